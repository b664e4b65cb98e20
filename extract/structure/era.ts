/**
 * Of which years a heading or the opening of a sentence speaks: 2025年工作回顾, “十五五”时期主要目标, 五年来，…, 今年…. An era
 * lies behind or ahead of the text's own year; that, more than any verb, tells results from goals.
 */
import { LAST_YEAR, THIS_YEAR, YEARS_AHEAD, YEARS_GONE } from '../lexicon/eras.ts';
import { anyOf } from '../lexicon/words.ts';
import { matchesOf } from '../matches.ts';
import { chineseNumber } from '../../src/domain/quantity/chinese-number.ts';
import { fiveYearPlanEnd } from '../../src/domain/time/five-year-plans.ts';

/** What the years of a text are counted from. */
export interface Clock {
  /** The year in which it was issued, or undefined where nothing tells. */
  readonly year: number | undefined;
  /** 1 to 12, where the day of issue is known. */
  readonly month: number | undefined;
  /** First and last year of the plan that the text sets up, where its title names one. */
  readonly plan: { readonly start: number; readonly end: number } | undefined;
}

export interface Era {
  /** Behind the text's year, or from it on. */
  readonly side: 'past' | 'ahead';
  /** First and last year; undefined where the words name none that can be told. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly text: string;
  /** Where the words stand in what was searched. */
  readonly start: number;
  readonly end: number;
  /** A single calendar year that the text's own words name: 2025年, 今年. */
  readonly isYear: boolean;
}

const NUMBER = '(?:\\d{1,2}|[一二两三四五六七八九十]+)';
const counted = (table: string): string => anyOf(table).replaceAll('#', NUMBER);

/**
 * Each alternative stands for one kind of words, by the order of its group. 到2030年 and 较2020年 name a deadline and a
 * baseline, no era, and 2025年底 a day.
 */
const ERA = new RegExp(
  [
    `(${anyOf(LAST_YEAR)})(?!同)`,
    `(${counted(YEARS_GONE)})`,
    `(${anyOf(THIS_YEAR)})(?!以来|上半年|前?[一二三1-3]季度|前?[\\d一二三四五六七八九十]+[—\\-至]?[\\d一二三四五六七八九十]*个?月)`,
    `(${counted(YEARS_AHEAD)})`,
    '(?<!(?:[较比从由自]|相比)“?)“?((?:十[一二三四五六]|[七八九十])五)(?:”|(?=时期|期间|规划))(?!(?:规划)?(?:时期|期)?(?:末|的?\\d))(?:规划)?(?:时期|期间|以来|开[好局])?',
    '第(十[一二三四五六]?)个五年',
    '(?<![到至较比从由自于\\d前]|截至|相比)((?:19|20)\\d{2})年(?![底末前起初后级版\\d]|以[来前后]|之[前后]|[到至—－-]+20\\d\\d年)',
  ].join('|'),
  'g',
);

const FIRST_NUMBER = new RegExp(NUMBER);

const yearsIn = (words: string): number => {
  const number = FIRST_NUMBER.exec(words)?.[0] ?? '';
  return /^\d/.test(number) ? Number(number) : (chineseNumber(number) ?? 1);
};

/** Each of the words above has one of these. */
const OF_TIME = /[年五]/;

/** The eras that the words name, in their order. */
export function erasIn(text: string, clock: Clock): Era[] {
  const eras: Era[] = [];
  if (!OF_TIME.test(text)) return eras;
  for (const match of matchesOf(text, ERA)) {
    const era = eraOf(match, clock);
    if (era) eras.push(era);
  }
  return eras;
}

function eraOf(match: RegExpExecArray, clock: Clock): Era | undefined {
  const [text] = match;
  const group = match.findIndex((words, i) => i > 0 && words !== undefined);
  const years = YEARS_OF[group - 1]?.(match[group] ?? '', clock, text);
  return years && { text, start: match.index, end: match.index + text.length, ...years };
}

type Years = Pick<Era, 'side' | 'first' | 'last' | 'isYear'>;

const span = (side: Era['side'], last: number | undefined, years: number): Years => ({
  side,
  first: last === undefined ? undefined : last - years + 1,
  last,
  isYear: false,
});

const oneYear = (side: Era['side'], year: number | undefined): Years => ({
  ...span(side, year, 1),
  isYear: true,
});

const yearBefore = ({ year }: Clock): number | undefined => (year === undefined ? undefined : year - 1);

/** On which side of the text a year lies; undefined where nothing tells when it was written. */
function sideOf(last: number, { year, plan }: Clock): Era['side'] | undefined {
  const begin = plan ? Math.min(year ?? plan.start, plan.start) : year;
  if (begin === undefined) return undefined;
  return last < begin ? 'past' : 'ahead';
}

function planYears(end: number, clock: Clock, text: string): Years | undefined {
  const side = sideOf(end, clock);
  if (side === undefined) return undefined;
  // “十五五”开好局: the first of its years.
  return /开[好局]$/.test(text) ? oneYear('ahead', end - 4) : span(side, end, 5);
}

/** The years that each group of `ERA` names. */
const YEARS_OF: readonly ((words: string, clock: Clock, text: string) => Years | undefined)[] = [
  (_, clock) => oneYear('past', yearBefore(clock)),
  (words, clock) => span('past', yearBefore(clock), yearsIn(words)),
  (_, { year }) => oneYear('ahead', year),
  (words, clock) => {
    const years = yearsIn(words);
    return span('ahead', lastOfNext(years, clock), years);
  },
  (plan, clock, text) => planYears(fiveYearPlanEnd(plan), clock, text),
  (nth, clock, text) => planYears(fiveYearPlanEnd(`${nth}五`), clock, text),
  (named, clock) => {
    const side = sideOf(Number(named), clock);
    return side && oneYear(side, Number(named));
  },
];

/**
 * 未来五年 of a text of January 2026 ends with 2030, of one of December 2025 as well: the first of them is the year of
 * issue up to its middle or where no month is known, else the next. A plan that says its own years and spans as many ends when it says.
 */
function lastOfNext(years: number, { year, month, plan }: Clock): number | undefined {
  if (plan && plan.end - plan.start === years - 1) return plan.end;
  if (year === undefined) return undefined;
  return year + years - ((month ?? 1) <= 6 ? 1 : 0);
}

/** A year, or first and last year, as EDTF. */
export function periodOf({ first, last }: Pick<Era, 'first' | 'last'>): string | undefined {
  if (last === undefined) return undefined;
  return first === undefined || first === last ? String(last) : `${first}/${last}`;
}
