/** What a run changed against the dataset that was there. */
import type { Dataset, Observation, Target } from '../../src/domain/dataset/schema.ts';

export type Change =
  | { readonly kind: 'new' | 'dropped' | 'wording'; readonly target: Target }
  | { readonly kind: 'raised' | 'lowered'; readonly target: Target; readonly from: number }
  | { readonly kind: 'deadline-moved'; readonly target: Target; readonly from: string | null };

/** Compares by id; a target whose value and deadline both changed gives two changes. */
export function changesBetween(before: Dataset, after: Dataset): Change[] {
  const old = new Map(before.targets.map((target) => [target.id, target]));
  const now = new Set(after.targets.map((target) => target.id));
  const changes: Change[] = [];
  for (const target of after.targets) {
    const earlier = old.get(target.id);
    if (!earlier) changes.push({ kind: 'new', target });
    else changes.push(...changesOf(earlier, target));
  }
  for (const target of before.targets) if (!now.has(target.id)) changes.push({ kind: 'dropped', target });
  return changes;
}

function changesOf(before: Target, after: Target): Change[] {
  const changes: Change[] = [];
  if (before.value !== null && after.value !== null && before.value !== after.value) {
    changes.push({
      kind: after.value > before.value ? 'raised' : 'lowered',
      target: after,
      from: before.value,
    });
  }
  if (before.deadline.value !== after.deadline.value)
    changes.push({ kind: 'deadline-moved', target: after, from: before.deadline.value });
  if (
    changes.length === 0 &&
    (before.indicator !== after.indicator || before.mentions[0]?.quote !== after.mentions[0]?.quote)
  ) {
    changes.push({ kind: 'wording', target: after });
  }
  return changes;
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
