/**
 * Units as Chinese policy texts write them. To add one: a word in the row of its kind, and a line in
 * tests/extract/recognise/amount.test.ts. `name=base` maps a spelling to the base unit that the dataset uses.
 */
import { ARABIC_DIGITS, CharacterSet, LATIN_LETTERS } from '../character-set.ts';
import { words } from './table.ts';

export type UnitKind = 'money' | 'count' | 'people' | 'time' | 'size' | 'share' | 'structure';

const WORDS: Readonly<Record<UnitKind, string>> = {
  money:
    '元 美元 欧元 港元 日元 元人民币=元 元美元=美元 人民币=元 元/人 元/年 元/月 元/平方米 元/吨 元/亩 元/人·年 元/平方公里 元/千瓦时 元/户 元/座 元/处 元/只 元/件 元/台 元/场 元/床 元/头',
  people: '人 人次 名=人 位=人 人（次）=人次 人／次=人次 名（次）=人次 人/平方公里 人/年 户 户次 人日 人天',
  count:
    '家 家（次） 家次 个 个（次） 件 件（套） 件套 项 项（次） 项次 所 台 台（套） 台套 台／套=台（套） 套 辆 艘 架 架次 座 处 处（个） 栋 幢 间 张 张床位 张床 条 款 种 类 批 批次 场 场（次） 场次 次 门 门（次） 册 部 篇 对 支 只 头 届 株 组 份 笔 宗 例 起 列 村 颗 枚 把 块 片 首 幅 本 卷 台次 辆次 车次 班次 航线 标准箱 标箱 自然箱 TEU 床 床位 张病床 席 座位 个泊位 泊位 个床位=张床位 个席位 个车位 车位 机架 标准机架 个标准机架=标准机架 标准机柜 机柜 期次 期 单 单位 票 案 万件 个点位 站 朵 孔 眼 口 井 园 店 街 户次 宗次 师 企 根 双 袋 瓶 桶 罐 盏 面 副 顶 尊 道 尾 羽 套（间）=套 间（套）=间 户（人） 家（个） 棵 轮次 件/万人 件/人 张/千人 人/千人 人/万人 个/万人 辆/万人 张/百人 册/人 台/万人 平方米/人 人/百人 人/10万 件/百万人 件/10万人 家/万人 项/人 门类 件次 条（段）=条 处（次）=处 杯 卡 乡 镇',
  time: '年 个月 月 周 星期 天 日 个工作日 工作日 小时 个小时=小时 分钟 分 秒 秒钟=秒 毫秒 微秒 ms s us μs 岁 周岁=岁 年度 学时 课时 个课时=课时 个学时=学时 学分 个学分=学分 学年 学期',
  size: 'PFLOPS 千万亿次浮点指令/秒（PFLOPS）=PFLOPS 千万亿次浮点指令/秒=PFLOPS 千万亿次浮点运算/秒=PFLOPS 千万亿次/秒=PFLOPS EFLOPS 百亿亿次浮点运算/秒=EFLOPS 百亿亿次/秒=EFLOPS EFlops=EFLOPS Eflops=EFLOPS EFLOPs=EFLOPS PFlops=PFLOPS Pflops=PFLOPS PFLOPs=PFLOPS TFLOPS TFlops=TFLOPS P=PFLOPS E=EFLOPS dB 分贝=dB 公里 千米=公里 米 厘米 毫米 微米 纳米 nm mm cm m=米 km=公里 海里 平方公里 平方千米=平方公里 平方米 平米=平方米 立方米 立方米/秒 立方米/日 亩 公顷 吨 公斤 千克=公斤 斤 克 升 毫升 吨标准煤 吨标煤=吨标准煤 吨标准煤/万元 吨标煤/万元=吨标准煤/万元 千克标准煤/吨 公斤标准煤/吨=千克标准煤/吨 千克标准煤 克标准煤/千瓦时 千瓦时/吨 立方米/吨 亩次 平方公里/年 人公里/小时 吨/日 吨/年 吨/天 吨/万元 吨二氧化碳 吨二氧化碳当量 吨二氧化碳/万元 立方米/万元 公斤/亩 千克/亩 千瓦 千瓦时 千瓦时/人 兆瓦 兆瓦时 吉瓦 瓦 kW=千瓦 MW=兆瓦 GW=吉瓦 kWh=千瓦时 MWh=兆瓦时 GWh=吉瓦时 吉瓦时 度电=千瓦时 度 摄氏度=℃ ℃ 伏 千伏 kV 微克/立方米 毫克/升 毫克/立方米 微克/升 米/秒 公里/小时 km/h=公里/小时 ㎡=平方米 m²=平方米 m2=平方米 m³=立方米 m3=立方米 ㎞=公里 km²=平方公里 km2=平方公里 hm²=公顷 立方=立方米 辆/日 人/日 GB TB PB EB MB KB KB/s Gbps Mbps Tbps Tbit/s Gbit/s 兆比特/秒=Mbps 兆每秒 Hz kHz MHz GHz 赫兹 K 像素 bit 比特 字节 吨公里 人公里 标准煤 平方米/人 亿次 吨/小时 标准立方米 马力 座次 车位数 载重吨 总吨 个等级 载重吨位 公里/百平方公里 公里/平方公里 微克 毫克 转 /10万 /百万 蒸吨 蒸吨/小时',
  share: '% 个百分点 百分点=个百分点 个基点=基点 基点 BP=基点 bp=基点 倍 番 ‰ 成',
  structure:
    '方面 个方面 部分 个部分 章 个章节 章节 节 编 大类 大行动 大工程 大任务 大领域 大体系 大板块 大方面 字 页 级 层级 级及以上=级 维 星 代 步 步骤 阶段 个阶段 位数 号 路 环 楼 室 地 省 市 县 区 国 部门 方 端 大 强 轴 极 圈',
};

