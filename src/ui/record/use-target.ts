import { useMemo } from 'react';
import type { Target } from '../../domain/dataset/schema.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { loadRecords } from '../../platform/load-data.ts';
import { useLoaded, type Loaded } from '../../platform/use-loaded.ts';
import { useDataset } from '../shell/contexts.ts';

/** The record of a row, which comes with those of its document; undefined where they do not have it. */
export function useTarget({
  id,
  documentId,
}: Pick<TargetRow, 'id' | 'documentId'>): Loaded<Target | undefined> {
  const dataset = useDataset();
  // Asked for once: after a failure each call would fetch again.
  const loading = useMemo(
    () => loadRecords(documentId, dataset.version),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another dataset: corrected since, or joined by something local
    [documentId, dataset],
  );
  const records = useLoaded(loading);
  return records.kind === 'ready'
    ? { kind: 'ready', value: records.value.targets.find((target) => target.id === id) }
    : records;
}
