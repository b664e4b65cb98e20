import { Bits } from '../../src/domain/collections/bits.ts';

/** What a pair is kept under. */
const MASK = 0x1ffff;
const hashOf = (first: number, second: number): number => (257 * first + second) & MASK;

/**
 * A first question to a text that is searched for many words: do two characters that open one of them stand here? Pairs
 * are kept by a hash, so a stranger may pass (about one in forty); a member is never missed.
 */
export class CharacterPairs {
  private readonly members = new Bits(MASK + 1);

  /** @param words each of two characters or more */
  constructor(words: Iterable<string>) {
    for (const word of words) this.members.add(hashOf(word.charCodeAt(0), word.charCodeAt(1)));
  }

  /** Whether a word may begin at `at`. */
  mayOpen(text: string, at: number): boolean {
    if (at + 1 >= text.length) return false;
    return this.members.has(hashOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
  }

  /** The offset of the first place from `from` on where a word may begin; the text's length where there is none. */
  next(text: string, from: number): number {
    const last = text.length - 1;
    if (from >= last) return text.length;
    let first = text.charCodeAt(from);
    for (let at = from; at < last; at += 1) {
      const second = text.charCodeAt(at + 1);
      if (this.members.has(hashOf(first, second))) return at;
      first = second;
    }
    return text.length;
  }
}
