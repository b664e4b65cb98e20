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
    rounded ? writingBeforeScale(text, start) : 'plain',
    writingBehind(text, end, unit, unitKind),
  ]);
}

/** Of digits beyond this a number does not keep all: nobody counts so. */
const MOST_DIGITS = 15;
const MOST = 1e18;
/** 000, 007, 00.5; but 0.5 and 0. */
const LEADING_ZEROS = /(?<![\d.,，])0[\d]/;
/** 3，000: thousands parted by the comma of Chinese text, which may also part two numbers. */
const WIDE_THOUSANDS = /\d，\d/;
/** 300①亿元, 100¹家: read without the mark. */
const MARK_INSIDE = /\d(?:[[［〔]\d{1,2}[\]］〕]|[①-⑳⁰¹²³⁴-⁹])/;
/** 3.5万5千: what smaller scales add to a fraction of a greater one. */
const REST_OF_DECIMAL = /\.\d+[十百千万亿]+\d/;
/** 4万万 is a number that hardly anybody writes today. */
const SCALE_TWICE = /万万/;

function writingInside(words: string, { value, valueMax }: Asked): Writing {
  if (!(Math.abs(value) < MOST) || !(Math.abs(valueMax ?? 0) < MOST)) return 'refused';
  if (LEADING_ZEROS.test(words) || longest(words) > MOST_DIGITS) return 'refused';
  const isOdd = [WIDE_THOUSANDS, MARK_INSIDE, REST_OF_DECIMAL, SCALE_TWICE].some((sign) => sign.test(words));
  return isOdd ? 'odd' : 'plain';
}

const longest = (words: string): number =>
  (words.replaceAll(/[,，.]/g, '').match(/\d+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
