/** What is paid, not what must be met: 按投资额的5%给予, 最高150万元. */
import { hasGrant } from '../../lexicon/verbs.ts';
import type { Candidate } from '../context.ts';

/** 5%给予, 的标准予以补助: the grant stands right behind its sum. */
const GRANTED_BEHIND =
  /^(?:的)?(?:比例|标准)?[^，；。\d]{0,6}?(?:给予|予以|奖励|补助|补贴|资助|支持|贴息|兑付|配套)/;

/** 按投资额的5%给予, 最高150万元给予, 给予50万元: what is paid, not what must be met. */
export function isGrantTerm({ head, tail, amount }: Candidate): boolean {
  // 对获得奖励的企业…: the grant inside a relative clause is not this one.
  if (hasGrant(head.replace(/^.*(?:对|凡|获得)[^，]*的/, ''))) return true;
  if (GRANTED_BEHIND.test(tail) && !/^(?:以上|以下)?的(?:企业|项目|单位)/.test(tail)) return true;
  if (amount.unit === '%' && /(?:按照?|不超过|不高于)[^，；。]*$/.test(head)) return true;
  return amount.comparator === '<=' && amount.unitKind === 'money' && !/^(?:（含）)?的/.test(tail);
}
