/** The words that belong to one amount of an enumeration. */
import type { Amount } from '../../recognise/types.ts';
import type { AmountInContext } from '../context.ts';
import type { Reading } from '../reading.ts';

export interface Phrase {
  readonly indicator: string;
  readonly scope: string;
  /** The noun was taken from another clause, the topic or a heading. */
  readonly inferred: boolean;
  /** How likely it is right, where trained weights chose it. */
  readonly chance?: number;
}

export interface Neighbours {
  readonly previous: Amount | undefined;
  readonly next: Amount | undefined;
  /** The reading before this one in the sentence, for 年均复合增长率 and 首期规模. */
  readonly last: Reading | undefined;
  /** The grant before this one in the sentence. */
  readonly grant: Reading | undefined;
}

/** The item's own words: from the last amount or 、 of the enumeration to this amount. */
export function itemHead(c: AmountInContext, previous: Amount | undefined): string {
  const start = previous && previous.outerEnd >= c.clause[0] ? previous.outerEnd : c.clause[0];
  return c.sentence.flow.text.slice(Math.min(start, c.amount.outerStart), c.amount.outerStart);
}

/** The item's own words behind its amount: up to the next amount of the clause. */
export function itemTail(c: AmountInContext, next: Amount | undefined): string {
  const end = next && next.outerStart < c.clause[1] ? next.outerStart : c.clause[1];
  return c.sentence.flow.text.slice(c.amount.outerEnd, Math.max(end, c.amount.outerEnd));
}
