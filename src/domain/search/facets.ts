/** The facets of a commitment: what it has of each, and how many of some rows have what. Row by row. */
import { tally } from '../collections/tally.ts';
import type { Flag } from '../dataset/schema.ts';
import { placeValues } from '../region/place-filter.ts';
import { type Inference, inferenceOf } from '../time/inference.ts';
import { isInYears, readYearRange } from '../time/year-range.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { dueBy, type Vantage } from '../time/due.ts';

export const FACETS = [
  'level',
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
  'deadline-framed',
  'contradiction',
  'region-unknown',
  'region-doubtful',
  'region-from-body',
  'facts-doubtful',
  'odd-writing',
  'mentions-differ',
  'deadline-passed-at-issue',
  'no-sentence',
] as const satisfies readonly (Flag | `deadline-${Inference}`)[];
export type Doubt = (typeof DOUBTS)[number];

export function doubtsOf({ flags, deadline }: Pick<TargetRow, 'flags' | 'deadline'>): readonly Doubt[] {
  const inference = inferenceOf(deadline);
  return inference === null ? flags : [`deadline-${inference}`, ...flags];
}

type KeyOf = (row: TargetRow) => string;

const KEYS: { readonly [F in Facet]: (vantage: Vantage) => KeyOf } = {
  level: () => (row) => row.region.level,
  region: () => (row) => row.region.code,
  theme: () => (row) => row.theme?.id ?? NO_VALUE,
  kind: () => (row) => row.kind,
  unit: () => (row) => (row.unit === '' ? NO_VALUE : row.unit),
  year: () => (row) => row.deadline.value?.slice(0, 4) ?? NO_VALUE,
  due: (vantage) => {
    const dueOf = dueBy(vantage);
    return (row) => dueOf(row) ?? NO_VALUE;
  },
  policy: () => (row) => row.articleId,
  certainty: () => (row) => row.certainty,
  doubt: () => (row) => doubtsOf(row).join(' '),
};

/** What a row has of a facet, as one word: its value, of doubts all of them. */
export const facetKey = (facet: Facet, vantage: Vantage): KeyOf => KEYS[facet](vantage);

/** The values that such a word stands for: one, of doubts several or none; of a place also what it lies in. */
function valuesOfKey(facet: Facet, key: string): readonly string[] {
  if (facet === 'region') return placeValues(key);
  if (facet !== 'doubt') return [key];
  return key === '' ? [] : key.split(' ');
}

/** Whether rows with that word are among what a chosen value stands for: a range of years takes in its years. */
export function isTakenIn(facet: Facet, key: string, value: string): boolean {
  const range = facet === 'year' ? readYearRange(value) : null;
  if (range === null) return valuesOfKey(facet, key).includes(value);
  return key !== NO_VALUE && isInYears(Number(key), range);
}

/** Facets in which the rows differ: one with a single value has nothing to choose. Mostly known after two rows. */
export function usefulFacets(rows: readonly TargetRow[], vantage: Vantage): ReadonlySet<Facet> {
  const [first] = rows;
  if (first === undefined) return new Set();
  const doDiffer = (facet: Facet): boolean => {
    const keyOf = facetKey(facet, vantage);
    const key = keyOf(first);
    return rows.some((row) => keyOf(row) !== key);
  };
  return new Set(FACETS.filter(doDiffer));
}

/** Of a facet: value → rows that have it, from how many rows have each key. */
export function byValue(
  facet: Facet,
  tallied: Iterable<readonly [key: string, rows: number]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [key, rows] of tallied)
    for (const value of valuesOfKey(facet, key)) counts.set(value, (counts.get(value) ?? 0) + rows);
  return counts;
}

/** Of a facet: value → rows that have it. */
export function facetCounts(
  rows: readonly TargetRow[],
  facet: Facet,
  vantage: Vantage,
): ReadonlyMap<string, number> {
  const keyOf = facetKey(facet, vantage);
  return byValue(facet, tally(rows.map((row) => keyOf(row))));
}
