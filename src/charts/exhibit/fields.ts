/** Columns that say what stands in them: the headings and the cells of a table or of data come from one description. */
import type { ChartTable } from '../table.ts';
import type { DataCell, DataRow, DataType, ExhibitData } from './data.ts';

/** A column of words. `short` does not break; numbers stand at the right. */
export type WordField<R> = readonly [
  key: string,
  label: string,
  look: 'text' | 'short' | 'number' | 'short number',
  of: (row: R) => string,
];

/** A row per item, each with the item's own id. */
export function tableOf<R>(
  fields: readonly WordField<R>[],
  rows: readonly R[],
  idOf: (row: R) => string,
): ChartTable {
  return {
    columns: fields.map(([key, label, look]) => ({
      key,
      label,
      numeric: look.endsWith('number'),
      short: look.startsWith('short'),
    })),
    rows: rows.map((row) => ({ id: idOf(row), cells: fields.map(([, , , of]) => of(row)) })),
  };
}

export type DataField<R> = readonly [key: string, label: string, type: DataType, of: (row: R) => DataCell];

/** The same of items that hold such a row. */
export const fieldsOver = <R, Q>(fields: readonly DataField<R>[], rowOf: (item: Q) => R): DataField<Q>[] =>
  fields.map(([key, label, type, of]) => [key, label, type, (item) => of(rowOf(item))]);

/** `idsOf`: the id of a row, and of the commitments behind it. */
export const dataOf = <R>(
  fields: readonly DataField<R>[],
  rows: readonly R[],
  idsOf: (row: R) => Pick<DataRow, 'id' | 'ids'>,
): ExhibitData => ({
  columns: fields.map(([key, label, type]) => ({ key, label, type })),
  rows: rows.map((row) => ({ ...idsOf(row), cells: fields.map(([, , , of]) => of(row)) })),
});
