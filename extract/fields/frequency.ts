/** How often an amount is promised: each year or quarter, as a mean of years, or as their sum. */
import type { Frequency, Measure } from '../../src/domain/dataset/schema.ts';
import { before, boundBefore, type AmountInContext } from '../sentence/context.ts';
import { segmentAround } from '../sentence/sentence.ts';

interface Asked {
  readonly c: AmountInContext;
  readonly grant: boolean;
  /** The words of the amount's item of a row, or of its clause, before it. */
  readonly own: string;
  /** The words before it from the last semicolon on. */
  readonly segment: string;
}

const ANNUAL =
  /(?:(?<=企业|单位|机构|项目|个人|家庭)年(?:度)?(?=最高|累计|$)|每年|逐年(?!提高|提升|增长|增加|扩大|下降|降低|递增|递减)|每一年|年度(?:内)?|每财年|年均(?=新增|净增|增加(?!值))|年平均|年均(?!值|增|复合|递增|下降|增速|分别|降|浓度))/;
/** 上一年度, 年度考核: of one year, or of what is done in each. */
const ONE_OF_YEARS = /上(?:一)?年度|(?:本|该|当|下|财政|上)年度|年度(?:评估|考核|计划)/;
const GRANTED_YEARLY =
  /每年(?:度)?(?:对[^，；。]{0,40})?(?:，)?(?:给予|安排|补助|奖励|补贴|按|资助|支持|发放)[^；。]{0,60}$/;
const EVENTS = /^(?:场|次|期|届|场次)$/;
/** 每年组织招聘，提供岗位3万个: a clause without a figure of its own leads to the one that has it. */
const GOES_ON =
  /每年(?:度)?(?!以来)(?=.{4,40}$)(?!.*(?:累计|达到))[^\d；。]*，(?:提供|举办|组织|开展|培训|服务|发布|推出|吸引)[^，\d；。]*$/;

/** What the words say of how often; the first row that holds decides. */
const ROWS: readonly (readonly [Frequency | null, (asked: Asked) => boolean])[] = [
  [null, ({ c, own }) => /(?<!每年|年度|单年)累计/.test(own + boundBefore(c))],
  [null, ({ own }) => /每(?:[两三四五\d]+)年[^，；]*$/.test(own)],
  ['annual', ({ own }) => ANNUAL.test(own) && !ONE_OF_YEARS.test(own)],
  // 20万吨/年, 300人的年度…
  ['annual', ({ c: { tail } }) => /^(?:\/|／|每)年|^的?年度/.test(tail)],
  ['annual', ({ c: { amount } }) => /[/／]年$/.test(amount.unit)],
  ['annual', ({ c, grant }) => grant && GRANTED_YEARLY.test(before(c))],
  [null, ({ grant }) => grant],
  // 每年新培育瞪羚企业400家、独角兽企业3家: the adverb governs the enumeration.
  ['annual', ({ segment }) => /每年(?:度)?[^，；。]*$/.test(segment)],
  ['quarterly', ({ segment }) => /每(?:个)?季度[^，；。]*$/.test(segment)],
  ['annual', ({ c, segment }) => !isRate(c.amount) && GOES_ON.test(segment)],
  // 每年举办大会1次，组织2～3场对接会: events go on with the year of the clause before.
  ['annual', ({ c, segment }) => EVENTS.test(c.amount.unit) && /每年(?!.*20\d\d年)[^；。]*$/.test(segment)],
  ['annual', ({ c }) => EVENTS.test(c.amount.unit) && /全年/.test(c.head) && isOfYears(c)],
];

/** @param item the words of the amount's item of a row, or of its clause, before it */
export function frequencyOf(c: AmountInContext, grant: boolean, item: string): Frequency | null {
  const [first] = segmentAround(c.sentence, c.amount.start);
  const segment = c.sentence.flow.text.slice(first, c.amount.outerStart);
  const asked = { c, grant, own: item.slice(-40), segment };
  return ROWS.find(([, holds]) => holds(asked))?.[0] ?? null;
}

const isRate = ({ unit, unitKind }: AmountInContext['amount']): boolean =>
  unitKind === 'share' || unit === '' || unitKind === 'money';

/** In a plan of several years. */
const isOfYears = ({ context: { facts } }: AmountInContext): boolean =>
  facts.planPeriod !== undefined && facts.planPeriod.start !== facts.planPeriod.end;

/** 年均增长5%: the mean of the years; 年均浓度 and 年均气温 are what a year's figure is called. */
export const saysAverage = (words: string): boolean =>
  /(?:年均|年平均|平均每年)(?!浓度|气温|降水|降雨|径流|值)/.test(words);

/** 年均增长5%、迈上3万亿元台阶: the mean is of the rate, and the level behind it stands at the end of the years. */
export const isMean = (words: string, unit: string): boolean =>
  saysAverage(unit === '%' ? words : words.slice(words.lastIndexOf('%') + 1));

const SUM = /累计|合计|总计|共计|总共|(?<!公)共(?=[新净增完投实培建引])/;
/** 未来五年, 三年内, “十五五”时期, 本届政府任期内; not 五年规划, 三年级. */
const YEARS =
  /(?:[两三四五\d]年(?!级|规划|计划|行动|期|左右|以上)(?:内|来|间)?|五”?(?:时期|期间)|任期内|规划期内?)/;
/** A year by itself, behind which the years before it hold no more: 未来五年…，2027年新增…. */
const ONE_YEAR = /^.*(?:20\d\d年|[今明本当]年)/;

/**
 * 五年累计新增就业100万人: the sum of the years, where the text says so. A stock that has grown up to a day (累计建成8座) is
 * a level like any other and no sum of years.
 * @param words of the amount's clause before it
 */
export function isCumulative(c: AmountInContext, words: string, measure: Measure): boolean {
  if (saysAverage(words) || /每年|每季度|年度/.test(words)) return false;
  // 预期寿命提高1岁 moves a level; 新增10万人 adds up.
  const isRise = /(?:提高|提升|增加|延长)(?:约|近)?$/.test(words);
  const addsUp = SUM.test(words) || (measure === 'increment' && !isRise);
  if (addsUp && YEARS.test(before(c).replace(ONE_YEAR, ''))) return true;
  return words.includes('累计') && (measure === 'increment' || c.amount.unitKind === 'money');
}
