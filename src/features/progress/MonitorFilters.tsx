import { Button } from '../../charts/view/Button.tsx';
import { Segmented } from '../../charts/view/Segmented.tsx';
import { placeCounts } from '../../domain/dataset/levels.ts';
import { isFollowed } from '../../domain/progress/monitoring.ts';
import { NO_VALUE } from '../../domain/search/facets.ts';
import { themeName } from '../../i18n/shown-names.ts';
import { MoreFilters } from '../../ui/form/MoreFilters.tsx';
import { OptionFilter } from '../../ui/form/OptionFilter.tsx';
import type { Option } from '../../ui/form/OptionList.tsx';
import { PlaceFilter, type PlaceChoice } from '../../ui/form/PlaceFilter.tsx';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import type { MonitorParams } from '../../url/monitor.ts';
import type { MonitorModel } from './monitor-model.ts';
import { SHAPES, STATUSES, officeName } from './words.ts';

interface Props extends ScreenProps<'monitor'> {
  readonly model: MonitorModel;
}

/** Search, place, theme and office; how it is grouped and reckoned; the statuses with their counts. */
export function MonitorFilters({ model, params, setParams }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  return (
    <div className="in-row filters screen-only">
      <SearchBox
        value={params.q}
        label={i18n.t('targets.searchLabel')}
        placeholder={i18n.t('monitor.search')}
        onChange={(q) => setParams({ q }, { replace: true })}
      />
      <PlaceFilter
        regions={dataset.regions}
        level={params.level === 'all' ? null : params.level}
        region={model.places}
        countsOf={() =>
          placeCounts(
            dataset.rows.filter(isFollowed).map(({ region }) => region),
            params.level === 'all' ? null : params.level,
          )
        }
        onChange={(chosen) => setParams(placeParams(chosen, params, model))}
      />
      <OptionFilters model={model} params={params} setParams={setParams} />
      <MoreFilters isChosen={params.group !== 'none' || params.method !== 'compound'}>
        <Segmented
          label={i18n.t('monitor.group')}
          options={['none', 'office']}
          nameOf={(id) => i18n.t(`monitor.group.${id}`)}
          value={params.group}
          onChange={(group) => setParams({ group })}
        />
        <Segmented
          label={i18n.t('progress.method')}
          options={['compound', 'linear']}
          nameOf={(id) => i18n.t(`progress.method.${id}`)}
          value={params.method}
          onChange={(method) => setParams({ method })}
        />
      </MoreFilters>
      <StatusToggles model={model} params={params} setParams={setParams} />
    </div>
  );
}

/** The statuses that there are, and the chosen ones, which can be taken back whatever a search leaves. */
function StatusToggles({ model: { counts }, params: { status: chosen }, setParams }: Props) {
  const i18n = useI18n();
  return (
    <fieldset className="in-row small" aria-label={i18n.t('monitor.column.status')}>
      {STATUSES.filter((status) => (counts.get(status) ?? 0) > 0 || chosen.includes(status)).map((status) => {
        const isOn = chosen.includes(status);
        const next = isOn ? chosen.filter((other) => other !== status) : [...chosen, status];
        return (
          <Button
            key={status}

            look="small toggle"
            aria-pressed={isOn}
            onClick={() => setParams({ status: next })}
          >
            <span className="short progress-status" data-status={status}>
              <span aria-hidden="true">{SHAPES[status]}</span> {i18n.t(`progress.status.${status}`)}
            </span>{' '}
            <span className="muted numbers">{counts.get(status)}</span>
          </Button>
        );
      })}
    </fieldset>
  );
}

/** Where none is left they are all followed; by itself the screen has one. */
function placeParams(
  { level, region }: Parameters<PlaceChoice['onChange']>[0],
  params: MonitorParams,
  { places }: MonitorModel,
): Partial<MonitorParams> {
  const next = region ?? (params.places === 'within' ? places : params.region);
  const all = next.length === 0 ? 'all' : null;
  return { level: level ?? params.level ?? all, region: next, places: 'own' };
}

/** Themes and offices, the largest first; where nobody has named an office there is none to choose. */
function OptionFilters({ model: { themes, offices }, params, setParams }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const themeOf = (id: string): string => themeName(id, dataset, i18n);
  const officeOf = (office: string): string => officeName(office, i18n);
  const hasOffices = [...offices.keys(), ...params.office].some((office) => office !== NO_VALUE);
  return (
    <>
      <OptionFilter
        name={i18n.t('field.theme')}
        options={optionsOf(themes, themeOf)}
        nameOf={themeOf}
        chosen={params.theme}
        onChange={(theme) => setParams({ theme })}
      />
      {hasOffices && (
        <OptionFilter
          name={i18n.t('monitor.column.office')}
          options={optionsOf(offices, officeOf)}
          nameOf={officeOf}
          chosen={params.office}
          onChange={(office) => setParams({ office })}
        />
      )}
    </>
  );
}

const optionsOf = (counts: ReadonlyMap<string, number>, nameOf: (key: string) => string): Option[] =>
  [...counts]
    .toSorted(([a, n], [b, m]) => Number(a === NO_VALUE) - Number(b === NO_VALUE) || m - n)
    .map(([value, count]) => ({ value, label: nameOf(value), count }));
