/** Words of eligibility: who may be supported, and what an applicant must have. */
import { CUES } from './cues.ts';

/** Whom or what a relative clause ends in: 总投资10亿元以上的项目. */
export const RECIPIENTS = `${CUES.RECIPIENT} 的 者`;

/** Nouns that do not say who is meant: 对符合条件的企业给予…. */
export const PLAIN_RECIPIENTS = `
  市场主体 企业 单位 机构 个人 项目 平台 示范平台 园区 团队 产品 申报单位 主体 相关企业
  上述企业 费用 支出 成本 大户 农户 合作社 经营主体 商户 个体户 法人单位 商事主体`;
