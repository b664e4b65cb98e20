/**
 * Verbs by what they say about a figure. To add one: a word in the right row, and a line in
 * tests/extract/interpret/targets.test.ts.
 */
import { words } from './table.ts';
import { anyOf } from './words.ts';

/** Longest first: 提高到 stands before 提高. */
const longestFirst = (table: string): string[] => words(table).sort((a, b) => b.length - a.length);
const any = (list: readonly string[]): string => `(?:${list.join('|')})`;

/** A subject reaches, keeps or stays under a value: 规模达到2000亿元. */
const REACH = longestFirst(`
  达到 达 力争达到 提高到 提高至 提升到 提升至 增加到 增加至 增长到 发展到 发展至 增至 扩大到 扩大至 上升到 上升至 降至 降到 降低到 降低至
  下降到 下降至 减少到 减少至 压减到 压减至 缩短到 缩短至 压缩到 压缩至 压减 压缩 缩短 控制在 保持在 稳定在 维持在 保持 稳定 维持 实现 完成 突破 超过 超 高于 低于
  不低于 不少于 不超过 不高于 为 占 至 到 翻 增长 下降 降低 提高 提升 增加 减少 累计 上涨 回落 削减 压降 累计达到 总量达到 总数达到 覆盖 迈上 跨越 跃上 逾 过 优于 位列 进入`);

/** Somebody brings a number of things about: 培育标杆企业20家, 举办活动10场. */
const DO = longestFirst(`
  建设 建成 建立 新建 改建 扩建 改扩建 新改扩建 打造 培育 培养 引进 引育 引入 招引 招引落地 招聘 招录 新增 新培育 新引进 新认定 新创建 新建成 新开工 新签约
  净增 形成 推动 推进 支持 扶持 组织 开展 召开 举办 承办 实施 遴选 评选 选树 选育 选拔 选派 认定 制定 修订 制修订 制订 出台 编制 创建 创成 设立 组建 成立 集聚
  汇聚 聚集 汇集 吸引 完成 攻克 突破 获得 获批 争取 争创 安排 筹集 筹措 发放 新改建 推出 推介 征集 归集 接入 上线 开通 开行 开工 竣工 投产 投用 纳入
  带动 撬动 促成 签约 调度 择优 给予 拨付 减免 提供 筹建 配建 新设 增设 增加(?!值) 扩容 淘汰 关停 关闭 压减 拆除 清理 盘活 谋划 推荐 命名 办好 建好 办理 办结
  抓好 落实 覆盖到 惠及 招收 输送 转移 升规 入统 完工 改建成 提质 新打造 打通 构建 布设 架设 铺设 更换 新种 新造 改良 低改 收储 供地 通过 执行 组成 选取
  选出 评定 重点培育 梯次培育 累计培育 累计建成 累计建设 续建 共建成 共建 合建 开办 兴办 创办 联合 入选 培植 扶育 壮大 做强 摘牌 培优 攻坚 孵育 交办 解决 提升 改善 扩大 建强 新辟 开辟 开设 加装 新组建 启动(?!资金|区|会|仪式) 优化调整 加固 迁建 新迁建 规划建设 规划新建 谋划建设
  新?（[改扩迁续、]{1,5}）建`);

/**
 * Verbs that as often stand inside a name: 服务企业200家, but 服务业增加值; 培训教师500人, but 培训合格率. Before one of the nouns
 * below they are part of it.
 */
const DO_OR_NOUN = longestFirst(`
  服务 就业 创业 上市(?!培育|后备) 开放 检测 培训 轮训 研发 研制 运行 改造 保障 演出 接待 转化 孵化 投入 投放 更新 升级 推广 普及 配套 配备 配置 救助 帮扶 资助 整治
  治理 修复 绿化 造林 评估 检查 抽查 惠民 覆盖 引导 督导 运送 处理 回收 收集 筛查 接种 供应 供给 储备 化解 安装 种植 达标 贯标 设置 入库 开发 部署 布局
  发布 公布 走访 慰问 宣讲 巡展 补贴 奖励 招商 引资 受益 体检 义诊 诊疗 申报 备案 建档 出让 复垦 落地 挂牌`);
