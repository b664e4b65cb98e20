/** How likely it is that every field of a record is right. See extract/README.md for how that was measured. */
import type { Statement } from '../part.ts';
import { ONE } from '../weigh/families.ts';
import { probabilities } from '../weigh/linear.ts';
import { signsOf, type Finished } from './signs.ts';
import file from './confidence.json' with { type: 'json' };

/** In thousandths: whole numbers have one sum in any order. */
const weights = Object.entries(file).map(([sign, weight]) => [sign, Math.round(weight * ONE)] as const);

/** What signs weigh for a kind of records, which may have a weight of its own beside that for all: `target: range`. */
function weightsFor(kind: Statement['kind']): ReadonlyMap<string, number> {
  const known = new Map(weights);
  for (const [name, weight] of weights) {
    if (!name.startsWith(`${kind}: `)) continue;
    const sign = name.slice(kind.length + 2);
    known.set(sign, (known.get(sign) ?? 0) + weight);
  }
  return known;
}

const WEIGHTS = {
  target: weightsFor('target'),
  support: weightsFor('support'),
  milestone: weightsFor('milestone'),
  observation: weightsFor('observation'),
};

/** In hundredths. */
export function confidenceOf(finished: Finished): number {
  const known = WEIGHTS[finished.reading.kind];
  let sum = 0;
  for (const [sign, tenths] of signsOf(finished)) sum += (known.get(sign) ?? 0) * tenths;
  const confidence = confidenceByScore(sum / (10 * ONE));
  return new Set(finished.flags).has('odd-writing') ? Math.min(MOST_IN_DOUBT, confidence) : confidence;
}

/** Of a figure that may be another, since it is written oddly: no weights were trained on such. */
const MOST_IN_DOUBT = 0.5;

/** Only what a person says is certain. */
const MOST = 0.99;
const LEAST = 0.01;

/** In hundredths. @param score the sum of the weights: a logit */
export function confidenceByScore(score: number): number {
  const [right = 0] = probabilities([score, 0]);
  return Math.min(MOST, Math.max(LEAST, Math.round(right * 100) / 100));
}
