import { useDeferredValue, useMemo } from 'react';
import type { DatasetView } from '../../domain/dataset-view.ts';
import type { TargetRow } from '../../domain/dataset-index.ts';
import { applyFacets, FACETS, type FacetResult } from '../../domain/facets.ts';
import { matchesWords, normalise, queryWords } from '../../domain/search.ts';
import { orderRows } from '../../domain/target-order.ts';
import type { I18n } from '../../i18n/index.ts';
import type { TargetsParams } from '../../url/targets.ts';
import { useShell } from '../shell.ts';

export function policyTitle(dataset: DatasetView, row: TargetRow): string {
  return dataset.policyById.get(row.articleId)?.article.title ?? '';
}

/** All that a person may remember of a commitment, except its sentence, which is not loaded with the list. */
function haystack(dataset: DatasetView, row: TargetRow, i18n: I18n): string {
  const policy = dataset.policyById.get(row.articleId);
  const parts = [
    row.indicator,
    row.scope,
    row.region.name,
    policy?.article.title,
    policy?.article.issuer,
    policy?.article.documentNumber,
    i18n.format.quantity(row),
    row.deadline.value,
  ];
  return normalise(parts.filter((part) => part !== null && part !== undefined).join('\n'));
}

/** What remains of the dataset under the address's search, facets and order. */
export function useTargetList(params: TargetsParams): FacetResult {
  const { asOf, results, dataset, i18n } = useShell();
  const query = useDeferredValue(params.q);
  const texts = useMemo(
    () => new Map(dataset.rows.map((row) => [row.id, haystack(dataset, row, i18n)])),
    [dataset, i18n],
  );
  const found = useMemo(() => {
    const words = queryWords(query);
    if (words.length === 0) return dataset.rows;
    return dataset.rows.filter((row) => matchesWords(texts.get(row.id) ?? '', words));
  }, [dataset, query, texts]);
  // The facets' arrays are new with every address, their words are not.
  const selectionKey = JSON.stringify(FACETS.map((facet) => params[facet]));
  const faceted = useMemo(
    () => applyFacets(found, params, { asOf, results }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- selectionKey stands for the facets of params
    [found, selectionKey, asOf, results],
  );
  const { sort, dir } = params;
  return useMemo(() => {
    const compareText = new Intl.Collator(i18n.lang).compare;
    const context = {
      compareText,
      policyTitle: (row: TargetRow) => policyTitle(dataset, row),
      documentRank: new Map(dataset.documents.map(({ id }, rank) => [id, rank])),
    };
    return { counts: faceted.counts, rows: orderRows(faceted.rows, sort, dir, context) };
  }, [faceted, sort, dir, dataset, i18n]);
}
