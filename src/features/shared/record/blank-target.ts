/** A record for what a person marked in the text: the amount read from the words, the rest to be filled in. */
import { readTypedAmount } from '../../../domain/quantity/typed.ts';
import type { MarkedPlace } from '../../../domain/review/place.ts';
import { VOUCHED } from '../../../domain/review/vouched.ts';
import type { Target } from '../../../domain/dataset/schema.ts';

export function blankTarget(id: string, { article, mention }: MarkedPlace): Target {
  const amount = readTypedAmount(mention.valueText);
  const period = article.planPeriod;
  return {
    ...VOUCHED,
    id,
    kind: amount === null ? 'milestone' : 'target',
    region: article.region,
    // The words around the value, to be cut down by the person.
    indicator: mention.quote.replaceAll(/\s+/gu, '').slice(0, 40),
    scope: '',
    value: amount?.value ?? null,
    valueMax: amount?.valueMax ?? null,
    unit: amount?.unit ?? '',
    comparator: amount?.comparator ?? null,
    measure: amount === null ? null : amount.unit === '%' ? 'share' : 'level',
    direction: amount === null ? null : 'up',
    deadline:
      period === undefined
        ? { value: null, basis: 'none', text: '', reason: 'not-stated' }
        : { value: period.end, basis: 'title', text: '' },
    inferred: period === undefined ? [] : ['deadline'],
    flags: article.status === 'draft' || article.status === 'proposal' ? ['draft'] : [],
    mentions: [mention],
  };
}
