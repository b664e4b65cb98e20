/** The columns of a sheet of policies, as it was written out or as an office keeps one. */
import { SAID_FACTS } from '../dataset/policy-facts.ts';
import { rule, type TableUse } from './headings.ts';
import { REGION_NAMES } from './office-headings.ts';

export type PolicyField = 'id' | (typeof SAID_FACTS)[number];

const RULES = [
  // Counted, or said by the document that prints it: nothing of them is read.
  rule<PolicyField>(
    null,
    '承诺 实绩 未取 存疑 刊载于 文件 commitments results leftout indoubt printedin file',
  ),
  rule<PolicyField>('id', '政策编号 policyid'),
  rule<PolicyField>('title', '题名 政策 政策名称 文件名称 标题 title policy'),
  rule<PolicyField>('kind', '文种 类型 文件类型 kind type'),
  rule<PolicyField>('region', REGION_NAMES),
  rule<PolicyField>('issued', '发布日期 印发日期 成文日期 发文日期 dateofissue issued'),
  rule<PolicyField>('period', '规划期 规划期限 planperiod period'),
  rule<PolicyField>('issuer', '发文机关 发布机关 发文单位 印发机关 issuer'),
  rule<PolicyField>('documentNumber', '文号 发文字号 documentnumber number'),
  rule<PolicyField>('status', '状态 status'),
];

/** A sheet of policies. */
export const POLICIES: TableUse<PolicyField> = { fields: ['id', ...SAID_FACTS], rules: RULES };
