/** Decisions of two tabs, or of a tab and the store: the later one on each record stands. Pure. */
import type { Decision } from './decision.ts';

export function mergeDecisions(here: readonly Decision[], more: readonly Decision[]): Decision[] {
  const merged = new Map(here.map((decision) => [decision.record, decision]));
  for (const decision of more) {
    const before = merged.get(decision.record);
    if (before === undefined || before.at <= decision.at) merged.set(decision.record, decision);
  }
  return [...merged.values()];
}

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
