/**
 * What an eligible recipient gets: 对…给予补助，最高3000万元. The indicator names what is supported and how
 * (公共平台建设单位补贴; …补贴占建设项目投资比例).
 */
import { hasGrant } from '../lexicon/verbs.ts';
import type { Candidate } from './context.ts';
import { before } from './context.ts';
import { itemHead, itemTail, type Neighbours, type Phrase } from './indicator/phrase.ts';
import { topicNoun } from './indicator/topic.ts';
import { trimFront } from './indicator/trim.ts';
import { segmentAround } from './sentence.ts';

const GRANT_NOUN =
  /安家费|(?:一次性|落户|资金|经费|费用|成本|运营|建设|训练|租金|购房|安家|生活|贷款|担保|配套|创业|就业|培训|研发|绩效|专项|认定|项目|年度|累计|最高|房租|物流|保费|利息|电费|设备|贴息|后|扩产|增产)*(?:奖励|补助|补贴|资助|贴息|奖补|扶持|支持|补偿|减免|抵免|返还|津贴|配套|抵扣)(?:资金|金额|经费|额度|额|总额|费率|比例|标准)?/;

/** Money, shares and vouchers that go to a recipient; a fund or an investment of the government is a target. */
export function isSupport(c: Candidate): boolean {
  const { amount } = c;
  if (amount.unit === '个百分点') return /贴息/.test(c.head);
  if (amount.unitKind !== 'money' && amount.unit !== '%') return false;
  const tail = c.sentence.flow.text.slice(
    amount.outerEnd,
    segmentAround(c.sentence.flow.text, amount.start)[1],
  );
  // 安排不低于80%的奖补资金开展改造: how the money is split, not what somebody gets.
  if (
    amount.unit === '%' &&
    /安排(?:不[低高少多超]\S{1,2})?$/.test(c.sentence.flow.text.slice(c.clause[0], amount.start))
  )
    return false;
  const words = before(c).slice(-120);
  if (
    /(?:基金|投资总额|总投资|投资规模|贷款余额|贷款规模|授信|发行|规模)[^，；。]{0,8}$/.test(c.head) &&
    !hasGrant(c.head)
  )
    return false;
  if (/^(?:规模)?的[^，；。]{0,14}基金/.test(tail)) return false;
  if (
    /(?:设立|组建|成立|筹集|整合|统筹|安排|投入)[^，；。]{0,20}$/.test(c.head) &&
    amount.unitKind === 'money' &&
    !hasGrant(c.head) &&
    !/补助|奖励|补贴|券|奖补/.test(c.head + tail.slice(0, 20))
  )
    return false;
  if (
    amount.unit === '%' &&
    /(?:占比|比重|覆盖率|完成率|达标率|兑现率|满意度|增长|下降|增速|降低|提高到|达到)[^，；。]{0,6}$/.test(
      c.head,
    ) &&
    !hasGrant(tail.slice(0, 14))
  )
    return false;
  const bound = c.sentence.flow.text.slice(amount.outerStart, amount.start);
  if (amount.unitKind === 'money' && /获|享受|补|奖/.test(bound) && /(?:单|每)[个家户人]/.test(c.head))
    return true;
  return (
    hasGrant(c.head.slice(-60)) ||
    hasGrant(tail.slice(0, 26)) ||
    grantsBefore(c, words) ||
    /消费券|算力券|创新券|服务券|优惠券|券/.test(tail.slice(0, 8))
  );
}

/** …给予补助，金额最高不超过500万元: the grant stands in a clause before, and this clause sets its cap. */
function grantsBefore(c: Candidate, words: string): boolean {
  const segment = words.split(/[；。]/).at(-1) ?? '';
  if (
    hasGrant(words) &&
    c.amount.unitKind === 'money' &&
    /(?:^|，)(?:单|每)[人家个户次名][^，]{0,10}$/.test(c.head)
  )
    return true;
  if (!hasGrant(segment)) return false;
  return (
    c.amount.comparator === '<=' ||
    /(?:最高|金额|额度|标准|每[个家户人年]|单[个家户]|累计|年度|上限|一次性|按照?|分别|其中|资金|超出部分|部分)[^，；。]{0,14}$/.test(
      c.head,
    ) ||
    /^(?:的标准|的比例)/.test(c.tail)
  );
}

