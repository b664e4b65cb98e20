/** What kind of value an amount is, told by rows of evidence, and which way it shall go. */
import { isBetterLow } from '../../src/domain/indicator/better-low.ts';
import type { Certainty, Measure } from '../../src/domain/dataset/schema.ts';
import { trimFront } from './name/trim.ts';
import { endsInReach, leadingVerbs } from '../lexicon/verbs.ts';
import { boundBefore } from '../sentence/context.ts';
import { segmentAround } from '../sentence/sentence.ts';
import { apartFrom, type Field, type Figure } from './figure.ts';
import type { Reading } from './reading.ts';

/** Units that tell by themselves. */
const BY_UNIT: ReadonlyMap<string, Measure> = new Map([
  ['倍', 'multiple'],
  ['个百分点', 'increment'],
  ...['', 'dB', 'ms', 's', 'μs', 'us', '秒', '毫秒', '微秒', 'K', '像素', 'nm'].map(
    (unit) => [unit, 'index'] as const,
  ),
]);

/** What the words say of an amount. */
interface Said {
  /** It is a rate by which something grows or falls. */
  readonly grows: boolean;
  /** It comes on top of what is there. */
  readonly adds: boolean;
}

/** The measure of a figure in a sentence or a table. */
export const measureBy = (unit: string, { grows, adds }: Said): Measure =>
  BY_UNIT.get(unit) ?? (unit === '%' ? (grows ? 'growth' : 'share') : adds ? 'increment' : 'level');

const FALL = '(?:再|平均|均)降|降价|下降|降低|减少|压减|压降|压缩|缩短|削减|缩减|回落';
const GROWTH = `增长|提高|提升|扩大|增速|增幅|涨幅|降幅|年均增|递增|上升|上涨|同比|增加|改善|${FALL}`;

const GROWS = new RegExp(GROWTH.replace('均)降', '均)降(?![至到])'));
/** 用电量增速, 新增就业: what the name of an indicator says of its figures. */
export const saysGrowth = (name: string): boolean => /增长|增速|下降|降低|涨幅/.test(name);
export const saysNew = (name: string): boolean => /^(?:累计)?(?:新增|净增|新建)/.test(name);

/** Where the words stand that tell of a rate: before its bound, between the bound and the figure, or behind it. */
type Side = 'head' | 'bound' | 'tail';

/** Whether a rate is one of growth: the first row whose words are found decides. */
const RATES: readonly (readonly [grows: boolean, Side, RegExp])[] = [
  // 至少降低15%
  [true, 'bound', new RegExp(`(?:${GROWTH})$`)],
  // 年均增速达到9%: a rate of growth that is reached is growth.
  [
    true,
    'head',
    /(?:增速|增长率|增幅|涨幅|降幅)(?:年均|平均|收窄|回升|力争|努力|不低于|保持|稳定|控制|提高|达|到|在|为|至)*$/,
  ],
  // 产量增长39%、占全国9成: a part of a whole.
  [false, 'head', /占(?!比)(?:(?!增长|增速|提[高升]|下降|降低|上升|增加(?!值))[\u4e00-\u9fa5])+$/],
  // 压减至法定时限的50%; 比例逐年提高、不低于65%; 占比达到60%: a level, however it is reached.
  [
    false,
    'head',
    /[到至](?:[^，；、]{1,12}的)?$|(?:提高|提升|增长|扩大|下降|降低)、$|(?:占比|比重|率|比例)(?:分别|均|达到|达|保持在?|维持在?|控制在|为|力争|稳定在?)*$/,
  ],
  [true, 'head', GROWS],
  // 保持6%的增长, 按5%的幅度压减
  [true, 'tail', /^的?(?:增长|增速|增幅|年均增长|(?:幅度|速度)(?:压减|压缩|削减|减少|降低|递增))/],
];

function isGrowth(figure: Figure): boolean {
  const words = { head: figure.head.slice(-30), bound: boundBefore(figure), tail: figure.tail };
  return RATES.find(([, side, row]) => row.test(words[side]))?.[0] ?? false;
}

/** 增长9%以上，力争达到10%: goes on with the same rate. */
const isSameRate = ({ own, near: { last } }: Figure): boolean =>
  last?.unit === '%' &&
  last.measure === 'growth' &&
  /^(?:，|、)?(?:力争|努力|争取)?(?:达到|达|实现)?$/.test(own);

/** 补助标准提高30元, 标准分别再提高30元和5元: the grant grows by it. */
const GRANT_RISES =
  /(?:标准|水平|待遇|补助|补贴|津贴)(?:再|均|分别|每[年月人])*(?:提高|增加)(?:约|近)?(?:[\d.]+[万亿]?元[、和及])*$/;

const NEW =
  /新(?:增|培育|建|认定|引进|开|创建|设|改建|改扩建|打造|签约|发布|制定|获|吸纳|注册|发展|招|入库|上|布局|登记|种|推出|遴选|选树|孵化|组建|成立)|净增|增加(?!值|到|至)|增设|增补|再(?:建|创建|打造|培育|培养|推出|引进|认定|遴选|纳规|添)/;
