/** The row of things before 分别 or before the values themselves: 对首次认定的国家级、省级工业设计中心，分别…. */
import { matchesOf } from '../../matches.ts';
import { wholePlace } from '../../recognise/region.ts';
import { chineseNumber } from '../../../src/domain/quantity/chinese-number.ts';
import { endsInDo, hasGrant, leadingVerbs, withoutPredicate } from '../../lexicon/verbs.ts';
import { trimFront } from '../name/trim.ts';
import { withoutConditions } from '../name/grant/clean-recipient.ts';
import { completeRow } from './complete.ts';

/** Things in a row, and the noun that they share (三市工业技改投资), or empty. */
export interface Row {
  readonly items: readonly string[];
  readonly noun: string;
}

/** The last `count` things that stand in a row at the end of `head`; undefined where there is no such row. */
export function rowBefore(head: string, count: number): Row | undefined {
  const both = townAndCountry(head, count);
  if (both) return both;
  const list = listIn(head, count);
  return list === undefined
    ? undefined
    : (ranTogether(list, count) ??
        gradesOfAll(list, count) ??
        countedRow(list, count) ??
        completed(partsOf(list, count), count));
}

/** A row that stands right before its values, without 分别. */
export const bareRow = (head: string, count: number): Row | undefined =>
  verbsOfOne(head, count) ?? directedAt(head, count);

/** As many verbs before one object: 新建、改造道路. */
function verbsOfOne(head: string, count: number): Row | undefined {
  const verbs = (head.split(/[，；。：]/).at(-1) ?? '').split(/[、和]/);
  const isVerb = (part: string, i: number): boolean =>
    leadingVerbs(part) > 0 && (i === count - 1 || (endsInDo(part) && leadingVerbs(part) === part.length));
  const items = verbs.length === count && verbs.every(isVerb) ? completeRow(verbs) : undefined;
  return items && { items, noun: '' };
}

/** As many things in the 对-phrase of a grant. */
function directedAt(head: string, count: number): Row | undefined {
  const segment = head.split(/[；。]/).at(-1) ?? '';
  const directed = /(?:^|[，：）】])对([^，]{4,})，/.exec(segment)?.[1]?.replace(/的$/, '');
  if (directed === undefined || !hasGrant(segment)) return undefined;
  const parts = partsOf(directed, count);
  return parts.length === count ? completed(parts, count) : undefined;
}

/** 城乡居民收入分别增长5%和6%: town first, then country. */
function townAndCountry(head: string, count: number): Row | undefined {
  const clause = withoutPredicate((head.split(/[，；。：]/).at(-1) ?? '').replace(COMPARED_WITH, ''));
  const [, before = '', residents = '', noun] =
    /^(.*?)城乡((?:常住)?居民)?([^、和与]{2,})$/.exec(clause) ?? [];
  if (count !== 2 || noun === undefined) return undefined;
  const town = residents === '' ? '城市' : '城镇';
  return { items: [town, '农村'].map((place) => trimFront(before) + place + residents + noun), noun: '' };
}

const RAN_TOGETHER = /^(.*?)([一二三四五]{2,5})(等奖|次产业|产业|产|类|级|期|档)(.*)$/;
const GOODS = /^(.*?)([粮棉油糖肉禽蛋奶鱼菜果茶]{2,6})((?:总?产量|产能|面积|产值|自给率).*)$/;

/** 一二三产增加值, 肉蛋奶产量: words of one sign each without signs between them. */
function ranTogether(list: string, count: number): Row | undefined {
  const text = trimFront(list);
  const items = goodsIn(text) ?? nthsIn(text);
  return items?.length === count ? { items, noun: '' } : undefined;
}

function goodsIn(text: string): string[] | undefined {
  const [, of = '', goods = '', measure = ''] = GOODS.exec(text) ?? [];
  return goods === '' ? undefined : Array.from(goods, (good) => of + good + measure);
}

/** 一二等奖; of 产 each is a sector, 第一产业. */
function nthsIn(text: string): string[] | undefined {
  const [, before = '', numerals = '', kind = '', behind = ''] = RAN_TOGETHER.exec(text) ?? [];
  if (numerals === '' || !'一二三四五'.includes(numerals)) return undefined;
  const nth = (numeral: string): string => (kind.includes('产') ? `第${numeral}产业` : numeral + kind);
  return Array.from(numerals, (numeral) => before + nth(numeral) + behind);
}

