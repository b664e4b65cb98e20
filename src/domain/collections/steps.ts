/**
 * Work over many records that can be put down wherever it yields: of few records it is done at once, of many in turns
 * (bulk/turns.ts). What takes less than 50 ms over 100,000 records needs none of this.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Records between two places where the work can be put down. */
const STEP = 256;
/** Items that are sorted in one go. */
const RUN = 2000;

/** All of it in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export function* eachOf<T>(items: readonly T[], does: (item: T, at: number) => void): Steps<void> {
  for (let from = 0; from < items.length; from += STEP) {
    const end = Math.min(items.length, from + STEP);
    items.slice(from, end).forEach((item, at) => does(item, from + at));
    yield;
  }
}

export function* mapOf<T, R>(items: readonly T[], of: (item: T) => R): Steps<R[]> {
  const made: R[] = [];
  yield* eachOf(items, (item) => made.push(of(item)));
  return made;
}

export function* filterOf<T>(items: readonly T[], isWanted: (item: T) => boolean): Steps<T[]> {
  const wanted: T[] = [];
  yield* eachOf(items, (item) => {
    if (isWanted(item)) wanted.push(item);
  });
  return wanted;
}

/** As `groupBy`. */
export function* groupOf<K, T>(items: readonly T[], keyOf: (item: T) => K): Steps<Map<K, T[]>> {
  const groups = new Map<K, T[]>();
  yield* eachOf(items, (item) => {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
}

/** As `toSorted`, stable too: comparing fifty thousand Chinese words takes longer than a frame. */
export function* sortOf<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<T[]> {
  const all: T[] = [];
  let next = 0;
  yield* eachOf(left, (item) => {
    for (let other = right[next]; other !== undefined && compare(item, other) > 0; other = right[next]) {
      all.push(other);
      next += 1;
    }
    all.push(item);
  });
  return [...all, ...right.slice(next)];
}
