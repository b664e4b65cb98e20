/** What must hold of every dataset before it is written. */
import type { Mention, Observation, Target } from '../../src/domain/dataset/schema.ts';
import { withPlainNumerals } from '../../src/domain/quantity/chinese-number.ts';
import { amountAt } from '../recognise/amount.ts';
import { flowOf } from '../../src/domain/text/flow.ts';
import { linesOf } from '../segment/lines.ts';

/** @throws Error where a value does not re-parse from its valueText; quotes are slices of their source as they are made. */
export function checkValues(records: readonly (Target | Observation)[]): void {
  for (const target of records) {
    const readable = target.mentions.some((mention) => reparses(target, mention));
    if (target.value !== null && !target.relation && !readable)
      throw new Error(
        `${target.id}: ${target.value} ${target.unit} does not re-parse from its text ${target.mentions[0]?.valueText ?? ''}`,
      );
  }
}

/**
 * The value read from its text alone equals the target's. 增长两倍 (×3) and table cells whose unit stands in a column
 * head differ by a factor that the text around them gives: for those only the digits are compared.
 */
function reparses(target: Pick<Target, 'value' | 'unit'>, mention: Mention): boolean {
  const { text } = flowOf(mention.valueText, linesWithin(mention.valueText));
  const amount = amountAt(withPlainNumerals(text), 0);
  if (!amount || target.value === null) return mention.valueText.endsWith('番') && target.unit === '倍';
  // 增减 | -10%: of a change its direction says the sign.
  if (amount.value === target.value || -amount.value === target.value) return true;
  if (target.unit === '倍') return amount.value + 1 === target.value || mention.valueText.endsWith('番');
  const ratio = target.value / amount.value;
  return amount.unit === '' && Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 1e-9;
}

/** A figure that a line break parts is one in its paragraph, and so it is here. */
const linesWithin = (text: string): (readonly [number, number])[] =>
  linesOf(text).map(({ start, end }) => [start, end]);
