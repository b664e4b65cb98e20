/** From what is typed into the grid to values and problems by cell, by the reading of imported tables. Pure. */
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { readReportedChange } from '../../../domain/quantity/typed-change.ts';
import type { ValueField } from '../../../domain/table/value-columns.ts';
import { readImport, type CellProblemCode, type ImportedValue } from '../../../domain/table/values.ts';
import { shownUnit } from '../../../i18n/shown-unit.ts';
import type { Lang } from '../../../i18n/quantity.ts';
import { BLANK, CELLS, COMMON, type CellField, type Draft } from './edits.ts';

export interface EntryProblem {
  readonly field: CellField;
  /** `missing`: the row says something, and this cell that it needs does not. */
  readonly code: CellProblemCode | 'missing';
  readonly cell: string;
}

export interface EntryReading {
  readonly values: ReadonlyMap<string, ImportedValue>;
  readonly problems: ReadonlyMap<string, readonly EntryProblem[]>;
}

const COLUMNS: readonly ValueField[] = ['target', 'date', 'value', 'source', 'unit'];
const MAPPING = new Map(COLUMNS.map((field, column) => [field, column]));

/** The cells as a row of a table. A value without a unit is in that which its row shows. */
function lineOf(row: TargetRow, draft: Draft, lang: Lang): string[] {
  const { date, value, source } = draft.get(row.id) ?? BLANK;
  const common = draft.get(COMMON) ?? BLANK;
  const unit = readReportedChange(value, row.unit)?.unit === '' ? shownUnit(row, lang) : '';
  return [row.id, date.trim() || common.date, value, source.trim() || common.source, unit];
}

const isField = (field: string | undefined): field is CellField => CELLS.some((cell) => cell === field);

/** `today`: for a time that says no year. */
export function readEntries(
  draft: Draft,
  rowById: ReadonlyMap<string, TargetRow>,
  lang: Lang,
  today: string | null = null,
): EntryReading {
  const rows = [...draft.keys()].flatMap((id) => rowById.get(id) ?? []);
  const lines = rows.map((row) => lineOf(row, draft, lang));
  const table = { above: [], headings: COLUMNS, rows: lines };
  const reading = readImport(table, MAPPING, rows, {}, today);
  const problems = new Map<string, EntryProblem[]>();
  const add = (row: TargetRow | undefined, problem: EntryProblem): void => {
    if (row !== undefined) problems.set(row.id, [...(problems.get(row.id) ?? []), problem]);
  };
  for (const { row, column, code, cell } of reading.problems) {
    const field = COLUMNS[column ?? -1];
    add(rows[row - 2], {
      field: isField(field) ? field : 'value',
      code: cell === '' ? 'missing' : code,
      cell,
    });
  }
  for (const row of rows)
    if (draft.get(row.id)?.value.trim() === '') add(row, { field: 'value', code: 'missing', cell: '' });
  return { values: new Map(reading.values.map((value) => [value.target.id, value])), problems };
}
