/**
 * What an eligible recipient gets: 对…给予补助，最高3000万元. The indicator names what is supported and how
 * (公共平台建设单位补贴; …补贴占建设项目投资比例).
 */
import { hasGrant } from '../lexicon/verbs.ts';
import type { Candidate } from './context.ts';
import { before } from './context.ts';
import { itemHead, itemTail, topicNoun, trimFront, type Neighbours, type Phrase } from './indicator.ts';
import { segmentAround } from './sentence.ts';

const GRANT_NOUN =
  /安家费|(?:一次性|落户|资金|经费|费用|成本|运营|建设|训练|租金|购房|安家|生活|贷款|担保|配套|创业|就业|培训|研发|绩效|专项|认定|项目|年度|累计|最高|房租|物流|保费|利息|电费|设备|贴息|后|扩产|增产)*(?:奖励|补助|补贴|资助|贴息|奖补|扶持|支持|补偿|减免|抵免|返还|津贴|配套|抵扣)(?:资金|金额|经费|额度|额|总额|费率|比例|标准)?/;

/** Money, shares and vouchers that go to a recipient; a fund or an investment of the government is a target. */
export function isSupport(c: Candidate): boolean {
  const { amount } = c;
  if (amount.unitKind !== 'money' && amount.unit !== '%') return false;
  const tail = c.sentence.flow.text.slice(
    amount.outerEnd,
    segmentAround(c.sentence.flow.text, amount.start)[1],
  );
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
  const recipient = recipientOf(c);
  const grant = grantNoun(c, near);
  const scope =
    /(?:每[家个户人名项台套亩年]{1,2}[\u4e00-\u9fa5]{0,6}?|单[个家台户项](?:（套）)?[\u4e00-\u9fa5]{0,4}?)(?=年度|最高|累计|每年|不超过|给予|奖励|补助|补贴|一次性|额度|支持|$)/.exec(
      c.head,
    )?.[0] ?? '';
  const topic = recipient === '' ? topicNoun(c.context.topic) : '';
  const object = recipient || topic;
  const base = c.amount.unit === '%' ? shareBase(c) : '';
  const name = object.endsWith(grant) ? object : object + grant;
  const voucher = object === '' || object === topic ? voucherOf(c, near) : '';
  if (voucher !== '') return { indicator: voucher, scope, inferred: false };
  const indicator = base === '' ? name : `${name}占${base}比例`;
  return { indicator: indicator || '支持额度', scope, inferred: recipient === '' };
}

/** 发放消费券1亿元; 设立总额不超过5000万元的“算力券”: the thing given out names itself. */
function voucherOf(c: Candidate, near: Neighbours): string {
  const behindIt = /^的?“?([\u4e00-\u9fa5]{1,10}?(?:券|津贴|补贴|安家费))”?/.exec(
    itemTail(c, near.next),
  )?.[1];
  const beforeIt = /([\u4e00-\u9fa5]{1,10}?(?:券|津贴|安家费))$/.exec(c.head)?.[1];
  const total =
    /(总额|年度总额|规模)(?:不超过|不高于|达到)?$/.exec(
      c.sentence.flow.text.slice(c.clause[0], c.amount.start),
    )?.[1] ?? '';
  const name = behindIt ?? (beforeIt ? trimFront(beforeIt).replace(/^(?:发放|设立|推出)/, '') : '');
  return name === '' ? '' : name + total;
}

/** Whom or what the sentence supports: the noun of the 对-phrase, without its relative clauses. */
export function recipientOf(c: Candidate): string {
  const text = c.sentence.flow.text.slice(c.sentence.start, c.amount.outerStart);
  const segment = text.split(/[；]/).at(-1) ?? '';
  const scoped = objectOf(segment) || objectOf(text);
  if (scoped !== '') return scoped;
  const own = trimFront(itemHead(c, undefined));
  const plain =
    /^([\u4e00-\u9fa5“”（）A-Za-z]{2,24}?)(?:的)?(?:，)?(?:每[家个户人名所]|奖补资金|支持额度|补助资金|给予|奖励|补助|按)/.exec(
      own,
    )?.[1] ?? '';
  if (
    plain !== '' &&
    !hasGrant(plain.slice(0, 2)) &&
    !/^(?:根据|按照?|最高|累计|年度|一次性|每|由)/.test(plain)
  )
    return trimFront(plain).replace(/(?:和|、|的)$/, '');
  return eligible(segment);
}

