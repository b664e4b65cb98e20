/** The target that a correction speaks of, also after the data have changed. */
import type { OfTarget } from './curation.ts';
import { fingerprintOf, fingerprintQuote } from '../dataset/fingerprint.ts';
import type { Article, Target } from '../dataset/schema.ts';
import { likeFingerprint, SAME_RECORD } from '../match/fingerprints.ts';

/** By id; where that is gone, the one target that is most like it, if it is like enough. */
export function followTarget(
  { target: id, fingerprint }: OfTarget,
  targets: ReadonlyMap<string, Target>,
  policyOf: (target: Target) => Article | undefined,
): Target | undefined {
  const known = targets.get(id);
  if (known) return known;
  const printOf = (target: Target) =>
    fingerprintOf(target, policyOf(target), fingerprintQuote(target.mentions));
  const [best, next] = likeFingerprint(SAME_RECORD, fingerprint, [...targets.values()], printOf);
  return best && best.likeness > (next?.likeness ?? 0) ? best.of : undefined;
}
