/** From the rows of a list to its targets, with every problem by row and column. Nothing is guessed. Pure. */
import { plainText } from '../../text/plain-text.ts';
import { asWritten } from '../../quantity/as-written.ts';
import { readTypedAmount, type TypedAmount } from '../../quantity/typed.ts';
import { readTypedDate, type TypedDate } from '../../quantity/typed-date.ts';
import type { Baseline, Region } from '../../dataset/schema.ts';
import { isBlank, rowNumber, type TableParts } from '../table-parts.ts';
import { unitsAbove } from '../table-unit.ts';
import type { ListField, ListMapping } from './fields.ts';
import { inColumnUnit, unitOfTable } from './list-amount.ts';
import { readBaseline } from './list-baseline.ts';

export interface ListRow {
  /** Row in the file, 1-based. */
  readonly row: number;
  readonly indicator: string;
  readonly scope: string;
  readonly region: Region;
  /** Null: a dated commitment without a figure. */
  readonly amount: TypedAmount | null;
  /** The figure as it stands in its cell. */
  readonly written: string;
  readonly deadline: TypedDate | null;
  readonly baseline: Baseline | null;
  readonly source: string;
  readonly quote: string;
}

type ListProblemCode =
  | 'indicator'
  | 'region'
  | 'value'
  | 'unit-twice'
  | 'deadline'
  | 'baseline'
  | 'baselineYear'
  | 'nothing'
  | 'long';

export interface ListProblem {
  readonly row: number;
  /** 0-based; null where no column is to blame. */
  readonly column: number | null;
  readonly code: ListProblemCode;
  readonly cell: string;
}

export interface ListReading {
  readonly rows: readonly ListRow[];
  readonly problems: readonly ListProblem[];
}

const LONGEST = 2000;
const LONGEST_NAME = 200;

type Cells = (field: ListField) => string;
type Fail = (field: ListField, code: ListProblemCode) => null;

/** Null: a problem was said; an amount of null: the row has no figure. */
function readAmount(cells: Cells, { heading, units }: Setting, fail: Fail): Pick<ListRow, 'amount'> | null {
  const written = cells('value');
  if (written === '') return { amount: null };
  const amount = readTypedAmount(written);
  if (amount === null) return fail('value', 'value');
  const unit = cells('unit') || (amount.unit === '' ? unitOfTable(cells('indicator'), heading, units) : '');
  if (unit === '') return { amount };
  if (amount.unit !== '')
    return asWritten(written).includes(asWritten(unit)) ? { amount } : fail('unit', 'unit-twice');
  const converted = inColumnUnit(amount, unit);
  return converted === null ? fail('unit', 'value') : { amount: converted };
}

type Figures = Pick<ListRow, 'amount' | 'baseline'>;

/** Null: a problem was said. */
function readFigures(cells: Cells, setting: Setting, fail: Fail): Figures | null {
  const figure = readAmount(cells, setting, fail);
  const [indicator, unit] = [cells('indicator'), cells('unit')];
  const [baseline, baselineYear] = [cells('baseline'), cells('baselineYear')];
  const from = { indicator, unit, baseline, baselineYear, heading: setting.baselineHeading };
  const read = readBaseline({ ...from, units: setting.units }, figure?.amount ?? null);
  if ('problem' in read) return fail(read.problem, read.problem);
  return figure === null ? null : { ...figure, ...read };
}

interface Setting {
  readonly placeOf: (name: string) => Region | null;
  /** Of the value's column. */
  readonly heading: string;
  readonly baselineHeading: string;
  /** Above the table. */
  readonly units: readonly string[];
}

function readRow(row: number, setting: Setting, cells: Cells, fail: Fail): ListRow | null {
  const [indicator, scope, quote, source] = [
    cells('indicator'),
    cells('scope'),
    cells('quote'),
    cells('source'),
  ];
  if (indicator === '') return fail('indicator', 'indicator');
  if (indicator.length > LONGEST_NAME) return fail('indicator', 'long');
  if (quote.length > LONGEST) return fail('quote', 'long');
  if (scope.length + source.length > LONGEST) return fail('source', 'long');
  const region = setting.placeOf(cells('region')) ?? fail('region', 'region');
  const figures = readFigures(cells, setting, fail);
  const date = cells('deadline');
  const deadline = readTypedDate(date);
  if (date !== '' && deadline === null) return fail('deadline', 'deadline');
  if (region === null || figures === null) return null;
  if (figures.amount === null && deadline === null) return fail('value', 'nothing');
  return { row, indicator, scope, region, ...figures, written: cells('value'), deadline, source, quote };
}

/** `placeOf`: of the region's cell, empty where there is none. Wholly empty rows are passed over. */
export function readList(
  table: TableParts,
  mapping: ListMapping,
  placeOf: (name: string) => Region | null,
): ListReading {
  const problems: ListProblem[] = [];
  const rows: ListRow[] = [];
  const headingOf = (field: ListField): string => table.headings[mapping.get(field) ?? -1] ?? '';
  const [heading, baselineHeading] = [headingOf('value'), headingOf('baseline')];
  const setting: Setting = { placeOf, heading, baselineHeading, units: unitsAbove(table.above) };
  table.rows.forEach((line, index) => {
    if (isBlank(line)) return;
    const row = rowNumber(table, index);
    const cells: Cells = (field) =>
      plainText(line[mapping.get(field) ?? -1] ?? '')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    const fail: Fail = (field, code) => {
      problems.push({ row, column: mapping.get(field) ?? null, code, cell: cells(field).slice(0, 80) });
      return null;
    };
    const read = readRow(row, setting, cells, fail);
    if (read !== null) rows.push(read);
  });
  return { rows, problems };
}
