/** What answers the commitments, of documents and of the reader's own values, and what is settled by it. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { turns } from '../../bulk/turns.ts';
import { useSteps, useWork } from '../../bulk/use-work.ts';
import { eachOf, type Steps } from '../../domain/collections/steps.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { DocumentResult, LinkedResult, LinkedResults } from '../../domain/progress/result-links.ts';
import type { Results } from '../../domain/time/due.ts';
import { useAsOf, type DataParts } from '../../ui/shell/contexts.ts';
import { useLinkVerdicts, useProgress, type RowsPort } from '../../ui/shell/work.ts';
import type { Observation } from '../../storage/observation.ts';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { LinkVerdict } from '../../storage/link-verdict.ts';
import { complain, loadReached, loadResults } from '../../platform/load-data.ts';

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

/** `more`: results that came with parts of the data. */
export function useAnswers(
  dataset: DatasetView,
  more: readonly DocumentResult[],
  { isRead: isPlaceRead }: DataParts,
): Answers {
  const progress = useProgress();
  const { state: verdicts } = useLinkVerdicts();
  const first = useTold(dataset, verdicts.kind === 'ready' ? verdicts.all : NONE);
  const told = useToldWithMore(dataset, first, more);
  const asOf = useAsOf();
  const recorded = progress.state.kind === 'ready' ? progress.state.all : NONE;
  const isEmpty = told?.length === 0 && recorded.length === 0;
  const linker = useLinker(told !== null && !isEmpty);
  useFilledSeries(dataset, progress, linker);
  const reported = useReported(dataset, linker, told);
  const own = useMemo(
    () => linker?.linkOwn(dataset.rows, dataset.rowById, policyOf(dataset), recorded) ?? null,
    [linker, dataset, recorded],
  );
  const linked = useMemo(() => {
    if (isEmpty) return NO_LINKS;
    if (linker === null || own === null || reported === null) return null;
    const found = linker.joinedLinks(own, reported);
    if (verdicts.kind !== 'ready' || verdicts.all.length === 0) return found;
    return linker.withVerdicts(found, verdicts.all, {
      results: new Map((told ?? NONE).map((result) => [result.id, result])),
      promised: (id) => {
        const row = dataset.rowById.get(id);
        return row === undefined ? null : linker.promisedOf(row, policyOf(dataset)(row.articleId) ?? {});
      },
    });
  }, [isEmpty, linker, own, reported, verdicts, told, dataset]);
  const isRead = progress.state.kind === 'ready';
  const known = isRead ? linked : null;
  const settling = useCallback(
    () => settledBy(linker, dataset, recorded, known, asOf),
    [linker, dataset, recorded, known, asOf],
  );
  const settled = useSteps(dataset.rows, settling, isMuch(dataset, told)).value?.results ?? null;
  const results = useMemo(
    () =>
      settled === null || isPlaceRead === undefined
        ? settled
        : Object.assign(new Map(settled), { isRead: isPlaceRead }),
    [settled, isPlaceRead],
  );
  return { linked, results };
}

interface Settled {
  readonly results: Results | null;
}

/** What is known of the dates; null while it is not known what answers them. */
function* settledBy(
  linker: Linker | null,
  dataset: DatasetView,
  recorded: readonly Observation[],
  linked: LinkedResults | null,
  asOf: string,
): Steps<Settled> {
  if (linked === null) return { results: null };
  return {
    results: linker === null ? NO_RESULTS : yield* linker.settledDates(dataset, recorded, linked, asOf),
  };
}

/** Null until they are read. */
function useToldWithMore(
  { rows }: DatasetView,
  first: readonly DocumentResult[] | null,
  more: readonly DocumentResult[],
): readonly DocumentResult[] | null {
  const joining = useCallback(
    function* (): Steps<{ readonly told: readonly DocumentResult[] | null }> {
      if (first === null || more.length === 0) return { told: first };
      const byId = new Map<string, DocumentResult>();
      yield* eachOf([...first, ...more], (one) => byId.set(one.id, one));
      return { told: [...byId.values()] };
    },
    [first, more],
  );
  return useSteps(rows, joining).value?.told ?? null;
}

