/** From the dataset, the as-of date and the filters to years. Pure. */
import { isInferred } from '../../charts/deadline-label.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { byDeadline } from '../../domain/time/deadline-order.ts';
import {
  countStates,
  stateAt,
  stateBy,
  wishedStates,
  type DeadlineState,
  type StateCounts,
  type Vantage,
} from '../../domain/time/due.ts';
import { lazily, partsOf } from '../../domain/collections/lazily.ts';
import { remember } from '../../domain/collections/remember.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { yearOf } from '../../domain/time/period.ts';
import { placeValues } from '../../domain/region/place-filter.ts';
import { isInYears } from '../../domain/time/year-range.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { yearsCovered, type StartOf, type Years } from './zoom.ts';

export interface YearGroup {
  readonly year: number;
  readonly rows: readonly TargetRow[];
  readonly counts: StateCounts;
}

export interface DeadlineModel {
  /** From where the states are seen. */
  readonly vantage: Vantage;
  readonly years: readonly YearGroup[];
  /** Commitments without a date. */
  readonly undated: readonly TargetRow[];
  readonly dated: readonly TargetRow[];
  /** Annual duties that recur in the chosen years and end after them: on the timeline, in no count. */
  readonly recurring: readonly TargetRow[];
  /** The years of everything that the filters leave, whatever years are chosen; null where nothing has a date. */
  readonly covered: Years | null;
  readonly counts: StateCounts;
  readonly inferred: number;
}

/** More marks than a reader can tell apart, or a page can draw while one waits. */
export const MOST_MARKS = 500;

/** Too many for a mark each: they are drawn as counts. */
export const isCrowded = ({ dated, recurring }: DeadlineModel): boolean =>
  dated.length + recurring.length > MOST_MARKS;

/** Null where there is no date. */
export function stateOf(row: TargetRow, vantage: Vantage): DeadlineState | null {
  return row.deadline.value === null ? null : stateAt(row, row.deadline.value, vantage);
}

const statesOf = (rows: readonly TargetRow[], stateOf: ReturnType<typeof stateBy>): StateCounts =>
  countStates(rows.map((row) => stateOf(row, row.deadline.value ?? '')));

const sumStates = (all: readonly StateCounts[]): StateCounts =>
  all.reduce(
    (sum, counts) => ({
      unread: sum.unread + counts.unread,
      passed: sum.passed + counts.passed,
      reported: sum.reported + counts.reported,
      coming: sum.coming + counts.coming,
    }),
    countStates([]),
  );

/** The earliest first; of one date by region, of one region as they stand. */
function groupYears(dated: readonly TargetRow[], vantage: Vantage): YearGroup[] {
  const of = stateBy(vantage);
  const regions = [...groupBy(dated, ({ region }) => region.code)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const dates = byDeadline(regions.flatMap(([, rows]) => rows));
  return [...groupBy(dates, ({ value }) => yearOf(value ?? ''))].map(([year, within]) => {
    const rows = within.flatMap((date) => date.rows);
    return { year, rows, counts: statesOf(rows, of) };
  });
}

export type Filter = Pick<DeadlinesParams, 'region' | 'theme' | 'state' | 'from' | 'to'>;

/** What has no date lies in no year, so it is left out as soon as years are chosen. */
function isWithin({ deadline }: TargetRow, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  if (deadline.value === null) return false;
  return isInYears(yearOf(deadline.value), { from, to });
}

/** Begun by the last of the chosen years, and due after it. */
function recursWithin(row: TargetRow, { from, to }: Filter, startOf: StartOf): boolean {
  const start = startOf(row);
  if (to === null || start === null || row.deadline.value === null) return false;
  return start <= to && yearOf(row.deadline.value) > to && (from === null || from <= to);
}

function wantedBy({ region, theme, state }: Filter, vantage: Vantage): (row: TargetRow) => boolean {
  const themes = new Set(theme);
  const wished = wishedStates([state], vantage);
  const of = stateBy(vantage);
  const isTakenIn = remember((code) => placeValues(code).some((value) => region.includes(value)));
  const isWished = (row: TargetRow): boolean =>
    row.deadline.value !== null && wished.includes(of(row, row.deadline.value));
  return (row) =>
    (region.length === 0 || isTakenIn(row.region.code)) &&
    (themes.size === 0 || themes.has(row.theme?.id ?? '')) &&
    (state === 'all' || isWished(row));
}

export function deadlineModel(
  rows: readonly TargetRow[],
  vantage: Vantage,
  filter: Filter,
  startOf: StartOf = () => null,
): DeadlineModel {
  const { from, to } = filter;
  const wanted = rows.filter(wantedBy(filter, vantage));
  const shown = wanted.filter((row) => isWithin(row, from, to));
  const dated = shown.filter(({ deadline }) => deadline.value !== null);
  const years = lazily(() => groupYears(dated, vantage));
  return partsOf<DeadlineModel>({
    vantage: () => vantage,
    years,
    undated: () => shown.filter(({ deadline }) => deadline.value === null),
    dated: () => dated,
    covered: () => yearsCovered(wanted, startOf),
    recurring: () => wanted.filter((row) => recursWithin(row, filter, startOf)),
    counts: () => sumStates(years().map(({ counts }) => counts)),
    inferred: () => dated.filter(({ deadline }) => isInferred(deadline)).length,
  });
}
