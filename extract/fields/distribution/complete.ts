/** Items of a row share what stands once: 国家级、省级、市级工业设计中心 are three centres. */
import { anyOf, pattern } from '../../lexicon/words.ts';
import { endsInDo, leadingVerbs } from '../../lexicon/verbs.ts';

/** The items of a row: the first may have a beginning for all, the last an end. */
interface Row {
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
  /** All but the last. */
  readonly others: readonly string[];
}

/** The items with what they share; undefined where the row is of another shape. */
type Shape = (row: Row) => string[] | undefined;

/** Each item with the beginning of the first and the end of the last that it shares with them, if it shares any. */
export function completeRow(row: readonly string[]): string[] | undefined {
  const ends = {
    first: row[0] ?? '',
    middle: row.slice(1, -1),
    last: row.at(-1) ?? '',
    others: row.slice(0, -1),
  };
  if (ends.others.length === 0) return undefined;
  for (const shape of SHAPES) {
    const items = shape(ends);
    if (items) return items;
  }
  return undefined;
}

const USE = '(?:综合)?(?:能耗|能源消耗|水耗|用水量|电耗|二氧化碳排放|碳排放)';
const PER_UNIT = new RegExp(
  `^((?:单位|万元|亿元)(?:地区生产总值|国内生产总值|生产总值|GDP|工业增加值|产品))(?=${USE})`,
);
const ONLY_USE = new RegExp(`^${USE}`);

/** 单位GDP能耗 / 二氧化碳排放: both are counted by the same unit. */
function perUnit({ first, middle, last }: Row): string[] | undefined {
  const unit = PER_UNIT.exec(first)?.[1];
  const others = [...middle, last];
  if (unit === undefined || !others.every((item) => ONLY_USE.test(item))) return undefined;
  return [first, ...others.map((item) => unit + item)];
}

/** Kinds that a row may be of, with what is measured in each behind the last. */
const KIND = anyOf(`
  小学 初中 高中 普通高中 中职 高职 幼儿园 义务教育 城市 县城 城镇 农村 乡村 城区 镇区 乡镇 村庄 男性 女性 森林 草原`);
const KIND_FIRST = new RegExp(`^${KIND}(?=[\\u4e00-\\u9fa5]{3})`);
const KIND_ONLY = new RegExp(`^${KIND}$`);

/** 小学 / 初中专任教师学历达标率; 城镇 / 农村居民收入 */
function kinds({ others, last }: Row): string[] | undefined {
  const own = KIND_FIRST.exec(last)?.[0];
  if (own === undefined || !others.every((item) => KIND_ONLY.test(item))) return undefined;
  return [...others, own].map((item) => item + last.slice(own.length));
}

/** 年营业收入首次突破1亿元 / 5亿元 / 10亿元的企业: the first item carries the beginning, the last the end. */
function sharedAmounts({ first, middle, last }: Row): string[] | undefined {
  const lead = /^(\D{2,})\d[\d.]*[万亿]*[^的\d]{0,3}/.exec(first)?.[1];
  const others = [...middle, last];
  if (lead === undefined || !others.every((item) => /^\d/.test(item))) return undefined;
  const end = /^\d[\d.]*[万亿]*[^的\d]{0,3}(?=的|$)(.*)$/.exec(last)?.[1] ?? '';
  return [first, ...others].map((item, i) => (i === 0 ? '' : lead) + item.replace(end, '') + end);
}

/** 社会力量新建 / 改扩建的护理型床位; 新建 / 改造提升高标准农田: verbs in a row share their object. */
function verbs({ others, last }: Row): string[] | undefined {
  const object = last.slice(verbsOf(last));
  const isRow = object !== last && object.length >= 2 && others.every((item) => endsInDo(item));
  return isRow ? [...others.map((item) => item + object), last] : undefined;
}

/** 新竣工项目: a verb may be one of the new year. */
const verbsOf = (item: string): number =>
  leadingVerbs(item) || (item.startsWith('新') ? 1 + (leadingVerbs(item.slice(1)) || -1) : 0);

