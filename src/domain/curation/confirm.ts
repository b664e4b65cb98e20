/** What a correction confirms: a record that a second reader read alike. */
import { withAgreement } from './agreement.ts';
import { markOf } from './change.ts';
import type { ConfirmCorrection } from './curation.ts';
import type { Target } from '../dataset/schema.ts';
import type { CurationProblemCode } from './problem.ts';

/** The record as two have read it, or why that no longer holds. */
export function confirmTarget(target: Target, correction: ConfirmCorrection): Target | CurationProblemCode {
  const { fingerprint: read } = correction;
  const isAsRead =
    target.value === read.value &&
    target.unit === read.unit &&
    target.indicator === read.indicator &&
    target.scope === read.scope &&
    target.measure === read.measure &&
    target.frequency === read.frequency &&
    target.deadline.value === read.deadline;
  return isAsRead ? withAgreement(target, markOf(correction, 'agreed')) : 'old-differs';
}
