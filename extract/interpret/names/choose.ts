/** Chooses among the names that a grant could have, by trained weights. */
import { indexOfBest, probabilities, scoreOf, weightsOf } from '../../weigh/linear.ts';
import type { Candidate } from '../context.ts';
import { chanceOf, indexOfMiddle } from './agreement.ts';
import type { Name } from './candidates.ts';
import { featuresOf, type Setting } from './features.ts';
import file from './weights.json' with { type: 'json' };

const WEIGHTS = weightsOf(file);

/** What the chooser is asked for: the trainer keeps it beside the names (tests/gold/train/record.ts). */
export interface Asked {
  readonly of: Candidate;
  readonly scope: string;
  readonly base: string;
}

export interface Chosen {
  readonly name: Name;
  /** How likely it, or a name that says the same, is the right one: 0..1. */
  readonly chance: number;
}

/** The likeliest of the names, or undefined of none. */
export function choose(names: readonly Name[], setting: Setting, _asked: Asked): Chosen | undefined {
  const scores = names.map((name) => scoreOf(WEIGHTS, featuresOf(name, setting)));
  const name = names[indexOfChosen(names, scores, setting.rule)];
  return name && { name, chance: chanceOf(names, probabilities(scores), name) };
}

/** What the rules say must be beaten by so much: their mistakes are known, those of a rare name are not. */
const RULES_AHEAD = 1.6;
/** A name that is likelier than this is taken; of less likely ones the one that agrees best with the others. */
const SURE = 0.6;

/** Which of the names is taken, given their scores. */
export function indexOfChosen(names: readonly Name[], scores: readonly number[], rule: string): number {
  const ahead = scores.map((score, i) => (names[i]?.text === rule ? score + RULES_AHEAD : score));
  const shares = probabilities(ahead);
  const best = indexOfBest(ahead);
  return best < 0 || (shares[best] ?? 0) >= SURE ? best : indexOfMiddle(names, shares);
}
