/** When two readings of a field are one: the measures of tests/gold/score.mjs. */

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const UNIT_NAMES = new Map([
  ['位', '人'],
  ['名', '人'],
  ['人民币', '元'],
  ['percent', '%'],
  ['百分点', '个百分点'],
  ['家次', '家'],
]);

/** One name for a unit that is written in several ways. */
export function unitName(unit: string): string {
  const plain = squeeze(unit).replace(/[（(].*?[)）]/gu, '');
  return UNIT_NAMES.get(plain) ?? plain;
}

export const samePlace = (a: string, b: string): boolean => {
  const [left, right] = [squeeze(a), squeeze(b)];
  return left.length > 1 && (left.endsWith(right) || right.endsWith(left));
};

/** Up to the dust of floating point; null is the same as null only. */
export const sameNumber = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
