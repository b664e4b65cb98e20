/** The columns of the aligned table: one for each indicator key and way of counting, and which figure stands in a cell. Pure. */
import { groupBy } from '../../domain/collections/group-by.ts';
import { sideOf } from '../../domain/compare/comparability.ts';
import { hasTopic } from '../../domain/compare/topics.ts';
import { yearOf } from '../../domain/time/period.ts';
import type { ComparableRow, Comparing } from './model.ts';

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

export const yearIn = ({ deadline: { value } }: ComparableRow): number | null =>
  value === null ? null : yearOf(value);

const codeOf = ({ region }: ComparableRow): string => region.code;
const regionsOf = (rows: readonly ComparableRow[]): number => new Set(rows.map(codeOf)).size;

function countingOf(row: ComparableRow): Counting {
  const { period } = sideOf(row);
  return period === 'unstated' || period === 'annual' ? 'single' : period;
}

/** Of equally many regions the earlier year. */
function commonYear(rows: readonly ComparableRow[]): number | null {
  const years = [...groupBy(rows, yearIn)].flatMap(([year, own]) =>
    year === null ? [] : [{ year, n: regionsOf(own) }],
  );
  years.sort((a, b) => b.n - a.n || a.year - b.year);
  return years[0]?.year ?? null;
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
export function columnsOf({ picked, all }: Pick<Comparing, 'picked' | 'all'>): Column[] {
  const columns = new Map<string, Column>();
  for (const key of picked) {
    const [, kind = '', name = ''] = /^(family|indicator):(.*)$/su.exec(key) ?? [];
    const topic = all.filter(hasTopic([key]));
    for (const column of kind === 'family' ? ofFamily(name, topic) : ofIndicator(name, topic))
      if (!columns.has(column.key)) columns.set(column.key, column);
  }
  return [...columns.values()];
}

/** What is said of the whole region goes before a part of it, what its own sentence says before what is inferred. */
const DOUBTS: readonly ((row: ComparableRow) => boolean)[] = [
  // What had passed when the text was written is a result and no promise.
  ({ flags }) => flags.includes('deadline-passed-at-issue'),
  ({ scope }) => scope !== '',
  ({ deadline }) => deadline.basis !== 'sentence',
  ({ inferred }) => inferred.length > 0,
  // An editor's summary around it.
  ({ part }) => part !== 'body',
];

/** A region's figures of one column, the one that stands in the cell first: of the column's year, then the least doubtful. */
export function inOrderOfChoice(rows: readonly ComparableRow[], year: number | null): ComparableRow[] {
  const distance = (row: ComparableRow): number => Math.abs((yearIn(row) ?? Infinity) - (year ?? 0));
  return rows.toSorted((a, b) => {
    const far = [distance(a), distance(b)] as const;
    if (far[0] !== far[1]) return far[0] - far[1];
    const doubt = DOUBTS.find((doubts) => doubts(a) !== doubts(b));
    return doubt === undefined ? a.line - b.line : Number(doubt(a)) - Number(doubt(b));
  });
}

/** Of each region the figure that stands in the cell, of the year of most regions: one for a title, a median, a map. */
export function chosenOfEach(rows: readonly ComparableRow[]): ComparableRow[] {
  const year = commonYear(rows);
  return [...groupBy(rows, codeOf).values()].flatMap((own) => inOrderOfChoice(own, year).slice(0, 1));
}
