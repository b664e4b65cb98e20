/** The columns of a person’s own list of targets, and how they are found. */
import { guessColumns } from '../guess-columns.ts';

export const LIST_FIELDS = [
  'indicator',
  'region',
  'value',
  'unit',
  'deadline',
  'scope',
  'source',
  'quote',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];
/** Column (0-based) of each field that is there. */
export type ListMapping = ReadonlyMap<ListField, number>;

/** Headings as offices write them; the first that fits takes the column. */
const HEADINGS: readonly (readonly [ListField, RegExp])[] = [
  ['quote', /原文|原句|表述|依据条款|quote|sentence/iu],
  ['source', /来源|出处|文件|依据|政策|source|policy|document/iu],
  ['deadline', /期限|时限|完成时间|截止|目标年|年份|年度|deadline|due|year/iu],
  ['region', /地区|区域|省份|城市|责任地|region|place/iu],
  ['unit', /单位(?!名)|unit/iu],
  ['scope', /范围|对象|scope/iu],
  ['value', /目标值|数值|目标数|^值$|^目标$|value|^target$/iu],
  ['indicator', /指标|名称|事项|任务|目标|indicator|name/iu],
];

export const guessListColumns = (headings: readonly string[]): Map<ListField, number> =>
  guessColumns(headings, HEADINGS);
