/**
 * Work over many records that can be put down wherever it yields: of few records it is done at once, of many in turns
 * (bulk/turns.ts). What takes less than 50 ms over 100,000 records needs none of this.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Records between two places where the work can be put down. */
const STEP = 256;

/** All of it in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export function* eachOf<T>(items: readonly T[], does: (item: T, at: number) => void): Steps<void> {
  for (let from = 0; from < items.length; from += STEP) {
    items.slice(from, from + STEP).forEach((item, at) => does(item, from + at));
    yield;
  }
}
