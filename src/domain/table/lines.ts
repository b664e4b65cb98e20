/** The rows of a person's table one by one: each cell by the field that its column says, and what is wrong with it. */
import type { Columns } from './headings.ts';
import { plainText } from '../text/plain-text.ts';
import { filled, isBlank, type TableParts } from './table.ts';

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
  /** The same row with a field in another column: of several columns of values one by one. */
  readonly within: (field: F, column: number) => Line<F, Code>;
}

export interface Lines<F extends string, Code extends string> {
  readonly lines: readonly Line<F, Code>[];
  /** Filled as the lines are read, each said once. */
  readonly problems: readonly CellProblem<Code>[];
  /** Rows that add up others (合计, 小计), which are passed over. */
  readonly totals: number;
}

const TOTAL = /^(?:其中:?)?(?:合计|总计|小计|共计|总和|(?:sub)?total)(?:\([^()]*\))?:?$/iu;

/** A row that adds up others: 合计 in one of its first two cells, as its name or behind its number. */
const isTotal = (row: readonly string[]): boolean =>
  filled(row)
    .slice(0, 2)
    .some((cell) => TOTAL.test(cell.normalize('NFKC').replaceAll(/\s+/gu, '')));

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

/** Blank rows are passed over, and so are totals. `textOf`: a cell as it is read. */
export function linesOf<F extends string, Code extends string>(
  table: TableParts,
  mapping: Columns<F>,
  textOf: (cell: string) => string = (cell) => cell.trim(),
): Lines<F, Code> {
  const problems: CellProblem<Code>[] = [];
  const said = new Set<string>();
  const first = firstRow(table);
  const lineOf = (cells: readonly string[], row: number, columns: Columns<F>): Line<F, Code> => {
    const cell = (field: F): string => textOf(cells[columns.get(field) ?? -1] ?? '');
    return {
      row,
      cell,
      fail: (field, code, shown = cell(field)) => {
        const column = columns.get(field) ?? null;
        const key = `${row} ${column} ${code}`;
        if (!said.has(key)) problems.push({ row, column, code, cell: shown.slice(0, SHOWN) });
        said.add(key);
        return null;
      },
      within: (field, column) => lineOf(cells, row, new Map(columns).set(field, column)),
    };
  };
  const numbered = table.rows
    .map((cells, index) => ({ cells, row: first + index }))
    .filter(({ cells }) => !isBlank(cells));
  const others = numbered.filter(({ cells }) => !isTotal(cells));
  return {
    lines: others.map(({ cells, row }) => lineOf(cells, row, mapping)),
    problems,
    totals: numbered.length - others.length,
  };
}
