/**
 * What an eligible recipient gets: 对…给予补助，最高3000万元. The indicator names what is supported and how
 * (公共平台建设单位补贴; …补贴占建设项目投资比例).
 */
import { before, wordsBefore, type Candidate } from './context.ts';
import { withoutPredicate } from '../lexicon/verbs.ts';
import { itemHead, itemTail, type Neighbours, type Phrase } from './indicator/phrase.ts';
import { topicNoun } from './indicator/topic.ts';
import { trimFront } from './indicator/trim.ts';
import { grantNoun } from './support/grant-noun.ts';
import { grantedBefore, nextGrant } from './support/next-grant.ts';
import { recipientOf } from './support/recipient.ts';

/** 每个项目最高, 单个企业年度: for which single case a sum holds. */
const EACH_CASE =
  /(?:同一(?:企业|单位|项目|主体|机构|个人)|每[家个户人名项台套亩]{1,2}[\u4e00-\u9fa5]{0,6}?|单[个家台户项](?:（套）)?[\u4e00-\u9fa5]{0,4}?)(?=再|另|年度?(?:最高|累计|不超过)|年度|最高|累计|每年|不超过|给予|奖励|补助|补贴|一次性|额度|支持|$)/;

/** 第1—3名奖励30万元: for which places of a ranking a sum holds. */
const RANK =
  /第[\d一二三四五六七八九十]+(?:(?:名?[—\-至～~]第?|、第?)[\d一二三四五六七八九十]+)*名(?=给予|奖励|各|每|$)/;

/** The phrase for a grant: recipient (or topic) and grant, of a share also what it is a share of. */
export function supportPhrase(c: Candidate, near: Neighbours): Phrase {
  const recipient = recipientOf(c, near);
  const grant = grantNoun(c, near);
  const scope = RANK.exec(c.head)?.[0] ?? EACH_CASE.exec(c.head)?.[0] ?? '';
  const voucher = fundOf(c) || waivedOf(c, near) || voucherOf(c, near);
  const base = c.amount.unit === '%' ? shareBase(c) || baseBehind(c) : '';
  if (voucher !== '') return { indicator: ofBase(voucher, base), scope, inferred: false };
  const next = nextGrant(c, near);
  if (next !== '') return { indicator: next, scope, inferred: false };
  const object =
    whomBriefly(recipient, grant) ||
    (scope === '' ? '' : grantedBefore(c, near)) ||
    topicNoun(c.context.topic) ||
    framed(c);
  const name = object.endsWith(grant) ? object : joined(object, grant);
  // 在此基础上上浮20%: of what was granted before.
  const surcharge = /(?:上浮|加成)$/.exec(c.head)?.[0] ?? '';
  const indicator = surcharge === '' ? ofBase(name, base) : name + surcharge;
  return { indicator: indicator || '支持额度', scope, inferred: recipient === '' };
}

/** 招用高校毕业生企业 + 扩岗补助 → 企业扩岗补助: a grant that says what it is for needs no condition. */
const SAYS_WHAT_FOR = /^(?:扩岗|稳岗|见习|求职)/;
const whomBriefly = (recipient: string, grant: string): string =>
  SAYS_WHAT_FOR.test(grant) ? recipient.replace(/^.{6,}(?=(?:企业|单位)$)/, '') : recipient;

/** 甲类项目 and 项目设备补贴 share their 项目. */
const joined = (object: string, grant: string): string =>
  object + (object.endsWith(grant.slice(0, 2)) ? grant.slice(2) : grant);

/** 在提升机器人关键技术创新能力方面，…: the frame of a sentence without a recipient. */
const framed = (c: Candidate): string => topicNoun(/在([^，。]{4,24})方面/.exec(before(c))?.[1] ?? '');

/** 省财政每年安排生态补偿资金8亿元; 享受本措施资金总额800万元: the money names itself. */
const FUND =
  /(?:安排|设立|统筹|投入|列支|享受|获得)(?:本(?:办法|措施|政策|规定)|上述|各类)?(?:的)?([\u4e00-\u9fa5“”]{0,20}?(?:资金|经费|基金)(?:总额)?)(?:原则上)?$/;

