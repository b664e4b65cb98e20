/**
 * What English readers are shown for a unit, by the unit's name, in the plural. They come with the English words, which
 * need these and not the table of all units, so a build puts them here as they are (src/build/english-words.ts).
 */
import { words } from '../text/table-words.ts';
import { SCALES } from './scales.ts';
import { singular } from './singular.ts';
import { UNITS } from './units.ts';

/** What counts without saying what is counted and has no word of its own: 张, 支, 只. */
const ANY_UNIT = 'units';

/**
 * Name, then word. What counts and does not say what is counted has the emptiest words (as the China Statistical
 * Yearbook). But for the emptiest of all no two units share one unless they measure the same: a typed 3 sites must be of
 * one unit.
 */
const COUNTING = words(`
  个 units 家 entities 件 pieces 项 items 所 institutions 台 machines 套 sets 间 rooms 条 lines 处 sites 座 structures
  栋 buildings 幢 blocks 辆 vehicles 艘 vessels 架 aircraft 架次 flights 款 models 种 kinds 类 categories 批 batches
  批次 lots 场 events 场次 sessions 次 times 门 courses 册 volumes 部 works 篇 papers 对 pairs 头 head 株 plants
  棵 trees 组 groups 份 copies 笔 transactions 例 cases 起 incidents 列 trains 村 villages 航线 routes 席 seats
  张床位 beds 泊位 berths 车位 car-spaces 机架 cabinets 标准机架 racks 户 households 人日 person-days 人天 staff-days
  届 editions 期 rounds 站 stations 店 shops 井 wells 案 proposals 宗 deals 工作日 workdays 学年 school-years
  学期 semesters 课时 lessons 学时 class-hours 学分 credits 乡 townships 镇 towns 省 provinces 市 cities 县 counties
  区 districts 国 countries 部门 departments 方面 aspects 章 chapters 步 steps 阶段 stages 页 pages 字 characters
  像素 pixels 字节 bytes 成 tenths 番 doublings 基点 bp 首 songs 本 books 卡 cards 袋 bags 瓶 bottles
  桶 barrels 罐 cans 盏 lamps 尾 fish 羽 birds 双 doubles 单 orders 单位 organisations 票 votes 个点位 points 街 streets
  园 parks 企 firms 车次 train-runs 班次 departures 自然箱 containers 门类 branches 分 marks 年度 fiscal-years
  个等级 grades 级 levels 层级 tiers 部分 parts 章节 sections 节 subsections 大类 major-categories 大行动 major-actions
  大工程 major-projects 大任务 major-tasks 大领域 major-fields 大体系 major-systems 大板块 major-blocks
  大方面 major-aspects 轮次 turns 万件 myriad-pieces 亿次 hundred-million-times`);
const MEASURING = words(`
  美元 USD 欧元 EUR 港元 HKD 日元 JPY 年 years 月 months 个月 months 周 weeks 星期 weeks 天 days 日 days 小时 hours
  分钟 minutes 秒 seconds 毫秒 ms 微秒 μs 岁 yrs 米 m 公里 km 厘米 cm 毫米 mm 微米 μm 纳米 nm 海里 nmi 平方公里 km²
  公顷 ha 亩 mu 立方米 m³ 标准立方米 Nm³ 升 L 毫升 mL 克 g 毫克 mg 微克 μg 斤 jin 吨标准煤 tce 千克标准煤 kgce
  克标准煤 gce 标准煤 ce 吨二氧化碳 tCO₂ 吨二氧化碳当量 tCO₂e 千瓦 kW 瓦 W 兆瓦 MW 吉瓦 GW 千瓦时 kWh 度 kWh
  兆瓦时 MWh 吉瓦时 GWh 伏 V 千伏 kV 马力 hp 公里/小时 km/h 赫兹 Hz 比特 bit 兆每秒 M/s 吨公里 t-km
  人公里 person-km 载重吨 dwt 总吨 GT 转 revolutions 蒸吨 t-steam /10万 per-100,000 /百万 per-million`);

