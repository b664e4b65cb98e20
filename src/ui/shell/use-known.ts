import { useMemo } from 'react';
import type { Known } from '../../domain/compare/kept-verdict.ts';
import { useDataset, useLinked, useDataParts } from './contexts.ts';
import { useProgress } from './work.ts';

const NOTHING: Known['recorded'] = new Map();

/** What documents report and the reader recorded; null while it is not read. */
export function useKnown(): Known | null {
  const dataset = useDataset();
  const linked = useLinked();
  const { isRead } = useDataParts();
  const { state } = useProgress();
  const recorded = state.kind === 'ready' ? state.byTarget : NOTHING;
  return useMemo(
    () => (linked === null ? null : { linked, recorded, dataset, isRead }),
    [linked, recorded, dataset, isRead],
  );
}
