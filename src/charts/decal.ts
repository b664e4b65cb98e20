/** Patterns over a fill, so that areas are told apart without their colours. */

/** Diagonal lines, 1.5 px wide, 6 px apart. */
export function stripes(color: string) {
  return { color, symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 4.5], rotation: Math.PI / 4 };
}
