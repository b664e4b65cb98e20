/** From the rows of a list to its targets, with every problem by row and column. Nothing is guessed. Pure. */
import { asWritten } from '../quantity/as-written.ts';
import { readTypedAmount, type TypedAmount } from '../quantity/typed.ts';
import { readTypedDate, type TypedDate } from '../quantity/typed-date.ts';
import type { Baseline, Region, Target } from '../dataset/schema.ts';
import { levelsOver, yearOfHeading, type Columns } from './headings.ts';
import { bareName, inOneLine, isNone, linesOf, type CellProblem, type Line } from './lines.ts';
import type { TableParts } from './table.ts';
import { impliedUnits, inUnit, onlyUnit, unitsAbove } from './units.ts';
import type { ListField } from './list-columns.ts';
import { readBaseline } from './list-baseline.ts';
import { goalYear, unreadHeadings, valueHeads, type ValueHead } from './value-heads.ts';

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
  /** 年均5%, and 累计10 or [10] as plans print what counts over all their years. */
  readonly counting: Counting;
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
  | 'unit-table'
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
  /** Rows of a name alone, which head others. */
  readonly groups: number;
  /** Headings of columns with figures that are not read. */
  readonly unread: readonly string[];
}

const LONGEST = 2000;
const LONGEST_NAME = 200;

type Counting = Partial<Pick<Target, 'average' | 'cumulative'>>;

type ListLine = Line<ListField, ListProblemCode>;
type Cells = ListLine['cell'];

interface Figure extends Pick<ListRow, 'amount' | 'counting'> {
  readonly unitOfHead: ListRow['ofHead'];
}

/** ≥ | 90 → ≥90, 1 | 2 → 1—2: bound and upper end that stand in columns of their own. */
function inOneCell(cells: Cells): string {
  const bound = cells('comparator').replace(/^[=＝]$/u, '');
  const upTo = cells('valueMax');
  return `${bound}${cells('value')}${upTo === '' ? '' : `—${upTo}`}`;
}

const COUNTING: readonly (readonly [RegExp, Counting])[] = [
  [/^年均(?:增长)?/u, { average: true }],
  [/^(?:五年|年)?累计/u, { cumulative: true }],
  [/^[[〔【](?=.+[\]〕】])|[\]〕】]/gu, { cumulative: true }],
];

/** A figure without the words that say how it is counted over years. */
function withoutCounting(cell: string): { readonly written: string; readonly counting: Counting } {
  for (const [words, counting] of COUNTING) {
    const written = cell.replace(words, '');
    if (written !== cell) return { written, counting };
  }
  return { written: cell, counting: {} };
}

/** Null: a problem was said; an amount of null: the row has no figure. */
function readAmount({ cell: cells, fail }: ListLine, { heading, units }: Setting): Figure | null {
  if (isNone(cells('value'))) return { amount: null, counting: {}, unitOfHead: [] };
  const { written, counting } = withoutCounting(inOneCell(cells));
  const amount = readTypedAmount(written);
  if (amount === null) return fail('value', 'value');
  const implied = amount.unit === '' ? impliedUnits(cells('indicator'), heading, units) : [];
  const unit = cells('unit') || onlyUnit(implied);
  if (unit === '')
    return implied.length > 1
      ? fail('value', 'unit-table', implied.join('、'))
      : { amount, counting, unitOfHead: [] };
  if (amount.unit !== '')
    return asWritten(written).includes(asWritten(unit))
      ? { amount, counting, unitOfHead: [] }
      : fail('unit', 'unit-twice');
  const converted = inUnit(amount, unit);
  return converted === null
    ? fail('unit', 'value')
    : { amount: converted, counting, unitOfHead: cells('unit') === '' ? ['unit'] : [] };
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
  /** The year that the title sets goals for; empty where it says none. */
  readonly year: string;
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
  { heading, isOneValue, year }: Setting,
): { readonly date: string; readonly deadline: ListDeadline | null; readonly yearOfHead: ListRow['ofHead'] } {
  const [ofHeading, ofTitle] = isNone(cells('value')) ? ['', ''] : [yearOfHeading(heading) ?? '', year];
  const own = cells('deadline');
  const said = isOneValue ? own || ofHeading : ofHeading || own;
  const date = said || ofTitle;
  const typed = readTypedDate(date);
  const deadline = typed && { ...typed, basis: said === '' ? 'title' : basisOf(cells('deadlineBasis')) };
  return { date, deadline, yearOfHead: date !== '' && date !== own ? ['deadline'] : [] };
}

