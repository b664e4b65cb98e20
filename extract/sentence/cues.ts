/**
 * One pass over a sentence finds every cue in it: each word of the table wherever it stands, also inside a longer one
 * (奖励 in 奖励资金). Rows ask which kinds are there before they look where; the model's features are made of the same list.
 */
import { CharacterSet } from '../../src/domain/text/character-set.ts';
import { CharacterPairs } from '../recognise/character-pairs.ts';
import { oncePerSentence } from './sentence.ts';
import { CUE_KINDS, CUES, type CueKind } from '../lexicon/cues.ts';
import { words } from '../lexicon/table.ts';

/** A cue with its range in the flow. */
export interface Cue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly kind: CueKind;
  /** The characters that it begins with: all of it, unless it is a pattern. */
  readonly opening: string;
  /** Its length where it stands at a place by its conditions, or 0; undefined where it has none but its words. */
  readonly lengthAt: ((text: string, at: number) => number) | undefined;
}

/** 去年(?!同), (?<!新)发放, 到20\d\d: what a word of the table asks of the characters around it. */
function entryOf(kind: CueKind, source: string): Entry {
  const opening = /^[^()?[\]\\|]+/.exec(source.replace(/^\(\?<[!=][^()]*\)/, ''))?.[0] ?? '';
  if (opening === source) return { kind, opening, lengthAt: undefined };
  const pattern = new RegExp(source, 'y');
  const lengthAt = (text: string, at: number): number => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  return { kind, opening, lengthAt };
}

/** Entries that begin with one character, longer words first: by the character behind it, and those that have none. */
interface Opened {
  readonly bySecond: ReadonlyMap<number, readonly Entry[]>;
  readonly alone: readonly Entry[];
}

/** Entries by their first character. */
function byFirst(): ReadonlyMap<number, Opened> {
  const found = new Map<number, Entry[]>();
  for (const kind of CUE_KINDS)
    for (const entry of words(CUES[kind]).map((word) => entryOf(kind, word))) {
      const first = entry.opening.charCodeAt(0);
      found.set(
        first,
        [...(found.get(first) ?? []), entry].sort((a, b) => b.opening.length - a.opening.length),
      );
    }
  return new Map([...found].map(([first, entries]) => [first, opened(entries)]));
}

function opened(entries: readonly Entry[]): Opened {
  const seconds = new Set(
    entries.filter(({ opening }) => opening.length > 1).map(({ opening }) => opening.charAt(1)),
  );
  const beginning = (second: string): readonly Entry[] =>
    entries.filter(({ opening }) => opening.length === 1 || opening.charAt(1) === second);
  return {
    bySecond: new Map([...seconds].map((second) => [second.charCodeAt(0), beginning(second)])),
    alone: beginning(''),
  };
}

const ENTRIES = byFirst();
const OPENINGS = [...ENTRIES.values()].flatMap(({ alone, bySecond }) => [
  ...alone,
  ...[...bySecond.values()].flat(),
]);
/** Where no word of two characters begins and none of one stands, nothing is looked up. */
const PAIRS = new CharacterPairs(OPENINGS.map(({ opening }) => opening).filter(({ length }) => length > 1));
const SINGLES = new CharacterSet(OPENINGS.map(({ opening }) => (opening.length > 1 ? '' : opening)).join(''));
const NO_ENTRIES: readonly Entry[] = [];

/** The words of the table that may stand at a place, by their first two characters. */
function entriesAt(text: string, at: number): readonly Entry[] {
  const found = ENTRIES.get(text.charCodeAt(at));
  if (found === undefined || at + 1 >= text.length) return found?.alone ?? NO_ENTRIES;
  return found.bySecond.get(text.charCodeAt(at + 1)) ?? found.alone;
}

/** All cues of a sentence in the order of their places; at one place the longer first. */
export const cuesOf = oncePerSentence(({ flow: { text }, start, end }): readonly Cue[] => {
  const found: Cue[] = [];
  for (let at = start; at < end; at += 1) {
    if (!PAIRS.mayOpen(text, at) && !SINGLES.has(text, at)) continue;
    for (const { kind, opening, lengthAt } of entriesAt(text, at)) {
      if (opening.length > 2 && !text.startsWith(opening, at)) continue;
      const length = lengthAt ? lengthAt(text, at) : opening.length;
      if (length > 0 && at + length <= end) found.push({ kind, start: at, end: at + length });
    }
  }
  return found;
});

/** The kinds of a sentence's cues. */
export const kindsIn = oncePerSentence((sentence): ReadonlySet<CueKind> => {
  const kinds = new Set<CueKind>();
  for (const { kind } of cuesOf(sentence)) kinds.add(kind);
  return kinds;
});

/** Whether one of some kinds is among those of a sentence. */
export function hasOneOf(kinds: ReadonlySet<CueKind>, some: readonly CueKind[]): boolean {
  for (const kind of some) if (kinds.has(kind)) return true;
  return false;
}
