/**
 * What an amount counts or measures, by the words beside it. Two word orders: the noun stands before the value
 * (数据产业规模达5000亿元; 培育专精特新企业300家) or behind it (引育1000家数商企业).
 */
import { leadingDoing, leadingVerbs } from '../../../lexicon/verbs.ts';
import type { Amount } from '../../../recognise/types.ts';
import { boundBefore, type AmountInContext } from '../../../sentence/context.ts';
import { itemHead, itemTail, type Neighbours } from '../phrase.ts';
import { topicNoun } from '../topic.ts';
import { investmentOf } from './investment.ts';
import { nounBefore } from './noun-before.ts';
import { nounBehind, nounBehindVerb } from './noun-behind.ts';
import { takeScope } from './scope.ts';

/** What an amount's own words say, for what part of it, and the words before it that they were read from. */
export interface Own {
  readonly indicator: string;
  readonly scope: string;
  readonly head: string;
}

/** The noun that stands beside the amount, said in full: 其中省级8家 → 省级 and the noun before it. */
export function ownWords(c: AmountInContext, near: Neighbours): Own {
  const head = itemHead(c, near.previous);
  const { indicator: noun, scope } = takeScope(nounOf(c, near, head), head);
  const measured = withMeasureBehind(c, noun);
  const rated = withRate(c, withGrade(c, withUse(c, measured), near), head);
  const whole = withWhole(withTopic(rated, c.context.topic), c);
  return { indicator: withTurn(c, whole, head), scope, head };
}

/** 压减钢铁产能3000万吨, 拆除违法建筑8万平方米, 带动甲省进出口400亿元: the verb that turns the sense stays with what is counted; a rate says it itself. */
function withTurn({ amount: { unit } }: AmountInContext, indicator: string, head: string): string {
  const at = indicator === '' ? -1 : head.indexOf(indicator);
  const [, turn, moved = ''] = TURNS.exec(at < 0 ? head : head.slice(0, at)) ?? [];
  const verb = turn ?? moved;
  return unit === '%' || indicator.length < 2 ? indicator : verb + indicator;
}
const TURNS =
  /(?:(压减|减少|退出|淘汰|化解|削减|压降|关闭|关停|降低|拆除|腾退|取缔|清退)|(带动|撬动)[\u4e00-\u9fa5]{0,4})$/;

/** 培育, 完成改造; 造林 and 新增就业 name what is done. */
export const isOnlyVerbs = (words: string): boolean =>
  words !== '' &&
  !/(?:新增|带动|吸纳|促进|转移)就业$|造林$/.test(words) &&
  leadingVerbs(words) === words.length &&
  (words.length < 4 || leadingDoing(words) > 0);

/** The noun on the side where it stands; a bare verb (修复20公里岸线, 实现90%的村通公交) has it behind. */
function nounOf(c: AmountInContext, near: Neighbours, head: string): string {
  const invested = investmentOf(c, head);
  if (invested !== undefined) return invested;
  const tail = itemTail(c, near.next);
  const behind = nounBehind(c.amount, tail, c.head);
  if (behind !== undefined) return withNextValue(c, behind, near.next);
  const noun = nounBefore(head);
  return nounOrNext(c, near, { head, noun, tail });
}

/** The noun before the amount; where only a verb stands there, what the amount shares with the next or has behind it. */
function nounOrNext(
  c: AmountInContext,
  near: Neighbours,
  { head, noun, tail }: { readonly head: string; readonly noun: string; readonly tail: string },
): string {
  const isBare = lacksNoun(head, noun) || isNounOfLast(c, near, head);
  const shared = isBare ? nounShared(c, near.next, tail) : undefined;
  if (shared !== undefined) return shared;
  const follows = canFollow(c.amount) && (isBare || opensClause(c.amount, head));
  return (follows ? nounBehindVerb(tail) : undefined) ?? noun;
}

