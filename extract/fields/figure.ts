/** An amount with all that its fields ask: who stands beside it, its part of a row of values, whether somebody gets it. */
import { leadingVerbs } from '../lexicon/verbs.ts';
import { itemHead, type Neighbours } from './name/phrase.ts';
import type { AmountInContext } from '../sentence/context.ts';
import type { Share } from './distribution/distribution.ts';
import type { Reading } from './reading.ts';

export interface Figure extends AmountInContext {
  readonly near: Neighbours;
  /** Its part of a row of values (分别), which gives it its thing or its date. */
  readonly share: Share | undefined;
  /** What it was decided to be. */
  readonly kind: 'target' | 'support' | 'observation';
  /** It is what a recipient gets. */
  readonly isGrant: boolean;
  /** The words of its own item in an enumeration. */
  readonly item: string;
  /** 新建、改造农田8万亩、9万亩: the same, or what a row gives it that has a verb of its own. */
  readonly own: string;
  /** 年均分别增长5%、6%: the words of the clause before it, or before the first value of its row. */
  readonly rowHead: string;
}

/** A field or fields of one kind, read of the figure and of the fields before it. */
export type Field = (figure: Figure, read: Reading) => Partial<Reading>;

export function figureOf(
  c: AmountInContext,
  near: Neighbours,
  share: Share | undefined,
  kind: Figure['kind'],
): Figure {
  const item = itemHead(c, near.previous);
  return {
    near,
    share,
    kind,
    isGrant: kind === 'support',
    item,
    own: share && leadingVerbs(share.item) > 0 ? share.item : item,
    rowHead: share
      ? c.sentence.flow.text.slice(c.clause[0], Math.max(c.clause[0], share.first.outerStart))
      : c.head,
    ...c,
  };
}

/** 增速高于全国0.4个百分点: from what it stands apart, with the word that says so; no rise of its own against a year before. */
export const apartFrom = ({ amount, rowHead }: Figure): string =>
  (amount.unit === '个百分点' && APART.exec(rowHead)?.[1]) || '';
const APART =
  /((?:高|低|快|慢|好|优)于(?!\d|.*(?:\d年|去年|上年|同期|时期|[期年][末初]))[^，；：、于]{2,14}?|高出(?!\d)[^，；：、于]{2,14}?)(?:分别|约|近)*$/;
