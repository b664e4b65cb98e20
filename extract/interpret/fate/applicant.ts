/** What an applicant must have or do: 申报企业须成立满一年; 旅行社组织300人以上的专列，…，给予5万元. */
import { hasGrant } from '../../lexicon/verbs.ts';
import { before, behind, type Candidate } from '../context.ts';
import { rowStart } from '../row-start.ts';
import { segmentAround } from '../sentence.ts';

/** 申报企业须成立满一年，上年研发投入不低于200万元: the sentence lays down what an applicant must have. */
export const asksOfApplicants = (c: Candidate): boolean =>
  !hasGrant(c.head) &&
  /(?:申报|申请|入选|参评|推荐)(?:的)?(?:企业|单位|主体|人|项目|机构|者|城市|园区)[^。；]{0,30}(?:须|应|需|要|应当)/.test(
    before(c),
  );

/** 旅行社组织300人以上的专列，…，给予5万元奖励: what an applicant does to be granted something; 支持企业新建 is no such deed. */
const DEED =
  /^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[.、])?(?:对|凡)?[\u4e00-\u9fa5]{0,6}(?:旅行社|企业|机构|单位|合作社|大户|农户|农场|个人|职工|院校|团队|酒店|商户|主体)(?:当年|年度|年内|首次|累计|每年|新)*(?:组织|购置|租用|参加|举办|引进|招用|吸纳|流转|种植|养殖|接待|游览|承接|采购|使用|聘用)/;
const GRANT_BEHIND =
  /，(?:再|另)?(?:按照?[^，；。]{2,30}?)?(?:每[^，；。]{1,6})?(?:分别|一次性)?(?:给予|予以|奖励|补助|补贴|资助)/;

export function isDeed(c: Candidate): boolean {
  if (c.amount.unitKind === 'money' || c.amount.unit === '%') return false;
  const { text } = c.sentence.flow;
  const [first, last] = segmentAround(c.sentence, c.amount.start);
  const words = text.slice(first, c.amount.start);
  return !hasGrant(words) && DEED.test(words) && GRANT_BEHIND.test(text.slice(c.amount.end, last));
}

/** 销售额分别达到2000万元、500万元，均可申报纳入: what opens the way to apply. */
const MAY_APPLY = /^[^。；]{0,40}，(?:均|即|方|都)?可(?:申报|申请|纳入)/;
/** 引进总面积达到1万平方米，首年…的，给予: a size in the first of some clauses that end in 的 before the grant. */
const SIZED_CHAIN =
  /^(?:（[^）]*）)?(?:以[上下])?，(?:(?![对凡]|给予|奖励|补助|补贴)[^；。]){2,60}?的，(?:分别|再|一次性|每年)*(?:给予|奖励|补助|补贴)/;

/** Sizes and sums of a chain of conditions, and levels that let somebody apply. */
export function opensTheWay(c: Candidate): boolean {
  const { unitKind, unit } = c.amount;
  const words = c.sentence.flow.text.slice(c.clause[0], rowStart(c).start);
  if (hasGrant(c.head) || !/(?:达到?|超过|满|不低于|不少于|以上)[^，；]{0,2}$/.test(words)) return false;
  const rest = behind(c);
  return (
    MAY_APPLY.test(rest) ||
    ((unitKind === 'size' || unitKind === 'money' || unit === '%') && SIZED_CHAIN.test(rest))
  );
}

/** 研发投入1000万元以上，且占营业收入3%以上的，给予…: a condition goes on with 且 and ends in 的. */
const JOINED_CONDITION =
  /^(?:（[^）]*）)?(?:以[上下])?(?:之间)?，(?:且|并且|同时)(?:(?!给予|奖励|补助|补贴)[^；。]){2,60}?的，/;
export const joinsCondition = (c: Candidate): boolean =>
  !hasGrant(c.head) && JOINED_CONDITION.test(behind(c));
