/** Which office each commitment is in the charge of: as its latest note says; empty where none does. */
import { useCallback } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { useNotes } from '../../ui/shell/work.ts';

export type OfficeOf = (row: TargetRow) => string;

/** Whoever asks is made again with each note: the list and its switch, not the chart. */
export function useOfficeOf(): OfficeOf {
  const { state } = useNotes();
  const byTarget = state.kind === 'ready' ? state.byTarget : null;
  return useCallback<OfficeOf>(
    ({ id }) =>
      byTarget
        ?.get(id)
        ?.toSorted((a, b) => b.updatedAt - a.updatedAt)[0]
        ?.office.trim() ?? '',
    [byTarget],
  );
}
