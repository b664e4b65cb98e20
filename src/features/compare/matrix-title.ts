/** The finding of an aligned table: of its only column, or of the one by which it is sorted. Pure. */
import { findingWords, type SaidFigure } from '../../charts/finding-words.ts';
import type { I18n } from '../../i18n/index.ts';
import { NATION } from '../../domain/region/provinces.ts';
import { alikeValue, type Matrix } from './matrix.ts';
import { columnTitle, rowName } from './matrix-words.ts';
import { amountOf } from './standing-words.ts';
import { valueIn } from '../../domain/compare/axis.ts';

/** Of the figures that share the column's axis; null where no column is meant, or no two of its figures are alike. */
export function matrixTitle(
  { columns, rows }: Matrix,
  by: string | null,
  labels: ReadonlyMap<string, string>,
  i18n: I18n,
): string | null {
  const at = columns.length === 1 ? 0 : columns.findIndex(({ key }) => key === by);
  const column = columns[at];
  const reference = column?.reference ?? null;
  if (column === undefined || reference === null) return null;
  const figures = rows.flatMap((row): SaidFigure[] => {
    const [cell, value] = [row.cells[at], alikeValue(row.cells[at], reference)];
    if (cell?.kind !== 'value' || value === null || row.code === NATION) return [];
    return [
      {
        regionCode: row.code,
        region: rowName(row, i18n),
        value,
        valueMax: valueIn({ ...cell.row, value: cell.row.valueMax }, reference.unit),
        comparator: cell.row.comparator,
        amount: i18n.format.quantity(cell.row) ?? '',
      },
    ];
  });
  if (figures.length < 2) return null;
  const finding = findingWords(figures, (value) => amountOf(value, reference, i18n), i18n);
  return i18n.labelled(columnTitle(column, labels, i18n), finding);
}
