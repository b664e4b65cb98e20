/** The rows of a person's table one by one: each cell by the field that its column says, and what is wrong with it. */
import type { Columns } from './headings.ts';
import { plainText } from '../text/plain-text.ts';
import { filled, hasFigure, isBlank, type TableParts } from './table.ts';

/** What is wrong with a cell of a person's table, or with a row. */
export interface CellProblem<Code extends string> {
  /** Row in the file, 1-based. */
  readonly row: number;
  /** 0-based; null where no column is to blame. */
  readonly column: number | null;
  readonly code: Code;
  readonly cell: string;
}

export interface Line<F extends string, Code extends string> {
  /** Row in the file, 1-based. */
  readonly row: number;
  /** The text of a field's cell; empty where there is none. */
  readonly cell: (field: F) => string;
  /** Says what is wrong with a field's cell; `said`: what to show, where it is not that cell. */
  readonly fail: (field: F, code: Code, said?: string) => null;
  /** The same row with a field in another column, of several columns of values one by one, and with what its heading says. */
  readonly within: (field: F, column: number, said?: Said<F>) => Line<F, Code>;
  /** The heading of the rows among which it stands; empty where there is none. */
  readonly group: string;
}

/** What the heading of a column says for all its cells. */
type Said<F> = ReadonlyMap<F, string>;

export interface Lines<F extends string, Code extends string> {
  readonly lines: readonly Line<F, Code>[];
  /** Filled as the lines are read, each said once. */
  readonly problems: readonly CellProblem<Code>[];
  /** Rows that add up others (合计, 小计), which are passed over. */
  readonly totals: number;
  /** Rows of a name alone, the headings of groups among them, which are passed over. */
  readonly groups: number;
}

/** How cells are read. */
interface Habits<F extends string> {
  readonly textOf?: (cell: string) => string;
  /** A field whose blank cell says what the one above it does, as merged cells leave them. */
  readonly down?: F;
  /** Whether a row of a name alone heads those below it. */
  readonly hasGroups?: boolean;
  /** Columns that stand in for a field's blank cell, the first before the others. */
  readonly instead?: { readonly field: F; readonly columns: readonly number[] };
}

const TOTAL =
  /^(?:其中:?)?(?:全[国省市区县州])?(?:合计|总计|小计|共计|总和|(?:sub)?total)(?:\([^()]*\))?:?$/iu;

/** A row that adds up others: 合计 in one of its first two cells, as its name or behind its number. */
const isTotal = (row: readonly string[]): boolean =>
  filled(row)
    .slice(0, 2)
    .some((cell) => TOTAL.test(cell.normalize('NFKC').replaceAll(/\s+/gu, '')));

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const NUMBER = new RegExp(`^[(（]?(?:${NUMERAL})[)）]?[、.．]?$`, 'u');
/** 一、 1. （2） ① 其中： before a name. */
const BEFORE_NAME = new RegExp(
  String.raw`^(?:(?:${NUMERAL}|\d{1,2})[、.．](?!\d)|[(（](?:${NUMERAL}|\d{1,2})[)）][、.．]?|[①-⑳#]|其中\s*[:：]?)\s*`,
  'u',
);

/** An indicator as its row names it, without the number before it. */
export function bareName(cell: string): string {
  let name = cell;
  for (let next = name.replace(BEFORE_NAME, ''); next !== name && next !== '';)
    [name, next] = [next, next.replace(BEFORE_NAME, '')];
  return name;
}

/** 一、经济发展 among rows of several cells: a name, perhaps with a number of its own before it. */
function isGroup(row: readonly string[], width: number): boolean {
  const [first = '', ...others] = filled(row);
  if (width < 3 || hasFigure(row)) return false;
  return others.length === 0 || (others.length === 1 && NUMBER.test(first));
}

/** A stroke or dots in place of a value. */
export const isNone = (cell: string): boolean => /^[-—–―－/／…·.\s]*$/u.test(cell);

const groupName = (row: readonly string[]): string => bareName(filled(row).at(-1) ?? '');

/** Characters of a cell that a problem shows. */
const SHOWN = 80;

/** A cell without its line breaks and what nobody sees. */
export const inOneLine = (cell: string): string => plainText(cell).replaceAll(/\s+/gu, ' ').trim();

