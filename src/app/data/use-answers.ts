/** What answers the commitments, of documents and of the reader's own values, and what is settled by it. */
import { useEffect, useMemo, useState } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { complain } from '../../platform/load-data.ts';
import type { LinkedResults } from '../../domain/progress/result-links.ts';
import type { Results } from '../../domain/time/due.ts';
import { useAsOf } from '../../ui/shell/contexts.ts';
import { useLinkVerdicts, useProgress, type RowsPort } from '../../ui/shell/work.ts';
import { loadLinker, useTold } from './use-told.ts';
import type { Observation } from '../../storage/observation.ts';

type Linker = Awaited<ReturnType<typeof loadLinker>>;

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
    if (isNeeded) loadLinker().then(setLinker, complain);
  }, [isNeeded]);
  return linker;
}

export function useAnswers(dataset: DatasetView): Answers {
  const progress = useProgress();
  const { state: verdicts } = useLinkVerdicts();
  const told = useTold(dataset, verdicts.kind === 'ready' ? verdicts.all : NONE);
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
    if (verdicts.kind !== 'ready') return found;
    return linker.withVerdicts(found, verdicts.all, {
      results: new Map((told ?? NONE).map((result) => [result.id, result])),
      promised: (id) => {
        const row = dataset.rowById.get(id);
        return row === undefined ? null : linker.promisedOf(row, policyOf(dataset)(row.articleId) ?? {});
      },
    });
  }, [isEmpty, linker, own, reported, verdicts, told, dataset]);
  const isRead = progress.state.kind === 'ready';
  const results = useMemo(() => {
    if (!isRead || linked === null) return null;
    return linker?.settledDates(dataset, recorded, linked, asOf) ?? NO_RESULTS;
  }, [isRead, linked, linker, dataset, recorded, asOf]);
  return { linked, results };
}

const policyOf = ({ policyById }: DatasetView) => (id: string) => policyById.get(id)?.article;

/** Tried again with the next change where another tab writes at the same time. */
function useFilledSeries(
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
