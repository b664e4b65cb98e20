/** Things in a row, put into as few portions as have room for them, and those of about one size. */

/** Of each portion, the places of the first thing and behind the last. */
export type Portion = readonly [from: number, to: number];

/** `room`: of the portion with this number. A thing that is larger than its portion stands alone in it. */
function filled(sizes: readonly number[], room: (portion: number) => number): Portion[] {
  const portions: [number, number][] = [];
  let used = Infinity;
  sizes.forEach((size, at) => {
    const last = portions.at(-1);
    if (last === undefined || used + size > room(portions.length - 1)) {
      portions.push([at, at + 1]);
      used = size;
    } else {
      last[1] = at + 1;
      used += size;
    }
  });
  return portions;
}

/** Steps in which a smaller room is tried. */
const STEPS = 12;

export function portionsOf(sizes: readonly number[], room: (portion: number) => number): Portion[] {
  const fewest = filled(sizes, room);
  const most = Math.max(0, ...fewest.map((_, portion) => room(portion)));
  for (let step = 1; step < STEPS; step += 1) {
    const even = filled(sizes, (portion) => Math.min(room(portion), (most * step) / STEPS));
    if (even.length <= fewest.length) return even;
  }
  return fewest;
}
