/** How likely it is that every field of a record is right. See extract/README.md for how that was measured. */
import { ONE } from '../weigh/families.ts';
import { probabilities } from '../weigh/linear.ts';
import { signsOf, type Finished } from './signs.ts';
import file from './confidence.json' with { type: 'json' };

/** In thousandths: whole numbers have one sum in any order. A kind of records may have a weight of its own, `target: range`. */
const WEIGHTS = new Map(Object.entries(file).map(([sign, weight]) => [sign, Math.round(weight * ONE)]));

/** In hundredths. */
export function confidenceOf(finished: Finished): number {
  const { kind } = finished.reading;
  let sum = 0;
  for (const [sign, tenths] of signsOf(finished))
    sum += ((WEIGHTS.get(sign) ?? 0) + (WEIGHTS.get(`${kind}: ${sign}`) ?? 0)) * tenths;
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
