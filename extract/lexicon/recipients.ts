/** Words of eligibility: who may be supported, and what an applicant must have. */

/** Whom or what a relative clause ends in: 总投资10亿元以上的项目. */
export const RECIPIENTS = `
  企业 单位 机构 项目 平台 园区 个人 高校 院校 团队 主体 个体 人才 基地 产品 工程 技术
  产业链 集群 公司 银行 城市 街道 镇 村 户 学校 医院 建筑 楼宇 专利 组织 合作社 农户 载体
  数据中心 品牌 用户 系统 装置 机组 的 者`;

/** What an applicant must have much of: 营业收入1亿元以上的企业. */
export const SIZES = `
  营业收入 主营业务收入 销售收入 销售额 营收 产值 纳税 税收 注册资本 实缴资本 投资额 总投资
  投资总额 固定资产投资 设备投资 研发投入 研发费用 参数量 交易额 交易金额 合同额 合同金额 到账
  出资 融资额? 实际投资 成交额 面积 用地 缴纳 增加值 用能 能耗 估值 资产总额 贷款 授信 保费
  金额 贡献额? 出口额? 出口规模 进出口额? 实到外资 投入 工资 年薪`;

/** Nouns that do not say who is meant: 对符合条件的企业给予…. */
export const PLAIN_RECIPIENTS = `
  市场主体 企业 单位 机构 个人 项目 平台 示范平台 园区 团队 产品 申报单位 主体 相关企业
  上述企业 费用 支出 成本 大户 农户 合作社 经营主体 商户 个体户 法人单位 商事主体`;
