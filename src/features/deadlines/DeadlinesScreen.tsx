import { useMemo } from 'react';
import '../../styles/charts.css';
import '../../styles/deadlines.css';
import { PickMany } from '../../charts/view/PickMany.tsx';
import { useShell, type ScreenProps } from '../shell.ts';
import { DeadlineChart } from './DeadlineChart.tsx';
import { DeadlineList } from './DeadlineList.tsx';
import { deadlineModel } from './model.ts';

/** What falls due in which year, against the as-of date of the address. */
export default function DeadlinesScreen({ params, setParams }: ScreenProps<'deadlines'>) {
  const { asOf, dataset, i18n } = useShell();
  const { region, state, view } = params;
  const model = useMemo(
    () => deadlineModel(dataset.rows, asOf, { region, state }),
    [dataset, asOf, region, state],
  );
  const isEmpty = model.dated.length === 0 && model.undated.length === 0;
  return (
    <div className="screen-scroll deadlines">
      <h1>{i18n.t('deadlines.title')}</h1>
      <Filters params={params} setParams={setParams} />
      {isEmpty ? (
        <output className="screen-message">
          <p>{i18n.t('deadlines.empty')}</p>
          <p className="muted">{i18n.t('deadlines.emptyHint')}</p>
        </output>
      ) : (
        <>
          {model.dated.length > 0 && (
            <DeadlineChart model={model} view={view} onView={(next) => setParams({ view: next })} />
          )}
          <DeadlineList model={model} />
        </>
      )}
    </div>
  );
}

const STATES = ['all', 'passed', 'coming'] as const;

function Filters({ params, setParams }: ScreenProps<'deadlines'>) {
  const { dataset, i18n } = useShell();
  const options = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { region } of dataset.rows) counts.set(region.code, (counts.get(region.code) ?? 0) + 1);
    return [...dataset.regions.values()]
      .toSorted((a, b) => a.code.localeCompare(b.code))
      .map(({ code, name }) => ({
        key: code,
        name,
        meta: i18n.t('deadlines.regionMeta', { n: counts.get(code) ?? 0 }),
      }));
  }, [dataset, i18n]);
  return (
    <div className="deadline-filters">
      <PickMany
        i18n={i18n}
        label={i18n.t('deadlines.region')}
        placeholder={i18n.t('deadlines.regionHint', { n: options.length })}
        groups={[{ key: 'regions', label: '', options }]}
        picked={params.region}
        onPick={(region) => setParams({ region })}
      />
      <fieldset className="segmented" aria-label={i18n.t('deadlines.state')}>
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={params.state === state}
            onClick={() => setParams({ state })}
          >
            {i18n.t(`deadlines.${state}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
