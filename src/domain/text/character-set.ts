import { Bits } from '../collections/bits.ts';

/**
 * A set of characters, asked in one step. A text is mostly characters that begin nothing, so a scan that asks this first
 * does its real work only around figures.
 */
export class CharacterSet {
  private readonly members = new Bits(0x10000);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i += 1) this.members.add(characters.charCodeAt(i));
  }

  /** Whether the character at `at` is one of them; false behind the text's end. */
  has(text: string, at: number): boolean {
    // Asked once for a character behind the end, compiled code takes a slow way to every character ever after.
    return at < text.length && this.members.has(text.charCodeAt(at));
  }

  /** The offset of the first of them from `from` on; `end`, or the text's length, where there is none before. */
  next(text: string, from: number, end = text.length): number {
    let at = from;
    while (at < end && !this.members.has(text.charCodeAt(at))) at += 1;
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
