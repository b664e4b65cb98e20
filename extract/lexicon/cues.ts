/**
 * Cues: the words near a figure that tell what it is. A kind is a row of words between blanks; a word may carry conditions
 * of its own: 去年(?!同) is 去年, but not in 去年同期. Rows (extract/rows) ask for kinds, the weights (extract/decide) learn
 * what a word is worth. A word stands once: in the row of its kind, or below with all kinds that it has.
 */
const OWN = {
  /** What has been reached. */
  PAST: String.raw`
    已(?!(?:签约|落户|立项|备案|入库|核准|供地|摘牌)[^，；。、\d]{0,8}项目|建成[^，；。\d]{2,10}(?:按|应|要|须)|(?:建成|上市|入库|认定|投产|开工|备案|登记|出让)的?(?:小区|企业|公司|项目|园区|平台|住宅|楼宇|工程|设施)[^，；。\d]{2}) 目前 截至 截止
    现有(?![^，；。]{0,24}(?:达到|提高到|降至|改造|完成|按)) 现已 (?<![比较由从在])去年(?!同|[^，；。]{0,3}基础)
    上年(?:实际)?(?:完成|实现) 过去 以来 取得了 荣获 达到了 完成了 实现了 建成了 超额 圆满 提前完成 历史性`,
  /** Words that only lean to the past: weighed, not ruled by. */
  DONE: `
    同比 环比 年来 了 首次 跃升 跃居 成功 位居 稳居 居全国 连续 创历史 新高 收官 上年(?!实际|完成|实现)
    顺利 全面完成 全部完成 建成投用 如期`,
  /** What shall be, even where the sentence also looks back. */
  AHEAD: String.raw`
    力争 确保 努力 到20\d\d(?![\d.万亿]) 到二〇 目标 (?<=^|[，。；、])将
    再(?=培育|新建|建设|建成|引进|新增|改造|打造) (?<=^|[，。；])要 年底前 今年 明年 预期(?!寿命)
    拟 每年 (?<=[年底末月]|\d日)前(?=，)`,
  /** Words of doing that lean to what shall be. */
  TASK: '年内 新一轮 继续 持续 大力 加快 启动 做大 鼓励 完善 深化 健全 不断',
  /** What somebody expects, and nobody promises. */
  FORECAST: '预计 有望 预测 估算 测算 据统计',
  /** How an expectation is told: 据…测算, 专家指出. */
  EXPECT: '显示 分析 指出 统计',
  /** Money that leaves a treasury. */
  PAY: '(?<!新)发放 兑现 (?<!转移)支付 兑付',
  ALLOT: '下达',
  /** An eligible recipient gets something. */
  GRANT: `
    予以 可获得 可获 享受 奖补 补偿 支持资金 资金支持 奖补资金 补助资金 一次性 报销 返还 抵免 抵扣 支持额度
    支持比例 支持金额 补贴标准 支持标准 安家费 津贴 助学金 奖学金 慰问金 配套支持 减收 免收 让利 激励`,
  /** What a clause opens with that limits the grant before it: 金额最高, 超出部分. */
  LIMIT: '额度 标准 上限 年度 其中 累计(?=不|最高)',
  /** Money that is raised or flows, whoever gets it. */
  FUND: '基金 贷款余额 发行 规模',
  /** What is measured in per cent and reached, not paid. */
  RATE: '占比 比重 费率 利率 覆盖率 完成率 达标率 兑现率 增速',
  /** How a clause opens that says what follows for whom the one before it names: …的，按投资额的8%…. */
  THEN: '按 可(?!能) 优先 上浮 追加 最高 分别 依次 应 须 不得 责令 视为 不予',
  /** What somebody must have much of to be meant: 总投资10亿元以上的项目. */
  SIZE: `
    营业收入 主营业务收入 销售收入 销售额 营收 纳税 税收 注册资本 实缴资本 投资额 总投资 投资总额 固定资产投资
    设备投资 投资强度 研发投入 研发费用 参数量 交易额 交易金额 合同额 合同金额 到账 出资 融资额? 实际投资 成交额
    面积 用地 缴纳 增加值 用能 能耗 估值 资产总额 授信 保费 金额 贡献额? 出口额? 出口规模 进出口额? 外资 工资
    年薪`,
  /** Whom or what a relative clause ends in: 总投资10亿元以上的项目. */
  RECIPIENT: `
    企业 单位 机构 项目 平台 园区 个人 高校 院校 团队 主体 个体 人才 基地 产品 技术 产业链 集群 公司 银行
    城市 街道 镇 村 户 学校 医院 建筑 楼宇 专利 合作社 农户 载体 数据中心 品牌 用户 系统 装置 机组 大户
    旅行社 酒店`,
  /** People who come whatever policy does: their number is what it has to reckon with. */
  COHORT: '高校毕业生 应届毕业生 高考报名 考生 老年人口 流动人口',
  /** 仍有三成乡镇未设置: what is lacking. */
  LACK: '未设 没有 未达 不具备 空白 不足',
  /** A subject reaches, keeps or stays under a value: 规模达到2000亿元. */
  REACH: `
    达到 达 力争达到 提高到 提高至 提升到 提升至 增加到 增加至 增长到 发展到 发展至 扩大到 扩大至 上升到 上升至
    降到 降低到 降低至 下降到 下降至 减少到 减少至 压减到 压减至 缩短到 缩短至 缩小到 缩小至 压缩到 压缩至 控制在 保持在 稳定在
    维持在 保持 稳定 维持 实现 超过 超 高于 低于 不低于 不少于 不超过 不高于 为 占 至 到 翻 上涨 回落 削减
    压降 累计达到 总量达到 总数达到 跨越 跃上 逾 过 优于 位列 进入 迈过 跨过 站上`,
  /** Somebody brings a number of things about: 培育标杆企业20家, 举办活动10场. */
  DO: `
    建立 改扩建 新改扩建 培养 引进 引育 引入 招引 招引落地 招聘 招录 新增 新培育 新引进 新认定 新创建 新建成
    新签约 净增 形成 开展 召开 举办 承办 遴选 评选 选树 选育 选拔 选派 认定 制定 修订 制修订 制订 出台 编制
    创成 设立 组建 成立 集聚 汇聚 聚集 汇集 吸引 攻克 争创 筹集 筹措 发放 新改建 推出 推介 征集 归集 接入
    上线 开通 开行 带动 撬动 促成 签约 调度 择优 提供 筹建 配建 新设立 新设 增设 增补 增加(?!值) 扩容 淘汰 停建 缓建 停征 关停 关闭
    拆除 清理 盘活 推荐 命名 办好 办理 办结 抓好 覆盖到 惠及 招收 输送 升规 入统 改建成 提质 新打造 打通 构建
    布设 架设 铺设 更换 新种 新造 改良 低改 收储 供地 通过 执行 组成 选取 选出 评定 重点培育 梯次培育 累计培育
    累计建成 累计建设 共建成 共建 合建 开办 兴办 创办 培植 扶育 壮大 摘牌 培优 攻坚 孵育 交办 解决 改善 建强
    新辟 开辟 开设 加装 新组建 启动(?!资金|区|会|仪式) 优化调整 加固 迁建 新迁建 规划建设 规划新建 谋划建设
    新?（[改扩迁续、]{1,5}）建`,
  /** Verbs that as often stand inside a name: 服务企业200家, but 服务业增加值; 培训教师500人, but 培训合格率. */
  DO_OR_NOUN: `
    服务 就业 创业 上市(?!培育|后备) 开放 检测 培训 轮训 研发 研制 运行 保障 演出 接待 转化 孵化 投入 投放
    更新 升级 推广 普及 配套 配备 配置 救助 帮扶 修复 绿化 造林 评估 检查 抽查 惠民 督导 运送 处理 回收 收集
    筛查 接种 供应 供给 储备 化解 安装 种植 达标 贯标 设置 入库 开发 布局 发布 公布 走访 慰问 宣讲 巡展 招商
    引资 受益 体检 义诊 诊疗 申报 备案 建档 出让 复垦 落地 挂牌`,
  /** What an offender pays. */
  FINE: '罚款 罚金 没收 违法所得 并处',
  /** 亿元GDP能耗: what a use is measured by. */
  YARDSTICK: '工业增加值 地区生产总值 GDP 生产总值 国内生产总值 投资',
  /** Subjects whose value is a bare number: PUE低于1.25, 指数达到85. */
  INDEX: `
    PUE 指数 效率 系数 比值 值 强度 密度 比 评分 得分 综合满意度 生育率 容积率 浓度 死亡率 人次 数量 总量
    人数 家数 件数 拥有量 保有量 注册量 解析量 交易量 访问量 下载量 调用量 （%）`,
  /** 年寿命, 受教育年限 and times that shall be shortened are levels; every other span of time is a limit. */
  TIME_TO_SHORTEN:
    '控制 步行 车程 提速 寿命 受教育年限 平均时间 办理时间 响应时间 停电时间 到达时间 反应时间 等待时间 等候时间 通关时间 开办时间 处置时间 通行时间 时延 时限',
  /** 贴息期限3年, 保存年限不少于5年: for how long something holds. */
  HOLD: '有效 保存',
  /** 应当自受理之日起5日内: words of procedures. */
  PROCEDURE: '之日起 逾期 申请人 处罚',
  /** 20分钟内到达: how people are served. */
  ARRIVE: '到达 抵达 送达 直达 可达 通达 得到',
  /** A value moves: 由16%降至13%. */
  MOVE: '上升 拓展',
  /** 百强, 千企计划: what a round number makes a name with. */
  CAMPAIGN: '专项 强 大企业',
  /** 发挥3个基地作用: what is there already and is made use of. */
  USE: '发挥 依托 用好 利用 借助 会同 确定的 现有 现有的 已有 已有的',
  /** A text tells how it is built: 提出5方面19条措施. */
  TELLS: '提出 明确 从',
  SUMS_UP: '共 共计 包括 分为 分 共有 分成 即 围绕 聚焦 涵盖 印发 等',
  /** Nouns by which a policy counts its own parts: 六方面, 两大主攻方向, 19条措施. */
  DOCUMENT_NOUN: `
    市（地） 省直部门 市直部门 成员单位 章 条 款 重点任务 重点工作 主要任务 任务 具体任务 具体措施 措施
    举措 重点举措 具体举措 主攻方向 实事 民生实事 重点领域 层面 阶段 步骤 原则 专项行动 内容 要素 关键(?=[，。；]) 问题 关系 坚持
    体制 目标任务 总体目标 工作支柱 能力底座 工作 事项 主题 统一 转变 角色 视角 结合 意识 自信 层次 级别 批次
    结构 单元 板块 共性 特征 主体信用 重大战略 重大工程 安全防护`,
  /** What an office writes, votes on or answers: its number says nothing of what came of it. */
  PAPER: `
    人大代表建议 代表建议 议案建议 政协提案 委员提案 提案 议案 地方性法规 法规草案 行政法规 政府规章 规章 规范性文件
    法律法规 法规 法律草案 政策举措 政策文件 政策清单 政策条款 惠企政策 行政决策事项`,
  /** 等5个领域: parts, not works. */
  PARTS: String.raw`行业 区(?:县|(?=[，。；])) 县 市 类 场景 产业 专题 品种 学科 专业(?!园)`,
  /** Works are built: 开工建设A、B等12条高速公路. */
  BUILD: '修缮',
} as const satisfies Readonly<Record<string, string>>;

