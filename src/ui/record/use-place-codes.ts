/** The places that a column of a table names. */
import { useMemo } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { CodeOf } from '../../domain/table/find-target.ts';
import { usePlaceNames } from './use-place-names.ts';

/** Names that are looked up, and their characters: what is more is no column of places. */
const MOST_NAMES = 500;
const LONGEST = 40;

/** The names of a column that the dataset itself has not. */
function strangeNames(
  rows: readonly (readonly string[])[],
  column: number | undefined,
  dataset: DatasetView,
): string[] {
  if (column === undefined) return [];
  const known = new Set([...dataset.regions].flatMap(([code, { name }]) => [code, name]));
  const names = new Set(rows.map((row) => (row[column] ?? '').trim()));
  return [...names]
    .filter((name) => name !== '' && name.length <= LONGEST && !known.has(name))
    .slice(0, MOST_NAMES);
}

/** GB/T 2260 code of each name that is none of the dataset's own. Null while they are looked up. */
export function usePlaceCodes(
  rows: readonly (readonly string[])[],
  column: number | undefined,
  dataset: DatasetView,
): CodeOf | null {
  const names = useMemo(() => strangeNames(rows, column, dataset), [rows, column, dataset]);
  const places = usePlaceNames(names);
  return useMemo(() => (places === null ? null : (name) => places.get(name)?.code ?? null), [places]);
}
