/** What shows that somebody commits to an amount that no rule refused. */
import { endsInDo, endsInReach, hasDo, hasGrant } from '../../lexicon/verbs.ts';
import { before, behind, type Candidate } from '../context.ts';
import { ownDate } from '../deadline.ts';

/** A bound (100家以上), a verb (规模达到…, 培育…), a grant, 每年, or a date in the sentence or above it. */
export function isCommitted(c: Candidate): boolean {
  const { amount, head, tail } = c;
  if (amount.comparator !== '=') return true;
  // 投资12亿元，建设…: a sum that is to be spent.
  if (amount.unitKind === 'money' && head.endsWith('投资')) return true;
  if (endsInReach(head) || endsInDo(head) || hasDo(head)) return true;
  if (hasGrant(head) || hasGrant(tail) || /(?:上浮|加成)$/.test(head)) return true;
  // 提高到最低工资标准的85%: the whole stands between the verb and the share.
  if (amount.unit === '%' && /(?:提高|提升|上调|降低)[至到][^，；]{1,14}的$/.test(head)) return true;
  if (isShareOfGrant(c)) return true;
  if (/每(?:年|季度|半年|月)|年度|分别|依次/.test(before(c))) return true;
  // 为2万名妇女免费筛查: the gift itself is the verb.
  if (head.startsWith('为') && tail.includes('免费')) return true;
  if (ownDate(c) !== undefined || followsBoundedDate(c)) return true;
  if (isStandardOfSupply(c)) return true;
  return c.context.lead !== undefined || hasDo(before(c)) || hasDo(tail) || goesOn(c);
}

/** 按设备投资的18%，给予最高900万元补助: the grant stands in the next clause. */
const isShareOfGrant = (c: Candidate): boolean =>
  c.amount.unit === '%' &&
  /按照?[^，；]*的$/.test(c.head) &&
  /^，[^，；。]{0,12}?(?:给予|予以|奖励|补助|补贴)/.test(behind(c));

/** 电子化率100%: all of a thing is no statistic of a policy; 每千名老人拥有床位45张 in a plan is what it provides. */
function isStandardOfSupply({ amount, head, context }: Candidate): boolean {
  if (amount.unit === '%' && amount.value === 100) return /(?:率|比例|占比)$/.test(head);
  const isPlan = context.facts.planPeriod !== undefined;
  return isPlan && /每[十百千万\d]+[^，；。]{0,10}(?:拥有|配备|配有)[^，；。]*$/.test(head);
}

/** 覆盖率达到60%，…，生活垃圾回收率35%: the list goes on with the verb or the bound of an amount before. */
const goesOn = ({ sentence, amount }: Candidate): boolean =>
  sentence.amounts.some(
    (other) =>
      other.end <= amount.start &&
      (other.comparator !== '=' || endsInReach(sentence.flow.text.slice(sentence.start, other.outerStart))),
  );

/** 2025年底前…: an end set earlier in the sentence. */
const followsBoundedDate = ({ sentence, amount }: Candidate): boolean =>
  sentence.dates.some((date) => date.bounded && date.end <= amount.start);
