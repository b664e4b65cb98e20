/**
 * A set of small whole numbers, a bit for each. The extractor asks dozens of such sets in turn, and as bytes they would
 * drive each other, and the text, out of the processor's cache.
 */
export class Bits {
  private readonly words: Int32Array;

  /** @param size the members are less; a multiple of 32 */
  constructor(size: number) {
    this.words = new Int32Array(size / 32);
  }

  add(member: number): void {
    this.words[member >>> 5] = (this.words[member >>> 5] ?? 0) | (1 << (member & 31));
  }

  has(number: number): boolean {
    return (((this.words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }
}
