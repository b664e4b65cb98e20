/** From the dataset, the as-of date and the filters to years. Pure. */
import { isInferred } from '../../charts/deadline-label.ts';
import type { TargetRow } from '../../domain/dataset-index.ts';
import {
  countStates,
  stateAt,
  wishedStates,
  type DeadlineState,
  type StateCounts,
  type Vantage,
} from '../../domain/due.ts';
import { compareDeadlines, yearOf } from '../../domain/period.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { yearsCovered, type StartOf, type Years } from './zoom.ts';

export interface YearGroup {
  readonly year: number;
  readonly rows: readonly TargetRow[];
  readonly counts: StateCounts;
}

export interface DeadlineModel {
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

/** Too many for a mark each: they are drawn as a column a year. */
export const isCrowded = ({ dated, recurring }: DeadlineModel): boolean =>
  dated.length + recurring.length > MOST_MARKS;

/** Null where there is no date. */
export function stateOf(row: TargetRow, vantage: Vantage): DeadlineState | null {
  return row.deadline.value === null ? null : stateAt(row, row.deadline.value, vantage);
}

const statesOf = (rows: readonly TargetRow[], vantage: Vantage): StateCounts =>
  countStates(rows.flatMap((row) => stateOf(row, vantage) ?? []));

function byDeadline(a: TargetRow, b: TargetRow): number {
  const order = compareDeadlines(a.deadline.value ?? '', b.deadline.value ?? '');
  if (order !== 0 || a.region.code === b.region.code) return order;
  return a.region.code < b.region.code ? -1 : 1;
}

function groupYears(dated: readonly TargetRow[], vantage: Vantage): YearGroup[] {
  const groups = new Map<number, TargetRow[]>();
  for (const row of dated.toSorted(byDeadline)) {
    const year = yearOf(row.deadline.value ?? '');
    const group = groups.get(year);
    if (group === undefined) groups.set(year, [row]);
    else group.push(row);
  }
  return [...groups].map(([year, rows]) => ({ year, rows, counts: statesOf(rows, vantage) }));
}

export type Filter = Pick<DeadlinesParams, 'region' | 'theme' | 'state' | 'from' | 'to'>;

/** What has no date lies in no year, so it is left out as soon as years are chosen. */
function isWithin({ deadline }: TargetRow, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  if (deadline.value === null) return false;
  const year = yearOf(deadline.value);
  return (from === null || year >= from) && (to === null || year <= to);
}

/** Begun by the last of the chosen years, and due after it. */
function recursWithin(row: TargetRow, { from, to }: Filter, startOf: StartOf): boolean {
  const start = startOf(row);
  if (to === null || start === null || row.deadline.value === null) return false;
  return start <= to && yearOf(row.deadline.value) > to && (from === null || from <= to);
}

export function deadlineModel(
  rows: readonly TargetRow[],
  vantage: Vantage,
  filter: Filter,
  startOf: StartOf = () => null,
): DeadlineModel {
  const { region, theme, state, from, to } = filter;
  const [regions, themes] = [new Set(region), new Set(theme)];
  const wished = wishedStates([state], vantage);
  const wanted = rows.filter(
    (row) =>
      (regions.size === 0 || regions.has(row.region.code)) &&
      (themes.size === 0 || themes.has(row.theme?.id ?? '')) &&
      (state === 'all' || wished.includes(stateOf(row, vantage) ?? '')),
  );
  const shown = wanted.filter((row) => isWithin(row, from, to));
  const dated = shown.filter(({ deadline }) => deadline.value !== null);
  return {
    years: groupYears(dated, vantage),
    undated: shown.filter(({ deadline }) => deadline.value === null),
    dated,
    covered: yearsCovered(wanted, startOf),
    recurring: wanted.filter((row) => recursWithin(row, filter, startOf)),
    counts: statesOf(dated, vantage),
    inferred: dated.filter(({ deadline }) => isInferred(deadline)).length,
  };
}
