/** How large a frame is laid out. The larger the type, the better it is read: the largest wins in which all has room. Pure. */
import { drawingRooms } from './frame.ts';
import { POINTS_PER_PIXEL, type Medium } from './medium.ts';
import type { Box } from './page.ts';

/** What is drawn by a chart library, in CSS pixels. */
export interface Drawn<D> {
  /** Height in CSS pixels that the drawing needs at a width. */
  readonly height: (width: number) => number;
  /** Whether the drawing fills more height than it needs; else it keeps its height and room is left. */
  readonly isElastic: boolean;
  /** Of a drawing of rows, which may go on another page: how many there are, and the drawing of some on the axis of all. */
  readonly rows?: {
    readonly count: number;
    readonly of: (from: number, to: number) => D;
  };
}

/** A drawing that may grow does so up to here: beyond it bars are far from each other. */
const GROWTH = 1.6;

/** The height that a drawing takes of the room that it has. */
export const grown = (
  { isElastic }: Pick<Drawn<unknown>, 'isElastic'>,
  needed: number,
  room: number,
): number => (isElastic ? Math.max(needed, Math.min(room, needed * GROWTH)) : needed);

/**
 * A picture is laid out on a page of the same shape and magnified. Where there are many sources, fewer are named before
 * the type gets small; doubts are never left out. At magnification 1 the least type has the least legible size: below it
 * only a size that the reader asked for is kept.
 */
export interface Fitted {
  /** Output pixels per layout pixel. */
  readonly magnification: number;
  /** How many policies are named. */
  readonly most: number;
}

const LARGEST = 2.4;
/** Below it the type is worth more than a name. */
const GOOD = 1.2;
const LEGIBLE = 1;
const LEAST = 0.1;
const STEP = 0.05;
const FEWEST = 2;

function* from(top: number, bottom: number): Generator<number> {
  for (let at = Math.round(top / STEP); at >= Math.round(bottom / STEP); at -= 1) yield at * STEP;
}

/** What is tried, the best first. */
function* wishes(isExact: boolean): Generator<Fitted> {
  for (const magnification of from(LARGEST, GOOD)) yield { magnification, most: Infinity };
  for (const magnification of from(GOOD, LEGIBLE))
    for (const most of [Infinity, 8, 5, 3, FEWEST]) yield { magnification, most };
  if (isExact) for (const magnification of from(LEGIBLE, LEAST)) yield { magnification, most: FEWEST };
}

/**
 * `needs`: the height that the frame needs in layout pixels. `isExact`: the size was asked for as it is; else what does
 * not fit in legible type is legible and grows in height.
 */
export function fit(height: number, needs: (wish: Fitted) => number, isExact: boolean): Fitted {
  for (const wish of wishes(isExact)) if (needs(wish) <= height / wish.magnification) return wish;
  return { magnification: isExact ? LEAST : LEGIBLE, most: FEWEST };
}

export interface DrawnPart<D> {
  readonly drawing: D;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** How much larger than the least legible size a drawing is made at most: its words are then of the size of the others. */
const MAGNIFICATIONS = [1.5, 1.4, 1.3, 1.2, 1.1, 1];

/** The drawings in the largest type in which each of them has room; null where there is none that is legible. */
function sized<D extends Drawn<D>>(drawings: readonly D[], { w, h }: Box): DrawnPart<D>[] | null {
  for (const magnification of MAGNIFICATIONS) {
    const width = Math.floor(w / POINTS_PER_PIXEL / magnification);
    const most = Math.floor(h / POINTS_PER_PIXEL / magnification);
    const parts = drawings.map((drawing) => ({ drawing, width, height: Math.ceil(drawing.height(width)) }));
    if (parts.every(({ height }) => height <= most))
      return parts.map((part) => ({ ...part, height: grown(part.drawing, part.height, most) }));
  }
  return null;
}

/** A drawing for a page, in parts where it is of more rows than one page holds. Null where it can be read in no number of parts: its table goes in its place. */
export function drawnParts<D extends Drawn<D>>(drawing: D, medium: Medium): DrawnPart<D>[] | null {
  const { good, whole } = drawingRooms(medium);
  const one = sized([drawing], good) ?? sized([drawing], whole);
  const { rows } = drawing;
  if (one !== null || rows === undefined) return one;
  for (let count = 2; count <= rows.count; count += 1) {
    const size = Math.ceil(rows.count / count);
    const drawings = Array.from({ length: Math.ceil(rows.count / size) }, (_, at) =>
      rows.of(at * size, Math.min(rows.count, (at + 1) * size)),
    );
    const parts = sized(drawings, whole);
    if (parts !== null) return parts;
  }
  return null;
}
