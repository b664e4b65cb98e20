/**
 * Which characters can begin something. A text is mostly characters that begin nothing, so a scan that asks this first
 * does its real work only around figures.
 */
export class Openings {
  private readonly opens = new Uint8Array(0x10000);

  /** @param characters every character that can begin what is sought */
  constructor(characters: string) {
    for (let i = 0; i < characters.length; i += 1) this.opens[characters.charCodeAt(i)] = 1;
  }

  has(text: string, at: number): boolean {
    return this.opens[text.charCodeAt(at)] === 1;
  }

  /** The first offset from `from` on where something can begin; the text's length where nothing can. */
  next(text: string, from: number): number {
    let at = from;
    while (at < text.length && this.opens[text.charCodeAt(at)] !== 1) at += 1;
    return at;
  }
}

export const ARABIC_DIGITS = '0123456789';
export const LATIN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
