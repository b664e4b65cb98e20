/** Facets of the list of targets: which rows remain, and how many each value would leave. */
import type { TargetRow } from '../dataset/target-index.ts';
import { wishedStates, type Vantage } from '../time/due.ts';
import {
  doDiffer,
  facetColumn,
  FACETS,
  type Facet,
  type FacetColumn,
  type Selection,
} from './facet-columns.ts';

export {
  DOUBTS,
  doubtsOf,
  FACETS,
  NO_VALUE,
  type Doubt,
  type Facet,
  type Selection,
} from './facet-columns.ts';

/** Facets in which the rows differ: one with a single value has nothing to choose. */
export function usefulFacets(rows: readonly TargetRow[], vantage: Vantage): ReadonlySet<Facet> {
  return new Set(FACETS.filter((facet) => doDiffer(rows, facet, vantage)));
}

export interface FacetResult {
  /** Rows that meet every facet, in the given order. */
  readonly rows: readonly TargetRow[];
  /**
   * Of a facet: value → rows left if it were chosen, the other facets as they are. Counted when it is first asked for: a
   * reader has one facet open at a time.
   */
  readonly countsOf: (facet: Facet) => ReadonlyMap<string, number>;
}

export interface Among {
  /** 1 for the rows to look at (a search's), by their place; without it all. */
  readonly found?: Uint8Array | undefined;
  /** Places of the rows in the order that is wanted; without it their own. */
  readonly order?: Uint32Array | undefined;
}

/** A facet of which something is chosen. */
interface Wish {
  readonly facet: Facet;
  readonly column: FacetColumn;
  /** Per code 1 where it is chosen. */
  readonly wanted: Uint8Array;
}

function wishOf(column: FacetColumn, facet: Facet, wished: readonly string[]): Wish {
  const chosen = new Set(wished);
  const wanted = column.values.map((values) => Number(values.some((value) => chosen.has(value))));
  return { facet, column, wanted: Uint8Array.from(wanted) };
}

/** How far each row is from being left: which rows count where follows from it. */
interface Standings {
  /** How many of the wishes a row does not meet; one that the search did not find misses two more. */
  readonly misses: Uint8Array;
  /** The place among the wishes of the last one that it does not meet. */
  readonly missed: Uint8Array;
}

function standingsOf(rows: number, wishes: readonly Wish[], found: Uint8Array | undefined): Standings {
  const misses = new Uint8Array(rows);
  const missed = new Uint8Array(rows);
  if (found !== undefined) for (let at = 0; at < rows; at += 1) misses[at] = found[at] === 1 ? 0 : 2;
  for (const [place, { column, wanted }] of wishes.entries()) {
    const { codes } = column;
    for (let at = 0; at < rows; at += 1) {
      if (wanted[codes[at] ?? 0] === 1) continue;
      misses[at] = (misses[at] ?? 0) + 1;
      missed[at] = place;
    }
  }
  return { misses, missed };
}

/** A row counts for a facet's value when it meets all the other facets. `place` is the facet's among the wishes, -1 for none. */
function tally({ codes, values }: FacetColumn, place: number, { misses, missed }: Standings): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let at = 0; at < codes.length; at += 1) {
    if (misses[at] !== 0 && (misses[at] !== 1 || missed[at] !== place)) continue;
    const code = codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function byValue({ values }: FacetColumn, tallied: Uint32Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [code, count] of tallied.entries()) {
    if (count === 0) continue;
    for (const value of values[code] ?? []) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}

/** Which rows remain, and, when asked for, what choosing another value of a facet would add. Linear in the rows. */
export function applyFacets(
  rows: readonly TargetRow[],
  selection: Selection,
  vantage: Vantage,
  { found, order }: Among = {},
): FacetResult {
  const wished = { ...selection, due: wishedStates(selection.due, vantage) };
  const active = FACETS.filter((facet) => wished[facet].length > 0);
  const wishes = active.map((facet) => wishOf(facetColumn(rows, facet, vantage), facet, wished[facet]));
  const standings = standingsOf(rows.length, wishes, found);
  const known = new Map<Facet, ReadonlyMap<string, number>>();
  const countsOf = (facet: Facet): ReadonlyMap<string, number> => {
    const place = active.indexOf(facet);
    const column = wishes[place]?.column ?? facetColumn(rows, facet, vantage);
    const counts = known.get(facet) ?? byValue(column, tally(column, place, standings));
    known.set(facet, counts);
    return counts;
  };
  return { rows: pick(rows, standings, order), countsOf };
}

/** Of a facet: value → rows that have it. */
export function facetCounts(
  rows: readonly TargetRow[],
  facet: Facet,
  vantage: Vantage,
): ReadonlyMap<string, number> {
  const column = facetColumn(rows, facet, vantage);
  return byValue(column, tally(column, -1, standingsOf(rows.length, [], undefined)));
}

function pick(
  rows: readonly TargetRow[],
  { misses }: Standings,
  order: Uint32Array | undefined,
): readonly TargetRow[] {
  const picked: TargetRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const place = order === undefined ? at : (order[at] ?? 0);
    if (misses[place] !== 0) continue;
    const row = rows[place];
    if (row !== undefined) picked.push(row);
  }
  return picked;
}