const GRADE = '(?:国家|[省市县区部])级';
const GRADES = new RegExp(
  `^(?:首次|新|获批?|获评|认定|评定|获得|入选|的|为|和|或|、)*(${GRADE}(?:[、和及或]${GRADE})+)(?:的)?(.+)$`,
);

/** 国家级、省级技术中心和示范企业，分别给予40万元、20万元: the grades hold for all things behind them. */
function gradesOfAll(list: string, count: number): Row | undefined {
  const [, listed = '', things = ''] = GRADES.exec(trimFront(list)) ?? [];
  const grades = splitList(listed, '、和及或');
  if (grades.length !== count || splitList(things).length < 2) return undefined;
  return { items: grades.map((grade) => grade + things), noun: '' };
}

/** The last `count` parts of a list, each with what it shares with the others. */
function completed(parts: readonly string[], count: number): Row | undefined {
  if (parts.length < count) return undefined;
  const row = parts.slice(-count);
  // 接待游客90万人次、实现旅游收入6亿元，分别增长…: an item's own value is no part of its name.
  if (row.every((part) => OWN_VALUE.test(part))) {
    const named = row.map((part, i) => withoutRelative(part.replace(OWN_VALUE, ''), i));
    return { items: named.map((item) => trimFront(item.slice(leadingVerbs(item)))), noun: '' };
  }
  const things = row.map(withoutRelative);
  // 30个省重点、200个市重点项目: how many they are is no part of the name.
  const bare = things.every((thing) => COUNT.test(thing))
    ? things.map((thing) => thing.replace(COUNT, ''))
    : things;
  const items = completeRow(bare);
  return items ? { items, noun: '' } : (placesThenNoun(bare) ?? { items: bare, noun: '' });
}

const COUNT = /^\d+[个家项处所条座](?=.{2})/;

/** 首次认定的“单项冠军”示范企业 → “单项冠军”示范企业: the condition in the first item holds for the row. */
function withoutRelative(part: string, i: number): string {
  if (i > 0) return part;
  const bare = withoutConditions(trimFront(part));
  const at = bare.lastIndexOf('的');
  return at >= 0 && bare.length - at > 1 ? bare.slice(at + 1) : bare;
}

/** 氨氮、氮氧化物排放总量比2020年 | 分别下降: what is compared with is no part of the row. */
const COMPARED_WITH = /(?:比|较|与)(?:20\d\d年|“?十[一二三四五六]五”?|上年|去年|基期)[^，]*$/;

/** 对获国家级、省级示范的，分别给予…，对获市级、区级示范的，: a 对-phrase; the 给 of 给予 opens none. */
const DIRECTED = /(?:对|(?<![供补配自])给(?!予)|向|将|把)([^，]*)(?=，|$)/g;

/** 就业率分别达到90%和85%: values that were handed out already are no row of things. */
const OWN_ROW = /分别[^，]*\d[^，]*[、和]/;

/** 发展云计算、大数据等产业，产值、税收分别…: what is named as an example in another clause is no row of things. */
const OPEN = /、[^、]*[^、高中平同均]等(?![级次奖额同于两三四五六七八九十\d])/;

/** The words in which the row stands: the last 对-phrase or clause with so many things, clauses with a value each, or the last clause. */
function listIn(head: string, count: number): string | undefined {
  const stretch = head.split(/[；。]/).at(-1) ?? '';
  const pieces = stretch
    .split(/[，：]/)
    .map((piece) =>
      withoutPredicate(piece.replace(COMPARED_WITH, '')).replace(/(?:每[家个人项年所]|再|各)+$/, ''),
    );
  const isList = (words: string): boolean => splitList(words).length >= count;
  const list =
    matchesOf(stretch, DIRECTED)
      .map((match) => match[1] ?? '')
      .findLast(isList) ??
    // 新评定为甲级、乙级、丙级旅游民宿的，每家分别奖励: the row stands in the clause before.
    pieces.findLast(
      (piece, i) => !OWN_ROW.test(piece) && isList(piece) && (i === pieces.length - 1 || !OPEN.test(piece)),
    ) ??
    valuedClauses(pieces, count) ??
    pieces.at(-1) ??
    '';
  const plain = list
    .replace(/^(?:其中|力争|确保|争取|推动)+/, '')
    .replace(/的$/, '')
    .replace(/(?:各|均)(?:建设|建成|打造|创建|培育|设立|布局|新建).*$/, '');
  return withoutPredicate(plain) || undefined;
}

