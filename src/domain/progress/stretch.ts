/** Of which months a value is, told apart: a running total (累计), a stretch of its own (当期), or a state at its date. Pure. */
import { firstDay, lastDay, yearOf } from '../time/period.ts';
import type { Years } from '../time/years.ts';
import { isOfTheYear, isPartOfYear } from './of-the-year.ts';
import type { Goal } from './types.ts';

interface Stretch {
  readonly date: string;
  readonly from?: string;
}

/** `running`: from the year's first month; `current`: from a later one. Null where no beginning was said. */
export function stretchOf({ date, from }: Stretch): 'running' | 'current' | null {
  if (from === undefined) return null;
  return from === `${yearOf(date)}-01` ? 'running' : 'current';
}

/** Equal of two values of one time: a running total is what stands at its end, a month or a quarter is not. */
export const timeKey = (of: Stretch): string =>
  stretchOf(of) === 'current' ? `${of.from}/${of.date}` : of.date;

/** A month or a quarter says nothing of a year's goal, and a running total of a year nothing of a sum of several. */
export function isOfGoal(goal: Goal, value: Stretch, span: Years | null): boolean {
  const kind = stretchOf(value);
  if (kind === null) return true;
  const { date, from = '' } = value;
  if (goal.frequency === 'quarterly') return quarterOf(date)?.[0].startsWith(from) === true;
  if (kind === 'current') return false;
  return goal.frequency === 'annual' || isOfTheYear(goal) || isOfYears(goal, date, span);
}

/** Of a running total of one year, beside a goal that may be of several. */
function isOfYears({ measure, deadline: { value: due } }: Goal, date: string, span: Years | null): boolean {
  const year = yearOf(date);
  if (measure === 'increment') return span === null || span.first === year;
  return !isPartOfYear(date) || measure !== 'level' || due === null || yearOf(due) === year;
}

/** First and last day of a date's quarter; null of a date that is too coarse. */
export function quarterOf(date: string): readonly [string, string] | null {
  if (date.length === 4) return null;
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  const month = (at: number): string => `${date.slice(0, 4)}-${String(at).padStart(2, '0')}`;
  return [firstDay(month(quarter * 3 - 2)), lastDay(month(quarter * 3))];
}
