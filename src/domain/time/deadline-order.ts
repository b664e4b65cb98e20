/** Rows by their deadlines, those of one deadline as they stood. Only the distinct ones are compared. */
import { groupBy } from '../collections/group-by.ts';
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
  inTimeOrder(groupBy(rows, ({ deadline }) => deadline.value));

/** The same of what is grouped. */
export const inTimeOrder = <R>(groups: ReadonlyMap<string | null, readonly R[]>): SameDeadline<R>[] =>
  [...groups]
    .map(([value, rows]) => ({ value, rows }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return compareDeadlines(a.value, b.value);
    });
