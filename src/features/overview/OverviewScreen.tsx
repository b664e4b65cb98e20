import { useCallback } from 'react';
import '../../styles/charts.css';
import '../../styles/overview.css';
import { useWork } from '../../bulk/use-work.ts';
import { useIsPainted } from '../../charts/view/use-is-painted.ts';
import type { OverviewChart } from '../../url/overview.ts';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useAsOf, useDataset, useI18n, useResults, type ScreenProps } from '../../ui/shell/contexts.ts';
import { ThemeChart, YearChart, RegionTiles } from './Charts.tsx';
import { Counts } from './Counts.tsx';
import { DoubtList, NewestPolicies, Soon } from './Lists.tsx';
import { dueModel, overviewModel, type DueModel, type OverviewModel } from './model.ts';
import { Headlines } from './Headlines.tsx';
import { Welcome } from './Welcome.tsx';
import { themeExhibit } from '../../charts/count-bars/exhibit.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { tileGrid, type TileGrid } from '../../charts/tile-grid/data.ts';
import { tilesExhibit } from '../../charts/tile-grid/exhibit.ts';
import { yearColumns } from '../../charts/year-columns/data.ts';
import { yearExhibit } from '../../charts/year-columns/exhibit.ts';
import { partsOf } from '../../domain/collections/lazily.ts';
import type { Results } from '../../domain/time/due.ts';

/** What the data hold, where, on what, until when, and what to doubt; every mark leads to the list. */
export default function OverviewScreen(props: ScreenProps<'overview'>) {
  const asOf = useAsOf();
  const results = useResults();
  const dataset = useDataset();
  const i18n = useI18n();
  const counted = useWork(
    dataset.rows,
    useCallback(() => overviewModel(dataset), [dataset]),
  );
  const falling = useWork(
    dataset.rows,
    useCallback(() => dueModel(dataset.rows, { asOf, results }), [dataset.rows, asOf, results]),
  );
  const [model, due] = [counted.value, falling.value];
  const isFresh = counted.isFresh && falling.isFresh;
  const isPainted = useIsPainted();
  return (
    <div className="screen-scroll stack overview" aria-busy={!isFresh}>
      <h1>{i18n.t('nav.overview')}</h1>
      {!isFresh && <output className="muted">{i18n.t('load.counting')}</output>}
      {model !== null && model.total === 0 && (
        <output className="screen-message">
          <p>{i18n.t('overview.empty')}</p>
          <p className="muted">{i18n.t('targets.emptyDatasetHint')}</p>
        </output>
      )}
      {model !== null && model.total > 0 && due !== null && (
        <>
          <Welcome />
          <Headlines headlines={model.headlines} />
          <Counts model={model} due={due} />
          {isPainted && <Grid model={model} due={due} {...props} />}
        </>
      )}
    </div>
  );
}

interface GridProps extends ScreenProps<'overview'> {
  readonly model: OverviewModel;
  readonly due: DueModel;
}

function Grid({ model, due, params, setParams }: GridProps) {
  const i18n = useI18n();
  const results = useResults();
  const context = useExhibitContext();
  const { undated } = due;
  const { rows } = context.dataset;
  const { value: subjects } = useWork(
    rows,
    useCallback(() => subjectCharts(model, context), [model, context]),
  );
  const { value: years } = useWork(
    rows,
    useCallback(() => yearsChart(undated, results, context), [undated, results, context]),
  );
  if (subjects === null || years === null)
    return <output className="muted">{i18n.t('load.counting')}</output>;
  const { tiles, themes } = subjects;
  const viewOf = (chart: OverviewChart) => ({
    view: params.table.includes(chart) ? ('table' as const) : ('chart' as const),
    onView: (view: 'chart' | 'table') => {
      const others = params.table.filter((other) => other !== chart);
      setParams({ table: view === 'table' ? [...others, chart] : others }, { replace: true });
    },
  });
  return (
    <div className="stack overview-grid">
      <div className="stack overview-column">
        <RegionTiles {...tiles} {...viewOf('region')} />
        <YearChart exhibit={years} {...viewOf('year')} />
      </div>
      <div className="stack overview-column">
        <ThemeChart exhibit={themes} {...viewOf('theme')} />
        <Soon due={due} />
        <DoubtList model={model} />
        <NewestPolicies model={model} />
      </div>
    </div>
  );
}

/** Where, and on what: what nobody's recorded values change. */
interface SubjectCharts {
  readonly tiles: { readonly grid: TileGrid; readonly exhibit: Exhibit };
  readonly themes: Exhibit;
}

function subjectCharts(model: OverviewModel, context: ExhibitContext): SubjectCharts {
  const { dataset, i18n } = context;
  const policies = [...dataset.policyById.values()].map(({ article }) => article);
  return partsOf<SubjectCharts>({
    tiles: () => {
      const grid = tileGrid(dataset.rows, policies, i18n);
      return { grid, exhibit: tilesExhibit(grid, model, context) };
    },
    themes: () => themeExhibit(model, context),
  });
}

/** When, and what is known of it. */
function yearsChart(undated: number, results: Results | null, context: ExhibitContext): Exhibit {
  const { asOf, dataset, i18n } = context;
  return yearExhibit(yearColumns(dataset.rows, { asOf, results }, i18n), undated, context);
}
