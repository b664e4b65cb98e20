/**
 * Dates and periods with the precision that the words have, as EDTF: 2025年 → 2025, 2025年6月底前 → 2025-06-30,
 * 2023年底 → 2023-12-31, 2023—2025年 → 2023/2025, “十四五”末 → 2025, 年内 → the article's own year.
 */
import { ARABIC_DIGITS, CharacterSet } from '../text/character-set.ts';
import type { DateMention } from './date-mention.ts';
import {
  DAY,
  MONTH,
  TO,
  YEAR,
  SMALL_NUMERALS,
  TO_SIGNS,
  dated,
  type DateContext,
  monthDate,
  pad,
  partOfYear,
  run,
  smallNumber,
  yearOf,
} from './date-parts.ts';
import { relativeAt } from './relative-date.ts';
import { fiveYearPlanEnd } from '../time/five-year-plans.ts';

const YEAR_OPENINGS = new CharacterSet('12二');
/** A year has four characters: 2025年, 2023—2025, 二〇二五年. */
const BEHIND_YEAR = new CharacterSet(`年/.${TO_SIGNS}`);
const PLAN_OPENINGS = new CharacterSet('“十');
/** Every character that can begin a date. */
export const DATE_OPENINGS = `“${ARABIC_DIGITS}${SMALL_NUMERALS}上下第今本年当明去用经力争未`;

const END = '(年?底|年?末|年终)';
/** 2028年前后 and 2028年左右 are that year, with their words beside it. */
const BEFORE = '(?:之前|以前|前后?|左右)?';

const PERIOD_YEARS = new RegExp(`${YEAR}年?${TO}${YEAR}年(?:度|期间|底|末)?`, 'y');
const PERIOD_MONTHS = new RegExp(
  `${YEAR}年${MONTH}月(?:底|份)?(?:${DAY}日)?(?:起)?${TO}(?:${YEAR}年)?${MONTH}月(?:${DAY}日|(底|末))?${BEFORE}`,
  'y',
);
const FULL = new RegExp(
  `${YEAR}年(?:(?:${MONTH}月(?:${DAY}日|(底|末))?)|初|${END}|(上半年|下半年|第?[一二三四1-4]季度))?(?:度)?${BEFORE}`,
  'y',
);
const PLAN = /“?(十[一二三四五六]五)”?(?:规划)?(时期末|期末|末|期间|时期|以来)/y;
/** 2026-02-09, 2025/4/8 11:24:11: when a page was put up. */
const NUMERIC =
  /((?:19|20)\d{2})([-/.])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?!\d)(?: ?\d{1,2}:\d{2}(?::\d{2})?)?/y;
/** 行动方案（2015-2020）: in brackets years need no 年. */
const YEARS_IN_BRACKETS = new RegExp(`${YEAR}${TO}${YEAR}(?=）)`, 'y');

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

/** 2021—2025年, 2024年3月至6月; undefined where no such span of its own years stands there. */
export function periodAt(text: string, at: number): DateMention | undefined {
  const months = run(PERIOD_MONTHS, text, at);
  if (months) {
    const first = yearOf(months[1] ?? '');
    const last = months[4] ? yearOf(months[4]) : first;
    const end = monthDate(last, smallNumber(months[5] ?? ''), months[6], months[7]);
    return dated(at, months[0], end, {
      type: 'period',
      startDate: `${first}-${pad(smallNumber(months[2] ?? ''))}`,
    });
  }
  const years =
    run(PERIOD_YEARS, text, at) ?? (text.charAt(at - 1) === '（' ? run(YEARS_IN_BRACKETS, text, at) : null);
  if (!years) return undefined;
  const [from, to] = [yearOf(years[1] ?? ''), yearOf(years[2] ?? '')];
  if (to <= from) return undefined;
  return dated(at, years[0], String(to), { type: 'period', startDate: String(from), bounded: false });
}

function absoluteAt(text: string, at: number): DateMention | undefined {
  const match = run(FULL, text, at);
  if (!match) return undefined;
  const year = yearOf(match[1] ?? '');
  if (match[2]) return dated(at, match[0], monthDate(year, smallNumber(match[2]), match[3], match[4]));
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
