/** What dates are made of, written or resolved: the words of years, months and days, and the EDTF they give. */
import { lastDay } from '../time/period.ts';
import { chineseNumber } from './chinese-number.ts';
import type { DateMention } from './date-mention.ts';

/** What relative words are resolved against: the article's own date, EDTF; null where it is not known. */
export interface DateContext {
  readonly reference: string | null;
}

export const SMALL_NUMERALS = '一二两三四五六七八九十';
export const TO_SIGNS = '—-～至到−';

export const YEAR = '((?:19|20)\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})';
export const MONTH = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
export const DAY =
  '(3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
export const TO = '(?:—{1,2}|-{1,2}|～|至|到|−)';

export const pad = (n: number): string => String(n).padStart(2, '0');
const endOf = (year: number, month: number): string => lastDay(`${year}-${pad(month)}`);

export function yearOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return Number(
    Array.from(text, (c) => (c === '○' || c === '零' ? '0' : String('〇一二三四五六七八九'.indexOf(c)))).join(
      '',
    ),
  );
}
export const smallNumber = (text: string): number =>
  /^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);

export function dated(
  start: number,
  text: string,
  date: string,
  rest: Partial<DateMention> = {},
): DateMention {
  return {
    type: 'date',
    start,
    end: start + text.length,
    date,
    startDate: null,
    numeric: true,
    form: 'absolute',
    bounded: /底|末|前后?$|左右$/.test(text),
    ...rest,
  };
}

export function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function monthDate(
  year: number,
  month: number,
  day: string | undefined,
  end: string | undefined,
): string {
  if (day) return `${year}-${pad(month)}-${pad(smallNumber(day))}`;
  return end ? endOf(year, month) : `${year}-${pad(month)}`;
}

/** 上半年 ends on 30 June, the n-th quarter on its last day. */
export function partOfYear(year: number, part: string): string {
  if (part === '下半年') return `${year}-12-31`;
  if (part === '上半年') return `${year}-06-30`;
  const digit = part.replace(/第|季度/g, '');
  return endOf(year, smallNumber(digit) * 3);
}
