/** A figure with the words of its sentence on both sides, each cut when a row first asks for it, then kept for all rows. */
import type { Bits } from '../../src/domain/collections/bits.ts';
import type { AmountInContext } from '../sentence/context.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** （含分支机构） between a figure and its verb says nothing of either. */
const withoutAsides = (words: string): string =>
  words.includes('（') ? words.replace(/（[^（）]*）/g, '') : words;

const words = ({ flow }: Sentence, start: number, end: number): string =>
  withoutAsides(flow.text.slice(start, end));

export class Around {
  readonly c: AmountInContext;
  /** What stands in the sentence, by the numbers of a sign table. */
  readonly signs: Bits;
  #left: string | undefined;
  #bareLeft: string | undefined;
  #right: string | undefined;
  #bareRight: string | undefined;

  constructor(c: AmountInContext, signs: Bits) {
    this.c = c;
    this.signs = signs;
  }

  /** Up to the figure with its bound, or up to the figure itself. */
  left(isBare: boolean): string {
    const { sentence, amount } = this.c;
    if (isBare) return (this.#bareLeft ??= words(sentence, sentence.start, amount.start));
    return (this.#left ??= words(sentence, sentence.start, amount.outerStart));
  }

  /** From behind the figure with its bound on, or from behind the figure itself. */
  right(isBare: boolean): string {
    const { sentence, amount } = this.c;
    if (isBare) return (this.#bareRight ??= words(sentence, amount.end, sentence.end));
    return (this.#right ??= words(sentence, amount.outerEnd, sentence.end));
  }
}
