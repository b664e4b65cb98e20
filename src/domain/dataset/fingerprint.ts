/** What a note keeps of its commitment, to know it again when the data change. */
import { mainMention } from './main-mention.ts';
import type { Article, Fingerprint, Mention, Target } from './schema.ts';
import type { TargetRow } from './target-index.ts';

/** The sentence by which a commitment is known again: the policy's own words, without spaces, which page breaks change. */
export function fingerprintQuote(mentions: readonly Mention[]): string {
  return (mainMention(mentions)?.quote ?? '').replace(/\s+/gu, '');
}

/** What a record says of itself; of a result its time stands for the deadline. */
type Said = Pick<Fingerprint, 'kind' | 'indicator' | 'scope' | 'measure' | 'frequency' | 'value' | 'unit'> & {
  readonly region: Pick<Target['region'], 'code'>;
  readonly deadline: Pick<Target['deadline'], 'value'>;
};
type Policy = Pick<Article, 'documentNumber' | 'title'>;

/** 文号, or the squeezed title: one policy reprinted in two newsletters is one policy, whatever its spaces and quotation marks. */
export const policyKey = ({ documentNumber, title }: Policy): string =>
  documentNumber ?? title.replace(/[\s“”"（）()《》]/gu, '');

/** `quote` is fingerprintQuote of its mentions; empty while the record is not loaded. */
export function fingerprintOf(row: Said, policy: Policy | undefined, quote: string): Fingerprint {
  return {
    kind: row.kind,
    region: row.region.code,
    policy: policy === undefined ? '' : policyKey(policy),
    indicator: row.indicator,
    scope: row.scope,
    measure: row.measure,
    frequency: row.frequency,
    value: row.value,
    unit: row.unit,
    deadline: row.deadline.value,
    quote,
  };
}

/** Whether what was committed has changed since: the value, its unit or the deadline. Wording may be polished. */
export function isChanged(before: Fingerprint, now: TargetRow): boolean {
  return before.value !== now.value || before.unit !== now.unit || before.deadline !== now.deadline.value;
}
