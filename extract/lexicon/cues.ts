/**
 * Words that tell whether a figure near them was reached, is promised, is granted, or only sets a condition. A kind is a
 * row of words; what each is worth is learnt from annotated texts (extract/decide), so a row needs no order and no
 * exceptions. A word may stand in one row only.
 */
export const CUES = {
  past: `
    已 累计 同比 环比 年来 以来 完成 了 首次 突破 迈上 跃升 跃居 圆满 超额 成功 荣获 获批 入选 位居 稳居 居全国 连续 提前 实现了 创历史 新高 收官 目前 现有
    截至 截止 上年 去年 过去 顺利 全面完成 全部完成 建成投用 如期`,
  ahead: `
    力争 确保 争取 努力 将 要 计划 拟 预期 今年 明年 每年 年内 年底 到20 再 新一轮 继续 持续 大力 加快 推动 推进 启动 谋划 培育 打造 做强 做大 开工 实施 支持 引导 鼓励
    完善 强化 深化 健全 不断`,
  forecast: `预计 有望 预测 估算 测算 据统计 左右`,
  grant: `
    给予 予以 奖励 补助 补贴 资助 奖补 贴息 发放 减免 扶持 报销 支付 享受 返还 补偿 安家费 一次性 兑现 配套 抵扣 免收`,
  condition: `
    符合 满足 具备 条件 申请 申报 认定 的企业 的单位 的项目 的人员 的个人 的，按 的，给 且 或者 以上的 未满 年满 应当 须 不得 情形 其中 超过 首次 达到的 满 每满`,
  bound: `最高 不超过 不低于 不少于 以内 以下 以上 至少 上限 限额 总额 封顶 标准`,
  document: `条例 法规 规章 议案 提案 建议 会议 文件 意见 措施 方案 章程 案例 清单 政策 举措 指标 方面 领域 部门 原则`,
  standard: `国家标准 规定 依法 工作日 期限 有效期 时限 罚款 责令`,
} as const satisfies Readonly<Record<string, string>>;

export type CueKind = keyof typeof CUES;
