import { useMemo } from 'react';
import '../../styles/charts.css';
import '../../styles/deadlines.css';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { useShell, type ScreenProps } from '../shell.ts';
import { CalendarExport } from './CalendarExport.tsx';
import { DeadlineChart } from './DeadlineChart.tsx';
import { DeadlineList } from './DeadlineList.tsx';
import { Filters } from './Filters.tsx';
import { deadlineModel } from './model.ts';
import { TimelineChart } from './TimelineChart.tsx';

/** What falls due when, against the as-of date of the address. */
export default function DeadlinesScreen({ params, setParams }: ScreenProps<'deadlines'>) {
  const { asOf, results, dataset, i18n } = useShell();
  const { region, theme, state, from, to } = params;
  const model = useMemo(
    () => deadlineModel(dataset.rows, { asOf, results }, { region, theme, state, from, to }),
    [dataset, asOf, results, region, theme, state, from, to],
  );
  const isEmpty = model.dated.length === 0 && model.undated.length === 0;
  const onView = (view: DeadlinesParams['view']): void => setParams({ view });
  return (
    <div className="screen-scroll deadlines">
      <div className="deadline-head">
        <h1>{i18n.t('deadlines.title')}</h1>
        <CalendarExport rows={model.dated} />
      </div>
      <Filters params={params} setParams={setParams} />
      {isEmpty ? (
        <output className="screen-message">
          <p>{i18n.t('deadlines.empty')}</p>
          <p className="muted">{i18n.t('deadlines.emptyHint')}</p>
        </output>
      ) : (
        <>
          {model.dated.length > 0 && params.show === 'timeline' && (
            <TimelineChart model={model} params={params} onView={onView} />
          )}
          {model.dated.length > 0 && params.show === 'years' && (
            <DeadlineChart model={model} view={params.view} onView={onView} />
          )}
          <DeadlineList model={model} />
        </>
      )}
    </div>
  );
}
