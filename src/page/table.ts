/** A table in the room of a page: as large as it can be read, over as few pages as hold it, nothing left out. In points. */
import { isWide, textWidth, widestOf } from '../domain/text/text-width.ts';
import { wordsOf } from '../domain/text/lines.ts';
import type { SlideTable } from './deck.ts';
import { LEAST_TYPE, sizesFrom, type Medium } from './medium.ts';
import { portionsOf, type Portion } from './portions.ts';
import { LEADING, linesIn, textHeight } from './text.ts';

/** Left and right of the words of a cell, above and below them, of the size of its letters; and the line below a row, in points. */
export const CELL = { sides: 0.55, lines: 0.22, rule: 0.75 } as const;

export interface TablePart {
  readonly table: SlideTable;
  /** One per column; together the width of the page. */
  readonly widths: readonly number[];
  readonly size: number;
}

interface Rooms {
  readonly width: number;
  /** Height of the page with this number, 0-based. */
  readonly height: (page: number) => number;
}

/**
 * The parts in the order of their pages: all rows of the first columns, then all rows of the next. The first column, which
 * names the rows, is in each. Many short rows stand in two halves side by side where that makes one page of them.
 */
export function tableParts(table: SlideTable, medium: Medium, rooms: Rooms): TablePart[] {
  const parts = fewestParts(table, medium, rooms);
  if (parts.length === 1 || table.rows.length < MANY_ROWS) return parts;
  const abreast = fewestParts(halvesOf(table), medium, rooms);
  return abreast.length === 1 ? abreast : parts;
}

/** As in a yearbook: fewer are read more easily one below the other. */
const MANY_ROWS = 20;

/** The second half of the rows beside the first, with a gap between them. */
function halvesOf(table: SlideTable): SlideTable {
  const half = Math.ceil(table.rows.length / 2);
  return beside(table, [0, half], [half, table.rows.length]);
}

/** Some rows and others at their right. */
function beside({ columns, rows }: SlideTable, left: Portion, right: Portion): SlideTable {
  const [first, second] = [rows.slice(...left), rows.slice(...right)];
  const none = columns.map(() => '');
  return {
    columns: [...columns, { label: '', numeric: false }, ...columns],
    rows: Array.from({ length: Math.max(first.length, second.length) }, (_, at) => [
      ...(first[at] ?? none),
      '',
      ...(second[at] ?? none),
    ]),
  };
}

function fewestParts(table: SlideTable, medium: Medium, rooms: Rooms): TablePart[] {
  const largest = Math.max(LEAST_TYPE, medium.text - 1);
  let best: TablePart[] | null = null;
  for (const size of sizesFrom(largest)) {
    const alone = partsIn(table, size, rooms);
    const parts = alone.length > 1 ? (abreast(table, size, rooms) ?? alone) : alone;
    if (best === null || parts.length < best.length) best = parts;
    if (best.length <= 1) return best;
  }
  return best ?? [];
}

function partsIn(table: SlideTable, size: number, { width, height }: Rooms): TablePart[] {
  const needs = columnNeeds(table, size);
  const [name, ...others] = needs;
  if (name === undefined) return [];
  const columns = portionsOf(
    others.map(({ least }) => least),
    () => width - Math.min(name.most, width / 3),
  );
  let page = 0;
  return (columns.length === 0 ? [[0, 0] as const] : columns).flatMap(([from, to]) => {
    const narrow = columnsOf(table, [from + 1, to + 1]);
    const widths = shared([name, ...others.slice(from, to)], width);
    const first = page;
    const whole = { ...narrow, rows: narrow.rows.flatMap((row) => brokenRow(row, widths, size, height(0))) };
    const parts = rowParts(whole, widths, size, (at) => height(first + at));
    page += parts.length;
    return parts.map(([start, end]) => ({
      table: { ...whole, rows: whole.rows.slice(start, end) },
      widths,
      size,
    }));
  });
}

/** Between two halves, in letters. */
const GUTTER = 2;
/** Every other column has a name. */
const isGutter = (label: string): boolean => label === '';

/** The rows in two halves beside each other, where the columns are so narrow that both have room without a broken cell. */
function abreast(table: SlideTable, size: number, { width, height }: Rooms): TablePart[] | null {
  const needs = columnNeeds(table, size);
  const gutter = GUTTER * size;
  const half = (width - gutter) / 2;
  if (needs.reduce((sum, { most }) => sum + most, 0) > half) return null;
  const widths = shared(needs, half);
  const halves = rowParts(table, widths, size, (at) => height(Math.floor(at / 2)));
  const both = [...widths, gutter, ...widths];
  return halves.flatMap((left, at): TablePart[] => {
    if (at % 2 === 1) return [];
    return [{ table: beside(table, left, halves[at + 1] ?? [0, 0]), widths: both, size }];
  });
}

/** The first column and some others. */
function columnsOf({ columns, rows }: SlideTable, [from, to]: Portion): SlideTable {
  const of = <T>(cells: readonly T[]): T[] => [...cells.slice(0, 1), ...cells.slice(from, to)];
  return { columns: of(columns), rows: rows.map(of) };
}

interface Need {
  /** A column that is narrower cannot be read. */
  readonly least: number;
  /** All of its cells stand on one line. */
  readonly most: number;
}

/** A heading that is longer than its cells may stand on so many lines. */
const HEADING_LINES = 3;