/** Words of several kinds: 提升 is brought about, reached, and moves a value. */
const SHARED: readonly (readonly [kinds: string, words: string])[] = [
  ['DONE REACH', '累计 迈上'],
  ['DONE REACH DO BUILD', '完成'],
  ['DONE REACH DO', '突破'],
  ['DONE DO', '获批 入选'],
  ['DONE TIME_TO_SHORTEN', '提前'],
  ['AHEAD DO', '争取'],
  ['AHEAD CAMPAIGN', '计划'],
  ['TASK DO', '推动 推进 谋划 培育 做强 实施'],
  ['TASK DO BUILD', '打造 开工'],
  ['TASK DO HOLD', '支持'],
  ['TASK DO_OR_NOUN', '引导'],
  ['TASK DOCUMENT_NOUN', '强化'],
  ['PAY DO', '拨付 减免'],
  ['ALLOT DO', '落实'],
  ['GRANT DO', '给予'],
  ['GRANT DO_OR_NOUN', '奖励 资助'],
  ['GRANT HOLD', '补助 贴息'],
  ['GRANT DO_OR_NOUN HOLD', '补贴'],
  ['GRANT DO HOLD', '扶持'],
  ['LIMIT HOLD', '资金'],
  ['LIMIT DOCUMENT_NOUN', '部分'],
  ['RATE INDEX', '满意度'],
  ['THEN TELLS', '按照'],
  ['THEN DO', '纳入'],
  ['THEN PROCEDURE', '应当'],
  ['SIZE YARDSTICK', '产值'],
  ['SIZE HOLD', '贷款'],
  ['RECIPIENT CAMPAIGN', '工程'],
  ['RECIPIENT DO', '组织'],
  ['REACH MOVE', '增至 增到 升至 升到 提至 扩至 扩到 降至 减至 减到 缩至 压至 增长 下降 降低 提高 增加 减少'],
  ['REACH DO TIME_TO_SHORTEN', '压减'],
  ['REACH TIME_TO_SHORTEN MOVE', '压缩 缩短 缩减'],
  ['REACH DO MOVE DOCUMENT_NOUN BUILD', '提升'],
  ['REACH DO_OR_NOUN ARRIVE', '覆盖'],
  ['DO BUILD', '建设 建成 新建 改建 扩建 新开工 创建 竣工 投产 投用 建好 完工 续建'],
  ['DO ARRIVE', '获得 转移'],
  ['DO TELLS', '安排'],
  ['DO USE', '联合'],
  ['DO MOVE', '扩大'],
  ['DO_OR_NOUN BUILD', '改造 整治 治理'],
  ['DO_OR_NOUN TELLS', '部署'],
  ['CAMPAIGN DOCUMENT_NOUN', '行动'],
  ['SUMS_UP DOCUMENT_NOUN', '统筹'],
  ['DOCUMENT_NOUN PAPER', '政策措施'],
  ['DOCUMENT_NOUN PARTS', '部门 方面 方向 领域 环节 维度 体系 机制'],
];

