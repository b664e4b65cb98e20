/** Which commitments are grants: money, shares and vouchers that go to a recipient. */
import { hasGrant } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { before, candidateOf, wordsBefore, type Candidate } from '../context.ts';
import { rowStart } from '../row-start.ts';
import { segmentAround } from '../sentence.ts';

/** 设立100亿元基金, 贷款余额达到…: money that the government raises or that flows anyway. */
const FUNDS = `基金 投资总额 总投资 投资规模 贷款余额 贷款规模 授信 发行 规模`;
const FUND = pattern`${FUNDS}[^，；。]{0,8}$`;
const RAISES = `设立 组建 成立 筹集 整合 统筹 安排 投入`;
const RAISED = pattern`${RAISES}[^，；。]{0,20}$`;
/** 覆盖率达到80%: a level, not a share that is paid. */
const RATES = `
  占比 比重 费率 利率 覆盖率 完成率 达标率 兑现率 满意度 增长 下降 增速 降低 提高到 达到`;
const RATE = pattern`${RATES}[^，；。]{0,6}$`;
/** 补贴面积不超过1000平方米: of how much the grant is counted. */
const SUPPORTED_SIZE =
  /(?:补贴|补助|奖励|资助|支持)(?:面积|数量|床位数?|台数|亩数|人数)(?:最[高多大])?(?:为|以|按)?(?:不超过|不高于|不多于|以)?$/;
/** 在此基础上上浮20%, 再上浮10%: more of a grant that was named before. */
const SURCHARGE = /(?:在此基础上|再|额外|标准)[^，；]{0,6}(?:上浮|加成)$/;
/** 消费券每人最高抵扣80元 */
const VOUCHER = /券[^，；。]{0,12}(?:最高)?(?:抵扣|减免|抵用)$/;
/** 按上述标准的60%执行: a share of a grant that was named before. */
const FOLLOWS_STANDARD =
  /(?:按照?|参照|执行)(?:上述|前述|前款|该|同等|以上|国家|省级|市级)?[^，；。]{0,8}标准的?$/;
const GRANTS_AT = /^(?:的标准)?(?:执行|兑现|给予|予以|发放|奖励|补助|补贴|支持|享受|$)/;
/** ，给予 …: a clause behind that begins with the grant itself belongs to the sum before it; any other has its own. */
const NEXT_CLAUSE =
  /，(?!(?:可|均|再|择优|由[^，]{1,16}|一次性|同时|并|分别|依次)*(?:给予|予以|奖励|奖补|补助|补贴|资助|支持|最高|单|每|按)).*$/;

/** 贷款金额, 授信额度: what is lent to one applicant. */
const LOAN = /贷款(?:金额|额度|上限|授信)(?:原则上)?$/;

/** 专精特新企业扶持措施 */
const GRANTING_TITLE = /扶持|奖励|奖补|补贴|补助|资助|激励/;

/** The words of the bound before the figure. */
const boundOf = ({ amount, sentence }: Candidate): string =>
  sentence.flow.text.slice(amount.outerStart, amount.start);

const ownTail = (tail: string): string => tail.replace(NEXT_CLAUSE, '');

/** How far before and behind an amount its grant may stand. */
const REACH_BEFORE = 60;
const REACH_BEHIND = 26;
const REACH_SENTENCE = 120;

/** Money, shares and vouchers that go to a recipient; a fund or an investment of the government is a target. */
export function isSupport(c: Candidate): boolean {
  // 分别最高支持200万元、100万元: the row is granted as its first value is.
  const first = rowStart(c);
  const isInRow = first !== c.amount && first.unit === c.amount.unit && c.amount.unitKind === 'money';
  return isGranted(c) || (isInRow && isGranted(candidateOf(c.context, c.index, first)));
}

