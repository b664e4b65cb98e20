/**
 * Raised and lowered signs. Raised digits are a power (10⁸, km²) or lead to a note (100¹家); neither may melt into the
 * figure beside them: 10⁸ is not 108, and 100¹家 is not 1001家. What they are is seen when their line is whole.
 */

/** Stand around raised and lowered text until then: no text has them, since Unicode gives them to no character. */
const [UP, DOWN, END] = ['\ufdd0', '\ufdd1', '\ufdd2'];
const MARKS = /[\ufdd0-\ufdd2]/gu;
const MARKED = /([\ufdd0\ufdd1])([^\ufdd0-\ufdd2]*)\ufdd2/gu;

const SIGNS = new Map(Object.entries({ '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻' }));
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

export const withoutMarks = (text: string): string => text.replace(MARKS, '');
export const markRaised = (text: string): string => `${UP}${withoutMarks(text)}${END}`;
export const markLowered = (text: string): string => `${DOWN}${withoutMarks(text)}${END}`;

/** A line with what its raised and lowered signs are. */
export function settled(line: string): string {
  if (!line.includes(END)) return line;
  let done = '';
  let from = 0;
  for (const match of line.matchAll(MARKED)) {
    done += line.slice(from, match.index);
    from = match.index + match[0].length;
    const text = match[2] ?? '';
    const next = withoutMarks(line.slice(from, from + NEXT));
    done += match[1] === UP ? superscript(done, text, next) : subscript(done, text, next);
  }
  return withoutMarks(done + line.slice(from));
}

/** So many signs behind tell. */
const NEXT = 8;

/** Units that are raised to a power: m², 万公里², s⁻¹, CO². */
const BASE_UNIT = /(?:(?:^|[^A-Za-z])(?:[kcdhnμµ]?m|s|L|l|ft|in|x|R|CO)|公里|[千厘毫分]米|米)$/u;
const POWER_OF_UNIT = /^(?:[23]|[-−–][1-3])$/u;
/** A power of ten counts from the second on: a 1 behind 10 leads to a note. */
const TEN = /(?:^|[^\d.,，])10$/u;
const POWER_OF_TEN = /^(?:[+]?(?:[2-9]|[1-9]\d)|[-−–]\d{1,2})$/u;
/** Na⁺, SO₄²⁻. */
const ION = /^(?:\d?[+\-−–]|[+\-−–]\d)$/u;

const DIGITS = /^[+\-−–]?\d+$/u;
/** What leads to a note: 1, 1,2, [1], （注1）, ①, *. */
const NOTE =
  /^(?:[[［【〔(（]?(?:注|note)?[\s\d,，、\-–]{0,9}[\])）］】〕]?|[①-⑳⓪❶-❿㊀-㊉]{1,4}|[*＊†‡#※]{1,4})$/iu;
/** What a figure would stand before. */
const UNIT = /^\s*(?:[十百千万亿％%‰元家个件项人户吨座]|公里)/u;

/** A power in raised digits, nothing for the sign of a note, and any other text as it is (1st). */
function superscript(before: string, text: string, next: string): string {
  const signs = text.trim();
  if (isPower(before, signs)) return lifted(signs, RAISED);
  if (NOTE.test(signs) && leadsToNote(before, next)) return '';
  return DIGITS.test(signs) ? lifted(signs, RAISED) : text;
}

function isPower(before: string, signs: string): boolean {
  if (TEN.test(before)) return POWER_OF_TEN.test(signs);
  if (BASE_UNIT.test(before)) return POWER_OF_UNIT.test(signs);
  return /[A-Za-z)）₀-₉]$/u.test(before) && ION.test(signs);
}

/** Where its figure stands before it, or none does. In 达到³⁰亿元 and 3¹/₂ it may be the figure itself: that stays as it is. */
function leadsToNote(before: string, next: string): boolean {
  if (before.trim() === '' || /^[/⁄]/u.test(next)) return false;
  return /\d$/u.test(before) ? !/^\d/u.test(next) : !UNIT.test(next);
}

/** CO₂ is CO2; where figures stand beside it, it stays lowered. */
function subscript(before: string, text: string, next: string): string {
  const isBeside = /[\d/⁄⁰¹²³⁴-⁹]$/u.test(before) || /^\d/u.test(next);
  if (!isBeside || !/^[\d.]+$/u.test(text.trim())) return text;
  return lifted(text.trim(), LOWERED);
}

const lifted = (signs: string, digits: string): string =>
  Array.from(signs, (c) => SIGNS.get(c) ?? (/\d/u.test(c) ? digits.charAt(Number(c)) : c)).join('');