export interface Unit {
  readonly text: string;
  readonly base: string;
  readonly kind: UnitKind;
}

/** Units by the code of their first character, longest first. */
const BY_FIRST = new Map<number, Unit[]>();
const KINDS: readonly UnitKind[] = ['money', 'people', 'count', 'time', 'size', 'share', 'structure'];
for (const kind of KINDS) {
  for (const word of words(WORDS[kind])) {
    const [text = '', base = text] = word.split('=');
    const first = text.charCodeAt(0);
    const list = BY_FIRST.get(first) ?? [];
    if (!list.some((unit) => unit.text === text)) list.push({ text, base, kind });
    BY_FIRST.set(first, list);
  }
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.text.length - a.text.length);
const OPENINGS = new CharacterSet(String.fromCharCode(...BY_FIRST.keys()));

/** Words that begin with a unit's characters but are no unit: 5部门, 3条例, 30场景. */
const NOT_A_UNIT = new Map<string, RegExp>([
  ['部', /^部(?:门|委|分|署|长|队|件)/],
  ['条', /^条(?:例|件|款)/],
  ['场', /^场(?:景|所|馆|地|域)/],
  ['家', /^家庭/],
  ['所', /^所(?:在|有|属|需|得)/],
  ['项', /^项目(?!标)/],
  ['类', /^类(?:似|型|脑)/],
  ['位', /^位(?:一体|于|列|置|居)/],
  ['户', /^户(?:籍|外|均|型)/],
  ['次', /^次(?:生|日|月|年|要)/],
  ['组', /^组(?:织|合|成|建)/],
  ['期', /^期(?:间|限|末|货)/],
  ['本', /^本(?:市|省|地|级|科|区|县|土|年)/],
  ['日', /^日(?:常|均|前|报)/],
  ['月', /^月(?:均|度)/],
  ['年', /^年(?:均|轻|级|龄|产|销|检)/],
  ['分', /^分(?:之|别|级|类|布|步|期|批|管|工)/],
  ['门', /^门(?:类|槛|户|诊)/],
  ['人', /^人(?:才|制|民|均|口|员|脸|机|工智能|形)/],
  ['口', /^口(?:岸|径|号)/],
  ['度', /^度(?:假|过)/],
  ['店', /^店铺/],
  ['站', /^站(?:式|点|位)/],
  ['对', /^对(?:口|外|接|内|标|于)/],
  ['台', /^台(?:账|湾|阶)/],
  ['单', /^单(?:位|项|一)/],
  ['案', /^案(?:例|件)/],
  ['块', /^块(?:数据|链)/],
  ['份', /^份(?:额)/],
  ['起', /^起(?:施|实|执|点|步|草|至|正)/],
  ['师', /^师(?:资|生|范)/],
  ['企', /^企(?:业)/],
  ['间', /^间(?:接)/],
  ['把', /^把(?:握|关)/],
  ['处', /^处(?:理|置|罚|级|长)/],
  ['头', /^头(?:部|雁)/],
  ['支', /^支(?:持|撑|付|柱)/],
  ['列', /^列(?:入|为|第)/],
  ['张', /^张(?:江|家[口港界])/],
  ['井', /^井(?:冈)/],
  ['园', /^园区/],
  ['村', /^村(?:镇|庄|民|级)/],
  ['届', /^届(?:[一二三四五六七八九十]|人|中|全会|全体|全国人|常|党|政)/],
  ['街', /^街(?:道|区)/],
  ['乡', /^乡(?:村|镇|土|亲|贤|级)/],
  ['镇', /^镇(?:区|村|街|级|乡)/],
  ['卡', /^卡(?:车|口|片|点)/],
  ['杯', /^杯(?:赛)/],
]);

