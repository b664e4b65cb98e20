/** Dates of several documents in one: 2026年1—2月, 2025年11月—2026年2月, Jan–Feb 2026. To the month, or the year where one has no month. Pure. */
import type { I18n } from '../i18n/index.ts';

const MONTH = 'YYYY-MM'.length;
const YEAR = 'YYYY'.length;

/** `dates`: EDTF; empty where there are none. */
export function dateSpan(dates: readonly string[], { format, lang }: I18n): string {
  const precision = dates.every((date) => date.length >= MONTH) ? MONTH : YEAR;
  const sorted = dates.map((date) => date.slice(0, precision)).toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return format.date(first);
  const [from, to] = [format.date(first), format.date(last)];
  const isOneYear = first.slice(0, YEAR) === last.slice(0, YEAR);
  if (lang === 'en') return isOneYear ? `${from.split(' ')[0] ?? ''}–${to}` : `${from}–${to}`;
  const isYears = precision === YEAR;
  return `${isYears || isOneYear ? from.slice(0, -1) : from}—${isOneYear ? to.slice(YEAR + 1) : to}`;
}
