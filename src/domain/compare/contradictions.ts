/** Two policies of one place that promise different values for one thing. */
import { groupBy } from '../collections/group-by.ts';
import type { Flag, Target } from '../dataset/schema.ts';

type Commitment = Omit<Target, 'id' | 'theme' | 'family'>;

/** Flags the targets that name one thing by one date with different values, and no others. */
export function markContradictions<T extends Commitment>(targets: readonly T[]): T[] {
  const groups = groupBy(targets.filter(canContradict), promiseKey);
  const contradicting = new Set(
    [...groups.values()].filter((group) => new Set(group.map(({ value }) => value)).size > 1).flat(),
  );
  return targets.map((target) => flagged(target, contradicting.has(target)));
}

const canContradict = ({ kind, deadline }: Commitment): boolean =>
  kind === 'target' && deadline.value !== null;

/** What is promised, but for the value. */
const promiseKey = (t: Commitment): string =>
  [t.region.code, t.indicator, t.scope, t.unit, t.measure, t.frequency, t.deadline.value].join('|');

function flagged<T extends Commitment>(target: T, contradicts: boolean): T {
  if (target.flags.includes('contradiction') === contradicts) return target;
  const others = target.flags.filter((flag) => flag !== 'contradiction');
  const flags: Flag[] = contradicts ? [...others, 'contradiction'] : others;
  return { ...target, flags: flags.sort() };
}
