import type { Box } from '../../page/page.ts';

/** English Metric Units, in which the files say lengths. */
export const EMU_PER_POINT = 12_700;

/** Pages are laid out in points; the library reckons in inches. */
export const toInches = (points: number): number => points / 72;

export function inches({ x, y, w, h }: Box): Box {
  return { x: toInches(x), y: toInches(y), w: toInches(w), h: toInches(h) };
}
