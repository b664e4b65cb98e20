/**
 * Indicator tables: 指标 | 单位 | 2020年 | 2025年 | 年均增速 | 属性（约束性/预期性）. The column of the last year (or of the
 * goal) holds the targets, earlier years the baselines.
 */
import type { Comparator, Deadline, Target } from '../../src/domain/schema.ts';
import { unitAt } from '../lexicon/units.ts';
import { withoutPredicate } from '../lexicon/verbs.ts';
import { amountAt } from '../recognise/amount.ts';
import { dateAt } from '../recognise/date.ts';
import type { Amount } from '../recognise/types.ts';
import type { Flow } from '../segment/flow.ts';
import type { TableRow } from '../segment/tables.ts';
import type { ReadTable } from './sections.ts';
import type { ArticleFacts } from './article.ts';

export interface TableFinding {
  readonly row: TableRow;
  readonly cell: Flow;
  readonly amount: Amount;
  readonly indicator: string;
  readonly unit: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  readonly growth: boolean;
  readonly cumulative: boolean;
  readonly deadline: Deadline;
  readonly baseline: { text: string; value: number; unit: string; year?: string } | null;
  readonly binding: Target['binding'];
  /** The row's place, where rows are places. */
  readonly place: string;
}

type Role = 'name' | 'unit' | 'year' | 'growth' | 'binding' | 'other';
interface Column {
  readonly role: Role;
  readonly year: string | undefined;
  readonly goal: boolean;
  readonly cumulative: boolean;
  readonly title: string;
}

export function tableFindings(read: ReadTable, facts: ArticleFacts): TableFinding[] {
  const { table, lead } = read;
  const special = placeFindings(read, facts) ?? taskFindings(read, facts);
  if (special) return special;
  const first = table.rows.findIndex((row) => isHeader(row));
  if (first < 0) return [];
  let body = first + 1;
  while (body < table.rows.length && isHeader(table.rows[body])) body += 1;
  const columns = columnsOf(table.rows.slice(first, body));
  const frame = frameOf(columns, facts, lead?.date.date, lead?.text);
  return table.rows.slice(body).flatMap((row) => rowFindings(row, columns, frame));
}

const PLACE_HEAD =
  /^(?:设区市|地区|地市|各?市|市（州）|市州|区县|县（市、区）|县市区|县|区|各?城市|区域|省份|责任地区|行政区)$/;

/** Rows are places, columns are indicators: 设区市 | 新造林（万亩） | 占比. */
function placeFindings({ table, lead }: ReadTable, facts: ArticleFacts): TableFinding[] | undefined {
  const [header, ...rows] = table.rows;
  if (!header || !PLACE_HEAD.test(header.cells[0]?.text ?? '')) return undefined;
  const names = header.cells.map((cell) => splitName(cell.text));
  const year = header.cells.map((cell) => /(20\d\d)年/.exec(cell.text)?.[1]);
  return rows.flatMap((row) =>
    row.cells.slice(1).flatMap((cell, i) => {
      const name = names[i + 1];
      const amount = firstAmount(cell.text);
      if (!name || !amount || /序号|备注|现状|基期/.test(name.name)) return [];
      const place = row.cells[0]?.text ?? '';
      return [
        {
          ...plainFinding(row, cell, amount, name.name, name.unitInName, dueBy(year[i + 1], facts, lead)),
          place: /^(?:合计|总计|全省|全市|全区|小计)$/.test(place) ? '' : place,
        },
      ];
    }),
  );
}

/** Rows are tasks with a goal in words: 重点任务 | 量化要求 | 完成时限. */
function taskFindings({ table, lead }: ReadTable, facts: ArticleFacts): TableFinding[] | undefined {
  const [header, ...rows] = table.rows;
  const titles = header?.cells.map((cell) => cell.text) ?? [];
  const nameAt = titles.findIndex((title) => /(?:任务|事项|工作|项目|内容|指标)(?:名称|内容)?$/.test(title));
  const goalAt = titles.findIndex((title) =>
    /^(?:量化要求|目标要求|工作目标|具体目标|主要目标|目标任务|目标值|预期目标|年度目标|要求)$/.test(title),
  );
  const dueAt = titles.findIndex((title) => /时限|完成时间|时间节点|期限|完成日期/.test(title));
  const inWords = rows.some((row) =>
    /[\u4e00-\u9fa5]{2,}[^\u4e00-\u9fa5]*\d/.test(row.cells[goalAt]?.text ?? ''),
  );
  if (nameAt < 0 || goalAt < 0 || nameAt === goalAt || !inWords) return undefined;
  return rows.flatMap((row) => {
    const cell = row.cells[goalAt];
    const amount = cell && firstAmount(cell.text);
    if (!cell || !amount) return [];
    const said = withoutPredicate(cell.text.slice(0, amount.outerStart).replace(/^.*[，；。]/, ''));
    const task = row.cells[nameAt]?.text ?? '';
    const name =
      said.length >= 2 && !task.includes(said)
        ? task + said.replace(/^(?:累计|全面)?(?:完成|建成|改造|新建|建设)?/, '')
        : task;
    const due = dateAt(row.cells[dueAt]?.text ?? '', 0, { reference: facts.issueDate?.value ?? null })?.date;
    return [plainFinding(row, cell, amount, name, '', dueBy(due, facts, lead))];
  });
}

