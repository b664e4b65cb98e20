/** Which office each commitment is in the charge of: as its latest note says; empty where none does. */
import { useCallback, useMemo } from 'react';
import { tally } from '../../domain/collections/tally.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { useNotes } from '../../ui/shell/work.ts';

export type OfficeOf = (row: TargetRow) => string;

export function useOffices(rows: readonly TargetRow[]): {
  readonly officeOf: OfficeOf;
  /** Those of some rows, with how many each has. */
  readonly offices: ReadonlyMap<string, number>;
} {
  const { state } = useNotes();
  const byTarget = state.kind === 'ready' ? state.byTarget : null;
  const officeOf = useCallback<OfficeOf>(
    ({ id }) =>
      byTarget
        ?.get(id)
        ?.toSorted((a, b) => b.updatedAt - a.updatedAt)[0]
        ?.office.trim() ?? '',
    [byTarget],
  );
  const offices = useMemo(
    () => tally(byTarget === null || byTarget.size === 0 ? [] : rows.map(officeOf).filter(Boolean)),
    [byTarget, rows, officeOf],
  );
  return { officeOf, offices };
}
