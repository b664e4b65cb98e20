import { useCallback } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { byCell, keptOf, type KeptCells, type KeptScope } from '../../domain/compare/kept.ts';
import { useDataset } from '../../ui/shell/contexts.ts';
import { useKnown } from '../../ui/shell/use-known.ts';

const NO_CELLS: KeptCells = new Map();

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
