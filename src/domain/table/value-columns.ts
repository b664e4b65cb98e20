/** The columns of a table of reported values, and how they are found. */
import { deepest, guessColumns, rule, type TableUse } from './headings.ts';
import { bareYears } from './value-heads.ts';
import {
  DEADLINE_NAMES,
  INDICATOR_NAMES,
  OFFICE,
  REGION_LIKE,
  REGION_NAMES,
  UNIT_NAMES,
  UNIT_OF_VALUE,
} from './office-headings.ts';

const FIELDS = [
  'target',
  'region',
  'indicator',
  'deadline',
  'role',
  'date',
  'value',
  'unit',
  'source',
  'comment',
] as const;
export type ValueField = (typeof FIELDS)[number];

/** What is promised or was before, and shares of it: never the value that is reported. */
const NOT_REPORTED = `
  目标 目标值 目标数 计划 计划值 计划数 计划目标 预期目标 预期值 年度目标 target targetvalue
  基期 基期值 基数 基准值 上年 去年 上年同期 baseline baselinevalue 完成率 完成度 完成进度 目标完成率 状态 status`;

const RULES = [
  rule<ValueField>(null, NOT_REPORTED, OFFICE),
  rule<ValueField>(null, '', /目标(?:值|数|数值)?$|计划[值数]|基[期数准]|完成(?:率|度|比|进度)|达成率/u),
  rule<ValueField>('target', '承诺编号 目标编号 编号 id targetid commitmentid'),
  rule<ValueField>('region', REGION_NAMES, REGION_LIKE),
  rule<ValueField>('role', '类型 值类型 role'),
  rule<ValueField>('deadline', DEADLINE_NAMES, /期限|时限|截止|deadline/u),
  rule<ValueField>(
    'date',
    '日期 时间 年份 年度 年 截至 截至日期 截至时间 数据日期 数据时间 统计时间 报告期 date year period asof',
    /日期|时间|年份|年度$|截至|date|year/u,
  ),
  rule<ValueField>('unit', UNIT_NAMES, UNIT_OF_VALUE),
  rule<ValueField>('source', '来源 数据来源 资料来源 出处 依据 source', /来源|出处|source/u),
  rule<ValueField>(
    'comment',
    '备注 说明 情况说明 进展 进展情况 工作进展 comment comments note notes remark remarks',
    /备注|说明|进展|comment|remark/u,
  ),
  rule<ValueField>(
    'value',
    `实际值 完成值 完成数 完成量 完成情况 实际 完成 实际完成 实际完成值 数值 值 现状值 当前值 最新值 value actual actualvalue
    累计 本年累计 自年初累计 累计值 累计数 本期 本期值 本期数 绝对量 绝对额 绝对值 总量`,
    /实际|完成|数值|现状|累计[^同比增]*$|绝对[量额值]|value|actual/u,
  ),
  rule<ValueField>('indicator', INDICATOR_NAMES, /指标|名称|indicator/u),
];

/** Of several columns of units the one behind the value is the value's: the others may be the target's. */
function unitBehindValue(mapping: Map<ValueField, number>, headings: readonly string[]): typeof mapping {
  const value = mapping.get('value');
  if (value === undefined || !mapping.has('unit')) return mapping;
  const behind = guessColumns(headings.slice(value + 1), RULES).get('unit');
  return behind === undefined ? mapping : mapping.set('unit', value + 1 + behind);
}

/** Years alone over rows that have an indicator and no date of their own are the years of values. */
function yearsAsValues(mapping: Map<ValueField, number>, headings: readonly string[]): typeof mapping {
  const [first] = bareYears(headings);
  const isOpen = mapping.has('indicator') && !mapping.has('value') && !mapping.has('date');
  return isOpen && first !== undefined ? mapping.set('value', first) : mapping;
}

/** A table of reported values. */
export const VALUES: TableUse<ValueField> = {
  fields: FIELDS,
  rules: RULES,
  together: (mapping, headings) =>
    unitBehindValue(yearsAsValues(deepest('indicator', mapping, headings), headings), headings),
};
