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
  （ ） 、 和 及 或 与 且 并 ， 年 首次 当年 称号 项目 企业 单位 标准 金额 总额 总 比例 额度 补贴标准 补助标准 包括 年度 累计 期间 鉴定 认定 验收`);

/** Words with an edge inside that is none: 在校 is no 在 and 校, 青年 ends in no year, 参与 joins nothing. */
const WHOLE = longestFirst(`
  在校 在职 在岗 在建 在线 在册 在京 在外 在孵 在营 在园 在院 存在 所在 内在 外在 潜在
  经纪 经营 经济 经开区 经费 经验 经销 经典 经办 财经 已经 曾经 对接 对口 对外 对象 对标 应对 面对 针对 相对
  为民 为主 作为 行为 成为 人为 由于 自由 按揭 按摩 按时 按期 按需 将来 即将 面向 导向 方向 意向 定向 转向 流向 被征 被保
  和谐 和平 和美 总和 共和 饱和 缓和 及时 及格 以及 普及 涉及 惠及 或者 并购 并网 并轨 合并 兼并 与会 参与 给与
  可再生 可持续 可穿戴 可视 可信 可研 可靠 可行 许可 认可 其他 其它 其余 极其 尤其 另外 再生 再制造 再就业 再担保 再融资 再贷款
  新能源 新材料 新型 新兴 新闻 新区 新城 新农村 新媒体 新农合 新质 新业态 新模式 新药 新品 新一代 新生 新三板 新增 创新 更新 革新 高新 最新 全新
  青年 少年 老年 成年 童年 中年 壮年 往年 历年 周年 跨年 常年 学年 近年 后年 年度 年均 年薪 年金 年级 年报 年轻 年产 年龄 年末 年底
  以上 以下 以内 以外 以后 以前 以来 予以 可以 难以 加以 以旧换新 以工代赈 以奖代补 至少 至今 甚至 乃至 以至
  达标 发达 到达 传达 直达 超级 超高 超市 超低 超大 超声 高超 各类 各项 各级 各地 各界 各族
  总部 总额 总量 总局 总工会 总承包 总装 总产值 总收入 总面积 总公司 总则 总体 总数 总经理 总规模
  奖励 奖金 奖学金 奖补 奖项 奖牌 获奖 大奖 评奖 标准化 标准件 标准地 标准厂房 项目制 项目化 企业家 金额 比例尺
  购物 购房 购车 采购 收购 网购 支付 支出 支撑 支部 支线 组织化 使用权 使用费 引导基金`);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const NAME_STARTS = new RegExp(BEFORE_NAME.map(escaped).join('|'), 'g');
export const NAME_ENDS = new RegExp(`${BEHIND_NAME.map(escaped).join('|')}|\\d`, 'g');
const WHOLE_WORDS = new RegExp(WHOLE.map(escaped).join('|'), 'g');

/** The places inside of words, where no name begins or ends. */
export function insideWords(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { index, 0: word } of text.matchAll(WHOLE_WORDS))
    for (let at = index + 1; at < index + word.length; at += 1) inside.add(at);
  return inside;
}
