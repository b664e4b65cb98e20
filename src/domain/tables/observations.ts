/**
 * From a table's rows and a mapping of its columns to reported values, with every problem by row and column. Nothing is
 * guessed: a row that does not say which commitment it means, or in which unit, is a problem and not a value.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import { normaliseName } from '../indicator/definition.ts';
import { guessColumns } from './guess-columns.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { readReported } from '../quantity/typed.ts';
import { readTypedDate } from '../quantity/typed-date.ts';

export const FIELDS = [
  'target',
  'region',
  'indicator',
  'role',
  'date',
  'value',
  'unit',
  'source',
  'comment',
] as const;
export type ImportField = (typeof FIELDS)[number];
/** Column (0-based) of each field that is there. */
export type Mapping = ReadonlyMap<ImportField, number>;

export interface ImportedValue {
  /** Row in the file, 1-based, the heading being row 1. */
  readonly row: number;
  readonly target: TargetRow;
  readonly role: 'actual' | 'baseline';
  readonly date: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly comment: string;
}

type CellProblemCode =
  | 'target-missing'
  | 'target-unknown'
  | 'target-ambiguous'
  | 'no-figure'
  | 'date'
  | 'value'
  | 'unit'
  | 'unit-twice'
  | 'role'
  | 'repeated';

export interface CellProblem {
  readonly row: number;
  /** 0-based; null where no column is to blame. */
  readonly column: number | null;
  readonly code: CellProblemCode;
  readonly cell: string;
}

export interface ImportReading {
  readonly values: readonly ImportedValue[];
  readonly problems: readonly CellProblem[];
}

type Cells = (field: ImportField) => string;
type Fail = (field: ImportField, code: CellProblemCode) => null;

interface Finder {
  readonly byId: ReadonlyMap<string, TargetRow>;
  readonly byName: ReadonlyMap<string, readonly TargetRow[]>;
}

function finderOf(rows: readonly TargetRow[]): Finder {
  const byName = new Map<string, TargetRow[]>();
  for (const row of rows) {
    const key = normaliseName(row.indicator);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return { byId: new Map(rows.map((row) => [row.id, row])), byName };
}

function findTarget({ byId, byName }: Finder, cells: Cells, fail: Fail): TargetRow | null {
  const id = cells('target');
  if (id !== '') return byId.get(id) ?? fail('target', 'target-unknown');
  const indicator = cells('indicator');
  if (indicator === '') return fail('indicator', 'target-missing');
  const region = normaliseName(cells('region'));
  const named = byName.get(normaliseName(indicator)) ?? [];
  const here = named.filter(
    (row) => region === '' || normaliseName(row.region.name) === region || row.region.code === region,
  );
  const [only, another] = here;
  if (only === undefined) return fail(named.length === 0 ? 'indicator' : 'region', 'target-unknown');
  return another === undefined ? only : fail('indicator', 'target-ambiguous');
}

const ROLES: ReadonlyMap<string, ImportedValue['role']> = new Map([
  ['', 'actual'],
  ['actual', 'actual'],
  ['实际值', 'actual'],
  ['完成值', 'actual'],
  ['baseline', 'baseline'],
  ['基期值', 'baseline'],
  ['基数', 'baseline'],
]);

/** The unit stands in its own column or behind the number; two that differ are a problem. */
function readUnit(
  cells: Cells,
  target: TargetRow,
  written: string,
  value: number,
  fail: Fail,
): string | null {
  const column = cells('unit');
  if (column !== '' && written !== '' && column !== written) return fail('unit', 'unit-twice');
  const unit = column === '' ? written : column;
  // A multiple may be followed in its baseline's unit, which is not known here.
  if (target.measure === 'multiple') return unit === '' ? target.unit : unit;
  if (!convertUnit(value, unit, target.unit).ok) return fail(column === '' ? 'value' : 'unit', 'unit');
  return unit === '' ? target.unit : unit;
}

function readRow(row: number, finder: Finder, cells: Cells, fail: Fail): ImportedValue | null {
  const target = findTarget(finder, cells, fail);
  const date = readTypedDate(cells('date')) ?? fail('date', 'date');
  const amount = readReported(cells('value')) ?? fail('value', 'value');
  const role = ROLES.get(cells('role').toLowerCase()) ?? fail('role', 'role');
  if (target === null || date === null || amount === null || role === null) return null;
  if (target.value === null) return fail('indicator', 'no-figure');
  const unit = readUnit(cells, target, amount.unit, amount.value, fail);
  if (unit === null) return null;
  return {
    row,
    target,
    role,
    date: date.value,
    value: amount.value,
    unit,
    source: cells('source'),
    comment: cells('comment'),
  };
}

const keyOf = ({ target, role, date }: ImportedValue): string =>
  role === 'baseline' ? `${target.id} baseline` : `${target.id} ${date}`;

/** `table` without its heading; wholly empty rows are passed over. */
export function readImport(
  table: readonly (readonly string[])[],
  mapping: Mapping,
  targets: readonly TargetRow[],
): ImportReading {
  const finder = finderOf(targets);
  const problems: CellProblem[] = [];
  const values = new Map<string, ImportedValue>();
  table.forEach((line, index) => {
    if (line.every((cell) => cell.trim() === '')) return;
    const row = index + 2;
    const cells: Cells = (field) => (line[mapping.get(field) ?? -1] ?? '').trim();
    const fail: Fail = (field, code) => {
      problems.push({ row, column: mapping.get(field) ?? null, code, cell: cells(field) });
      return null;
    };
    const value = readRow(row, finder, cells, fail);
    if (value === null) return;
    if (values.has(keyOf(value))) fail('date', 'repeated');
    else values.set(keyOf(value), value);
  });
  return { values: [...values.values()], problems };
}

/** Headings that say what a column is, in the two languages of the page and as offices write them. */
const HEADINGS: readonly (readonly [ImportField, RegExp])[] = [
  ['target', /^(?:承诺编号|目标编号|编号|id|target( ?id)?|commitment( id)?)$/iu],
  ['region', /地区|省份|城市|region/iu],
  ['role', /^(?:类型|role|类别)$/iu],
  ['date', /日期|时间|年份|年度|截至|date|year/iu],
  ['unit', /单位(?!名)|unit/iu],
  ['source', /来源|出处|source/iu],
  ['comment', /备注|说明|comment|remark/iu],
  ['value', /实际|完成|数值|^值$|value|actual/iu],
  ['indicator', /指标|目标名称|名称|indicator/iu],
];

export const guessMapping = (headings: readonly string[]): Map<ImportField, number> =>
  guessColumns(headings, HEADINGS);
