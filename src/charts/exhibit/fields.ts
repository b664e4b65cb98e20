/** Columns that say what stands in them: the headings and the cells of a table or of data come from one description. */
import type { ChartTable } from '../table.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';

/** `date`: EDTF as the text has it (2025, 2025-06, 2025-06-30), never filled up to a day. */
export type DataType = 'text' | 'number' | 'date';

export interface DataColumn {
  readonly key: string;
  readonly label: string;
  readonly type: DataType;
}

/** Null: there is none. Missing is never zero and never an empty figure. */
export type DataCell = string | number | null;

export interface DataRow {
  readonly id: string;
  /** One per column, of its type or null. Numbers are exact and in base units (元, not 亿元). */
  readonly cells: readonly DataCell[];
  /** Ids of the commitments behind the row; several where it counts them, none where there is nothing. */
  readonly ids: readonly string[];
}

/** What is shown, for data files: the table's rows with exact numbers instead of words. */
export interface ExhibitData {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

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

/** Ids of the commitments in groups. */
export const idsBy = <K>(
  rows: readonly TargetRow[],
  keyOf: (row: TargetRow) => K,
): ReadonlyMap<K, string[]> =>
  new Map([...groupBy(rows, keyOf)].map(([key, of]) => [key, of.map(({ id }) => id)]));
