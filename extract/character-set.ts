/**
 * A set of characters, asked in one step. A text is mostly characters that begin nothing, so a scan that asks this first
 * does its real work only around figures.
 */
export class CharacterSet {
  private readonly members = new Uint8Array(0x10000);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i += 1) this.members[characters.charCodeAt(i)] = 1;
  }

  /** Whether the character at `at` is one of them; false behind the text's end. */
  has(text: string, at: number): boolean {
    return this.members[text.charCodeAt(at)] === 1;
  }

  /** The offset of the first of them from `from` on; the text's length where there is none. */
  next(text: string, from: number): number {
    let at = from;
    while (at < text.length && this.members[text.charCodeAt(at)] !== 1) at += 1;
    return at;
  }
}

export const ARABIC_DIGITS = '0123456789';
export const LATIN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