/** 吨标准煤/吨, 人/百亿元, 元/平方米•月: whatever stands behind a stroke or a point belongs to the unit. */
const PER_WORD =
  '(?:每)?[十百千万亿]{0,3}(?:人·年|平方米|平方公里|平方(?![公千])|标准立方米|立方米|千瓦时|公里|万元|千克|公斤|毫升|元|吨|亩|人|户|年|月|日|天|小时|秒|台|辆|家|件|升|克|次|座|处|只)';
const PER = new RegExp(`[/／]${PER_WORD}(?:[/／·•]${PER_WORD})?`, 'y');
/** 元/人 goes on with /年. */
const PER_AGAIN = new RegExp(`[/／·•]${PER_WORD}`, 'y');
/** 万辆/年 counts 辆. */
const PER_TIME = /^[/／](?:年|月)$/;
const PER_SIGNS = new CharacterSet('/／·•');

const LATIN = new CharacterSet(LATIN_LETTERS);
const LATIN_OR_DIGIT = new CharacterSet(LATIN_LETTERS + ARABIC_DIGITS);

/** Whether the character at `at` can begin a unit. */
export const opensUnit = (text: string, at: number): boolean => OPENINGS.has(text, at);

/** The unit that stands at `at`, longest first, with what it is counted by; undefined where there is none. */
export function unitAt(text: string, at: number): Unit | undefined {
  const unit = plainUnitAt(text, at);
  return unit && withPer(unit, text, at + unit.text.length);
}

/** 0.35万/人/年: the money that nobody names where it is told by the head. */
export function moneyPerAt(text: string, at: number): Unit | undefined {
  if (!PER_SIGNS.has(text, at)) return undefined;
  const unit = withPer({ text: '', base: '元', kind: 'money' }, text, at);
  return /^[/／](?:人|户|亩|座|处)/.test(unit.text) ? unit : undefined;
}

function withPer(unit: Unit, text: string, at: number): Unit {
  if (!PER_SIGNS.has(text, at)) return unit;
  const goesOn = unit.text.includes('/');
  const pattern = goesOn ? PER_AGAIN : PER;
  pattern.lastIndex = at;
  const per = pattern.exec(text)?.[0];
  if (per === undefined || (!goesOn && PER_TIME.test(per))) return unit;
  return { ...unit, text: unit.text + per, base: unit.base + per.replaceAll('／', '/').replaceAll('•', '·') };
}

function plainUnitAt(text: string, at: number): Unit | undefined {
  if (!opensUnit(text, at)) return undefined;
  for (const unit of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(unit.text, at)) continue;
    const end = at + unit.text.length;
    if (unit.text.length === 1 && NOT_A_UNIT.get(unit.text)?.test(text.slice(at, end + 3))) continue;
    if (LATIN.has(text, end - 1) && LATIN_OR_DIGIT.has(text, end)) continue;
    return unit;
  }
  return undefined;
}
