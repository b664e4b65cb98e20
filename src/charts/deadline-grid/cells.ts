/** The grid as cells with a place and words: what is drawn, and where each of them leads. Pure. */
import type { I18n } from '../../i18n/index.ts';
import { shadeOf } from '../tile-grid/data.ts';
import { drawnRows, sumOf, type DeadlineGrid, type GridColumn, type GridRow } from './data.ts';

export interface GridCell {
  readonly id: string;
  /** Column and row, from 0. */
  readonly x: number;
  readonly y: number;
  /** Never none: an empty cell is no cell. */
  readonly count: number;
  /** None in sums of several rows, which would outshine all else. */
  readonly shade: number;
  /** 浙江 2026年：46 条 */
  readonly label: string;
  /** Key of its row; null: of all rows. */
  readonly key: string | null;
  /** Null: all of them. */
  readonly years: GridColumn | null;
  /** The row of all that have none of their own cannot be asked for in an address. */
  readonly leads: boolean;
}

interface Line extends Pick<GridRow, 'name' | 'counts' | 'total' | 'isFirst'> {
  readonly key: string | null;
  readonly isTotal: boolean;
  readonly leads: boolean;
}

export interface GridDrawing {
  readonly columns: readonly GridColumn[];
  /** Short: 2026, ≤2024; the last one is the total. */
  readonly heads: readonly string[];
  readonly lines: readonly Line[];
  readonly cells: readonly GridCell[];
  /** Before which column years are left out, and which: in none of them anything falls due. */
  readonly breaks: readonly { readonly x: number; readonly years: GridColumn }[];
}

/** Of several years only those at either end are one column, so that an open range says the same. */
export function columnName({ from, to }: GridColumn, index: number): string {
  if (from === to) return String(from);
  return index === 0 ? `≤${to}` : `≥${from}`;
}

function breaksOf(columns: readonly GridColumn[]): GridDrawing['breaks'] {
  return columns.flatMap(({ from }, x) => {
    const before = columns[x - 1];
    const isNext = before === undefined || from <= before.to + 1;
    return isNext ? [] : [{ x, years: { from: before.to + 1, to: from - 1 } }];
  });
}

function linesOf(grid: DeadlineGrid, by: 'region' | 'theme', i18n: I18n): Line[] {
  const { shown, rest } = drawnRows(grid);
  const sum = { isFirst: false, isTotal: true, key: null };
  const restName = i18n.t(`deadlines.grid.rest.${by}`, { n: rest.length });
  return [
    ...shown.map((row) => ({ ...row, isTotal: false, leads: row.key !== '' })),
    ...(rest.length > 0
      ? [{ ...sum, ...sumOf(rest, grid.columns), name: restName, leads: false, isTotal: false }]
      : []),
    { ...sum, ...sumOf(grid.rows, grid.columns), name: i18n.t('field.total'), leads: true },
  ];
}

export function gridDrawing(grid: DeadlineGrid, by: 'region' | 'theme', i18n: I18n): GridDrawing {
  const { columns } = grid;
  const total = i18n.t('field.total');
  const heads = [...columns.map(columnName), total];
  const lines = linesOf(grid, by, i18n);
  const most = Math.max(1, ...lines.filter(({ key }) => key !== null).flatMap(({ counts }) => counts));
  const cells = lines.flatMap((line, y) =>
    [...line.counts, line.total].flatMap((count, x): GridCell[] => {
      const years = columns[x] ?? null;
      if (count === 0) return [];
      const label = i18n.t('deadlines.grid.cell', { name: line.name, years: heads[x] ?? '', n: count });
      const shade = years === null || line.key === null ? 0 : shadeOf(count, most);
      return [{ id: `${y}-${x}`, x, y, count, shade, label, key: line.key, years, leads: line.leads }];
    }),
  );
  return { columns, heads, lines, cells, breaks: breaksOf(columns) };
}

/** Some of the rows, in the shades of all. */
export function gridLines(drawing: GridDrawing, from: number, to: number): GridDrawing {
  const cells = drawing.cells
    .filter(({ y }) => y >= from && y < to)
    .map((cell) => ({ ...cell, y: cell.y - from }));
  return { ...drawing, lines: drawing.lines.slice(from, to), cells };
}
