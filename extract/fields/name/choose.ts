/** Chooses among the names that a grant could have, by trained weights. */
import { numbered, ONE } from '../../weigh/families.ts';
import { indexOfBest, probabilities } from '../../weigh/linear.ts';
import type { AmountInContext } from '../../sentence/context.ts';
import { chanceOf, indexOfMiddle } from './agreement.ts';
import type { Name } from './name-list.ts';
import { nameFamilies, NameFeatures } from './features.ts';
import type { Setting } from './setting.ts';
import file from './weights.json' with { type: 'json' };

/** What the chooser is asked for: the trainer keeps it beside the names (tests/gold/train/record.ts). */
export interface Asked {
  readonly of: AmountInContext;
  readonly scope: string;
  readonly base: string;
}

export interface Chosen {
  readonly name: Name;
  /** How likely it, or a name that says the same, is the right one: 0..1. */
  readonly chance: number;
}

const { numberOf, weights: WEIGHTS } = numbered(file);
const FAMILIES = nameFamilies(numberOf);

/** The likeliest of the names, or undefined of none. */
export function choose(names: readonly Name[], setting: Setting, _asked: Asked): Chosen | undefined {
  const scores = scoresOf(names, new NameFeatures(setting, FAMILIES));
  const name = names[indexOfChosen(names, scores, setting.rule)];
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

/** What the rules say must be beaten by so much: their mistakes are known, those of a rare name are not. */
const RULES_AHEAD = 1.6;
/** Less where the rules found nothing beside the sum, and named it by its heading. */
const RULES_WITHOUT_WORDS_AHEAD = 0.5;
const WITHOUT_WORDS = /^(?:rule|topic|topic core|heading|outer|label|last|grant|by last target)$/;

const leadOf = ({ ways }: Name): number =>
  ways.every(({ source }) => WITHOUT_WORDS.test(source)) ? RULES_WITHOUT_WORDS_AHEAD : RULES_AHEAD;

/** A name that is likelier than this is taken; of less likely ones the one that agrees best with the others. */
const SURE = 0.6;

/** Which of the names is taken, given their scores. */
export function indexOfChosen(names: readonly Name[], scores: readonly number[], rule: string): number {
  const ahead = scores.map((score, i) => {
    const name = names[i];
    return name?.text === rule ? score + leadOf(name) : score;
  });
  const shares = probabilities(ahead);
  const best = indexOfBest(ahead);
  return best < 0 || (shares[best] ?? 0) >= SURE ? best : indexOfMiddle(names, shares);
}
