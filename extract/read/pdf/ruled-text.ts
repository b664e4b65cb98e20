/** The text in ruled tables, as the lines of a table; the rest of the page as rows. */
import { tableLines, type Cell } from '../table-lines.ts';
import type { GridCell, RuledTable } from './grids.ts';
import { rowsOf, type Row } from './rows.ts';
import type { Run } from './runs.ts';
import { joinCell } from './tables.ts';

/** Rows of a page; each ruled table is one row that holds its lines. */
export function rowsWithTables(runs: readonly Run[], tables: readonly RuledTable[]): Row[] {
  const outside = runs.filter((run) => !tables.some((table) => isIn(run, table)));
  const rows = [...rowsOf(outside), ...tables.flatMap((table) => tableRow(runs, table) ?? [])];
  return rows.toSorted((a, b) => a.base - b.base);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** By the middle of the run, a little above its baseline. */
function isIn({ left, right, base, size }: Run, box: Box): boolean {
  const [x, y] = [(left + right) / 2, base - 0.3 * size];
  return box.left <= x && x < box.right && box.top <= y && y < box.bottom;
}

function tableRow(runs: readonly Run[], table: RuledTable): Row | undefined {
  const own = runs.filter((run) => isIn(run, table));
  const size = Math.max(0, ...own.map((run) => run.size));
  const lines = tableLines(table.rows.map((row) => row.map((cell) => cellOf(own, cell))));
  const { left, right, top } = table;
  return own.length === 0
    ? undefined
    : {
        base: top + size,
        size,
        segments: [{ text: '', left, right, base: top + size, size, pieces: [] }],
        table: lines,
      };
}

function cellOf(runs: readonly Run[], { columns, rows, ...box }: GridCell): Cell {
  const lines = rowsOf(runs.filter((run) => isIn(run, box))).map(({ segments }) =>
    segments.map(({ text }) => text).join(' '),
  );
  return { lines: lines.length > 0 ? [joinCell(lines)] : [], columns, rows, isHead: false };
}
