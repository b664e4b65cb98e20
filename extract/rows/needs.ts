/**
 * What must stand in a sentence for a condition to hold at all, read off the condition itself: `对…#…的~{GRANT|PAY}` needs
 * 对, 的 and a word of granting. Of most sentences a look at these refuses it, and its pattern is never run.
 */
import { isKind } from '../lexicon/cues.ts';

/** The name of a kind of cue, or one character. */
export type Sign = string;

/** Of each list one must be there. */
export type Needs = readonly (readonly Sign[])[];

const KIND = /\{([A-Z_|]+)\}/y;
const ESCAPE = /\\u[0-9a-f]{4}|\\./y;
const CLASS = /\[((?:\\.|[^\]])*)\]/y;
const GROUP = /\((\?:|\?<?[=!])?/y;
const QUANTIFIER = /(?:([?*]|\{0,?\d*\})|\+|\{[\d,]+\})\??/y;
/** Signs of the notation and of patterns that stand for no character of their own. */
const NO_CHARACTER = '#@^$~….';
/** [至到], but neither [^，；] nor [一-九]. */
const PLAIN_CLASS = /^[^\\^-]+$/;

const NOTHING: Needs = [];

/** @param condition in the notation of `notation.ts` */
export const needsOf = (condition: string): Needs => new Reader(condition).alternatives();

/** Where one of several must hold: of each one list, in one; nothing where one of them needs nothing. */
export function needsOfAny(all: readonly Needs[]): Needs {
  const shortest = all.map((needs) => needs.toSorted((a, b) => a.length - b.length)[0] ?? []);
  if (shortest.some((signs) => signs.length === 0)) return NOTHING;
  return [[...new Set(shortest.flat())]];
}

/** Reads a condition from left to right. */
class Reader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Up to the end, or to the bracket that closes the group. */
  alternatives(): Needs {
    const all = [this.#sequence()];
    while (this.#text.charAt(this.#at) === '|') {
      this.#at += 1;
      all.push(this.#sequence());
    }
    return all.length === 1 ? (all[0] ?? NOTHING) : needsOfAny(all);
  }

  #sequence(): Needs {
    const found: (readonly Sign[])[] = [];
    while (this.#at < this.#text.length && !'|)'.includes(this.#text.charAt(this.#at))) {
      const needs = this.#part();
      if (!this.#isOptional()) found.push(...needs);
    }
    return found;
  }

  #part(): Needs {
    const kinds = this.#take(KIND)?.[1];
    if (kinds !== undefined) return [kinds.split('|').filter(isKind)];
    if (this.#take(ESCAPE)) return NOTHING;
    const members = this.#take(CLASS)?.[1];
    if (members !== undefined) return PLAIN_CLASS.test(members) ? [Array.from(members)] : NOTHING;
    const group = this.#take(GROUP);
    if (group) return this.#group(group[1] ?? '');
    const character = this.#text.charAt(this.#at);
    this.#at += 1;
    return NO_CHARACTER.includes(character) ? NOTHING : [[character]];
  }

  /** What a look ahead or back asks for is not asked of the sentence. */
  #group(sign: string): Needs {
    const inside = this.alternatives();
    this.#at += 1;
    return sign === '' || sign === '?:' ? inside : NOTHING;
  }

  /** Whether what was read last may also be missing. */
  #isOptional(): boolean {
    return this.#take(QUANTIFIER)?.[1] !== undefined;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}
