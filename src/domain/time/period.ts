/**
 * EDTF dates with the text's own precision: `2025`, `2025-06`, `2025-06-30`. No clock. The calendar itself is date-fns':
 * a day is its midnight where the program runs, and never leaves this folder as anything but `YYYY-MM-DD`.
 */
import { addDays } from 'date-fns/addDays';
import { addYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

/** Where the day `YYYY-MM-DD` begins, in the time zone of the program. */
const midnight = (day: string): Date => new Date(`${day}T00:00`);
const written = (day: Date): string => formatISO(day, { representation: 'date' });

/** Whether the year, month and day exist in the calendar (2025-02-30 does not). */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = midnight(text);
  return isValid(day) && written(day) === text;
}

export function yearOf(edtf: string): number {
  return Number(edtf.slice(0, 4));
}

/** 2025 and 2025-12-31 agree. */
export const datesAgree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

export type Precision = 'year' | 'month' | 'day';

export function precisionOf(edtf: string): Precision {
  if (edtf.length === 4) return 'year';
  return edtf.length === 7 ? 'month' : 'day';
}

/** First day of the period, `YYYY-MM-DD`. */
export function firstDay(edtf: string): string {
  if (edtf.length === 4) return `${edtf}-01-01`;
  return edtf.length === 7 ? `${edtf}-01` : edtf;
}

/** Last day of the period, `YYYY-MM-DD`: a commitment "到2025年" can be kept until 2025-12-31. */
export function lastDay(edtf: string): string {
  if (edtf.length === 4) return `${edtf}-12-31`;
  return edtf.length > 7 ? edtf : written(lastDayOfMonth(midnight(edtf)));
}

/** Whether the whole period lies before the day `asOf` (`YYYY-MM-DD`). */
export function isPast(edtf: string, asOf: string): boolean {
  return lastDay(edtf) < asOf;
}

/** The same day a year later, `YYYY-MM-DD`; 29 February becomes 28 February. */
export function yearLater(day: string): string {
  return written(addYears(midnight(day), 1));
}

/** From one day to another, both `YYYY-MM-DD`; below zero where that lies before. */
export const daysBetween = (from: string, to: string): number =>
  differenceInCalendarDays(midnight(to), midnight(from));

export function dayAfter(day: string): string {
  return written(addDays(midnight(day), 1));
}

/** Order of deadlines: by the last day; of equal last days the more exact date first. */
export function compareDeadlines(a: string, b: string): number {
  const [x, y] = [lastDay(a), lastDay(b)];
  if (x !== y) return x < y ? -1 : 1;
  return b.length - a.length;
}
