import { useMemo } from 'react';
import { applyFacets, type FacetResult } from '../../bulk/facets.ts';
import { useOrder } from '../../bulk/order.ts';
import { useSearch, type Found } from '../../bulk/search.ts';
import { deadlineDate } from '../../charts/deadline-label.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Word } from '../../domain/search/query.ts';
import { FACETS } from '../../domain/search/facets.ts';
import { rowTexts, type Shown } from '../../domain/search/row-texts.ts';
import type { OrderContext } from '../../domain/search/target-order.ts';
import { collator } from '../../i18n/collation.ts';
import type { I18n } from '../../i18n/index.ts';
import type { NameOf } from '../../i18n/names.ts';
import type { TargetsParams } from '../../url/targets.ts';
import { useAsOf, useDataset, useI18n, useResults } from '../../ui/shell/contexts.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import { indicatorName, policyTitle } from '../../i18n/shown-names.ts';
import { useSentences, type InSentences } from './use-sentences.ts';
import { loadI18n } from '../../i18n/load.ts';
import { useLoaded } from '../../platform/use-loaded.ts';

export interface TargetList {
  /** In names, places, figures and policies. */
  readonly found: Found | null;
  /** What sentences have besides; null where something is found. */
  readonly inSentences: InSentences | null;
  /** What is searched for. */
  readonly words: readonly Word[];
  /** By which names it is found as well. */
  readonly english: NameOf;
  /** Null while the texts of a large dataset are made ready for the search: nothing is known then of what it leaves. */
  readonly result: FacetResult | null;
  /** Whether a large dataset is still being sorted: until then it stands in the order before. */
  readonly isSorting: boolean;
}

const NO_WORDS: readonly Word[] = [];

/** What remains of the dataset under the address's search, facets and order. */
export function useTargetList(params: TargetsParams): TargetList {
  const asOf = useAsOf();
  const results = useResults();
  const dataset = useDataset();
  const i18n = useI18n();
  const { rows } = dataset;
  const english = useEnglishNames(i18n, params.q);
  const texts = useMemo(() => rowTexts(dataset, shownIn(i18n, english)), [dataset, i18n, english]);
  const found = useSearch(rows, texts, params.q);
  const inSentences = useSentences(params.q, texts, found);
  const shown = inSentences?.kind === 'searched' ? inSentences.found : found;
  const { code: mine } = useMyRegion();
  const context = useMemo(() => orderContext(dataset, mine, i18n), [dataset, mine, i18n]);
  const { value: order, isFresh } = useOrder(rows, params.sort, params.dir, context);
  // The facets' arrays are new with every address, their words are not.
  const selectionKey = JSON.stringify(FACETS.map((facet) => params[facet]));
  const result = useMemo(
    () =>
      shown === null
        ? null
        : applyFacets(rows, params, { asOf, results }, { found: shown.rows, order: order ?? undefined }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- selectionKey stands for the facets of params
    [rows, shown, order, selectionKey, asOf, results],
  );
  return { found, inSentences, words: shown?.words ?? NO_WORDS, english, result, isSorting: !isFresh };
}

const shownIn = (i18n: I18n, english: NameOf): Shown => ({
  english,
  quantityOf: i18n.format.quantity,
  deadlineOf: ({ deadline }) => deadlineDate(deadline, i18n),
});

const orderContext = (dataset: DatasetView, mine: string | null, i18n: I18n): OrderContext => ({
  mine,
  compareText: (a, b) => collator(i18n.lang).compare(a, b),
  indicatorOf: (row) => indicatorName(row, i18n),
  policyTitle: (row) => policyTitle(dataset.policyById.get(row.articleId)?.article, i18n),
  documentRank: new Map(dataset.documents.map(({ id }, rank) => [id, rank])),
});

let names: Promise<NameOf> | null = null;
const NONE: NameOf = () => undefined;

/** What places and indicators are called in English; beside Chinese words fetched with the first Latin letter that is typed. */
function useEnglishNames({ lang, name }: I18n, typed: string): NameOf {
  if (lang !== 'en' && /[a-z]/iu.test(typed)) names ??= loadI18n('en').then((english) => english.name);
  const loaded = useLoaded(lang === 'en' ? null : names);
  if (lang === 'en') return name;
  return loaded.kind === 'ready' ? loaded.value : NONE;
}