const pairsOf = (table: readonly string[]): [name: string, word: string][] =>
  table.flatMap((name, at) => (at % 2 === 0 ? [[name, table[at + 1] ?? '']] : []));

const OWN: ReadonlyMap<string, string> = new Map([
  ...UNITS.flatMap(({ name, english: [word] }) => (word === undefined ? [] : [[name, word] as const])),
  ...pairsOf(COUNTING),
  ...pairsOf(MEASURING),
]);

const HAN = /\p{Script=Han}/u;
const BY_SPELLING = new Map(UNITS.flatMap((unit) => unit.spellings.map((word) => [word, unit] as const)));

/** Its own, or one made of others': 台（套） → machines-or-sets, 家次 → entity-times. */
function ownWord(name: string): string | undefined {
  const [, one, other] = /^(.+)（(.+)）$/u.exec(name) ?? [];
  if (one !== undefined && other !== undefined) return `${wordOf(one)}-or-${wordOf(other)}`;
  const counted = OWN.get(/^(.+)次$/u.exec(name)?.[1] ?? '');
  return OWN.get(name) ?? (counted && `${singular(counted)}-times`);
}

/** Else that of what measures the same (座位 as 席, 千克 as 公斤), else, of what counts, the emptiest. */
function wordOf(name: string): string | undefined {
  const own = ownWord(name);
  const unit = BY_SPELLING.get(name);
  if (own !== undefined || unit === undefined) return own;
  const same = UNITS.filter(({ dimension, scale }) => dimension === unit.dimension && scale === unit.scale);
  const known = same.map((each) => ownWord(each.name) ?? (HAN.test(each.name) ? undefined : each.name));
  const counts = (unit.kind === 'count' || unit.kind === 'structure') && !name.includes('/');
  return known.find(Boolean) ?? (counts ? ANY_UNIT : undefined);
}

/** 10,000; 10bn. */
const shortNumber = (value: number): string => {
  const [size, word] = value >= 1e9 ? [1e9, 'bn'] : [1e6, 'mn'];
  return value < 1e6 ? value.toLocaleString('en-US') : `${value / size}${word}`;
};

/** 人 → person, 人·年 → person-year, 万人 → 10,000-people, 10万 → 100,000. */
function denominator(name: string): string | undefined {
  const one = wordOf(name);
  if (one !== undefined) return singular(one);
  const [, digits = '', rest = ''] = /^(\d*)(.*)$/u.exec(name) ?? [];
  const [scale = '', size = 1] = SCALES.find(([word]) => rest.startsWith(word)) ?? [];
  const many = size * Number(digits || 1);
  const units = rest.slice(scale.length).split('·').filter(Boolean).map(wordOf);
  if (units.includes(undefined)) return undefined;
  return many === 1
    ? units.map((unit = '') => singular(unit)).join('-')
    : [shortNumber(many), ...units].join('-');
}

/** 元/人 has no word of its own and is made of two: CNY/person. */
function quotient(name: string): string | undefined {
  const [above = '', below] = name.split('/');
  if (below === undefined) return undefined;
  const [many, one] = [wordOf(above), denominator(below)];
  return many === undefined || one === undefined ? undefined : `${many}/${one}`;
}

/** What documents say beside the units of the table. */
const MORE = words(
  '克/千克 人/百亿元 人/亿元 个/平方公里 元/平方米·月 吨/公顷 千克/公顷 家/万人 人/平方公里 万人 亿元',
);

export const ENGLISH_UNITS: ReadonlyMap<string, string> = new Map(
  [...MORE, ...UNITS.map(({ name }) => name)].flatMap((name) => {
    const word = wordOf(name) ?? quotient(name) ?? denominator(name);
    return word === undefined || word === name ? [] : [[name, word] as const];
  }),
);
