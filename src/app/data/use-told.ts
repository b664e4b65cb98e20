/** The results that the documents in hand report, built in and imported. */
import { useEffect, useState } from 'react';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { DocumentResult } from '../../domain/progress/result-links.ts';
import type { LinkVerdict } from '../../storage/link-verdict.ts';
import { complain, loadReached, loadResults } from '../../platform/load-data.ts';

/** What reads results apart, links and judges them; fetched where there is something to link. */
export const loadLinker = () => import('../../domain/progress/answers.ts');

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
    .filter(({ id, articles }) => chosen.includes(id) || articles.some(({ curated }) => curated !== undefined))
    .map(({ id }) => id);
  return uniqueById((await Promise.all([loadReached(), readOf(known, version)])).flat());
}

/** What several documents say is in the file of each. */
const uniqueById = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

/** Null until they are read. Where they cannot be, there are none: what documents report is an addition. */
export function useTold(
  dataset: DatasetView,
  verdicts: readonly LinkVerdict[],
): readonly DocumentResult[] | null {
  const [told, setTold] = useState<readonly DocumentResult[] | null>(null);
  const { documents } = dataset;
  const taken = verdicts.filter(({ verdict }) => verdict === 'taken');
  const chosen = [...new Set(taken.flatMap(({ told }) => told?.documentId ?? []))].toSorted().join(' ');
  useEffect(() => {
    let isGone = false;
    const show = (all: readonly DocumentResult[]): void => {
      if (!isGone) setTold(all);
    };
    readAll(dataset, chosen.split(' ')).then(show, (error: unknown) => {
      complain(error);
      show(NOTHING);
    });
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- corrections of records change rows, not what documents report; those of policies change documents
  }, [documents, chosen]);
  return told;
}
