/**
 * What an amount counts or measures, as a short noun phrase from the text. Two word orders: the noun stands before the
 * value (数据产业规模达5000亿元; 培育专精特新企业300家) or behind it (引育1000家数商企业).
 */
import { endsInReach, leadingVerbs, withoutPredicate } from '../lexicon/verbs.ts';
import { placeAt } from '../recognise/region.ts';
import type { Amount } from '../recognise/types.ts';
import type { Candidate } from './context.ts';
import type { Reading } from './reading.ts';

export interface Phrase {
  readonly indicator: string;
  readonly scope: string;
  /** The noun was taken from another clause, the topic or a heading. */
  readonly inferred: boolean;
}

/** Heads that name no thing of their own and take the topic before them. */
const GENERIC =
  /^(?:相关|其|总|年均|年度|首期|全部|新增|累计|平均)*(?:产业)?(?:规模|总规模|总量|总数|总额|数量|数|占比|比重|比例|增速|增长率|复合增长率|增长|覆盖率|率|金额|产值|营收|收入|人数|面积|投资|额度|企业|项目|平台|基地|园区|试点|示范项目|活动|培训|资金|标准|产品|场景|应用场景|机构|人才|重点项目|试点示范项目|标杆|案例|服务|中心|指标|完成率|达标率|满意度|任务|总体任务|目标|租金|价格|成本|费用|时间)$|^占[^，]*(?:比重|比例|占比)$/;
const SHARE_UNITS = new Set(['%', '个百分点', '倍']);
const CONNECTIVE =
  /^(?:的|我们将?|坚持|再(?!生|造|制)|分别|其中|并且|并|且|同时|以及|及|和|、|，|或|将|把|力争|争取|确保|努力|积极|加快|加大|进一步|深入|大力|着力|持续|全面|稳步|有序|统筹|新一批|一批|累计|推动|推进|促进|实现|支持|鼓励|引导|力促|全年|年内|每年|每季度|今年|明年|当年|年底前|至少|不少于|应当|即(?=每|各)|在(?=全[市省国区县])|全市|全省|全区|全县|本市|我市|我省|本省|我区|本区|我县|我国|全域|辖区内?|各地|各市|各区|各县)/;

/** Cuts adverbs, connectives, places and dates off the front of a phrase. */
export function trimFront(text: string): string {
  let rest = text;
  for (;;) {
    const start = rest;
    rest = rest.replace(/^[—·•\-\s：:“”]{1,3}(?=[^”]*$)/, '');
    rest = rest.replace(
      /^(?:（[一二三四五六七八九十\d]+）|\d{1,2}[.、]|第[一二三四五六七八九十百]+条(?:[（【][^）】]{2,14}[）】])?)/,
      '',
    );
    rest = rest.replace(
      /^(?:到|至|在|于)?(?:(?:19|20)\d{2}年?[—\-至]{0,2})*(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?[底末](?:之?前|以前)?|前|间|期间|上半年|下半年)?(?:，)?/,
      (m) => (/\d|[底末]/.test(m) ? '' : m),
    );
    rest = rest.replace(/^“?十[三四五六]五”?(?:规划)?(?:期间|时期|期末|末)/, '');
    rest = rest.replace(CONNECTIVE, (m) => (rest.length - m.length >= 2 ? '' : m));
    const place = rest.length > 4 ? placeAt(rest, 0) : undefined;
    if (
      place &&
      place.region.level !== 'district' &&
      rest.length - place.length >= 3 &&
      !/^(?:数据|大数据|标准|方案|模式|经验|品牌|自贸|都市圈|新区|证券|期货|交易所|大学|港|湾|银行)/.test(
        rest.slice(place.length),
      )
    )
      rest = rest.slice(place.length).replace(/^的/, '');
    if (rest === start) return rest;
  }
}

/** Cuts brackets that do not close, connectives and particles off the end. */
function trimEnd(text: string): string {
  let rest = text;
  for (;;) {
    const start = rest;
    rest = rest
      .replace(/[，。；：、—\-·\s]+$/, '')
      .replace(/(?:和|及|以及|与|或|并|等|的|了|每个|每家|各|共|均|分别|依次|达|约|近|超|数量|总数)$/, (m) =>
        m === '数量' || m === '总数' ? m : '',
      );
    const open = rest.lastIndexOf('（');
    if (open > rest.lastIndexOf('）')) rest = rest.slice(0, open);
    const quote = rest.lastIndexOf('“');
    if (quote > rest.lastIndexOf('”')) rest = rest.slice(0, quote) + rest.slice(quote + 1);
    if (rest.lastIndexOf('”') > -1 && !rest.includes('“')) rest = rest.replace('”', '');
    if (rest === start) return rest;
  }
}

