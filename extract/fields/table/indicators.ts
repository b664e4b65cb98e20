/**
 * Indicator tables: 指标 | 单位 | 2020年 | 2025年 | 年均增速 | 属性（约束性/预期性）. The column of the last year (or of the
 * goal) holds the targets, earlier years the baselines.
 */
import type { Comparator, Target } from '../../../src/domain/dataset/schema.ts';
import type { Amount } from '../../recognise/types.ts';
import type { Flow } from '../../../src/domain/text/flow.ts';
import type { TableRow } from '../../segment/tables.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import type { ReadTable } from '../../interpret/sections.ts';
import { firstAmount, inUnit, splitName } from './cell.ts';
import { columnsOf, frameOf, holdsGoal, isHeader, type Column, type Frame } from './columns.ts';
import { dueIn, type TableFinding } from './finding.ts';

/** The goals of an indicator table; none where it has no header. */
export function indicatorFindings({ table, lead }: ReadTable, facts: ArticleFacts): TableFinding[] {
  return headedParts(table.rows).flatMap(({ header, body }) => {
    const columns = columnsOf(header);
    const frame = frameOf(columns, facts, lead);
    return body.flatMap((row) => rowFindings(row, columns, frame));
  });
}

interface HeadedPart {
  readonly header: TableRow[];
  readonly body: TableRow[];
}

/** A table that only a blank line parts from the next one goes on with it, under a header of its own. */
function headedParts(rows: readonly TableRow[]): HeadedPart[] {
  const parts: HeadedPart[] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    const opens = isHeader(row) && (part === undefined || part.body.length === 0 || setsYears(row));
    if (!opens) part?.body.push(row);
    else if (part?.body.length === 0) part.header.push(row);
    else parts.push({ header: [row], body: [] });
  }
  return parts;
}

const setsYears = (row: TableRow): boolean => columnsOf([row]).some(({ role }) => role === 'year');

/** The column of the cell at an index of its row. */
type ColumnAt = (i: number) => Column | undefined;

/** What the cells of one row have in common. */
type Shared = Pick<TableFinding, 'row' | 'binding' | 'baseline'> & {
  readonly name: string;
  readonly unit: string;
};

function rowFindings(row: TableRow, columns: readonly Column[], frame: Frame): TableFinding[] {
  // A row with fewer cells than the header has lost its leading cell to a merged category.
  const shift = Math.max(0, columns.length - row.cells.length);
  const columnAt: ColumnAt = (i) => columns[i + shift];
  const nameCell = nameOf(row, columnAt);
  if (!nameCell) return [];
  const { name, unitInName } = splitName(nameCell.text);
  const unit = row.cells.find((_, i) => columnAt(i)?.role === 'unit')?.text || unitInName;
  const binding = bindingOf(row.cells.map((cell) => cell.text));
  const shared = { row, binding, baseline: baselineOf(row, columnAt, frame, unit), name, unit };
  return row.cells.flatMap((cell, i) => {
    const column = columnAt(i);
    return column ? cellFinding(cell, column, frame, shared) : [];
  });
}

function cellFinding(
  cell: Flow,
  column: Column,
  frame: Frame,
  { name, unit, ...shared }: Shared,
): TableFinding[] {
  const signed = holdsGoal(column, frame) ? firstAmount(cell) : undefined;
  if (!signed) return [];
  const meaning = meaningOf(cell.text, signed, column, name, unit);
  // 增减 | -10%: of a change the sign says the direction, as 下降10% does in words.
  const falls = signed.value < 0 && SAYS_CHANGE.has(meaning);
  const amount = falls ? { ...signed, value: -signed.value } : signed;
  const growth = isGrowth(meaning, amount);
  return [
    {
      ...shared,
      cell,
      amount,
      indicator: meaning === 'growth' ? growthName(name) : name,
      ...inUnit(amount, growth ? '%' : unit),
      ...(meaning === 'sum' && unit === '%' && isLevel(name) ? { unit: '个百分点' } : {}),
      comparator: boundOf(cell.text, amount),
      growth,
      cumulative: meaning === 'sum',
      falls,
      average: meaning === 'growth' && column.year === undefined,
      deadline: deadlineOf(column, frame),
      baseline: STARTS_FROM_BASELINE.has(meaning) ? shared.baseline : null,
      place: '',
    },
  ];
}

const isGrowth = (meaning: Meaning, { unit }: Amount): boolean =>
  meaning === 'growth' || (meaning === 'change' && unit === '%');