/** 新增劳动力平均受教育年限达到14年: a mean of those who are new is no more than the mean is. */
const OF_THE_NEW = /新增[^，、]{2,8}(?:平均|人均)[^，、]*$/;
const BROUGHT_IN = /(?<!培育|培养)引进(?!培育|、|和|与)[^，、]{0,12}$/;

function addsTo(words: string): boolean {
  // 新建住宅小区按每百户20平方米配建: 新建 tells which, and 按 gives the standard.
  const near = words
    .slice(-40)
    .replace(/^.*按照?/, '')
    .replace(OF_THE_NEW, '');
  return NEW.test(near) || BROUGHT_IN.test(near);
}

/** The verb of the item says whether it adds to what is there, else the verb that opens the enumeration. */
function adds(figure: Figure): boolean {
  const { own, head, near, amount } = figure;
  if (addsTo(own)) return true;
  const item = own.replace(/^[、和及，以]+/, '');
  if (isOfHead(figure, item) && (addsTo(head) || NEW.test(head.slice(0, 24)))) return true;
  if (near.last?.measure === 'increment' && goesOn(figure, trimFront(item))) return true;
  // 更新提升78个站点 counts what is improved; 标准提高30元 is a rise.
  return amount.unitKind !== 'count' && /(?:提高|增加|延长|提升)(?:约|近)?$/.test(head);
}

/** An item without a verb of its own, neither before its noun nor behind it. */
const isOfHead = ({ own, head }: Figure, item: string): boolean =>
  own !== head && leadingVerbs(item) === 0 && !/[达突超为到]/.test(item.slice(-3));

/** 新增公交车150辆，充电桩2000根: a clause of noun and figure goes on with the verb of the one before. */
function goesOn({ own, head, amount, sentence, clause }: Figure, item: string): boolean {
  const before = sentence.flow.text.slice(Math.max(sentence.start, clause[0] - 10), clause[0]);
  return (
    own === head &&
    amount.unitKind !== 'money' &&
    item.length <= 8 &&
    amount.outerStart === amount.start &&
    !/^(?:每|[百千万]人)/.test(item) &&
    leadingVerbs(item) === 0 &&
    !endsInReach(item) &&
    /\d(?![年月日])[^，；。]{0,6}，$/.test(before)
  );
}

/** 分别增长5%、6%: the second value is measured as the first was. */
function measureOfRow({ share, amount, near: { last } }: Figure): Measure | null {
  const goesOnWithRow =
    share && leadingVerbs(share.item) === 0 && amount !== share.first && last?.unit === amount.unit;
  return goesOnWithRow ? last.measure : null;
}

function measureOf(figure: Figure): Measure {
  const { amount, isGrant, head } = figure;
  if (isGrant) return measureBy(amount.unit, { grows: false, adds: GRANT_RISES.test(head) });
  const isRate = amount.unit === '%';
  return measureBy(amount.unit, {
    grows: isRate && (isSameRate(figure) || isGrowth(figure)),
    adds: !isRate && adds(figure),
  });
}

/** 由下降2%转为增长8%: what is said last holds. */
const NO_RISE = '(?!增长|上升|提高|回升|上涨|转为|转增)';
const BEHIND_FALL = `(?:(?:${NO_RISE}[^，；]){0,10}|(?:[\\d.、%和及万亿吨]|以上|以内|左右|个百分点)*)$`;
/** 下降13.5%; 分别下降10%、15%以上: the verb holds for the row. */
const FALLING = new RegExp(`(?:${FALL}|缩小|下调|降至|降到)${BEHIND_FALL}`);
/** 控制在5%: not more, of what stands at a level. */
const KEPT_DOWN = new RegExp(`(?:(?<!不[得应]?)低于|不高于|不超过|控制在)${BEHIND_FALL}`);

/** 下降13.5% and 不高于1.25 go down; all else goes up; a grant goes nowhere. */
function directionOf(figure: Figure, measure: Measure): Reading['direction'] {
  const { isGrant, head, amount } = figure;
  // 每年不超过10个: how many at most are chosen, not how few there shall be.
  const isLimit = amount.comparator.startsWith('<');
  if (isGrant || (isLimit && /每(?:年|季度)/.test(head))) return null;
  const isGrowing = measure === 'growth';
  const isDown =
    isLimit ||
    FALLING.test(head) ||
    FALLING.test(boundBefore(figure)) ||
    (isGrowing ? head.includes('降幅') : KEPT_DOWN.test(head) || isBetterLow(head));
  return isDown ? 'down' : 'up';
}

export const measured: Field = (figure) => {
  const measure = measureOfRow(figure) ?? measureOf(figure);
  // 高于全国0.4个百分点: what lies between two goes nowhere.
  return { measure, direction: apartFrom(figure) === '' ? directionOf(figure, measure) : null };
};

/** 力争 strives, 鼓励 encourages, all else commits. */
export function certaintyOf({ sentence, amount }: Figure): Certainty {
  const [first] = segmentAround(sentence, amount.start);
  const words = sentence.flow.text.slice(first, amount.end);
  if (/力争|争取|努力|力求|争创/.test(words)) return 'strive';
  return /(?:^|[，；。、])鼓励[^，；。]*$/.test(words.slice(0, -1)) ? 'encourage' : 'committed';
}
