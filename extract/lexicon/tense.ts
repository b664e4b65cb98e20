/** Words that tell what has been reached from what shall be. */

/** 截至2022年底, 已建成, 取得了: a state or an achievement; but 已建成小区按每百户… and 现有机组改造… set a task. */
export const PAST = String.raw`
  已(?!建成[^，；。\d]{2,10}(?:按|应|要|须)) 目前 截至 截止 现有(?![^，；。]{0,24}(?:达到|提高到|降至|改造|完成|按))
  现已 去年(?!同) 上年(?:实际)?(?:完成|实现) 过去 以来 取得了 荣获 达到了 完成了 实现了
  建成了 超额 圆满 提前完成 历史性`;

/** 力争, 到2027年, 将: what shall be, even where the sentence also looks back. */
export const FUTURE = String.raw`
  力争 确保 争取 努力 到20\d\d 到二〇 目标 (?:^|[，。；、])将
  再(?=培育|新建|建设|建成|引进|新增|改造|打造) (?:^|[，。；])要 年底前 今年 明年 预期(?!寿命) 计划 拟 每年 (?<=[年底末月]|\d日)前，`;

/** What consultancies and statistics expect is no commitment of anybody: 据机构预测, 缺口将达…. */
export const FORECAST =
  /(?:据[^，。]{0,20}(?:预测|估算|测算|统计|显示|分析)|(?:机构|报告》?|专家|协会)(?:预计|预测|估算|显示|指出)|^预计|缺口将)/;
