/**
 * Long work that can be put down: a generator that stops wherever somebody else may have a turn. Who runs it decides how
 * long a turn is; the result is the same.
 */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Runs to the end at once. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** From so many rows on one step over all of them is long enough to be followed by a turn for somebody else. */
const MANY = 10_000;

/** Between two steps over all rows. With few there is no pause: what is small is there at once. */
export function* pauseAfter(rows: readonly unknown[]): Sliced<void> {
  if (rows.length > MANY) yield;
}
