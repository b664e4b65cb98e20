/**
 * Linear scores over named features: what every trained model of the extractor is at run time. Only sums and products in
 * a fixed order, so that Node and the page's worker come to the same numbers; Math.exp enters only where a probability
 * is asked for.
 */

/** Named features with their values, in the order in which they are summed up. */
export type Features = readonly (readonly [name: string, value: number])[];

/** Weight by feature name; a name that is not in it weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** Weights as a file of the repository holds them: { "name": weight }. */
export const weightsOf = (file: Readonly<Record<string, number>>): Weights => new Map(Object.entries(file));

/** The weighted sum of the features. */
export function scoreOf(weights: Weights, features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return sum;
}

/** Index of the highest score; of equal ones the first, and -1 of none. */
export function indexOfBest(scores: readonly number[]): number {
  let best = -1;
  for (const [i, score] of scores.entries()) if (best < 0 || score > (scores[best] ?? 0)) best = i;
  return best;
}

/** Scores of the alternatives of one choice as probabilities that sum up to 1. */
export function probabilities(scores: readonly number[]): number[] {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
