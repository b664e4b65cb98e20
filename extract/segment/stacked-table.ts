/**
 * An indicator table of which each cell stands in a line of its own, as web pages give it when they are copied:
 *
 *     指标 / 2020年 / 2025年 / 属性 / 捕捞产量（万吨） / 90 / 85 / 约束性 / …
 *
 * The header says how many figures a row has; a row that has another number of them is not read.
 */
import { unitAt } from '../../src/domain/quantity/unit.ts';
import { flowOf } from '../../src/domain/text/flow.ts';
import type { Line } from './lines.ts';
import type { FoundTable, TableRow } from './tables.ts';

const FIRST = /^(?:序号|类别|类型|领域|(?:主要|具体)?指标(?:名称)?|项目)$/;
const NAMES = /^(?:序号|类别|类型|领域|(?:主要|具体|[一二三]级)?指标(?:名称)?|项目|名称)$/;
const UNIT = /^(?:计量)?单位$/;
/** 2020年, 2025年目标值, “十四五”增减情况, 〔累计〕, 属性 */
const FIGURES =
  /^(?:20\d\d年?.{0,8}|.{0,6}目标值?|.{0,8}(?:增长|增速|增减|变化|累计).{0,6}|(?:指标)?(?:属性|性质))$/;
const VALUE = /^[<>≤≥＜＞〔（[(-]*\d[\d.,]*.{0,6}$|^[—－-]+$|^(?:约束性|预期性)$/;
const LONGEST_NAME = 50;
const MOST_NAMES = 6;
const MIN_ROWS = 2;
const MOST_HEADER_CELLS = 12;
const MOST_CELLS = 600;

/** The table whose first header cell is the line at index `at`, or undefined. */
export function stackedTable(source: string, lines: readonly Line[], at: number): FoundTable | undefined {
  if (!FIRST.test(lines[at]?.text.trim() ?? '')) return undefined;
  const header = headerOf(cellsFrom(lines, at, MOST_HEADER_CELLS + 1));
  if (!header) return undefined;
  const cells = cellsFrom(lines, at, MOST_CELLS);
  const rows = rowsOf(cells.slice(header.length), header.unit !== undefined, header.figures.length);
  const last = rows.at(-1)?.at(-1);
  if (rows.length < MIN_ROWS || !last) return undefined;
  const row = (of: readonly Line[]): TableRow => ({
    line: of[0]?.number ?? 0,
    cells: of.map(({ start, end }) => flowOf(source, [[start, end]])),
  });
  const titles = [header.name, ...(header.unit ? [header.unit] : []), ...header.figures];
  return { rows: [titles, ...rows].map(row), oversized: [], next: lines.indexOf(last) + 1 };
}

interface Header {
  readonly name: Line;
  readonly unit: Line | undefined;
  readonly figures: readonly Line[];
  /** How many lines it takes, with those that stand over numbers and categories. */
  readonly length: number;
}

/** The cells at the beginning that can only head columns; undefined where no column is of a year or a goal. */
function headerOf(cells: readonly Line[]): Header | undefined {
  const end = cells.findIndex(({ text }) => ![NAMES, UNIT, FIGURES].some((words) => words.test(text.trim())));
  const header = cells.slice(0, Math.max(end, 0));
  const name = header.findLast(({ text }) => NAMES.test(text.trim()));
  const figures = header.filter(({ text }) => FIGURES.test(text.trim()));
  if (!name || !figures.some(({ text }) => /20\d\d|目标/.test(text))) return undefined;
  return { name, unit: header.find(({ text }) => UNIT.test(text.trim())), figures, length: header.length };
}

/** At most so many lines with text from an index on, up to the first that is too long for a cell or ends a sentence. */
function cellsFrom(lines: readonly Line[], at: number, most: number): Line[] {
  const cells: Line[] = [];
  for (let i = at; i < lines.length && cells.length < most; i += 1) {
    const line = lines[i];
    const text = line?.text.trim() ?? '';
    if (!line || text.length > LONGEST_NAME || text.includes('。')) break;
    if (text !== '') cells.push(line);
  }
  return cells;
}

const isUnit = (text: string): boolean => {
  const bare = text.replace(/^[万亿]+/, '');
  return /^[%—-]$/.test(text) || unitAt(bare, 0)?.text === bare;
};

/** Cells with words, then the figures behind them. */
interface Group {
  readonly names: Line[];
  readonly values: Line[];
}

/** Name, unit where there is a column of units, and as many figures as the header has; what is more ends the table. */
function rowsOf(cells: readonly Line[], hasUnit: boolean, width: number): Line[][] {
  const groups = groupsOf(cells, hasUnit);
  const end = groups.findIndex(({ names }) => names.length > MOST_NAMES);
  return groups.slice(0, end < 0 ? undefined : end).flatMap(({ names, values }) => {
    const named = names.slice(hasUnit ? -2 : -1);
    const isNamed = named.length > 0 && (!hasUnit || isUnit(named[1]?.text.trim() ?? ''));
    // One figure more is the number of the row that follows.
    const isFull = values.length === width || values.length === width + 1;
    return isNamed && isFull ? [[...named, ...values.slice(0, width)]] : [];
  });
}

function groupsOf(cells: readonly Line[], hasUnit: boolean): Group[] {
  const groups: Group[] = [];
  for (const cell of cells) {
    const text = cell.text.trim();
    const last = groups.at(-1);
    const isFirst = !last || last.values.length === 0;
    // — stands for no unit, and for no figure.
    const isName = !VALUE.test(text) || (hasUnit && isFirst && isUnit(text));
    if (!isName) last?.values.push(cell);
    else if (last && isFirst) last.names.push(cell);
    else groups.push({ names: [cell], values: [] });
  }
  return groups;
}
