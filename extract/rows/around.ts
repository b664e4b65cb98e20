/** A figure with the words of its sentence on both sides, each cut when a row first asks for it, then kept for all rows. */
import type { AmountInContext } from '../sentence/context.ts';

/** （含分支机构） between a figure and its verb says nothing of either. */
const withoutAsides = (words: string): string =>
  words.includes('（') ? words.replace(/（[^（）]*）/g, '') : words;

export class Around {
  /** By where the side ends or begins at the figure. */
  readonly #sides = new Map<number, string>();

  constructor(readonly c: AmountInContext) {}

  /** Up to the figure with its bound, or up to the figure itself. */
  left(isBare: boolean): string {
    const { sentence, amount } = this.c;
    const end = isBare ? amount.start : amount.outerStart;
    return this.#sides.get(end) ?? this.#cut(end, sentence.start, end);
  }

  /** From behind the figure with its bound on, or from behind the figure itself. */
  right(isBare: boolean): string {
    const { sentence, amount } = this.c;
    const start = isBare ? amount.end : amount.outerEnd;
    return this.#sides.get(start) ?? this.#cut(start, start, sentence.end);
  }

  #cut(at: number, start: number, end: number): string {
    const words = withoutAsides(this.c.sentence.flow.text.slice(start, end));
    this.#sides.set(at, words);
    return words;
  }
}
