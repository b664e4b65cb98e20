import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { DatasetView } from '../../domain/dataset-view.ts';
import type { TargetRow } from '../../domain/dataset-index.ts';
import { applyFacets, FACETS, type FacetResult } from '../../domain/facets.ts';
import { findRows, searchOf } from '../../domain/row-search.ts';
import { orderRows } from '../../domain/target-order.ts';
import { useInTurns } from '../../platform/use-in-turns.ts';
import type { TargetsParams } from '../../url/targets.ts';
import { useShell } from '../shell.ts';

export function policyTitle(dataset: DatasetView, row: TargetRow): string {
  return dataset.policyById.get(row.articleId)?.article.title ?? '';
}

/** What remains of the dataset under the address's search, facets and order. */
export function useTargetList(params: TargetsParams): FacetResult {
  const { asOf, results, dataset } = useShell();
  const found = useFound(params.q);
  const order = useOrder(params);
  // The facets' arrays are new with every address, their words are not.
  const selectionKey = JSON.stringify(FACETS.map((facet) => params[facet]));
  return useMemo(
    () => applyFacets(dataset.rows, params, { asOf, results }, { found, order }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- selectionKey stands for the facets of params
    [dataset, found, order, selectionKey, asOf, results],
  );
}

/** Rows that the query finds; before the texts of a large dataset are ready, what was found before. */
function useFound(typed: string): Uint8Array | undefined {
  const { dataset, i18n } = useShell();
  const query = useDeferredValue(typed);
  const make = useCallback(() => searchOf(dataset, i18n.format.quantity), [dataset, i18n]);
  const search = useInTurns(make);
  const found = useMemo(() => (search === null ? null : { rows: findRows(search, query) }), [search, query]);
  return useLatest(found, dataset)?.rows;
}

/** Places of all rows in the address's order; while a large dataset is sorted, in the order before. */
function useOrder({ sort, dir }: TargetsParams): Uint32Array | undefined {
  const { dataset, i18n } = useShell();
  const make = useCallback(
    () =>
      orderRows(dataset.rows, sort, dir, {
        compareText: new Intl.Collator(i18n.lang).compare,
        policyTitle: (row) => policyTitle(dataset, row),
        documentRank: new Map(dataset.documents.map(({ id }, rank) => [id, rank])),
      }),
    [dataset, i18n, sort, dir],
  );
  return useLatest(useInTurns(make), dataset) ?? undefined;
}

/** The last value that was ready, for as long as it is of the same dataset. */
function useLatest<T>(value: T | null, dataset: DatasetView): T | null {
  const [latest, setLatest] = useState({ value, dataset });
  if (value !== null && (latest.value !== value || latest.dataset !== dataset)) setLatest({ value, dataset });
  if (value !== null) return value;
  return latest.dataset === dataset ? latest.value : null;
}
