/** Records of an earlier version say only where they were entered: of what they are is kept as soon as a dataset knows it. */
import { useEffect } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { RowsPort } from '../../ui/shell/work.ts';
import type { Observation } from '../../storage/observation.ts';
import type { Linker } from './use-answers.ts';

/** Tried again with the next change where another tab writes at the same time. */
export function useFilledSeries(
  dataset: DatasetView,
  { state, putAll }: RowsPort<Observation>,
  linker: Linker | null,
): void {
  useEffect(() => {
    if (linker === null || state.kind !== 'ready') return;
    const filled = state.all.flatMap((one): Observation[] => {
      const row = one.series === undefined ? dataset.rowById.get(one.targetId) : undefined;
      if (row === undefined) return [];
      const series = linker.seriesFacts(row, dataset.policyById.get(row.articleId)?.article);
      return series === null ? [] : [{ ...one, series }];
    });
    if (filled.length > 0) void putAll(filled);
  }, [dataset, state, putAll, linker]);
}
