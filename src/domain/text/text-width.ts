/** Room for text, estimated without a DOM. */

/** Chinese, and the signs that Chinese fonts set as wide: quotation marks, dashes, ≥, ①, ■. */
const WIDE =
  /[\u1100-\u115f\u2014-\u203b\u2103-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** `sign`: text that holds a wide sign, mostly one alone. */
export const isWide = (sign: string): boolean => WIDE.test(sign);

/** Tenths of a wide sign: it takes ten, Latin letters and figures a little over half. Whole, so that sums are exact. */
export function tenthsOf(text: string): number {
  let sum = 0;
  for (const char of text) sum += isWide(char) ? 10 : 6;
  return sum;
}

/** Width of so many tenths in the unit of `size`. */
export const widthOfTenths = (tenths: number, size: number): number => Math.ceil((tenths * size) / 10);

/** Width of a line in the unit of `size` (pixels, points); a little more than is drawn, so that nothing is cut. */
export const textWidth = (text: string, size: number): number => widthOfTenths(tenthsOf(text), size);

/** Width of the widest of some lines. */
export function widestOf(texts: readonly string[], size: number): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
}
