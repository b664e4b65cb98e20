/** Chinese numerals (三千五百, 二〇二五, 一百二十万, 四百五) and the scales that follow Arabic digits (3.3万, 1万亿). */

import { CharacterSet } from '../text/character-set.ts';

const DIGITS = new Map(Array.from('零一二三四五六七八九', (c, value) => [c, value]));
DIGITS.set('〇', 0);
DIGITS.set('两', 2);
const SMALL = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

export const NUMERAL_CHARS = '零〇一二两三四五六七八九十百千万亿';

const POSITIONAL = /^[零〇一二三四五六七八九]{2,}$/;

/** 三〇〇亿; 三四亿 is an estimate. */
const POSITIONAL_SCALED = /^([一二三四五六七八九](?=.*[零〇])[零〇一二三四五六七八九]+)(万亿|[万亿])$/;

const withScale = (value: number | undefined, scale: string): number | undefined =>
  value === undefined ? undefined : value * scaleFactor(scale);

/** What is read of a numeral: 两亿 | 三千 | 五 of 两亿三千五百. */
interface Reading {
  total: number;
  /** What stands since the last 万 or 亿. */
  section: number;
  /** A digit that no scale follows yet. */
  digit: number | undefined;
  lastSmall: number;
  /** The scale right before the digit: 100 in 四百五; 1 behind a 零. */
  lastScale: number;
}

/** Value of a Chinese numeral, or undefined where the characters do not form one (十百, 三四). */
export function chineseNumber(text: string): number | undefined {
  if (text.length > 1 && POSITIONAL.test(text)) return positional(text);
  const scaled = POSITIONAL_SCALED.exec(text);
  if (scaled?.[1] !== undefined) return withScale(positional(scaled[1]), scaled[2] ?? '');
  const reading: Reading = { total: 0, section: 0, digit: undefined, lastSmall: Infinity, lastScale: 1 };
  for (const c of text) if (!readInto(reading, c)) return undefined;
  const { total, section, digit, lastScale } = reading;
  return total + section + (digit ?? 0) * unsaidScale(lastScale);
}

/** 四百五 is 450, 两万五 is 25000: behind a scale of hundreds or more a last digit stands for the next one below. */
const unsaidScale = (lastScale: number): number => (lastScale >= 100 ? lastScale / 10 : 1);

/** Takes the next character in; false where it cannot stand there. */
function readInto(reading: Reading, c: string): boolean {
  const digit = DIGITS.get(c);
  if (digit !== undefined) return readDigit(reading, digit);
  const small = SMALL.get(c);
  if (small !== undefined) return readSmall(reading, small);
  const large = LARGE.get(c);
  return large !== undefined && readLarge(reading, large);
}

function readDigit(reading: Reading, digit: number): boolean {
  if (reading.digit !== undefined && reading.digit !== 0) return false;
  if (reading.digit === 0) reading.lastScale = 1;
  reading.digit = digit;
  return true;
}

function readSmall(reading: Reading, small: number): boolean {
  const isFirst = reading.section === 0 && reading.total === 0;
  // 千百, 万千: several; only 十 says its one in 三百十五.
  if (reading.digit === undefined && !isFirst && small !== 10) return false;
  if (small >= reading.lastSmall || (reading.digit === 0 && small !== 10)) return false;
  reading.section += (reading.digit === undefined || reading.digit === 0 ? 1 : reading.digit) * small;
  reading.digit = undefined;
  reading.lastSmall = small;
  reading.lastScale = small;
  return true;
}

/** 三百五万 may be 三百五十万, and 三万五亿 三万五千亿; 五亿四万 is what it says. */
const leavesScaleOpen = ({ section, total, lastScale }: Reading, large: number): boolean =>
  section > 0 ? lastScale >= 100 : large === 1e8 && total > 0 && lastScale > 1;

/** 三亿五亿, 亿亿, 亿万, 三万三万. */
const isNoNumber = (total: number, section: number, multipliesAll: boolean): boolean =>
  multipliesAll ? total >= 1e8 : (total > 0 && section === 0) || total % 1e8 >= 1e4;

/** 三千万 adds to what 两亿 left behind; 亿 multiplies everything before it (一万亿), 万 only another 万 (四万万). */
function readLarge(reading: Reading, large: number): boolean {
  const { total, digit } = reading;
  const section = reading.section + (digit ?? 0);
  const multipliesAll = large === 1e8 || (section === 0 && total > 0 && total < 1e8);
  if (isNoNumber(total, section, multipliesAll)) return false;
  if (digit !== undefined && leavesScaleOpen(reading, large)) return false;
  reading.total = multipliesAll ? (total + section || 1) * large : total + (section || 1) * large;
  reading.section = 0;
  reading.digit = undefined;
  reading.lastSmall = Infinity;
  reading.lastScale = large;
  return true;
}

/** 二〇二五 → 2025, 一二三四五 → 12345; but 三四 and 五六 are estimates and no number here. */
function positional(text: string): number | undefined {
  if (text.length < 3) return undefined;
  return Number(Array.from(text, (c) => DIGITS.get(c)).join(''));
}

/** Factor of a scale written behind digits: 万 → 1e4, 千万 → 1e7, 万亿 → 1e12; 1 for the empty string. */
export function scaleFactor(scale: string): number {
  let factor = 1;
  for (const c of scale) factor *= SMALL.get(c) ?? LARGE.get(c) ?? 1;
  return factor;
}

const OTHER_FORMS = '壹壱贰貳弍叁叄參弎肆伍陆陸柒捌玖拾佰仟萬億兩倆點';
const PLAIN_FORMS = '一一二二二三三三三四五六六七八九十百千万亿两两点';
const PLAIN_OF = new Map(Array.from(OTHER_FORMS, (c, i) => [c, PLAIN_FORMS.charAt(i)]));
const RUN = new RegExp(`[\\d.点${NUMERAL_CHARS}${OTHER_FORMS}]{2,}`, 'g');
/** 大陆三千人, 一百陆续: one such character at the edge of a run belongs to the word beside it. */
const ALONE = /[壹壱贰貳弍叁叄弎肆柒捌玖佰仟萬億兩點]/g;
const WORD_BESIDE = new RegExp(`^[伍陆陸拾參][^${OTHER_FORMS}]+$|^[^${OTHER_FORMS}]+[伍陆陸拾參]$`);

/** 三○○: the sign of a circle for the zero. */
const ROUND_ZEROS = /([一二三四五六七八九])([○〇零]*○[○〇零]*)/g;
const OTHER = new CharacterSet(`${OTHER_FORMS}○`);

/** Whether a text has any form that `withPlainNumerals` changes. */
export const hasOtherNumerals = (text: string): boolean => OTHER.next(text, 0) < text.length;

/** 肆佰陆拾 and 4.78萬億 with plain numerals, character for character, so that places in the text stay. */
export const withPlainNumerals = (text: string): string =>
  text
    .replace(ROUND_ZEROS, (_, digit: string, zeros: string) => digit + '〇'.repeat(zeros.length))
    .replace(RUN, (run, at: number) => (isWordBeside(text, run, at) ? run : plain(run)))
    .replace(ALONE, plain);

const plain = (run: string): string => Array.from(run, (c) => PLAIN_OF.get(c) ?? c).join('');

/** With no word beside it, 拾万 is a number from its first character. */
const isWordBeside = (text: string, run: string, at: number): boolean =>
  WORD_BESIDE.test(run) && (HAN.test(text.charAt(at - 1)) || HAN.test(text.charAt(at + run.length)));
const HAN = /[\u4e00-\u9fff]/;
