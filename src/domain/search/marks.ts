/** What of a text a search found: the stretches to be marked. Pure. */
import { initialsOf } from './pinyin.ts';
import { normalise, placeOf, type Part, type Word } from './query.ts';
import { otherWords } from './synonyms.ts';

export interface Run {
  readonly text: string;
  readonly isHit: boolean;
}

/** As it is searched, and of each of its characters the place in the text of the one that it comes from. */
function folded(text: string): { readonly plain: string; readonly from: number[] } {
  const from: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const isBlank = /^[a-z] [a-z]$/iu.test(text.slice(at - 1, at + 2));
    const read = isBlank ? ' ' : normalise(text.charAt(at));
    plain += read;
    for (let i = 0; i < read.length; i += 1) from.push(at);
  }
  return { plain, from };
}

function* placesOf(part: Part, text: string): Iterable<number> {
  for (let at = placeOf(part, text, 0); at >= 0; at = placeOf(part, text, at + 1)) yield at;
}

const standsIn = (text: string, words: readonly Word[]): boolean => {
  const plain = normalise(text);
  return words.some(({ parts }) => parts.some((part) => !part.isInitials && placeOf(part, plain, 0) >= 0));
};

/**
 * The text in stretches, one after the other; where nothing is found, one. `also`: another name of the same thing, by
 * which the text is found as a whole.
 */
export function markedRuns(text: string, words: readonly Word[], also = ''): Run[] {
  const { plain, from } = folded(text);
  const hits = new Uint8Array(text.length);
  for (const { text: word, parts } of words) {
    const others = otherWords(word).map((other): Part => ({ text: other, covers: 0 }));
    for (const part of [...parts, ...others])
      for (const at of placesOf(part, part.isInitials === true ? initialsOf(plain) : plain))
        hits.fill(1, from[at], (from[at + part.text.length - 1] ?? 0) + 1);
  }
  if (!hits.includes(1) && standsIn(also, words)) hits.fill(1);
  const runs: Run[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && hits[end] === hits[start]) end += 1;
    runs.push({ text: text.slice(start, end), isHit: hits[start] === 1 });
    start = end;
  }
  return runs;
}

/** What stands around the first hit: so many characters on either side, with dots where more was. */
export function nearHit(runs: readonly Run[], around: number): readonly Run[] {
  const first = Math.max(
    0,
    runs.findIndex(({ isHit }) => isHit),
  );
  const before = runs
    .slice(0, first)
    .map(({ text }) => text)
    .join('');
  let left = around;
  const after = runs.slice(first + 1).flatMap((run): Run[] => {
    const text = run.text.slice(0, left);
    left -= text.length;
    return text === '' ? [] : [{ ...run, text: text.length < run.text.length ? `${text}…` : text }];
  });
  const lead = before.length > around ? `…${before.slice(-around)}` : before;
  return [...(lead === '' ? [] : [{ text: lead, isHit: false }]), ...runs.slice(first, first + 1), ...after];
}