/** Characters that grade or place things in a row: 一、二、三等奖; 冠、亚、季军; 东、中、西部地区; Ⅰ、Ⅱ期. */
const SERIES = [
  '一二三四五六七八九十',
  '东中西南北',
  '甲乙丙丁',
  '冠亚季殿',
  '初中高',
  '国省市县区乡镇村',
  'ABCD',
  'ⅠⅡⅢⅣ',
  '金银铜',
  '特优良',
];

/** 联赛冠 / 亚 / 季军, 临床Ⅰ期 / Ⅱ期 / Ⅲ期试验: items of one length, the first with what goes before all of them. */
function series({ first, middle, last }: Row): string[] | undefined {
  for (const length of [1, 2, 3]) {
    const heads = [first.slice(-length), ...middle, last.slice(0, length)];
    if (heads.some((head) => head.length !== length) || !areAlike(heads)) continue;
    return heads.map((head) => first.slice(0, -length) + head + last.slice(length));
  }
  return undefined;
}

/** Of one series, or with the same last character and of one series before it. */
function areAlike(heads: readonly string[]): boolean {
  const [head = ''] = heads;
  if (new Set(heads).size < heads.length || !heads.every((other) => other.slice(1) === head.slice(1)))
    return false;
  return SERIES.some((characters) => heads.every((other) => characters.includes(other.charAt(0))));
}

/** 国家 / 省 / 市绿色园区: the name of the nation is longer than those of the other grades. */
function grades({ others, last }: Row): string[] | undefined {
  const [, own = '', noun = ''] = /^([省市县区](?:级|(?!级)))([\u4e00-\u9fa5“].+)$/.exec(last) ?? [];
  if (noun === '' || !others.every((item) => /^(?:国家|[省市县区])级?$/.test(item))) return undefined;
  const graded = own.endsWith('级') ? others.map((grade) => grade.replace(/级?$/, '级')) : others;
  return [...graded, own].map((grade) => grade + noun);
}

/** 制定国际标准 / 国家标准 / 行业标准的企业: verb and noun stand once, at the ends of the row. */
function framed({ first, middle, last }: Row): string[] | undefined {
  const [, thing = '', noun = ''] = /^([^的]{2,8})(的[^的]{2,8})$/.exec(last) ?? [];
  const verb = first.slice(0, -thing.length);
  const things = [first.slice(-thing.length), ...middle, thing];
  const alike = things.every((item) => item.length === thing.length && item.endsWith(thing.slice(-1)));
  return noun !== '' && verb.length >= 2 && alike ? things.map((item) => verb + item + noun) : undefined;
}

/** 国家级 / 省级 / 市级工业设计中心: the last item carries the noun of all, behind the sign in which all others end. */
function sharedEnd({ first, others, last }: Row): string[] | undefined {
  const ending = first.slice(-1);
  const at = last.indexOf(ending);
  // 工业 / 制造业 / 工业技改投资: the kernel of the last is no third thing.
  const isShared =
    first.length >= 2 &&
    at > 0 &&
    !others.includes(last.slice(0, at + 1)) &&
    others.every((item) => item.endsWith(ending));
  return isShared ? withEnd(others, last, at + 1) : undefined;
}

/** 批发 / 零售 / 餐饮企业: the last item has behind as many signs as the others are long what belongs to all. */
function evenEnd({ first, others, last }: Row): string[] | undefined {
  const isEven = first.length <= 2 && others.every((item) => item.length === first.length);
  return isEven ? withEnd(others, last, first.length) : undefined;
}

/** 炼铁 / 炼钢先进产能占比: so above all where they begin with the same sign. */
const alikeEnd: Shape = (row) =>
  row.others.every((item) => item.charAt(0) === row.last.charAt(0)) ? evenEnd(row) : undefined;

const withEnd = (others: readonly string[], last: string, at: number): string[] | undefined =>
  at >= last.length || others.some((item) => item.length > 5)
    ? undefined
    : [...others.map((item) => item + last.slice(at)), last];

