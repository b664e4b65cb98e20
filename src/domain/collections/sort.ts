import { eachOf, type Steps } from './steps.ts';

/** Items that are sorted in one go. */
const RUN = 2000;

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

function* merged<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const [last, first] = [left.at(-1), right[0]];
  // What mostly stands in order is put together as it is.
  if (last === undefined || first === undefined || compare(last, first) <= 0) return [...left, ...right];
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
