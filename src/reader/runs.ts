/** A block's text cut where marks and search hits begin and end, so that it can be drawn. Pure. */
import type { Span } from '../domain/reading/reading.ts';
import type { Hit } from '../domain/reading/reading-search.ts';
import type { Mark } from './marks.ts';

/** A stretch inside or outside of a search hit. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Number of the hit among all of the document; null outside. */
  readonly hit: number | null;
}

/** A stretch of one mark, or between marks. */
export interface Run {
  readonly mark: Mark | null;
  readonly parts: readonly Part[];
}

export interface NumberedHit extends Hit {
  readonly number: number;
}

/** Position of the first mark that ends after the offset; marks are in order and do not overlap. */
export function firstMarkAfter(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function partsOf([start, end]: Span, hits: readonly NumberedHit[]): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const { number, spans } of hits) {
    for (const [from, to] of spans) {
      if (to <= at || from >= end) continue;
      if (from > at) parts.push({ start: at, end: from, hit: null });
      const stop = Math.min(to, end);
      parts.push({ start: Math.max(from, at), end: stop, hit: number });
      at = stop;
    }
  }
  if (at < end) parts.push({ start: at, end, hit: null });
  return parts;
}

/** `marks`: all of the document, in order. `hits`: those of the block, in order. */
export function runsOf(piece: Span, marks: readonly Mark[], hits: readonly NumberedHit[]): Run[] {
  const [start, end] = piece;
  const runs: Run[] = [];
  const add = (from: number, to: number, mark: Mark | null): void => {
    if (from < to) runs.push({ mark, parts: partsOf([from, to], hits) });
  };
  let at = start;
  for (let i = firstMarkAfter(marks, start); i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark === undefined || mark.start >= end) break;
    const from = Math.max(at, mark.start);
    add(at, from, null);
    add(from, Math.min(end, mark.end), mark);
    at = Math.max(from, Math.min(end, mark.end));
  }
  add(at, end, null);
  return runs;
}
