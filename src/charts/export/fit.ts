/**
 * How a frame is laid out for a size. The larger the type, the better it is read: the picture is laid out on a page of
 * the same shape and magnified, and the largest magnification wins at which every word has room. Where there are many
 * sources, fewer are named before the type gets small; doubts are never left out. At magnification 1 the least type has
 * the least legible size: below it only a size that the reader asked for is kept.
 */
export interface Fitted {
  /** Output pixels per layout pixel. */
  readonly magnification: number;
  /** How many policies are named. */
  readonly most: number;
}

/** Where a tall drawing is made small, the words around it are not made small with it. */
const LARGEST_TYPE = 2;

/** Size of the words around the drawing in layout pixels, as a multiple of their own. */
export function typeSize({ magnification }: Fitted): number {
  return Math.min(LARGEST_TYPE, Math.max(1, 1 / magnification));
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
function* wishes(): Generator<Fitted> {
  for (const magnification of from(LARGEST, GOOD)) yield { magnification, most: Infinity };
  for (const magnification of from(GOOD, LEGIBLE))
    for (const most of [Infinity, 8, 5, 3, FEWEST]) yield { magnification, most };
}

function* smallWishes(): Generator<Fitted> {
  for (const magnification of from(LEGIBLE, LEAST)) yield { magnification, most: FEWEST };
}

/**
 * `needs`: the height that a frame of a layout width needs. `isExact`: the size was asked for as it is; else what does not
 * fit in legible type is legible and grows in height.
 */
export function fit(
  width: number,
  height: number,
  needs: (width: number, wish: Fitted) => number,
  isExact: boolean,
): Fitted {
  for (const wish of [...wishes(), ...(isExact ? smallWishes() : [])]) {
    const { magnification } = wish;
    if (needs(width / magnification, wish) <= height / magnification) return wish;
  }
  return { magnification: isExact ? LEAST : LEGIBLE, most: FEWEST };
}