function plainFinding(
  row: TableRow,
  cell: Flow,
  amount: Amount,
  indicator: string,
  unit: string,
  deadline: Deadline,
): TableFinding {
  const plain = { growth: false, cumulative: false, baseline: null, binding: null, place: '' };
  return {
    row,
    cell,
    amount,
    indicator,
    ...inUnit(amount, unit),
    comparator: amount.comparator,
    deadline,
    ...plain,
  };
}

/** The column's own year, else the lead above the table, else the plan period in the title. */
function dueBy(year: string | undefined, facts: ArticleFacts, lead: ReadTable['lead']): Deadline {
  if (year) return { value: year, basis: 'heading', text: year };
  if (lead) return { value: lead.date.date, basis: lead.basis, text: lead.text };
  const period = facts.planPeriod;
  return period
    ? { value: period.end, basis: 'title', text: period.end }
    : { value: null, basis: 'none', text: '', reason: 'not-stated' };
}

/** What the columns' years mean: which hold goals, and by when a column without a year is due. */
interface Frame {
  readonly last: string | undefined;
  readonly period: string | undefined;
  readonly leadText: string | undefined;
  readonly isGoalYear: (year: string) => boolean;
}

/** The last year is a goal; so is every year inside the plan period or after the year of issue. */
function frameOf(
  columns: readonly Column[],
  facts: ArticleFacts,
  leadDate: string | undefined,
  leadText: string | undefined,
): Frame {
  const last = columns
    .flatMap((column) => (column.role === 'year' && column.year ? [column.year] : []))
    .sort()
    .at(-1);
  const start = facts.planPeriod?.start ?? facts.issueDate?.value.slice(0, 4);
  const isGoalYear = (year: string): boolean =>
    year === last || (start !== undefined && year >= start && (last === undefined || year <= last));
  return { last, period: facts.planPeriod?.end ?? leadDate, leadText, isGoalYear };
}

/** Two header rows (目标值 over 2025年 and 2027年) read as one. */
function columnsOf(header: readonly TableRow[]): Column[] {
  const width = Math.max(...header.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, i) =>
    columnOf([...new Set(header.map((row) => row.cells[i]?.text ?? ''))].join('')),
  );
}

