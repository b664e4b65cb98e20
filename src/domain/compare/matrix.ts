/** The aligned table: regions by indicators, unlike figures with what differs, and the kinds of absence told apart. Pure. */
import { groupBy } from '../collections/group-by.ts';
import { RELATION_KINDS } from '../dataset/schema/lists.ts';
import { valueIn } from '../quantity/conversion.ts';
import { compare, sideOf, type Reason } from './comparability.ts';
import { normaliseName } from '../indicator/definition.ts';
import { placeName, type Covered } from '../region/covered.ts';
import { byPlaceCode, NATION, UNKNOWN_PLACE } from '../region/provinces.ts';
import { inOrderOfChoice, yearIn } from './choice.ts';
import { columnsOf, type Column } from './columns.ts';
import type { ComparableRow, Comparison } from './comparison.ts';
import { isNear, nearnessOf } from './near.ts';

export type Cell =
  /** The figure that stands for the region, the others of the column behind it, and what differs from the column. */
  | {
      readonly kind: 'value';
      readonly row: ComparableRow;
      readonly others: readonly ComparableRow[];
      readonly reasons: readonly Reason[];
    }
  /** A figure, but for another year than is looked at. */
  | { readonly kind: 'elsewhen'; readonly row: ComparableRow }
  /** The document speaks of it without a figure. */
  | { readonly kind: 'words'; readonly row: ComparableRow }
  /** A document covers the region and no such target was found in it. */
  | { readonly kind: 'not-found' }
  /** No document of the dataset covers the region. */
  | { readonly kind: 'no-document' };

export interface MatrixColumn extends Column {
  /** What most figures of the column are like, against which each is judged; null where no two are. */
  readonly reference: ComparableRow | null;
}

export interface MatrixRow {
  readonly code: string;
  /** Null where the code is no place's. */
  readonly name: string | null;
  /** One per column. */
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Columns that were left out. */
  readonly more: number;
  /** The year that is looked at; null: all. */
  readonly horizon: number | null;
  /** Codes of the regions that were asked for one by one, each of which has its row. */
  readonly asked: readonly string[];
}

/** More cannot be read on a sheet of paper, a screen or a slide. */
const MAX_COLUMNS = 12;

type ByRegion = ReadonlyMap<string, readonly ComparableRow[]>;
const byRegion = (rows: readonly ComparableRow[]): ByRegion => groupBy(rows, ({ region }) => region.code);

/** Figures with one of these may share an axis, but for bounds, directions and unknown places, which are judged one by one. */
function likeness(row: ComparableRow): string {
  const { key, grade, dimension, period } = sideOf(row);
  const { kind, measure, scope, baseline } = row;
  return [kind, key, grade, dimension, measure, period, normaliseName(scope), baseline?.text].join('\0');
}

/** The first of the most common likeness, of one figure per region. */
function referenceOf(chosen: readonly ComparableRow[], isRest: boolean): ComparableRow | null {
  const groups = [...groupBy(chosen, likeness).values()].toSorted((a, b) => b.length - a.length);
  const [widest = []] = groups;
  return isRest && widest.length < 2 ? null : (widest[0] ?? null);
}

interface Prepared extends MatrixColumn {
  /** Figures of the year that is looked at, the first of each region first. */
  readonly own: ByRegion;
  readonly elsewhen: ByRegion;
  readonly unsaid: ByRegion;
  /** Near the column's indicator and not in it, the figures first. */
  readonly near: ByRegion;
}

function prepare(column: Column, horizon: number | null): Prepared {
  const isLookedAt = (row: ComparableRow): boolean => horizon === null || yearIn(row) === horizon;
  const figures = [...byRegion(column.rows.filter(isLookedAt))];
  const own = new Map(
    figures.map(([code, rows]) => [code, inOrderOfChoice(rows, horizon ?? column.year)] as const),
  );
  const chosen = [...own.values()].flatMap((rows) => rows.slice(0, 1));
  return {
    ...column,
    year: horizon ?? column.year,
    reference: referenceOf(chosen, column.isRest),
    own,
    elsewhen: byRegion(
      inOrderOfChoice(
        column.rows.filter((row) => !isLookedAt(row)),
        horizon,
      ),
    ),
    unsaid: byRegion(inOrderOfChoice(column.words, horizon ?? column.year)),
    near: new Map(),
  };
}

