/** The aligned table as short as a slide asks: signs for what is not there, a year only where it is not the column's own. */
import { deadlineDate, isInferred } from '../../charts/deadline-label.ts';
import type { ChartTable } from '../../charts/table.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Cell, Matrix, MatrixColumn } from './matrix.ts';
import { cellSaid, columnName, tableWith } from './matrix-words.ts';

/** As the drawing has them, and as its key explains. */
const SIGNS = { elsewhen: '—', words: '◯', 'not-found': '○', 'no-document': '' } as const;

/** The year that most of a column is for; null where it has no figure. */
function usualDue({ rows }: Matrix, at: number, i18n: I18n): string | null {
  const dues = rows.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === 'value' ? [deadlineDate(cell.row.deadline, i18n) ?? ''] : [];
  });
  const counts = [...groupBy(dues, (due) => due)].map(([due, { length }]) => ({ due, length }));
  return counts.toSorted((a, b) => b.length - a.length)[0]?.due ?? null;
}

/** A column's usual year stands in its heading; a cell says its own where it is another, and always that it is inferred. */
export function briefTable(matrix: Matrix, labels: ReadonlyMap<string, string>, i18n: I18n): ChartTable {
  const dues = matrix.columns.map((_, at) => usualDue(matrix, at, i18n));
  const brief = (cell: Cell, at: number): string => {
    if (cell.kind !== 'value') return SIGNS[cell.kind];
    const { deadline } = cell.row;
    const { text, due, chips, more } = cellSaid(cell, i18n);
    const mark = isInferred(deadline) ? i18n.t('inferred.mark') : '';
    const when = deadlineDate(deadline, i18n) === dues[at] ? mark : due;
    const others = more === 0 ? '' : i18n.t('compare.matrix.others', { n: more });
    const parts = [text, when, ...chips.map(({ word }) => `≠ ${word}`), others];
    return parts.filter((part) => part !== '').join(' ');
  };
  const heading = (column: MatrixColumn, at: number): string =>
    [columnName(column, labels, i18n), dues[at] ?? ''].filter((part) => part !== '').join(' ');
  return tableWith(matrix, heading, brief, i18n);
}
