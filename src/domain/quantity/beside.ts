/** What is asked of the characters beside a figure: tables of questions, the first that holds gives the answer. */
import { ARABIC_DIGITS, CharacterSet, LATIN_LETTERS } from '../text/character-set.ts';
import { NUMERAL_CHARS } from './chinese-number.ts';
import { KNOWN_BESIDE, LIKE_DIGITS, PARTS_FIGURES, SEPARATORS, STRANGE_NUMERALS } from './signs.ts';

/** `plain`: as it stands; `odd`: with a doubt; `refused`: not at all. */
export type Writing = 'plain' | 'odd' | 'refused';

/** An end of a figure. */
export interface Beside {
  readonly text: string;
  /** Where the figure begins or, seen from behind, ends. */
  readonly at: number;
  /** The character beside it, whole. */
  readonly c: string;
  /** Some characters before the figure, or behind it. */
  readonly words: string;
  readonly unit: string;
}

export type Question = readonly [answer: Writing, holds: (beside: Beside) => boolean];

/** The answer of the first question that holds. */
export const answerOf = (questions: readonly Question[], beside: Beside): Writing =>
  questions.find(([, holds]) => holds(beside))?.[0] ?? 'plain';

export const DIGITS = new CharacterSet(ARABIC_DIGITS);
export const LETTERS = new CharacterSet(LATIN_LETTERS);
export const NUMERALS = new CharacterSet(NUMERAL_CHARS);
export const LOOKALIKES = new CharacterSet(LIKE_DIGITS);
export const PARTING = new CharacterSet(SEPARATORS);
export const STOPS = new CharacterSet('，。；;');
const STRANGE = new CharacterSet(STRANGE_NUMERALS);
const BETWEEN = new CharacterSet(PARTS_FIGURES);

export const isHan = (c: string): boolean => /[\u4e00-\u9fff\u3400-\u4dbf]/.test(c);
/** Digits of other scripts, circled and raised ones, Roman numerals, marks over a sign, half of an unknown pair. */
export const isNumberLike = (c: string): boolean => /[\p{N}\p{M}\p{Co}\p{Cn}\p{Cs}\p{Cc}\ufffd]/u.test(c);

const KNOWN = new CharacterSet(KNOWN_BESIDE);
/** A letter or sign of no Chinese text, which may be taken for a digit, a sign or a point: θ, ⊖, ǀ, ㄧ, _. */
export const isStrange = (c: string): boolean =>
  c === '_' || (c > '\u007f' && !isHan(c) && !KNOWN.has(c, 0) && /[\p{L}\p{S}\p{Pc}]/u.test(c));

/** A digit, or what may be one. */
export const isDigitAt = (text: string, at: number): boolean =>
  at >= 0 && (DIGITS.has(text, at) || NUMERALS.has(text, at) || STRANGE.has(text, at));

/** Whether these signs part what stands around them as two figures: those of lists and brackets do. */
export const partsFigures = (sign: string): boolean => BETWEEN.has(sign, 0);

/** Signs of which one parts neither a list nor a sentence. */
export const partsNothing = (signs: string): boolean =>
  Array.from(signs).some((c) => c !== ' ' && !STOPS.has(c, 0) && !partsFigures(c));
