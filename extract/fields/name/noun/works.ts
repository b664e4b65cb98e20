/** Works that are named by how much they make or carry: the size stands inside their name, and both sides of it say them. */
import { OPENINGS } from '../../../lexicon/generic-nouns.ts';
import { leadingVerbs } from '../../../lexicon/verbs.ts';
import { pattern } from '../../../lexicon/words.ts';
import type { AmountInContext } from '../../../sentence/context.ts';
import { trimEnd, trimFront } from '../trim.ts';

/** What a works makes (吨, 立方米), how strong it is (千瓦, 千伏); lengths and areas count what is built. */
const CAPACITY = /^(?:吨|立方米|吉瓦时?|兆瓦时?|千瓦时?|千伏安?)(?:\/[日天年])?$/;
/** 年产, 日处理: over what time it is made belongs to the size. */
const YEARLY = /[年日](?:产|处理|加工|供应|吞吐)?$/;
/** Up to a sign or a verb that says what becomes of the works. */
const PRODUCT =
  /^(?!的|以[上下内]|左右|目标|任务|水平|规模|大关|指标|[及与并和])[\u4e00-\u9fa5A-Za-z“”]+?(?=等|(?:年[底内]前?)?(?:全[部面]|部分|尽[快早]|早日)?(?:完成|取得|实现|达产|开工|投产|投运|投用|建成|竣工|核准|并网|实施$|建设$)|[^\u4e00-\u9fa5A-Za-z“”]|$)/;
const MEASURED = /(?:产能|能力|装机|容量|规模|产量|仓容|库容|任务)$/;
const MADE = /^(?:吨|立方米)/;
const OPENING = pattern`^${OPENINGS}$`;

/**
 * 北山30万吨铜冶炼、… → 北山铜冶炼产能; undefined where the amount is no size of a works.
 * `noun`: what stands before the amount; `tail`: its own words behind it.
 */
export function worksAround(c: AmountInContext, noun: string, tail: string): string | undefined {
  if (!isInside(c, noun)) return undefined;
  const product = trimEnd(PRODUCT.exec(tail)?.[0] ?? '');
  const isMeasured = MEASURED.test(product);
  // 锂盐、铜箔9万吨生产能力: what is measured is of all that stand before it.
  const owner = isMeasured ? noun : ownerIn(noun);
  if (!isName(owner) || product.length < 2) return undefined;
  return `${owner}${product}${isMeasured || !MADE.test(c.amount.unit) ? '' : '产能'}`;
}

/** Whether the amount stands in the name of a works; behind 产能达到 it is what a predicate says. */
const isInside = ({ amount, head }: AmountInContext, noun: string): boolean =>
  CAPACITY.test(amount.unit) && amount.comparator === '=' && head.endsWith(noun) && !MEASURED.test(noun);

/** 东江钢厂、启明年产 → 启明. */
const ownerIn = (noun: string): string => trimFront(noun.split('、').at(-1) ?? '').replace(YEARLY, '');

/** 建设, 加快: verbs and openings are no name. */
const isName = (owner: string): boolean =>
  owner.length >= 2 && leadingVerbs(owner) < owner.length && !OPENING.test(owner);
