/** Chinese numerals (三千五百, 二〇二五, 一百二十万) and the scales that follow Arabic digits (3.3万, 1万亿). */

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

/** Value of a Chinese numeral, or undefined where the characters do not form one (十百, 三四). */
export function chineseNumber(text: string): number | undefined {
  if (text.length > 1 && POSITIONAL.test(text)) return positional(text);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastSmall = Infinity;
  for (const c of text) {
    const d = DIGITS.get(c);
    const small = SMALL.get(c);
    const large = LARGE.get(c);
    if (d !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = d;
    } else if (small !== undefined) {
      if (small >= lastSmall) return undefined;
      section += (digit ?? 1) * small;
      digit = undefined;
      lastSmall = small;
    } else if (large !== undefined) {
      section += digit ?? 0;
      // 三千万 adds to what 两亿 left behind; 亿 multiplies everything before it (一万亿).
      total = c === '亿' ? (total + section || 1) * large : total + (section || 1) * large;
      section = 0;
      digit = undefined;
      lastSmall = Infinity;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
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
