/** Facets of the list of targets: which rows remain, and how many each value would leave. */
import type { TargetRow } from './dataset-index.ts';
import { dueBy, wishedStates, type DueOf, type Vantage } from './due.ts';
import { yearOf } from './period.ts';
import type { Flag } from './schema.ts';

export const FACETS = [
  'region',
  'theme',
  'kind',
  'unit',
  'year',
  'due',
  'policy',
  'certainty',
  'doubt',
] as const;
export type Facet = (typeof FACETS)[number];

export type Selection = { readonly [F in Facet]: readonly string[] };

/** The value of rows that have none, in a facet where that is said: no deadline, no unit, no theme. */
export const NO_VALUE = 'none';

/** What a reader should doubt: the record's flags, and a deadline that its sentence does not say. */
export const DOUBTS = [
  'draft',
  'deadline-inferred',
  'contradiction',
  'region-from-body',
  'mentions-differ',
  'deadline-passed-at-issue',
] as const satisfies readonly (Flag | 'deadline-inferred')[];
export type Doubt = (typeof DOUBTS)[number];

export function doubtsOf({ flags, deadline }: Pick<TargetRow, 'flags' | 'deadline'>): readonly Doubt[] {
  const isInferred = deadline.value !== null && deadline.basis !== 'sentence';
  return isInferred ? ['deadline-inferred', ...flags] : flags;
}

type ValuesOf = (row: TargetRow, dueOf: DueOf) => readonly string[];

/** A row has one value of most facets; of doubts it may have several, or none. */
const VALUES_OF: { readonly [F in Facet]: ValuesOf } = {
  region: (row) => [row.region.code],
  theme: (row) => [row.theme?.id ?? NO_VALUE],
  kind: (row) => [row.kind],
  unit: (row) => [row.unit === '' ? NO_VALUE : row.unit],
  year: (row) => [row.deadline.value === null ? NO_VALUE : String(yearOf(row.deadline.value))],
  due: (row, dueOf) => [dueOf(row) ?? NO_VALUE],
  policy: (row) => [row.articleId],
  certainty: (row) => [row.certainty],
  doubt: doubtsOf,
};

/** Facets in which the rows differ: one with a single value has nothing to choose. */
export function usefulFacets(rows: readonly TargetRow[], vantage: Vantage): ReadonlySet<Facet> {
  const dueOf = dueBy(vantage);
  const key = (facet: Facet, row: TargetRow): string => VALUES_OF[facet](row, dueOf).join();
  return new Set(
    FACETS.filter((facet) => {
      const first = rows[0];
      return first !== undefined && rows.some((row) => key(facet, row) !== key(facet, first));
    }),
  );
}

export interface FacetResult {
  /** Rows that meet every facet, in the given order. */
  readonly rows: readonly TargetRow[];
  /** Per facet: value → rows left if it were chosen, the other facets as they are. */
  readonly counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
}

/**
 * One pass over the rows: a row counts for a facet's value when it meets all the other facets, so a facet shows what
 * choosing another of its values would add.
 */
export function applyFacets(rows: readonly TargetRow[], selection: Selection, vantage: Vantage): FacetResult {
  const dueOf = dueBy(vantage);
  const wished = { ...selection, due: wishedStates(selection.due, vantage) };
  const chosen = new Map(FACETS.map((facet) => [facet, new Set(wished[facet])]));
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  const remaining: TargetRow[] = [];
  for (const row of rows) {
    const missed = FACETS.filter((facet) => {
      const wanted = chosen.get(facet);
      if (wanted === undefined || wanted.size === 0) return false;
      return !VALUES_OF[facet](row, dueOf).some((value) => wanted.has(value));
    });
    if (missed.length === 0) remaining.push(row);
    for (const facet of FACETS) {
      if (missed.length > 1 || (missed.length === 1 && missed[0] !== facet)) continue;
      const count = counts.get(facet);
      for (const value of VALUES_OF[facet](row, dueOf)) count?.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return { rows: remaining, counts };
}
