/**
 * The time of a reported value as offices say it: 2026年1—10月, 前三季度, 上半年, 截至9月底, 三季度末, 全年, 10月当月; else a
 * date as `readTypedDate` reads it. Pure.
 */
import { lastDay } from '../time/period.ts';
import { withPlainNumerals } from './chinese-number.ts';
import { readTypedDate } from './typed-date.ts';

/** EDTF. */
export interface TypedTime {
  readonly date: string;
  /** Month from which the value counts up to the date, where a stretch was said and not an end. */
  readonly from?: string;
}

/** First and last month; `end`: of the last month alone. Null where the words are of another form. */
type Months = readonly [first: number, last: number] | { readonly end: number };
type Reading = (match: RegExpExecArray) => Months;

const QUARTERS = '一二三四';
const quarter = (said = ''): number => (QUARTERS.includes(said) ? QUARTERS.indexOf(said) + 1 : Number(said));

/** Without the year; blanks are gone, numerals are figures, signs between two figures one dash. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  [/^(\d{1,2})月?-(\d{1,2})月份?(?:累计)?$/u, ([, from, to]) => [Number(from), Number(to)]],
  [/^前(\d{1,2})个?月(?:累计)?$/u, ([, to]) => [1, Number(to)]],
  [/^(\d{1,2})月份?累计$/u, ([, to]) => [1, Number(to)]],
  [/^(\d{1,2})月份?(?:当月|单月)$/u, ([, of]) => [Number(of), Number(of)]],
  [/^(?:截至|截止|至|到)(\d{1,2})月(?:份|底|末)?$/u, ([, of]) => ({ end: Number(of) })],
  [/^(\d{1,2})月[底末]$/u, ([, of]) => ({ end: Number(of) })],
  [/^前([1-4一二三四])个?季度(?:累计)?$/u, ([, of]) => [1, quarter(of) * 3]],
  [/^(?:1|一)-([2-4二三四])季度(?:累计)?$/u, ([, of]) => [1, quarter(of) * 3]],
  [/^(?:截至|至|到)?第?([1-4一二三四])季度[末底]$/u, ([, of]) => ({ end: quarter(of) * 3 })],
  [
    /^(?:第?([1-4一二三四])季度|Q([1-4]))$/iu,
    ([, of, q]) => [quarter(of ?? q) * 3 - 2, quarter(of ?? q) * 3],
  ],
  [/^上半年(?:累计)?$/u, () => [1, 6]],
  [/^下半年$/u, () => [7, 12]],
  [/^(?:截至)?上半年[末底]$/u, () => ({ end: 6 })],
  [/^(?:全年|年度|全年累计)$/u, () => [1, 12]],
];

const month = (year: string, at: number): string => `${year}-${String(at).padStart(2, '0')}`;

function timeOf(year: string, months: Months): TypedTime | null {
  if ('end' in months) return months.end <= 12 ? { date: lastDay(month(year, months.end)) } : null;
  const [first, last] = months;
  if (first < 1 || last > 12 || first > last) return null;
  const date = first === 1 && last === 12 ? year : month(year, last);
  return { date, from: month(year, first) };
}

function monthsIn(words: string): Months | null {
  for (const [form, reading] of FORMS) {
    const match = form.exec(words);
    if (match !== null) return reading(match);
  }
  return null;
}

const plainWords = (text: string): string =>
  withPlainNumerals(text.normalize('NFKC').replaceAll(/\s+/gu, ''))
    .replaceAll(/([\d月度一])[—–―～~至到]+(?=\d{1,2}月|[1-4一二三四]季度)/gu, '$1-')
    .replaceAll(/-+/gu, '-');

/** A year before the words, or between 截至 and them. */
const YEAR = /^(截至|截止|至|到)?((?:19|20)\d{2})(?:年度?|[-/]?(?=Q))/iu;

/** As files of this program write it. */
const INTERVAL = /^((\d{4})-(?:0[1-9]|1[0-2]))\/(\2(?:-(?:0[1-9]|1[0-2]))?)$/u;

/**
 * Null where the whole of it is no time. Without a year it is the latest such time that is over on the day `asOf`; null,
 * where no day is given.
 */
export function readTypedTime(text: string, asOf: string | null): TypedTime | null {
  const [, from, , date] = INTERVAL.exec(text.trim()) ?? [];
  if (from !== undefined && date !== undefined) return { date, from };
  const words = plainWords(text);
  const year = YEAR.exec(words);
  const months = monthsIn(year === null ? words : `${year[1] ?? ''}${words.slice(year[0].length)}`);
  if (months === null) return endOf(text);
  if (year !== null) return timeOf(year[2] ?? '', months);
  if (asOf === null) return null;
  const here = timeOf(asOf.slice(0, 4), months);
  if (here === null || lastDay(here.date) <= asOf) return here;
  return timeOf(String(Number(asOf.slice(0, 4)) - 1), months);
}

/** 截至2026年10月, 2026-10, 2026年10月底. */
function endOf(text: string): TypedTime | null {
  const date = readTypedDate(text.trim().replace(/^(?:截至|截止)/u, ''));
  return date === null ? null : { date: date.value };
}
