/** Where a character's bit stands among words of 32 bits. */
const wordOf = (code: number): number => code >>> 5;
const bitOf = (code: number): number => code & 31;

/**
 * A set of characters, asked in one step. A text is mostly characters that begin nothing, so a scan that asks this first
 * does its real work only around figures. A character is one bit: the extractor asks dozens of sets in turn, and as bytes
 * they would drive each other, and the text, out of the processor's cache.
 */
export class CharacterSet {
  private readonly members = new Uint32Array(0x10000 / 32);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i += 1) {
      const code = characters.charCodeAt(i);
      this.members[wordOf(code)] = (this.members[wordOf(code)] ?? 0) | (1 << bitOf(code));
    }
  }

  /** Whether the character at `at` is one of them; false behind the text's end. */
  has(text: string, at: number): boolean {
    // Asked once for a character behind the end, compiled code takes a slow way to every character ever after.
    if (at >= text.length) return false;
    const code = text.charCodeAt(at);
    return (((this.members[wordOf(code)] ?? 0) >>> bitOf(code)) & 1) === 1;
  }

  /** The offset of the first of them from `from` on; `end`, or the text's length, where there is none before. */
  next(text: string, from: number, end = text.length): number {
    let at = from;
    while (at < end && !this.has(text, at)) at += 1;
    return at;
  }

  /** The offset of the first character that is none of them from `from` on; the text's length where there is none. */
  nextOther(text: string, from: number): number {
    let at = from;
    while (this.has(text, at)) at += 1;
    return at;
  }
}

export const ARABIC_DIGITS = '0123456789';
export const LATIN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
