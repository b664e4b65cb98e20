/** A number as written, before its unit: 2000, 3.3万, 三百二十, 一点五万. */
import { ARABIC_DIGITS, CharacterSet } from '../text/character-set.ts';
import { opensUnit, unitAt, type Unit } from './unit.ts';
import { chineseNumber, NUMERAL_CHARS, scaleFactor } from './chinese-number.ts';

const DIGITS = new CharacterSet(ARABIC_DIGITS);
/** 1,200 and 3，000, each with whole groups of three; the second may also be two numbers (`writing.ts` doubts it). */
const ARABIC =
  /(?:[1-9]\d{0,2}(?:,\d{3}){1,8}(?!\d|[,，]\d)|[1-9]\d{0,2}(?:，\d{3}){1,8}(?!\d|[,，]\d)|\d+)(?:\.\d+)?/y;
/** 300[1]亿元, 300①亿元, 100¹家: a sign that leads to a note stands between the digits and what they count. */
const NOTE = /(?:[[［〔]\d{1,2}[\]］〕]|[①-⑳]|[⁰¹²³⁴-⁹]{1,2})(?=[十百千万亿]|(?<unit>[\u4e00-\u9fff%‰]))/y;
const NUMERALS = new CharacterSet(NUMERAL_CHARS);
/** Longer runs of numeral characters are no number anybody writes. */
const MAX_NUMERAL = 24;
const SCALES = new CharacterSet('十百千万亿');
const SCALE = /(?:万亿|万万|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)/y;
/** 180余家, 十多个, 百来户. */
export const MORE_THAN = new CharacterSet('余多来');
/** 5—6, 10至15, 十到二十. */
export const RANGE_SIGNS = '—－～至到-';
/** What stands behind a numeral that counts, if no unit does: 三点五万, 三百余家, 三至五家, 三 GB. */
const BEHIND_NUMERAL = new CharacterSet(`点余多来 倍${RANGE_SIGNS}`);

/** A number and where it ends. */
export interface Figure {
  value: number;
  end: number;
  /** Where Arabic digits end, before their scale; of a numeral in words the same as `end`. */
  digitsEnd: number;
  /** Of a numeral in words only the large one that it ends in: 万 of 三万. */
  scale: number;
  chinese: boolean;
  /** A bare scale: 千家, 百亿元. */
  rounded: boolean;
  /** 多 or 余 stands inside it: 1亿3千多万. */
  more: boolean;
}

/** 2×66万千瓦: so many machines of a size, which are one amount. As a pattern of what stands before a unit. */
export const TIMES = String.raw`\d{1,2}[×xX][1-9]\d*(?:\.\d+)?[万千]?(?:千瓦|兆瓦|吉瓦|吨|[kKMG]W)`;
const TIMES_SIGN = new CharacterSet('×xX');
const TIMES_HERE = new RegExp(TIMES, 'y');

/** Digits with their scale (3.3万), or a Chinese numeral that a unit may follow, at `at`. */
export const figureAt = (text: string, at: number): Figure | undefined =>
  DIGITS.has(text, at) ? (timesAt(text, at) ?? inDigits(text, at)) : inWords(text, at);

function timesAt(text: string, at: number): Figure | undefined {
  const sign = TIMES_SIGN.has(text, at + 1) ? at + 1 : at + 2;
  if (!TIMES_SIGN.has(text, sign)) return undefined;
  TIMES_HERE.lastIndex = at;
  if (!TIMES_HERE.test(text)) return undefined;
  const each = inDigits(text, sign + 1);
  return { ...each, value: decimal(each.value, Number(text.slice(at, sign))) };
}

function inDigits(text: string, at: number): Figure {
  ARABIC.lastIndex = at;
  ARABIC.test(text);
  const digits = text.slice(at, ARABIC.lastIndex);
  const number = Number(digits.replaceAll(/[,，]/g, ''));
  const digitsEnd = behindNote(text, ARABIC.lastIndex, digits);
  const scale = opensScaledUnit(text, digitsEnd) ? '' : scaleAt(text, digitsEnd);
  const figure: Figure = {
    value: decimal(number, scaleFactor(scale)),
    end: digitsEnd + scale.length,
    digitsEnd,
    scale: scaleFactor(scale),
    chinese: false,
    rounded: false,
    more: false,
  };
  if (scale !== '') addRests(text, figure);
  return figure;
}

/** Behind the sign of a note, where one stands between the digits and their unit; 10⁸ is a power. */
function behindNote(text: string, at: number, digits: string): number {
  if (!NOTE_SIGNS.has(text, at) || digits === '10' || digits === '2') return at;
  NOTE.lastIndex = at;
  const match = NOTE.exec(text);
  if (!match) return at;
  const end = at + match[0].length;
  return match.groups?.['unit'] === undefined || opensUnit(text, end) ? end : at;
}
const NOTE_SIGNS = new CharacterSet('[［〔①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⁰¹²³⁴⁵⁶⁷⁸⁹');

const REST = /(\d{1,4})(千万|百万|十万|万|千|百)([多余]万?)?/y;

/** 6千多 of 1万6千多户, 3千多万 of 1亿3千多万人, 4千 and 6百 of 5万4千6百: what smaller scales add to a greater one. */
function addRests(text: string, figure: Figure): void {
  let scale = figure.scale;
  while (!figure.more && DIGITS.has(text, figure.end)) {
    REST.lastIndex = figure.end;
    const [whole, digits = '', small = '', more = ''] = REST.exec(text) ?? [];
    const factor = scaleFactor(small) * scaleFactor(more.slice(1));
    if (whole === undefined || Number(digits) * factor >= scale) return;
    figure.value += Number(digits) * factor;
    figure.end += whole.length;
    figure.more = more !== '';
    scale = factor;
  }
}

