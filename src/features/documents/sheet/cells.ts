/** The cells of the sheet, and where an arrow key leads from one. */
import type { KeyboardEvent } from 'react';
import { COUNT_COLUMNS, FACT_COLUMNS } from '../../../domain/dataset/policy-facts.ts';

/** The columns through which the arrow keys go. */
export const CELLS = ['select', ...FACT_COLUMNS, ...COUNT_COLUMNS, 'doubts'] as const;
export type CellName = (typeof CELLS)[number];

export interface CellPlace {
  /** Of the row, from 0. */
  readonly index: number;
  readonly cell: CellName;
}

/** The cell in which an element stands; null for one that is no cell's own. */
export function placeOf(element: Element): CellPlace | null {
  const cell = CELLS.find((name) => name === element.getAttribute('data-cell'));
  const index = Number(element.closest('[data-index]')?.getAttribute('data-index') ?? NaN);
  return cell === undefined || Number.isNaN(index) ? null : { index, cell };
}

type Step = (place: CellPlace, element: Element) => CellPlace | null;

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', ({ index, cell }) => ({ index: index + 1, cell })],
  ['ArrowUp', ({ index, cell }) => ({ index: index - 1, cell })],
  ['Home', ({ index }) => ({ index, cell: 'select' })],
  ['End', ({ index }) => ({ index, cell: 'doubts' })],
  ['ArrowRight', (place, element) => beside(place, element, 1)],
  ['ArrowLeft', (place, element) => beside(place, element, -1)],
]);

/** The next cell of the row that can be worked in: a count of none cannot. */
function beside({ index, cell: from }: CellPlace, element: Element, step: 1 | -1): CellPlace | null {
  const row = element.closest('[data-index]');
  for (let at = CELLS.indexOf(from) + step; at >= 0 && at < CELLS.length; at += step) {
    const cell = CELLS[at];
    const own = cell && row?.querySelector(`[data-cell="${cell}"]:not(:disabled)`);
    if (cell !== undefined && own instanceof Element) return { index, cell };
  }
  return null;
}

/** Where a key leads; null: nowhere. @param count of rows */
export function nextPlace(event: KeyboardEvent, count: number): CellPlace | null {
  if (!(event.target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return null;
  const place = placeOf(event.target);
  const next = place && (STEPS.get(event.key)?.(place, event.target) ?? null);
  return next === null || next.index < 0 || next.index >= count ? null : next;
}

/** F2 opens the field of a cell whose value leads elsewhere, as the button beside it does. */
export function openedByKey({ key, target }: KeyboardEvent): boolean {
  if (key !== 'F2' || !(target instanceof Element) || placeOf(target) === null) return false;
  target.closest('td')?.querySelector<HTMLElement>('[data-edit]')?.click();
  return true;
}