/** Of the year that is looked at and of the same key first, then the shortest name: figures before words. What is left of a family has no name to be near to. */
function nearOf(column: Column, near: readonly ComparableRow[]): ComparableRow[] {
  const [first] = column.rows;
  if (first === undefined || column.isRest) return [];
  const isSame = ({ indicatorKey }: ComparableRow): boolean => indicatorKey === column.name;
  const rank = (row: ComparableRow): number =>
    (row.value === null ? 2000 : 0) +
    (yearIn(row) === column.year ? 0 : 1000) +
    (isSame(row) ? 0 : row.indicatorKey.length);
  const asked = nearnessOf(first);
  const found = near.filter((row) => isNear(asked, nearnessOf(row)));
  return inOrderOfChoice(found, column.year).toSorted((a, b) => rank(a) - rank(b));
}

/** Of what is left of a family each figure is another thing: its name says so, and no more is to be said. */
function reasonsOf(row: ComparableRow, { reference }: MatrixColumn): readonly Reason[] {
  if (reference === null) return [{ code: 'definition', left: '', right: row.indicator }];
  return row === reference ? [] : compare(reference, row).reasons;
}

function cellOf(column: Prepared, code: string, covered: Covered): Cell {
  const [row, ...others] = column.own.get(code) ?? [];
  if (row !== undefined) return { kind: 'value', row, others, reasons: reasonsOf(row, column) };
  return elsewhenOrWords(column, code) ?? nearCell(column, code, covered);
}

/** What is said of the year in words goes before a figure of another, and that before other words. */
function elsewhenOrWords({ elsewhen, unsaid, year }: Prepared, code: string): Cell | null {
  const [other] = elsewhen.get(code) ?? [];
  const [words] = unsaid.get(code) ?? [];
  const isOfYear = words !== undefined && yearIn(words) === year;
  if (other !== undefined && !isOfYear) return { kind: 'elsewhen', row: other };
  return words === undefined ? null : { kind: 'words', row: words };
}

function nearCell(column: Prepared, code: string, covered: Covered): Cell {
  const [close] = column.near.get(code) ?? [];
  if (close?.value === null) return { kind: 'words', row: close };
  if (close !== undefined)
    return { kind: 'value', row: close, others: [], reasons: reasonsOf(close, column) };
  return covered.has(code) ? { kind: 'not-found' } : { kind: 'no-document' };
}

/** A column by its key, or `region`; null: the regions with figures first, as their codes run. */
export interface MatrixOrder {
  readonly by: string | null;
  readonly dir: 'asc' | 'desc';
}

export interface MatrixScope extends MatrixOrder {
  readonly region: readonly string[];
  /** The year of the deadlines that are looked at; null: all, each column at the year of most regions. */
  readonly horizon: number | null;
  readonly mine: string | null;
  readonly pin: readonly string[];
  readonly covered: Covered;
  /** How many columns at most; 12 where it is left out. */
  readonly most?: number;
}

/** The commitments that a row's cells show, in the order of the columns. */
export function citedIn({ cells }: MatrixRow): ComparableRow[] {
  return cells.flatMap((cell) => ('row' in cell ? [cell.row] : []));
}

/** A row's cells with their columns. */
export const cellsOf = (
  { cells }: MatrixRow,
  columns: readonly MatrixColumn[],
): readonly { readonly cell: Cell; readonly column: MatrixColumn }[] =>
  columns.flatMap((column, at) => {
    const cell = cells[at];
    return cell === undefined ? [] : [{ cell, column }];
  });

/** By what a row is sorted: figures in the unit of the column, those of another dimension, goals in words with their like, then what says nothing. */
function sortValue(cell: Cell | undefined, column: MatrixColumn | undefined): [rank: number, value: number] {
  if (cell?.kind === 'words' && cell.row.relation)
    return [2, -RELATION_KINDS.indexOf(cell.row.relation.kind)];
  if (cell?.kind !== 'value') return [3, 0];
  const { row } = cell;
  const value = valueIn(row, column?.reference?.unit ?? row.unit);
  return value === null ? [1, row.value ?? 0] : [0, value];
}

const saysSomething = ({ cells }: MatrixRow): boolean =>
  cells.some(({ kind }) => kind === 'value' || kind === 'elsewhen' || kind === 'words');

/** So many rows of nothing are listed; more are told in one line. */
const FEW_SILENT = 2;

/** Rows in which something stands, with those that were asked for; and the others, where they are more than a few. */
export function folded(matrix: Matrix): { readonly matrix: Matrix; readonly silent: readonly MatrixRow[] } {
  const silent = matrix.rows.filter((row) => !saysSomething(row) && !matrix.asked.includes(row.code));
  if (silent.length <= FEW_SILENT) return { matrix, silent: [] };
  return { matrix: { ...matrix, rows: matrix.rows.filter((row) => !silent.includes(row)) }, silent };
}

