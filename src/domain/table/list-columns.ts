/** The columns of a person’s own list of targets, and how they are found. */
import { deepest, rule, withoutYear, yearOfHeading, type TableUse } from './headings.ts';
import { bareYears, goalsFrom } from './value-heads.ts';
import {
  DEADLINE_NAMES,
  INDICATOR_NAMES,
  OFFICE,
  REGION_LIKE,
  REGION_NAMES,
  UNIT_NAMES,
  UNIT_OF_VALUE,
} from './office-headings.ts';

const LIST_FIELDS = [
  'indicator',
  'region',
  'value',
  'unit',
  'deadline',
  'scope',
  'source',
  'quote',
  'baseline',
  'baselineYear',
  'comparator',
  'valueMax',
  'deadlineBasis',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** What was reached is not what is promised. */
const NOT_PROMISED = '上年 完成 完成值 完成情况 实际值 完成率 进展情况 状态 status actual actualvalue';

const RULES = [
  rule<ListField>(null, NOT_PROMISED, OFFICE),
  rule<ListField>('deadlineBasis', '期限依据 basisofthedeadline'),
  rule<ListField>(null, '', /完成(?![时期年])|实际|进展/u),
  rule<ListField>(
    'baseline',
    '基期值 基期数 基期水平 基数 基准值 baselinevalue',
    /基数|基[期准](?!年)|现状|^baseline$/u,
  ),
  // 基期 beside 基期值 says the year.
  rule<ListField>('baselineYear', '基期年 基期年份 基期年度 基准年 基准年份 baselineyear', /基[期准]/u),
  rule<ListField>(
    'quote',
    '原文 原句 原文表述 表述 quote sentence',
    /原文|原句|表述|依据条款|quote|sentence/u,
  ),
  rule<ListField>(
    'source',
    '来源 来源文件 出处 文件 文件名称 政策文件 依据 source policy document',
    /来源|出处|文件|依据|政策|source|policy|document/u,
  ),
  rule<ListField>('deadline', DEADLINE_NAMES, /期限|时限|完成时间|截止|目标年|年份|年度$|deadline|due|year/u),
  rule<ListField>('region', REGION_NAMES, REGION_LIKE),
  rule<ListField>('unit', UNIT_NAMES, UNIT_OF_VALUE),
  rule<ListField>('comparator', '界限 界限符号 bound comparator'),
  rule<ListField>('valueMax', '上限 上限值 upperend valuemax'),
  rule<ListField>('scope', '范围 适用范围 对象 scope appliesto', /范围|对象|scope/u),
  rule<ListField>(
    'value',
    '目标值 目标数 数值 值 目标 计划值 计划目标 预期目标 年度目标 value target targetvalue',
    /目标值|数值|目标数|计划[值数]|任务[值数量]|[年期末](?:目标|计划$|任务$|\((?:目标|预期))|value/u,
  ),
  rule<ListField>('indicator', INDICATOR_NAMES, /指标|名称|事项|任务|目标|indicator|name/u),
];

/** 2025年 beside 2028年（目标） is where the target starts from. */
function baselineBefore(mapping: Map<ListField, number>, headings: readonly string[]): typeof mapping {
  const goal = yearOfHeading(headings[mapping.get('value') ?? -1] ?? '');
  if (goal === null || mapping.has('baseline')) return mapping;
  const before = headings.findLastIndex(
    (heading) => withoutYear(heading) === '' && (yearOfHeading(heading) ?? goal) < goal,
  );
  return before < 0 ? mapping : mapping.set('baseline', before);
}

/** Years alone are goals from the year on that the title sets goals for: 2030年 below “十五五”时期主要指标. */
function yearsAsGoals(
  mapping: Map<ListField, number>,
  headings: readonly string[],
  above: readonly (readonly string[])[],
): typeof mapping {
  const from = goalsFrom(above);
  const [first] = from === null ? [] : bareYears(headings, from);
  return first === undefined || mapping.has('value') ? mapping : mapping.set('value', first);
}

/** A person's own list of targets. */
export const LIST: TableUse<ListField> = {
  fields: LIST_FIELDS,
  rules: RULES,
  together: (mapping, headings, above) =>
    baselineBefore(yearsAsGoals(deepest('indicator', mapping, headings), headings, above), headings),
};
