import { useCallback, useMemo, type ReactNode } from 'react';
import '../../styles/charts.css';
import '../../styles/overview.css';
import { useWork } from '../../bulk/use-work.ts';
import { atPlaces, levelOfScreen, placeCounts, type Places } from '../../domain/dataset/levels.ts';
import type { RegionLevel } from '../../domain/dataset/schema.ts';
import { PlaceFilter } from '../../ui/form/PlaceFilter.tsx';
import type { ScreenId } from '../../url/screens.ts';
import { useIsPainted } from '../../charts/view/use-is-painted.ts';
import type { OverviewChart } from '../../url/overview.ts';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import { NotAll } from '../../ui/shell/NotAll.tsx';
import {
  DatasetContext,
  NavigationContext,
  useAsOf,
  useDataset,
  useI18n,
  useNavigation,
  useResults,
  type Navigation,
  type ScreenProps,
} from '../../ui/shell/contexts.ts';
import { ThemeChart, YearChart, RegionTiles } from './Charts.tsx';
import { Counts } from './Counts.tsx';
import { DoubtList, NewestPolicies, Soon } from './Lists.tsx';
import { KeyCommitments } from './KeyCommitments.tsx';
import { dueModel, firstModel, overviewModel, type DueModel, type OverviewModel } from './model.ts';
import { Headlines } from './Headlines.tsx';
import { MissedSection } from './MissedSection.tsx';
import { Welcome } from './Welcome.tsx';
import { themeExhibit } from '../../charts/count-bars/exhibit.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { tileGrid, type TileGrid } from '../../charts/tile-grid/data.ts';
import { tilesExhibit } from '../../charts/tile-grid/exhibit.ts';
import { yearColumns, type YearColumns } from '../../charts/year-columns/data.ts';
import { yearExhibit } from '../../charts/year-columns/exhibit.ts';
import { lazily, partsOf } from '../../domain/collections/lazily.ts';
import type { Results } from '../../domain/time/due.ts';

/** What documents put first, what falls due and what was missed; then what the data hold, where, on what, until when, and what to doubt; every mark leads to the list. */
export default function OverviewScreen(props: ScreenProps<'overview'>) {
  const dataset = useDataset();
  const navigation = useNavigation();
  const { code: mine } = useMyRegion();
  const { region } = props.params;
  const level = levelOfScreen(dataset, props.params, mine);
  const places = useMemo(() => ({ level, region }), [level, region]);
  const there = useMemo(() => atPlaces(dataset, places), [dataset, places]);
  const led = useMemo(() => ledTo(places, navigation), [places, navigation]);
  return (
    <DatasetContext value={there}>
      <NavigationContext value={led}>
        <Overview {...props} level={level}>
          <PlaceFilter
            regions={dataset.regions}
            level={level}
            region={region}
            countsOf={() =>
              placeCounts(
                dataset.rows.map((row) => row.region),
                level,
              )
            }
            onChange={(chosen) => props.setParams(chosen, { replace: true })}
          />
        </Overview>
      </NavigationContext>
    </DatasetContext>
  );
}

/** Links lead to what is counted here: to the same places. */
function ledTo({ level, region }: Places, navigation: Navigation): Navigation {
  const where: Partial<Record<ScreenId, object>> = {
    targets: { level: level === null ? [] : [level, 'nation'], region },
    deadlines: { level: level ?? 'all', region },
    documents: { level, place: region },
    compare: { level: level ?? 'all', region },
  };
  return {
    ...navigation,
    screenHref: (screen, params, t) => navigation.screenHref(screen, { ...where[screen], ...params }, t),
  };
}

interface OverviewProps extends ScreenProps<'overview'> {
  readonly level: RegionLevel | null;
  /** Chooses the places that it is of. */
  readonly children: ReactNode;
}

