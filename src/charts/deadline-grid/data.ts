/** From dated commitments to regions (or themes) by years: how many fall due where and when. Counts are of commitments. */
import { groupBy } from '../../domain/collections/group-by.ts';
import { isInYears } from '../../domain/time/year-range.ts';

/** So many commitments. */
export interface GridSource {
  readonly n: number;
  readonly year: number;
  /** The region or the theme. */
  readonly group: { readonly key: string; readonly name: string };
}

/** First and last year, both taken in; most columns are of one year. */
export interface GridColumn {
  readonly from: number;
  readonly to: number;
}

export interface GridRow {
  readonly key: string;
  readonly name: string;
  /** Stands on top and is set off: the nation, my region. */
  readonly isFirst: boolean;
  /** One per column. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface DeadlineGrid {
  readonly columns: readonly GridColumn[];
  /** Those that stand on top, then by their number of commitments. */
  readonly rows: readonly GridRow[];
}

/** As many as a telephone has room for, beside names and totals: five single years and what is before and after them. */
const MOST_COLUMNS = 7;

const span = ({ from, to }: GridColumn): GridColumn[] =>
  Array.from({ length: to - from + 1 }, (_, step) => ({ from: from + step, to: from + step }));

/** A stretch of years as one column that begins and ends with a commitment; none where there is none. */
function together(years: readonly number[], range: { from: number | null; to: number | null }): GridColumn[] {
  const within = years.filter((year) => isInYears(year, range));
  const [first, last] = [within[0], within.at(-1)];
  return first === undefined || last === undefined ? [] : [{ from: first, to: last }];
}

/** Every year where there is room; else the (last) years in a row in which most falls due, and a column on either side. */
export function gridColumns(perYear: ReadonlyMap<number, number>): GridColumn[] {
  const years = [...perYear.keys()].toSorted((a, b) => a - b);
  const [all] = together(years, { from: null, to: null });
  if (all === undefined) return [];
  if (all.to - all.from < MOST_COLUMNS) return span(all);
  const length = MOST_COLUMNS - 2;
  const windows = span({ from: all.from, to: all.to - length + 1 }).map(({ from }) => {
    const years = { from, to: from + length - 1 };
    const dues = span(years).map((year) => perYear.get(year.from) ?? 0);
    return { years, due: dues.reduce((sum, n) => sum + n, 0) };
  });
  const most = Math.max(...windows.map(({ due }) => due));
  const { from, to } = windows.findLast(({ due }) => due === most)?.years ?? all;
  return [
    ...together(years, { from: null, to: from - 1 }),
    ...span({ from, to }),
    ...together(years, { from: to + 1, to: null }),
  ];
}

function yearsOf(sources: readonly GridSource[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { year, n } of sources) counts.set(year, (counts.get(year) ?? 0) + n);
  return counts;
}

/** @param first keys of the rows that stand on top, in their order */
export function deadlineGrid(sources: readonly GridSource[], first: readonly string[]): DeadlineGrid {
  const columns = gridColumns(yearsOf(sources));
  const rows = [...groupBy(sources, ({ group }) => group.key)].map(([key, of]): GridRow => {
    const years = [...yearsOf(of)];
    return {
      key,
      name: of[0]?.group.name ?? key,
      isFirst: first.includes(key),
      counts: columns.map((column) =>
        years.reduce((sum, [year, count]) => (isInYears(year, column) ? sum + count : sum), 0),
      ),
      total: of.reduce((sum, { n }) => sum + n, 0),
    };
  });
  const rank = (key: string): number => (first.includes(key) ? first.indexOf(key) : first.length);
  return {
    columns,
    rows: rows.toSorted(
      (a, b) => rank(a.key) - rank(b.key) || b.total - a.total || a.key.localeCompare(b.key),
    ),
  };
}

/** Several rows as one. */
export const sumOf = (
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): Pick<GridRow, 'counts' | 'total'> => ({
  counts: columns.map((_, index) => rows.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)),
  total: rows.reduce((sum, { total }) => sum + total, 0),
});

/** All provinces and the nation. */
const MOST_ROWS = 35;

/** What is drawn: the rest in one row of its own, so that the columns always add up. */
export function drawnRows({ rows }: DeadlineGrid): {
  readonly shown: readonly GridRow[];
  readonly rest: readonly GridRow[];
} {
  const end = rows.length > MOST_ROWS ? MOST_ROWS - 1 : rows.length;
  return { shown: rows.slice(0, end), rest: rows.slice(end) };
}
