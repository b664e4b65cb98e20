/**
 * What English readers are shown for a unit, by the unit's name, in the plural; the others stay as they stand in the
 * document. They come with the English words, which need these and not the table of all units, so a build puts them here
 * as they are (src/build/english-units.ts).
 */
import { words } from '../text/table-words.ts';
import { SCALES } from './scales.ts';
import { singular } from './singular.ts';
import { UNITS } from './units.ts';

/**
 * Name, then word. What counts and does not say what is counted has the emptiest words (as the China Statistical
 * Yearbook). No two units share one unless they measure the same: a typed 3 sites must be of one unit.
 */
const COUNTING = words(`
  个 units 家 entities 件 pieces 项 items 所 institutions 台 machines 套 sets 间 rooms 条 lines 处 sites 座 structures
  栋 buildings 幢 blocks 辆 vehicles 艘 vessels 架 aircraft 架次 flights 款 models 种 kinds 类 categories 批 batches
  批次 lots 场 events 场次 sessions 次 times 门 courses 册 volumes 部 works 篇 papers 对 pairs 头 head 株 plants
  棵 trees 组 groups 份 copies 笔 transactions 例 cases 起 incidents 列 trains 村 villages 航线 routes 席 seats
  张床位 beds 泊位 berths 车位 car-spaces 机架 cabinets 标准机架 racks 户 households 人次 person-times
  人日 person-days 届 editions 期 rounds 站 stations 店 shops 井 wells 案 proposals 宗 deals 工作日 workdays
  学年 school-years 学期 semesters 课时 lessons 学时 class-hours 学分 credits 乡 townships 镇 towns 省 provinces
  市 cities 县 counties 区 districts 国 countries 部门 departments 方面 aspects 章 chapters 步 steps 阶段 stages
  页 pages 字 characters 像素 pixels 字节 bytes 亩次 mu-times 成 tenths 基点 bp`);
const MEASURING = words(`
  美元 USD 欧元 EUR 港元 HKD 日元 JPY 年 years 月 months 个月 months 周 weeks 星期 weeks 天 days 日 days 小时 hours
  分钟 minutes 秒 seconds 毫秒 ms 微秒 μs 岁 yrs 米 m 公里 km 厘米 cm 毫米 mm 微米 μm 纳米 nm 海里 nmi 平方公里 km²
  公顷 ha 亩 mu 立方米 m³ 升 L 毫升 mL 克 g 毫克 mg 微克 μg 斤 jin 吨标准煤 tce 千克标准煤 kgce 克标准煤 gce
  千瓦 kW 瓦 W 兆瓦 MW 吉瓦 GW 千瓦时 kWh 度 kWh 兆瓦时 MWh 吉瓦时 GWh 伏 V 千伏 kV 公里/小时 km/h 赫兹 Hz`);

const pairsOf = (table: readonly string[]): [name: string, word: string][] =>
  table.flatMap((name, at) => (at % 2 === 0 ? [[name, table[at + 1] ?? '']] : []));

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ...UNITS.flatMap(({ name, english: [word] }) => (word === undefined ? [] : [[name, word] as const])),
  ...pairsOf(COUNTING),
  ...pairsOf(MEASURING),
]);

/** 万人 → 10,000-people, 人 → person. */
function denominator(name: string): string | undefined {
  const one = SIMPLE.get(name);
  if (one !== undefined) return singular(one);
  const [scale = '', size = 0] = SCALES.find(([word]) => name.startsWith(word)) ?? [];
  const many = SIMPLE.get(name.slice(scale.length));
  return size === 0 || many === undefined ? undefined : `${size.toLocaleString('en-US')}-${many}`;
}

/** 元/人 has no word of its own and is made of two: CNY/person. */
function quotient(name: string): string | undefined {
  const [above = '', below = ''] = name.split('/');
  const [many, one] = [SIMPLE.get(above), denominator(below)];
  return many === undefined || one === undefined ? undefined : `${many}/${one}`;
}

/** What documents say beside the units of the table. */
const MORE = words(
  '克/千克 人/百亿元 人/亿元 个/平方公里 元/平方米·月 吨/公顷 千克/公顷 家/万人 人/平方公里',
);

export const ENGLISH_UNITS: ReadonlyMap<string, string> = new Map([
  ...[...UNITS.map(({ name }) => name), ...MORE].flatMap((name) => {
    const word = quotient(name);
    return word === undefined ? [] : [[name, word] as const];
  }),
  ...SIMPLE,
]);
