/**
 * How facts of a document are chosen: candidates, each with the features that speak for and against it, and a log-linear
 * choice among them. What features weigh is trained on whole documents left out (`npm run train`): `fact|feature` in
 * weights.json.
 */
import type { FactEvidence } from '../../src/domain/dataset/schema.ts';
import { probabilities, type Features } from '../weigh/linear.ts';
import file from './weights.json' with { type: 'json' };

type ChosenFact = 'kind' | 'period' | 'place';

/** What a fact may be, and what the text shows of it. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly features: Features;
}

/** A candidate with how likely it is, 0..1. */
export interface Chance<Value> extends Candidate<Value> {
  readonly chance: number;
}

/** Words of the text that show something, and where they stand. */
export interface Shown {
  readonly text: string;
  /** Undefined where a person gave the words. */
  readonly line?: number | undefined;
}

const WEIGHTS = new Map(Object.entries(file as Readonly<Record<string, number>>));

/** 0 for a feature that nobody has weighed. */
export const weightOf = (fact: ChosenFact, feature: string): number => WEIGHTS.get(`${fact}|${feature}`) ?? 0;

const scoreOf = (fact: ChosenFact, features: Features): number =>
  features.reduce((sum, [name, value]) => sum + weightOf(fact, name) * value, 0);

/** The likeliest first. */
export function chancesOf<One extends Candidate<unknown>>(
  fact: ChosenFact,
  candidates: readonly One[],
): (One & Chance<One['value']>)[] {
  const chances = probabilities(candidates.map(({ features }) => scoreOf(fact, features)));
  return candidates
    .map((candidate, i) => ({ chance: chances[i] ?? 0, ...candidate }))
    .sort((a, b) => b.chance - a.chance);
}

/** More of a line tells a reader nothing more. */
const MAX_TEXT = 40;

/** Hundredths are enough for a reader. */
export const rounded = (number: number): number => Math.round(number * 100) / 100;

/** A piece of evidence as the dataset keeps it. */
export const evidence = (
  kind: string,
  { text, line }: Shown,
  says: string,
  weight: number,
): FactEvidence => ({
  kind,
  text: text.slice(0, MAX_TEXT),
  ...(line !== undefined && { line }),
  says: says.slice(0, MAX_TEXT),
  weight: rounded(weight),
});
