/** What falls due when: from the dataset, the as-of date and the filters to years. Pure. */
import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { agendaOf, type AgendaGroup } from './agenda.ts';
import { byDeadline, type SameDeadline } from './deadline-order.ts';
import {
  countStates,
  stateAt,
  stateBy,
  wishedStates,
  type DeadlineState,
  type StateCounts,
  type Vantage,
} from './due.ts';
import { lazily, partsOf } from '../collections/lazily.ts';
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
export function yearsCovered(rows: readonly TargetRow[], startOf: StartOf): Years | null {
  let [from, to] = [Infinity, -Infinity];
  for (const row of rows) {
    if (row.deadline.value === null) continue;
    const last = yearOf(row.deadline.value);
    from = Math.min(from, last, startOf(row) ?? last);
    to = Math.max(to, last);
  }
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

function inOrder(dated: readonly TargetRow[]): Dates {
  const regions = [...groupBy(dated, ({ region }) => region.code)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return byDeadline(regions.flatMap(([, rows]) => rows));
}

function groupYears(dates: Dates, vantage: Vantage): YearGroup[] {
  const of = stateBy(vantage);
  return [...groupBy(dates, ({ value }) => yearOf(value ?? ''))].map(([year, within]) => {
    const rows = within.flatMap((date) => date.rows);
    return { year, rows, counts: statesOf(rows, of) };
  });
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

export function deadlineModel(
  rows: readonly TargetRow[],
  vantage: Vantage,
  filter: DeadlineFilter,
  startOf: StartOf = () => null,
): DeadlineModel {
  const { from, to } = filter;
  const wanted = rows.filter(wantedBy(filter, vantage));
  const shown = wanted.filter((row) => isWithin(row, from, to));
  const dated = shown.filter(({ deadline }) => deadline.value !== null);
  const undated = lazily(() => shown.filter(({ deadline }) => deadline.value === null));
  const inTime = lazily(() => inOrder(dated));
  const years = lazily(() => groupYears(inTime(), vantage));
  return partsOf<DeadlineModel>({
    vantage: () => vantage,
    inTime,
    years,
    agenda: () => agendaOf(inTime(), undated(), vantage),
    undated,
    dated: () => dated,
    covered: () => yearsCovered(wanted, startOf),
    recurring: () => wanted.filter((row) => recursWithin(row, filter, startOf)),
    counts: () => sumStates(years().map(({ counts }) => counts)),
  });
}