/** From so many commitments or results on they are not held against each other while the page draws. */
const MUCH = 2000;

const isMuch = ({ rows }: DatasetView, told: readonly DocumentResult[] | null): boolean =>
  Math.max(rows.length, told?.length ?? 0) > MUCH;

const ofWhole = { links: NO_LINKS };

/** Place by place in turns where there are many: its own results, and what words like 高于全国 are held against. */
function useReported(
  dataset: DatasetView,
  linker: Linker | null,
  told: readonly DocumentResult[] | null,
): LinkedResults | null {
  const { rows } = dataset;
  const now = useCallback(
    () =>
      linker === null || told === null
        ? ofWhole
        : { links: linker.linkResults(rows, policyOf(dataset), told) },
    [linker, dataset, rows, told],
  );
  const later = useCallback(
    async (signal: AbortSignal) => {
      if (linker === null || told === null) return ofWhole;
      const breathe = turns(signal);
      const links = new Map<string, readonly LinkedResult[]>();
      for (const linked of linker.linksByPlace(rows, policyOf(dataset), told)) {
        for (const [id, of] of linked ?? NO_LINKS) links.set(id, of);
        await breathe();
      }
      return { links };
    },
    [linker, dataset, rows, told],
  );
  const { value } = useWork(rows, now, later, isMuch(dataset, told));
  return linker === null || value === null || value === ofWhole ? null : value.links;
}

const policyOf =
  ({ policyById }: DatasetView) =>
  (id: string) =>
    policyById.get(id)?.article;

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

/** What reads results apart, links and judges them; fetched where there is something to link. */
const loadLinker = () => import('../../domain/progress/answers.ts');

const NOTHING: readonly never[] = [];

async function readOf(ids: readonly string[], version: string): Promise<readonly DocumentResult[]> {
  if (ids.length === 0) return NOTHING;
  const read = await Promise.all(ids.map((id) => loadResults(id, version)));
  const { documentResultsOf } = await loadLinker();
  return documentResultsOf(uniqueById(read.flatMap((one) => one.observations)));
}

/**
 * Of built-in documents only what answers one of their commitments, and the documents of which a person chose a result or
 * corrected a policy, unless an imported one may be answered too.
 */
async function readAll(
  { version, documents, resultCounts }: DatasetView,
  chosen: readonly string[],
): Promise<readonly DocumentResult[]> {
  if (resultCounts.size === 0) return NOTHING;
  const told = documents.filter(({ articles }) => articles.some(({ id }) => resultCounts.has(id)));
  if (documents.some(({ id }) => isLocal(id)))
    return readOf(
      told.map(({ id }) => id),
      version,
    );
  const known = told
    .filter(
      ({ id, articles }) => chosen.includes(id) || articles.some(({ curated }) => curated !== undefined),
    )
    .map(({ id }) => id);
  return uniqueById((await Promise.all([loadReached(), readOf(known, version)])).flat());
}

/** What several documents say is in the file of each. */
const uniqueById = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

/** Null until they are read. Where they cannot be, there are none: what documents report is an addition. */
function useTold(dataset: DatasetView, verdicts: readonly LinkVerdict[]): readonly DocumentResult[] | null {
  const [told, setTold] = useState<readonly DocumentResult[] | null>(null);
  const { documents } = dataset;
  const taken = verdicts.filter(({ verdict }) => verdict === 'taken');
  const chosen = [...new Set(taken.flatMap(({ told }) => told?.documentId ?? []))].toSorted().join(' ');
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const all = await readAll(dataset, chosen.split(' ')).catch((error: unknown) => {
        complain(error);
        return NOTHING;
      });
      if (!isGone) setTold(all);
    };
    void read();
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- corrections of records change rows, not what documents report; those of policies change documents
  }, [documents, chosen]);
  return told;
}
