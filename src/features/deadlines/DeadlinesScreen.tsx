import { useCallback } from 'react';
import '../../styles/charts.css';
import '../../styles/deadlines.css';
import { useSteps, type Work } from '../../bulk/use-work.ts';
import type { Steps } from '../../domain/collections/steps.ts';
import { atPlaces, levelOfScreen } from '../../domain/dataset/levels.ts';
import type { RegionLevel } from '../../domain/dataset/schema.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Vantage } from '../../domain/time/due.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { useAsOf, useDataset, useI18n, useResults, type ScreenProps } from '../../ui/shell/contexts.ts';
import { NotAll } from '../../ui/shell/NotAll.tsx';
import {
  dutyStart,
  deadlinesIn,
  isCrowded,
  MOST_MARKS,
  type DeadlineFilter,
  type DeadlineModel,
} from '../../domain/time/deadlines.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import { CalendarExport } from './CalendarExport.tsx';
import { DeadlineChart, GridChart, TimelineChart } from './Charts.tsx';
import { DeadlineList } from './DeadlineList.tsx';
import { Filters } from './Filters.tsx';
import type { Chosen } from './zoom.ts';
import { ZoomTools } from './ZoomTools.tsx';

/** What falls due when, against the as-of date of the address. */
export default function DeadlinesScreen({ params, setParams }: ScreenProps<'deadlines'>) {
  const i18n = useI18n();
  const { code: mine } = useMyRegion();
  const level = levelOfScreen(useDataset(), params, mine);
  const { value: model, isFresh } = useModel(params, level);
  const zoom = (chosen: Chosen): void => setParams(chosen, { replace: true });
  return (
    <div className="screen-scroll stack deadlines" aria-busy={!isFresh}>
      <div className="in-row spread">
        <div className="in-row spaced">
          <h1>{i18n.t('nav.deadlines')}</h1>
          <NotAll />
        </div>
        {model !== null && isFresh && <CalendarExport rows={model.dated} />}
      </div>
      <Filters params={params} setParams={setParams} level={level} rows={model?.dated ?? NO_ROWS} />
      {!isFresh && <output className="muted">{i18n.t('load.counting')}</output>}
      {model !== null && <Due model={model} params={params} setParams={setParams} zoom={zoom} />}
    </div>
  );
}

function useModel(
  { region, theme, state, from, to }: DeadlinesParams,
  level: RegionLevel | null,
): Work<DeadlineModel> {
  const asOf = useAsOf();
  const results = useResults();
  const dataset = useDataset();
  const make = useCallback(
    () => deadlinesAt(level, dataset, { asOf, results }, { region, theme, state, from, to }),
    [dataset, asOf, results, level, region, theme, state, from, to],
  );
  return useSteps(dataset.rows, make);
}

function* deadlinesAt(
  level: RegionLevel | null,
  dataset: DatasetView,
  vantage: Vantage,
  filter: DeadlineFilter,
): Steps<DeadlineModel> {
  const { rows } = atPlaces(dataset, { level, region: [] });
  yield;
  return yield* deadlinesIn(rows, vantage, filter, (row) => dutyStart(row, dataset));
}

const NO_ROWS: readonly TargetRow[] = [];

interface DueProps extends ScreenProps<'deadlines'> {
  readonly model: DeadlineModel;
  readonly zoom: (chosen: Chosen) => void;
}

/** The agenda, and under it the same drawn in time. */
function Due({ model, params, setParams, zoom }: DueProps) {
  const i18n = useI18n();
  const hasMarks = model.dated.length > 0 || model.recurring.length > 0;
  const onView = (view: DeadlinesParams['view']): void => setParams({ view });
  if (!hasMarks && model.undated.length === 0) {
    return (
      <output className="screen-message">
        <p>{i18n.t('deadlines.empty')}</p>
        <p className="muted">{i18n.t('deadlines.emptyHint')}</p>
      </output>
    );
  }
  return (
    <>
      <DeadlineList model={model} group={params.group} />
      {isCrowded(model) && (
        <output className="muted">
          {i18n.t('deadlines.crowded', { n: i18n.format.count(model.dated.length), most: MOST_MARKS })}
        </output>
      )}
      {model.covered !== null && params.show === 'timeline' && !isCrowded(model) && (
        <ZoomTools chosen={params} covered={model.covered} groups={model.years} onZoom={zoom} />
      )}
      {hasMarks && <DueChart model={model} params={params} onView={onView} zoom={zoom} />}
    </>
  );
}

interface DueChartProps extends Omit<DueProps, 'setParams'> {
  readonly onView: (view: DeadlinesParams['view']) => void;
}

/** A mark each as long as they can be told apart, else counts. */
function DueChart({ model, params, onView, zoom }: DueChartProps) {
  const { covered, dated } = model;
  const isTimeline = params.show === 'timeline';
  if (isTimeline && !isCrowded(model)) {
    return (
      covered !== null && (
        <TimelineChart model={model} params={params} covered={covered} onView={onView} onZoom={zoom} />
      )
    );
  }
  if (dated.length === 0) return null;
  return isTimeline ? (
    <GridChart model={model} params={params} onView={onView} />
  ) : (
    <DeadlineChart model={model} view={params.view} onView={onView} />
  );
}
