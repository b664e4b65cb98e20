/** How alike two records of a commitment are: the extractor keeps ids by it, notes find a new home by it. */
import type { Fingerprint } from './schema.ts';
import { dice } from './text-similarity.ts';

const same = (x: unknown, y: unknown): number => (x === y ? 1 : 0);

/** 0..1: wording of the indicator and of the sentence weigh most, then value, deadline and policy. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (a.kind !== b.kind || (a.unit !== b.unit && a.kind !== 'milestone')) return 0;
  return (
    0.3 * dice(a.indicator, b.indicator) +
    0.25 * dice(a.quote, b.quote) +
    0.15 * same(a.value, b.value) +
    0.12 * same(a.deadline, b.deadline) +
    0.1 * dice(a.policy, b.policy) +
    0.04 * same(a.scope, b.scope) +
    0.04 * same(a.measure, b.measure)
  );
}

/** The weight of the sentence, which the first load of the page does not have. */
const QUOTE = 0.25;

/** The same where a sentence is not at hand: it is left out and the rest weighs as much as all. */
export function similarityWithoutQuote(a: Fingerprint, b: Fingerprint): number {
  return similarity({ ...a, quote: '' }, { ...b, quote: ' ' }) / (1 - QUOTE);
}
