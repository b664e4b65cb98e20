/** Where a mark lies in its drawing, so that a real link can stand over it: for the keyboard, a new tab, a finger. */
export interface MarkPlace {
  readonly id: string;
  /** What the mark says, in words. */
  readonly label: string;
  /** In CSS pixels from the drawing's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where each arrow leads: to the right or down as 1, to the left or up as -1. */
const ARROWS: { readonly [key: string]: readonly [dx: number, dy: number] } = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest mark in the direction of an arrow key, of those that lie in it rather than aside; undefined: none, or no arrow. */
export function neighbourOf<T extends MarkPlace>(places: readonly T[], from: T, key: string): T | undefined {
  const [dx, dy] = ARROWS[key] ?? [0, 0];
  const [nearest] = places
    .map((place) => {
      const x = place.left + place.width / 2 - from.left - from.width / 2;
      const y = place.top + place.height / 2 - from.top - from.height / 2;
      return { place, along: x * dx + y * dy, aside: Math.abs(x * dy) + Math.abs(y * dx) };
    })
    .filter(({ along, aside }) => along > 0 && along >= aside)
    .toSorted((a, b) => a.along + 2 * a.aside - b.along - 2 * b.aside);
  return nearest?.place;
}
