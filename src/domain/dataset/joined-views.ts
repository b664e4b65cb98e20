/** The parts of a dataset that are there, as one. Pure. */
import type { DatasetView } from './view.ts';

/** The first part with others behind it. */
export function joinedViews(first: DatasetView, others: readonly DatasetView[]): DatasetView {
  const merged = <T>(mapOf: (view: DatasetView) => ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
    const all = new Map(mapOf(first));
    for (const other of others) for (const [id, one] of mapOf(other)) all.set(id, one);
    return all;
  };
  return {
    ...first,
    rows: [first, ...others].flatMap(({ rows }) => rows),
    documents: [first, ...others].flatMap(({ documents }) => documents),
    rowById: merged(({ rowById }) => rowById),
    policyById: merged(({ policyById }) => policyById),
    regions: merged(({ regions }) => regions),
    resultCounts: merged(({ resultCounts }) => resultCounts),
  };
}
