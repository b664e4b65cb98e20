/**
 * What comes back of a round: several sheets of several files, read as one. A value that was not asked for, or is of another
 * time, is refused by its cell as anything that cannot be read is. Pure.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import { timeKey } from '../progress/stretch.ts';
import type { Names } from './find-target.ts';
import { columnsOf } from './headings.ts';
import type { CellProblem } from './lines.ts';
import type { TableParts } from './table.ts';
import { VALUES, type ValueField } from './value-columns.ts';
import { readImport, type CellProblemCode, type ImportedValue } from './values.ts';

export interface ReturnedSheet {
  readonly file: string;
  /** Empty where the file is no workbook. */
  readonly sheet: string;
  readonly table: TableParts;
}

type RefusedCode = CellProblemCode | 'not-asked' | 'other-time';

export interface Refused extends CellProblem<RefusedCode>, Pick<ReturnedSheet, 'file' | 'sheet'> {}

export interface ReturnedValue extends ImportedValue, Pick<ReturnedSheet, 'file'> {}

export interface Returned {
  readonly values: readonly ReturnedValue[];
  readonly refused: readonly Refused[];
  /** Asked, and the cell is empty. */
  readonly blank: number;
}

interface Round {
  readonly date: string;
  readonly from?: string;
  /** Commitments that were asked for, by id. */
  readonly asked: ReadonlySet<string>;
}

/** A cell as a sheet names it: E7; without a column the row alone. 0-based column, 1-based row. */
export function cellRef(row: number, column: number | null): string {
  let letters = '';
  for (let at = column ?? -1; at >= 0; at = Math.floor(at / 26) - 1)
    letters = String.fromCodePoint(65 + (at % 26)) + letters;
  return `${letters}${row}`;
}

export function readReturned(
  sheets: readonly ReturnedSheet[],
  round: Round,
  rows: readonly TargetRow[],
  names: Names,
): Returned {
  const values = new Map<string, ReturnedValue>();
  const refused: Refused[] = [];
  let blank = 0;
  for (const { file, sheet, table } of sheets) {
    const mapping = columnsOf(VALUES, table.headings);
    const reading = readImport(table, mapping, rows, names);
    blank += reading.blank;
    const refuse = (row: number, column: number | null, code: RefusedCode, cell: string): void => {
      refused.push({ file, sheet, row, column, code, cell });
    };
    for (const { row, column, code, cell } of reading.problems) refuse(row, column, code, cell);
    for (const value of reading.values) {
      const wrong = wrongIn(value, round, values.get(value.target.id));
      if (wrong === null) values.set(value.target.id, { ...value, file });
      else refuse(value.row, mapping.get(wrong.field) ?? null, wrong.code, wrong.cell);
    }
  }
  return { values: [...values.values()], refused, blank };
}

interface Wrong {
  readonly field: ValueField;
  readonly code: RefusedCode;
  readonly cell: string;
}

function wrongIn(value: ImportedValue, round: Round, before: ReturnedValue | undefined): Wrong | null {
  const { target, role, date, from } = value;
  if (role !== 'actual') return { field: 'role', code: 'role', cell: role };
  if (!round.asked.has(target.id)) return { field: 'indicator', code: 'not-asked', cell: target.indicator };
  if (timeKey(value) !== timeKey(round))
    return { field: 'date', code: 'other-time', cell: from === undefined ? date : `${from}/${date}` };
  if (before === undefined || (before.value === value.value && before.unit === value.unit)) return null;
  return { field: 'value', code: 'repeated', cell: `${value.value}${value.unit}` };
}
