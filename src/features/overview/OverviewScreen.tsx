import { useMemo } from 'react';
import { useIsPainted } from '../../charts/view/use-is-painted.ts';
import '../../styles/charts.css';
import '../../styles/overview.css';
import type { OverviewChart } from '../../url/overview.ts';
import { useShell, type ScreenProps } from '../shell.ts';
import { Counts } from './Counts.tsx';
import { DoubtList } from './DoubtList.tsx';
import { overviewModel } from './model.ts';
import { NewestPolicies } from './NewestPolicies.tsx';
import { RegionTiles } from './RegionTiles.tsx';
import { Soon } from './Soon.tsx';
import { Welcome } from './Welcome.tsx';
import { ThemeChart } from './ThemeChart.tsx';
import { YearChart } from './YearChart.tsx';

/** What the data hold, where, on what, until when, and what to doubt; every mark leads to the list. */
export function OverviewScreen({ params, setParams }: ScreenProps<'overview'>) {
  const { asOf, results, dataset, i18n } = useShell();
  const model = useMemo(() => overviewModel(dataset, { asOf, results }), [dataset, asOf, results]);
  const isPainted = useIsPainted();
  const viewOf = (chart: OverviewChart) => ({
    view: params.table.includes(chart) ? ('table' as const) : ('chart' as const),
    onView: (view: 'chart' | 'table') => {
      const others = params.table.filter((other) => other !== chart);
      setParams({ table: view === 'table' ? [...others, chart] : others }, { replace: true });
    },
  });
  return (
    <div className="screen-scroll overview">
      <h1>{i18n.t('overview.title')}</h1>
      {model.total === 0 ? (
        <output className="screen-message">
          <p>{i18n.t('overview.empty')}</p>
          <p className="muted">{i18n.t('targets.emptyDatasetHint')}</p>
        </output>
      ) : (
        <>
          <Welcome />
          <Counts model={model} />
          {isPainted && (
            <div className="overview-grid">
              <div className="overview-column">
                <RegionTiles model={model} {...viewOf('region')} />
                <YearChart model={model} {...viewOf('year')} />
              </div>
              <div className="overview-column">
                <ThemeChart model={model} {...viewOf('theme')} />
                <Soon model={model} />
                <DoubtList model={model} />
                <NewestPolicies model={model} />
              </div>
            </div>
          )}
        </>
      )}
    </div>
  );
}
