/** What kind of value an amount is: measure, direction, certainty. */
import { isBetterLow } from '../../src/domain/indicator/better-low.ts';
import { endsInReach, leadingVerbs } from '../lexicon/verbs.ts';
import type { Reading } from './reading.ts';
import type { Certainty, Measure, Target } from '../../src/domain/dataset/schema.ts';
import { trimFront } from './name/trim.ts';
import { segmentAround } from '../sentence/sentence.ts';
import { boundBefore, type AmountInContext } from '../sentence/context.ts';

const NEW =
  /新(?:增|培育|建|认定|引进|开|创建|设|改建|改扩建|打造|签约|发布|制定|获|吸纳|注册|发展|招|入库|上|布局|登记|种|推出|遴选|选树|孵化|组建|成立)|净增|增加(?!值|到|至)|增设|增补|再(?:建|创建|打造|培育|培养|推出|引进|认定|遴选|纳规|添)/;
/** 保持6%的增长, 按5%的幅度压减 */
const GROWTH_BEHIND = /^的?(?:增长|增速|增幅|年均增长|(?:幅度|速度)(?:压减|压缩|削减|减少|降低|递增))/;
const GROWTH =
  /增长|缩短|压缩|提高|提升|扩大|增速|增幅|涨幅|降幅|下降|降低|减少|年均增|递增|压减|压降|削减|上升|上涨|回落|同比|缩减|增加|改善|(?:再|平均|均)降(?![至到])|降价/;

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
  /[到至](?:[^，；、]{1,12}的)?$|(?:提高|提升|增长|扩大|下降|降低)、$|(?:占比|比重|率|比例)(?:达到|达|保持在?|维持在?|控制在|为|力争|稳定在?)*$/;

/** 至少降低15%: the verb that stands between the words of the bound and the figure. */
const CHANGES_AT_LEAST = new RegExp(`(?:${GROWTH.source})$`);

/** GDP增长6%左右, 年均增速8%; but 比例提高到60% and 降至30%以下 name the level itself. */
function isGrowth(c: AmountInContext): boolean {
  const head = c.head.slice(-30);
  if (CHANGES_AT_LEAST.test(boundBefore(c)) || RATE_REACHED.test(head)) return true;
  return !LEVEL_REACHED.test(head) && (GROWTH.test(head) || GROWTH_BEHIND.test(c.tail));
}

function goesOn(c: AmountInContext, own: string): boolean {
  const item = trimFront(own.replace(/^[、和及，以]+/, ''));
  const before = c.sentence.flow.text.slice(Math.max(c.sentence.start, c.clause[0] - 10), c.clause[0]);
  return (
    own === c.head &&
    c.amount.unitKind !== 'money' &&
    item.length <= 8 &&
    c.amount.outerStart === c.amount.start &&
    !/^(?:每|人均|户均|[百千万]人)/.test(item) &&
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

const OF_THE_NEW = /新增[^，、]{2,8}(?:平均|人均)[^，、]*$/;

function addsTo(words: string): boolean {
  // 新建住宅小区按每百户20平方米配建: 新建 tells which, and 按 gives the standard.
  // 新增劳动力平均受教育年限达到14年: a mean of those who are new is no more than the mean is.
  const near = words
    .slice(-40)
    .replace(/^.*按照?/, '')
    .replace(OF_THE_NEW, '');
  if (NEW.test(near)) return true;
  return /(?:^|[，、])?引进(?!培育|、|和|与)[^，、]{0,12}$/.test(near) && !/(?:培育|培养)引进/.test(near);
}

const FALLS_AT_LEAST = /(?:(?:再|平均|均)降|降价|下降|降低|减少|压减|压降|压缩|缩短|削减|缩减|回落)$/;
/** 由下降2%转为增长8%: what is said last holds. */
const NO_RISE = '(?!增长|上升|提高|回升|上涨|转为|转增)';
const BEHIND_FALL = `(?:(?:${NO_RISE}[^，；]){0,10}|(?:[\\d.、%和及万亿吨]|以上|以内|左右|个百分点)*)$`;
/** 下降13.5%; 分别下降10%、15%以上: the verb holds for the row. */
const FALLING = new RegExp(
  `(?:(?:再|平均|均)降|降价|下降|降低|减少|压减|压降|压缩|缩短|缩小|削减|缩减|回落|下调|降至|降到)${BEHIND_FALL}`,
);
/** 控制在5%: not more, of what stands at a level. */
const KEPT_DOWN = new RegExp(`(?:(?<!不[得应]?)低于|不高于|不超过|控制在)${BEHIND_FALL}`);

function isSaidToFall(c: AmountInContext, measure: Measure): boolean {
  if (FALLING.test(c.head) || FALLS_AT_LEAST.test(boundBefore(c))) return true;
  return measure === 'growth' ? c.head.includes('降幅') : KEPT_DOWN.test(c.head);
}

/** 下降13.5% and 不高于1.25 go down; all else goes up; a grant goes nowhere. */
export function directionOf(c: AmountInContext, measure: Measure, grant: boolean): Target['direction'] {
  if (grant) return null;
  if (isSaidToFall(c, measure)) return 'down';
  if (c.amount.comparator === '<' || c.amount.comparator === '<=')
    return /每(?:年|季度)/.test(c.head) ? null : 'down';
  return measure !== 'growth' && isBetterLow(c.head) ? 'down' : 'up';
}

/** 力争 strives, 鼓励 encourages, all else commits. */
export function certaintyOf(c: AmountInContext): Certainty {
  const [first] = segmentAround(c.sentence, c.amount.start);
  const words = c.sentence.flow.text.slice(first, c.amount.end);
  if (/力争|争取|努力|力求|争创/.test(words)) return 'strive';
  return /(?:^|[，；。、])鼓励[^，；。]*$/.test(words.slice(0, -1)) ? 'encourage' : 'committed';
}
