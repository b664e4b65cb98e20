/** The target that a correction speaks of, also after the data have changed. */
import type { OfTarget } from './curation.ts';
import { fingerprintOf, fingerprintQuote } from '../dataset/fingerprint.ts';
import { similarity } from '../dataset/fingerprint-similarity.ts';
import type { Article, Target } from '../dataset/schema.ts';

/** The extractor's own bar for keeping an id. */
const SAME = 0.62;

/** By id; where that is gone, the one target that is most like it, if it is like enough. */
export function followTarget(
  { target: id, fingerprint }: OfTarget,
  targets: ReadonlyMap<string, Target>,
  policyOf: (target: Target) => Article | undefined,
): Target | undefined {
  const known = targets.get(id);
  if (known) return known;
  const scored = [...targets.values()]
    .filter((other) => other.kind === fingerprint.kind && other.region.code === fingerprint.region)
    .map((other) => ({
      other,
      score: similarity(fingerprint, fingerprintOf(other, policyOf(other), fingerprintQuote(other.mentions))),
    }))
    .filter(({ score }) => score >= SAME)
    .toSorted((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1));
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.other : undefined;
}