export function supportPhrase(c: Candidate, near: Neighbours): Phrase {
  const recipient = recipientOf(c, near);
  const grant = grantNoun(c, near);
  const scope =
    /(?:每[家个户人名项台套亩]{1,2}[\u4e00-\u9fa5]{0,6}?|单[个家台户项](?:（套）)?[\u4e00-\u9fa5]{0,4}?)(?=年度|最高|累计|每年|不超过|给予|奖励|补助|补贴|一次性|额度|支持|$)/.exec(
      c.head,
    )?.[0] ?? '';
  const topic = recipient === '' ? topicNoun(c.context.topic) || framed(c) : '';
  const object = recipient || topic;
  const base = c.amount.unit === '%' ? shareBase(c) : '';
  const name = object.endsWith(grant) ? object : object + grant;
  const voucher = voucherOf(c, near);
  if (voucher !== '') return { indicator: voucher, scope, inferred: false };
  const indicator = base === '' ? name : `${name}占${base}比例`;
  return { indicator: indicator || '支持额度', scope, inferred: recipient === '' };
}

/** 在提升机器人关键技术创新能力方面，…: the frame of a sentence without a recipient. */
const framed = (c: Candidate): string => topicNoun(/在([^，。]{4,24})方面/.exec(before(c))?.[1] ?? '');

/** 发放消费券1亿元; 设立总额不超过5000万元的“算力券”: the thing given out names itself. */
function voucherOf(c: Candidate, near: Neighbours): string {
  const behindIt = /^的?“?([\u4e00-\u9fa5]{1,10}?(?:券|津贴|安家费))”?/.exec(itemTail(c, near.next))?.[1];
  const beforeIt = /([\u4e00-\u9fa5]{1,14}?(?:券|津贴|安家费|担保贷款))$/.exec(c.head)?.[1];
  const total =
    /(总额|年度总额|规模)(?:不超过|不高于|达到)?$/.exec(
      c.sentence.flow.text.slice(c.clause[0], c.amount.start),
    )?.[1] ?? '';
  const name = behindIt ?? (beforeIt ? trimFront(beforeIt).replace(/^(?:发放|设立|推出)/, '') : '');
  return name === '' ? '' : name + total;
}

const GENERIC_RECIPIENT =
  /^(?:市场主体|企业|单位|机构|个人|项目|平台|示范平台|园区|团队|产品|申报单位|主体|相关企业|上述企业)$/;

/** 对绩效评价结果优秀的给予补助: the condition stands without its noun. */
const JUDGED = /(?:优秀|良好|合格|通过的?|达标)$/;

/** How far back a recipient is sought. */
const MAX_REACH = 240;

/** Whom or what the sentence supports: the noun of the 对-phrase, the thing selected before it, or the clause before. */
export function recipientOf(c: Candidate, near: Neighbours): string {
  const text = before(c).slice(-MAX_REACH);
  const segment = text.split(/[；]/).at(-1) ?? '';
  const scoped = objectOf(segment) || objectOf(text);
  if (scoped !== '' && !GENERIC_RECIPIENT.test(scoped) && !JUDGED.test(scoped)) return scoped;
  const selected = selectedBefore(segment);
  // 评定一批市级标杆产业园，每年对绩效优秀的给予补助; 每年评选10个优秀专用模型，按照…给予补助
  if (near.last && scoped === '') return near.last.indicator.split('的').at(-1) ?? near.last.indicator;
  if (selected !== '' && (scoped === '' || selected.endsWith(scoped) || JUDGED.test(scoped))) return selected;
  if (scoped !== '') return scoped;
  return plainRecipient(c) || named(segment) || selected || conditioned(segment) || eligible(segment);
}

