/** The aligned table as the table of its exhibit, whole and as short as a slide asks. */
import type { ChartTable } from '../../charts/table.ts';
import { lazily } from '../../domain/collections/lazily.ts';
import type { I18n } from '../../i18n/index.ts';
import { cellsOf, sharesOf, type Cell, type Matrix, type MatrixColumn } from './matrix.ts';
import { cellWords } from './cell-words.ts';
import { rowName, columnTitle } from './matrix-words.ts';

/** As the drawing has them, and as its key explains. */
const SIGNS = { words: '◯', 'not-found': '○', 'no-document': '' } as const;

const tableWords = (cell: Cell, column: MatrixColumn, i18n: I18n): string =>
  cellWords(cell, column, i18n, true);

/** For a slide: what is not there is a sign. */
function briefWords(cell: Cell, column: MatrixColumn, i18n: I18n): string {
  return cell.kind === 'value' || cell.kind === 'elsewhen'
    ? tableWords(cell, column, i18n)
    : SIGNS[cell.kind];
}

export const matrixTable = (matrix: Matrix, labels: ReadonlyMap<string, string>, i18n: I18n): ChartTable =>
  tableOf(matrix, labels, tableWords, i18n);

/** With the part of each column's highest that a figure is: one text of a column is one figure. */
export function briefTable(matrix: Matrix, labels: ReadonlyMap<string, string>, i18n: I18n): ChartTable {
  const { columns, rows } = tableOf(matrix, labels, briefWords, i18n);
  const shares = sharesOf(matrix);
  const sharesIn = (at: number): [text: string, share: number][] =>
    rows.flatMap(({ cells }, row) => {
      const share = shares[row]?.[at - 1] ?? null;
      return share === null ? [] : [[cells[at] ?? '', share]];
    });
  const named = columns.map((column, at) => ({ ...column, shares: Object.fromEntries(sharesIn(at)) }));
  return { columns: named, rows };
}

function tableOf(
  { columns, rows }: Matrix,
  labels: ReadonlyMap<string, string>,
  words: (cell: Cell, column: MatrixColumn, i18n: I18n) => string,
  i18n: I18n,
): ChartTable {
  return {
    columns: [
      { key: 'region', label: i18n.t('field.region'), numeric: false, short: true },
      ...columns.map((column) => ({
        key: column.key,
        label: columnTitle(column, labels, i18n),
        numeric: false,
      })),
    ],
    rows: rows.map((row) => {
      const said = lazily(() => [
        rowName(row, i18n),
        ...cellsOf(row, columns).map(({ cell, column }) => words(cell, column, i18n)),
      ]);
      return {
        id: row.code,
        get cells() {
          return said();
        },
      };
    }),
  };
}
