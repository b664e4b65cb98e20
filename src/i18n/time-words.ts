/** The time of a reported value in words: 2026年1—9月, 2026年10月当月, 2026年全年; else its date. Pure. */
import { MONTHS } from '../domain/quantity/months.ts';
import { yearOf } from '../domain/time/period.ts';
import type { I18n } from './index.ts';

interface Time {
  /** EDTF. */
  readonly date: string;
  /** EDTF month. */
  readonly from?: string;
}

const monthOf = (edtf: string): number => Number(edtf.slice(5, 7));

const name = (month: number): string => (MONTHS[month - 1] ?? '').slice(0, 3);

export function timeWords({ date, from }: Time, { format, lang }: I18n): string {
  if (from === undefined) return format.date(date);
  const [year, first, last] = [yearOf(date), monthOf(from), monthOf(date)];
  if (lang === 'zh-CN') {
    if (date.length === 4) return `${year}年全年`;
    return first === last ? `${year}年${first}月当月` : `${year}年${first}—${last}月`;
  }
  if (date.length === 4) return `whole of ${year}`;
  return first === last ? `${name(first)} ${year} alone` : `${name(first)}–${name(last)} ${year}`;
}

/** As one EDTF date or interval. */
export const edtfOf = ({ date, from }: Time): string => (from === undefined ? date : `${from}/${date}`);
