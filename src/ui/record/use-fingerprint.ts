/** A commitment's fingerprint, more complete once its record is loaded. */
import { useMemo } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { fingerprintQuote } from '../../domain/dataset/fingerprint.ts';
import { rowFingerprint } from '../../domain/notes/note-home.ts';
import type { Fingerprint } from '../../domain/dataset/schema.ts';
import { loadRecords } from '../../platform/load-data.ts';
import { useDataset } from '../shell/contexts.ts';
import { useTarget } from './use-target.ts';

/** With the commitment's sentence, which is read first; without it where it cannot be read: the rest is known anyway. */
export async function readFingerprint(row: TargetRow, dataset: DatasetView): Promise<Fingerprint> {
  try {
    const { targets } = await loadRecords(row.documentId, dataset.version);
    const mentions = targets.find(({ id }) => id === row.id)?.mentions ?? [];
    return rowFingerprint(row, dataset, fingerprintQuote(mentions));
  } catch {
    return rowFingerprint(row, dataset);
  }
}

/** Of several commitments, by their ids. */
export async function readFingerprints(
  rows: readonly TargetRow[],
  dataset: DatasetView,
): Promise<ReadonlyMap<string, Fingerprint>> {
  const read = rows.map(async (row): Promise<[string, Fingerprint]> => [
    row.id,
    await readFingerprint(row, dataset),
  ]);
  return new Map(await Promise.all(read));
}

export function useFingerprint(row: TargetRow): Fingerprint {
  const dataset = useDataset();
  const target = useTarget(row);
  const quote = fingerprintQuote((target.kind === 'ready' && target.value?.mentions) || []);
  return useMemo(() => rowFingerprint(row, dataset, quote), [row, dataset, quote]);
}
