/** A record that a second reader read alike: the mark that says so, and how much surer it is for that. */
import type { CurationMark, Target } from '../dataset/schema.ts';
import { markOf } from './change.ts';
import type { ConfirmCorrection } from './curation.ts';
import type { CurationProblemCode } from './problem.ts';

/**
 * How many times likelier a second reader agrees with a right record than with a wrong one: measured as 5.9 and counted
 * with less, since few wrong ones were among them (tests/gold/OWN.md, `npm run -s score:agreement`).
 */
const LIKELIHOOD_RATIO = 5;
/** Only what a person says is certain. */
const MOST = 0.99;

/** Bayes' rule on odds, in hundredths. @param confidence 0..1 */
export function agreedConfidence(confidence: number): number {
  if (confidence >= MOST) return confidence;
  const odds = (confidence / (1 - confidence)) * LIKELIHOOD_RATIO;
  return Math.min(MOST, Math.round((100 * odds) / (1 + odds)) / 100);
}

/** The second of two agreements says who, and raises nothing: readers of one text fall into the same traps. */
export function withAgreement(target: Target, mark: CurationMark): Target {
  const curated = target.curated ?? [];
  const isFirst = !curated.some(({ field }) => field === 'agreed');
  const confidence = isFirst ? agreedConfidence(target.confidence) : target.confidence;
  return { ...target, confidence, curated: [...curated, mark] };
}

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
