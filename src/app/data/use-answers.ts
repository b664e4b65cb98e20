/** What answers the commitments, of documents and of the reader's own values, and what is settled by it. */
import { useEffect, useMemo, useState } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { LinkedResults } from '../../domain/progress/linked.ts';
import { withVerdicts } from '../../domain/progress/verdict.ts';
import type { Results } from '../../domain/time/due.ts';
import { useAsOf } from '../../features/shared/shell/navigation.ts';
import { useLinkVerdicts, useProgress } from '../../features/shared/shell/work.ts';
import { useFilledSeries } from './use-filled-series.ts';
import { loadLinker, useTold } from './use-told.ts';

export type Linker = Awaited<ReturnType<typeof loadLinker>>;

interface Answers {
  /** Both null until everything is read, or where it cannot be. */
  readonly linked: LinkedResults | null;
  readonly results: Results | null;
}

const NONE: readonly never[] = [];
const NO_LINKS: LinkedResults = new Map();
const NO_RESULTS: Results = new Map();

function useLinker(isNeeded: boolean): Linker | null {
  const [linker, setLinker] = useState<Linker | null>(null);
  useEffect(() => {
    if (isNeeded) loadLinker().then(setLinker, (error: unknown) => console.error(error));
  }, [isNeeded]);
  return linker;
}

export function useAnswers(dataset: DatasetView): Answers {
  const told = useTold(dataset);
  const progress = useProgress();
  const { state: verdicts } = useLinkVerdicts();
  const asOf = useAsOf();
  const recorded = progress.state.kind === 'ready' ? progress.state.all : NONE;
  const isEmpty = told?.length === 0 && recorded.length === 0;
  const linker = useLinker(told !== null && !isEmpty);
  useFilledSeries(dataset, progress, linker);
  const reported = useMemo(
    () => linker?.linkResults(dataset.rows, policyOf(dataset), told ?? NONE) ?? null,
    [linker, dataset, told],
  );
  const own = useMemo(
    () => linker?.linkOwn(dataset.rows, dataset.rowById, policyOf(dataset), recorded) ?? null,
    [linker, dataset, recorded],
  );
  const linked = useMemo(() => {
    if (isEmpty) return NO_LINKS;
    if (linker === null || own === null || reported === null) return null;
    const found = linker.joinedLinks(own, reported);
    return verdicts.kind === 'ready' ? withVerdicts(found, verdicts.all) : found;
  }, [isEmpty, linker, own, reported, verdicts]);
  const isRead = progress.state.kind === 'ready';
  const results = useMemo(() => {
    if (!isRead || linked === null) return null;
    return linker?.settledDates(dataset, recorded, linked, asOf) ?? NO_RESULTS;
  }, [isRead, linked, linker, dataset, recorded, asOf]);
  return { linked, results };
}

const policyOf = ({ policyById }: DatasetView) => (id: string) => policyById.get(id)?.article;
