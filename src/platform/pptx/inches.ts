import type { Box } from '../../domain/slides/page.ts';

const POINTS_PER_INCH = 72;

/** The library reckons in inches. */
export function inches({ x, y, w, h }: Box): Box {
  return { x: x / POINTS_PER_INCH, y: y / POINTS_PER_INCH, w: w / POINTS_PER_INCH, h: h / POINTS_PER_INCH };
}