/** 千瓦, 百分点 and 千万亿次浮点指令/秒 are units, although they begin like a scale. */
function opensScaledUnit(text: string, at: number): boolean {
  const unit = SCALES.has(text, at) ? unitAt(text, at) : undefined;
  return unit !== undefined && (unit.text.length > 3 || unit.kind === 'share' || isThousandOf(unit));
}

const isThousandOf = ({ kind, text }: Unit): boolean => kind === 'size' && text.startsWith('千');

/** The lower value of a range, in the same scale as the upper: 3 of 3—5万 and 三 of 三至五万 are 30000; NaN where it is not told. */
export function lowOf(first: Figure, second: Figure): number {
  // 3百至5百万
  if (second.scale === first.scale * 1e4 && first.scale > 1 && first.scale < 1e4 && !first.chinese)
    return decimal(first.value, 1e4);
  if (first.scale !== 1) return first.value;
  const scaled = decimal(first.value, second.scale);
  if (!first.chinese || scaled < second.value) return scaled;
  // 五千至一万元 says both ends in full; 八千至一万亿元 does not.
  return second.value < first.value * FULL_RANGE ? first.value : NaN;
}
/** No range that says both of its ends in full is so wide. */
const FULL_RANGE = 1000;

/** The scale at `at`, or empty: 万 in 3.3万, 千万 in 2千万; 千万亿次浮点指令/秒 is a unit, although it begins like one. */
export function scaleAt(text: string, at: number): string {
  if (!SCALES.has(text, at)) return '';
  SCALE.lastIndex = at;
  return SCALE.exec(text)?.[0] ?? '';
}

/** The number at `at`, whatever stands behind it: for what is a number and nothing else. */
export const numberAt = (text: string, at: number): Figure | undefined =>
  DIGITS.has(text, at) ? inDigits(text, at) : numeralTo(text, at, numeralEnd(text, at));

function inWords(text: string, at: number): Figure | undefined {
  const end = numeralEnd(text, at);
  // Most numerals are parts of words (一体化, 统一), which nothing that is counted follows.
  return opensUnit(text, end) || BEHIND_NUMERAL.has(text, end) ? numeralTo(text, at, end) : undefined;
}

/** The numeral whose characters end at `end`. */
function numeralTo(text: string, at: number, end: number): Figure | undefined {
  if (end === at) return undefined;
  const numeral = text.slice(at, end);
  const digits = wholeOrDecimal(text, at, numeral);
  if (digits === undefined) return undefined;
  const { value, length } = digits;
  return {
    value,
    end: at + length,
    digitsEnd: at + length,
    scale: scaleFactor(LARGE_SCALE.exec(text.slice(at, at + length))?.[1] ?? ''),
    chinese: true,
    rounded: /^[百千万亿]+$/.test(numeral),
    more: false,
  };
}

/** 万 of 五万; its hundreds a numeral says with each of its ends. */
const LARGE_SCALE = /[^万亿]([万亿]+)$/;

/** Where the numeral characters end that begin at `at`. */
export function numeralEnd(text: string, at: number): number {
  let end = at;
  while (end - at < MAX_NUMERAL && NUMERALS.has(text, end)) end += 1;
  return end;
}

const SPOKEN =
  /^([零〇一二两三四五六七八九十百千万亿]{1,20})点([零〇一二三四五六七八九]{1,6})([十百千万亿]{0,3})/;

/** 三百二十万千瓦 ends its number before 千瓦; 一点五万 has a decimal. */
function wholeOrDecimal(
  text: string,
  at: number,
  run: string,
): { value: number; length: number } | undefined {
  const spoken = text.charAt(at + run.length) === '点' ? SPOKEN.exec(text.slice(at, at + 32)) : null;
  if (spoken) {
    const value = spokenNumber(`${spoken[1]}点${spoken[2]}`);
    return value === undefined
      ? undefined
      : { value: decimal(value, scaleFactor(spoken[3] ?? '')), length: spoken[0].length };
  }
  const last = run.charAt(run.length - 1);
  const sharing =
    run.length > 1 && '百千'.includes(last) && unitAt(text, at + run.length - 1)?.kind === 'size';
  const numeral = sharing ? run.slice(0, -1) : run;
  const value = chineseNumber(numeral);
  return value === undefined ? undefined : { value, length: numeral.length };
}

/** 3.3 × 10⁴ without the binary dust of floating point. */
export function decimal(value: number, factor: number): number {
  const product = value * factor;
  const isExact = Number.isInteger(product) && Math.abs(product) < 10 ** SIGNIFICANT;
  return isExact ? product : Number(product.toPrecision(SIGNIFICANT));
}
/** So many digits of a number are the same in binary and in decimal. */
const SIGNIFICANT = 15;

/** 六十, 六十点五, 60.5, 1,200 */
export function spokenNumber(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replaceAll(/[,，]/g, ''));
  const [whole = '', fraction = ''] = text.split('点');
  const value = chineseNumber(whole);
  if (value === undefined || fraction === '') return value;
  return Number(
    `${value}.${Array.from(fraction, (c) => Math.max(0, '零一二三四五六七八九'.indexOf(c))).join('')}`,
  );
}
