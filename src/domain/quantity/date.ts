/**
 * Dates and periods with the precision that the words have, as EDTF: 2025年 → 2025, 2025年6月底前 → 2025-06-30,
 * 2023年底 → 2023-12-31, 2023—2025年 → 2023/2025, “十四五”末 → 2025, 年内 → the article's own year.
 */
import { lastDay } from '../time/period.ts';
import { chineseNumber } from './chinese-number.ts';
import { ARABIC_DIGITS, CharacterSet } from '../text/character-set.ts';
import type { DateMention } from './date-mention.ts';

/** What relative words are resolved against: the article's own date, EDTF; null where it is not known. */
export interface DateContext {
  readonly reference: string | null;
}

const SMALL_NUMERALS = '一二两三四五六七八九十';
const TO_SIGNS = '—-～至到−';
const YEAR_OPENINGS = new CharacterSet('12二');
/** A year has four characters: 2025年, 2023—2025, 二〇二五年. */
const BEHIND_YEAR = new CharacterSet(`年/.${TO_SIGNS}`);
const PLAN_OPENINGS = new CharacterSet('“十');
const HALF_YEAR_OPENINGS = new CharacterSet('上下第一二三四');
const NAMED_YEAR_OPENINGS = new CharacterSet('今本年当明去上');
const NUMBER_OPENINGS = new CharacterSet(ARABIC_DIGITS + SMALL_NUMERALS);
/** A month or a span of years has one or two characters: 6月, 十二月, 3至6月, 三年内. */
const BEHIND_SMALL_NUMBER = new CharacterSet(`月年${TO_SIGNS}`);
const SPAN_OPENINGS = new CharacterSet('用经力争未今');
/** Every character that can begin a date. */
export const DATE_OPENINGS = `“${ARABIC_DIGITS}${SMALL_NUMERALS}上下第今本年当明去用经力争未`;

const YEAR = '((?:19|20)\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})';
const MONTH = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY = '(3[01]|[12]\\d|0?[1-9])';
const TO = '(?:—{1,2}|-{1,2}|～|至|到|−)';
const END = '(年?底|年?末|年终)';
const BEFORE = '(?:之前|以前|前)?';

const PERIOD_YEARS = new RegExp(`${YEAR}年?${TO}${YEAR}年(?:度|期间|底|末)?`, 'y');
const PERIOD_MONTHS = new RegExp(
  `${YEAR}年${MONTH}月(?:底|份)?(?:${DAY}日)?(?:起)?${TO}(?:${YEAR}年)?${MONTH}月(?:${DAY}日|(底|末))?${BEFORE}`,
  'y',
);
const MONTHS_ONLY = new RegExp(`${MONTH}月?${TO}${MONTH}月份?`, 'y');
const FULL = new RegExp(
  `${YEAR}年(?:(?:${MONTH}月(?:${DAY}日|(底|末))?)|初|${END}|(上半年|下半年|第?[一二三四1-4]季度))?(?:度)?${BEFORE}`,
  'y',
);
const PLAN = /“?(十[一二三四五六]五)”?(?:规划)?(时期末|期末|末|期间|时期|以来)/y;
const RELATIVE =
  /(今明两年|今年|本年度|本年|年内|当年|明年|去年|上年)(年?底|末)?(上半年|下半年|第?[一二三四1-4]季度)?(?:之前|前)?/y;
const MONTH_END = new RegExp(`${MONTH}月(?:(底|末)|${DAY}日)(?:之前|以前|前)?`, 'y');
const HALF_YEAR = /(上半年|下半年|第?[一二三四]季度末?)(?:底?前)?/y;
const NEXT_MONTH = new RegExp(`(今年|本年|明年)${MONTH}月(?:(底|末)|${DAY}日)?(?:之前|以前|前)?`, 'y');
const YEAR_END = /年底(?:之前|以前|前)?/y;
const DURATION =
  /(?:用|经过|力争|未来|今后|争取用)?(\d{1,2}|[一二两三四五六七八九十])(?:年左右|年)(?:的?时间)?(?:之内|以内|内)/y;
const NEXT_YEARS =
  /(?:未来|今后)(\d{1,2}|[一二两三四五六七八九十])(?:至(?:\d{1,2}|[一二两三四五六七八九十]))?年/y;

/** 2026-02-09, 2025/4/8 11:24:11: when a page was put up. */
const NUMERIC =
  /((?:19|20)\d{2})([-/.])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?!\d)(?: ?\d{1,2}:\d{2}(?::\d{2})?)?/y;
/** 行动方案（2015-2020）: in brackets years need no 年. */
const YEARS_IN_BRACKETS = new RegExp(`(?<=（)${YEAR}${TO}${YEAR}(?=）)`, 'y');