function Overview({ level, children, ...props }: OverviewProps) {
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
  const { code: mine } = useMyRegion();
  const { by } = props.params;
  const { value: first } = useWork(
    dataset.rows,
    useCallback(() => firstModel(dataset, { by, mine, asOf }), [dataset, by, mine, asOf]),
  );
  const [model, due] = [counted.value, falling.value];
  const isFresh = counted.isFresh && falling.isFresh;
  const isPainted = useIsPainted();
  const isChosen = props.params.region.length > 0;
  if (model === null || due === null || first === null)
    return (
      <div className="screen-scroll stack overview" aria-busy>
        <h1>{i18n.t('nav.overview')}</h1>
        <output className="muted">{i18n.t('load.counting')}</output>
      </div>
    );
  return (
    <div className="screen-scroll stack overview" aria-busy={!isFresh}>
      <div className="in-row spaced">
        <h1>{i18n.t('nav.overview')}</h1>
        <Counts model={model} due={due} />
        <NotAll />
        {children}
      </div>
      {!isFresh && <output className="muted">{i18n.t('load.counting')}</output>}
      {model.total === 0 ? (
        <output className="screen-message">
          <p>{i18n.t(isChosen ? 'targets.none' : 'overview.empty')}</p>
          {!isChosen && <p className="muted">{i18n.t('targets.emptyDatasetHint')}</p>}
        </output>
      ) : (
        <>
          <Welcome />
          <Headlines headlines={first.headlines} level={level} />
          <div className="overview-columns">
            <div className="overview-left">
              <KeyCommitments rows={first.key} {...props} />
            </div>
            <Soon due={due} />
            <MissedSection open={due.open} />
            {isPainted && <Charts model={model} due={due} {...props} />}
          </div>
        </>
      )}
    </div>
  );
}

interface ChartsProps extends ScreenProps<'overview'> {
  readonly model: OverviewModel;
  readonly due: DueModel;
}

/** In the order of reading; each falls into its column below what stands there. */
function Charts({ model, due: { undated }, params, setParams }: ChartsProps) {
  const i18n = useI18n();
  const results = useResults();
  const context = useExhibitContext();
  const { rows } = context.dataset;
  const { value: subjects } = useWork(
    rows,
    useCallback(() => subjectCharts(model, context), [model, context]),
  );
  const { value: yearly } = useWork(
    rows,
    useCallback(() => yearsChart(undated, results, context), [undated, results, context]),
  );
  if (subjects === null || yearly === null)
    return <output className="muted">{i18n.t('load.counting')}</output>;
  const { grid, tiles, themes } = subjects;
  const viewOf = (chart: OverviewChart) => ({
    view: params.table.includes(chart) ? ('table' as const) : ('chart' as const),
    onView: (view: 'chart' | 'table') => {
      const others = params.table.filter((other) => other !== chart);
      setParams({ table: view === 'table' ? [...others, chart] : others }, { replace: true });
    },
  });
  return (
    <>
      <ThemeChart exhibit={themes} {...viewOf('theme')} />
      <div className="overview-left">
        <RegionTiles grid={grid} exhibit={tiles} {...viewOf('region')} />
      </div>
      <div className="overview-left">
        <YearChart exhibit={yearly.years} {...viewOf('year')} />
      </div>
      <DoubtList model={model} />
      <NewestPolicies model={model} />
    </>
  );
}

/** Where, and on what: what nobody's recorded values change. */
interface SubjectCharts {
  readonly grid: TileGrid;
  readonly tiles: Exhibit;
  readonly themes: Exhibit;
}

function subjectCharts(model: OverviewModel, context: ExhibitContext): SubjectCharts {
  const { dataset, i18n } = context;
  const policies = dataset.documents.flatMap(({ articles }) => articles);
  const grid = lazily(() => tileGrid(dataset.rows, policies, i18n));
  return partsOf<SubjectCharts>({
    grid,
    tiles: () => tilesExhibit(grid(), model, context),
    themes: () => themeExhibit(model, context),
  });
}

/** When, and what is known of it. */
interface YearlyChart {
  readonly columns: YearColumns;
  readonly years: Exhibit;
}

function yearsChart(undated: number, results: Results | null, context: ExhibitContext): YearlyChart {
  const { asOf, dataset, i18n } = context;
  const columns = lazily(() => yearColumns(dataset.rows, { asOf, results }, i18n));
  return partsOf<YearlyChart>({ columns, years: () => yearExhibit(columns(), undated, context) });
}
