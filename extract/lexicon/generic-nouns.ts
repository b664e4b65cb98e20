/** Nouns and openings that say nothing by themselves. */

/** 规模, 数量, 企业: heads that name no thing of their own and take the topic before them. */
export const GENERIC_NOUNS = `
  规模 总规模 总量 总数 总额 数量 数 占比 比重 比例 增速 增长率 复合增长率 增长 覆盖率 率
  金额 产值 产量 营收 营业收入 主营业务收入 收入 人数 面积 投资 额度 企业 项目 平台 基地 园区 试点 示范项目 活动 培训
  资金 标准 产品 场景 应用场景 机构 人才 重点项目 试点示范项目 标杆 案例 服务 中心 指标
  到位 到位资金 资金到位 营收规模 完成率 达标率 满意度 任务 总体任务 目标 租金 价格 成本 费用 时间`;

/** 并, 力争, 全市: words at the front of a phrase that are no part of what is counted. */
export const OPENINGS = `
  的 我们将? 坚持 再(?!生|造|制|就业|保险) 分别 其中 并且 并 且 同时 以及 及 和 、 ， 或 将
  把 力争 争取 确保 努力 积极 加快 加大 进一步 深入 大力 着力 持续 全面 稳步 有序 统筹
  新一批 一批 累计 推动 推进 促进 实现 支持 鼓励 引导 力促 全年 年均(?=培训|举办|组织|开展|培育|服务|引进|新建|改造) 年内 每年 每季度 今年 明年
  当年 年底前 至少 不少于 应当 即(?=每|各) 在(?=全[市省国区县]) 全市 全省 全区 全县
  本市 我市 我省 本省 我区 本区 我县 我国 全域 使 让 要(?=实现|达到|建成|完成|新增|培育|确保|力争|超过) 拟(?=安排|新建|建设|发行|新增) 先(?=发行) 全州 全旗 全盟 预期 预计 同步(?=建设|建成|新建|实施|完成) 基本(?=建成|完成|实现|形成|建立|达到)
  规划(?=建设|新建) [为对](?=全[市省州县区]|我[市省州县区]|本[市省州县区]) 辖区内? 能够?(?=新增|实现|提供|培育) 该[省市州县区]将? 各地 各市 各区 各县`;

/** 数据, 大学: 贵阳大数据交易所 and 浙江大学 are names, whose place stays. */
export const NAMES_BEHIND_PLACE = `
  数据 大数据 标准 方案 模式 经验 品牌 自贸 都市圈 新区 证券 期货 交易所 大学 港 湾 银行`;

/** 加强, 深入实施: what a heading asks for, before its noun. */
export const HEADING_VERBS = `
  加强 强化 提升 提高 完善 健全 优化 深化 扩大 发展 壮大 做大做强 做强 做优 构建 大力发展
  加快发展 改善 增强 深入实施 实施 开展 夯实 创新 拓展 丰富 落实 规范 严格 保障 激发 营造
  推行`;

/** 新片区, 示范区: what is promised under the heading of a zone is promised for that zone. */
export const ZONES = `
  新片区 新区 开发区 高新区 经开区 自贸区 先导区 示范区 试验区 产业园 集聚区 交易所`;
