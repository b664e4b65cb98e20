/** What the columns of an indicator table hold: 指标 | 单位 | 2020年 | 2025年 | 年均增速 | 属性. */
import type { TableRow } from '../../segment/tables.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import type { Lead } from '../../sentence/context.ts';

type Role = 'name' | 'unit' | 'year' | 'growth' | 'change' | 'binding' | 'other';

export interface Column {
  readonly role: Role;
  readonly year: string | undefined;
  readonly goal: boolean;
  readonly cumulative: boolean;
  readonly title: string;
}

/** What the columns' years mean: which hold goals, and by when a column without a year is due. */
export interface Frame {
  readonly last: string | undefined;
  readonly period: string | undefined;
  readonly leadText: string | undefined;
  readonly isGoalYear: (year: string) => boolean;
}

/** 指标 | 单位 | 2025年: names a column of indicators and one of years or goals, and holds no figure. */
export function isHeader(row: TableRow | undefined): boolean {
  const texts = row?.cells.map((cell) => cell.text) ?? [];
  const named = texts.some((text) =>
    /^(?:主要|具体)?(?:指标|指标名称|名称|项目|内容|任务|类别|序号)/.test(text),
  );
  return (
    named &&
    texts.some((text) => /20\d\d年?|目标|单位|增速|增长|值/.test(text)) &&
    texts.filter((text) => /^[\d.]+%?$/.test(text)).length === 0
  );
}

/** Two header rows (目标值 over 2025年 and 2027年) read as one. */
export function columnsOf(header: readonly TableRow[]): Column[] {
  const width = header.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, i) =>
    columnOf([...new Set(header.map((row) => row.cells[i]?.text ?? ''))].join('')),
  );
}

function columnOf(title: string): Column {
  const year = /(20\d\d)年?/.exec(title)?.[1];
  const goal = /目标|规划值|预期(?!性)|计划/.test(title);
  const cumulative = /累计/.test(title);
  const base = { year, goal, cumulative, title };
  // 2025年比2020年增减, “十四五”变化: between two years, not each year.
  if (/增减|变化|比20\d\d年/.test(title) && !/年均/.test(title)) return { ...base, role: 'change' };
  if (/年均|增速|增长|累计|\[|〔/.test(title) && !/增长目标/.test(title)) return { ...base, role: 'growth' };
  if (year !== undefined || goal) return { ...base, role: 'year' };
  if (/单位/.test(title)) return { ...base, role: 'unit' };
  if (/属性|性质|类型/.test(title)) return { ...base, role: 'binding' };
  if (/指标|名称|项目|内容|任务/.test(title)) return { ...base, role: 'name' };
  return { ...base, role: 'other' };
}

/** The last year is a goal; so is every year inside the plan period or after the year of issue. */
export function frameOf(columns: readonly Column[], facts: ArticleFacts, lead: Lead | undefined): Frame {
  const last = columns
    .flatMap((column) => (column.role === 'year' && column.year ? [column.year] : []))
    .sort()
    .at(-1);
  const start = facts.planPeriod?.start ?? facts.issueDate?.value.slice(0, 4);
  const isGoalYear = (year: string): boolean =>
    year === last || (start !== undefined && year >= start && (last === undefined || year <= last));
  return { last, period: facts.planPeriod?.end ?? lead?.value, leadText: lead?.text, isGoalYear };
}

/** 2025年 and 目标值 hold goals, 2020年 and 现状值 where things stand. */
export function holdsGoal(column: Column, frame: Frame): boolean {
  if (/现状|基期|实际|完成|基数/.test(column.title)) return false;
  if (column.role === 'growth' || column.role === 'change') return true;
  if (column.role !== 'year') return false;
  return column.year === undefined ? column.goal : column.goal || frame.isGoalYear(column.year);
}
