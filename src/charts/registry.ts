/**
 * Every kind of frame, a line each: how it goes onto a slide where it is drawn. A chart is a folder here, with its data,
 * its option and its exhibit; `tests/exhibits.ts` makes one of each.
 */

/** `drawn`: as a native chart where it has a plot, else as a picture. `table`: cells of words or counts, which a presentation program draws as well as we do, and lets be edited. */
type SlideLook = 'drawn' | 'table';

export const FRAMES = {
  'tile-grid': 'drawn',
  'count-bars': 'drawn',
  'year-columns': 'drawn',
  'dot-range': 'drawn',
  'value-tiles': 'drawn',
  'pace-bars': 'drawn',
  matrix: 'table',
  kept: 'table',
  benchmark: 'table',
  nearest: 'table',
  multiples: 'drawn',
  timeline: 'drawn',
  'deadline-years': 'drawn',
  'deadline-grid': 'table',
  progress: 'drawn',
  history: 'drawn',
  list: 'table',
  monitor: 'table',
  documents: 'table',
  notes: 'table',
  commitment: 'table',
} as const satisfies Readonly<Record<string, SlideLook>>;

export type FrameKind = keyof typeof FRAMES;
