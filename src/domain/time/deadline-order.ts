/** Rows by their deadlines, those of one deadline as they stood. Only the distinct ones are compared. */
import { atOnce, groupOf, type Steps } from '../collections/steps.ts';
import { compareDeadlines } from './period.ts';
import type { Deadline } from '../dataset/schema.ts';

interface Dated {
  readonly deadline: Deadline;
}

export interface SameDeadline<R> {
  readonly value: string | null;
  readonly rows: readonly R[];
}

/** A group for each distinct deadline, the earliest first; what has none comes last. */
export const byDeadline = <R extends Dated>(rows: readonly R[]): SameDeadline<R>[] =>
  atOnce(byDeadlineIn(rows));

export function* byDeadlineIn<R extends Dated>(rows: readonly R[]): Steps<SameDeadline<R>[]> {
  return [...(yield* groupOf(rows, ({ deadline }) => deadline.value))]
    .map(([value, of]) => ({ value, rows: of }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return compareDeadlines(a.value, b.value);
    });
}
