/** What a run changed against the dataset that was there. */
import type { Dataset, Observation, Target } from '../../src/domain/dataset/schema.ts';
import { figureChange } from '../../src/domain/match/figure-change.ts';

export interface Change {
  readonly kind: 'new' | 'raised' | 'lowered' | 'restated' | 'deadline-moved' | 'wording' | 'dropped';
  readonly target: Target;
  /** Of a target that was there. */
  readonly before?: Target;
}

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
  const moved = before.deadline.value === target.deadline.value ? null : ('deadline-moved' as const);
  const kinds = [figureChange(before, target), moved].filter(
    (kind): kind is Exclude<typeof kind, null> => kind !== null,
  );
  if (kinds.length > 0) return kinds.map((kind) => ({ kind, target, before }));
  return isReworded(before, target) ? [{ kind: 'wording', target, before }] : [];
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
