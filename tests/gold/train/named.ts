/** Features by name, for training and for people. */
import { signsOf, type Finished } from '../../../extract/merge/signs.ts';
import { amountFamilies, featuresOf } from '../../../extract/decide/features.ts';
import { supportFeatures } from '../../../extract/decide/support.ts';
import type { AmountInContext } from '../../../extract/sentence/context.ts';
import type { Features } from '../../../extract/weigh/linear.ts';
import { numberingAll } from './numbering.ts';

/** All signs of a record, and each again for its kind of record: there it may mean another thing. */
export function recordFeatures(finished: Finished): Features {
  const all = signsOf(finished).map(([sign, tenths]) => [sign, tenths / 10] as const);
  return [...all, ...all.map(([sign, x]) => [`${finished.reading.kind}: ${sign}`, x] as const)];
}

const AMOUNTS = numberingAll();
const AMOUNT_FAMILIES = amountFamilies(AMOUNTS.numberOf);
const namesOf = (features: readonly number[]): string[] => [...new Set(features)].map(AMOUNTS.nameOf);

/** The names of all features of an amount, given the ids of the rows that hold. */
export const featureNames = (c: AmountInContext, rows: readonly string[]): string[] =>
  namesOf(featuresOf(c, rows, AMOUNT_FAMILIES));

/** The names of all features by which a grant is told. */
export const supportNames = (c: AmountInContext): string[] => namesOf(supportFeatures(c, AMOUNT_FAMILIES));