/** 对建设“…”标杆工厂，实现…的机器人企业，按照…: object without condition. */
function objectOf(segment: string): string {
  const match =
    /(?:^|[，。；：）])(?:支持|鼓励)?(?:对于?|凡|针对|向)((?:(?!给予|予以|按照?|奖励|补助金额).)+?)(?=，?(?:市|区|县|省)?(?:财政)?(?:给予|予以|按照?|分别|每年|一次性|最高|择优|奖励|补助|补贴|可|由|优先|在|根据|$))/.exec(
      segment,
    );
  if (!match?.[1]) return '';
  const phrases = match[1].split('，').filter((phrase) => phrase !== '');
  const first = phrases[0] ?? '';
  const named = phrases.find((phrase) => /“[^”]+”/.test(phrase) && !/的$/.test(phrase));
  const tails = phrases
    .map((phrase) => /的([^的]{2,20})$/.exec(phrase)?.[1] ?? '')
    .filter((tail) => tail !== '');
  const chosen = named ?? tails.at(-1) ?? (phrases.length > 1 ? first : match[1]);
  return clean(chosen);
}

/** 首次认定的国家级专精特新“小巨人”企业，给予…: what stands before the grant verb. */
function eligible(segment: string): string {
  const clause = segment
    .split('，')
    .find(
      (part) =>
        /(?:企业|单位|机构|项目|平台|个人|人才|团队|园区|产品|基地|工厂)/.test(part) &&
        !/\d/.test(part.slice(-6)),
    );
  if (!clause) return '';
  const noun =
    /([^的，]{2,20}(?:企业|单位|机构|项目|平台|个人|人才|团队|园区|产品|基地|工厂))/.exec(clause)?.[1] ?? '';
  return clean(noun);
}

function clean(text: string): string {
  const bare = trimFront(text.replace(/(?:和|、|等|的|，|，?且)+$/, ''))
    .replace(
      /^(?:符合条件的?|符合[^的]{0,12}的|首次|新|获得?|经[^的]{0,10}的|建设|通过|当年|年度|上年度|评定为|认定为|获评|获批|成功|首次认定的?|新认定的?)+/,
      '',
    )
    .replace(/(?:达到?|超过|不低于)?\d.*$/, '')
    .replace(/(?:（[^）]*）)?(?:企业|单位)?年$/, '');
  return bare.length <= 30 ? bare : bare.slice(-24);
}

/** 奖励, 补助金额, 贴息: the noun of the grant, from the own clause, behind the amount, or the clause before. */
function grantNoun(c: Candidate, near: Neighbours): string {
  const behind = itemTail(c, near.next);
  const here = c.head.slice(-40);
  const sentence = before(c).slice(-100);
  const own = [...here.matchAll(new RegExp(GRANT_NOUN, 'g'))].at(-1)?.[0];
  const after = GRANT_NOUN.exec(behind.slice(0, 24))?.[0];
  const earlier = [...sentence.matchAll(new RegExp(GRANT_NOUN, 'g'))].at(-1)?.[0];
  const noun =
    after ??
    own ??
    earlier ??
    GRANT_NOUN.exec(c.sentence.flow.text.slice(c.amount.outerEnd, c.sentence.end))?.[0] ??
    '支持';
  return noun.replace(/^(?:最高|累计|年度|后)+/, '').replace(/金额$|额度$/, '');
}

/** 建设项目投资的30% → 建设项目投资; 交易额1‰ → 交易额. */
function shareBase(c: Candidate): string {
  const outer = c.sentence.flow.text.slice(c.clause[0], c.amount.start);
  const match =
    /(?:按照?|不超过|不高于|最高|给予|以|其|的|，|^)((?:(?!按照|不超过|给予|不高于|最高).){2,20}?)(?:总额|部分)?的?(?:不超过|最高)?$/.exec(
      outer,
    );
  const base = (match?.[1] ?? '')
    .replace(/^(?:照|其|不超过|最高|实际|给予|予以|按|按照|年|，)+/, (m) => (m === '实际' ? m : ''))
    .replace(/的$/, '');
  return /奖励|补助|补贴|贴息|资助/.test(base) || base.length < 2 ? '' : trimFront(base);
}
