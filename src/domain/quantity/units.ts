/**
 * Every unit that the project knows, once. To add one: a row or a word here, and a line in
 * tests/src/domain/quantity/units.test.ts.
 *
 * A line with strokes is one unit: `name | other spellings | dimension and scale | English`. The name is what the dataset
 * keeps; amounts of one dimension are converted into each other by their scales; of the English words the first is shown
 * and all are understood where somebody types. A line without strokes is a row of units of which each is alone: it has one
 * spelling, a dimension of its own and no English.
 */
import { words } from '../text/table-words.ts';

const UNIT_KINDS = ['money', 'people', 'count', 'time', 'size', 'share', 'structure'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

const TABLE: Readonly<Record<UnitKind, string>> = {
  money: `
    元 | 元人民币 人民币 | 元 | CNY RMB yuan
    美元 | 元美元 | 美元
    欧元 | | 欧元
    港元 | | 港元
    日元 | | 日元
    元/人 元/年 元/月 元/平方米 元/吨 元/亩 元/人·年 元/平方公里 元/千瓦时 元/户 元/座 元/处 元/只 元/件 元/台 元/场 元/床
    元/头`,
  people: `
    人 | 名 位 | 人 | people
    人次 | 人（次） 人／次 名（次）
    人/平方公里 人/年 户 户次 人日 人天`,
  count: `
    台（套） | 台／套
    套 | 套（间）
    间 | 间（套）
    条 | 条（段）
    处 | 处（次）
    张床位 | 个床位
    张床 | | 张床位
    床位 | | 张床位
    床 | | 张床位
    张病床 | | 张床位
    标准机架 | 个标准机架
    标准机柜 | | 标准机架
    机柜 | | 机架
    个泊位 | | 泊位
    个车位 | | 车位
    个席位 | | 席
    座位 | | 席
    标准箱 | | TEU
    标箱 | | TEU
    件套 | | 件（套）
    台套 | | 台（套）
    家次 | | 家（次）
    项次 | | 项（次）
    万件 | | 件 1e4
    家 家（次） 个 个（次） 件 件（套） 项 项（次） 所 台 辆 艘 架 架次 座 处（个） 栋 幢 张 款 种 类
    批 批次 场 场（次） 场次 次 门 门（次） 册 部 篇 对 支 只 头 届 株 组 份 笔 宗 例 起 列 村 颗 枚 把 块 片 首 幅 本 卷 台次
    辆次 车次 班次 航线 自然箱 TEU 席 泊位 车位 机架 期次 期 单 单位
    票 案 个点位 站 朵 孔 眼 口 井 园 店 街 宗次 师 企 根 双 袋 瓶 桶 罐 盏 面 副 顶 尊 道 尾 羽 户（人） 家（个） 棵 轮次 件/万人
    件/人 张/千人 人/千人 人/万人 个/万人 辆/万人 张/百人 册/人 台/万人 平方米/人 人/百人 人/10万 件/百万人 件/10万人 家/万人
    项/人 门类 件次 杯 卡 乡 镇`,
  time: `
    年 | | 月 12
    月 | | 月
    个月 | | 月
    周 | | 秒 604800
    星期 | | 秒 604800
    天 | | 秒 86400
    日 | | 秒 86400
    小时 | 个小时 | 秒 3600
    分钟 | | 秒 60
    秒 | 秒钟 | 秒
    毫秒 | | 秒 1e-3
    微秒 | | 秒 1e-6
    ms | | 秒 1e-3
    s | | 秒
    us | | 秒 1e-6
    μs | | 秒 1e-6
    岁 | 周岁
    课时 | 个课时
    学时 | 个学时
    学分 | 个学分
    个工作日 | | 工作日
    工作日 分 年度 学年 学期`,
  size: `
    PFLOPS | 千万亿次浮点指令/秒（PFLOPS） 千万亿次浮点指令/秒 千万亿次浮点运算/秒 千万亿次/秒 PFlops Pflops PFLOPs P | 算力
    EFLOPS | 百亿亿次浮点运算/秒 百亿亿次/秒 EFlops Eflops EFLOPs E | 算力 1e3
    TFLOPS | TFlops | 算力 1e-3
    米 | m | 长
    公里 | 千米 km ㎞ | 长 1e3
    厘米 | | 长 1e-2
    毫米 | | 长 1e-3
    微米 | | 长 1e-6
    纳米 | | 长 1e-9
    海里 | | 长 1852
    mm | | 长 1e-3
    cm | | 长 1e-2
    nm | | 长 1e-9
    平方米 | 平米 ㎡ m² m2 | 面积 | m²
    平方公里 | 平方千米 km² km2 | 面积 1e6
    公顷 | hm² | 面积 1e4
    亩 | | 面积 2000/3
    立方米 | m³ m3 立方 方 | 体积
    升 | | 体积 1e-3
    毫升 | | 体积 1e-6
    吨 | | 质量 1e6 | t
    公斤 | 千克 | 质量 1e3 | kg
    斤 | | 质量 500
    克 | | 质量
    毫克 | | 质量 1e-3
    微克 | | 质量 1e-6
    吨标准煤 | 吨标煤 | 标准煤 1e6
    千克标准煤 | | 标准煤 1e3
    克标准煤 | | 标准煤
    吨标准煤/万元 | 吨标煤/万元
    千克标准煤/吨 | 公斤标准煤/吨
    千瓦 | kW | 功率
    瓦 | | 功率 1e-3
    兆瓦 | MW | 功率 1e3
    吉瓦 | GW | 功率 1e6
    千瓦时 | kWh 度电 | 电量
    度 | | 电量
    兆瓦时 | MWh | 电量 1e3
    吉瓦时 | GWh | 电量 1e6
    伏 | | 电压
    千伏 | | 电压 1e3
    kV | | 电压 1e3
    千伏安 | kVA | 容量 | kVA
    兆伏安 | MVA | 容量 1e3 | MVA
    ℃ | 摄氏度
    dB | 分贝
    公里/小时 | km/h
    赫兹 | | 频率
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
    车位数 | | 车位
    载重吨位 | | 载重吨
    立方米/秒 立方米/日 克标准煤/千瓦时 千瓦时/吨 立方米/吨 亩次 平方公里/年 人公里/小时 吨/日 吨/年 吨/天 吨/万元 吨二氧化碳
    吨二氧化碳当量 吨二氧化碳/万元 立方米/万元 公斤/亩 千克/亩 千瓦时/人 微克/立方米 毫克/升 毫克/立方米 微克/升 米/秒 辆/日 人/日
    KB/s 兆每秒 K 像素 字节 吨公里 人公里 标准煤 吨/小时 标准立方米 马力 座次 载重吨 总吨 个等级 公里/百平方公里
    公里/平方公里 转 /10万 /百万 蒸吨 蒸吨/小时`,
  share: `
    % | | 占比 | % percent
    ‰ | | 占比 0.1
    成 | | 占比 10
    个百分点 | 百分点 个多百分点 | 百分点 | pp
    基点 | 个基点 BP bp | 百分点 1e-2
    倍 | | 倍 | × x
    番`,
  structure: `
    级 | 级及以上
    个方面 | | 方面
    个部分 | | 部分
    个章节 | | 章节
    个阶段 | | 阶段
    步骤 | | 步
    方面 部分 章 章节 节 编 大类 大行动 大工程 大任务 大领域 大体系 大板块 大方面 字 页 层级 维 星 代 步
    阶段 位数 号 路 环 楼 室 地 省 市 县 区 国 部门 端 大 强 轴 极 圈`,
};

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

const filled = (cell: string): string[] => (cell.trim() === '' ? [] : words(cell));

function recordsOf(line: string, kind: UnitKind): UnitRecord[] {
  const cells = line.split('|');
  if (cells.length === 1)
    return filled(line).map((name) => ({
      name,
      spellings: [name],
      dimension: name,
      scale: 1,
      english: [],
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
      english: english === '' ? [] : english.split(' '),
      kind,
    },
  ];
}

export const UNITS: readonly UnitRecord[] = UNIT_KINDS.flatMap((kind) =>
  TABLE[kind].split('\n').flatMap((line) => recordsOf(line, kind)),
);
