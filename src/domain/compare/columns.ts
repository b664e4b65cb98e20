/** The columns of the aligned table: one for each indicator key and way of counting, and which figure stands in a cell. Pure. */
import { groupBy } from '../collections/group-by.ts';
import { sideOf } from './comparability.ts';
import { commonYear, regionsOf } from './choice.ts';
import { hasTopic } from './topics.ts';
import type { ComparableRow, Comparison } from './comparison.ts';

/** A year's figure, a mean of years and a sum of years never share a column. */
type Counting = 'single' | 'quarterly' | 'average' | 'cumulative';

export interface Column {
  readonly key: string;
  /** The indicator's key, or of what is left of a family its id. */
  readonly name: string;
  readonly counting: Counting;
  /** What no two regions name alike, of a family: every figure says its own name. */
  readonly isRest: boolean;
  /** Figures, in the order of the dataset. */
  readonly rows: readonly ComparableRow[];
  /** What is promised without a figure, or with one that has no column of its own. */
  readonly words: readonly ComparableRow[];
  /** In which most regions have a figure; null where none is dated. */
  readonly year: number | null;
}

/** How a commitment's figure is counted. */
export function countingOf(row: ComparableRow): Counting {
  const { period } = sideOf(row);
  return period === 'unstated' || period === 'annual' ? 'single' : period;
}

type Named = Pick<Column, 'name' | 'counting' | 'isRest'>;

const columnOf = (named: Named, rows: readonly ComparableRow[], words: readonly ComparableRow[]): Column => ({
  ...named,
  key: `${named.name} ${named.isRest ? 'rest' : named.counting}`,
  rows,
  words,
  year: commonYear(rows),
});

/** Of one indicator a column for each way of counting, the one of most regions first. */
function ofIndicator(name: string, topic: readonly ComparableRow[]): Column[] {
  const words = topic.filter(({ value }) => value === null);
  const figures = topic.filter(({ value }) => value !== null);
  return [...groupBy(figures, countingOf)]
    .map(([counting, rows]) => columnOf({ name, counting, isRest: false }, rows, words))
    .toSorted((a, b) => regionsOf(b.rows) - regionsOf(a.rows));
}

/** Of a family a column for each indicator that two regions name; what only one names is gathered behind them. */
function ofFamily(id: string, topic: readonly ComparableRow[]): Column[] {
  const words = topic.filter(({ value }) => value === null);
  const figures = topic.filter(({ value }) => value !== null);
  const byKey = [...groupBy(figures, ({ indicatorKey }) => indicatorKey)];
  const shared = byKey.filter(([, rows]) => byKey.length === 1 || regionsOf(rows) > 1);
  const rest = byKey.filter((entry) => !shared.includes(entry)).flatMap(([, rows]) => rows);
  const columns = shared
    .flatMap(([key, rows]) => ofIndicator(key, [...rows, ...words]))
    .toSorted((a, b) => regionsOf(b.rows) - regionsOf(a.rows));
  if (rest.length === 0) return columns;
  return [...columns, columnOf({ name: id, counting: 'single', isRest: true }, rest, words)];
}

/** One for each key, whatever topics have it. */
export function columnsOf({ picked, all }: Pick<Comparison, 'picked' | 'all'>): Column[] {
  const columns = new Map<string, Column>();
  for (const key of picked) {
    const [, kind = '', name = ''] = /^(family|indicator):(.*)$/su.exec(key) ?? [];
    const topic = all.filter(hasTopic([key]));
    for (const column of kind === 'family' ? ofFamily(name, topic) : ofIndicator(name, topic))
      if (!columns.has(column.key)) columns.set(column.key, column);
  }
  return [...columns.values()];
}
