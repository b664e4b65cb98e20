/** Shares in words: 百分之六十, 三分之二, 一半, 八成. */
import { CharacterSet } from '../text/character-set.ts';
import { chineseNumber, NUMERAL_CHARS, scaleFactor } from './chinese-number.ts';
import { decimal, numeralEnd, spokenNumber } from './figure.ts';
import { written, type Written } from './written.ts';

const CN = `[${NUMERAL_CHARS}]{1,24}(?:点[零一二三四五六七八九]{1,6})?`;
const ARABIC = '(?:[1-9]\\d{0,2}(?:[,，]\\d{3}){1,8}(?!\\d|[,，]\\d)|\\d+)(?:\\.\\d+)?';
const HUNDREDTHS = new RegExp(
  `(百|千|万)分之([负負-]?)(${CN}|${ARABIC})(?:(?:至|到|—|-)(?:百分之)?(${CN}|${ARABIC}))?`,
  'y',
);
const FRACTION = new RegExp(`(${CN})分之(${CN})`, 'y');
const HUNDREDS = new CharacterSet('百千万');
/** 三分之二, 一点五分之一. */
const BEHIND_DENOMINATOR = new CharacterSet('分点');
const HALF = /(?:一半|半数|过半)(?!径|导|岛|年|天)/y;
/** 另一半, 前一半, 下半数: one of two parts. */
const OTHER_HALF = /[另前后上下左右每]$/;
/** 占比过半; 时间过半 is no share. */
const OVER_HALF = /^$|[达到占于为超近约的]$|占[^，；。]{2,10}$/;
/** 2/3, 1/10: at most as much as the whole; 5/6号 is no share. */
const IN_DIGITS = /([1-9])\/([2-9]|10|12|20)(?![\d/A-Za-z十百千万亿号版页类期])/y;
const TENTHS = /([一二两三四五六七八九])成([半一二三四五六七八九])?(?![为立员果长熟效本品套像分就功人交])/y;

/** 百分之六十, 千分之三, 三分之二, 八成: shares in words, in "%". Each form is known by a sign, which is asked for first. */
export function ratioAt(text: string, at: number): Written | undefined {
  if (text.startsWith('分之', at + 1) && HUNDREDS.has(text, at)) return hundredthsAt(text, at);
  const second = text.charAt(at + 1);
  if (second === '成') return tenthsAt(text, at);
  if (second === '半' || text.charAt(at) === '半') return halfAt(text, at);
  return BEHIND_DENOMINATOR.has(text, numeralEnd(text, at)) ? fractionAt(text, at) : undefined;
}

/** 百分之六十, 千分之三, 百分之五至百分之六. */
function hundredthsAt(text: string, at: number): Written | undefined {
  HUNDREDTHS.lastIndex = at;
  const match = HUNDREDTHS.exec(text);
  const low = match ? spokenNumber(match[3] ?? '') : undefined;
  if (!match || low === undefined) return undefined;
  const factor = 100 / scaleFactor(match[1] ?? '百');
  const high = match[4] === undefined ? undefined : spokenNumber(match[4]);
  const [value, end] = [decimal(match[2] === '' ? low : -low, factor), at + match[0].length];
  if (high === undefined) return percent(at, end, value);
  if (high <= low) return undefined;
  return written('range', at, end, value, '%', 'share', { valueMax: decimal(high, factor) });
}

/** 三分之二 */
function fractionAt(text: string, at: number): Written | undefined {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  const below = chineseNumber(match?.[1] ?? '');
  const above = chineseNumber(match?.[2] ?? '');
  if (!match || !below || above === undefined) return undefined;
  return percent(at, at + match[0].length, Number(((above / below) * 100).toFixed(2)));
}

/** 一半, 半数; 过半 of what is named before. */
function halfAt(text: string, at: number): Written | undefined {
  HALF.lastIndex = at;
  const lead = text.slice(Math.max(0, at - 12), at);
  if (!HALF.test(text) || OTHER_HALF.test(lead)) return undefined;
  if (text.startsWith('过半', at) && !OVER_HALF.test(lead)) return undefined;
  return percent(at, HALF.lastIndex, 50);
}

/** 2/3 */
export function fractionInDigitsAt(text: string, at: number): Written | undefined {
  if (text.charAt(at + 1) !== '/' || /[\d/第]/.test(text.charAt(at - 1))) return undefined;
  IN_DIGITS.lastIndex = at;
  const match = IN_DIGITS.exec(text);
  const [above, below] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || above >= below) return undefined;
  return percent(at, at + match[0].length, Number(((above / below) * 100).toFixed(2)));
}

/** 八成, 三成五 */
function tenthsAt(text: string, at: number): Written | undefined {
  TENTHS.lastIndex = at;
  const match = TENTHS.exec(text);
  if (!match) return undefined;
  const value =
    (chineseNumber(match[1] ?? '') ?? 0) * 10 +
    (match[2] === '半' ? 5 : (chineseNumber(match[2] ?? '零') ?? 0));
  return percent(at, at + match[0].length, value);
}

const percent = (start: number, end: number, value: number): Written =>
  written('percent', start, end, value, '%', 'share');