function fundOf(c: Candidate): string {
  const head = withoutPredicate(c.head);
  const name = FUND.exec(head)?.[1] ?? LENT.exec(head)?.[1] ?? '';
  return name.length >= MIN_FUND ? name : '';
}
/** 创业担保贷款额度最高300万元: what is lent names itself. */
const LENT = /(?:^|的)([\u4e00-\u9fa5]{0,10}贷款(?:授信)?(?:金额|额度))(?:原则上)?$/;
const MIN_FUND = 4;

/** 公寓租金最高可减免60%: what need not be paid. */
function waivedOf(c: Candidate, near: Neighbours): string {
  const words = c.sentence.flow.text.slice(c.amount.outerStart, c.amount.start);
  const waived = /^最高可?(减免|优惠|返还)$/.exec(words)?.[1];
  return waived === undefined ? '' : trimFront(itemHead(c, near.previous)) + waived;
}

/** 发放养老服务补贴2000万元 */
const PAID_OUT =
  /(?:发放|拨付|兑现|落实)(?:各类|各项)?([\u4e00-\u9fa5“”]{3,12}(?:补贴|补助|奖励|奖补|资助))(?:资金)?$/;

/** 发放消费券1亿元; 设立总额不超过5000万元的“算力券”: the thing given out names itself. */
function voucherOf(c: Candidate, near: Neighbours): string {
  const paid = PAID_OUT.exec(c.head)?.[1];
  if (paid) return paid;
  const behindIt = /^的?“?([\u4e00-\u9fa5]{1,10}?(?:券|津贴|安家费))”?/.exec(itemTail(c, near.next))?.[1];
  const beforeIt = /([\u4e00-\u9fa5]{1,14}?(?:券|津贴|安家费|担保贷款))$/.exec(c.head)?.[1];
  const total = /(总额|年度总额|规模)(?:不超过|不高于|达到)?$/.exec(wordsBefore(c))?.[1] ?? '';
  const name =
    behindIt ?? (beforeIt ? trimFront(beforeIt).replace(/^(?:给予|予以|提供|享受|发放|设立|推出)+/, '') : '');
  return name === '' ? '' : name + total;
}

/** 算力券 and 合同金额 → 算力券占合同金额比例 */
const ofBase = (name: string, base: string): string => (base === '' ? name : `${name}占${base}比例`);

/** 可抵扣60%的算力购买费用: what it is a share of stands behind. */
const baseBehind = ({ tail }: Candidate): string =>
  /^的([\u4e00-\u9fa5]{2,14}?(?:费用|费|成本|支出|投入|租金|利息))(?=[，。；（]|$)/.exec(tail)?.[1] ?? '';

const SHARE_BASE =
  /(?:按照?|不超过|不高于|最高|给予|以|其|的|，|^)((?:(?!按照|不超过|给予|不高于|最高).){2,20}?)(?:总额|部分)?的?(?:不超过|最高)?$/;

/** 建设项目投资的30% → 建设项目投资; 交易额1‰ → 交易额. */
function shareBase(c: Candidate): string {
  // 实际租金的100%、70%、50%: the row shares its base.
  const words = wordsBefore(c).replace(/的?(?:[\d.]+%(?:、|和|及))+$/, '的');
  const base = (SHARE_BASE.exec(words)?.[1] ?? '')
    .replace(/^.{2,}[^参]按照?/, '')
    .replace(
      /^(?:照|其中?|择优|分别|财政|不超过|最高|实际|给予|予以|可按照?|按|按照|可|年(?!度)|，)+/,
      (word) => (word === '实际' ? word : ''),
    )
    .replace(/的$/, '');
  return /奖励|补助|补贴|贴息|资助|减免|优惠|抵扣|连续|提高|[、年]$/.test(base) ||
    /^(?:的)?比例$/.test(base) ||
    base.length < 2
    ? ''
    : trimFront(base);
}
