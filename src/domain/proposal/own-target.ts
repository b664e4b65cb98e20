/** Records that a person vouches for: written down, from a list, or taken from a second reader. Pure. */
import type { Article, Flag, Target } from '../dataset/schema.ts';
import { readTypedAmount, type TypedAmount } from '../quantity/typed.ts';
import type { MarkedPlace } from './place.ts';

/** What nobody says of such a record. */
export const VOUCHED = {
  frequency: null,
  baseline: null,
  certainty: 'committed',
  binding: null,
  theme: null,
  family: null,
  confidence: 1,
} as const satisfies Partial<Target>;

export const NO_DEADLINE = { value: null, basis: 'none', text: '', reason: 'not-stated' } as const;

type Figure = Pick<Target, 'kind' | 'value' | 'valueMax' | 'unit' | 'comparator'>;

/** Without a figure it is a milestone. */
export const figureOf = (amount: TypedAmount | null): Figure =>
  amount === null
    ? { kind: 'milestone', value: null, valueMax: null, unit: '', comparator: null }
    : { kind: 'target', ...amount };

/** What follows from the deadline and from the policy. */
export const inferredOf = ({ deadline }: Pick<Target, 'deadline'>): Target['inferred'] =>
  deadline.value === null || deadline.basis === 'sentence' ? [] : ['deadline'];

export const isDraft = ({ status }: Pick<Article, 'status'>): boolean =>
  status === 'draft' || status === 'proposal';

export const flagsOf = (article: Pick<Article, 'status'>): Flag[] => (isDraft(article) ? ['draft'] : []);

/** A record for what a person marked in the text: the amount read from the words, the rest to be filled in. */
export function blankTarget(id: string, { article, mention }: MarkedPlace): Target {
  const amount = readTypedAmount(mention.valueText);
  const period = article.planPeriod;
  const deadline: Target['deadline'] =
    period === undefined ? NO_DEADLINE : { value: period.end, basis: 'title', text: '' };
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
    deadline,
    inferred: inferredOf({ deadline }),
    flags: flagsOf(article),
    mentions: [mention],
  };
}
