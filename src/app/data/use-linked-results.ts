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

async function readAll({ version, documents, resultCounts }: DatasetView): Promise<DocumentResult[]> {
  const builtIn = resultCounts.size === 0 ? [] : await loadReached(version);
  const imported = documents.filter(({ id }) => isLocal(id));
  const own = await Promise.all(imported.map(({ id }) => loadResults(id, version)));
  return [...builtIn, ...documentResultsOf(own.flatMap(({ observations }) => observations))];
}

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