/** The highest; where all are falls, the deepest. */
function furthest(values: readonly (number | null)[]): number {
  const known = values.map((value) => value ?? 0);
  const highest = Math.max(...known);
  return highest > 0 ? highest : Math.min(...known);
}

/** The bar below each figure of a column, or its shade: its part of the highest, which shares the axis; null where there are no two. */
export function sharesOf({ columns, rows }: Matrix): readonly (readonly (number | null)[])[] {
  const lengths = columns.map(({ reference }, at) => {
    const values = rows.map(({ cells }) => alikeValue(cells[at], reference));
    const most = furthest(values);
    // Where all say the same there is nothing to set off.
    const isShared = most !== 0 && new Set(values.filter((value) => value !== null)).size > 1;
    return values.map((value) => (isShared && value !== null ? Math.max(0, value / most) : null));
  });
  return rows.map((_, row) => lengths.map((column) => column[row] ?? null));
}

/** In the unit of the column, of a figure that may share its axis. */
export function alikeValue(cell: Cell | undefined, reference: ComparableRow | null): number | null {
  const isAlike = cell?.kind === 'value' && cell.reasons.length === 0 && reference !== null;
  return isAlike ? valueIn(cell.row, reference.unit) : null;
}

/** Rows in the asked order, whose ties are as the codes of the places run. */
function sorted(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  order: MatrixOrder,
): MatrixRow[] {
  const sign = order.dir === 'asc' ? 1 : -1;
  const byCode = rows.toSorted((a, b) => byPlaceCode(a.code, b.code));
  if (order.by === 'region') return sign === 1 ? byCode : byCode.toReversed();
  const at = columns.findIndex(({ key }) => key === order.by);
  if (at < 0) return byCode.toSorted((a, b) => Number(saysSomething(b)) - Number(saysSomething(a)));
  const valueOf = ({ cells }: MatrixRow) => sortValue(cells[at], columns[at]);
  return byCode.toSorted((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    return x[0] - y[0] || sign * (x[1] - y[1]);
  });
}

/** The pinned ones, my region and the nation, which stay on top whatever the order. */
const topOf = ({ pin, mine }: Pick<MatrixScope, 'pin' | 'mine'>): readonly string[] => [
  ...pin,
  ...(mine === null ? [] : [mine]),
  NATION,
];

export function topFirst<R extends Pick<MatrixRow, 'code'>>(
  rows: readonly R[],
  scope: Pick<MatrixScope, 'pin' | 'mine'>,
): R[] {
  const top = topOf(scope);
  const place = ({ code }: R): number => (top.includes(code) ? top.indexOf(code) : top.length);
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** The chosen regions, else all that a document covers or a column has a figure of; my region, the nation and the pinned ones stay on top. */
export function matrixOf(model: Pick<Comparison, 'picked' | 'all' | 'near'>, scope: MatrixScope): Matrix {
  const { region, mine, pin, covered, horizon, most = MAX_COLUMNS } = scope;
  const all = columnsOf(model).map((column) => prepare(column, horizon));
  // A mean of years without a figure of that year is left out, but no indicator that was chosen.
  const filled = new Set(all.filter(({ own }) => own.size > 0).map(({ name }) => name));
  const shown = all.filter(({ own, name }) => own.size > 0 || !filled.has(name));
  const listed = shown.slice(0, most);
  // A mean of years that has no column of its own stands, as unlike, in that of the year.
  const unlisted = all.filter((column) => !listed.includes(column)).flatMap(({ rows }) => rows);
  const near = [...model.near, ...unlisted];
  const columns = listed.map((column) => ({ ...column, near: byRegion(nearOf(column, near)) }));
  const chosen =
    region.length > 0 ? region : [...covered.keys(), ...columns.flatMap(({ own }) => [...own.keys()])];
  // A row is one place: policies of unknown places are none.
  const codes = new Set([...pin, ...(mine === null ? [] : [mine]), ...chosen]);
  codes.delete(UNKNOWN_PLACE);
  const rows = [...codes].map((code): MatrixRow => {
    const cells = columns.map((column) => cellOf(column, code, covered));
    return { code, name: placeName(code, covered), cells };
  });
  return {
    columns,
    rows: topFirst(sorted(rows, columns, scope), scope),
    more: shown.length - columns.length,
    horizon,
    asked: [...topOf(scope), ...region],
  };
}