/** 择优评选一批市级示范平台，… / 支持…建设中试基地，…: what the clause before brings about. */
function selectedBefore(segment: string): string {
  for (const clause of segment.split('，').slice(0, -1).toReversed()) {
    const found =
      /(?:评定|评选|认定|遴选|选树|打造|建设|设立|组建|创建|培育|举办|购买|购置|租用|引进)(?:一批|若干)?([^，、\d]{3,24})$/.exec(
        clause,
      )?.[1];
    if (found && !hasGrant(found)) return clean(found);
  }
  return '';
}

function plainRecipient(c: Candidate): string {
  const own = trimFront(itemHead(c, undefined));
  const plain =
    /^([\u4e00-\u9fa5“”（）、A-Za-z]{2,24}?)(?:的)?(?:，)?(?:每[家个户人名所]|奖补资金|支持额度|补助资金|给予|奖励|补助|按)/.exec(
      own,
    )?.[1] ?? '';
  const isNoun = plain !== '' && !hasGrant(plain.slice(0, 2));
  if (!isNoun || /^(?:根据|按照?|最高|累计|年度|一次性|每|由|经|并|可|自|竣工|单[个家])/.test(plain))
    return '';
  return trimFront(plain).replace(/(?:和|、|的)$/, '');
}

const GRANT_AHEAD =
  '(?=，?(?:市|区|县|省)?(?:财政)?(?:每年)?(?:给予|予以|按照?|分别|依次|一次性|最高|择优|奖励|补助|补贴|优先|可按|根据)|，(?:在|由|可|每)|$)';
const OBJECT = new RegExp(
  `(?:^|[，；。：）])(?:支持|鼓励|每年|并|同时|其中)*(?:对于?|凡|针对|向)((?:(?!给予|予以|按照?|补助金额).)+?)${GRANT_AHEAD}`,
);

const MAX_OBJECT = 24;

/** 对建设“…”标杆工厂，实现…的机器人企业，按照…: object without condition. */
function objectOf(segment: string): string {
  const match = OBJECT.exec(segment);
  if (!match?.[1]) return '';
  const phrases = match[1]
    .replace(/（[^）]{5,}）/g, '')
    .split('，')
    .filter((phrase) => phrase !== '' && !/(?:部分|以上|以下)的?$|\d[^，]*的(?:部分|，|$)/.test(phrase));
  const named = phrases
    .map((phrase) => /([^的]*“[^”]+”[\u4e00-\u9fa5]{0,8}?)(?=且|并|的|$)/.exec(phrase)?.[1])
    .find((phrase) => phrase !== undefined);
  if (named) return clean(named);
  const relative = phrases.findLast((phrase) => /的[^的]{2,24}$/.test(phrase)) ?? '';
  const tail = /的([^的]{2,24})$/.exec(relative)?.[1] ?? '';
  // 首次纳入统计的企业: a noun that says nothing keeps its condition.
  if (GENERIC_RECIPIENT.test(tail) && relative.length <= MAX_OBJECT)
    return trimFront(relative).replace('的', '');
  if (tail !== '') return clean(tail);
  return clean(phrases.at(-1) ?? '').replace(/的$/, '');
}

/** 主场在本区的职业俱乐部，参加…的，每赛季给予…: the noun behind its relative clause. */
function named(segment: string): string {
  const clause = segment
    .split('，')
    .find((part) => /的[^的\d、]{2,12}$/.test(part) && !hasGrant(part.slice(-6)));
  return clause ? clean(/的([^的\d、]{2,12})$/.exec(clause)?.[1] ?? '') : '';
}

