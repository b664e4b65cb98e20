/** A drawing laid out for a page: as large as it has room, and in parts where it is of more rows than one page holds. Pure. */
import { drawingRooms } from '../../domain/slides/page-frame.ts';
import { POINTS_PER_PIXEL, type Medium } from '../../domain/slides/medium.ts';
import type { ExhibitDrawing } from '../exhibit/exhibit.ts';

export interface DrawnPart {
  readonly drawing: ExhibitDrawing;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** How much larger than the least legible size a drawing is made at most: its words are then of the size of the others. */
const MAGNIFICATIONS = [1.5, 1.4, 1.3, 1.2, 1.1, 1];
/** A drawing that may grow does so up to here: beyond it bars are far from each other. */
const GROWTH = 1.6;

interface Room {
  readonly w: number;
  readonly h: number;
}

/** The drawings in the largest type in which each of them has room; null where there is none that is legible. */
function sized(drawings: readonly ExhibitDrawing[], { w, h }: Room): DrawnPart[] | null {
  for (const magnification of MAGNIFICATIONS) {
    const width = Math.floor(w / POINTS_PER_PIXEL / magnification);
    const most = Math.floor(h / POINTS_PER_PIXEL / magnification);
    const needed = drawings.map((drawing) => Math.ceil(drawing.height(width)));
    if (needed.every((height) => height <= most))
      return drawings.map((drawing, at) => {
        const height = needed[at] ?? 0;
        return { drawing, width, height: drawing.isElastic ? Math.min(most, height * GROWTH) : height };
      });
  }
  return null;
}

/** Null where it can be read in no number of parts: its table goes in its place. */
export function drawnParts(drawing: ExhibitDrawing, medium: Medium): DrawnPart[] | null {
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
