/** What is shown, for data files. */

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
