/** What weights of training say of an amount's fate, by the names of its features. */
import { FATES } from '../../../extract/decide/fate.ts';
import { probabilities, type Features } from '../../../extract/weigh/linear.ts';

/** `neither` has no weights of its own: the others are weighed against it. */
export const alternativesOf = (features: readonly string[]): Features[] =>
  FATES.map((fate) => (fate === 'neither' ? [] : features.map((name) => [`${fate}|${name}`, 1] as const)));

/** What a feature weighs for each of the fates, in their order. */
export type FateWeights = ReadonlyMap<string, readonly number[]>;

/** Weights as their file names them, `commitment|feature`. */
export function fateWeights(file: Readonly<Record<string, number>>): FateWeights {
  const weights = new Map<string, number[]>();
  for (const [name, weight] of Object.entries(file)) {
    const at = name.indexOf('|');
    const feature = name.slice(at + 1);
    const row = weights.get(feature) ?? FATES.map(() => 0);
    weights.set(feature, row);
    row[FATES.findIndex((fate) => fate === name.slice(0, at))] = weight;
  }
  return weights;
}

/** The probabilities of the three fates, in their order. */
export function fateProbabilities(weights: FateWeights, features: readonly string[]): number[] {
  const scores = FATES.map(() => 0);
  for (const feature of features) {
    const row = weights.get(feature) ?? [];
    for (const [i, weight] of row.entries()) scores[i] = (scores[i] ?? 0) + weight;
  }
  return probabilities(scores);
}
