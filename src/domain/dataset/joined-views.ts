/** The parts of a dataset that are there, as one. Pure. */
import type { Steps } from '../collections/steps.ts';
import type { DatasetView } from './view.ts';

/** The first part with others behind it. */
export function* joinedViews(first: DatasetView, others: readonly DatasetView[]): Steps<DatasetView> {
  function* merged<T>(mapOf: (view: DatasetView) => ReadonlyMap<string, T>): Steps<ReadonlyMap<string, T>> {
    const all = new Map(mapOf(first));
    for (const other of others) {
      for (const [id, one] of mapOf(other)) all.set(id, one);
      yield;
    }
    return all;
  }
  return {
    ...first,
    rows: [first, ...others].flatMap(({ rows }) => rows),
    documents: [first, ...others].flatMap(({ documents }) => documents),
    rowById: yield* merged(({ rowById }) => rowById),
    policyById: yield* merged(({ policyById }) => policyById),
    regions: yield* merged(({ regions }) => regions),
    resultCounts: yield* merged(({ resultCounts }) => resultCounts),
  };
}
