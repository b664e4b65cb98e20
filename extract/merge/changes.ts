/** What a run changed against the dataset that was there. */
import type { Dataset, Observation, Target } from '../../src/domain/dataset/schema.ts';
import { reasonsOf, type Reason } from '../../src/domain/match/match.ts';

export interface Change {
  readonly kind: 'new' | 'raised' | 'lowered' | 'deadline-moved' | 'wording' | 'dropped';
  readonly target: Target;
  /** Of a target that was there. */
  readonly before?: Target;
}

const isGreater = (a: Target, b: Target): boolean =>
  a.value !== null && b.value !== null && a.value > b.value;

const CHANGES: readonly Reason<Change['kind'], Target>[] = [
  ['raised', (before, after) => isGreater(after, before)],
  ['lowered', (before, after) => isGreater(before, after)],
  ['deadline-moved', (before, after) => before.deadline.value !== after.deadline.value],
];
const isReworded = (before: Target, after: Target): boolean =>
  before.indicator !== after.indicator || before.mentions[0]?.quote !== after.mentions[0]?.quote;

/** Compares by id; a target whose value and deadline both changed gives two changes. */
export function changesBetween(before: Dataset, after: Dataset): Change[] {
  const old = new Map(before.targets.map((target) => [target.id, target]));
  const now = new Set(after.targets.map((target) => target.id));
  const dropped = before.targets.filter(({ id }) => !now.has(id));
  return [
    ...after.targets.flatMap((target) => changesOf(target, old.get(target.id))),
    ...dropped.map((target): Change => ({ kind: 'dropped', target })),
  ];
}

function changesOf(target: Target, before: Target | undefined): Change[] {
  if (before === undefined) return [{ kind: 'new', target }];
  const kinds = reasonsOf(CHANGES, before, target);
  if (kinds.length === 0 && isReworded(before, target)) kinds.push('wording');
  return kinds.map((kind) => ({ kind, target, before }));
}

/** How many results came, went, or say something else than before. */
export interface ResultChanges {
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
}

export function resultChanges(before: readonly Observation[], after: readonly Observation[]): ResultChanges {
  const old = new Map(before.map((result) => [result.id, result]));
  const kept = after.filter(({ id }) => old.has(id));
  const changed = kept.filter((result) => saying(result) !== saying(old.get(result.id) ?? result));
  return {
    added: after.length - kept.length,
    dropped: before.length - kept.length,
    changed: changed.length,
  };
}

const saying = ({ value, valueMax, unit, indicator, scope, period, mentions }: Observation): string =>
  JSON.stringify([value, valueMax, unit, indicator, scope, period.value, mentions[0]?.quote]);
