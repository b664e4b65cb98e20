/** What a table says, once its places are looked up. */
import { useMemo } from 'react';
import type { DatasetView } from '../../../domain/dataset/view.ts';
import { readImport, type ImportReading } from '../../../domain/tables/observations.ts';
import type { Mapping } from '../../../domain/tables/observation-fields.ts';
import type { TableParts } from '../../../domain/tables/table-parts.ts';
import { usePlaceNames } from '../../shared/record/use-place-names.ts';

/** Names that are looked up, and their characters: what is more is no column of places. */
const MOST_NAMES = 500;
const LONGEST = 40;

const placeIn = (row: readonly string[], column: number): string => (row[column] ?? '').trim();

/** The names of a column that the dataset itself has not. */
function strangeNames(table: TableParts, column: number | undefined, dataset: DatasetView): string[] {
  if (column === undefined) return [];
  const known = new Set([...dataset.regions].flatMap(([code, { name }]) => [code, name]));
  const names = new Set(table.rows.map((row) => placeIn(row, column)));
  return [...names]
    .filter((name) => name !== '' && name.length <= LONGEST && !known.has(name))
    .slice(0, MOST_NAMES);
}

/** Null while places are looked up. */
export function useImportReading(
  table: TableParts,
  mapping: Mapping,
  dataset: DatasetView,
): ImportReading | null {
  const column = mapping.get('region');
  const names = useMemo(() => strangeNames(table, column, dataset), [table, column, dataset]);
  const places = usePlaceNames(names);
  return useMemo(
    () =>
      places === null
        ? null
        : readImport(table, mapping, dataset.rows, (name) => places.get(name)?.code ?? null),
    [table, mapping, dataset, places],
  );
}
