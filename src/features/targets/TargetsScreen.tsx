import { useDeferredValue } from 'react';
import { isMany } from '../../bulk/use-work.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { FACETS } from '../../domain/search/facets.ts';
import type { I18n } from '../../i18n/index.ts';
import type { TargetsParams } from '../../url/targets.ts';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { FrameTools } from '../../ui/frame/FrameTools.tsx';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { NotAll } from '../../ui/shell/NotAll.tsx';
import { FacetBar } from './FacetBar.tsx';
import { ListNotes } from './ListNotes.tsx';
import { TargetSortMenu } from './TableHead.tsx';
import { TargetTable } from './TargetTable.tsx';
import { useTargetList } from './use-target-list.ts';
import { FramedKey } from '../../ui/record/Due.tsx';

/** The list of all commitments: search, facets, order; a row opens the commitment's panel. */
export default function TargetsScreen({ params, setParams }: ScreenProps<'targets'>) {
  const i18n = useI18n();
  const dataset = useDataset();
  const list = useTargetList(params);
  const { inSentences, words, english, result, isSorting } = list;
  const context = useExhibitContext();
  const total = dataset.rows.length;
  const rows = result?.rows ?? NO_ROWS;
  // Of many rows the screen's frame is drawn first and they in a task of their own: both in one would be felt.
  const isFramed = useDeferredValue(true, !isMany(dataset.rows));
  return (
    <section className="screen targets" aria-labelledby="targets-title">
      <div className="screen-head">
        <h1 id="targets-title">{i18n.t('nav.targets')}</h1>
        <output className="muted numbers" data-testid="remaining">
          {remaining(params, result?.rows.length ?? null, isSorting, total, i18n)}
        </output>
        <NotAll />
        <FramedKey rows={rows} />
        <SearchBox
          value={params.q}
          label={i18n.t('targets.searchLabel')}
          placeholder={i18n.t('targets.search')}
          onChange={(q) => setParams({ q }, { replace: true })}
        />
        <FrameTools
          exhibit={async () => {
            const { listExhibit } = await import('./list-exhibit.ts');
            return listExhibit(rows, params, context, list.inSentences?.kind === 'searched');
          }}
          name={i18n.t('targets.list')}
          isEmpty={rows.length === 0}
          asTable
        />
        {params.theme.length === 1 && <ThemeBrief params={params} rows={rows} />}
      </div>
      <FacetBar params={params} countsOf={result?.countsOf ?? null} onChange={(patch) => setParams(patch)}>
        <TargetSortMenu params={params} onSort={(order) => setParams(order, { replace: true })} />
      </FacetBar>
      <ListNotes list={list} setParams={setParams} />
      {isFramed && rows.length > 0 && (
        <TargetTable
          rows={rows}
          words={words}
          english={english}
          sentences={inSentences?.kind === 'searched' ? inSentences.sentences : null}
          params={params}
          isBusy={isSorting}
          onSort={(patch) => setParams(patch, { replace: true })}
        />
      )}
    </section>
  );
}

/** Its words come with it. */
const ThemeBrief = lazyPart(() => import('./ThemeBrief.tsx'), null);

const NO_ROWS: readonly TargetRow[] = [];

/** How many remain; while that, or their order, is not known yet, what is being done. */
function remaining(
  params: TargetsParams,
  n: number | null,
  isSorting: boolean,
  total: number,
  { t, format }: I18n,
): string {
  if (n === null) return t('targets.searching');
  const isFiltered = params.q !== '' || FACETS.some((facet) => params[facet].length > 0);
  const count = isFiltered
    ? t('targets.remainingOf', { n: format.count(n), total: format.count(total) })
    : t('targets.remaining', { n: format.count(total) });
  return isSorting ? `${count} ${t('targets.sorting')}` : count;
}
