/** Dates whose year stands elsewhere: 上半年, 年内, 今年6月底前, 三年内, 未来五年. */
import { ARABIC_DIGITS, CharacterSet } from '../text/character-set.ts';
import type { DateMention } from './date-mention.ts';
import {
  DAY,
  MONTH,
  TO,
  SMALL_NUMERALS,
  TO_SIGNS,
  dated,
  type DateContext,
  monthDate,
  pad,
  partOfYear,
  run,
  smallNumber,
} from './date-parts.ts';

const HALF_YEAR_OPENINGS = new CharacterSet('上下第一二三四');
const NAMED_YEAR_OPENINGS = new CharacterSet('今本年当明去上');
const NUMBER_OPENINGS = new CharacterSet(ARABIC_DIGITS + SMALL_NUMERALS);
/** A month or a span of years has one or two characters: 6月, 十二月, 3至6月, 三年内. */
const BEHIND_SMALL_NUMBER = new CharacterSet(`月年${TO_SIGNS}`);
const SPAN_OPENINGS = new CharacterSet('用经力争未今');

const MONTHS_ONLY = new RegExp(`${MONTH}月?${TO}${MONTH}月份?`, 'y');
const RELATIVE =
  /(今明两年|今年|本年度|本年|年内|当年|明年(?!产\d)|去年|上年)(年?底|末)?(上半年|下半年|第?[一二三四1-4]季度)?(?:之前|前)?/y;
const MONTH_END = new RegExp(`${MONTH}月(?:(底|末)|${DAY}日)(?:之前|以前|前)?`, 'y');
const HALF_YEAR = /(上半年|下半年|第?[一二三四]季度末?)(?!一(?!般))(?:底?前)?/y;
const NEXT_MONTH = new RegExp(`(今年|本年|明年)${MONTH}月(?:(底|末)|${DAY}日)?(?:之前|以前|前)?`, 'y');
const YEAR_END = /年底(?:之前|以前|前)?/y;
const DURATION =
  /(?:用|经过|力争|未来|今后|争取用)?(\d{1,2}|[一二两三四五六七八九十])(?:年左右|年)(?:的?时间)?(?:之内|以内|内)/y;
const NEXT_YEARS =
  /(?:未来|今后)(\d{1,2}|[一二两三四五六七八九十])(?:至(?:\d{1,2}|[一二两三四五六七八九十]))?年/y;

/**
 * What may stand behind the first character: 上半年, 三季度, 今明两年, 年内, 年底, 力争, 经过, 未来, 今后, 争取, 用三年, 6月, 3至6月.
 * Most words that begin like a date (用于, 经济, 专业) end here.
 */
const SECONDS = new CharacterSet(`半季年明内底争过来后取月${TO_SIGNS}${ARABIC_DIGITS}${SMALL_NUMERALS}`);

/** Words that the year of reference resolves: 上半年, 年内, 6月底前, 三年内. */
export function relativeAt(text: string, at: number, { reference }: DateContext): DateMention | undefined {
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

const WITHOUT_NUMBER = { form: 'relative', numeric: false, bounded: true } as const;

/** 上半年, 三季度末; 2025年上半年 has a year of its own. */
function halfYearAt(text: string, at: number, year: number): DateMention | undefined {
  if (at > 0 && OF_OTHER_YEAR.has(text, at - 1)) return undefined;
  const half = run(HALF_YEAR, text, at);
  if (!half) return undefined;
  const date = partOfYear(year, (half[1] ?? '').replace('末', ''));
  return dated(at, half[0], date, WITHOUT_NUMBER);
}

/** 今年6月底前, 明年, 年内, 年底前. */
function namedYearAt(text: string, at: number, year: number): DateMention | undefined {
  const month = run(NEXT_MONTH, text, at);
  if (month) {
    const resolved = year + (YEAR_OFFSET.get(month[1] ?? '') ?? 0);
    const date = monthDate(resolved, smallNumber(month[2] ?? ''), month[4], month[3]);
    return dated(at, month[0], date, { form: 'relative' });
  }
  const named = run(RELATIVE, text, at);
  if (named) return relativeYear(at, named, year);
  if (text.charAt(at) !== '年' || /\d|[一二三四五六七八九十两今本明去上当]/.test(text.charAt(at - 1)))
    return undefined;
  const end = run(YEAR_END, text, at);
  return end ? dated(at, end[0], `${year}-12-31`, WITHOUT_NUMBER) : undefined;
}

/** 3月至6月, 6月底前, 10月20日: months without a year. */
function monthAt(text: string, at: number, year: number): DateMention | undefined {
  const before = text.charAt(at - 1);
  const months = run(MONTHS_ONLY, text, at);
  if (months && !/\d|年/.test(before) && /月/.test(months[0].slice(-2)))
    return dated(at, months[0], `${year}-${pad(smallNumber(months[2] ?? ''))}`, {
      type: 'period',
      form: 'relative',
      startDate: `${year}-${pad(smallNumber(months[1] ?? ''))}`,
      bounded: false,
    });
  const end = run(MONTH_END, text, at);
  if (!end || /\d/.test(before)) return undefined;
  return dated(at, end[0], monthDate(year, smallNumber(end[1] ?? ''), end[3], end[2]), { form: 'relative' });
}

/**
 * 三年内, 未来五年. The first of the 未来五年 is the year of the text up to its middle, else the next: a report of January
 * 2026 speaks of 2026 to 2030. A text that has its year alone has it from its title, and is of its beginning.
 */
function spanAt(text: string, at: number, reference: string): DateMention | undefined {
  const within = run(DURATION, text, at);
  const span = within ?? run(NEXT_YEARS, text, at);
  if (!span) return undefined;
  const [year, month] = reference.split('-').map(Number);
  const first = !within && (month ?? 1) <= 6 ? -1 : 0;
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
