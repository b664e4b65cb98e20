/** Arithmetic on EDTF dates with the text's own precision: `2025`, `2025-06`, `2025-06-30`. No clock. */

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Whether the year, month and day exist in the calendar (2025-02-30 does not). */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function yearOf(edtf: string): number {
  return Number(edtf.slice(0, 4));
}

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
  if (edtf.length > 7) return edtf;
  const month = Number(edtf.slice(5, 7));
  return `${edtf}-${pad(daysInMonth(yearOf(edtf), month), 2)}`;
}

/** Whether the whole period lies before the day `asOf` (`YYYY-MM-DD`). */
export function isPast(edtf: string, asOf: string): boolean {
  return lastDay(edtf) < asOf;
}

/** The same day a year later, `YYYY-MM-DD`; 29 February becomes 28 February. */
export function yearLater(day: string): string {
  const next = `${pad(yearOf(day) + 1, 4)}${day.slice(4)}`;
  return isDate(next) ? next : `${next.slice(0, 8)}28`;
}

/** Order of deadlines: by the last day; of equal last days the more exact date first. */
export function compareDeadlines(a: string, b: string): number {
  const [x, y] = [lastDay(a), lastDay(b)];
  if (x !== y) return x < y ? -1 : 1;
  return b.length - a.length;
}