export type CueKind = keyof typeof OWN;

export const isKind = (name: string): name is CueKind => Object.hasOwn(OWN, name);

export const CUE_KINDS: readonly CueKind[] = Object.keys(OWN).filter(isKind);

/** The words of each kind, as a table. */
export const CUES: Readonly<Record<CueKind, string>> = allWords();

function allWords(): Record<CueKind, string> {
  const tables: Record<CueKind, string> = { ...OWN };
  for (const [kinds, words] of SHARED)
    for (const kind of kinds.split(' ').filter(isKind)) tables[kind] += ` ${words}`;
  return tables;
}

/** What a word of these kinds must not stand before: it is part of a noun there. */
export const UNLESS = {
  /** 建设率, 组织化, 保障性: after these signs no verb was meant. */
  DO: `率 额(?!度|外) 化(?!工|肥) 性(?!能|质|别)`,
  /** 培训合格率, 研发投入强度, 上市公司, 检测机构: what such a word makes one name with. */
  DO_OR_NOUN: `
  业 房(?!屋|源) 率 量(?!子) 额 者 员 费 力 化(?!工|肥) 型 园 站 期 器 区(?!域|县|块) 性(?!能|质) 度(?!假) 机构 平台 中心 基地 人员 公司 企业
  贸易 效率 能力 强度 占比 比例 比重 经费 投入 资金 体系 设施 网点 面积 项目 工程 任务 规模 总量 总数 数量 指数 水平 质量 标准
  成本 收入 支出 时间 周期 时长 时限 服务 技术 装备 设备 产业 产品 载体 空间 团队 人才 人口 岗位 机会 活动 合格 产出 满意 孵化 试验 困难 担保 贷款 到位 引资`,
} as const satisfies Partial<Record<CueKind, string>>;
