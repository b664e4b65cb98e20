/** One corrected field of one target. */
import type { ChangeCorrection, Correction, FieldChange } from '../curation.ts';
import type { CuratedField, CurationMark, Target } from '../schema.ts';
import type { CurationProblemCode } from './problem.ts';

/** The corrected target, or why it stays as it is. */
export function changeTarget(target: Target, correction: ChangeCorrection): Target | CurationProblemCode {
  const { change } = correction;
  const now = target[change.field];
  if (isSame(now, change.new)) return 'already-so';
  if (!isSame(now, change.old)) return 'old-differs';
  return {
    ...withField(target, change),
    inferred: target.inferred.filter((field) => field !== change.field),
    curated: [...(target.curated ?? []), { ...markOf(correction, change.field), old: change.old }],
  };
}

export const markOf = ({ id, who, when, why }: Correction, field: CuratedField): CurationMark => ({
  correction: id,
  field,
  who,
  when,
  why,
});

const withField = (target: Target, change: FieldChange): Target => ({
  ...target,
  [change.field]: change.new,
});

/** Equal as data, whatever the order of the keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return left.size === right.size && [...left].every(([key, value]) => isSame(value, right.get(key)));
}
