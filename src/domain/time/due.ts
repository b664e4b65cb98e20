/**
 * What is past or to come, seen from the as-of date and from what the reader has recorded by then.
 *
 * An actual value counts as a result where it reaches the end of the period it is held against: dated on or after the
 * deadline's last day; of a recurring duty, in that period's own year. A figure from before says how it went, not how
 * it ended, unless it keeps the promise already.
 */
import { lastDay, yearLater, yearOf } from './period.ts';
import { remember } from '../collections/remember.ts';
import type { Deadline, Frequency, Region } from '../dataset/schema.ts';

/** Per commitment, the EDTF dates for which it is known what became of it. */
type Place = Pick<Region, 'code' | 'level'>;

export interface Results extends ReadonlyMap<string, readonly string[]> {
  /** Where they come in parts: whether those of a place are read. Missing: all are. */
  readonly isRead?: (place: Place) => boolean;
}

export interface Vantage {
  /** The as-of date, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Null: not read yet, or they cannot be read. Then nothing is said of results. */
  readonly results: Results | null;
}

interface Dated {
  readonly id: string;
  readonly frequency: Frequency | null;
  readonly region?: Place;
}

const isUnread = ({ region }: Dated, results: Results): boolean =>
  region !== undefined && results.isRead?.(region) === false;

function hasResult({ id, frequency }: Dated, period: string, results: Results): boolean {
  const end = lastDay(period);
  const dates = results.get(id) ?? [];
  return dates.some((date) => lastDay(date) >= end && (frequency === null || yearOf(date) === yearOf(end)));
}

/** `unread`: the period is over, and what was recorded is not known (yet). */
export const DEADLINE_STATES = ['unread', 'passed', 'reported', 'coming'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** Of one period (EDTF) of a commitment: its deadline, or one year of an annual duty. */
export function stateAt(of: Dated, period: string, { asOf, results }: Vantage): DeadlineState {
  const end = lastDay(period);
  if (end >= asOf) return 'coming';
  if (results === null) return 'unread';
  if (hasResult(of, period, results)) return 'reported';
  return isUnread(of, results) ? 'unread' : 'passed';
}

/** `stateAt` for many: without a recorded result the period alone decides, and is judged once. */
export function stateBy(vantage: Vantage): (of: Dated, period: string) => DeadlineState {
  const { results } = vantage;
  const none = { ...vantage, results: results === null ? null : new Map<string, readonly string[]>() };
  const plain = remember((period) => stateAt(NOBODY, period, none));
  const unread = remember((period) => stateAt(NOBODY, period, { ...vantage, results: null }));
  return (of, period) => {
    if (results?.has(of.id) === true) return stateAt(of, period, vantage);
    return results !== null && isUnread(of, results) ? unread(period) : plain(period);
  };
}

const NOBODY: Dated = { id: '', frequency: null };

export type StateCounts = Readonly<Record<DeadlineState, number>>;

export function countStates(states: readonly DeadlineState[]): Record<DeadlineState, number> {
  const counts = { unread: 0, passed: 0, reported: 0, coming: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** What falls due when. */
export const DUES = ['unread', 'passed', 'reported', 'soon', 'later'] as const;
type Due = (typeof DUES)[number];

export type DueOf = (row: Dated & { readonly deadline: Deadline }) => Due | null;

/** `soon`: the deadline's last day lies within twelve months from the as-of date. Null where there is no deadline. */
export function dueBy(vantage: Vantage): DueOf {
  const horizon = yearLater(vantage.asOf);
  const stateOf = stateBy(vantage);
  const isSoon = remember((value) => lastDay(value) <= horizon);
  return (row) => {
    const { value } = row.deadline;
    if (value === null) return null;
    const state = stateOf(row, value);
    if (state !== 'coming') return state;
    return isSoon(value) ? 'soon' : 'later';
  };
}

const PAST: readonly string[] = ['unread', 'passed', 'reported'] satisfies readonly Due[];

/**
 * The states that a wish for some of them takes in. While the records are unread, whatever is past may be what is
 * asked for, so nothing of it is left out.
 */
export function wishedStates(wished: readonly string[], { results }: Vantage): readonly string[] {
  if (results === null || results.isRead !== undefined)
    return wished.some((state) => PAST.includes(state)) ? [...wished, 'unread'] : wished;
  return wished.includes('unread') ? [...wished, 'passed', 'reported'] : wished;
}
