/** Which of the signs that rows ask for a sentence has: one pass over it, then a bit for each. */
import { Bits } from '../../src/domain/collections/bits.ts';
import { cuesOf } from '../sentence/cues.ts';
import { CUE_KINDS } from '../lexicon/cues.ts';
import { oncePerSentence, type Sentence } from '../sentence/sentence.ts';
import type { Needs, Sign } from './needs.ts';

/** Needs with numbers for signs. */
export type NumberedNeeds = readonly (readonly number[])[];

const BITS_OF_A_WORD = 32;
const CHARACTERS = 0x10000;

/** All signs of a table of rows. They are numbered before the first sentence is asked. */
export class SignTable {
  readonly #numbers = new Map<Sign, number>(['', ...CUE_KINDS].map((sign, i) => [sign, i]));
  /** By a character's code its number, or 0 where no row asks for it. */
  readonly #byCode = new Uint16Array(CHARACTERS);

  numbered(needs: Needs): NumberedNeeds {
    return needs.map((signs) => signs.map((sign) => this.#numberOf(sign)));
  }

  readonly in = oncePerSentence((sentence): Bits => this.#find(sentence));

  #numberOf(sign: Sign): number {
    const known = this.#numbers.get(sign);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(sign, number);
    this.#byCode[sign.charCodeAt(0)] = number;
    return number;
  }

  #find(sentence: Sentence): Bits {
    const { start, end, flow } = sentence;
    const signs = new Bits(Math.ceil(this.#numbers.size / BITS_OF_A_WORD) * BITS_OF_A_WORD);
    for (const { kind } of cuesOf(sentence)) signs.add(this.#numberOf(kind));
    const byCode = this.#byCode;
    for (let at = start; at < end; at += 1) {
      const number = byCode[flow.text.charCodeAt(at)] ?? 0;
      if (number > 0) signs.add(number);
    }
    return signs;
  }
}

/** Whether of each list one is there. */
export function areMet(needs: NumberedNeeds, signs: Bits): boolean {
  for (const any of needs) if (!isOneIn(any, signs)) return false;
  return true;
}

function isOneIn(any: readonly number[], signs: Bits): boolean {
  for (const sign of any) if (signs.has(sign)) return true;
  return false;
}