const EACH =
  /(?:平均)?(?:每(?:个|家|户|人|台（套）|台|套|所|名|件|项|亩|批|场|平方米|千瓦时?|吨|辆|年每家|条|座|处|村|镇|街道)|单(?:个|家|台（套）|台|户|笔|次|件))(?:[\u4e00-\u9fa5A-Za-z]{0,10}?)(?=(?:年度|每年|累计|一次性|最高|给予|不超过|奖励|补贴|补助|支持|$))/;

/** The item's own words: from the last amount or 、 of the enumeration to this amount. */
export function itemHead(c: Candidate, previous: Amount | undefined): string {
  const start = previous && previous.outerEnd >= c.clause[0] ? previous.outerEnd : c.clause[0];
  return c.sentence.flow.text.slice(Math.min(start, c.amount.outerStart), c.amount.outerStart);
}
export function itemTail(c: Candidate, next: Amount | undefined): string {
  const end = next && next.outerStart < c.clause[1] ? next.outerStart : c.clause[1];
  return c.sentence.flow.text.slice(c.amount.outerEnd, Math.max(end, c.amount.outerEnd));
}

export interface Neighbours {
  readonly previous: Amount | undefined;
  readonly next: Amount | undefined;
  /** The reading before this one in the sentence, for 年均复合增长率 and 首期规模. */
  readonly last: Reading | undefined;
}

/** The phrase for a target. */
export function indicatorOf(c: Candidate, near: Neighbours): Phrase {
  const phrase = phraseOf(c, near);
  const zone = topicNoun(c.context.topic);
  const within =
    phrase.scope === '' &&
    ZONE.test(zone) &&
    !zone.includes(phrase.indicator) &&
    !ZONE.test(phrase.indicator);
  return within ? { ...phrase, scope: zone } : phrase;
}

/** （十四）建设临港新片区国际数据港先导区: what is promised under this heading is promised for that part. */
const ZONE = /(?:新片区|新区|开发区|高新区|经开区|自贸区|先导区|示范区|试验区|产业园|集聚区|交易所)$/;

function phraseOf(c: Candidate, near: Neighbours): Phrase {
  const head = itemHead(c, near.previous);
  const tail = itemTail(c, near.next);
  const behind = nounBehind(c.amount, tail, c.head);
  if (behind !== undefined) return finish(c, behind, near, head);
  return finish(c, nounBefore(head), near, head);
}

/** The noun behind an amount, where the order is value – noun. */
export function nounBehind(amount: Amount, behind: string, head: string): string | undefined {
  const tail = behind.replace(/^[/／](?:年|月)/, '');
  if (/^(?:[，。；：、）和及与并\d]|以及|完成|实现|到|年|台阶|大关|关口|$)/.test(tail)) return undefined;
  const { unit, unitKind } = amount;
  if (SHARE_UNITS.has(unit) || unitKind === 'time' || unit === '') {
    return /^的[\u4e00-\u9fa5“]{3,}/.test(tail) && !endsInReach(head.replace(/[^\u4e00-\u9fa5]/g, ''))
      ? cutNoun(tail)
      : undefined;
  }
  if (unitKind === 'size' && !tail.startsWith('的')) return undefined;
  return cutNoun(tail);
}

/** “建设100个高水平实训基地”的重大任务: the quotation that the value stands in ends the noun. */
function unquoted(tail: string): string {
  const close = tail.indexOf('”');
  const open = tail.indexOf('“');
  return close >= 0 && (open < 0 || close < open) ? tail.slice(0, close) : tail;
}

