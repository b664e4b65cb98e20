/** Shares in words: 百分之六十, 三分之二, 一半, 八成. */
import { build, type Built } from './build-amount.ts';
import { chineseNumber, NUMERAL_CHARS, scaleFactor } from './chinese-number.ts';
import { decimal, spokenNumber } from './figure.ts';
import type { Amount } from './types.ts';

const CN = `[${NUMERAL_CHARS}]{1,24}(?:点[零一二三四五六七八九]{1,6})?`;
const HUNDREDTHS = new RegExp(
  `(百|千|万)分之(${CN}|\\d+(?:\\.\\d+)?)(?:(?:至|到|—|-)(?:百分之)?(${CN}|\\d+(?:\\.\\d+)?))?`,
  'y',
);
const FRACTION = new RegExp(`(${CN})分之(${CN})`, 'y');
const HALF = /(?:一半|半数|过半)(?!径|导|岛|年|天)/y;
const TENTHS = /([一二两三四五六七八九])成([半一二三四五六七八九])?(?![为立员果长熟效本品套像分就功人交])/y;

/** 百分之六十, 千分之三, 三分之二, 八成: shares in words, in "%". */
export function ratioAt(text: string, at: number): Amount | undefined {
  HUNDREDTHS.lastIndex = at;
  const hundredths = HUNDREDTHS.exec(text);
  if (hundredths) {
    const factor = 100 / scaleFactor(hundredths[1] ?? '百');
    const low = spokenNumber(hundredths[2] ?? '');
    const high = hundredths[3] === undefined ? undefined : spokenNumber(hundredths[3]);
    if (low === undefined) return undefined;
    const end = at + hundredths[0].length;
    return build(text, {
      ...percent(at, end, decimal(low, factor)),
      valueMax: high === undefined ? null : decimal(high, factor),
      type: high === undefined ? 'percent' : 'range',
    });
  }
  FRACTION.lastIndex = at;
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const below = chineseNumber(fraction[1] ?? '');
    const above = chineseNumber(fraction[2] ?? '');
    if (!below || above === undefined) return undefined;
    return build(text, percent(at, at + fraction[0].length, Number(((above / below) * 100).toFixed(2))));
  }
  HALF.lastIndex = at;
  const half = HALF.exec(text);
  const lead = text.slice(Math.max(0, at - 12), at);
  if (half && (/^$|[达到占于为超过近约的]$/.test(lead) || /占[^，；。]{2,10}$/.test(lead)))
    return build(text, percent(at, at + half[0].length, 50));
  TENTHS.lastIndex = at;
  const tenths = TENTHS.exec(text);
  if (!tenths) return undefined;
  const value =
    (chineseNumber(tenths[1] ?? '') ?? 0) * 10 +
    (tenths[2] === '半' ? 5 : (chineseNumber(tenths[2] ?? '零') ?? 0));
  return build(text, percent(at, at + tenths[0].length, value));
}

const percent = (start: number, end: number, value: number): Built => ({
  type: 'percent',
  start,
  end,
  value,
  unit: '%',
  unitKind: 'share',
});
