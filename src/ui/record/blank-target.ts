/** A record for what a person marked in the text: the amount read from the words, the rest to be filled in. */
import { readTypedAmount } from '../../domain/quantity/typed.ts';
import type { MarkedPlace } from '../../domain/review/place.ts';
import { figureOf, NO_DEADLINE, VOUCHED } from '../../domain/review/vouched.ts';
import type { Target } from '../../domain/dataset/schema.ts';

export function blankTarget(id: string, { article, mention }: MarkedPlace): Target {
  const amount = readTypedAmount(mention.valueText);
  const period = article.planPeriod;
  return {
    ...VOUCHED,
    id,
    ...figureOf(amount),
    region: article.region,
    // The words around the value, to be cut down by the person.
    indicator: mention.quote.replaceAll(/\s+/gu, '').slice(0, 40),
    scope: '',
    measure: amount === null ? null : amount.unit === '%' ? 'share' : 'level',
    direction: amount === null ? null : 'up',
    deadline: period === undefined ? NO_DEADLINE : { value: period.end, basis: 'title', text: '' },
    inferred: period === undefined ? [] : ['deadline'],
    flags: article.status === 'draft' || article.status === 'proposal' ? ['draft'] : [],
    mentions: [mention],
  };
}