/** 培训合格率, 研发投入强度, 上市公司, 检测机构: what such a word makes one name with. */
const COMPOUNDS = `
  业 房(?!屋|源) 率 量(?!子) 额 者 员 费 力 化(?!工|肥) 型 园 站 期 器 区(?!域|县|块) 性(?!能|质) 度(?!假) 机构 平台 中心 基地 人员 公司 企业
  贸易 效率 能力 强度 占比 比例 比重 经费 投入 资金 体系 设施 网点 面积 项目 工程 任务 规模 总量 总数 数量 指数 水平 质量 标准
  成本 收入 支出 时间 周期 时长 时限 服务 技术 装备 设备 产业 产品 载体 空间 团队 人才 人口 岗位 机会 活动 合格 产出 满意 孵化 试验 困难 担保 贷款 到位 引资`;
/** 建设率, 组织化, 保障性: after these signs no verb was meant. */
const NO_VERB = `率 额(?!度|外) 化(?!工|肥) 性(?!能|质|别)`;

/** An eligible recipient gets something. */
const GRANT = longestFirst(
  '给予 予以 可获 可获得 享受 奖励 奖补 补助 补贴 资助 贴息 补偿 (?<!新)发放 拨付 减免 扶持 支持资金 资金支持 奖补资金 补助资金 一次性 兑现 报销 返还 抵免 抵扣 支持额度 支持比例 支持金额 补贴标准 支持标准 兑付 安家费 配套支持 支付 减收 免收 让利 激励',
);

const REACH_END = new RegExp(`${any(REACH)}(?:了|近|约|左右|并)?$`);
const DOING = `(?:${any(DO)}(?!${anyOf(NO_VERB)})|${any(DO_OR_NOUN)}(?!${anyOf(COMPOUNDS)}))`;
const DO_ANY = new RegExp(DOING);
const DO_END = new RegExp(`(${any([...DO, ...DO_OR_NOUN])})(?:和|、|并|及)?$`);
const DO_START = new RegExp(`^(?:${DOING}(?:、|和(?![美谐平])|并|与|及|或)?)+`);
const DO_ONLY_START = new RegExp(`^(?:${any(DO)}(?:、|和(?![美谐平])|并|与|及|或)?)+`);
const GRANT_ANY = new RegExp(any(GRANT));

/** 规模达到, 比例提高到约: the predicate stands right before the figure. */
export const endsInReach = (text: string): boolean => REACH_END.test(text);
/** 建设, 举办 anywhere in the words. */
export const hasDo = (text: string): boolean => DO_ANY.test(text);
/** 培育, 引进和: the verb stands right before the figure. */
export const endsInDo = (text: string): boolean => DO_END.test(text);
/** 给予, 补助 anywhere in the words. */
export const hasGrant = (text: string): boolean => GRANT_ANY.test(text);
/** Length of the verbs that open a phrase and are never part of a name: 完成造林绿化 → 完成. */
export const leadingDoing = (text: string): number => DO_ONLY_START.exec(text)?.[0].length ?? 0;
/** Length of the verbs that open a phrase (培育引进…, 建设和打造…). */
export const leadingVerbs = (text: string): number => DO_START.exec(text)?.[0].length ?? 0;

const REACH_TAIL = new RegExp(
  `(?:${REACH.join('|')}|力争|确保|努力|争取|分别|年均|均|各|再|(?<![更创革刷])新|继续|持续|总体|拟按?|预计|总计|共计|合计|共|超|达|约|近|将|要|应|可|比例不|数量不|每(?:人每)?[月天]|(?<=[率量额值重])在|，|、)$`,
);

/** Cuts the predicate off the end of a subject: 数据产业规模力争达到 → 数据产业规模. */
export function withoutPredicate(text: string): string {
  let rest = text;
  for (let match = REACH_TAIL.exec(rest); match && match[0].length > 0; match = REACH_TAIL.exec(rest))
    rest = rest.slice(0, -match[0].length);
  return rest;
}
