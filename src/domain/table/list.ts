/** From the rows of a list to its targets, with every problem by row and column. Nothing is guessed. Pure. */
import { asWritten } from '../quantity/as-written.ts';
import { readTypedAmount, type TypedAmount } from '../quantity/typed.ts';
import { readTypedDate, type TypedDate } from '../quantity/typed-date.ts';
import type { Baseline, Region, Target } from '../dataset/schema.ts';
import { withoutYear, yearOfHeading, type Columns } from './headings.ts';
import { inOneLine, linesOf, type CellProblem, type Line } from './lines.ts';
import type { TableParts } from './table.ts';
import { impliedUnits, inUnit, onlyUnit, unitsAbove } from './units.ts';
import type { ListField } from './list-columns.ts';
import { readBaseline } from './list-baseline.ts';

type ListDeadline = TypedDate & Pick<Target['deadline'], 'basis'>;

export interface ListRow {
  /** Of the record that it becomes. */
  readonly id: string;
  /** Row in the file, 1-based. */
  readonly row: number;
  readonly indicator: string;
  readonly scope: string;
  readonly region: Region;
  /** Null: a dated commitment without a figure. */
  readonly amount: TypedAmount | null;
  /** The figure as it stands in its cell. */
  readonly written: string;
  readonly deadline: ListDeadline | null;
  /** What the row does not say itself: the unit of the table's head, or the year of the value's heading. */
  readonly ofHead: readonly ('unit' | 'deadline')[];
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

type ListProblem = CellProblem<ListProblemCode>;

export interface ListReading {
  readonly rows: readonly ListRow[];
  readonly problems: readonly ListProblem[];
  /** Rows that add up others (合计, 小计). */
  readonly totals: number;
}

const LONGEST = 2000;
const LONGEST_NAME = 200;

type ListLine = Line<ListField, ListProblemCode>;
type Cells = ListLine['cell'];

interface Figure extends Pick<ListRow, 'amount'> {
  readonly unitOfHead: ListRow['ofHead'];
}

/** ≥ | 90 → ≥90, 1 | 2 → 1—2: bound and upper end that stand in columns of their own. */
function inOneCell(cells: Cells): string {
  const bound = cells('comparator').replace(/^[=＝]$/u, '');
  const upTo = cells('valueMax');
  return `${bound}${cells('value')}${upTo === '' ? '' : `—${upTo}`}`;
}

/** Null: a problem was said; an amount of null: the row has no figure. */
function readAmount({ cell: cells, fail }: ListLine, { heading, units }: Setting): Figure | null {
  if (cells('value') === '') return { amount: null, unitOfHead: [] };
  const written = inOneCell(cells);
  const amount = readTypedAmount(written);
  if (amount === null) return fail('value', 'value');
  const ofHead = amount.unit === '' ? onlyUnit(impliedUnits(cells('indicator'), heading, units)) : '';
  const unit = cells('unit') || ofHead;
  if (unit === '') return { amount, unitOfHead: [] };
  if (amount.unit !== '')
    return asWritten(written).includes(asWritten(unit))
      ? { amount, unitOfHead: [] }
      : fail('unit', 'unit-twice');
  const converted = inUnit(amount, unit);
  return converted === null
    ? fail('unit', 'value')
    : { amount: converted, unitOfHead: cells('unit') === '' ? ['unit'] : [] };
}

type Figures = Figure & Pick<ListRow, 'baseline'>;

/** Null: a problem was said. */
function readFigures(line: ListLine, setting: Setting): Figures | null {
  const { cell: cells, fail } = line;
  const figure = readAmount(line, setting);
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
  readonly isOneValue: boolean;
  /** Above the table. */
  readonly units: readonly string[];
}

/** As data files of this program say it, in either language (`basis.…`); 推算 alone says no more than that. */
const BASES = [
  ['paragraph', /同段|paragraph/u],
  ['heading', /小标题|heading/u],
  ['title', /题名|title/u],
  ['document', /全文|推算|document|inferred/iu],
] as const;

const basisOf = (cell: string): ListDeadline['basis'] =>
  BASES.find(([, words]) => words.test(cell))?.[0] ?? 'sentence';

/** In one column of values the row's date goes before the year of the heading; of several each heading says its own. */
function dateOf(
  cells: Cells,
  { heading, isOneValue }: Setting,
): { readonly date: string; readonly deadline: ListDeadline | null; readonly yearOfHead: ListRow['ofHead'] } {
  const ofHeading = (cells('value') === '' ? null : yearOfHeading(heading)) ?? '';
  const own = cells('deadline');
  const date = isOneValue ? own || ofHeading : ofHeading || own;
  const typed = readTypedDate(date);
  const deadline = typed && { ...typed, basis: basisOf(cells('deadlineBasis')) };
  return { date, deadline, yearOfHead: date !== '' && date !== own ? ['deadline'] : [] };
}

/** What is taken as it stands. */
const saidIn = (cell: Cells) => ({
  indicator: cell('indicator'),
  scope: cell('scope'),
  quote: cell('quote'),
  source: cell('source'),
});

function readRow(line: ListLine, setting: Setting): Omit<ListRow, 'id'> | null {
  const { row, cell: cells, fail } = line;
  const said = saidIn(cells);
  const { indicator, scope, quote, source } = said;
  if (indicator === '') return fail('indicator', 'indicator');
  if (indicator.length > LONGEST_NAME) return fail('indicator', 'long');
  if (quote.length > LONGEST) return fail('quote', 'long');
  if (scope.length + source.length > LONGEST) return fail('source', 'long');
  const region = setting.placeOf(cells('region')) ?? fail('region', 'region');
  const figures = readFigures(line, setting);
  const { date, deadline, yearOfHead } = dateOf(cells, setting);
  if (date !== '' && deadline === null) return fail('deadline', 'deadline');
  if (region === null || figures === null) return null;
  if (figures.amount === null && deadline === null) return fail('value', 'nothing');
  const { amount, baseline, unitOfHead } = figures;
  const ofHead = [...unitOfHead, ...yearOfHead];
  return { row, ...said, region, amount, baseline, written: cells('value'), deadline, ofHead };
}

/** The mapped column of values, and those whose headings differ from its own by the year alone (2025年目标值, 2027年目标值). */
function valueColumns(headings: readonly string[], mapped: number): number[] {
  const plain = withoutYear(headings[mapped] ?? '');
  if (plain === null || plain === '') return [mapped];
  return headings.flatMap((heading, at) => (withoutYear(heading) === plain ? [at] : []));
}

/** `placeOf`: of the region's cell, empty where there is none. A row with several values gives a target for each. */
export function readList(
  table: TableParts,
  mapping: Columns<ListField>,
  placeOf: (name: string) => Region | null,
): ListReading {
  const rows: ListRow[] = [];
  const { lines, problems, totals } = linesOf<ListField, ListProblemCode>(table, mapping, inOneLine);
  const mapped = mapping.get('value') ?? -1;
  const columns = valueColumns(table.headings, mapped);
  const baselineHeading = table.headings[mapping.get('baseline') ?? -1] ?? '';
  const all = { placeOf, baselineHeading, units: unitsAbove(table.above), isOneValue: columns.length === 1 };
  for (const line of lines) {
    const filled = columns.filter((at) => line.within('value', at).cell('value') !== '');
    for (const at of filled.length === 0 ? [mapped] : filled) {
      const setting: Setting = { ...all, heading: table.headings[at] ?? '' };
      const read = readRow(at < 0 ? line : line.within('value', at), setting);
      const id = at === mapped ? `r-${line.row}` : `r-${line.row}-${at + 1}`;
      if (read !== null) rows.push({ id, ...read });
    }
  }
  return { rows, problems, totals };
}
