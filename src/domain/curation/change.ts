/** One corrected field of one target. */
import type { ChangeCorrection, Correction, FieldChange } from './curation.ts';
import type { CuratedField, CurationMark, Target } from '../dataset/schema.ts';
import { withoutPlaceFlags } from '../region/place-flags.ts';
import type { CurationProblemCode } from './problem.ts';
import { isSame } from '../collections/same.ts';

/** The corrected target, or why it stays as it is. */
export function changeTarget(target: Target, correction: ChangeCorrection): Target | CurationProblemCode {
  const { change } = correction;
  const now = target[change.field];
  if (isSame(now, change.new)) return 'already-so';
  if (!isSame(now, change.old) && !isTakenOver(target, change)) return 'old-differs';
  return {
    ...withField(target, change),
    inferred: target.inferred.filter((field) => field !== change.field),
    flags: change.field === 'region' ? withoutPlaceFlags(target.flags) : target.flags,
    curated: [...(target.curated ?? []), { ...markOf(correction, change.field), old: change.old }],
  };
}

/** What a person says of one record goes before what it takes over from what is said of its policy. */
const isTakenOver = ({ curated = [] }: Target, { field, old }: FieldChange): boolean =>
  curated.some((mark) => mark.field === field && isSame(mark.old, old));

export const markOf = ({ id, who, when, why, reader }: Correction, field: CuratedField): CurationMark => ({
  correction: id,
  field,
  who,
  when,
  why,
  ...(reader === undefined ? {} : { reader }),
});

const withField = (target: Target, change: FieldChange): Target => ({
  ...target,
  [change.field]: change.new,
});
