/**
 * The cells of a table as `| a | b |`, the form that segment/tables.ts reads. A cell that spans stands in each place
 * that it covers where it names what is there (heads, categories); a note across the whole row is said once.
 */

export interface Cell {
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
  readonly isHead: boolean;
}

/** Words in each place of a row. */
type Grid = readonly (readonly string[])[];

/** A name is short; longer text in a spanning cell is a note. */
const MAX_NAME = 40;
const MAX_COLUMNS = 200;

/**
 * Lines of a table. Rows of one cell at its ends are its title and its notes; what has no two rows of two columns lays
 * out a page or frames a paragraph, and is the text in its cells.
 */
export function tableLines(rows: readonly (readonly Cell[])[]): string[] {
  const first = rows.findIndex(isRow);
  const last = rows.findLastIndex(isRow);
  if (last <= first) return rows.flatMap(plainLines);
  return [
    ...rows.slice(0, first).flatMap(plainLines),
    ...gridOf(rows.slice(first, last + 1)).map((row) => `| ${row.join(' | ')} |`),
    ...rows.slice(last + 1).flatMap(plainLines),
  ];
}

const isRow = (row: readonly Cell[]): boolean => row.length > 1;
const plainLines = (row: readonly Cell[]): string[] => row.flatMap(({ lines }) => lines);

function gridOf(rows: readonly (readonly Cell[])[]): Grid {
  const grid: string[][] = rows.map(() => []);
  const heads = headRows(rows);
  const width = rows.reduce((most, row) => Math.min(MAX_COLUMNS, Math.max(most, widthOf(row))), 0);
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (grid[r]?.[column] !== undefined) column += 1;
      place(grid, r, column, cell, r < heads);
      column += cell.columns;
    }
  });
  return grid.map((row) => Array.from({ length: Math.min(width, row.length) }, (_, i) => row[i] ?? ''));
}

function place(grid: string[][], r: number, column: number, cell: Cell, isHead: boolean): void {
  const text = cellText(cell);
  const isName = text.length <= MAX_NAME;
  for (let down = 0; down < cell.rows; down += 1) {
    const row = grid[r + down];
    if (!row) return;
    for (let right = 0; right < cell.columns && column + right < MAX_COLUMNS; right += 1) {
      const isFirst = down === 0 && right === 0;
      row[column + right] = isFirst || (isName && (isHead || right === 0)) ? text : '';
    }
  }
}

/** Rows of heads: those that a cell of the first row covers, and all that hold only `th`. */
function headRows(rows: readonly (readonly Cell[])[]): number {
  const covered = (rows[0] ?? []).reduce((most, cell) => Math.max(most, cell.rows), 1);
  const body = rows.findIndex((row) => !row.every((cell) => cell.isHead));
  return Math.max(covered, body);
}

const widthOf = (row: readonly Cell[]): number => row.reduce((sum, { columns }) => sum + columns, 0);

/** One line; a bar of its own would end the cell. */
const cellText = ({ lines }: Cell): string => lines.join(' ').replaceAll('|', '｜').replaceAll('\t', ' ');