/** Widest column that asks not to be broken, and narrowest that breaks, in letters. */
const LONG = 12;
const SHORT = 5;

function columnNeeds({ columns, rows }: SlideTable, size: number): Need[] {
  return columns.map(({ label }, at) => {
    const cells = rows.flatMap((row) => (row[at] ?? '').split('\n'));
    const wordsIn = (texts: readonly string[]): number =>
      widestOf(
        texts.flatMap((text) => wordsOf(text).filter((piece) => !isWide(piece))),
        size,
      );
    const sides = 2 * CELL.sides * size;
    if (isGutter(label)) return { least: GUTTER * size, most: GUTTER * size };
    const widest = widestOf(cells, size);
    const said = textWidth(label, size);
    const heading = Math.max(said / HEADING_LINES, Math.min(said, SHORT * size), wordsIn([label]));
    const most = Math.max(widest, heading) * 1.08 + sides;
    const word = wordsIn(cells);
    const whole = widest <= LONG * size ? widest : SHORT * size;
    const least = Math.max(whole, Math.min(word, LONG * size), Math.min(said, SHORT * size));
    return { least: Math.min(most, least * 1.08 + sides), most };
  });
}

/** Short columns get what they need, the long ones share what is left. */
function shared(needs: readonly Need[], width: number): number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const wish = needs.reduce((sum, need) => sum + need.most - need.least, 0);
  const part = wish === 0 ? 0 : Math.min(1, Math.max(0, (width - least) / wish));
  const given = needs.map((need) => need.least + part * (need.most - need.least));
  const sum = given.reduce((total, one) => total + one, 0);
  return given.map((one) => (one / sum) * width);
}

function rowParts(
  { columns, rows }: SlideTable,
  widths: readonly number[],
  size: number,
  height: (page: number) => number,
): Portion[] {
  const head = rowHeight(
    columns.map(({ label }) => label),
    widths,
    size,
  );
  if (rows.length === 0) return [[0, 0]];
  const heights = rows.map((cells) => rowHeight(cells, widths, size));
  return portionsOf(heights, (page) => height(page) - head);
}

/** Part of a page that one row may take: a taller one goes on in the next row. */
const TALLEST = 0.6;

function brokenRow(
  cells: readonly string[],
  widths: readonly number[],
  size: number,
  height: number,
): (readonly string[])[] {
  const most = Math.max(1, Math.floor((height * TALLEST) / (size * LEADING)));
  const lines = cells.map((cell, at) => linesIn(cell, size, (widths[at] ?? 0) - 2 * CELL.sides * size));
  const count = Math.ceil(Math.max(...lines.map(({ length }) => length)) / most);
  if (count <= 1) return [cells];
  return Array.from({ length: count }, (_, part) =>
    lines.map((all) => all.slice(part * most, (part + 1) * most).join('\n')),
  );
}

function rowHeight(cells: readonly string[], widths: readonly number[], size: number): number {
  const heights = cells.map((cell, at) =>
    textHeight([cell], size, (widths[at] ?? 0) - 2 * CELL.sides * size),
  );
  return Math.max(size * LEADING, ...heights) + 2 * CELL.lines * size + CELL.rule;
}

/** The head's height, then each row's. */
export function rowHeights({ table, widths, size }: TablePart): number[] {
  const head = table.columns.map(({ label }) => label);
  return [head, ...table.rows].map((cells) => rowHeight(cells, widths, size));
}

export function tableHeight(part: TablePart): number {
  return rowHeights(part).reduce((sum, height) => sum + height, 0);
}

type Column = SlideTable['columns'][number];

export interface CellLook {
  readonly align: 'left' | 'right' | 'center';
  readonly isSum: boolean;
  /** My region's: between rules of the accent, so that it is seen in grey, too. */
  readonly isMine: boolean;
  /** Part of the accent in the cell's ground; 0: none. */
  readonly shade: number;
}

/** Names at the left, numbers at the right, counts in the middle of their colour. */
export function alignOf({ numeric, shares }: Column): CellLook['align'] {
  if (!numeric) return 'left';
  return shares === undefined ? 'right' : 'center';
}

const STEPS = 5;
/** Of the palest and the darkest: ink can be read on both. */
const SHADES = { least: 0.08, most: 0.36 } as const;

/** The ground of a figure by its part of the highest, 0–1; nothing has none. */
export function shadeOf(share: number): number {
  if (!(share > 0)) return 0;
  const step = (Math.ceil(share * STEPS) - 1) / (STEPS - 1);
  return SHADES.least + step * (SHADES.most - SHADES.least);
}

/** One for each column. In two halves side by side each has names of its own. */
export function looksOf(columns: readonly Column[], cells: readonly string[]): CellLook[] {
  const isNamed = (by: 'sum' | 'mine', at: number): boolean => {
    const name = columns.findLastIndex((column, index) => index <= at && column[by] !== undefined);
    return name >= 0 && cells[name] === columns[name]?.[by];
  };
  return columns.map((column, at) => {
    const isNone = isGutter(column.label);
    const [isSum, isMine] = [!isNone && isNamed('sum', at), !isNone && isNamed('mine', at)];
    const share = column.shares?.[cells[at] ?? ''] ?? 0;
    return { align: alignOf(column), isSum, isMine, shade: isSum ? 0 : shadeOf(share) };
  });
}
