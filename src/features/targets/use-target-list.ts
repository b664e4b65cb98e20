import { useCallback, useMemo, useState } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { applyFacets, FACETS, type FacetResult } from '../../domain/search/facets.ts';
import { columnsReady } from '../../domain/search/facet-columns.ts';
import { findRows, searchOf } from '../../domain/search/row-search.ts';
import { orderRows } from '../../domain/search/target-order.ts';
import { collator } from '../../i18n/collation.ts';
import { useInTurns, useReady } from '../../platform/use-in-turns.ts';
import type { TargetsParams } from '../../url/targets.ts';
import { useDataset, useResults } from '../shared/shell/data.ts';
import { useI18n } from '../shared/shell/look.ts';
import { useAsOf } from '../shared/shell/navigation.ts';

export function policyTitle(dataset: DatasetView, row: TargetRow): string {
  return dataset.policyById.get(row.articleId)?.article.title ?? '';
}

export interface TargetList {
  /** Null while the texts of a large dataset are made ready for the search: nothing is known then of what it leaves. */
  readonly result: FacetResult | null;
  /** Whether a large dataset is still being sorted: until then it stands in the order before. */
  readonly isSorting: boolean;
}

/** What remains of the dataset under the address's search, facets and order. */
export function useTargetList(params: TargetsParams): TargetList {
  const asOf = useAsOf();
  const results = useResults();
  const dataset = useDataset();
  useReady(useCallback(() => columnsReady(dataset.rows), [dataset]));
  const found = useFound(params.q);
  const { order, isSorting } = useOrder(params);
  // The facets' arrays are new with every address, their words are not.
  const selectionKey = JSON.stringify(FACETS.map((facet) => params[facet]));
  const result = useMemo(
    () =>
      found === null
        ? null
        : applyFacets(dataset.rows, params, { asOf, results }, { found: found.rows, order }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- selectionKey stands for the facets of params
    [dataset, found, order, selectionKey, asOf, results],
  );
  return { result, isSorting };
}

interface Found {
  /** 1 for each row that the query finds; undefined where it leaves all. */
  readonly rows: Uint8Array | undefined;
}

const ALL: Found = { rows: undefined };

/** Null while it cannot be said. */
function useFound(query: string): Found | null {
  const dataset = useDataset();
  const i18n = useI18n();
  const make = useCallback(() => searchOf(dataset, i18n.format.quantity), [dataset, i18n]);
  const search = useInTurns(make);
  return useMemo(() => {
    if (query.trim() === '') return ALL;
    return search === null ? null : { rows: findRows(search, query) };
  }, [search, query]);
}

/** Places of all rows in the address's order; while a large dataset is sorted, in the order before. */
function useOrder({ sort, dir }: TargetsParams) {
  const dataset = useDataset();
  const i18n = useI18n();
  const make = useCallback(
    () =>
      orderRows(dataset.rows, sort, dir, {
        compareText: (a, b) => collator(i18n.lang).compare(a, b),
        policyTitle: (row) => policyTitle(dataset, row),
        documentRank: new Map(dataset.documents.map(({ id }, rank) => [id, rank])),
      }),
    [dataset, i18n, sort, dir],
  );
  const sorted = useInTurns(make);
  return { order: useLatest(sorted, dataset) ?? undefined, isSorting: sorted === null };
}

/** The last value that was ready, for as long as it is of the same dataset. */
function useLatest<T>(value: T | null, dataset: DatasetView): T | null {
  const [latest, setLatest] = useState({ value, dataset });
  if (value !== null && (latest.value !== value || latest.dataset !== dataset)) setLatest({ value, dataset });
  if (value !== null) return value;
  return latest.dataset === dataset ? latest.value : null;
}
