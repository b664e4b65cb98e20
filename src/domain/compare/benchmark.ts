/** The view 对标: one region held against others, an indicator a row: last year's promise and result, this year's, a later one. Pure. */
import { positionOf, POSITIONS, type Position } from '../brief/position.ts';
import { valueIn } from '../quantity/conversion.ts';
import type { Figure } from '../quantity/interval.ts';
import { isBetterLow } from '../indicator/better-low.ts';
import type { Covered } from '../region/covered.ts';
import { neighboursOf } from '../region/neighbours.ts';
import { byPlaceCode, NATION, provinceOf, UNKNOWN_PLACE } from '../region/provinces.ts';
import { yearIn } from './choice.ts';
import type { ComparableRow, Comparison } from './comparison.ts';
import { findingOf, middleOf, type Finding, type Middle } from './finding.ts';
import { byCell, cellKey, keptOf, rankOfVerdict, type KeptCell } from './kept.ts';
import type { Known } from './kept-verdict.ts';
import {
  alikeValue,
  matrixOf,
  type Cell,
  type Matrix,
  type MatrixColumn,
  type MatrixOrder,
} from './matrix.ts';
import { standingOf, type Standing } from './standing.ts';

/** The figure of another region, in the unit of its column. */
interface Peer extends Figure {
  readonly row: ComparableRow;
}

export interface BenchmarkRow {
  readonly column: MatrixColumn;
  /** What became of the promise of the year before; null where there was none. */
  readonly before: KeptCell | null;
  readonly cell: Cell;
  /** Of the later year. */
  readonly goal: Cell | null;
  readonly nation: Cell | null;
  /** Of the regions that it is held against, those that share the column's axis. */
  readonly finding: Finding<Peer>;
  /** In the unit of its column, mine among them; null of no others. */
  readonly middle: Middle | null;
  /** Whether the lowest leads: the less of it, the better. */
  readonly isBetterLow: boolean;
  /** Null where mine is no figure that shares the axis. */
  readonly standing: Standing<ComparableRow> | null;
  readonly position: Position | null;
}

export interface Benchmark {
  readonly code: string;
  readonly year: number;
  /** The later year of which most is promised; null: none. */
  readonly goalYear: number | null;
  /** Codes of the regions that it is held against. */
  readonly peers: readonly string[];
  readonly rows: readonly BenchmarkRow[];
  /** Indicators that were left out. */
  readonly more: number;
}

/** Sets by a word: all of the region's level, its neighbours, the cities of its province. */
export const PEER_SETS = ['level', 'near', 'cities'] as const;
export type PeerSet = (typeof PEER_SETS)[number];

const isProvince = (code: string): boolean => code.endsWith('0000');
const levelOf = (code: string): number => (isProvince(code) ? 1 : code.endsWith('00') ? 2 : 3);

const IN_SET: Readonly<Record<PeerSet, (code: string, other: string) => boolean>> = {
  level: (code, other) => levelOf(code) === levelOf(other),
  near: (code, other) => neighboursOf(code).includes(other),
  cities: (code, other) => levelOf(other) === 2 && provinceOf(other) === provinceOf(code),
};

/** Those of a set that a document covers, but the region itself and the nation. */
export const peersIn = (set: PeerSet, code: string, covered: Covered): string[] =>
  [...covered.keys()].filter(
    (other) => ![code, NATION, UNKNOWN_PLACE].includes(other) && IN_SET[set](code, other),
  );

const isSet = (word: string): word is PeerSet => PEER_SETS.some((set) => set === word);

/** In their order. `against`: words of sets and codes of regions, together; nothing: all of the level. */
export function peersOf(code: string, against: readonly string[], covered: Covered): string[] {
  const words = against.length === 0 ? ['level'] : against;
  const all = words.flatMap((word) => (isSet(word) ? peersIn(word, code, covered) : [word]));
  return [...new Set(all)].filter((other) => other !== code && other !== NATION).toSorted(byPlaceCode);
}

export interface BenchmarkScope extends MatrixOrder {
  readonly code: string;
  readonly peers: readonly string[];
  readonly year: number;
  readonly covered: Covered;
}

/** Of the years behind `year` the one with the most figures, of equal ones the earlier. */
const laterYear = ({ horizons }: Pick<Comparison, 'horizons'>, year: number): number | null =>
  horizons.filter((later) => later.year > year).toSorted((a, b) => b.n - a.n)[0]?.year ?? null;

/** What a meeting goes through. */
export const MOST_INDICATORS = 15;

/** `known`: null while results are not read, and then nothing is said of the year before. */
export function benchmarkOf(
  model: Pick<Comparison, 'picked' | 'all' | 'near' | 'horizons'>,
  { code, peers, year, covered, by, dir }: BenchmarkScope,
  known: Known | null,
): Benchmark {
  const scope = { covered, mine: code, pin: [], by: null, dir: 'asc', most: Infinity } as const;
  const region = [code, NATION, ...peers];
  const now = matrixOf(model, { ...scope, region, horizon: year, most: MOST_INDICATORS });
  const before = known && byCell(keptOf(model, { ...scope, region: [code], year: year - 1 }, known));
  const goalYear = laterYear(model, year);
  const later = goalYear === null ? null : matrixOf(model, { ...scope, region: [code], horizon: goalYear });
  const rows = now.columns.map((column, at): BenchmarkRow => ({
    column,
    before: before?.get(cellKey(code, column.key)) ?? null,
    goal: later && goalCell(later, code, column),
    nation: cellOf(now, NATION, at),
    ...standingIn(now, code, column, at),
  }));
  return { code, year, goalYear, peers, rows: sorted(rows, by, dir), more: now.more };
}