/** 接待游客900万人次，旅游收入80亿元，分别增长…: clauses that each name a thing with its value. */
function valuedClauses(pieces: readonly string[], count: number): string | undefined {
  const clauses = pieces.filter((piece) => piece !== '').slice(-count);
  return clauses.length === count && clauses.every((clause) => OWN_VALUE.test(clause))
    ? clauses.join('、')
    : undefined;
}

/** A、B和C: where 、 alone gives the right count, 和 belongs to a name (文化和旅游集聚区). */
function partsOf(list: string, count: number): string[] {
  const listed = splitList(list, '、');
  return listed.length === count ? listed : splitList(list);
}

const COUNTED =
  /^(.*?[^等])等?([两三四五六七八九十]+)(?:个)?(级|类|档|批|阶段|环节|等级|等次|档次|层次|地区|市|区|省|县|地|州|片区|城市|基地|园区|大?领域|大?行业|大?产业|[^，、的]{2,8}(?=的))的?(.*)$/;

/**
 * 九龙坡、璧山、永川三区工业技改投资; 羊肉、马铃薯两个主导产品的加工转化率; 学校在县、乡两级的覆盖率: a row that is followed by its
 * own count has its noun behind it.
 */
function countedRow(list: string, count: number): Row | undefined {
  const [, things = '', numeral = '', kind = '', noun = ''] = COUNTED.exec(list) ?? [];
  if (chineseNumber(numeral) !== count) return undefined;
  const parts = partsOf(things, count);
  if (parts.length !== count) return undefined;
  const [first = '', ...rest] = parts;
  const { subject, thing } = heldIn(first);
  const items = [thing, ...rest].map((item) => (kind === '级' ? item + kind : item));
  return { items, noun: subject + noun };
}

/** 老年学校在县: what the row holds of stands before its first thing. */
function heldIn(first: string): { subject: string; thing: string } {
  const [, subject = '', place] = /^(.{2,}?)在(.{1,12})$/.exec(first) ?? [];
  return { subject, thing: place ?? trimFront(first) };
}

const OWN_VALUE = /(?<=[\u4e00-\u9fa5]{2})\d[\d.]*[万亿]?[\u4e00-\u9fa5]{0,3}$/;

/** 京津冀及周边地区、长三角地区煤炭消费量: the last place is followed by what is measured in all. */
function placesThenNoun(row: readonly string[]): Row | undefined {
  const last =
    /^(各[市县区州]（[市县区旗]）|.{2,12}?(?:地区|平原|城市群|湾区|都市圈|流域|新区|[省市县区州]))([^，]{3,})$/.exec(
      row.at(-1) ?? '',
    );
  const others = row.slice(0, -1).map((item) => trimFront(item));
  if (!last?.[1] || !last[2] || others.length === 0 || !others.every(isPlace)) return undefined;
  return { items: [...others, last[1]], noun: last[2] };
}

/** Whether an item names a place or zone. */
export const isPlace = (item: string): boolean =>
  wholePlace(item) !== undefined ||
  /^(?:在|支持)?[\u4e00-\u9fa5]{2,12}(?:新区|高新区|经开区|开发区|地区|自贸区|湾区|都市圈|经济区|示范区|片区|平原|城市群|流域|[市县区州省])$/.test(
    item,
  ) ||
  /^(?:京津冀|长三角|珠三角|粤港澳大湾区|成渝|东北|东部|中部|西部)/.test(item);

const JOINTS = /[（“）”、和与或]|(?<!普)及(?!其?以[上下]|周边|其他)/g;

/** Splits at 、 和 及 outside brackets and quotes; 80周岁及以上, 京津冀及周边地区 and 普及率 stay whole. */
export function splitList(text: string, signs = '、和及与'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of matchesOf(text, JOINTS)) {
    if ('（“'.includes(sign)) depth += 1;
    else if ('）”'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && signs.includes(sign)) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}