function isGranted(c: Candidate): boolean {
  const { amount, head } = c;
  if (amount.unit === '个百分点')
    return (
      /贴息|(?:追加|提高|上浮|增加)(?:补助|补贴|奖励|资助)(?:比例|标准)?$/.test(head) ||
      /^的?(?:利息|贷款)?(?:补贴|贴息|补助)/.test(c.tail)
    );
  // 每年“算力券”申领不超过800万元
  if (amount.unitKind === 'money' && /券”?(?:申领|申请|兑付|使用)[^，]{0,6}$/.test(wordsBefore(c)))
    return true;
  // 担保贷款额度最高为300万元: how much an applicant may borrow.
  if (amount.unitKind === 'money' && amount.comparator === '<=' && LOAN.test(head)) return true;
  // 单项冠军企业，最高200万元: in measures that grant, a cap without its verb.
  if (amount.unitKind === 'money' && boundOf(c) === '最高' && GRANTING_TITLE.test(c.context.facts.title))
    return true;
  // 按分档补贴金额的1.5倍计算
  if (amount.unit === '倍') return /(?:补贴|补助|奖励|资助)(?:金额|标准|资金)?的$/.test(head);
  // 租金最高可减免70%
  if (amount.unit === '%' && /最高可?(?:减免|优惠|返还|报销|抵扣)/.test(boundOf(c))) return true;
  if (SUPPORTED_SIZE.test(wordsBefore(c))) return amount.comparator === '<=';
  if (amount.unitKind !== 'money' && amount.unit !== '%') return false;
  if (amount.unit === '%' && SURCHARGE.test(c.head)) return true;
  if (amount.unitKind === 'money' && VOUCHER.test(wordsBefore(c))) return true;
  if (FOLLOWS_STANDARD.test(wordsBefore(c)) && GRANTS_AT.test(c.tail)) return true;
  const { text } = c.sentence.flow;
  const tail = ownTail(text.slice(amount.outerEnd, segmentAround(c.sentence, amount.start)[1]));
  if (isOwnMoney(c, tail) || isLevel(c, tail)) return false;
  const bound = boundOf(c);
  // 综合评定四档，分别最高支持200万元、100万元
  if (amount.unitKind === 'money' && /最高可?(?:支持|资助|补助|补贴|奖励|给予)/.test(bound)) return true;
  if (
    amount.unitKind === 'money' &&
    /获|享受|补|奖|支持|资助/.test(bound) &&
    /(?:单|每)[个家户人]/.test(head)
  )
    return true;
  return (
    hasGrant(head.slice(-REACH_BEFORE)) ||
    hasGrant(tail.slice(0, REACH_BEHIND)) ||
    grantsBefore(c, before(c).slice(-REACH_SENTENCE)) ||
    tail.slice(0, 8).includes('券')
  );
}

/** 设立100亿元产业基金, 统筹安排资金20亿元: a fund or a budget, unless it is granted on. */
function isOwnMoney({ amount, head }: Candidate, tail: string): boolean {
  if (/^(?:规模)?的[^，；。]{0,14}基金/.test(tail)) return true;
  // 风险补偿资金池规模扩充至: a pool that grows, although its name is that of a grant.
  if (/(?:规模|资金池|总额)(?:扩充|扩大|增加|提高)?(?:达|达到|到|至)$/.test(head)) return true;
  if (hasGrant(head)) return false;
  if (amount.unitKind !== 'money') return false;
  const isGiven = /补助|奖励|补贴|券|奖补/.test(head + tail.slice(0, 20));
  return FUND.test(head) || (RAISED.test(head) && !isGiven);
}

/** A share of the government's own money, or a level to be reached. */
function isLevel(c: Candidate, tail: string): boolean {
  if (c.amount.unit !== '%') return false;
  // 安排不低于80%的奖补资金开展改造: how the money is split, not what somebody gets.
  if (/安排(?:不[低高少多超]\S{1,2})?$/.test(wordsBefore(c))) return true;
  // 发放标准提高到最低工资标准的90%
  if (/标准(?:提高|上调|调整)[至到][^，；]{0,14}的$/.test(c.head)) return true;
  return RATE.test(c.head) && !hasGrant(tail.slice(0, 14));
}

/** 金额最高, 每家, 超出部分: words of a clause that limits the grant before it. */
const CAPS = `
  最高 金额 额度 标准 每[个家户人年] 单[个家户] 累计 年度 上限 一次性 按照? 分别 其中
  资金 超出部分 部分`;
const CAP = pattern`${CAPS}[^，；。]{0,14}$`;

/** 科技型企业可提高至80万元: a higher cap of the grant before. */
const RAISES_CAP = /可(?:提高|上浮|放宽|增加)[至到]$/;

/** …给予补助，金额最高不超过500万元: the grant stands in a clause before, and this clause sets its cap. */
function grantsBefore(c: Candidate, words: string): boolean {
  const isEach = /(?:^|，)(?:单|每)[人家个户次名][^，]{0,10}$/.test(c.head);
  if (hasGrant(words) && c.amount.unitKind === 'money' && isEach) return true;
  const segment = words.split(/[；。]/).at(-1) ?? '';
  if (!hasGrant(segment)) return false;
  return (
    c.amount.comparator === '<=' ||
    CAP.test(c.head) ||
    RAISES_CAP.test(c.head) ||
    /^(?:的标准|的比例)/.test(c.tail)
  );
}
