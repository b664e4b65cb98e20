/** Tables in Markdown (`| a | b |`), tab-separated and HTML form, as rows of cells that keep their source offsets. */
import { MAX_ROW_CELLS, MAX_ROW_CHARACTERS } from '../read/limits.ts';
import { flowOf, type Flow } from '../../src/domain/text/flow.ts';
import type { Line } from './lines.ts';

export interface TableRow {
  readonly line: number;
  readonly cells: readonly Flow[];
}
export interface FoundTable {
  readonly rows: TableRow[];
  /** Lines of the rows that are too wide or too long to be read. */
  readonly oversized: readonly number[];
  /** Lines whose cells run into each other: what is in no row of `rows` is not read. */
  readonly lost?: readonly Line[];
  /** Index of the first line behind the table. */
  readonly next: number;
}

/** What earlier searches of a document found, so that no line is looked at again for each line before it. */
interface Searched {
  /** Up to here lines hold no table: each that begins before would have too few rows. */
  noHtml: number;
  noRows: number;
  /** Between the last `<table>` that was looked at and this line none ends. */
  unclosed: number;
}
const searches = new WeakMap<readonly Line[], Searched>();

/** The table that starts at line index `at`, or undefined; asked for from the first line of a document to its last. */
export function tableRows(source: string, lines: readonly Line[], at: number): FoundTable | undefined {
  const searched = searches.get(lines) ?? { noHtml: 0, noRows: 0, unclosed: 0 };
  searches.set(lines, searched);
  const text = lines[at]?.text ?? '';
  if (text.includes('<') && /<table[\s>]/i.test(text)) return htmlTable(source, lines, at, searched);
  if (at < searched.noRows) return undefined;
  if (isPipeRow(text)) return collect(source, lines, at, isPipeRow, pipeCells, searched);
  if (isTabRow(text)) return collect(source, lines, at, isTabRow, tabCells, searched);
  return undefined;
}

type Range = [number, number];

const isPipeRow = (text: string): boolean => /^\s*\|.*\|\s*$/.test(text);
/** 一、<tab>总体要求: a tab behind the number of an item parts no cells. */
const ITEM =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十百\d]{1,4}[章节条]|[•·●○◆■-])\s*\t\s*/;
const isTabRow = (text: string): boolean =>
  text.includes('\t') && text.replace(ITEM, '').trim().includes('\t');
const isRule = (text: string): boolean => /^[\s|:+-]+$/.test(text);

function collect(
  source: string,
  lines: readonly Line[],
  at: number,
  isRow: (text: string) => boolean,
  cellsOf: (line: Line) => Range[],
  searched: Searched,
): FoundTable | undefined {
  const rows: TableRow[] = [];
  const oversized: number[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line) break;
    if (isBetween(line.text, lines[next + 1]?.text, isRow)) continue;
    if (!isRow(line.text)) break;
    const cells = cellsOf(line);
    if (line.text.length > MAX_ROW_CHARACTERS || cells.length > MAX_ROW_CELLS) oversized.push(line.number);
    else rows.push({ line: line.number, cells: cells.map((range) => flowOf(source, [range])) });
  }
  if (rows.length + oversized.length >= 2) return { rows, oversized, next };
  searched.noRows = next;
  return undefined;
}

/** A blank line before another row, and the rule under a head. */
const isBetween = (text: string, next = '', isRow: (text: string) => boolean): boolean =>
  text.trim() === '' ? isRow(next) : isRow(text) && isRule(text);

function pipeCells(line: Line): Range[] {
  const first = line.text.indexOf('|');
  const last = line.text.lastIndexOf('|');
  return splitAt(line.start + first + 1, line.text.slice(first + 1, last), '|');
}
const tabCells = (line: Line): Range[] => splitAt(line.start, line.text, '\t');

function splitAt(start: number, text: string, separator: string): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && text[i] !== separator) continue;
    ranges.push([start + from, start + i]);
    from = i + 1;
  }
  return ranges;
}

const MAX_TABLE_LINES = 2000;
const MAX_SPAN = 30;

interface HtmlCell {
  readonly flow: Flow;
  readonly columns: number;
  readonly rows: number;
}

function htmlTable(
  source: string,
  lines: readonly Line[],
  at: number,
  searched: Searched,
): FoundTable | undefined {
  if (at < searched.noHtml) return undefined;
  let last = Math.max(at, searched.unclosed);
  const limit = Math.min(lines.length, at + MAX_TABLE_LINES);
  while (last < limit && !/<\/table>/i.test(lines[last]?.text ?? '')) last += 1;
  searched.unclosed = last;
  if (last >= limit) return undefined;
  const rows = htmlRows(source, lines.slice(at, last + 1));
  if (rows.length >= 2) return { ...spread(rows), next: last + 1 };
  searched.noHtml = last + 1;
  return undefined;
}

interface HtmlRow {
  readonly line: number;
  readonly cells: HtmlCell[];
}

function htmlRows(source: string, lines: readonly Line[]): HtmlRow[] {
  const rows: HtmlRow[] = [];
  let cells: HtmlCell[] = [];
  let open: { start: number; columns: number; rows: number } | undefined;
  for (const line of lines) {
    for (const tag of line.text.matchAll(/<\/?(tr|t[dh])\b[^<>]*>/gi)) {
      const position = line.start + tag.index;
      if (open) {
        cells.push({
          flow: flowOf(source, textPieces(source, open.start, position)),
          columns: open.columns,
          rows: open.rows,
        });
        open = undefined;
      }
      const isCell = tag[1]?.toLowerCase() !== 'tr';
      if (isCell && !tag[0].startsWith('</'))
        open = {
          start: position + tag[0].length,
          columns: span(tag[0], 'colspan'),
          rows: span(tag[0], 'rowspan'),
        };
      if (!isCell && cells.length > 0) {
        rows.push({ line: line.number, cells });
        cells = [];
      }
    }
  }
  return rows;
}

const span = (tag: string, name: string): number =>
  Math.min(MAX_SPAN, Math.max(1, Number(new RegExp(`${name}="?(\\d+)`, 'i').exec(tag)?.[1] ?? 1)));

/** Gives every column of every row its cell: a cell that spans stands in each place that it covers. */
function spread(rows: readonly HtmlRow[]): Omit<FoundTable, 'next'> {
  const grid: Flow[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row.cells) {
      if (column > MAX_ROW_CELLS) break;
      while (grid[r]?.[column]) column += 1;
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1) {
          const target = grid[r + down];
          if (target) target[column + right] = cell.flow;
        }
      column += cell.columns;
    }
  });
  const all = rows.map(({ line }, r) => ({ line, cells: gapless(grid[r] ?? []) }));
  return { rows: all.filter(isReadable), oversized: all.filter((row) => !isReadable(row)).map(lineOf) };
}

const gapless = (cells: readonly (Flow | undefined)[]): Flow[] =>
  Array.from(cells, (cell) => cell ?? flowOf('', []));
const lineOf = ({ line }: TableRow): number => line;
const isReadable = ({ cells }: TableRow): boolean =>
  cells.length <= MAX_ROW_CELLS &&
  cells.reduce((sum, { text }) => sum + text.length, 0) <= MAX_ROW_CHARACTERS;

/** The text between tags inside a cell (`<b>100</b>家`). */
function textPieces(source: string, start: number, end: number): Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (const tag of source.slice(start, end).matchAll(/<[^<>]*>/g)) {
    pieces.push([from, start + tag.index]);
    from = start + tag.index + tag[0].length;
  }
  pieces.push([from, end]);
  return pieces;
}
