/** Amounts that tell which firms or projects are meant: 总投资10亿元以上的项目, 对年销售收入首次突破1亿元的企业. */
import { RECIPIENTS, SIZES } from '../../lexicon/recipients.ts';
import { hasGrant, leadingDoing, leadingVerbs } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { before, behind, type Candidate } from '../context.ts';

/** 申报门槛放宽至, 注册资本条件为. */
const LOOSENED = /(?:条件|门槛|资格|申报)[^，；]{0,14}(?:放宽|可|为|不低于)[^，；]{0,8}$/;
/** 担保费率降至, 规模扩充至: a level that shall change is a goal. */
const MOVES_TO = /(?:降低?|提高|提升|扩大|扩充|增加|压减|压降)[至到]$/;
/** …以上（含）的制造业企业: the amount stands in a relative clause. */
const RELATIVE = pattern`^(?:（[^）]*）)?(?:[且或][^，。；]{2,24})?的[^，；。、]{0,24}?${RECIPIENTS}`;
const SIZE = pattern`${SIZES}[^，；。]{0,10}$`;
const COUNTED_BEHIND = /(?:\d|[一二三四五六七八九十百千]+)[家个项户]/;
/** 2亿元以上重点项目: without 的. */
const PROJECT_BEHIND = /^(?:的)?(?:[^，；。、\d]{0,8})?(?:项目|企业|工程|订单|合同)/;
/** The money that is given: 200万元的资金支持. */
const MONEY_GIVEN = /(?:资金|补助|奖励|支持|补贴|贷款|基金|额度)/;
/** （三）对首次入选的…, 凡…: the sentence opens with whom it is for. */
const OPENERS = `对 凡 经 对于 针对 凡是 新 首次 当年 年度 上年度 符合`;
const CONDITIONAL = pattern`(?:^|[，；。：）】])(?:（[一二三四五六七八九十\d]+）|\d+\.)?${OPENERS}`;
/** …以上的， */
const ENDS_IN_DE = /^(?:[（）以上下及含]*)的(?:[，；]|[^，。；]{0,30}[，；])/;

/** Whether the amount says who or what qualifies, rather than what is promised. */
export function qualifiesRecipient(c: Candidate): boolean {
  const { head, tail, amount } = c;
  if (LOOSENED.test(head)) return true;
  if (MOVES_TO.test(head)) return false;
  const isRelative = RELATIVE.test(tail);
  const isGrantedLater =
    hasGrant(behind(c)) || /^(?:的)?，(?:按|给予|可|优先|每[家个户人名项台套亩吨])/.test(behind(c));
  if (amount.unitKind === 'money' && sizesUp(c, isRelative, isGrantedLater)) return true;
  if (isRelative && /^[^，]{0,24}，(?:可|优先|给予|按|予以|纳入)/.test(behind(c))) return true;
  if (!isGrantedLater) return amount.unitKind !== 'money' && isRelative && opensWithWhom(head);
  // 培育营业收入超过10亿元的企业…: what is to be brought about, whatever is granted for it.
  if (leadingVerbs(head.replace(/^(?:力争|确保)/, '')) > 0 && amount.comparator !== '<=') return false;
  // 按设备投资的20%给予补助: how the grant is reckoned.
  if (amount.unit === '%' && /按照?[^，；]*的$/.test(head)) return false;
  if (SIZE.test(head) && !/(?:补助|奖励|补贴|资助|贴息|支持)[^，；]{0,10}$/.test(head)) return true;
  if (opensChain(c)) return true;
  return CONDITIONAL.test(before(c)) && (endsInDe(c) || isRelative) && !hasGrant(head);
}

/** A sum that tells how large a firm or project is: 年销售收入首次突破100亿元的企业15家, 总投资10亿元以上的项目. */
function sizesUp({ head, tail, amount }: Candidate, isRelative: boolean, isGrantedLater: boolean): boolean {
  const isSize = COUNTED_BEHIND.test(tail) || SIZE.test(head) || isGrantedLater;
  if (isRelative && isSize && !MONEY_GIVEN.test(relativeHead(tail))) return true;
  if (hasGrant(head)) return false;
  const ofProject =
    amount.comparator !== '<=' &&
    PROJECT_BEHIND.test(tail) &&
    !/^规模(?!企业)/.test(tail) &&
    leadingDoing(tail) === 0;
  return ofProject || (isRelative && amount.comparator !== '=');
}

/** 的资金支持: what the relative clause belongs to. */
const relativeHead = (tail: string): string => /^(?:（[^）]*）)?的([^，；。、]{0,16})/.exec(tail)?.[1] ?? '';

/** 对就业人数达到50人的企业: whom it is for, up to the amount. */
const opensWithWhom = (head: string): boolean =>
  /(?:满|达到?|超过|不少于|以上)[^，；]{0,4}$/.test(head) && /对|凡/.test(head.slice(0, 3));

/** 对面积超过2万平方米，入驻率超过70%，年交易额达到1亿元的，给予…: a row of conditions, whose last one ends in 的. */
function opensChain(c: Candidate): boolean {
  const segment = before(c).slice(-MAX_CHAIN).split('；').at(-1) ?? '';
  if (!/^(?:（[一二三四五六七八九十\d]+）|\d+\.)?(?:对|凡)/.test(segment) || hasGrant(segment)) return false;
  const rest = /^[^；。]*?的，/.exec(behind(c).slice(0, MAX_CHAIN))?.[0];
  return rest !== undefined && !hasGrant(rest);
}

/** A row of conditions is no longer than this. */
const MAX_CHAIN = 160;

/** The clause ends in 的, with the sign behind it. */
const endsInDe = (c: Candidate): boolean =>
  ENDS_IN_DE.test(c.tail + behind(c).slice(c.tail.length, c.tail.length + 1));
