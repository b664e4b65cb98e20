/** The speaker's page behind a slide. Pure. */
import type { DeckWords, Slide } from './deck.ts';
import { doubtLines } from './frame.ts';

/** Signs that a page of notes holds in type that is read; more is not scrolled through while one speaks. */
export const MOST_NOTES = 2000;
/** Kept for the line that says what is left. */
const KEPT = 60;

interface Notes {
  readonly lines: readonly string[];
  /** What found no room: it stands on the last pages, or in the data file. */
  readonly left: readonly string[];
}

/** What to doubt, where it is from, then the sentences, as far as there is room for whole lines. */
export function notesOf(slide: Slide, words: DeckWords): Notes {
  const all = [
    ...doubtLines(slide, words),
    ...slide.sources.map((source) => words.source + source),
    ...slide.notes,
  ];
  let signs = 0;
  const firstLeft = all.findIndex((line) => {
    signs += line.length + 1;
    return signs > MOST_NOTES - KEPT;
  });
  if (firstLeft < 0) return { lines: all, left: [] };
  return { lines: all.slice(0, firstLeft), left: all.slice(firstLeft) };
}