/** What is taken as it stands. */
const saidIn = (cell: Cells) => ({
  indicator: bareName(cell('indicator')),
  scope: cell('scope'),
  quote: cell('quote'),
  source: cell('source'),
});

function tooLong({ indicator, scope, quote, source }: ReturnType<typeof saidIn>): ListField | null {
  if (indicator.length > LONGEST_NAME) return 'indicator';
  if (quote.length > LONGEST) return 'quote';
  return scope.length + source.length > LONGEST ? 'source' : null;
}

/** Of its own cell, else of the group in which it stands; an empty cell is asked for too. */
function regionOf({ cell, group }: ListLine, { placeOf }: Setting): Region | null {
  const ofGroup = cell('region') === '' && group !== '' ? placeOf(group) : null;
  return ofGroup ?? placeOf(cell('region'));
}

function readRow(line: ListLine, setting: Setting): Omit<ListRow, 'id'> | null {
  const { row, cell: cells, fail } = line;
  const said = saidIn(cells);
  if (said.indicator === '') return fail('indicator', 'indicator');
  const long = tooLong(said);
  if (long !== null) return fail(long, 'long');
  const region = regionOf(line, setting) ?? fail('region', 'region');
  const figures = readFigures(line, setting);
  const { date, deadline, yearOfHead } = dateOf(cells, setting);
  if (date !== '' && deadline === null) return fail('deadline', 'deadline');
  if (region === null || figures === null) return null;
  if (figures.amount === null && deadline === null) return fail('value', 'nothing');
  const { amount, counting, baseline, unitOfHead } = figures;
  const ofHead = [...unitOfHead, ...yearOfHead];
  return { row, ...said, region, amount, counting, baseline, written: cells('value'), deadline, ofHead };
}

/** `placeOf`: of the region's cell, empty where there is none. A row with several values gives a target for each. */
export function readList(
  table: TableParts,
  mapping: Columns<ListField>,
  placeOf: (name: string) => Region | null,
): ListReading {
  const rows: ListRow[] = [];
  const { headings } = table;
  const { lines, problems, totals, groups } = linesOf<ListField, ListProblemCode>(table, mapping, {
    textOf: inOneLine,
    down: 'region',
    hasGroups: true,
    instead: { field: 'indicator', columns: levelsOver(headings, mapping.get('indicator')) },
  });
  const mapped = mapping.get('value') ?? -1;
  const heads = valueHeads(table, mapping, false);
  const baselineHeading = headings[mapping.get('baseline') ?? -1] ?? '';
  const isOneValue = heads.length <= 1;
  const all = {
    placeOf,
    baselineHeading,
    units: unitsAbove(table.above),
    isOneValue,
    year: goalYear(table.above) ?? '',
  };
  for (const line of lines) {
    const inColumns = heads.map(({ at, indicator }) => ({
      at,
      of: line.within('value', at, saidBy(indicator)),
    }));
    const filled = inColumns.filter(({ of }) => !isNone(of.cell('value')));
    for (const { at, of } of filled.length === 0 && !isWide(heads) ? [{ at: mapped, of: line }] : filled) {
      const read = readRow(of, { ...all, heading: headings[at] ?? '' });
      const id = at === mapped ? `r-${line.row}` : `r-${line.row}-${at + 1}`;
      if (read !== null) rows.push({ id, ...read });
    }
  }
  const unread = unreadHeadings(table, [...mapping.values(), ...heads.map(({ at }) => at)]);
  return { rows, problems, totals, groups, unread };
}

const isWide = (heads: readonly ValueHead[]): boolean => heads.some(({ indicator }) => indicator !== '');
const saidBy = (indicator: string): ReadonlyMap<ListField, string> =>
  new Map(indicator === '' ? [] : [['indicator', indicator]]);
