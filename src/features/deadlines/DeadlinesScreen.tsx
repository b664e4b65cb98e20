import { useMemo } from 'react';
import '../../styles/charts.css';
import '../../styles/deadlines.css';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { useShell, type ScreenProps } from '../shell.ts';
import { dutyStart } from './calendar.ts';
import { CalendarExport } from './CalendarExport.tsx';
import { DeadlineChart } from './DeadlineChart.tsx';
import { DeadlineList } from './DeadlineList.tsx';
import { Filters } from './Filters.tsx';
import { deadlineModel, isCrowded, MOST_MARKS } from './model.ts';
import { TimelineChart } from './TimelineChart.tsx';
import type { Chosen } from './zoom.ts';
import { ZoomTools } from './ZoomTools.tsx';

/** What falls due when, against the as-of date of the address. */
export default function DeadlinesScreen({ params, setParams }: ScreenProps<'deadlines'>) {
  const { asOf, results, dataset, i18n } = useShell();
  const { region, theme, state, from, to } = params;
  const model = useMemo(
    () =>
      deadlineModel(dataset.rows, { asOf, results }, { region, theme, state, from, to }, (row) =>
        dutyStart(row, dataset),
      ),
    [dataset, asOf, results, region, theme, state, from, to],
  );
  const { covered } = model;
  const hasMarks = model.dated.length > 0 || model.recurring.length > 0;
  const isEmpty = !hasMarks && model.undated.length === 0;
  const zoom = (chosen: Chosen): void => setParams(chosen, { replace: true });
  const onView = (view: DeadlinesParams['view']): void => setParams({ view });
  return (
    <div className="screen-scroll deadlines">
      <div className="deadline-head">
        <h1>{i18n.t('deadlines.title')}</h1>
        <CalendarExport rows={model.dated} />
      </div>
      <Filters params={params} setParams={setParams} />
      {covered !== null && params.show === 'timeline' && (
        <ZoomTools chosen={params} covered={covered} onZoom={zoom} />
      )}
      {isEmpty ? (
        <output className="screen-message">
          <p>{i18n.t('deadlines.empty')}</p>
          <p className="muted">{i18n.t('deadlines.emptyHint')}</p>
        </output>
      ) : (
        <>
          {isCrowded(model) && (
            <output className="muted">
              {i18n.t('deadlines.crowded', { n: i18n.format.count(model.dated.length), most: MOST_MARKS })}
            </output>
          )}
          {hasMarks && covered !== null && params.show === 'timeline' && !isCrowded(model) && (
            <TimelineChart model={model} params={params} covered={covered} onView={onView} onZoom={zoom} />
          )}
          {model.dated.length > 0 && (params.show === 'years' || isCrowded(model)) && (
            <DeadlineChart model={model} view={params.view} onView={onView} />
          )}
          <DeadlineList model={model} />
        </>
      )}
    </div>
  );
}
