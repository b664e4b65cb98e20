/** What the columns of a table hold: 指标 | 单位 | 2020年 | 2025年 | 年均增速 | 属性. */
import { pattern } from '../../lexicon/words.ts';
import type { TableRow } from '../../segment/tables.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import { splitName } from './cell.ts';

/** `goal` is a value in a year or to be reached; `of-place` what the head of the column names, in a table of places. */
type Role =
  | 'place'
  | 'name'
  | 'unit'
  | 'due'
  | 'binding'
  | 'note'
  | 'goal'
  | 'growth'
  | 'change'
  | 'of-place';

export interface Column {
  readonly role: Role | undefined;
  /** The head without the unit that it ends with, and that unit. */
  readonly name: string;
  readonly unit: string;
  readonly year: string | undefined;
  /** 目标值, 2027年（预期）: it says itself that it holds goals. */
  readonly isGoal: boolean;
  /** 2020年实际, 现状值: where things stand. */
  readonly isState: boolean;
  readonly title: string;
}

const PLACES = `
  设区市 地区 地市 各?市 市（州） 市州 区县 县（市、区） 县市区 县 区 各?城市 区域 省份
  责任地区 行政区`;
const PLACE = pattern`^${PLACES}$`;
const GOAL = /目标|规划值|预期(?!性)|计划|^(?:量化)?要求$/;
const STATE = /现状|基期|实际|完成|基数/;
const YEAR = /(20\d\d)年?/;

/** What a column holds by the words of its head: the first that fits. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['place', PLACE],
  ['note', /序号|备注|责任|牵头/],
  ['due', /时限|完成时间|时间节点|期限|完成日期/],
  // 2025年比2020年增减: between two years, not each year.
  ['change', /增减|变化|比20\d\d年/],
  ['growth', /年均|增速|增长|累计|\[|〔/],
  ['goal', YEAR],
  ['goal', GOAL],
  ['unit', /单位/],
  ['binding', /属性|性质|类型/],
  ['name', /指标|名称|项目|内容|任务|事项|工作/],
];

/** A row that names a column of things, or of places, and one of years or goals, and holds no figure. */
export function isHeader(row: TableRow): boolean {
  const texts = row.cells.map(({ text }) => text);
  if (PLACE.test(texts[0] ?? '')) return true;
  const named = texts.some((text) =>
    /^(?:主要|具体|重点)?(?:指标|指标名称|名称|项目|内容|任务|类别|序号)/.test(text),
  );
  return named && texts.some((text) => /20\d\d年?|目标|要求|单位|增速|增长|值/.test(text));
}

/** Two header rows (目标值 over 2025年 and 2027年) read as one. */
export function columnsOf(header: readonly TableRow[]): Column[] {
  const width = header.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, i) =>
    columnOf([...new Set(header.map((row) => row.cells[i]?.text ?? ''))].join('')),
  );
  return columns[0]?.role === 'place'
    ? columns.map((column) => (column.role === undefined ? { ...column, role: 'of-place' } : column))
    : columns;
}

const columnOf = (title: string): Column => ({
  role: ROLES.find(([, words]) => words.test(title))?.[0],
  ...splitName(title),
  year: YEAR.exec(title)?.[1],
  isGoal: GOAL.test(title),
  isState: STATE.test(title),
  title,
});

/** The last year of the columns. */
export const lastYear = (columns: readonly Column[]): string | undefined =>
  columns
    .flatMap(({ role, year }) => (role === 'goal' && year ? [year] : []))
    .sort()
    .at(-1);

/** The year from which on what a table says is ahead. */
const startOf = ({ planPeriod, issueDate }: ArticleFacts): string =>
  planPeriod?.start ?? issueDate?.value.slice(0, 4) ?? '9999';

/**
 * 2025年 and 目标值 hold goals, 2020年 and 现状值 where things stand. The last year is a goal; so is every year inside the
 * plan period or after the year of issue.
 */
export function holdsGoal(
  { role, year, isGoal, isState }: Column,
  last: string | undefined,
  facts: ArticleFacts,
): boolean {
  if (isState || role === undefined) return false;
  if (role !== 'goal') return ['growth', 'change', 'of-place'].includes(role);
  return year === undefined || isGoal || year === last || year >= startOf(facts);
}
