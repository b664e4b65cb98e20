/**
 * From a table's rows and a mapping of its columns to reported values, with every problem by row and column. Nothing is
 * guessed: a row that does not say which commitment it means, or in which unit, is a problem and not a value.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { unitFromEnglish } from '../quantity/from-english.ts';
import { SCALES } from '../quantity/scales.ts';
import { readReported, readUnit as readUnitAmount } from '../quantity/typed.ts';
import { readReportedOf, type ReportedChange } from '../quantity/typed-change.ts';
import { readTypedTime, type TypedTime } from '../quantity/typed-time.ts';
import { timeKey } from '../progress/stretch.ts';
import { findTarget, finderOf, type Finder, type Missed, type Names } from './find-target.ts';
import { yearOfHeading, type Columns } from './headings.ts';
import { linesOf, type CellProblem, type Line } from './lines.ts';
import type { TableParts } from './table.ts';
import { impliedUnits, onlyUnit, unitsAbove } from './units.ts';
import type { ValueField } from './value-columns.ts';

export interface ImportedValue {
  /** Row in the file, 1-based. */
  readonly row: number;
  readonly target: TargetRow;
  readonly role: 'actual' | 'baseline';
  readonly date: string;
  /** Month from which it counts up to the date. */
  readonly from?: string;
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
  | 'not-here'
  | 'not-due'
  | 'no-figure'
  | 'other-kind'
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
  /** Which commitments the row of a problem may mean, the nearest first. */
  readonly near: (row: number) => readonly TargetRow[];
}

type ValueLine = Line<ValueField, CellProblemCode>;

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
function unitOfTable(target: TargetRow, implied: readonly string[], { fail }: ValueLine): string | null {
  if (implied.length === 0) return target.unit;
  const isMultiple = target.measure === 'multiple';
  const only = onlyUnit(implied, (unit) => isMultiple || convertUnit(1, unit, target.unit).ok);
  return only || fail('value', 'unit-table', implied.join('、'));
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
  line: ValueLine,
  target: TargetRow,
  { value, unit: written }: { readonly value: number; readonly unit: string },
  implied: readonly string[],
): string | null {
  const { cell, fail } = line;
  const column = unitOfCell(cell('unit'), target.unit);
  if (column !== '' && written !== '' && column !== written) return fail('value', 'unit-twice');
  const unit = column === '' ? written : column;
  if (unit === '') return unitOfTable(target, implied, line);
  // A multiple may be followed in its baseline's unit, which is not known here.
  if (target.measure === 'multiple' || convertUnit(value, unit, target.unit).ok) return unit;
  return fail(column === '' ? 'value' : 'unit', 'unit');
}

/** Words of a rise or a fall are read where the commitment is one. */
function readValue({ cell, fail }: ValueLine, target: TargetRow | null): ReportedChange | null {
  const said = cell('value');
  const read = target === null ? readReported(said) : readReportedOf(said, target);
  return read === 'other-kind' ? fail('value', 'other-kind') : (read ?? fail('value', 'value'));
}

interface Setting {
  readonly finder: Finder;
  /** Of the value's column. */
  readonly heading: string;
  readonly units: readonly string[];
  /** A day, for a time that says no year. */
  readonly asOf: string | null;
  /** By their rows, for what may be meant instead. */
  readonly missed: Map<number, Missed>;
}

/** 2026年1—10月完成值 says the time of its cells. */
const timeOf = (cell: string, { heading, asOf }: Setting): TypedTime | null =>
  readTypedTime(cell || heading.replace(SAYS_VALUE, ''), asOf) ??
  (cell === '' ? readTypedTime(yearOfHeading(heading) ?? '', asOf) : null);
const SAYS_VALUE = /(?:累计)?(?:实际|完成|现状|数)?(?:完成|值|数|量|情况)*(?:[（(].*)?$/u;

/** The units that a row says: in its own column, behind its value, else its name, its heading or the table. */
function unitsSaid({ cell }: ValueLine, implied: readonly string[]): readonly string[] {
  const own = cell('unit') || (readReported(cell('value'))?.unit ?? '');
  return own === '' ? implied : [own];
}

function readTarget(line: ValueLine, setting: Setting): TargetRow | null {
  const { finder, heading, units, missed } = setting;
  const { row, cell, fail } = line;
  const found = findTarget(finder, cell, {
    units: unitsSaid(line, impliedUnits(cell('indicator'), heading, units)),
    date: timeOf(cell('date'), setting)?.date ?? '',
  });
  if (!('code' in found)) return found;
  missed.set(row, found);
  return fail(found.field, found.code, found.said);
}

function readRow(line: ValueLine, setting: Setting): ImportedValue | null {
  const { row, cell, fail } = line;
  const { heading, units } = setting;
  const target = readTarget(line, setting);
  const date = timeOf(cell('date'), setting) ?? fail('date', 'date');
  const amount = readValue(line, target);
  const role = ROLES.get(cell('role').toLowerCase()) ?? fail('role', 'role');
  if (target === null || date === null || amount === null || role === null) return null;
  if (target.value === null) return fail('indicator', 'no-figure');
  const unit = readUnit(line, target, amount, impliedUnits(cell('indicator'), heading, units));
  if (unit === null) return null;
  const { value, direction } = amount;
  const said = { source: cell('source'), comment: cell('comment'), ...(direction && { direction }) };
  return { row, target, role, ...date, value, unit, ...said };
}

const keyOf = (of: ImportedValue): string =>
  `${of.target.id} ${of.role === 'baseline' ? 'baseline' : timeKey(of)}`;

/** Rows without a value are passed over and counted. `names`: by what else than its own words a commitment is known. */
export function readImport(
  table: TableParts,
  mapping: Columns<ValueField>,
  targets: readonly TargetRow[],
  names: Names = {},
  asOf: string | null = null,
): ImportReading {
  const heading = table.headings[mapping.get('value') ?? -1] ?? '';
  const missed = new Map<number, Missed>();
  const setting = { finder: finderOf(targets, names), heading, units: unitsAbove(table.above), asOf, missed };
  const values = new Map<string, ImportedValue>();
  const { lines, problems, totals } = linesOf<ValueField, CellProblemCode>(table, mapping);
  const filled = lines.filter(({ cell }) => !mapping.has('value') || cell('value') !== '');
  for (const line of filled) {
    const value = readRow(line, setting);
    if (value === null) continue;
    if (values.has(keyOf(value))) line.fail('date', 'repeated');
    else values.set(keyOf(value), value);
  }
  const near = (row: number): readonly TargetRow[] => missed.get(row)?.near?.() ?? [];
  return { values: [...values.values()], problems, blank: lines.length - filled.length, totals, near };
}
