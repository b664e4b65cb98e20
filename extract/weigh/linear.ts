/**
 * Linear scores over named features: what every trained model of the extractor is at run time. Only sums and products in
 * a fixed order, so that Node and the page's worker come to the same numbers; Math.exp enters only where a probability
 * is asked for.
 */

/** Named features with their values, in the order in which they are summed up. */
export type Features = readonly (readonly [name: string, value: number])[];

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
