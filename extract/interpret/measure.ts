/** What kind of value an amount is: measure, direction, frequency, certainty, baseline. */
import { endsInReach, leadingVerbs } from '../lexicon/verbs.ts';
import type { Reading } from './reading.ts';
import type { Baseline, Certainty, Frequency, Measure, Target } from '../../src/domain/dataset/schema.ts';
import { grownAmount, startsChange } from '../recognise/change.ts';
import { trimFront } from './indicator/trim.ts';
import { segmentAround } from './sentence.ts';
import { before, boundBefore, type AmountInContext } from './context.ts';

const NEW =
  /新(?:增|培育|建|认定|引进|开|创建|设|改建|改扩建|打造|签约|发布|制定|获|吸纳|注册|发展|招|入库|上|布局|登记|种|推出|遴选|选树|孵化|组建|成立)|净增|增加(?!值|到|至)|增设/;
const GROWTH =
  /增长|缩短|压缩|提高|提升|扩大|增速|增幅|涨幅|降幅|下降|降低|减少|年均增|递增|压减|压降|削减|上升|上涨|回落|同比/;

/**
 * @param own the words of the amount's own item in an enumeration
 * @param last the reading before it in the sentence: 增长9%以上，力争达到10% goes on with the same rate
 */
export function measureOf(
  c: AmountInContext,
  grant: boolean,
  own: string,
  last: Reading | undefined,
): Measure {
  const { unit } = c.amount;
  const told = BY_UNIT.get(unit);
  if (told) return told;
  if (unit === '%') return !grant && (sameRate(own, last) || isGrowth(c)) ? 'growth' : 'share';
  return (grant ? GRANT_RISES.test(c.head) : rises(c, own, last)) ? 'increment' : 'level';
}

/** Units that tell by themselves. */
const BY_UNIT: ReadonlyMap<string, Measure> = new Map([
  ['倍', 'multiple'],
  ['个百分点', 'increment'],
  ...['', 'dB', 'ms', 's', 'μs', 'us', '秒', '毫秒', '微秒', 'K', '像素', 'nm'].map(
    (unit) => [unit, 'index'] as const,
  ),
]);

const sameRate = (own: string, last: Reading | undefined): boolean =>
  last?.unit === '%' &&
  last.measure === 'growth' &&
  /^(?:，|、)?(?:力争|努力|争取)?(?:达到|达|实现)?$/.test(own);

/** 补助标准提高30元, 标准分别再提高30元和5元: the grant grows by it. */
const GRANT_RISES =
  /(?:标准|水平|待遇|补助|补贴|津贴)(?:再|均|分别|每[年月人])*(?:提高|增加)(?:约|近)?(?:[\d.]+[万亿]?元[、和及])*$/;

function rises(c: AmountInContext, own: string, last: Reading | undefined): boolean {
  if (isIncrement(own, c.head)) return true;
  // 新增公交车150辆，充电桩2000根: a clause of noun and figure goes on with the verb of the one before.
  if (last?.measure === 'increment' && goesOn(c, own)) return true;
  // 更新提升78个站点 counts what is improved; 标准提高30元 is a rise.
  return c.amount.unitKind !== 'count' && /(?:提高|增加|延长|提升)(?:约|近)?$/.test(c.head);
}

/** 年均增速达到9%: a rate of growth that is reached is growth. */
const RATE_REACHED =
  /(?:增速|增长率|增幅|涨幅|降幅)(?:年均|平均|收窄|回升|力争|努力|不低于|保持|稳定|控制|提高|达|到|在|为|至)*$/;
/** 压减至法定时限的50%; 比例逐年提高、不低于65%; 占比达到60%: a level, however it is reached. */
const LEVEL_REACHED =
  /[到至](?:[^，；、]{1,12}的)?$|(?:提高|提升|增长|扩大|下降|降低)、$|(?:占比|比重|率|比例)(?:达到|达|保持在|控制在|为|力争|稳定在)*$/;

/** 至少降低15%: the verb that stands between the words of the bound and the figure. */
const CHANGES_AT_LEAST = new RegExp(`(?:${GROWTH.source})$`);

/** GDP增长6%左右, 年均增速8%; but 比例提高到60% and 降至30%以下 name the level itself. */
function isGrowth(c: AmountInContext): boolean {
  if (CHANGES_AT_LEAST.test(boundBefore(c))) return true;
  const head = c.head.slice(-30);
  if (RATE_REACHED.test(head)) return true;
  if (LEVEL_REACHED.test(head)) return false;
  return GROWTH.test(head) || /^(?:的)?(?:增长|增速|增幅|年均增长)/.test(c.tail);
}

function goesOn(c: AmountInContext, own: string): boolean {
  const item = trimFront(own.replace(/^[、和及，以]+/, ''));
  const before = c.sentence.flow.text.slice(Math.max(c.sentence.start, c.clause[0] - 10), c.clause[0]);
  return (
    own === c.head &&
    item.length <= 8 &&
    c.amount.outerStart === c.amount.start &&
    leadingVerbs(item) === 0 &&
    !endsInReach(item) &&
    /\d(?![年月日])[^，；。]{0,6}，$/.test(before)
  );
}

/** The item's own verb says whether it adds to what is there, else the verb that opens the enumeration. */
function isIncrement(own: string, head: string): boolean {
  if (addsTo(own)) return true;
  const item = own.replace(/^[、和及，以]+/, '');
  return (
    own !== head &&
    leadingVerbs(item) === 0 &&
    (addsTo(head) || NEW.test(head.slice(0, 24))) &&
    !/[达突超为到]/.test(item.slice(-3))
  );
}

