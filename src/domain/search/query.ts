/**
 * Search: each word that is typed must stand in a text, as it is or, since Chinese is typed without blanks, in its parts:
 * 北京数据要素市场 is found where 北京 and 数据要素市场 stand, in any order. Pure.
 */

/** Of such characters alone, which most names are, there is nothing to respell. */
const IS_PLAIN = /^[\u4e00-\u9fff0-9a-z%.\n-]*$/u;

/**
 * Half- and full-width forms, case, blanks, quotation and title marks do not matter, and all brackets are one: ＤＣＭＭ,
 * 5G 基站, “小巨人”, 〔2023〕. Between Latin words a blank stays.
 */
export const normalise = (text: string): string =>
  IS_PLAIN.test(text)
    ? text
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/["'“”‘’「」『』《》〈〉]/gu, '')
        .replaceAll(/[^\S\n]+/gu, ' ')
        .replaceAll(/([a-z] (?=[a-z]))| /gu, '$1')
        .replaceAll(/[[{〔【]/gu, '(')
        .replaceAll(/[\]}〕】]/gu, ')');

/** A stretch of a word, and which of the word's characters it is: a bit each. */
export interface Part {
  readonly text: string;
  readonly covers: number;
  /** Read as the first letters of Chinese characters (pinyin.ts), since it stands nowhere as it is. */
  readonly isInitials?: boolean;
}

export interface Word {
  readonly text: string;
  /** The word itself, then its parts: two neighbouring characters, a Latin word, a year. */
  readonly parts: readonly Part[];
  /** The characters that must be found. */
  readonly all: number;
}

/** A Latin word or a number is one character here. */
const CHARACTERS = /[a-z0-9][a-z0-9.%+&-]*|./gsu;
/** What may stand alone: 3 of 3万件 may not. */
const STANDS_ALONE = /[a-z]|^(?:19|20)\d\d$/u;
const SAYS_NOTHING = /^[的和与及在]$/u;
/** The bits of a number less its sign; a longer word was pasted, and is found as it stands. */
const MOST = 31;

function wordOf(text: string): Word {
  const characters = text.match(CHARACTERS) ?? [];
  if (characters.length > MOST) return { text, parts: [{ text, covers: 1 }], all: 1 };
  let all = 0;
  const parts: Part[] = [];
  for (const [at, character] of characters.entries()) {
    const bit = 1 << at;
    const next = characters[at + 1];
    if (!SAYS_NOTHING.test(character)) all |= bit;
    if (STANDS_ALONE.test(character)) parts.push({ text: character, covers: bit });
    if (next !== undefined) parts.push({ text: character + next, covers: bit | (bit << 1) });
  }
  return { text, parts: [{ text, covers: all }, ...parts.filter((part) => part.text !== text)], all };
}

/** The query's words; none for an empty query. */
export const queryWords = (query: string): Word[] =>
  query
    .split(/[\s，、；。]+/u)
    .map(normalise)
    .filter((word) => word !== '')
    .map(wordOf);

/** Of a word the stretches that `covered` leaves out. */
export function stretchesWithout({ text, all }: Word, covered: number): string[] {
  if (all === 1) return [text];
  const characters = text.match(CHARACTERS) ?? [];
  const left = characters.map((character, at) => (((all & ~covered) >> at) & 1 ? character : '\n'));
  const stretches = left.join('').split(/\n+/u).filter(Boolean);
  // Beside what is a word, a character that its neighbours leave over says nothing.
  return stretches.some(({ length }) => length > 1)
    ? stretches.filter(({ length }) => length > 1)
    : stretches;
}

const IS_LETTER = /[a-z]/u;

/** Where a part next stands in a normalised text, -1 for nowhere. A Latin word begins where it is found: ai is no part of shanghai. */
export function placeOf({ text: part, isInitials }: Part, text: string, from: number): number {
  let at = text.indexOf(part, from);
  if (isInitials === true || !IS_LETTER.test(part.charAt(0))) return at;
  while (at > 0 && IS_LETTER.test(text.charAt(at - 1))) at = text.indexOf(part, at + 1);
  return at;
}

/** With its Latin letters that stand nowhere as what is looked for among first letters. */
export function asInitials(word: Word, standsSomewhere: (part: Part) => boolean): Word {
  const isLost = (part: Part): boolean => /^[a-z]{2,}$/u.test(part.text) && !standsSomewhere(part);
  return {
    ...word,
    parts: word.parts.map((part) => (isLost(part) ? { ...part, isInitials: true } : part)),
  };
}

/** Whether every word stands in a normalised text, what is looked for among first letters in `initials`. */
export const matchesWords = (haystack: string, words: readonly Word[], initials = ''): boolean =>
  words.every(({ parts, all }) => {
    let found = 0;
    for (const part of parts)
      if (placeOf(part, part.isInitials === true ? initials : haystack, 0) >= 0) found |= part.covers;
    return (found & all) === all;
  });
