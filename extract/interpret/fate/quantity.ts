/** Amounts that count nothing by themselves: parts of a structure, denominators, fines, 一家 for "a", bare numbers. */
import { endsInDo, endsInReach, hasDo, hasGrant } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import type { Amount } from '../../recognise/types.ts';
import { behind, wordsBefore, type Candidate } from '../context.ts';

/** 三大行动, 四级体系: units that count the parts of something. */
export const isStructure = ({ amount, head, tail }: Candidate): boolean =>
  amount.unitKind === 'structure' ||
  // 达到或优于三类水质: a class of water, not three of something.
  (amount.unit === '类' &&
    /^>?=?$/.test(amount.comparator) &&
    amount.value < 6 &&
    amount.outerStart < amount.start) ||
  (tail.startsWith('级') && amount.unit !== '') ||
  isGrade(amount, head);

/** 2类改良型药, 甲级和1类: a class by its number, where nobody brings about so many classes. */
const isGrade = (amount: Amount, head: string): boolean =>
  amount.unit === '类' &&
  amount.value < 10 &&
  amount.comparator === '=' &&
  (/[的、或及和]$/.test(head) || !hasDo(head.slice(-NEAR_VERB)));
/** How near its verb stands before 首批8类信息. */
const NEAR_VERB = 8;

/** 处以5万元罚款: what an offender pays. */
export const isPenalty = ({ amount, head, tail }: Candidate): boolean =>
  /罚款|罚金|没收|违法所得|处以?$|并处/.test(head + tail) && amount.unitKind !== 'count';

/** 万元工业增加值用水量, 亿元GDP…: the sum is what a use is measured by. */
const MEASURED_BY = /^(?:工业增加值|地区生产总值|GDP|产值|生产总值|国内生产总值|投资)/;

/** 万人发明专利拥有量突破50件, 千人床位数达到8张: a rate that leaves out its 每. */
const RATE_OF = /^(?:口)?[^，；。、\d]{2,16}(?:数|率|量|面积)[^，；。、\d]{0,8}\d/;

/** 每新招收1名, 每出口1美元; but 每平方米每天1元 is a rate. */
const isStep = ({ amount, head }: Candidate): boolean =>
  /每(?:新)?[^，；\d]{0,6}$/.test(head) &&
  !(amount.unitKind === 'money' && /每(?:平方米|[天日月年人户亩吨家件单台辆度])$/.test(head));

/** 每万人, 每10万人口, 每1.5平方公里: the amount is what a rate is counted by. */
export function isDenominator(c: Candidate): boolean {
  // 每增加10万美元再给予5万元: a step that the grant is counted by.
  if (/每(?:同比)?(?:增加|新增|增长|超过|提高|满)?$/.test(c.head)) return true;
  if (c.head.endsWith('占') && c.amount.unitKind === 'count') return true;
  // 每新招收1名博士后给予5万元
  if (c.amount.value === 1 && isStep(c) && hasGrant(behind(c))) return true;
  const written = c.sentence.flow.text.slice(c.amount.start, c.amount.end);
  if (/^[十百千万亿]+人口?$/.test(written) && /^[^，；。\d]{2,20}率/.test(c.tail)) return true;
  if (/^[十百千万亿]+(?:人|户|平方公里)$/.test(written) && RATE_OF.test(c.tail)) return true;
  return /^[百千万亿]+元$/.test(written) && MEASURED_BY.test(c.tail);
}

/** 每季度举办一场, 各建设一个, 至少一家: here 一 is a number. */
const COUNTED_ONE = /(?:每(?:季度|年|两年|三年|半年|月|个|家|县|市|区)|各|至少)[^，；]*$/;

/** 一家 and 一个 mean "a", unless one is to be built. */
export function isIndefinite(c: Candidate): boolean {
  if (!c.amount.weak || c.amount.comparator !== '=') return false;
  const head = wordsBefore(c);
  if (/^(?:批|种|定|系列|站式)/.test(c.tail) || !endsInDo(head)) return true;
  return !COUNTED_ONE.test(head) && !/[家所座条场]$/.test(c.amount.unit);
}

/** Subjects whose value is a bare number: PUE低于1.25, 指数达到85. */
const INDEX_NOUNS = `
  PUE 指数 效率 系数 比值 值 强度 密度 比 评分 得分 综合满意度 满意度 生育率 容积率 浓度
  死亡率 人次 数量 总量 人数 家数 件数 拥有量 保有量 注册量 解析量 交易量 访问量 下载量 调用量 [（(]%[)）]`;
const INDEX = pattern`${INDEX_NOUNS}[^，；]{0,10}$`;

/** A number without a unit, unless it is the value of an index. */
export function lacksUnit(c: Candidate): boolean {
  if (c.amount.unit !== '') return false;
  // 人次每增加100万: a step, not a value.
  if (/每[^，]{0,4}$/.test(c.head)) return true;
  const hasValue = endsInReach(c.head) || c.amount.comparator !== '=';
  return !(INDEX.test(c.head) && hasValue && !/^(?:[年月日号]|[A-Za-z])/.test(c.tail));
}
