/** Words at which a name may begin or end inside a clause; which of them are good edges is learnt (interpret/names/). */
import { words } from './table.ts';

const longestFirst = (table: string): string[] => words(table).sort((a, b) => b.length - a.length);

/** A name may begin behind these: 对|瞪羚企业, 认定为|省级示范基地, 新引进的|博士. */
const BEFORE_NAME = longestFirst(`
  对于 对 凡 给予 给 为 向 将 把 由 经 按照 按 于 在 被 的 和 及 或 且 并 与 、 （ ） “ ” ： 《 》 其中 其
  初次 首次 新 当年 年度 每年 一次性 成功 择优 符合条件 符合 具有 属于 享受 申请 领取 可 每家 每个 每人 单个 同一 全区 全市 我区 我市 本市 本区
  认定为 认定 评定为 评定 评为 评选为 评选 确认为 确定为 授予 列入 列为 纳入 入选 获评 获得 取得 通过 晋升为 升级为 达到 实现 完成
  引进 引育 新引进 新建 新设立 新获 新认定 新增 新 购买 购置 购 租赁 租用 建设 建立 创建 开展 举办 承办 主办 参加 参与 组织 实施 招用 吸纳 招聘 聘用
  鼓励 支持 推进 推动 加强 加大 加快 促进 扶持 培育 引导 深化 完善 优化 强化 提升 实行 包括 主导 制定 制订 牵头 起草 使用 用于 安排 提供`);

/** A name may end before these: 瞪羚企业|给予, 高校毕业生|到基层就业|的. */
const BEHIND_NAME = longestFirst(`
  的 给予 予以 可 奖励 奖补 补助 补贴 资助 扶持 支持 贴息 按照 按 以 每人 每家 每个 每户 每年 每月 每亩 每件 每 单个 最高 最低 一次性 分别 各 再 另 为 至 达到 达 超过 不超过 不低于 低于 在
  （ ） 、 和 及 或 与 且 并 ， 年 首次 当年 称号 项目 企业 单位 奖 标准 金额 总额 总 比例 额度 补贴标准 补助标准 包括 年度 累计 期间 鉴定 认定 验收`);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const NAME_STARTS = new RegExp(BEFORE_NAME.map(escaped).join('|'), 'g');
export const NAME_ENDS = new RegExp(`${BEHIND_NAME.map(escaped).join('|')}|\\d`, 'g');