/** 家企业完成贯标 → 完成贯标的企业; 规模的机器人产业基金 → 机器人产业基金规模. */
function cutNoun(tail: string): string {
  // 数据集成、合规认证、…、人才培养等第三方专业机构: the examples give way to the noun.
  const text = trimEnd(
    unquoted(tail)
      .replace(/^的/, '')
      .replace(/(?:向|在|于)[^，的]{1,8}(?:发布|推广|开放|推介|公布)$/, ''),
  ).replace(/^(?:[^等、]{2,10}、){2,}[^等、]{2,10}等(?=[\u4e00-\u9fa5]{3,})/, '');
  const scaled = /^(规模|总额|额度|总规模)的(.+)$/.exec(text);
  if (scaled?.[1] && scaled[2]) return scaled[2].replace(/[“”]/g, '') + scaled[1];
  const clause =
    /^([\u4e00-\u9fa5“”（）A-Za-z]{0,14}?(?:企业|机构|单位|人员|学校|城市|平台|园区|项目|社区|医院|家庭|农户|乡镇|村庄|人才|产品|工厂|车间))((?:完成|实施|开展|实现|获得|通过|参与|纳入|进入|建成|入选|接入|获评|达到|上云|上市|转型|使用|应用|取得)[^，。；]{1,24})$/.exec(
      text,
    );
  if (clause?.[1] && clause[2]) return `${clause[2]}的${clause[1]}`;
  return text;
}

/** What a value is compared with stands between the noun and the value: 产出率比2020年提高约20%. */
const COMPARISON =
  /(?:，)?(?:较|比|从|由|与|在|高于|快于|低于)(?:“?十[一二三四五六]五”?|20\d\d年|上年|去年|上一年|基期|峰值|当前|目前|现有|现在|全国|全省|全市|全区|\d)[^，；]*$/;
const EMPTY = /^(?:全年|每年|累计|其中|全市|全省|全区|全县|全国|力争|确保|分别|各|再|年度|总数|总量达|合计)$/;

/** The noun before the amount: 数据产业规模达, 培育数据类专精特新企业. */
function nounBefore(head: string): string {
  const dateless = head.replace(/(?:20\d\d年[、和及]?)+(?:分别|依次)?[^，]{0,4}$/, '');
  const bare = trimEnd(
    withoutPredicate(trimEnd((dateless.length >= 2 ? dateless : head).replace(COMPARISON, ''))),
  );
  const front = trimFront(bare);
  if (EMPTY.test(front)) return '';
  const verbs = leadingVerbs(front);
  const noun = verbs > 0 && front.length - verbs >= 2 ? trimFront(front.slice(verbs)) : front;
  if (noun.length >= 2) return noun;
  return noun.length > 0 || front.length < 2 ? noun : front;
}

function finish(c: Candidate, noun: string, near: Neighbours, head: string): Phrase {
  const each = EACH.exec(noun);
  let scope = each?.[0] ?? '';
  let indicator = trimEnd(trimFront(each ? noun.replace(each[0], '') : noun));
  const within = /^(.{3,}?)在(.{2,30}?)(?:情况下|条件下|下|中)$/.exec(indicator);
  if (within?.[1] && within[2]) {
    indicator = within[1];
    scope ||= within[2];
  }
  const stage =
    /^(首期|首批|一期|二期|近期|远期)/.exec(indicator) ??
    /(首期|首批|一期)(?:规模|投资)?[^，]{0,4}$/.exec(head);
  if (stage?.[1]) {
    scope ||= stage[1];
    indicator = indicator.replace(stage[1], '');
  }
  const use = /^用于[\u4e00-\u9fa5]{2,10}/.exec(c.tail)?.[0] ?? '';
  if (c.amount.unit === '%' && use !== '' && indicator !== '') indicator = `${indicator}${use}比例`;
  if (GRADE.test(indicator) && near.last)
    indicator += near.last.indicator.replace(/^.*?[国省市县区]?家?级(?:以上)?/, '');
  indicator = withTopic(withRate(c, indicator, head), c.context.topic);
  if (indicator !== '' && leadingVerbs(indicator) === indicator.length && near.last)
    return { indicator: indicator + bareName(near.last), scope, inferred: true };
  if (indicator.length >= 2 && !GENERIC.test(indicator)) return { indicator, scope, inferred: false };
  return borrow(c, indicator, scope, near);
}

/** Growth names what grows and that it grows: 规模以上工业增加值增速. */
function withRate(c: Candidate, indicator: string, head: string): string {
  if (c.amount.unit !== '%' || indicator.length < 2) return indicator;
  if (/(?:增长率|增速|涨幅|增幅|降幅|率|占比|比重|比例|幅度)$/.test(indicator)) return indicator;
  if (/(?:下降|降低|减少|压减)[^到至]*$/.test(head.slice(-8))) return `${indicator}降幅`;
  return /(?:年均)?(?:增长|递增)[^到至]{0,6}$/.test(head.slice(-10)) ? `${indicator}增速` : indicator;
}

/** 其中省级8家: a grade without its noun. */
const GRADE = /^(?:国家|省|市|县|区|部)级(?:以上)?$/;

