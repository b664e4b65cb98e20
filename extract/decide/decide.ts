/**
 * Whether an amount is promised, reached, or neither. The rules say one of the three; where the weights, trained on
 * annotated texts, give that less than `LEAST`, what they find likeliest is taken instead.
 */
import type { Candidate } from '../interpret/context.ts';
import { rulesAgainst, vetoOf, type LeftOut } from '../interpret/fate.ts';
import { isResult, turnsAhead } from '../interpret/observation/is-result.ts';
import { looksBack } from '../structure/role.ts';
import { indexOfBest, probabilities, type Features } from '../weigh/linear.ts';
import { featuresOf } from './features.ts';
import file from './weights.json' with { type: 'json' };

export const FATES = ['commitment', 'result', 'neither'] as const;
export type Fate = (typeof FATES)[number];

export interface Verdict {
  readonly fate: Fate;
  /** The rule that left it out; `weighed` where the weights did against the rules. */
  readonly reason: LeftOut | undefined;
  /** What the rules say was not taken. */
  readonly isOverruled: boolean;
}

/** A verdict with how likely the weights find its fate, 0..1. */
export type Weighed = Verdict & { readonly chance: number };

/** Chosen on documents left out of training: above it good rules are overruled, below it bad ones are kept. */
const LEAST = 0.2;

/** `neither` has no weights of its own: the others are weighed against it. */
export const alternativesOf = (features: readonly string[]): Features[] =>
  FATES.map((fate) => (fate === 'neither' ? [] : features.map((name) => [`${fate}|${name}`, 1] as const)));

/** What a feature weighs for each of the fates, in their order. */
export type FateWeights = ReadonlyMap<string, readonly number[]>;

/** Weights as their file names them, `commitment|feature`: one look-up a feature is quicker than one a fate. */
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
  for (const feature of features)
    weights.get(feature)?.forEach((weight, i) => {
      scores[i] = (scores[i] ?? 0) + weight;
    });
  return probabilities(scores);
}

const WEIGHTS = fateWeights(file);

/** What the rules say, with the first that speaks against a commitment. */
export function ruled(c: Candidate, rules: readonly LeftOut[]): { fate: Fate; reason: LeftOut | undefined } {
  const [reason] = rules;
  if (reason === undefined) return { fate: 'commitment', reason };
  if (!isResult(c)) return { fate: 'neither', reason };
  const veto = vetoOf(c);
  return { fate: veto === undefined ? 'result' : 'neither', reason: veto };
}

/**
 * The weights may take back a commitment, and find one in a section that looks back. An objection of the rules to a
 * commitment stands, and so does what they take for a result: on documents left out the weights were no better there.
 */
const mayTurn = (from: Fate, objection: LeftOut | undefined, to: Fate): boolean =>
  from === 'commitment' || (from === 'result' && objection === 'observed' && to === 'commitment');

/** The verdict, given what the rules say, their first objection and the probabilities of the fates. */
export function verdictOf(
  said: Pick<Verdict, 'fate' | 'reason'>,
  objection: LeftOut | undefined,
  chances: readonly number[],
): Verdict {
  const fate = FATES[indexOfBest(chances)] ?? said.fate;
  const isOverruled = (chances[FATES.indexOf(said.fate)] ?? 0) < LEAST && mayTurn(said.fate, objection, fate);
  if (!isOverruled) return { ...said, isOverruled };
  return { fate, reason: fate === 'neither' ? 'weighed' : undefined, isOverruled };
}

export function decide(c: Candidate): Weighed {
  const rules = rulesAgainst(c);
  const said = ruled(c, rules);
  const chances = fateProbabilities(WEIGHTS, featuresOf(c, rules));
  // What is yet to come cannot have been reached, whatever its section makes likely.
  const isAhead = looksBack(c.context.stretch) && turnsAhead(c);
  const verdict = isAhead ? { ...said, isOverruled: false } : verdictOf(said, rules[0], chances);
  return { ...verdict, chance: chances[FATES.indexOf(verdict.fate)] ?? 0 };
}
