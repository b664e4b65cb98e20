/** Decisions that nobody made yet, of two tabs, and taken back. Pure, and without the validator that their form needs. */
import type { Decision } from './decision.ts';

/** A record on which nothing was decided. */
export const undecided = (record: string, at: number): Decision => ({
  record,
  verdict: 'pending',
  corrections: {},
  added: null,
  splitFrom: null,
  relation: { kind: 'new' },
  at,
});

/** Decisions of two tabs, or of a tab and the store: the later one on each record stands. */
export function mergeDecisions(here: readonly Decision[], more: readonly Decision[]): Decision[] {
  const merged = new Map(here.map((one) => [one.record, one]));
  for (const one of more) {
    const before = merged.get(one.record);
    if (before === undefined || before.at <= one.at) merged.set(one.record, one);
  }
  return [...merged.values()];
}

/** What takes a decision back: what was said before; of an added record, that it is none. */
export const takenBack = (made: Decision, before: Decision): Decision =>
  made.added !== null && before.added === null ? { ...made, verdict: 'rejected' } : before;