/** 完成贯标的企业 under 推进企业数据管理能力贯标: the heading says of what. */
function withTopic(indicator: string, topic: string): string {
  const short = /^(\S{2})(\S{2,3})的(企业|单位|机构|项目|人员|平台)$/.exec(indicator);
  const noun = topicNoun(topic);
  if (!short?.[1] || !short[2] || !noun.endsWith(short[2]) || noun.length <= short[2].length)
    return indicator;
  return `${short[1]}${noun}的${short[3]}`;
}

/** A generic or missing noun takes the one before it in the sentence, else the clause before, else the topic. */
function borrow(c: Candidate, noun: string, scope: string, near: Neighbours): Phrase {
  const rateLike = /率|增速|增长|占比|比重|比例|规模|总量|金额|额|产值|收入/.test(noun);
  // 汇聚100家龙头企业，相关产业规模突破1000亿元: not the size of those 100 firms.
  if (/^(?:相关|其他)/.test(noun) && near.last?.measure !== 'share')
    return { indicator: noun, scope, inferred: true };
  if (near.last && (noun.length < 2 || rateLike) && sameSegment(c, near.previous)) {
    const base = bareName(near.last);
    const joined =
      noun.length < 2 || base.endsWith(noun)
        ? noun.length < 2
          ? near.last.indicator
          : base
        : base + noun.replace(/^(?:相关|其|首期)/, '');
    return { indicator: joined, scope, inferred: true };
  }
  const clause = previousClause(c);
  if (noun.length < 2 && clause.length >= 2) return { indicator: clause, scope, inferred: true };
  const topic = topicNoun(c.context.topic);
  if (/^(?:总体)?(?:任务|目标)$/.test(noun) && topic !== '')
    return { indicator: topic, scope, inferred: true };
  if (rateLike && clause.length >= 2 && clause.length <= 16)
    return { indicator: clause + noun, scope, inferred: true };
  if (topic !== '' && topic.length <= MAX_PREFIX && !noun.includes(topic) && !topic.includes(noun))
    return { indicator: topic + noun, scope, inferred: true };
  return { indicator: noun || topic || clause || c.amount.unit || '数值', scope, inferred: true };
}

/** The thing itself, without the rate or verb that the reading before said of it. */
const bareName = (reading: Reading): string =>
  reading.indicator
    .replace(/(?:年均增速|增速|降幅|年均增长率|增长率)$/, '')
    .replace(/^(?:新开工|新增|竣工|新建|累计)/, '');

const sameSegment = (c: Candidate, previous: Amount | undefined): boolean =>
  previous !== undefined &&
  previous.start >= c.sentence.start &&
  !/[；。]/.test(c.sentence.flow.text.slice(previous.end, c.amount.start));

/** The noun of the clause before, without its verbs. */
function previousClause(c: Candidate): string {
  const text = c.sentence.flow.text.slice(c.sentence.start, c.clause[0]).replace(/[，；：]$/, '');
  const last = text.split(/[，；：。]/).at(-1) ?? '';
  const noun = trimEnd(withoutPredicate(trimFront(last)));
  const inner =
    /(?:设立|组建|成立|建设|打造|培育|组织|开展|举办|实施|发布|建立)([^，]{3,})$/.exec(noun)?.[1] ?? noun;
  const bare = trimEnd(trimFront(inner.slice(leadingVerbs(inner))));
  return bare.length > 24 || /\d/.test(bare) ? '' : bare;
}

/** A longer heading is a sentence of its own and would bury the noun. */
const MAX_TOPIC = 20;
const MAX_PREFIX = 10;

/** （十一）推进企业数据管理能力贯标。 → 企业数据管理能力贯标 */
export function topicNoun(topic: string): string {
  const bare = topic
    .replace(
      /^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、|\d+[.、]|第[一二三四五六七八九十百]+[条章节])/,
      '',
    )
    .replace(/[。：].*$/, '');
  const first = bare.split(/[，、]/)[0] ?? '';
  const front = trimFront(first).replace(
    /^(?:加强|强化|提升|提高|完善|健全|优化|深化|扩大|发展|壮大|做大做强|做强|做优|构建|大力发展|加快发展|改善|增强|深入实施|实施|开展|夯实|创新|拓展|丰富|落实|规范|严格|保障|激发|营造|推行)+/,
    '',
  );
  const noun = trimFront(front.slice(leadingVerbs(front)));
  return noun.length >= 2 && noun.length <= MAX_TOPIC ? noun : '';
}
