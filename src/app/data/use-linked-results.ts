/** The results of all documents in hand, built in and imported, beside the commitments that they answer. */
import { useEffect, useMemo, useState } from 'react';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type * as LinkResults from '../../domain/progress/link-results.ts';
import type { DocumentResult, LinkedResults } from '../../domain/progress/linked.ts';
import { loadReached, loadResults } from '../../platform/load-data.ts';

/** What reads documents apart into results and links them; fetched where there is something to link. */
type Linker = typeof LinkResults;

interface Read {
  readonly results: readonly DocumentResult[];
  /** Null where nothing was reported. */
  readonly linker: Linker | null;
}

/** Of built-in documents only what answers one of their commitments, unless an imported one may be answered too. */
async function readAll({ version, documents, resultCounts }: DatasetView): Promise<Read> {
  if (resultCounts.size === 0) return NOTHING;
  if (!documents.some(({ id }) => isLocal(id))) {
    const results = await loadReached(version);
    return results.length === 0 ? NOTHING : { results, linker: await link() };
  }
  const told = documents.filter(({ articles }) => articles.some(({ id }) => resultCounts.has(id)));
  const read = await Promise.all(told.map(({ id }) => loadResults(id, version)));
  const linker = await link();
  return { linker, results: linker.documentResultsOf(uniqueById(read.flatMap((one) => one.observations))) };
}

const link = (): Promise<Linker> => import('../../domain/progress/link-results.ts');
const NOTHING: Read = { results: [], linker: null };

/** What several documents say is in the file of each. */
const uniqueById = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

const NONE: LinkedResults = new Map();

/** Null until they are read. Where they cannot be, nothing is linked: what documents report is an addition. */
export function useLinkedResults(dataset: DatasetView): LinkedResults | null {
  const [read, setRead] = useState<Read | null>(null);
  const { documents } = dataset;
  useEffect(() => {
    let isGone = false;
    const show = (one: Read): void => {
      if (!isGone) setRead(one);
    };
    readAll(dataset).then(show, (error: unknown) => {
      console.error(error);
      show(NOTHING);
    });
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- corrections change rows, not what documents report
  }, [documents]);
  return useMemo(() => {
    if (read === null) return null;
    const { linker, results } = read;
    return linker?.linkResults(dataset.rows, (id) => dataset.policyById.get(id)?.article, results) ?? NONE;
  }, [dataset, read]);
}
