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