/** 90%的学校带宽达到100Mbps: what so many of them reach; 7项成果、累计达到90项: the things themselves. */
function withNextValue(
  { amount, sentence }: AmountInContext,
  noun: string,
  next: Amount | undefined,
): string {
  if (!next || !REACHES.test(noun)) return noun;
  return amount.unit === '%'
    ? noun + sentence.flow.text.slice(next.start, next.end)
    : noun.replace(REACHES, '');
}
const REACHES = /、?(?:累计|总数|总量)?(?:达到?|超过|不低于|不少于)$|、(?:累计|总数|总量|占[^、]{2,14})$/;

/** 修复 in 修复20公里岸线: the words before the amount are only verbs; no words at all are none. */
const lacksNoun = (head: string, noun: string): boolean => head !== '' && (noun === '' || isOnlyVerbs(noun));

/** 实施5公里管网改造、2公里线路整治; 完成90处供水、40公里管网改造: what stands between two sizes behind a bare verb is of the first. */
function isNounOfLast(
  { sentence, clause }: AmountInContext,
  { previous }: Neighbours,
  head: string,
): boolean {
  const isCounted = previous?.unitKind === 'size' || previous?.unitKind === 'count';
  if (!isCounted || previous.start < clause[0] || !(head.endsWith('、') || head.endsWith('和'))) return false;
  const front = sentence.flow.text.slice(clause[0], previous.outerStart);
  return lacksNoun(front, nounBefore(front));
}

/** 完成5万平方米、300户老旧房屋改造: two counts of one thing. */
const nounShared = (c: AmountInContext, next: Amount | undefined, tail: string): string | undefined =>
  next && /^[、和及]$/.test(tail) ? nounOfNext(c, next) : undefined;

/** 20公里岸线, 90%的村: a size or a share may stand before what it is of. */
const canFollow = ({ unit, unitKind }: Amount): boolean => unitKind === 'size' || unit === '%';

/**
 * 80%以上农田实现统防统治: a share with a bound that opens its clause is of what stands behind it;
 * 50平方公里以上建设用地面积达到要求: so is a bounded size.
 */
const opensClause = ({ end, outerEnd }: Amount, head: string): boolean => head === '' && outerEnd > end;

/** The noun behind the next amount, up to the end of the clause or another figure. */
const nounOfNext = (c: AmountInContext, next: Amount): string | undefined =>
  nounBehind(next, c.sentence.flow.text.slice(next.outerEnd, c.clause[1]).replace(/\d.*$/, ''), c.head);

/** 不低于30%用于科技创新, 物流企业100%使用新能源货车, 学校100%达到省定标准: the share that goes there or does so. */
function withUse(c: AmountInContext, indicator: string): string {
  const use =
    /^(?:用于[\u4e00-\u9fa5]{2,10}|(?:使用|采用|产能|投入|达到|实现|落实|完成|建立|纳入|接入|配备)[\u4e00-\u9fa5“”]{2,16}(?=[，；。]|$))/.exec(
      c.tail,
    )?.[0] ?? '';
  return c.amount.unit === '%' && use !== '' && indicator !== '' ? `${indicator}${use}比例` : indicator;
}

/** 图像达到80倍压缩率, 形成锂盐、铜箔9万吨生产能力: what is measured of it stands behind the figure. */
function withMeasureBehind({ amount, tail }: AmountInContext, noun: string): string {
  const isRate = amount.unit === '倍' || amount.unit === '%';
  if (noun.length < 2 || noun.endsWith('率') || !(isRate || amount.unitKind === 'size')) return noun;
  const measure = (isRate ? RATE_BEHIND : CAPACITY_BEHIND).exec(tail)?.[1] ?? '';
  return noun.endsWith(measure) ? noun : noun + measure;
}
const RATE_BEHIND = /^的?([\u4e00-\u9fa5]{2,4}率)(?![\u4e00-\u9fa5])/;
const CAPACITY_BEHIND = /^的?([\u4e00-\u9fa5]{0,4}(?:产能|能力))(?![\u4e00-\u9fa5])/;

