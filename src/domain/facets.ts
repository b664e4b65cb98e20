/** Facets of the list of targets: which rows remain, and how many each value would leave. */
import type { TargetRow } from './dataset-index.ts';
import { yearOf } from './period.ts';

export const FACETS = ['region', 'theme', 'kind', 'unit', 'year', 'policy', 'certainty'] as const;
export type Facet = (typeof FACETS)[number];

export type Selection = { readonly [F in Facet]: readonly string[] };

/** The value of rows that have none, in a facet where that is said: no deadline, no unit, no theme. */
export const NO_VALUE = 'none';

const VALUE_OF: { readonly [F in Facet]: (row: TargetRow) => string } = {
  region: (row) => row.region.code,
  theme: (row) => row.theme?.id ?? NO_VALUE,
  kind: (row) => row.kind,
  unit: (row) => (row.unit === '' ? NO_VALUE : row.unit),
  year: (row) => (row.deadline.value === null ? NO_VALUE : String(yearOf(row.deadline.value))),
  policy: (row) => row.articleId,
  certainty: (row) => row.certainty,
};

export function facetValue(facet: Facet, row: TargetRow): string {
  return VALUE_OF[facet](row);
}

/** Facets in which the rows differ: one with a single value has nothing to choose. */
export function usefulFacets(rows: readonly TargetRow[]): ReadonlySet<Facet> {
  return new Set(
    FACETS.filter((facet) => {
      const first = rows[0];
      return first !== undefined && rows.some((row) => VALUE_OF[facet](row) !== VALUE_OF[facet](first));
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
export function applyFacets(rows: readonly TargetRow[], selection: Selection): FacetResult {
  const chosen = new Map(FACETS.map((facet) => [facet, new Set(selection[facet])]));
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  const remaining: TargetRow[] = [];
  for (const row of rows) {
    const missed = FACETS.filter((facet) => {
      const wanted = chosen.get(facet);
      return wanted !== undefined && wanted.size > 0 && !wanted.has(VALUE_OF[facet](row));
    });
    if (missed.length === 0) remaining.push(row);
    for (const facet of FACETS) {
      if (missed.length > 1 || (missed.length === 1 && missed[0] !== facet)) continue;
      const count = counts.get(facet);
      const value = VALUE_OF[facet](row);
      count?.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return { rows: remaining, counts };
}
