/** 不超过总投资的30%（西部地区40%）: an amount in brackets says the same of another part than the amount before it. */
import { withoutPredicate } from '../lexicon/verbs.ts';
import type { AmountInContext } from '../sentence/context.ts';
import type { Reading } from './reading.ts';

/** What stands between the two amounts: a bracket and whom the second holds for. */
const FOR_WHOM = /^（(?:其中)?([^（）\d，；、]{2,14})$/;

/** The reading as an alternative to the one before it in the sentence, or as it is. */
export function asAlternative(
  c: AmountInContext,
  reading: Reading,
  before: Reading | undefined,
  from: number,
): Reading {
  const words = FOR_WHOM.exec(c.sentence.flow.text.slice(from, c.amount.outerStart))?.[1];
  if (words === undefined || before === undefined || before.unit !== reading.unit) return reading;
  const { kind, indicator, measure, direction, frequency, deadline } = before;
  const scope = withoutPredicate(words);
  const inferred = [...new Set([...reading.inferred, 'indicator' as const])];
  return { ...reading, kind, indicator, measure, direction, frequency, deadline, scope, inferred };
}
