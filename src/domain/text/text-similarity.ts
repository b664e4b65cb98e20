/** Dice similarity of character bigrams, the measure by which wordings are compared throughout. */

/** Whatever is none of these looks the same after compatibility normalisation. */
const MAY_CHANGE = /[^\u4e00-\u9fff\u3001\u3002“”0-9A-Za-z%]/;
const SAYS_NOTHING = /[\s“”"'（）()《》、，,·的]+/g;

const bare = (text: string): string =>
  (MAY_CHANGE.test(text) ? text.normalize('NFKC') : text).replace(SAYS_NOTHING, '');

/** A text to be compared, perhaps often: its bigrams are made once, when they are first asked for. */
export class Wording {
  readonly text: string;
  private made: Int32Array | undefined;
  constructor(text: string) {
    this.text = text;
  }

  /** As numbers, in order. */
  get bigrams(): Int32Array {
    this.made ??= bigramsOf(bare(this.text));
    return this.made;
  }
}

export const wordingOf = (text: string): Wording => new Wording(text);

function bigramsOf(s: string): Int32Array {
  if (s.length < 2) return Int32Array.from(s, (c) => c.charCodeAt(0));
  const bigrams = new Int32Array(s.length - 1);
  for (let i = 0; i < bigrams.length; i += 1) bigrams[i] = (s.charCodeAt(i) << 16) | s.charCodeAt(i + 1);
  return bigrams.sort();
}

/**
 * Dice's coefficient 2·|A∩B| / (|A|+|B|) over multisets of character bigrams; 1 for equal texts, 0 for texts that share
 * none (L. R. Dice, Ecology 26, 1945).
 */
export function diceOf(a: Wording, b: Wording): number {
  if (a.text === b.text) return 1;
  const [left, right] = [a.bigrams, b.bigrams];
  if (left.length === 0 || right.length === 0) return 0;
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
