/**
 * How far a figure may be trusted for the way it is written. Every entrance asks here (documents, tables, typed and
 * imported values, answers of a second reader): a figure is taken as it stands (`plain`), taken with a doubt (`odd`), or
 * left (`refused`), since a part of it may have been passed over: 3·5亿元 is no 5亿元, and 3OO亿元 no 亿元.
 *
 * What was read is known; what is asked is whether the characters beside it belong to it. To accept another writing, read
 * it in `figure.ts`; to refuse or doubt one, name its character in `signs.ts`. Either way a line in
 * tests/extract/writing/writings.ts says so.
 */
import type { Writing } from './beside.ts';
import type { UnitKind } from './units.ts';
import { writingBefore, writingBeforeScale } from './writing-before.ts';
import { writingBehind } from './writing-behind.ts';

export type { Writing } from './beside.ts';

/** What is asked of a figure that was read. */
export interface Asked {
  /** Its range, its sign and unit with it. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  /** A bare scale: 亿元. */
  readonly rounded: boolean;
}

/** The worst of them. */
const worst = (writings: readonly Writing[]): Writing =>
  (['refused', 'odd'] as const).find((writing) => writings.includes(writing)) ?? 'plain';

/** How the figure at [start, end) of a text is written. */
export function writingOf(text: string, asked: Asked): Writing {
  const { start, end, unit, unitKind, rounded } = asked;
  return worst([
    writingInside(text.slice(start, end), asked),
    writingBefore(text, start),
    rounded ? writingBeforeScale(text, start, end) : 'plain',
    writingBehind(text, end, unit, unitKind),
    isDoubtfulAmong(text, asked) ? 'odd' : 'plain',
  ]);
}

/** 给予100,200,300万元: three figures as well as one. */
const COMMA = /\d,\d{3}/;
const EACH_BEFORE = /(?:分别|依次|各)[^，。；\d]{0,8}$/;
/** 3万元5千元: one sum right behind another. */
const MONEY_BEFORE = /[\d一二三四五六七八九十百千万亿](?:元|块)$/;
/** 3小时30分钟: a time told in two parts. */
const TIME_BEFORE = /(?:^|\D)\d{1,3}(?:小时|天|年|个月|分钟?)零?$/;
const TIME_BEHIND = /^零?\d+(?:小时|天|个月|分|秒)/;
/** 到2027300家: a year may stand in it. */
const YEAR_BEFORE = /(?:^|[，。；：、])[到至]?$/;
const YEAR_FIRST = /^20[2-4]\d\d{2,}(?!\d)/;
const WINDOW = 16;

function isDoubtfulAmong(text: string, { start, end, unitKind }: Asked): boolean {
  const [before, words] = [text.slice(Math.max(0, start - WINDOW), start), text.slice(start, end)];
  if (COMMA.test(words) && EACH_BEFORE.test(before)) return true;
  if (unitKind === 'money' && MONEY_BEFORE.test(before)) return true;
  if (unitKind === 'time' && (TIME_BEFORE.test(before) || TIME_BEHIND.test(text.slice(end, end + WINDOW))))
    return true;
  return before !== '' && YEAR_FIRST.test(words) && YEAR_BEFORE.test(before);
}

/** Of digits beyond this a number does not keep all: nobody counts so. */
const MOST_DIGITS = 15;
const MOST = 1e18;
/** 000, 007, 00.5; but 0.5 and 0. */
const LEADING_ZEROS = /(?:^|[^\d.,，])0\d/;
/** 3，000: thousands parted by the comma of Chinese text, which may also part two numbers. */
const WIDE_THOUSANDS = /\d，\d/;
/** 300①亿元, 100¹家: read without the mark. */
const MARK_INSIDE = /\d(?:[[［〔]\d{1,2}[\]］〕]|[①-⑳⁰¹²³⁴-⁹])/;
/** 3.5万5千: what smaller scales add to a fraction of a greater one. */
const REST_OF_DECIMAL = /\.\d+[十百千万亿]+\d/;
/** 4万万 is a number that hardly anybody writes today. */
const SCALE_TWICE = /万万/;

/** 1.300家: what is counted in whole ones has no thousandths. */
const THOUSANDTHS = /^\d{1,3}\.\d{3}(?![\d万亿千百])/;
/** 三至五百家 is from three or from three hundred. */
const LOW_UNSAID =
  /^(?:百分之)?[一二两三四五六七八九][至到—～-][一二两三四五六七八九][十百千](?![\u4e00-\u9fff]*[至到])/;
/** 百十家, 百八十家, 30十万元, 1.5十万元: estimates, and scales that nobody multiplies so. */
const LOOSE = /^[百千万][一二三四五六七八九]?[十百千]|^千[百]|(?:\d{2}|\.\d+)十(?!亿)/;
/** 36百分 may be 36%. */
const UNIT_IN_DOUBT = /\d百分$|^百分$/;
/** 6.5—-7%, 200～～300家: two signs of which one may be no dash. */
const DASHES_INSIDE = /[—–～至到]-\d|～～/;
const ODD_INSIDE = [
  DASHES_INSIDE,
  WIDE_THOUSANDS,
  MARK_INSIDE,
  REST_OF_DECIMAL,
  SCALE_TWICE,
  LOW_UNSAID,
  LOOSE,
];
const WHOLE: ReadonlySet<UnitKind | null> = new Set<UnitKind>(['count', 'people']);

function writingInside(words: string, { value, valueMax, unitKind }: Asked): Writing {
  if (!(Math.abs(value) < MOST) || !(Math.abs(valueMax ?? 0) < MOST)) return 'refused';
  if (LEADING_ZEROS.test(words)) return 'refused';
  if (words.length > MOST_DIGITS && longest(words) > MOST_DIGITS) return 'refused';
  if (UNIT_IN_DOUBT.test(words)) return 'odd';
  if (WHOLE.has(unitKind) && THOUSANDTHS.test(words)) return 'odd';
  return ODD_INSIDE.some((sign) => sign.test(words)) ? 'odd' : 'plain';
}

const longest = (words: string): number =>
  (words.replaceAll(/[,，.]/g, '').match(/\d+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