/** Row in the file, 1-based, of the first below the headings. */
const firstRow = ({ above, headings }: TableParts): number => above.length + Number(headings.length > 0) + 1;

/** With another text in one cell, or in all cells of its column that say the same as it. */
export function retyped<T extends TableParts>(
  table: T,
  [row, column]: readonly [row: number, column: number],
  text: string,
  inAll: boolean,
): T {
  const at = row - firstRow(table);
  const old = table.rows[at]?.[column];
  const rows = table.rows.map((cells, index) =>
    index === at || (inAll && cells[column] === old) ? cells.with(column, text) : cells,
  );
  return { ...table, rows };
}

/** Cells that may name places: of a column, else of rows that head groups. */
export function placeCells({ headings, rows }: TableParts, column: number | undefined): string[] {
  const cells =
    column === undefined
      ? rows.filter((row) => isGroup(row, Math.max(headings.length, row.length))).map(groupName)
      : rows.map((row) => inOneLine(row[column] ?? ''));
  return [...new Set(cells)].filter((cell) => cell !== '');
}

const widthOf = ({ headings, rows }: TableParts): number => Math.max(headings.length, rows[0]?.length ?? 0);

/** The rows that are read, with the group in which each stands and what merged cells above leave to it. */
function* standing<F extends string>(
  table: TableParts,
  mapping: Columns<F>,
  { down, hasGroups = false }: Habits<F>,
  passed: { totals: number; groups: number },
): Iterable<{ readonly cells: readonly string[]; readonly row: number; readonly group: string }> {
  // No row of a narrow table heads others.
  const width = hasGroups ? widthOf(table) : 0;
  const column = (down && mapping.get(down)) ?? -1;
  let [group, above] = ['', ''];
  for (const [index, cells] of table.rows.entries()) {
    if (isBlank(cells)) continue;
    if (isTotal(cells)) passed.totals += 1;
    else if (isGroup(cells, width)) {
      passed.groups += 1;
      group = groupName(cells);
    } else {
      const row = firstRow(table) + index;
      above = cells[column]?.trim() || above;
      yield { cells: withCell(cells, column, above), row, group };
    }
  }
}

const withCell = (cells: readonly string[], column: number, text: string): readonly string[] =>
  cells[column] === text || text === '' ? cells : Object.assign([...cells], { [column]: text });

/** Blank rows are passed over, and so are totals and, where they have them, the headings of groups. */
export function linesOf<F extends string, Code extends string>(
  table: TableParts,
  mapping: Columns<F>,
  habits: Habits<F> = {},
): Lines<F, Code> {
  const { textOf = (cell) => cell.trim(), instead } = habits;
  const problems: CellProblem<Code>[] = [];
  const told = new Set<string>();
  const lineOf = (
    {
      cells,
      row,
      group,
    }: { readonly cells: readonly string[]; readonly row: number; readonly group: string },
    columns: Columns<F>,
    said: Said<F>,
  ): Line<F, Code> => {
    const textAt = (column: number | undefined): string => textOf(cells[column ?? -1] ?? '');
    const cell = (field: F): string => {
      const own = said.get(field) ?? textAt(columns.get(field));
      if (own !== '' || field !== instead?.field) return own;
      return instead.columns.map(textAt).find((text) => text !== '') ?? '';
    };
    return {
      row,
      group,
      cell,
      fail: (field, code, shown = cell(field)) => {
        const column = columns.get(field) ?? null;
        const key = `${row} ${column} ${code}`;
        if (!told.has(key)) problems.push({ row, column, code, cell: shown.slice(0, SHOWN) });
        told.add(key);
        return null;
      },
      within: (field, column, says = new Map()) => {
        const moved = new Map(columns).set(field, column);
        // What a heading says is wrong in the column of that heading.
        for (const other of says.keys()) moved.set(other, column);
        return lineOf({ cells, row, group }, moved, new Map([...said, ...says]));
      },
    };
  };
  const passed = { totals: 0, groups: 0 };
  const lines = [...standing(table, mapping, habits, passed)].map((one) => lineOf(one, mapping, new Map()));
  return { lines, problems, ...passed };
}
