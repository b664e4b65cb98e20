/** A cell of a table as a goal of its row. */
import type { Comparator, Deadline } from '../../../src/domain/dataset/schema.ts';
import { isBetterLow } from '../../../src/domain/indicator/better-low.ts';
import { sourceOffset, sourceRange, type Flow } from '../../../src/domain/text/flow.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import type { TableContext } from '../../sentence/context.ts';
import { isInside, placeAt } from '../../recognise/region.ts';
import type { Amount } from '../../recognise/types.ts';
import type { TableRow } from '../../segment/tables.ts';
import { saysAverage } from '../frequency.ts';
import { measureBy, saysGrowth, saysNew } from '../measure.ts';
import { flagsOf, flagsOfFigure, NOT_DUE, plainReading, type Reading } from '../reading.ts';
import { firstAmount, inUnit, type Scaled } from './cell.ts';
import type { Column } from './columns.ts';
import { goalsInWords } from './words.ts';

/** A cell under its column. */
export interface Cell {
  readonly cell: Flow;
  readonly column: Column;
}

/** What the cells of a row have in common. */
export interface Row {
  readonly row: TableRow;
  readonly name: string;
  readonly unit: string;
  /** Where rows are places; empty for the whole. */
  readonly place: string;
  /** The date in the row's own column of time limits. */
  readonly due: string | undefined;
  readonly baseline: Reading['baseline'];
  /** The last year of the columns. */
  readonly last: string | undefined;
  readonly lead: TableContext['lead'];
  readonly facts: ArticleFacts;
  readonly articleIndex: number;
}

/** A goal, with the amount of the cell that says it. */
export interface TableGoal {
  readonly reading: Reading;
  readonly cell: Flow;
  readonly amount: Amount;
}

/** What a cell promises: a figure, or several in words, each with the words for it. */
export function goalsOf(at: Cell, row: Row): TableGoal[] {
  const { cell } = at;
  const said = goalsInWords(cell, row.name, row.facts);
  if (said)
    return said.map(({ amount, name, deadline }) => {
      const own = { ...row, name, baseline: null };
      return { cell, amount, reading: goal({ ...at, amount, meaning: 'level' }, own, deadline) };
    });
  const amount = firstAmount(cell);
  if (!amount) return [];
  const meaning = meaningOf({ ...at, amount }, row);
  return [{ cell, amount, reading: goal({ ...at, amount, meaning }, row) }];
}

/** What a figure says; a change is one between two years, growth that of each year. */
type Meaning = 'level' | 'growth' | 'sum' | 'change';

interface Figure extends Cell {
  readonly amount: Amount;
  readonly meaning: Meaning;
}

