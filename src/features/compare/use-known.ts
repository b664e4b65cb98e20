import { useCallback, useMemo } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { byCell, keptOf, type KeptCells, type KeptScope } from '../../domain/compare/kept.ts';
import type { Known } from '../../domain/compare/kept-verdict.ts';
import { useDataset, useLinked } from '../../ui/shell/contexts.ts';
import { useProgress } from '../../ui/shell/work.ts';

const NO_CELLS: KeptCells = new Map();
const NOTHING: Known['recorded'] = new Map();

/** What documents report and the reader recorded; null while it is not read. */
export function useKnown(): Known | null {
  const dataset = useDataset();
  const linked = useLinked();
  const { state } = useProgress();
  const recorded = state.kind === 'ready' ? state.byTarget : NOTHING;
  return useMemo(() => (linked === null ? null : { linked, recorded, dataset }), [linked, recorded, dataset]);
}

/** What became of the promises of a year, cell by cell; none where no year is asked for, and while it is not known. */
export function useKeptCells(
  model: Comparison,
  scope: Omit<KeptScope, 'year'>,
  year: number | null,
): KeptCells {
  const { rows } = useDataset();
  const known = useKnown();
  const make = useCallback(
    () => (year === null || known === null ? NO_CELLS : byCell(keptOf(model, { ...scope, year }, known))),
    [model, scope, year, known],
  );
  const { value, isFresh } = useWork(rows, make);
  return isFresh && value !== null ? value : NO_CELLS;
}
