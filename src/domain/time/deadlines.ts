/** What falls due when: from the dataset, the as-of date and the filters to years. Pure. */
import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { agendaOf, type AgendaGroup, type DueRows } from './agenda.ts';
import { inTimeOrder, type SameDeadline } from './deadline-order.ts';
import {
  countStates,
  stateAt,
  stateBy,
  wishedStates,
  type DeadlineState,
  type StateCounts,
  type Vantage,
} from './due.ts';
import { filterOf, groupOf } from '../collections/lists-in-steps.ts';
import { eachOf, type Steps } from '../collections/steps.ts';
import { remember } from '../collections/remember.ts';
import { groupBy } from '../collections/group-by.ts';
import { yearOf } from './period.ts';
import { isInPlaces } from '../region/place-filter.ts';
import { isInYears } from './year-range.ts';

/** First and last year, both shown. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** First year of an annual duty; null of everything else. */
export type StartOf = (row: TargetRow) => number | null;

/** First year of an annual duty: the plan's, else the year in which the policy appeared. Null: not an annual duty, or unknown. */
export function dutyStart(row: TargetRow, dataset: DatasetView): number | null {
  if (row.frequency !== 'annual') return null;
  const policy = dataset.policyById.get(row.articleId);
  const start =
    policy?.article.planPeriod?.start ?? policy?.article.issueDate?.value ?? policy?.document.issueDate;
  return start === undefined ? null : yearOf(start);
}

/** The years that the data covers, annual duties from their first year on; null where nothing has a date. */
export function* yearsCovered(rows: readonly TargetRow[], startOf: StartOf): Steps<Years | null> {
  let [from, to] = [Infinity, -Infinity];
  yield* eachOf(rows, (row) => {
    if (row.deadline.value === null) return;
    const last = yearOf(row.deadline.value);
    from = Math.min(from, last, startOf(row) ?? last);
    to = Math.max(to, last);
  });
  return from > to ? null : { from, to };
}

export interface YearGroup {
  readonly year: number;
  readonly rows: readonly TargetRow[];
  readonly counts: StateCounts;
}

type Dates = readonly SameDeadline<TargetRow>[];

export interface DeadlineModel {
  /** From where the states are seen. */
  readonly vantage: Vantage;
  /** What has a date, the earliest first; of one date by region, of one region as it stands. */
  readonly inTime: Dates;
  readonly years: readonly YearGroup[];
  readonly agenda: readonly AgendaGroup[];
  /** Commitments without a date. */
  readonly undated: readonly TargetRow[];
  readonly dated: readonly TargetRow[];
  /** Annual duties that recur in the chosen years and end after them: on the timeline, in no count. */
  readonly recurring: readonly TargetRow[];
  /** The years of everything that the filters leave, whatever years are chosen; null where nothing has a date. */
  readonly covered: Years | null;
  readonly counts: StateCounts;
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

function* inOrder(dated: readonly TargetRow[]): Steps<Dates> {
  const regions = [...(yield* groupOf(dated, ({ region }) => region.code))];
  regions.sort(([a], [b]) => (a < b ? -1 : 1));
  const ordered = regions.flatMap(([, rows]) => rows);
  return inTimeOrder(yield* groupOf(ordered, ({ deadline }) => deadline.value));
}

/** What falls due on one date and has come to one state. */
function* statesIn(dates: Dates, vantage: Vantage): Steps<DueRows[]> {
  const stateOf = stateBy(vantage);
  const parts: DueRows[] = [];
  for (const { value, rows } of dates)
    for (const [state, of] of yield* groupOf(rows, (row) => stateOf(row, value ?? '')))
      parts.push({ state, value, rows: of });
  return parts;
}

function sumStates(parts: readonly DueRows[]): StateCounts {
  const counts = countStates([]);
  for (const { state, rows } of parts) counts[state] += rows.length;
  return counts;
}

function yearsOf(dates: Dates, parts: readonly DueRows[]): YearGroup[] {
  const states = groupBy(parts, ({ value }) => yearOf(value ?? ''));
  return [...groupBy(dates, ({ value }) => yearOf(value ?? ''))].map(([year, within]) => ({
    year,
    rows: within.flatMap(({ rows }) => rows),
    counts: sumStates(states.get(year) ?? []),
  }));
}

export interface DeadlineFilter {
  /** Values of place filters, and ids of themes; none: all. */
  readonly region: readonly string[];
  readonly theme: readonly string[];
  readonly state: 'all' | 'passed' | 'reported' | 'coming';
  /** Years, both taken in; null: open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What has no date lies in no year, so it is left out as soon as years are chosen. */
function isWithin({ deadline }: TargetRow, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  if (deadline.value === null) return false;
  return isInYears(yearOf(deadline.value), { from, to });
}

/** Begun by the last of the chosen years, and due after it. */
function recursWithin(row: TargetRow, { from, to }: DeadlineFilter, startOf: StartOf): boolean {
  const start = startOf(row);
  if (to === null || start === null || row.deadline.value === null) return false;
  return start <= to && yearOf(row.deadline.value) > to && (from === null || from <= to);
}

function wantedBy({ region, theme, state }: DeadlineFilter, vantage: Vantage): (row: TargetRow) => boolean {
  const themes = new Set(theme);
  const wished = wishedStates([state], vantage);
  const of = stateBy(vantage);
  const isTakenIn = remember((code) => isInPlaces(code, region));
  const isWished = (row: TargetRow): boolean =>
    row.deadline.value !== null && wished.includes(of(row, row.deadline.value));
  return (row) =>
    isTakenIn(row.region.code) &&
    (themes.size === 0 || themes.has(row.theme?.id ?? '')) &&
    (state === 'all' || isWished(row));
}

/** `startOf`: of an annual duty its first year. */
export function* deadlinesIn(
  rows: readonly TargetRow[],
  vantage: Vantage,
  filter: DeadlineFilter,
  startOf: StartOf = () => null,
): Steps<DeadlineModel> {
  const { from, to } = filter;
  const wanted = yield* filterOf(rows, wantedBy(filter, vantage));
  const dated = yield* filterOf(wanted, (row) => row.deadline.value !== null && isWithin(row, from, to));
  const undated = yield* filterOf(wanted, (row) => row.deadline.value === null && isWithin(row, from, to));
  const inTime = yield* inOrder(dated);
  const parts = yield* statesIn(inTime, vantage);
  const years = yearsOf(inTime, parts);
  yield;
  return {
    vantage,
    inTime,
    years,
    agenda: agendaOf(parts, undated),
    undated,
    dated,
    covered: yield* yearsCovered(wanted, startOf),
    recurring: yield* filterOf(wanted, (row) => recursWithin(row, filter, startOf)),
    counts: sumStates(parts),
  };
}
