/** Ranks the names that a figure could have, by trained weights: one set for grants, one for targets and results. */
import { numbered, ONE } from '../../weigh/families.ts';
import { indexOfBest, probabilities } from '../../weigh/linear.ts';
import { chanceOf, indexOfMiddle } from './agreement.ts';
import { nameFamilies, NameFeatures } from './features.ts';
import type { Name } from './name-list.ts';
import type { Asked } from './phrase.ts';
import type { Setting } from './setting.ts';
import file from './weights.json' with { type: 'json' };

export interface Chosen {
  readonly name: Name;
  /** How likely it, or a name that says the same, is the right one: 0..1. */
  readonly chance: number;
}

const { numberOf, weights: WEIGHTS } = numbered(file);
const FAMILIES = {
  support: nameFamilies('support', numberOf),
  target: nameFamilies('target', numberOf),
  observation: nameFamilies('observation', numberOf),
};

/** The likeliest of the names, or undefined of none. */
export function likeliest(names: readonly Name[], setting: Setting, kind: Asked['kind']): Chosen | undefined {
  const scores = scoresOf(names, new NameFeatures(setting, FAMILIES[kind]));
  const name = names[indexOfChosen(names, scores)];
  return name && { name, chance: chanceOf(names, probabilities(scores), name) };
}

/** The score of each name: the weights of its features, each once. */
function scoresOf(names: readonly Name[], features: NameFeatures): number[] {
  const counted = new Int32Array(WEIGHTS.length);
  return names.map((name, i) => {
    let score = 0;
    for (const list of features.of(name))
      for (const number of list) {
        if (counted[number] === i + 1) continue;
        counted[number] = i + 1;
        score += WEIGHTS[number] ?? 0;
      }
    return score / ONE;
  });
}

/** A name that is likelier than this is taken; of less likely ones the one that agrees best with the others. */
const SURE = 0.6;

/** Which of the names is taken, given their scores. */
export function indexOfChosen(names: readonly Name[], scores: readonly number[]): number {
  const shares = probabilities(scores);
  const best = indexOfBest(scores);
  return best < 0 || (shares[best] ?? 0) >= SURE ? best : indexOfMiddle(names, shares);
}
