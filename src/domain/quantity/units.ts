/**
 * Every unit that the project knows, once. To add one: a row or a word here, and a line in
 * tests/src/domain/quantity/units.test.ts.
 *
 * A line with strokes is one unit: `name | other spellings | dimension and scale | English`. The name is what the dataset
 * keeps; amounts of one dimension are converted into each other by their scales; of the English words the first is shown
 * and all are understood where somebody types. A line without strokes is a row of units of which each is alone: it has one
 * spelling, a dimension of its own, and its English word, if any, in the table below.
 */
import { words } from '../text/table-words.ts';
import { singular } from './singular.ts';

const UNIT_KINDS = ['money', 'people', 'count', 'time', 'size', 'share', 'structure'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

const TABLE: Readonly<Record<UnitKind, string>> = {
  money: `
    元 | 元人民币 人民币 | 元 | CNY RMB yuan
    美元 | 元美元 | 美元 | USD
    欧元 | | 欧元 | EUR
    港元 | | 港元 | HKD
    日元 | | 日元 | JPY
    元/人 元/年 元/月 元/平方米 元/吨 元/亩 元/人·年 元/平方公里 元/千瓦时 元/户 元/座 元/处 元/只 元/件 元/台 元/场 元/床
    元/头`,
  people: `
    人 | 名 位 | 人 | people
    人次 | 人（次） 人／次 名（次）
    人/平方公里 人/年 户 户次 人日 人天`,
  count: `
    台（套） | 台／套
    套 | 套（间） | | sets
    间 | 间（套） | | rooms
    条 | 条（段） | | lines
    处 | 处（次） | | sites
    张床位 | 个床位 | | beds
    标准机架 | 个标准机架 | | racks
    万件 | | 件 1e4
    家 家（次） 家次 个 个（次） 件 件（套） 件套 项 项（次） 项次 所 台 台套 辆 艘 架 架次 座 处（个） 栋 幢 张 张床 款 种 类
    批 批次 场 场（次） 场次 次 门 门（次） 册 部 篇 对 支 只 头 届 株 组 份 笔 宗 例 起 列 村 颗 枚 把 块 片 首 幅 本 卷 台次
    辆次 车次 班次 航线 标准箱 标箱 自然箱 TEU 床 床位 张病床 席 座位 个泊位 泊位 个席位 个车位 车位 机架 标准机柜 机柜 期次 期 单 单位
    票 案 个点位 站 朵 孔 眼 口 井 园 店 街 宗次 师 企 根 双 袋 瓶 桶 罐 盏 面 副 顶 尊 道 尾 羽 户（人） 家（个） 棵 轮次 件/万人
    件/人 张/千人 人/千人 人/万人 个/万人 辆/万人 张/百人 册/人 台/万人 平方米/人 人/百人 人/10万 件/百万人 件/10万人 家/万人
    项/人 门类 件次 杯 卡 乡 镇`,
  time: `
    年 | | 月 12 | years
    月 | | 月 | months
    个月 | | 月 | months
    周 | | 秒 604800 | weeks
    星期 | | 秒 604800 | weeks
    天 | | 秒 86400 | days
    日 | | 秒 86400 | days
    小时 | 个小时 | 秒 3600 | hours
    分钟 | | 秒 60 | minutes
    秒 | 秒钟 | 秒 | seconds
    毫秒 | | 秒 1e-3 | ms
    微秒 | | 秒 1e-6 | μs
    ms | | 秒 1e-3
    s | | 秒
    us | | 秒 1e-6
    μs | | 秒 1e-6
    岁 | 周岁 | | yrs
    课时 | 个课时 | | lessons
    学时 | 个学时 | | class-hours
    学分 | 个学分 | | credits
    工作日 个工作日 分 年度 学年 学期`,
  size: `
    PFLOPS | 千万亿次浮点指令/秒（PFLOPS） 千万亿次浮点指令/秒 千万亿次浮点运算/秒 千万亿次/秒 PFlops Pflops PFLOPs P | 算力
    EFLOPS | 百亿亿次浮点运算/秒 百亿亿次/秒 EFlops Eflops EFLOPs E | 算力 1e3
    TFLOPS | TFlops | 算力 1e-3
    米 | m | 长 | m
    公里 | 千米 km ㎞ | 长 1e3 | km
    厘米 | | 长 1e-2 | cm
    毫米 | | 长 1e-3 | mm
    微米 | | 长 1e-6 | μm
    纳米 | | 长 1e-9 | nm
    海里 | | 长 1852 | nmi
    mm | | 长 1e-3
    cm | | 长 1e-2
    nm | | 长 1e-9
    平方米 | 平米 ㎡ m² m2 | 面积 | m²
    平方公里 | 平方千米 km² km2 | 面积 1e6 | km²
    公顷 | hm² | 面积 1e4 | ha
    亩 | | 面积 2000/3 | mu
    立方米 | m³ m3 立方 方 | 体积 | m³
    升 | | 体积 1e-3 | L
    毫升 | | 体积 1e-6 | mL
    吨 | | 质量 1e6 | t
    公斤 | 千克 | 质量 1e3 | kg
    斤 | | 质量 500 | jin
    克 | | 质量 | g
    毫克 | | 质量 1e-3 | mg
    微克 | | 质量 1e-6 | μg
    吨标准煤 | 吨标煤 | 标准煤 1e6 | tce
    千克标准煤 | | 标准煤 1e3 | kgce
    克标准煤 | | 标准煤 | gce
    吨标准煤/万元 | 吨标煤/万元
    千克标准煤/吨 | 公斤标准煤/吨
    千瓦 | kW | 功率 | kW
    瓦 | | 功率 1e-3 | W
    兆瓦 | MW | 功率 1e3 | MW
    吉瓦 | GW | 功率 1e6 | GW
    千瓦时 | kWh 度电 | 电量 | kWh
    度 | | 电量 | kWh
    兆瓦时 | MWh | 电量 1e3 | MWh
    吉瓦时 | GWh | 电量 1e6 | GWh
    伏 | | 电压 | V
    千伏 | | 电压 1e3 | kV
    kV | | 电压 1e3
    ℃ | 摄氏度
    dB | 分贝
    公里/小时 | km/h | | km/h
    赫兹 | | 频率 | Hz
    Hz | | 频率
    kHz | | 频率 1e3
    MHz | | 频率 1e6
    GHz | | 频率 1e9
    KB | | 数据 1e-6
    MB | | 数据 1e-3
    GB | | 数据
    TB | | 数据 1e3
    PB | | 数据 1e6
    EB | | 数据 1e9
    Mbps | 兆比特/秒 | 速率
    Gbps | | 速率 1e3
    Tbps | | 速率 1e6
    Gbit/s | | 速率 1e3
    Tbit/s | | 速率 1e6
    bit | | 比特
    比特 | | 比特
    亿次 | | 次 1e8
    立方米/秒 立方米/日 克标准煤/千瓦时 千瓦时/吨 立方米/吨 亩次 平方公里/年 人公里/小时 吨/日 吨/年 吨/天 吨/万元 吨二氧化碳
    吨二氧化碳当量 吨二氧化碳/万元 立方米/万元 公斤/亩 千克/亩 千瓦时/人 微克/立方米 毫克/升 毫克/立方米 微克/升 米/秒 辆/日 人/日
    KB/s 兆每秒 K 像素 字节 吨公里 人公里 标准煤 吨/小时 标准立方米 马力 座次 车位数 载重吨 总吨 个等级 载重吨位 公里/百平方公里
    公里/平方公里 转 /10万 /百万 蒸吨 蒸吨/小时`,
  share: `
    % | | 占比 | % percent
    ‰ | | 占比 0.1
    成 | | 占比 10 | tenths
    个百分点 | 百分点 | 百分点 | pp
    基点 | 个基点 BP bp | 百分点 1e-2 | bp
    倍 | | 倍 | × x
    番`,
  structure: `
    级 | 级及以上
    方面 个方面 部分 个部分 章 个章节 章节 节 编 大类 大行动 大工程 大任务 大领域 大体系 大板块 大方面 字 页 层级 维 星 代 步 步骤
    阶段 个阶段 位数 号 路 环 楼 室 地 省 市 县 区 国 部门 端 大 强 轴 极 圈`,
};

/**
 * Units that are alone, each with its English word in the plural. No two share one: a typed 3 sites must be of one unit.
 * Signs for counting that say nothing of what is counted have the emptiest words (as the China Statistical Yearbook).
 */
const ALONE_IN_ENGLISH = words(`
  个 units 家 entities 件 pieces 项 items 所 institutions 台 machines 座 structures 栋 buildings 幢 blocks 辆 vehicles
  艘 vessels 架 aircraft 架次 flights 款 models 种 kinds 类 categories 批 batches 批次 lots 场 events 场次 sessions
  次 times 门 courses 册 volumes 部 works 篇 papers 对 pairs 头 head 株 plants 棵 trees 组 groups 份 copies
  笔 transactions 例 cases 起 incidents 列 trains 村 villages 航线 routes 席 seats 泊位 berths 车位 car-spaces
  机架 cabinets 户 households 人次 person-times 人日 person-days 届 editions 期 rounds 站 stations 店 shops 井 wells
  案 proposals 宗 deals 工作日 workdays 学年 school-years 学期 semesters 乡 townships 镇 towns 省 provinces 市 cities
  县 counties 区 districts 国 countries 部门 departments 方面 aspects 章 chapters 步 steps 阶段 stages 页 pages
  字 characters 像素 pixels 字节 bytes 亩次 mu-times`);
const ALONE = new Map(
  ALONE_IN_ENGLISH.flatMap((name, at) => (at % 2 === 0 ? [[name, ALONE_IN_ENGLISH[at + 1] ?? '']] : [])),
);

export interface UnitRecord {
  readonly name: string;
  /** As documents write it, the name first. */
  readonly spellings: readonly string[];
  /** Units of one dimension can be converted into each other; most units are the only one of theirs. */
  readonly dimension: string;
  /** One of this unit in the dimension's own. */
  readonly scale: number;
  /** What English readers are shown first, then what they may type besides; empty where English has no word. */
  readonly english: readonly string[];
  readonly kind: UnitKind;
}

/** 1e4, 2000/3; nothing is 1. */
function scaleOf(written = '1'): number {
  const [above = 1, below = 1] = written.split('/').map(Number);
  return above / below;
}

/** sites and site; nothing for nothing. */
const inBothNumbers = (word = ''): string[] => (word === '' ? [] : [...new Set([word, singular(word)])]);

const filled = (cell: string): string[] => (cell.trim() === '' ? [] : words(cell));

function recordsOf(line: string, kind: UnitKind): UnitRecord[] {
  const cells = line.split('|');
  if (cells.length === 1)
    return filled(line).map((name) => ({
      name,
      spellings: [name],
      dimension: name,
      scale: 1,
      english: inBothNumbers(ALONE.get(name)),
      kind,
    }));
  const [name = '', others = '', measure = '', english = ''] = cells.map((cell) => cell.trim());
  const [dimension = name, scale] = measure === '' ? [] : measure.split(' ');
  const spellings = filled(`${name} ${others}`);
  return [
    {
      name,
      spellings,
      dimension,
      scale: scaleOf(scale),
      english: english.split(' ').flatMap(inBothNumbers),
      kind,
    },
  ];
}

export const UNITS: readonly UnitRecord[] = UNIT_KINDS.flatMap((kind) =>
  TABLE[kind].split('\n').flatMap((line) => recordsOf(line, kind)),
);
