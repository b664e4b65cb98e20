/** How the cells of a table look: where their words stand, which are sums, and how dark they are. */
import type { SlideTable } from './deck.ts';

type Column = SlideTable['columns'][number];

export interface CellLook {
  readonly align: 'left' | 'right' | 'center';
  readonly isSum: boolean;
  /** Part of the accent in the cell's ground; 0: none. */
  readonly shade: number;
}

/** Names at the left, numbers at the right, counts in the middle of their colour. */
export function alignOf({ numeric, shares }: Column): CellLook['align'] {
  if (!numeric) return 'left';
  return shares === undefined ? 'right' : 'center';
}

const STEPS = 5;
/** Of the palest and the darkest: ink can be read on both. */
const SHADES = { least: 0.08, most: 0.36 } as const;

/** The ground of a figure by its part of the highest, 0–1; nothing has none. */
export function shadeOf(share: number): number {
  if (!(share > 0)) return 0;
  const step = (Math.ceil(share * STEPS) - 1) / (STEPS - 1);
  return SHADES.least + step * (SHADES.most - SHADES.least);
}

/** One for each column. In two halves side by side each has names of its own. */
export function looksOf(columns: readonly Column[], cells: readonly string[]): CellLook[] {
  return columns.map((column, at) => {
    const name = columns.findLastIndex(({ sum }, index) => index <= at && sum !== undefined);
    const isSum = name >= 0 && cells[name] === columns[name]?.sum;
    const share = column.shares?.[cells[at] ?? ''] ?? 0;
    return { align: alignOf(column), isSum, shade: isSum ? 0 : shadeOf(share) };
  });
}
