/** What a name is asked of: an amount with its neighbours, and the words that belong to it alone. */
import type { Amount } from '../../recognise/types.ts';
import { leadingDoing } from '../../lexicon/verbs.ts';
import type { AmountInContext } from '../../sentence/context.ts';
import type { Share } from '../distribution/distribution.ts';
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

/** A figure that wants a name. */
export interface Asked {
  readonly c: AmountInContext;
  readonly near: Neighbours;
  /** Its part of a row of values (分别). */
  readonly share: Share | undefined;
  readonly kind: 'target' | 'support' | 'observation';
}

/** The item's own words: from the last amount or 、 of the enumeration to this amount. */
export function itemHead(c: AmountInContext, previous: Amount | undefined): string {
  const { text } = c.sentence.flow;
  if (previous === undefined || previous.outerEnd < c.clause[0])
    return text.slice(Math.min(c.clause[0], c.amount.outerStart), c.amount.outerStart);
  const between = text.slice(Math.min(previous.outerEnd, c.amount.outerStart), c.amount.outerStart);
  return between.slice(nextItem(between) ?? 0);
}

/** The item's own words behind its amount: up to the next amount of the clause. */
export function itemTail(c: AmountInContext, next: Amount | undefined): string {
  const { text } = c.sentence.flow;
  if (next === undefined || next.outerStart >= c.clause[1])
    return text.slice(c.amount.outerEnd, Math.max(c.clause[1], c.amount.outerEnd));
  const between = text.slice(c.amount.outerEnd, Math.max(next.outerStart, c.amount.outerEnd));
  return between.slice(0, nextItem(between));
}

/**
 * 60个城建项目、完成投资90亿元; 60个项目、总投资90亿元: where between two amounts a verb or what is measured opens the item
 * of the second; undefined where neither does.
 */
function nextItem(between: string): number | undefined {
  const sign = between.lastIndexOf('、');
  const item = between.slice(sign + 1);
  return sign > 0 && (leadingDoing(item) > 0 || MEASURED.test(item)) ? sign : undefined;
}
const MEASURED = /^(?:年度?|计划|协议|合同)?(?:总?投资额?|总?产能|总?面积)(?:达到?|超过?|突破|近|约)?$/;