/** 省级, 世界级以上, 市重点: which of a kind, without the noun. */
const GRADED = '(?:国家|世界|区域|[国省市县区部])(?:级|重点|重大)(?:以上)?';
const ONLY_GRADED = new RegExp(`^${GRADED}$`);
const GRADES_NEXT = new RegExp(`^(?:${GRADED})?[、和及]$`);
/** 国家级、3个省级平台: the noun behind the last of the grades that go on. */
const BEHIND_GRADES = new RegExp(
  `^(?:${GRADED}[、和及]\\d+[\u4e00-\u9fa5])*${GRADED}([\u4e00-\u9fa5“”]{2,20})`,
);

/** The noun behind the next amount's grade. */
const nounAfter = (c: AmountInContext, next: Amount): string =>
  BEHIND_GRADES.exec(c.sentence.flow.text.slice(next.outerEnd, c.clause[1]))?.[1] ?? '';

/** 其中省级8家: a grade without its noun takes the one of the reading before. */
function withGrade(c: AmountInContext, indicator: string, { last, next }: Neighbours): string {
  if (!ONLY_GRADED.test(indicator)) return indicator;
  // 1个国家级、3个省级平台: the noun stands behind the next grade.
  const shared = next && GRADES_NEXT.test(itemTail(c, next)) ? nounAfter(c, next) : '';
  if (shared !== '') return indicator + shared;
  if (!last) return indicator;
  return indicator + last.indicator.replace(/^.*?[国省市县区]?家?级(?:以上)?/, '');
}

/** Growth names what grows and that it grows: 规模以上工业增加值增速. */
export function withRate(c: AmountInContext, indicator: string, head: string): string {
  if (c.amount.unit !== '%' || indicator.length < 2) return indicator;
  if (/(?:增长率|增速|涨幅|增幅|降幅|占比|比重|比例|幅度)$/.test(indicator)) return indicator;
  const falls = /(?:下降|降低|减少|压减|缩减)[^到至]*$/.test((head + boundBefore(c)).slice(-8));
  if (falls && !indicator.endsWith('率')) return `${indicator}降幅`;
  // 营业收入保持10%左右增长: the word may stand behind the figure.
  const grows =
    /(?:年均)?(?:增长|递增)[^到至率]{0,6}$/.test(head.slice(-10)) ||
    /^的?(?:年均)?(?:增长|增速)/.test(c.tail);
  const yearly = /年均[^，；]{0,8}$/.test(head) || c.tail.startsWith('年均') ? '年均' : '';
  return grows ? `${indicator.replace(GROWS, '')}${yearly}增速` : indicator;
}

/** 居民收入年均实际, 货币供应量增长: what the word for growth says better. */
const GROWS = /(?<=.{3})(?:(?:年均)?(?:实际|名义)?(?:增长)?)$/;

/** 增加值占全省地区生产总值2%: a share of a whole, although no word says so. */
const withWhole = (indicator: string, { amount }: AmountInContext): string =>
  amount.unit === '%' &&
  /占.{2,}$/.test(indicator) &&
  !/(?:率|比重|比例|占比|增速|增长|降幅|占.{2,}用于.*|达到.*)$/.test(indicator)
    ? `${indicator}比重`
    : indicator;

/** 完成贯标的企业 under 推进企业数据管理能力贯标: the heading says of what. */
function withTopic(indicator: string, topic: string): string {
  const short = /^(\S{2})(\S{2,3})的(企业|单位|机构|项目|人员|平台)$/.exec(indicator);
  if (!short?.[1] || !short[2]) return indicator;
  const noun = topicNoun(topic);
  if (!noun.endsWith(short[2]) || noun.length <= short[2].length) return indicator;
  return `${short[1]}${noun}的${short[3]}`;
}
