/** What documents report of one place. */
import type { DatasetView } from '../../domain/dataset/view.ts';
import { documentResultsOf } from '../../domain/progress/link-results.ts';
import type { DocumentResult } from '../../domain/progress/result-links.ts';
import { loadResults } from '../../platform/load-data.ts';

/** Of all documents that promise something of the place and report results. */
export async function readRegionResults(
  code: string,
  { rows, documents, resultCounts, version }: DatasetView,
): Promise<readonly DocumentResult[]> {
  const speaking = new Set(rows.filter(({ region }) => region.code === code).map((row) => row.documentId));
  const told = documents.filter(
    ({ id, articles }) => speaking.has(id) && articles.some((article) => resultCounts.has(article.id)),
  );
  const read = await Promise.all(told.map(({ id }) => loadResults(id, version)));
  const byId = new Map(read.flatMap(({ observations }) => observations).map((one) => [one.id, one]));
  return documentResultsOf([...byId.values()]).filter(({ regionCode }) => regionCode === code);
}
