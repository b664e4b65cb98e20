/** How likely it is that every field of a record is right. See extract/README.md for how that was measured. */
import { probabilities, scoreOf, weightsOf, type Features, type Weights } from '../weigh/linear.ts';
import file from './confidence.json' with { type: 'json' };

const WEIGHTS = weightsOf(file);

/** Only what a person says is certain. */
const MOST = 0.99;
const LEAST = 0.01;

/** In hundredths. @param signs of the finished record (signs.ts) */
export const confidenceOf = (signs: Features): number => confidenceBy(WEIGHTS, signs);

/** The same by other weights: the trainer measures with those that never saw the record's document. */
export function confidenceBy(weights: Weights, signs: Features): number {
  const [right = 0] = probabilities([scoreOf(weights, signs), 0]);
  return Math.min(MOST, Math.max(LEAST, Math.round(right * 100) / 100));
}