function addsTo(words: string): boolean {
  // 新建住宅小区按每百户20平方米配建: 新建 tells which, and 按 gives the standard.
  const near = words.slice(-40).replace(/^.*按照?/, '');
  if (NEW.test(near)) return true;
  return /(?:^|[，、])?引进(?!培育|、|和|与)[^，、]{0,12}$/.test(near) && !/(?:培育|培养)引进/.test(near);
}

const FALLS_AT_LEAST = /(?:下降|降低|减少|压减|压降|压缩|缩短|削减|回落)$/;
/** 下降13.5%; 分别下降10%、15%以上: the verb holds for the row. */
const FALLING =
  /(?:下降|降低|减少|压减|压降|压缩|缩短|削减|回落|降至|降到|低于|不高于|不超过|控制在)(?:[^，；]{0,10}|(?:[\d.、%和及万亿吨]|以上|以内|左右|个百分点)*)$/;
/** 失业率保持在5%左右, PM2.5浓度达到35微克/立方米: less is better, whatever the verb. */
const FALLS_BY_NATURE =
  /(?:能耗|能源消耗|排放总?量|排放强度|死亡率|死亡人数|失业率|发病率|发案率|浓度|PM2\.5|PM10)[^，；、率]{0,12}$/;

/** 下降13.5% and 不高于1.25 go down; all else goes up; a grant goes nowhere. */
export function directionOf(c: AmountInContext, measure: Measure, grant: boolean): Target['direction'] {
  if (grant) return null;
  if (FALLING.test(c.head) || FALLS_AT_LEAST.test(boundBefore(c))) return 'down';
  if (measure === 'growth' && /(?:降幅)/.test(c.head)) return 'down';
  if (c.amount.comparator === '<' || c.amount.comparator === '<=')
    return /每(?:年|季度)/.test(c.head) ? null : 'down';
  return measure !== 'growth' && FALLS_BY_NATURE.test(c.head) ? 'down' : 'up';
}

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

/** 力争 strives, 鼓励 encourages, all else commits. */
export function certaintyOf(c: AmountInContext): Certainty {
  const [first] = segmentAround(c.sentence, c.amount.start);
  const words = c.sentence.flow.text.slice(first, c.amount.end);
  if (/力争|争取|努力|力求|争创/.test(words)) return 'strive';
  return /(?:^|[，；。、])鼓励[^，；。]*$/.test(words.slice(0, -1)) ? 'encourage' : 'committed';
}

const COMPARED =
  /(?:较|比|相比|与)((?:20\d\d年(?:底|末)?|“?十[一二三四五]五”?(?:时期)?(?:期末|末)|上年|去年|上年度|基期|基准年|当前|目前)[^，；。]{0,10}?)(?=翻|增长|增加|提高|提升|下降|降低|减少|压减|扩大|缩短|净增|，|分别|累计|年均|新增|约|再)/;
const FROM = /(?:从|由)([^，；。]{0,24})$/;

/** 与2020年相比，A增长5%: a comparison in the clause before, with no other value since. */
function comparedEarlier(c: AmountInContext): RegExpExecArray | null {
  const words = before(c).slice(-40);
  const found = COMPARED.exec(words);
  return found && !/\d/.test(words.slice(found.index + found[0].length)) ? found : null;
}

/** 比上年增加5000亿元, which stands behind the sum itself. */
function growthBehind({ sentence, amount }: AmountInContext): string | undefined {
  const { amounts, flow } = sentence;
  const index = amounts.indexOf(amount) + 1;
  const step = amounts[index];
  if (!step || grownAmount(flow.text, amounts, index) !== amount) return undefined;
  const words = flow.text.slice(amount.outerEnd, step.end);
  return words.slice(Math.max(0, words.search(/[比较]/)));
}

/** 较“十三五”期末翻两番; 从2020年的7.8%提高到10% (the figure stands before this one in the clause). */
export function baselineOf(c: AmountInContext): Baseline | null {
  const compared = growthBehind(c) || (COMPARED.exec(c.head) ?? comparedEarlier(c))?.[1];
  return compared ? { text: compared, ...yearIn(compared) } : startOf(c);
}

/** The figure from which this one sets out. */
function startOf(c: AmountInContext): Baseline | null {
  const earlier = c.sentence.amounts.findLast(
    (other) => other.end <= c.amount.start && other.start >= c.clause[0],
  );
  if (!earlier || earlier.unit !== c.amount.unit) return null;
  const { text } = c.sentence.flow;
  const lead = FROM.exec(text.slice(c.clause[0], earlier.start));
  const isStart = startsChange(text, c.sentence.amounts, c.sentence.amounts.indexOf(earlier));
  if (!lead && !isStart) return null;
  const year = c.sentence.dates.find((date) => date.start >= c.clause[0] && date.end <= earlier.start);
  return {
    text: text.slice(lead ? c.clause[0] + lead.index + 1 : earlier.start, earlier.end),
    value: earlier.value,
    unit: earlier.unit,
    ...(year ? { year: year.date } : {}),
  };
}
const yearIn = (text: string): { year?: string } => {
  const year = /20\d\d/.exec(text)?.[0];
  return year ? { year } : {};
};