const cellOf = ({ rows }: Matrix, code: string, at: number): Cell | null =>
  rows.find((row) => row.code === code)?.cells[at] ?? null;

/** Of that very year: of the column; where it has no figure, of the same indicator counted otherwise, as a mean of the years until then. */
function goalCell(later: Matrix, code: string, { key, name }: MatrixColumn): Cell | null {
  const cells = later.columns.flatMap((column, at) => {
    const cell = column.name === name ? cellOf(later, code, at) : null;
    const isOfYear = cell !== null && 'row' in cell && yearIn(cell.row) === later.horizon;
    return isOfYear ? [{ cell, isOwn: column.key === key }] : [];
  });
  const own = cells.find(({ isOwn }) => isOwn)?.cell ?? null;
  if (own?.kind === 'value') return own;
  return cells.find(({ cell }) => cell.kind === 'value')?.cell ?? own;
}

function standingIn({ rows }: Matrix, code: string, column: MatrixColumn, at: number) {
  const { reference, name } = column;
  const alike = rows.flatMap(({ code: own, cells }) => {
    const cell = cells[at];
    const isAlike = own !== NATION && cell?.kind === 'value' && alikeValue(cell, reference) !== null;
    return isAlike ? [cell.row] : [];
  });
  const standing = standingOf(alike, code);
  const all = alike.flatMap((row) => peerOf(row, reference?.unit ?? row.unit));
  const isMine = ({ row }: Peer): boolean => row.region.code === code;
  const others = all.filter((one) => !isMine(one));
  return {
    cell: rows.find((row) => row.code === code)?.cells[at] ?? { kind: 'no-document' as const },
    finding: findingOf(others),
    middle: middleOf(all.find(isMine) ?? null, others),
    isBetterLow: isBetterLow(name),
    standing,
    position: standing && positionOf(standing),
  };
}

function peerOf(row: ComparableRow, unit: string): Peer[] {
  const value = valueIn(row, unit);
  const valueMax = valueIn({ ...row, value: row.valueMax }, unit);
  return value === null ? [] : [{ row, value, valueMax, comparator: row.comparator }];
}

/** By the rank among the others, or by what became of last year's promise; what has none is last. */
const ORDERS: Readonly<Record<string, (row: BenchmarkRow) => number | null>> = {
  rank: ({ standing }) => standing && standing.rank.best,
  before: ({ before }) => before && rankOfVerdict(before),
};

function sorted(rows: readonly BenchmarkRow[], by: string | null, dir: 'asc' | 'desc') {
  const of = ORDERS[by ?? ''];
  if (of === undefined) return rows;
  const sign = dir === 'desc' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [x, y] = [of(a), of(b)];
    return x === null || y === null ? Number(x === null) - Number(y === null) : sign * (x - y);
  });
}

export interface Side {
  readonly position: Exclude<Position, 'alone'>;
  /** Of what: of the median, or of the one other, since two have none. */
  readonly of: 'median' | 'other';
  readonly rows: readonly BenchmarkRow[];
}

/** Rows by where mine stands; those that have no other are on no side. */
export const sidesOf = (rows: readonly BenchmarkRow[]): Side[] =>
  (['median', 'other'] as const).flatMap((of) =>
    POSITIONS.flatMap((position) => {
      const own = rows.filter(
        (row) => row.position === position && (row.middle?.n === 1) === (of === 'other'),
      );
      return position === 'alone' || own.length === 0 ? [] : [{ position, of, rows: own }];
    }),
  );

/** Where the figures of a row stand on one line, 0–1 from the least to the most that is written. */
export interface Strip {
  readonly others: readonly number[];
  readonly mine: number | null;
  readonly median: number;
  readonly nation: number | null;
}

/** Null where no two figures share the axis. */
export function stripOf({
  column: { reference },
  cell,
  nation,
  finding,
  middle,
}: BenchmarkRow): Strip | null {
  const { each } = finding;
  if (middle === null) return null;
  const figureOf = (one: Cell | null): number | null => alikeValue(one ?? undefined, reference);
  const [mine, national] = [figureOf(cell), figureOf(nation)];
  const values = [...each.map(({ value }) => value), ...[mine, national].flatMap((value) => value ?? [])];
  if (values.length < 2) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const at = (value: number): number => (most === least ? 0.5 : (value - least) / (most - least));
  return {
    others: each.map(({ value }) => at(value)),
    mine: mine === null ? null : at(mine),
    median: at(middle.value),
    nation: national === null ? null : at(national),
  };
}
