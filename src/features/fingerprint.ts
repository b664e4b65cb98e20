/** A commitment's fingerprint, more complete once its record is loaded. */
import { useMemo } from 'react';
import type { TargetRow } from '../domain/dataset-index.ts';
import { fingerprintQuote } from '../domain/fingerprint.ts';
import { rowFingerprint } from '../domain/note-home.ts';
import type { Fingerprint } from '../domain/schema.ts';
import { loadRecords } from '../platform/load-data.ts';
import { useLoaded } from '../platform/use-loaded.ts';
import { useShell } from './shell.ts';

export function useFingerprint(row: TargetRow): Fingerprint {
  const { dataset } = useShell();
  const records = useLoaded(loadRecords(row.documentId, dataset.version));
  const target = records.kind === 'ready' ? records.value.targets.find(({ id }) => id === row.id) : undefined;
  const quote = fingerprintQuote(target?.mentions ?? []);
  return useMemo(() => rowFingerprint(row, dataset, quote), [row, dataset, quote]);
}