/** 排放总量, 覆盖率: what is measured of a thing. */
const MEASURES = `
  排放总量 排放量 排放强度 排放浓度 减排量 总产量 产量 消费总量 消费量 消耗量 使用量 用量 销售量 保有量
  货运量 客运量 吞吐量 周转量 总量 总产值 产值 增加值 营业收入 营收 收入 投资 支出 规模 面积 里程 装机容量
  装机规模 装机 数量 浓度 死亡率 发病率 覆盖率 普及率 利用率 使用率 处理率 处置率 达标率 合格率 回收率
  播种面积 播面 总产 税收 利润 利税 入园率 入学率 就业率 参保人数 管理服务率 综合利用率 单位能耗 人均能耗 能耗 价格 渗透率 机械化率 完成率 参保率 使用比例 比例 比重 占比 增速 满意度`;
const MEASURE = pattern`(?:全产业链|产业|行业|保险|患者)?(?:规范|综合|平均|年均|总|人均|单位[\u4e00-\u9fa5]{2,6})?${MEASURES}$`;
/** 用水量, but also 长三角地区: what is measured in a place is not shared by the name of the place. */
const NO_THING = /(?:率|额|总值|人次|人数|指数|能耗|水耗|电耗|强度|[省市县区州]|地区|流域|平原)$/;

/** 氨氮 / 氮氧化物排放总量; 氨氮 / 氮氧化物等重点工程减排量: the last item says what is measured of each. */
function sharedMeasure({ others, last }: Row): string[] | undefined {
  const found = MEASURE.exec(last);
  if (!found || others.some((item) => MEASURE.test(item) || NO_THING.test(item))) return undefined;
  const listed = LISTED.exec(last)?.[1];
  const thing = listed ?? last.slice(0, found.index);
  const measure = last.slice(listed === undefined ? thing.length : thing.length + 1);
  return thing.length < 2 ? undefined : [...others, thing].map((item) => item + measure);
}

const ONLY_MEASURE = pattern`^(?:全产业链|规范|综合|平均|年均|总|人均|亩均)?${MEASURES}$`;

/** 亿元以上项目新签约 → 亿元以上项目: without the verb behind. */
function withoutVerb(item: string): string {
  const at = item.search(/新?[\u4e00-\u9fa5]{2}$/);
  return at > 1 && isVerb(item.slice(at)) ? item.slice(0, at) : item;
}
const isVerb = (words: string): boolean => verbsOf(words) === words.length;

/** 粮食播种面积 / 总产; 园区亩均产值 / 税收; 项目新签约 / 新开工: the first item says of what all the others are measured. */
function sharedThing({ first, middle, last }: Row): string[] | undefined {
  const bare = first.replace(MEASURE, '');
  const thing = /^(.{2,}?)(?:总|人均|亩均)?$/.exec(bare === first ? withoutVerb(first) : bare)?.[1] ?? '';
  const others = [...middle, last];
  const isOther = bare === first ? isVerb : (item: string) => ONLY_MEASURE.test(item);
  const isShared = thing.length >= 2 && thing !== first && others.every(isOther);
  return isShared ? [first, ...others.map((item) => thing + item)] : undefined;
}

/** 氨氮 / 总氮等重点工程减排量, not 高等学校覆盖率: so above all where the things are all named. */
const LISTED = /^([^等]{2,}(?<![高中初优同均平]))等(?![级次奖])[^等]{2,}$/;
const listedMeasure: Shape = (row) => (LISTED.test(row.last) ? sharedMeasure(row) : undefined);

/** The shapes of rows; the first that fits. */
const SHAPES: readonly Shape[] = [
  perUnit,
  kinds,
  listedMeasure,
  sharedAmounts,
  verbs,
  series,
  grades,
  framed,
  sharedEnd,
  alikeEnd,
  sharedMeasure,
  sharedThing,
  evenEnd,
];
