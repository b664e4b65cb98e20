/**
 * Whether an amount is promised, reached, or neither. The rules say one of the three; where the weights, trained on
 * annotated texts, give that less than `LEAST`, what they find likeliest is taken instead.
 */
import type { Candidate } from '../interpret/context.ts';
import { rulesAgainst, vetoOf, type LeftOut } from '../interpret/fate.ts';
import { isResult } from '../interpret/observation/is-result.ts';
import {
  indexOfBest,
  probabilities,
  scoreOf,
  weightsOf,
  type Features,
  type Weights,
} from '../weigh/linear.ts';
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

const WEIGHTS = weightsOf(file);
/** Chosen on documents left out of training: above it good rules are overruled, below it bad ones are kept. */
const LEAST = 0.2;

/** `neither` has no weights of its own: the others are weighed against it. */
export const alternativesOf = (features: readonly string[]): Features[] =>
  FATES.map((fate) => (fate === 'neither' ? [] : features.map((name) => [`${fate}|${name}`, 1] as const)));

/** The probabilities of the three fates, in their order. */
export const fateProbabilities = (weights: Weights, features: readonly string[]): number[] =>
  probabilities(alternativesOf(features).map((list) => scoreOf(weights, list)));

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

export function decide(c: Candidate): Verdict {
  const rules = rulesAgainst(c);
  return verdictOf(ruled(c, rules), rules[0], fateProbabilities(WEIGHTS, featuresOf(c, rules)));
}