const pad = (n: number): string => String(n).padStart(2, '0');
const endOf = (year: number, month: number): string => lastDay(`${year}-${pad(month)}`);

function yearOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return Number(
    Array.from(text, (c) => (c === '○' || c === '零' ? '0' : String('〇一二三四五六七八九'.indexOf(c)))).join(
      '',
    ),
  );
}
const monthOf = (text: string): number => (/^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));
const smallNumber = (text: string): number => (/^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));

function dated(start: number, text: string, date: string, rest: Partial<DateMention> = {}): DateMention {
  return {
    type: 'date',
    start,
    end: start + text.length,
    date,
    startDate: null,
    numeric: true,
    form: 'absolute',
    bounded: /底|末|前$/.test(text),
    ...rest,
  };
}

/** The date or period at `at`, or undefined. */
export function dateAt(text: string, at: number, context: DateContext): DateMention | undefined {
  return (
    (YEAR_OPENINGS.has(text, at) && BEHIND_YEAR.has(text, at + 4)
      ? (periodAt(text, at) ?? absoluteAt(text, at) ?? numericAt(text, at))
      : undefined) ??
    (PLAN_OPENINGS.has(text, at) ? planAt(text, at) : undefined) ??
    relativeAt(text, at, context)
  );
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 2021—2025年, 2024年3月至6月; undefined where no such span of its own years stands there. */
export function periodAt(text: string, at: number): DateMention | undefined {
  const months = run(PERIOD_MONTHS, text, at);
  if (months) {
    const first = yearOf(months[1] ?? '');
    const last = months[4] ? yearOf(months[4]) : first;
    const end = monthDate(last, monthOf(months[5] ?? ''), months[6], months[7]);
    return dated(at, months[0], end, {
      type: 'period',
      startDate: `${first}-${pad(monthOf(months[2] ?? ''))}`,
    });
  }
  const years = run(PERIOD_YEARS, text, at) ?? run(YEARS_IN_BRACKETS, text, at);
  if (!years) return undefined;
  const [from, to] = [yearOf(years[1] ?? ''), yearOf(years[2] ?? '')];
  if (to <= from) return undefined;
  return dated(at, years[0], String(to), { type: 'period', startDate: String(from), bounded: false });
}

function monthDate(year: number, month: number, day: string | undefined, end: string | undefined): string {
  if (day) return `${year}-${pad(month)}-${pad(Number(day))}`;
  return end ? endOf(year, month) : `${year}-${pad(month)}`;
}

function absoluteAt(text: string, at: number): DateMention | undefined {
  const match = run(FULL, text, at);
  if (!match) return undefined;
  const year = yearOf(match[1] ?? '');
  if (match[2]) return dated(at, match[0], monthDate(year, monthOf(match[2]), match[3], match[4]));
  if (match[5]) return dated(at, match[0], `${year}-12-31`);
  if (match[6]) return dated(at, match[0], partOfYear(year, match[6]));
  return dated(at, match[0], String(year));
}

function numericAt(text: string, at: number): DateMention | undefined {
  const match = run(NUMERIC, text, at);
  if (!match) return undefined;
  const date = `${match[1]}-${pad(Number(match[3]))}-${pad(Number(match[4]))}`;
  return dated(at, match[0], date, { bounded: false });
}

/** 上半年 ends on 30 June, the n-th quarter on its last day. */
function partOfYear(year: number, part: string): string {
  if (part === '下半年') return `${year}-12-31`;
  if (part === '上半年') return `${year}-06-30`;
  const digit = part.replace(/第|季度/g, '');
  return endOf(year, smallNumber(digit) * 3);
}

/** The n-th five-year plan runs from 1956 + 5(n − 1) − … : the 14th from 2021 to 2025. */
function planAt(text: string, at: number): DateMention | undefined {
  const match = run(PLAN, text, at);
  if (!match) return undefined;
  const end = fiveYearPlanEnd(match[1] ?? '');
  const past = match[2] === '以来';
  return dated(at, match[0], String(past ? end - 4 : end), {
    type: /期间|时期$/.test(match[2] ?? '') ? 'period' : 'date',
    startDate: String(end - 4),
    form: 'plan',
    bounded: /末/.test(match[2] ?? ''),
  });
}

/** 十五 → 2005, 十四五 → 2025, 十五五 → 2030: the n-th plan ends with 1955 + 5n. */
export const fiveYearPlanEnd = (name: string): number => 1955 + 5 * (chineseNumber(name.slice(0, -1)) ?? NaN);

/**
 * What may stand behind the first character: 上半年, 三季度, 今明两年, 年内, 年底, 力争, 经过, 未来, 今后, 争取, 用三年, 6月, 3至6月.
 * Most words that begin like a date (用于, 经济, 专业) end here.
 */
const SECONDS = new CharacterSet(`半季年明内底争过来后取月${TO_SIGNS}${ARABIC_DIGITS}${SMALL_NUMERALS}`);

/** Words that the year of reference resolves: 上半年, 年内, 6月底前, 三年内. */
function relativeAt(text: string, at: number, { reference }: DateContext): DateMention | undefined {
  if (reference === null || !SECONDS.has(text, at + 1)) return undefined;
  const year = Number(reference.slice(0, 4));
  return (
    (HALF_YEAR_OPENINGS.has(text, at) ? halfYearAt(text, at, year) : undefined) ??
    (NAMED_YEAR_OPENINGS.has(text, at) ? namedYearAt(text, at, year) : undefined) ??
    (isSmallNumber(text, at) ? (monthAt(text, at, year) ?? spanAt(text, at, reference)) : undefined) ??
    (SPAN_OPENINGS.has(text, at) ? spanAt(text, at, reference) : undefined)
  );
}

const isSmallNumber = (text: string, at: number): boolean =>
  NUMBER_OPENINGS.has(text, at) &&
  (BEHIND_SMALL_NUMBER.has(text, at + 1) || BEHIND_SMALL_NUMBER.has(text, at + 2));

/** 2025年上半年, 每上半年: not of the year of reference. */
const OF_OTHER_YEAR = new CharacterSet(`年每前后${ARABIC_DIGITS}`);

/** 上半年, 三季度末; 2025年上半年 has a year of its own. */
function halfYearAt(text: string, at: number, year: number): DateMention | undefined {
  if (at > 0 && OF_OTHER_YEAR.has(text, at - 1)) return undefined;
  const half = run(HALF_YEAR, text, at);
  if (!half) return undefined;
  const date = partOfYear(year, (half[1] ?? '').replace('末', ''));
  return dated(at, half[0], date, { form: 'relative', numeric: false, bounded: true });
}

/** 今年6月底前, 明年, 年内, 年底前. */
function namedYearAt(text: string, at: number, year: number): DateMention | undefined {
  const month = run(NEXT_MONTH, text, at);
  if (month) {
    const resolved = year + (YEAR_OFFSET.get(month[1] ?? '') ?? 0);
    const date = monthDate(resolved, monthOf(month[2] ?? ''), month[4], month[3]);
    return dated(at, month[0], date, { form: 'relative' });
  }
  const named = run(RELATIVE, text, at);
  if (named) return relativeYear(at, named, year);
  if (text.charAt(at) !== '年' || /\d|[一二三四五六七八九十两今本明去上当]/.test(text.charAt(at - 1)))
    return undefined;
  const end = run(YEAR_END, text, at);
  return end
    ? dated(at, end[0], `${year}-12-31`, { form: 'relative', numeric: false, bounded: true })
    : undefined;
}

/** 3月至6月, 6月底前, 10月20日: months without a year. */
function monthAt(text: string, at: number, year: number): DateMention | undefined {
  const before = text.charAt(at - 1);
  const months = run(MONTHS_ONLY, text, at);
  if (months && !/\d|年/.test(before) && /月/.test(months[0].slice(-2)))
    return dated(at, months[0], `${year}-${pad(monthOf(months[2] ?? ''))}`, {
      type: 'period',
      form: 'relative',
      startDate: `${year}-${pad(monthOf(months[1] ?? ''))}`,
      bounded: false,
    });
  const end = run(MONTH_END, text, at);
  if (!end || /\d/.test(before)) return undefined;
  return dated(at, end[0], monthDate(year, monthOf(end[1] ?? ''), end[3], end[2]), { form: 'relative' });
}

/**
 * 三年内, 未来五年. The first of the 未来五年 is the year of the text up to its middle, else the next: a report of January
 * 2026 speaks of 2026 to 2030.
 */
function spanAt(text: string, at: number, reference: string): DateMention | undefined {
  const within = run(DURATION, text, at);
  const span = within ?? run(NEXT_YEARS, text, at);
  if (!span) return undefined;
  const [year, month] = reference.split('-').map(Number);
  const first = !within && (month ?? 12) <= 6 ? -1 : 0;
  const end = (year ?? NaN) + smallNumber(span[1] ?? '') + first;
  return dated(at, span[0], String(end), { form: 'duration', bounded: true });
}

const YEAR_OFFSET = new Map([
  ['明年', 1],
  ['今明两年', 1],
  ['去年', -1],
  ['上年', -1],
]);

function relativeYear(at: number, match: RegExpExecArray, year: number): DateMention {
  const resolved = year + (YEAR_OFFSET.get(match[1] ?? '') ?? 0);
  const date = match[2] ? `${resolved}-12-31` : match[3] ? partOfYear(resolved, match[3]) : String(resolved);
  return dated(at, match[0], date, {
    form: 'relative',
    numeric: false,
    bounded: match[1] === '年内' || /底|末|前$/.test(match[0]),
  });
}