/** 引进国际A类赛事的，…; 非遗工坊年带动就业30人以上的，…: what a condition without its noun speaks of. */
function conditioned(segment: string): string {
  const clause = segment.split('，').findLast((part) => part.endsWith('的'));
  if (!clause) return '';
  const object =
    /(?:引进|新建|建设|举办|创建|购置|租用|开发|获得|取得|通过|入选|获评|设立)([^，\d]{2,16})的$/.exec(
      clause,
    )?.[1];
  const subject =
    /^([\u4e00-\u9fa5“”]{2,8}?)(?:年|当年|首次|连续|累计)?(?:带动|实现|达到|突破|新增|入驻)/.exec(
      clause,
    )?.[1];
  return clean(object ?? subject ?? '');
}

/** 首次认定的国家级“小巨人”企业，给予…: a clause that begins with whom it is for. */
function eligible(segment: string): string {
  const nouns = segment
    .split('，')
    .map(
      (part) =>
        /^([^的\d]{0,12}(?:企业|单位|机构|项目|平台|个人|人才|团队|园区|产品|基地|工厂))/.exec(part)?.[1],
    );
  return clean(nouns.find((noun) => noun !== undefined) ?? '');
}

function clean(text: string): string {
  const bare = trimFront(text.replace(/(?:和|、|等|的|，|，?且)+$/, ''))
    .replace(
      /^(?:符合条件的?|符合[^的]{0,12}的|首次|新|获得?|经[^的]{0,10}的|建设(?!类|用地|单位|工程)|通过|当年|年度|上年度|评定为|认定为|获评|获批|成功|首次认定的?|新认定的?)+/,
      '',
    )
    .replace(/(?:达到?|超过|不低于)?\d.*$/, '')
    .replace(/(?:（[^）]*）)?(?:企业|单位)?年$/, '');
  return bare.length <= 30 ? bare : bare.slice(-24);
}

/** 奖励, 补助金额, 贴息: the noun of the grant, from the own clause, behind the amount, or the clause before. */
export function grantNoun(c: Candidate, near: Neighbours): string {
  const behind = itemTail(c, near.next);
  const here = c.head.slice(-40);
  const sentence = before(c).slice(-100);
  const own = [...here.matchAll(new RegExp(GRANT_NOUN, 'g'))].at(-1)?.[0];
  const after = GRANT_NOUN.exec(behind.slice(0, 24))?.[0];
  const earlier = [...sentence.matchAll(new RegExp(GRANT_NOUN, 'g'))].map((match) => match[0]);
  const nearest = after ?? own ?? earlier.at(-1);
  // 给予运营经费补助，补助金额最高…: the first naming is the fuller one.
  const fuller =
    nearest &&
    earlier.findLast(
      (noun) => noun.length > nearest.length && coreOf(noun) === coreOf(nearest) && !noun.startsWith('资金'),
    );
  const noun =
    fuller ??
    nearest ??
    GRANT_NOUN.exec(c.sentence.flow.text.slice(c.amount.outerEnd, c.sentence.end))?.[0] ??
    '支持';
  return noun.replace(/^(?:最高|累计|年度|后|一次性)+/, '').replace(/金额$|额度$/, '');
}
const coreOf = (noun: string): string | undefined => /(?:补助|奖励|补贴|支持|资助|贴息)/.exec(noun)?.[0];

/** 建设项目投资的30% → 建设项目投资; 交易额1‰ → 交易额. */
function shareBase(c: Candidate): string {
  const outer = c.sentence.flow.text.slice(c.clause[0], c.amount.start);
  const match =
    /(?:按照?|不超过|不高于|最高|给予|以|其|的|，|^)((?:(?!按照|不超过|给予|不高于|最高).){2,20}?)(?:总额|部分)?的?(?:不超过|最高)?$/.exec(
      outer,
    );
  const base = (match?.[1] ?? '')
    .replace(/^(?:照|其|不超过|最高|实际|给予|予以|可按照?|按|按照|可|年|，)+/, (m) =>
      m === '实际' ? m : '',
    )
    .replace(/的$/, '');
  return /奖励|补助|补贴|贴息|资助/.test(base) || base.length < 2 ? '' : trimFront(base);
}
