/** How often an amount is promised: each year or quarter, as a mean of years, or as their sum. */
import type { Frequency, Measure } from '../../src/domain/dataset/schema.ts';
import { before, boundBefore, type AmountInContext } from '../sentence/context.ts';
import { segmentAround } from '../sentence/sentence.ts';

const ANNUAL =
  /(?:(?<=企业|单位|机构|项目|个人|家庭)年(?:度)?(?=最高|累计|$)|每年|逐年(?!提高|提升|增长|增加|扩大|下降|降低|递增|递减)|每一年|年度(?:内)?|每财年|年均(?=新增|净增|增加(?!值))|年平均|年均(?!值|增|复合|递增|下降|增速|分别|降|浓度))/;
const QUARTERLY = /(?:每季度|每个季度|按季度)/;

/** 每年 in the amount's own clause, or in the grant clause that its sum belongs to. */
export function frequencyOf(c: AmountInContext, grant: boolean, item: string): Frequency | null {
  const own = item.slice(-40);
  if (/(?<!每年|年度|单年)累计/.test(own + boundBefore(c))) return null;
  if (QUARTERLY.test(own)) return 'quarterly';
  if (/每(?:[两三四五\d]+)年[^，；]*$/.test(own)) return null;
  if ((ANNUAL.test(own) && !ONE_OF_YEARS.test(own)) || isPerYear(c)) return 'annual';
  if (!grant) return shared(c);
  return GRANTED_YEARLY.test(before(c)) && !/一次性/.test(c.head) ? 'annual' : null;
}

/** 上一年度, 年度考核: of one year, or of what is done in each. */
const ONE_OF_YEARS = /上(?:一)?年度|(?:本|该|当|下|财政|上)年度|年度(?:评估|考核|计划)/;
const GRANTED_YEARLY =
  /每年(?:度)?(?:对[^，；。]{0,40})?(?:，)?(?:给予|安排|补助|奖励|补贴|按|资助|支持|发放)[^；。]{0,60}$/;

/** 20万吨/年, 300人的年度… */
const isPerYear = ({ tail, amount }: AmountInContext): boolean =>
  /^(?:\/|／|每)年|^的?年度/.test(tail) || /[/／]年$/.test(amount.unit);

/** 年均增长5%: the mean of the years; 年均浓度 and 年均气温 are what a year's figure is called. */
export const saysAverage = (words: string): boolean =>
  /(?:年均|年平均|平均每年)(?!浓度|气温|降水|降雨|径流|值)/.test(words);

const SUM = /累计|合计|总计|共计|总共|(?<!公)共(?=[新净增完投实培建引])/;
const SUM_BY_ITSELF = /累计/;
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
  const { unitKind } = c.amount;
  if (saysAverage(words) || /每年|每季度|年度/.test(words)) return false;
  // 预期寿命提高1岁 moves a level; 新增10万人 adds up.
  const isRise = /(?:提高|提升|增加|延长)(?:约|近)?$/.test(words);
  const addsUp = SUM.test(words) || (measure === 'increment' && !isRise);
  if (addsUp && YEARS.test(before(c).replace(ONE_YEAR, ''))) return true;
  return SUM_BY_ITSELF.test(words) && (measure === 'increment' || unitKind === 'money');
}

const isRate = ({ unit, unitKind }: AmountInContext['amount']): boolean =>
  unitKind === 'share' || unit === '' || unitKind === 'money';

/** 每年组织招聘，提供岗位3万个: a clause without a figure of its own leads to the one that has it. */
function continuesYear(segment: string): boolean {
  const words = /每年(?:度)?(?!以来)([^；。]{4,40})$/.exec(segment)?.[1];
  return (
    words !== undefined &&
    /^[^\d]*，(?:提供|举办|组织|开展|培训|服务|发布|推出|吸引)[^，\d]*$/.test(words) &&
    !/累计|达到/.test(words)
  );
}

/** 每年新培育瞪羚企业400家、独角兽企业3家: the adverb governs the enumeration. */
function shared(c: AmountInContext): Frequency | null {
  const [first] = segmentAround(c.sentence, c.amount.start);
  const segment = c.sentence.flow.text.slice(first, c.amount.outerStart);
  if (/每年(?:度)?[^，；。]*(?:[、和及][^，；。]*)*$/.test(segment)) return 'annual';
  if (/每(?:个)?季度[^，；。]*$/.test(segment)) return 'quarterly';
  if (!isRate(c.amount) && continuesYear(segment)) return 'annual';
  return /^(?:场|次|期|届|场次)$/.test(c.amount.unit) && isHeldYearly(c, segment) ? 'annual' : null;
}

/** 每年举办大会1次，组织2～3场对接会: events go on with the year of the clause before; 全年 in a plan of several years. */
function isHeldYearly({ context, head }: AmountInContext, segment: string): boolean {
  const period = context.facts.planPeriod;
  if (period && period.start !== period.end && /全年/.test(head)) return true;
  return /每年[^；。]*$/.test(segment) && !/20\d\d年/.test(segment);
}
