/** Two policies of one place that promise different values for one thing. */
import type { Flag, Target } from '../dataset/schema.ts';

type Commitment = Omit<Target, 'id' | 'theme' | 'family'>;

/** Flags the targets that name one thing by one date with different values, and no others. */
export function markContradictions<T extends Commitment>(targets: readonly T[]): T[] {
  const groups = new Map<string, T[]>();
  for (const target of targets) {
    const key = promiseKey(target);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  const contradicting = new Set(
    [...groups.values()].filter((group) => new Set(group.map(({ value }) => value)).size > 1).flat(),
  );
  return targets.map((target) => flagged(target, contradicting.has(target)));
}

/** What is promised, but for the value; undefined where nothing can contradict it. */
function promiseKey(t: Commitment): string | undefined {
  if (t.kind !== 'target' || t.value === null || t.deadline.value === null) return undefined;
  return [t.region.code, t.indicator, t.scope, t.unit, t.measure, t.frequency, t.deadline.value].join('|');
}

function flagged<T extends Commitment>(target: T, contradicts: boolean): T {
  if (target.flags.includes('contradiction') === contradicts) return target;
  const others = target.flags.filter((flag) => flag !== 'contradiction');
  const flags: Flag[] = contradicts ? [...others, 'contradiction'] : others;
  return { ...target, flags: flags.sort() };
}
