/** Drawings in the room that they have: whole, or in parts that go on in further pictures and on further pages. Pure. */
import { drawingRooms } from './frame.ts';
import { POINTS_PER_PIXEL, type Medium } from './medium.ts';

/** Rows or columns of a drawing: how many there are, and the drawing of some on the axes of all. */
interface Parting<D> {
  readonly count: number;
  readonly of: (from: number, to: number) => D;
}

/** What is drawn by a chart library, in CSS pixels. */
export interface Drawn<D> {
  /** Height in CSS pixels that the drawing needs at a width. */
  readonly height: (width: number) => number;
  /** Whether the drawing fills more height than it needs; else it keeps its height and room is left. */
  readonly isElastic: boolean;
  /** The same with lower marks, for a room that is low. */
  readonly lower?: D;
  /** Of a drawing of rows, which may go on in another picture. */
  readonly rows?: Parting<D>;
  /** Of a drawing of columns, which may too. */
  readonly columns?: Parting<D>;
}

/** A drawing that may grow does so up to here: beyond it bars are far from each other. */
const GROWTH = 1.6;

/** The height that a drawing takes of the room that it has. */
export const grown = (
  { isElastic }: Pick<Drawn<unknown>, 'isElastic'>,
  needed: number,
  room: number,
): number => (isElastic ? Math.max(needed, Math.min(room, needed * GROWTH)) : needed);

/** Parts of about one size; fewer where that many would leave the last ones empty. Null of what has no such parts. */
function inParts<D>(parting: Parting<D> | undefined, parts: number): D[] | null {
  if (parting === undefined || parting.count < parts) return null;
  const size = Math.ceil(parting.count / parts);
  return Array.from({ length: Math.ceil(parting.count / size) }, (_, at) =>
    parting.of(at * size, Math.min(parting.count, (at + 1) * size)),
  );
}

/** Each of the drawings, whole or in so many parts, where none is then higher than `most`; fewer than `limit` in all. */
function rowsIn<D extends Drawn<D>>(drawings: readonly D[], width: number, most: number, limit: number) {
  for (let down = 1; down * drawings.length < limit; down += 1) {
    const parts = drawings.map((one) => (down === 1 ? [one] : inParts(one.rows, down)));
    const all = parts.flatMap((some) => some ?? []);
    if (all.every((part) => part.height(width) <= most) && all.length > 0) return all;
    if (parts.includes(null)) return null;
  }
  return null;
}

/**
 * The fewest parts of which none is higher than `most`: all rows of the first columns, then all rows of the next. Null
 * where a drawing of a single row and a single column is too high.
 */
export function partsIn<D extends Drawn<D>>(drawing: D, width: number, most: number): D[] | null {
  const whole = [drawing, drawing.lower].find((one) => one !== undefined && one.height(width) <= most);
  if (whole !== undefined) return [whole];
  let best = rowsIn([drawing], width, most, Infinity);
  for (let across = 2; across < (best?.length ?? Infinity); across += 1) {
    const columns = inParts(drawing.columns, across);
    if (columns === null) break;
    best = rowsIn(columns, width, most, best?.length ?? Infinity) ?? best;
  }
  return best;
}

export interface DrawnPart<D> {
  readonly drawing: D;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing for a page, in parts where it is more than one page holds. Its words have the size that the medium's drawings
 * have, so that all of a deck are read alike; the least legible one where it has no room else. Null where it can be read
 * in no number of parts: its table goes in its place.
 */
export function drawnParts<D extends Drawn<D>>(drawing: D, medium: Medium): DrawnPart<D>[] | null {
  const { good, whole } = drawingRooms(medium);
  for (const magnification of [medium.drawn, 1]) {
    const pixels = (points: number): number => Math.floor(points / POINTS_PER_PIXEL / magnification);
    const isGood = drawing.height(pixels(good.w)) <= pixels(good.h);
    const [width, room] = isGood ? [pixels(good.w), pixels(good.h)] : [pixels(whole.w), pixels(whole.h)];
    const parts = partsIn(drawing, width, room);
    if (parts === null) continue;
    const heightOf = (part: D): number => grown(part, Math.ceil(part.height(width)), room);
    return parts.map((part) => ({ drawing: part, width, height: heightOf(part) }));
  }
  return null;
}
