/** What a table says, once its places are looked up. */
import { useMemo } from 'react';
import type { DatasetView } from '../../../domain/dataset/view.ts';
import { readImport, type ImportReading } from '../../../domain/tables/observations.ts';
import type { Mapping } from '../../../domain/tables/observation-fields.ts';
import type { TableParts } from '../../../domain/tables/table-parts.ts';
import { usePlaceCodes } from '../../../ui/record/places.ts';

/** Null while places are looked up. */
export function useImportReading(
  table: TableParts,
  mapping: Mapping,
  dataset: DatasetView,
): ImportReading | null {
  const codeOf = usePlaceCodes(table.rows, mapping.get('region'), dataset);
  return useMemo(
    () => (codeOf === null ? null : readImport(table, mapping, dataset.rows, codeOf)),
    [table, mapping, dataset, codeOf],
  );
}