function isHeader(row: TableRow | undefined): boolean {
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

function columnOf(title: string): Column {
  const year = /(20\d\d)年?/.exec(title)?.[1];
  const goal = /目标|规划值|预期值|计划/.test(title);
  const cumulative = /累计/.test(title);
  const base = { year, goal, cumulative, title };
  if (/年均|增速|增长|累计|\[|〔/.test(title) && !/增长目标/.test(title)) return { ...base, role: 'growth' };
  if (year !== undefined || goal) return { ...base, role: 'year' };
  if (/单位/.test(title)) return { ...base, role: 'unit' };
  if (/属性|性质|类型/.test(title)) return { ...base, role: 'binding' };
  if (/指标|名称|项目|内容|任务/.test(title)) return { ...base, role: 'name' };
  return { ...base, role: 'other' };
}

type RoleAt = (i: number) => Column | undefined;

function rowFindings(row: TableRow, columns: readonly Column[], frame: Frame): TableFinding[] {
  // A row with fewer cells than the header has lost its leading cell to a merged category.
  const shift = Math.max(0, columns.length - row.cells.length);
  const roleAt: RoleAt = (i) => columns[i + shift];
  const nameCell = nameOf(row, roleAt);
  if (!nameCell) return [];
  const { name, unitInName } = splitName(nameCell.text);
  const unit = row.cells.find((_, i) => roleAt(i)?.role === 'unit')?.text || unitInName;
  const shared = {
    row,
    binding: bindingOf(row.cells.map((cell) => cell.text)),
    baseline: baselineCell(row, roleAt, frame, unit),
  };
  return row.cells.flatMap((cell, i) => {
    const column = roleAt(i);
    return column ? cellFinding(cell, column, name, unit, frame, shared) : [];
  });
}

function cellFinding(
  cell: Flow,
  column: Column,
  name: string,
  unit: string,
  frame: Frame,
  shared: Pick<TableFinding, 'row' | 'binding' | 'baseline'>,
): TableFinding[] {
  if (!holdsGoal(column, frame)) return [];
  const amount = firstAmount(cell.text);
  if (!amount) return [];
  const growth = column.role === 'growth';
  const bracketed = /^[[〔（【]/.test(cell.text);
  const cumulative = growth && (bracketed || (column.cumulative && !/%|年均/.test(cell.text + column.title)));
  const year = column.year ?? (growth ? (frame.last ?? frame.period) : frame.period);
  return [
    {
      ...shared,
      cell,
      amount,
      indicator: growth && !cumulative && !/增速|增长/.test(name) ? `${name}年均增速` : name,
      ...inUnit(amount, growth && !bracketed ? '%' : unit),
      comparator: bracketed ? boundBehind(cell.text, amount) : amount.comparator,
      growth,
      cumulative,
      deadline:
        year === undefined
          ? { value: null, basis: 'none', text: '', reason: 'not-stated' }
          : {
              value: year,
              basis: 'heading',
              text: column.year === undefined ? (frame.leadText ?? year) : `${year}年`,
            },
      baseline: growth ? null : shared.baseline,
      place: '',
    },
  ];
}

/** [220]以上: the bound stands behind the bracket. */
function boundBehind(text: string, amount: Amount): Comparator {
  const tail = text.slice(amount.end).replace(/^[\]〕）】]/, '');
  if (tail.startsWith('以上')) return '>=';
  if (/^(?:以内|以下)/.test(tail)) return '<=';
  return tail.startsWith('左右') ? '~' : amount.comparator;
}

function holdsGoal(column: Column, frame: Frame): boolean {
  if (/现状|基期|实际|完成|基数/.test(column.title)) return false;
  if (column.role === 'growth') return true;
  if (column.role !== 'year') return false;
  return column.year === undefined ? column.goal : column.goal || frame.isGoalYear(column.year);
}

/** The indicator's own cell: the last text cell before the first figure that is no unit. */
function nameOf(row: TableRow, roleAt: RoleAt): Flow | undefined {
  const named = row.cells.filter(
    (cell, i) => roleAt(i)?.role === 'name' && cell.text !== '' && !/^\d+$/.test(cell.text),
  );
  if (named.length > 0) return named.at(-1);
  return row.cells.find((cell) => /[\u4e00-\u9fa5]{2,}/.test(cell.text));
}

/** 数字经济核心产业增加值占GDP比重（%）: the unit may stand in the name, a number before it. */
function splitName(text: string): { name: string; unitInName: string } {
  const bare = text.replace(/^(?:\d{1,2}[.、]?|（\d{1,2}）|[①-⑳]|\*)+/, '').replace(/[*＊]$/, '');
  const unit = /（([^（）]{1,12})）$/.exec(bare);
  if (unit?.[1] && (unitAt(unit[1], 0) !== undefined || /^[万亿]/.test(unit[1])))
    return { name: bare.slice(0, unit.index), unitInName: unit[1] };
  return { name: bare, unitInName: '' };
}

function bindingOf(texts: readonly string[]): Target['binding'] {
  if (texts.some((text) => text === '约束性')) return 'binding';
  return texts.some((text) => text === '预期性') ? 'expected' : null;
}

/** The first amount of a cell, looking past brackets and signs. */
function firstAmount(text: string): Amount | undefined {
  for (let i = 0; i < text.length; i += 1) {
    if (!/[\d一二两三四五六七八九十百千万翻]/.test(text.charAt(i))) continue;
    const amount = amountAt(text, i);
    if (amount) return amount;
  }
  return undefined;
}

/** A cell's figure in the base unit of its unit column: 3.5 in 万元 → 35000 元. */
function inUnit(amount: Amount, written: string): { value: number; valueMax: number | null; unit: string } {
  if (amount.unit !== '') return { value: amount.value, valueMax: amount.valueMax, unit: amount.unit };
  const scale = /^(?:万亿|千亿|百亿|亿|千万|百万|万)/.exec(written)?.[0] ?? '';
  const unit = unitAt(written, scale.length);
  const factor = scale === '' ? 1 : (amountAt(`1${scale}元`, 0)?.value ?? 1);
  const times = (value: number): number => Number((value * factor).toPrecision(15));
  return {
    value: unit?.base === '‰' ? times(amount.value) / 10 : times(amount.value),
    valueMax: amount.valueMax === null ? null : times(amount.valueMax),
    unit: unit
      ? unit.base === '‰'
        ? '%'
        : unit.text === written.slice(scale.length)
          ? unit.base
          : written.slice(scale.length)
      : written === '—' || written === '-'
        ? ''
        : written.slice(scale.length),
  };
}

function baselineCell(row: TableRow, roleAt: RoleAt, frame: Frame, unit: string): TableFinding['baseline'] {
  for (let i = row.cells.length - 1; i >= 0; i -= 1) {
    const column = roleAt(i);
    const cell = row.cells[i];
    if (!cell || column?.role !== 'year' || holdsGoal(column, frame)) continue;
    const amount = firstAmount(cell.text);
    if (!amount) continue;
    const scaled = inUnit(amount, unit);
    return {
      text: `${column.title} ${cell.text}`,
      value: scaled.value,
      unit: scaled.unit,
      ...(column.year ? { year: column.year } : {}),
    };
  }
  return null;
}
