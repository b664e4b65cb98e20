import { FACETS } from '../../domain/facets.ts';
import { NO_FILTER } from '../../url/targets.ts';
import { useExhibitContext } from '../exhibit-context.ts';
import { FrameTools } from '../FrameTools.tsx';
import { useShell, type ScreenProps } from '../shell.ts';
import { FacetBar } from './FacetBar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SortMenu } from './SortMenu.tsx';
import { TargetTable } from './TargetTable.tsx';
import { useTargetList } from './use-target-list.ts';

/** The list of all commitments: search, facets, order; a row opens the commitment's panel. */
export function TargetsScreen({ params, setParams }: ScreenProps<'targets'>) {
  const { i18n, dataset } = useShell();
  const { rows, counts } = useTargetList(params);
  const context = useExhibitContext();
  const total = dataset.rows.length;
  const isFiltered = params.q !== '' || FACETS.some((facet) => params[facet].length > 0);
  return (
    <section className="targets" aria-labelledby="targets-title">
      <div className="screen-head">
        <h1 id="targets-title">{i18n.t('targets.title')}</h1>
        <output className="muted numbers" data-testid="remaining">
          {isFiltered
            ? i18n.t('targets.remainingOf', {
                n: i18n.format.count(rows.length),
                total: i18n.format.count(total),
              })
            : i18n.t('targets.remaining', { n: i18n.format.count(total) })}
        </output>
        <SearchBox
          value={params.q}
          label={i18n.t('targets.searchLabel')}
          placeholder={i18n.t('targets.search')}
          clearLabel={i18n.t('targets.searchClear')}
          onChange={(q) => setParams({ q }, { replace: true })}
        />
        <FrameTools
          exhibit={async () => (await import('./list-exhibit.ts')).listExhibit(rows, params, context)}
          name={i18n.t('targets.list')}
          isEmpty={rows.length === 0}
          asTable
        />
      </div>
      <FacetBar params={params} counts={counts} onChange={(patch) => setParams(patch)}>
        <SortMenu
          sort={params.sort}
          dir={params.dir}
          onChange={(patch) => setParams(patch, { replace: true })}
        />
      </FacetBar>
      {rows.length === 0 ? (
        <NoRows isEmptyDataset={total === 0} onClear={() => setParams(NO_FILTER)} />
      ) : (
        <TargetTable rows={rows} params={params} onSort={(patch) => setParams(patch, { replace: true })} />
      )}
    </section>
  );
}

interface NoRowsProps {
  readonly isEmptyDataset: boolean;
  readonly onClear: () => void;
}

function NoRows({ isEmptyDataset, onClear }: NoRowsProps) {
  const { i18n } = useShell();
  if (isEmptyDataset) {
    return (
      <div className="screen-message">
        <p>{i18n.t('targets.emptyDataset')}</p>
        <p className="muted">{i18n.t('targets.emptyDatasetHint')}</p>
      </div>
    );
  }
  return (
    <div className="screen-message">
      <p>{i18n.t('targets.none')}</p>
      <p className="muted">{i18n.t('targets.noneHint')}</p>
      <button type="button" className="button" onClick={onClear}>
        {i18n.t('targets.chip.clearAll')}
      </button>
    </div>
  );
}