/** >〔5500〕, [220]以上: the brackets may follow the sign of a bound. */
const BRACKETED = /^[<>＜＞≥≤]?[[〔（【]/;
/** 占比, 覆盖率: a share, whose change over the years is in percentage points; 能耗降低 is a rate of change itself. */
const isLevel = (name: string): boolean => !/增长|增速|增幅|下降|降低|降幅|提高|减少/.test(name);

/**
 * Under 年均增速 a rate of growth, in brackets the sum over the years of the plan, and so under 累计. A column for both
 * (年均/累计) holds each year's level in the row's own unit: 城镇调查失业率 <5.5, 务工规模（万人） >3000.
 */
function meaningOf(
  { cell, column: { role, title }, amount }: Omit<Figure, 'meaning'>,
  { name, unit }: Row,
): Meaning {
  if (role !== 'growth') return role === 'change' ? 'change' : 'level';
  if (BRACKETED.test(cell.text)) return 'sum';
  const isBoundOfLevel = amount.comparator !== '=' && unit === '%' && isLevel(name);
  const ownMeaning = amount.unit === '%' ? undefined : underSum(title);
  return ownMeaning ?? (isBoundOfLevel ? 'level' : 'growth');
}

/** What a figure in a unit of its own says under a head with 累计; undefined under others. */
function underSum(title: string): 'sum' | 'level' | undefined {
  if (!title.includes('累计')) return undefined;
  if (!title.includes('年均')) return 'sum';
  return /增速|增长/.test(title) ? undefined : 'level';
}

/** @param own the deadline that the cell's own words say */
function goal(figure: Figure, row: Row, own?: Deadline): Reading {
  const { cell, amount, column, meaning } = figure;
  const { facts, name } = row;
  const scaled = valueOf(figure, row);
  const comparator = boundOf(cell.text, amount);
  const indicator = meaning === 'growth' && isLevel(name) ? `${name}年均增速` : name;
  const deadline = own ?? dueBy(column, row);
  const baseline = meaning === 'level' || meaning === 'change' ? row.baseline : null;
  return {
    ...plainReading(facts, row.articleIndex, 'body', {
      valueRange: sourceRange(cell, amount.start, amount.end),
      ...quoteOf(row.row),
    }),
    ...placeOf(row),
    indicator,
    ...scaled,
    // 增减 | -10%: of a change the sign says the direction, as 下降10% does in words.
    value: meaning === 'sum' || meaning === 'change' ? Math.abs(scaled.value) : scaled.value,
    comparator,
    measure: measureIn(figure, name, scaled.unit),
    direction: directionOf({ name, comparator, scaled, baseline }),
    deadline,
    average: isYearly(figure) || saysAverage(indicator),
    cumulative: meaning === 'sum',
    baseline,
    binding: bindingOf(row.row),
    inferred: inferredFields(deadline, facts),
    flags: [...flagsOf(facts), ...flagsOfFigure(hasTwoScales(figure, scaled) ? { writing: 'odd' } : amount)],
    rows: ['table.indicators'],
  };
}

/** The growth of each year on average: its column names no year of its own. */
const isYearly = ({ meaning, column }: Figure): boolean => meaning === 'growth' && column.year === undefined;

const isRate = ({ meaning, amount }: Figure): boolean =>
  meaning === 'growth' || (meaning === 'change' && amount.unit === '%');

/** The figure in its base unit; what a share gains over the years is counted in percentage points. */
function valueOf(figure: Figure, { unit, name }: Row): Scaled {
  const scaled = inUnit(figure.amount, isRate(figure) ? '%' : unit);
  const isGain = figure.meaning === 'sum' && scaled.unit === '%' && isLevel(name);
  return isGain ? { ...scaled, unit: '个百分点' } : scaled;
}

/** 3亿 in a column of 亿元. */
const hasTwoScales = ({ cell, amount }: Figure, { value }: Scaled): boolean =>
  amount.unit === '' &&
  value !== amount.value &&
  /[十百千万亿]/.test(cell.text.slice(amount.start, amount.end));

function measureIn(figure: Figure, name: string, unit: string): Reading['measure'] {
  const adds = figure.meaning === 'sum';
  return measureBy(unit, { grows: adds || isRate(figure) || saysGrowth(name), adds: adds || saysNew(name) });
}

/** ≤5.5 is a ceiling and ≥4.2 a floor; 失业率 and -3% fall; 120 after a baseline of 150 falls. */
function directionOf({
  name,
  comparator,
  scaled: { value, unit },
  baseline,
}: Pick<Reading, 'baseline'> & {
  name: string;
  comparator: Comparator;
  scaled: Scaled;
}): Reading['direction'] {
  if (comparator.startsWith('<') || value < 0 || FALLS.test(name) || isBetterLow(name)) return 'down';
  if (comparator.startsWith('>') || baseline?.value === undefined || baseline.unit !== unit) return 'up';
  return value < baseline.value ? 'down' : 'up';
}

/** What shall fall by its nature or by its verb. */
const FALLS = /排放|降低|下降|降幅/;

/** 约束性 binds, 预期性 expects. */
function bindingOf({ cells }: TableRow): Reading['binding'] {
  if (cells.some(({ text }) => text === '约束性')) return 'binding';
  return cells.some(({ text }) => text === '预期性') ? 'expected' : null;
}

/** A row's place becomes the region where it lies inside the article's, else it stays in the scope. */
function placeOf({ place, facts }: Row): Pick<Reading, 'region' | 'scope'> {
  const named = place === '' ? undefined : placeAt(place, 0);
  return named && isInside(named.region, facts.region)
    ? { region: named.region, scope: '' }
    : { region: facts.region, scope: place };
}

/**
 * The row's own date; else the column's year, stated where its head says that it is a goal (2028年目标值); else the last
 * year of the table for growth, the lead above it, or the plan period of the title.
 */
function dueBy({ year, isGoal, role }: Column, { due, last, lead, facts }: Row): Deadline {
  if (due !== undefined) return by(due, 'heading', due);
  if (year !== undefined) return by(year, isGoal ? 'sentence' : 'heading', `${year}年`);
  if (role === 'growth' && last !== undefined) return by(last, 'heading', `${last}年`);
  if (lead) return lead;
  const end = facts.planPeriod?.end;
  return end === undefined ? NOT_DUE : by(end, 'title', end);
}

const by = (value: string, basis: Deadline['basis'], text: string): Deadline => ({ value, basis, text });

/** A header's or title's date that is not said to be the goal's, and a place that the body shows against the title. */
const inferredFields = ({ value, basis }: Deadline, facts: ArticleFacts): Reading['inferred'] => [
  ...(value === null || basis === 'sentence' ? [] : (['deadline'] as const)),
  ...(facts.regionInferred ? (['region'] as const) : []),
];

const SIGNS = new Map<string, Comparator>([
  ['>', '>'],
  ['＞', '>'],
  ['<', '<'],
  ['＜', '<'],
  ['≥', '>='],
  ['≤', '<='],
]);

/** [220]以上, >〔5500〕: the bound stands outside of the brackets. */
function boundOf(text: string, amount: Amount): Comparator {
  if (!BRACKETED.test(text)) return amount.comparator;
  const tail = text.slice(amount.end + 1);
  if (tail.startsWith('以上')) return '>=';
  return SIGNS.get(text.charAt(0)) ?? (tail.startsWith('左右') ? '~' : amount.comparator);
}

const quotes = new WeakMap<TableRow, Pick<Reading, 'quoteRange' | 'display'>>();

/** From the first to the last cell with text, side by side; made once for all figures of a row, so that they share its memory. */
function quoteOf(row: TableRow): Pick<Reading, 'quoteRange' | 'display'> {
  const known = quotes.get(row);
  if (known) return known;
  const cells = row.cells.filter(({ text }) => text !== '');
  const [first, last] = [cells[0], cells.at(-1)];
  const quote = {
    quoteRange: [
      first ? sourceOffset(first, 0) : 0,
      last ? sourceRange(last, 0, last.text.length)[1] : 0,
    ] as const,
    display: row.cells.map(({ text }) => text).join(' | '),
  };
  quotes.set(row, quote);
  return quote;
}
