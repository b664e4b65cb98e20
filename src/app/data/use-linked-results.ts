/** The results of all documents in hand, built in and imported, beside the commitments that they answer. */
import { useEffect, useMemo, useState } from 'react';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import {
  documentResultsOf,
  linkResults,
  type DocumentResult,
  type LinkedResults,
} from '../../domain/progress/linked.ts';
import { loadReached, loadResults } from '../../platform/load-data.ts';

/** Of built-in documents only what answers one of their commitments, unless an imported one may be answered too. */
async function readAll({ version, documents, resultCounts }: DatasetView): Promise<DocumentResult[]> {
  if (resultCounts.size === 0) return [];
  if (!documents.some(({ id }) => isLocal(id))) return [...(await loadReached(version))];
  const told = documents.filter(({ articles }) => articles.some(({ id }) => resultCounts.has(id)));
  const read = await Promise.all(told.map(({ id }) => loadResults(id, version)));
  return documentResultsOf(uniqueById(read.flatMap(({ observations }) => observations)));
}

/** What several documents say is in the file of each. */
const uniqueById = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

const NONE: LinkedResults = new Map();

/** Null until they are read. Where they cannot be, nothing is linked: what documents report is an addition. */
export function useLinkedResults(dataset: DatasetView): LinkedResults | null {
  const [read, setRead] = useState<{ readonly documents: unknown; readonly results: DocumentResult[] } | null>(
    null,
  );
  const { documents } = dataset;
  useEffect(() => {
    let isGone = false;
    const show = (results: DocumentResult[]): void => {
      if (!isGone) setRead({ documents, results });
    };
    readAll(dataset).then(show, (error: unknown) => {
      console.error(error);
      show([]);
    });
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- corrections change rows, not what documents report
  }, [documents]);
  return useMemo(() => {
    if (read === null) return null;
    if (read.results.length === 0) return NONE;
    return linkResults(dataset.rows, (id) => dataset.policyById.get(id)?.article, read.results);
  }, [dataset, read]);
}
