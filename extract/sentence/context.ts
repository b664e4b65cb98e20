/** What is known around a sentence when its figures are read. */
import type { Deadline } from '../../src/domain/dataset/schema.ts';
import type { Amount } from '../recognise/types.ts';
import type { ArticleFacts } from '../document/facts.ts';
import type { Table } from '../segment/blocks.ts';
import type { Stretch } from '../structure/role.ts';
import type { Tense } from '../structure/tense.ts';
import { clauseAround, type Sentence } from './sentence.ts';

/** A date that governs what stands under it, as what is due on it. */
export type Lead = Deadline & { readonly value: string };

export interface ParagraphContext {
  readonly facts: ArticleFacts;
  readonly part: 'note' | 'body';
  /** The innermost heading over the paragraph, or empty. */
  readonly heading: string;
  /** The heading that the innermost one stands under (一、培训补贴 over （二）补贴标准), or empty. */
  readonly outer: string;
  /** The run-in heading of the paragraph itself (（一）提升…能级。), or the innermost heading. */
  readonly topic: string;
  /** What the section is there for (一、2023年工作回顾), and of which years the paragraph speaks. */
  readonly stretch: Stretch;
  /** Date of a heading or lead above that governs this paragraph. */
  readonly lead: Lead | undefined;
  /** The paragraph is an item under words that announce conditions (须符合下列条件：). */
  readonly conditions: boolean;
  /** Whether the paragraph, and the article, tell mostly of what was done. */
  readonly tense: Tense;
  readonly wholeTense: Tense;
  readonly sentences: readonly Sentence[];
}

/** A table with what stands over it. */
export interface TableContext {
  readonly table: Table;
  readonly lead: Lead | undefined;
  /** What the section that it stands in is there for. */
  readonly stretch: Stretch;
  readonly topic: string;
}

/** An amount with the words around it: what rows and weights look at. */
export interface AmountInContext {
  readonly context: ParagraphContext;
  readonly sentence: Sentence;
  /** Index of the sentence in its paragraph. */
  readonly index: number;
  readonly amount: Amount;
  /** Range of its clause in the flow. */
  readonly clause: readonly [number, number];
  /** Words of the clause before and behind the amount with its bound. */
  readonly head: string;
  readonly tail: string;
}

/** An amount of the sentence at `index` with its clause. @throws RangeError where there is no such sentence */
export function amountInContext(context: ParagraphContext, index: number, amount: Amount): AmountInContext {
  const sentence = context.sentences[index];
  if (!sentence) throw new RangeError(`no sentence ${index}`);
  const { text } = sentence.flow;
  const [first, last] = clauseAround(sentence, amount.start, amount.end);
  return {
    context,
    sentence,
    index,
    amount,
    clause: [first, last],
    head: text.slice(first, Math.max(first, amount.outerStart)),
    tail: text.slice(amount.outerEnd, last),
  };
}

/** Words of the sentence before the amount's bound. */
export const before = (c: AmountInContext): string =>
  c.sentence.flow.text.slice(c.sentence.start, c.amount.outerStart);
/** Words of the sentence behind the amount's bound. */
export const behind = (c: AmountInContext): string =>
  c.sentence.flow.text.slice(c.amount.outerEnd, c.sentence.end);

/** Words of the bound that stand before the figure: 不低于, 至少降低. */
export const boundBefore = (c: AmountInContext): string =>
  c.sentence.flow.text.slice(c.amount.outerStart, c.amount.start);

/** Words of the clause before the figure itself, with those of its bound. */
export const wordsBefore = (c: AmountInContext): string =>
  c.sentence.flow.text.slice(c.clause[0], c.amount.start);