const growthName = (name: string): string =>
  /增速|增长|下降|降低|提高/.test(name) ? name : `${name}年均增速`;

/** >〔5500〕, [220]以上: the brackets may follow the sign of a bound. */
const BRACKETED = /^[<>＜＞≥≤]?[[〔（【]/;
/** 占比, 覆盖率: a share, whose change over the years is in percentage points; 能耗降低 is a rate of change itself. */
const isLevel = (name: string): boolean => !/增长|增速|增幅|下降|降低|降幅|提高|减少/.test(name);

/** What a figure says; a change is one between two years, growth that of each year. */
type Meaning = 'level' | 'growth' | 'sum' | 'change';
const SAYS_CHANGE: ReadonlySet<Meaning> = new Set(['sum', 'change']);
const STARTS_FROM_BASELINE: ReadonlySet<Meaning> = new Set(['level', 'change']);

/**
 * What a figure says. Under 年均增速 a rate of growth, in brackets the sum over the years of the plan, and so under 累计.
 * A column for both (年均/累计) holds each year's level in the row's own unit: 城镇调查失业率 <5.5, 务工规模（万人） >3000.
 */
function meaningOf(text: string, amount: Amount, column: Column, name: string, unit: string): Meaning {
  if (column.role === 'change') return 'change';
  if (column.role !== 'growth') return 'level';
  if (isSum(text, amount, column)) return 'sum';
  const isRate = /增速|增长/.test(column.title) || amount.unit === '%';
  const isBounded = amount.comparator !== '=' && unit === '%' && isLevel(name);
  return isBounded || (column.cumulative && !isRate) ? 'level' : 'growth';
}

const isSum = (text: string, amount: Amount, { cumulative, title }: Column): boolean =>
  BRACKETED.test(text) || (cumulative && !/年均/.test(title) && amount.unit !== '%');

/** The column's own year, stated where its head says that it is a goal (2028年目标值); growth lasts until the last year of the table, all else until the end of the period. */
function deadlineOf(column: Column, frame: Frame): TableFinding['deadline'] {
  if (column.year !== undefined)
    return dueIn(column.year, column.goal ? 'sentence' : 'heading', `${column.year}年`);
  const isGrowth = column.role === 'growth';
  return dueIn(isGrowth ? (frame.last ?? frame.period) : frame.period, 'heading', frame.leadText);
}

/** [220]以上, >〔5500〕: the bound stands outside of the brackets. */
function boundOf(text: string, amount: Amount): Comparator {
  if (!BRACKETED.test(text)) return amount.comparator;
  const sign = SIGNS.get(text.charAt(0));
  if (sign) return sign;
  const tail = text.slice(amount.end).replace(/^[\]〕）】]/, '');
  if (tail.startsWith('以上')) return '>=';
  if (/^(?:以内|以下)/.test(tail)) return '<=';
  return tail.startsWith('左右') ? '~' : amount.comparator;
}

const SIGNS = new Map<string, Comparator>([
  ['>', '>'],
  ['＞', '>'],
  ['<', '<'],
  ['＜', '<'],
  ['≥', '>='],
  ['≤', '<='],
]);

/** The indicator's own cell: the last text cell before the first figure that is no unit. */
function nameOf(row: TableRow, columnAt: ColumnAt): Flow | undefined {
  const named = row.cells.filter(
    (cell, i) => columnAt(i)?.role === 'name' && cell.text !== '' && !/^\d+$/.test(cell.text),
  );
  if (named.length > 0) return named.at(-1);
  return row.cells.find((cell) => /[\u4e00-\u9fa5]{2,}/.test(cell.text));
}

/** 约束性 binds, 预期性 expects. */
function bindingOf(texts: readonly string[]): Target['binding'] {
  if (texts.some((text) => text === '约束性')) return 'binding';
  return texts.some((text) => text === '预期性') ? 'expected' : null;
}

/** The figure of the latest year that is no goal: 2020年 7.8. */
function baselineOf(row: TableRow, columnAt: ColumnAt, frame: Frame, unit: string): TableFinding['baseline'] {
  for (let i = row.cells.length - 1; i >= 0; i -= 1) {
    const column = columnAt(i);
    const cell = row.cells[i];
    if (!cell || column?.role !== 'year' || holdsGoal(column, frame)) continue;
    const amount = firstAmount(cell);
    if (!amount) continue;
    const { value, unit: base } = inUnit(amount, unit);
    const year = column.year ? { year: column.year } : {};
    return { text: `${column.title} ${cell.text}`, value, unit: base, ...year };
  }
  return null;
}
