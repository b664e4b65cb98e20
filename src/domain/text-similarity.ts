/** Dice similarity of character bigrams, the measure by which wordings are compared throughout. */

/** A text made ready to be compared: its bigrams as numbers, in order. */
export interface Wording {
  readonly text: string;
  readonly bigrams: Int32Array;
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s“”"'（）()《》、，,·的]+/g, '');

/** What is compared often is made ready once. */
export function wordingOf(text: string): Wording {
  const s = bare(text);
  if (s.length < 2) return { text, bigrams: Int32Array.from(s, (c) => c.charCodeAt(0)) };
  const bigrams = new Int32Array(s.length - 1);
  for (let i = 0; i < bigrams.length; i += 1) bigrams[i] = (s.charCodeAt(i) << 16) | s.charCodeAt(i + 1);
  return { text, bigrams: bigrams.sort() };
}

/**
 * Dice's coefficient 2·|A∩B| / (|A|+|B|) over multisets of character bigrams; 1 for equal texts, 0 for texts that share
 * none (L. R. Dice, Ecology 26, 1945).
 */
export function diceOf(a: Wording, b: Wording): number {
  const [left, right] = [a.bigrams, b.bigrams];
  if (left.length === 0 || right.length === 0) return a.text === b.text ? 1 : 0;
  return (2 * sharedBy(left, right)) / (left.length + right.length);
}

/** Dice's coefficient of two texts that are compared once. */
export const dice = (a: string, b: string): number => diceOf(wordingOf(a), wordingOf(b));

/** How many members two sorted multisets share. */
function sharedBy(left: Int32Array, right: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const difference = (left[i] ?? 0) - (right[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
