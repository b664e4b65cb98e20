/** What a misspelt word was perhaps meant to be: the stretches of names that differ least from it. Pure. */
import { initialsOf } from './pinyin.ts';

/** Another character of the same first letter is mostly the wrong choice of what was typed. */
const SAME_LETTER = 0.5;
const IS_HAN = /^[\u4e00-\u9fff]/u;

/** How much a word may differ; a shorter one would be near everything. */
function allowance(word: string): number {
  const length = IS_HAN.test(word) ? word.length : Math.floor(word.length / 2);
  if (length < 3) return length < 2 ? 0 : SAME_LETTER;
  return length < 6 ? 1 : 2;
}

interface Stretch {
  readonly cost: number;
  readonly from: number;
  readonly to: number;
}

/** A word with the first letters of its characters. */
interface Spelt {
  readonly text: string;
  readonly letters: string;
}

const spelt = (text: string): Spelt => ({ text, letters: initialsOf(text) });

function exchange(word: Spelt, i: number, text: Spelt, at: number): number {
  if (word.text[i] === text.text[at]) return 0;
  const isSound = word.letters[i] === text.letters[at] && IS_HAN.test(text.text.charAt(at));
  return isSound ? SAME_LETTER : 1;
}

/** The stretch of a text nearest to a word, of equals the first (P. H. Sellers, Journal of Algorithms 1, 1980). */
function nearest(word: Spelt, text: Spelt): Stretch {
  const { length } = word.text;
  const costs = Array.from({ length: length + 1 }, (_, at) => at);
  const starts = costs.map(() => 0);
  let best: Stretch = { cost: length, from: 0, to: 0 };
  for (let at = 0; at < text.text.length; at += 1) {
    let [diagonal, from] = [0, at];
    starts[0] = at + 1;
    for (let i = 1; i <= length; i += 1) {
      const [above, start] = [costs[i] ?? 0, starts[i] ?? 0];
      const exchanged = diagonal + exchange(word, i - 1, text, at);
      const inserted = (costs[i - 1] ?? 0) + 1;
      costs[i] = Math.min(exchanged, above + 1, inserted);
      if (costs[i] === exchanged) starts[i] = from;
      else if (costs[i] === inserted) starts[i] = starts[i - 1] ?? 0;
      [diagonal, from] = [above, start];
    }
    const cost = costs[length] ?? 0;
    if (cost < best.cost) best = { cost, from: starts[length] ?? 0, to: at + 1 };
  }
  return best;
}

/** A Latin word is taken whole. */
function wholeWords(text: string, { from, to }: Stretch): string {
  const before = /[a-z]+$/u.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[a-z]+/u.exec(text.slice(to))?.[0] ?? '';
  return (
    (/^[a-z]/u.test(text.slice(from)) ? before : '') +
    text.slice(from, to) +
    (/[a-z]$/u.test(text.slice(0, to)) ? after : '')
  );
}

/** Of normalised texts; those that differ least first, of equals what most have. */
export function nearWords(word: string, texts: readonly string[]): string[] {
  const most = allowance(word);
  const sought = spelt(word);
  const found = new Map<string, { cost: number; n: number }>();
  for (const text of new Set(texts)) {
    const stretch = most === 0 ? null : nearest(sought, spelt(text));
    if (stretch === null || stretch.cost > most || stretch.cost === 0) continue;
    const near = wholeWords(text, stretch);
    const known = found.get(near);
    found.set(near, { cost: Math.min(stretch.cost, known?.cost ?? most), n: (known?.n ?? 0) + 1 });
  }
  return [...found].toSorted(([, a], [, b]) => a.cost - b.cost || b.n - a.n).map(([near]) => near);
}
