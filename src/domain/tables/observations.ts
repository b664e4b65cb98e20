/**
 * From a table's rows and a mapping of its columns to reported values, with every problem by row and column. Nothing is
 * guessed: a row that does not say which commitment it means, or in which unit, is a problem and not a value.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { unitFromEnglish } from '../quantity/from-english.ts';
import { SCALES } from '../quantity/scales.ts';
import { isChange } from '../quantity/signed.ts';
import { readReported, readUnit as readUnitAmount } from '../quantity/typed.ts';
import { readReportedChange, type ReportedChange } from '../quantity/typed-change.ts';
import { readTypedDate } from '../quantity/typed-date.ts';
import { findTarget, finderOf, type CodeOf, type Finder } from './find-target.ts';
import type { ImportField, Mapping } from './observation-fields.ts';
import { yearOfHeading } from './headings.ts';
import { isBlank, isTotal, rowNumber, type CellProblem, type TableParts } from './table-parts.ts';
import { impliedUnits, unitsAbove } from './table-unit.ts';

export interface ImportedValue {
  /** Row in the file, 1-based. */
  readonly row: number;
  readonly target: TargetRow;
  readonly role: 'actual' | 'baseline';
  readonly date: string;
  readonly value: number;
  /** Of a change, where the cell says that it is a rise or a fall. */
  readonly direction?: 'up' | 'down';
  readonly unit: string;
  readonly source: string;
  readonly comment: string;
}

export type CellProblemCode =
  | 'target-missing'
  | 'target-unknown'
  | 'target-ambiguous'
  | 'no-figure'
  | 'date'
  | 'value'
  | 'unit'
  | 'unit-twice'
  | 'unit-table'
  | 'role'
  | 'repeated';

export interface ImportReading {
  readonly values: readonly ImportedValue[];
  readonly problems: readonly CellProblem<CellProblemCode>[];
  /** Rows without a value, as a template has them until it is filled. */
  readonly blank: number;
  /** Rows that add up others (合计, 小计). */
  readonly totals: number;
}

type Cells = (field: ImportField) => string;
/** `said`: what to show, where it is not the field's own cell. */
type Fail = (field: ImportField, code: CellProblemCode, said?: string) => null;

const ROLES: ReadonlyMap<string, ImportedValue['role']> = new Map([
  ['', 'actual'],
  ['actual', 'actual'],
  ['实际值', 'actual'],
  ['完成值', 'actual'],
  ['baseline', 'baseline'],
  ['实际', 'actual'],
  ['完成', 'actual'],
  ['基期值', 'baseline'],
  ['基期', 'baseline'],
  ['基数', 'baseline'],
]);

/** The one unit of those the table says that the commitment can be measured in; none said: the commitment's own. */
function unitOfTable(target: TargetRow, implied: readonly string[], fail: Fail): string | null {
  if (implied.length === 0) return target.unit;
  const isMultiple = target.measure === 'multiple';
  const fitting = implied.filter((unit) => isMultiple || convertUnit(1, unit, target.unit).ok);
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return only;
  return fail('value', 'unit-table', implied.join('、'));
}

/** 亿元, entities, CNY billion: the last with its scale in Chinese, as units are kept. */
function unitOfCell(cell: string, of: string): string {
  const known = unitFromEnglish(cell, of);
  if (known === '' || !/[a-z]/iu.test(known) || convertUnit(1, known, of).ok) return known;
  const one = readUnitAmount(cell);
  const scale = SCALES.find(([, size]) => size === one?.value);
  return one === null || scale === undefined ? known : scale[0] + one.unit;
}

/** The unit stands in its own column or behind the number; two that differ are a problem. */
function readUnit(
  cells: Cells,
  target: TargetRow,
  { value, unit: written }: { readonly value: number; readonly unit: string },
  implied: readonly string[],
  fail: Fail,
): string | null {
  const column = unitOfCell(cells('unit'), target.unit);
  if (column !== '' && written !== '' && column !== written) return fail('unit', 'unit-twice');
  const unit = column === '' ? written : column;
  if (unit === '') return unitOfTable(target, implied, fail);
  // A multiple may be followed in its baseline's unit, which is not known here.
  if (target.measure === 'multiple' || convertUnit(value, unit, target.unit).ok) return unit;
  return fail(column === '' ? 'value' : 'unit', 'unit');
}

/** Words of a rise or a fall are read where the commitment is one. */
function readValue(cell: string, target: TargetRow | null): ReportedChange | null {
  return target !== null && isChange(target)
    ? readReportedChange(cell, target.unit)
    : readReported(cell, target?.unit);
}

interface Setting {
  readonly finder: Finder;
  /** Of the value's column. */
  readonly heading: string;
  readonly units: readonly string[];
}

const dateOf = (cell: string, heading: string) => readTypedDate(cell || (yearOfHeading(heading) ?? ''));

function readRow(row: number, { finder, heading, units }: Setting, cells: Cells, fail: Fail) {
  const target = findTarget(finder, cells, fail);
  const date = dateOf(cells('date'), heading) ?? fail('date', 'date');
  const amount = readValue(cells('value'), target) ?? fail('value', 'value');
  const role = ROLES.get(cells('role').toLowerCase()) ?? fail('role', 'role');
  if (target === null || date === null || amount === null || role === null) return null;
  if (target.value === null) return fail('indicator', 'no-figure');
  const unit = readUnit(cells, target, amount, impliedUnits(cells('indicator'), heading, units), fail);
  if (unit === null) return null;
  const { value, direction } = amount;
  const said = { source: cells('source'), comment: cells('comment'), ...(direction && { direction }) };
  return { row, target, role, date: date.value, value, unit, ...said };
}

const keyOf = ({ target, role, date }: ImportedValue): string =>
  role === 'baseline' ? `${target.id} baseline` : `${target.id} ${date}`;

/** Characters of a cell that a problem shows. */
const SHOWN = 80;

/** Wholly empty rows are passed over, and so are those without a value, which are counted. */
export function readImport(
  table: TableParts,
  mapping: Mapping,
  targets: readonly TargetRow[],
  codeOf: CodeOf = () => null,
): ImportReading {
  const heading = table.headings[mapping.get('value') ?? -1] ?? '';
  const setting: Setting = { finder: finderOf(targets, codeOf), heading, units: unitsAbove(table.above) };
  const problems: CellProblem<CellProblemCode>[] = [];
  const values = new Map<string, ImportedValue>();
  let blank = 0;
  let totals = 0;
  table.rows.forEach((line, index) => {
    if (isBlank(line)) return;
    if (isTotal(line)) {
      totals += 1;
      return;
    }
    const row = rowNumber(table, index);
    const cells: Cells = (field) => (line[mapping.get(field) ?? -1] ?? '').trim();
    if (mapping.has('value') && cells('value') === '') {
      blank += 1;
      return;
    }
    const fail: Fail = (field, code, said = cells(field)) => {
      problems.push({ row, column: mapping.get(field) ?? null, code, cell: said.slice(0, SHOWN) });
      return null;
    };
    const value = readRow(row, setting, cells, fail);
    if (value === null) return;
    if (values.has(keyOf(value))) fail('date', 'repeated');
    else values.set(keyOf(value), value);
  });
  return { values: [...values.values()], problems, blank, totals };
}
