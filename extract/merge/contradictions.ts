/** Two policies of one place that promise different values for one thing. */
import type { Flag } from '../../src/domain/schema.ts';
import type { Draft } from './targets.ts';

/** Flags the targets that name one thing by one date with different values. */
export function markContradictions(drafts: readonly Draft[]): Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = promiseKey(draft);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const contradicting = new Set(
    [...groups.values()].filter((group) => new Set(group.map(({ target }) => target.value)).size > 1).flat(),
  );
  return drafts.map((draft) => (contradicting.has(draft) ? flagged(draft) : draft));
}

/** What is promised, but for the value; undefined where nothing can contradict it. */
function promiseKey({ target: t }: Draft): string | undefined {
  if (t.kind !== 'target' || t.deadline.value === null) return undefined;
  return [t.region.code, t.indicator, t.scope, t.unit, t.measure, t.frequency, t.deadline.value].join('|');
}

function flagged(draft: Draft): Draft {
  const flags = [...new Set<Flag>([...draft.target.flags, 'contradiction'])].sort();
  return { ...draft, target: { ...draft.target, flags } };
}
