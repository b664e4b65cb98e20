/** Facets of the list of targets: which rows remain, and how many each value would leave. */
import type { TargetRow } from './dataset-index.ts';
import { wishedStates, type Vantage } from './due.ts';
import { facetColumn, FACETS, type Facet, type FacetColumn, type Selection } from './facet-columns.ts';

export {
  DOUBTS,
  doubtsOf,
  FACETS,
  NO_VALUE,
  type Doubt,
  type Facet,
  type Selection,
} from './facet-columns.ts';

const differ = ({ codes }: FacetColumn): boolean => codes.some((code) => code !== codes[0]);

/** Facets in which the rows differ: one with a single value has nothing to choose. */
export function usefulFacets(rows: readonly TargetRow[], vantage: Vantage): ReadonlySet<Facet> {
  return new Set(FACETS.filter((facet) => differ(facetColumn(rows, facet, vantage))));
}

export interface FacetResult {
  /** Rows that meet every facet, in the given order. */
  readonly rows: readonly TargetRow[];
  /** Per facet: value → rows left if it were chosen, the other facets as they are. */
  readonly counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
}

export interface Among {
  /** 1 for the rows to look at (a search's), by their place; without it all. */
  readonly found?: Uint8Array | undefined;
  /** Places of the rows in the order that is wanted; without it their own. */
  readonly order?: Uint32Array | undefined;
}

/** A facet while rows are counted: which codes are wanted, and how many rows each would leave. */
interface Counter {
  readonly facet: Facet;
  readonly column: FacetColumn;
  /** Per code whether it is chosen; null where nothing is. */
  readonly wanted: readonly boolean[] | null;
  readonly tally: Uint32Array;
}

function counterOf(column: FacetColumn, facet: Facet, wished: readonly string[]): Counter {
  const chosen = new Set(wished);
  return {
    facet,
    column,
    wanted:
      wished.length === 0 ? null : column.values.map((values) => values.some((value) => chosen.has(value))),
    tally: new Uint32Array(column.values.length),
  };
}

function countsOf({ column, tally }: Counter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [code, count] of tally.entries()) {
    if (count === 0) continue;
    for (const value of column.values[code] ?? []) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}

const add = ({ column, tally }: Counter, at: number): void => {
  const code = column.codes[at] ?? 0;
  tally[code] = (tally[code] ?? 0) + 1;
};

/** Counts every row that meets all facets but one at most, and marks those that meet all. */
function count(rows: number, counters: readonly Counter[], found: Uint8Array | undefined): Uint8Array {
  const kept = new Uint8Array(rows);
  const active = counters.filter(({ wanted }) => wanted !== null);
  for (let at = 0; at < rows; at += 1) {
    if (found !== undefined && found[at] === 0) continue;
    let missed: Counter | null = null;
    let misses = 0;
    for (const counter of active) {
      if (counter.wanted?.[counter.column.codes[at] ?? 0] === true) continue;
      missed = counter;
      misses += 1;
      if (misses > 1) break;
    }
    if (misses === 0) {
      kept[at] = 1;
      for (const counter of counters) add(counter, at);
    } else if (misses === 1 && missed !== null) add(missed, at);
  }
  return kept;
}

/**
 * One pass over the rows: a row counts for a facet's value when it meets all the other facets, so a facet shows what
 * choosing another of its values would add.
 */
export function applyFacets(
  rows: readonly TargetRow[],
  selection: Selection,
  vantage: Vantage,
  { found, order }: Among = {},
): FacetResult {
  const wished = { ...selection, due: wishedStates(selection.due, vantage) };
  const counters = FACETS.map((facet) => counterOf(facetColumn(rows, facet, vantage), facet, wished[facet]));
  const kept = count(rows.length, counters, found);
  const counts = new Map(counters.map((counter) => [counter.facet, countsOf(counter)]));
  return { rows: pick(rows, kept, order), counts };
}

function pick(rows: readonly TargetRow[], kept: Uint8Array, order: Uint32Array | undefined): TargetRow[] {
  const picked: TargetRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const place = order?.[at] ?? at;
    const row = rows[place];
    if (kept[place] === 1 && row !== undefined) picked.push(row);
  }
  return picked;
}
