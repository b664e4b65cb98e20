/** How alike two records of a commitment are: the extractor keeps ids by it, notes find a new home by it. */
import type { Fingerprint } from './schema.ts';
import { diceOf, wordingOf, type Wording } from '../text/text-similarity.ts';

/** A fingerprint whose wordings are made ready once, where it is compared with many. */
export interface ReadyFingerprint {
  readonly print: Fingerprint;
  readonly indicator: Wording;
  readonly quote: Wording;
  readonly policy: Wording;
}

/** Makes a fingerprint ready. */
export const readyFingerprint = (print: Fingerprint): ReadyFingerprint => ({
  print,
  indicator: wordingOf(print.indicator),
  quote: wordingOf(print.quote),
  policy: wordingOf(print.policy),
});

const same = (x: unknown, y: unknown): number => (x === y ? 1 : 0);

/** 0..1: wording of the indicator and of the sentence weigh most, then value, deadline and policy. */
export function similarityOf(left: ReadyFingerprint, right: ReadyFingerprint): number {
  const [a, b] = [left.print, right.print];
  if (a.kind !== b.kind || (a.unit !== b.unit && a.kind !== 'milestone')) return 0;
  return (
    0.3 * diceOf(left.indicator, right.indicator) +
    0.25 * diceOf(left.quote, right.quote) +
    0.15 * same(a.value, b.value) +
    0.12 * same(a.deadline, b.deadline) +
    0.1 * diceOf(left.policy, right.policy) +
    0.04 * same(a.scope, b.scope) +
    0.04 * same(a.measure, b.measure)
  );
}

/** The same of two fingerprints that are compared once. */
export const similarity = (a: Fingerprint, b: Fingerprint): number =>
  similarityOf(readyFingerprint(a), readyFingerprint(b));

/** The weight of the sentence, which the first load of the page does not have. */
const QUOTE = 0.25;

/** The same where a sentence is not at hand: it is left out and the rest weighs as much as all. */
export function similarityWithoutQuote(a: Fingerprint, b: Fingerprint): number {
  return similarity({ ...a, quote: '' }, { ...b, quote: ' ' }) / (1 - QUOTE);
}
