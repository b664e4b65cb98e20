import { Button } from '../../charts/view/Button.tsx';
import { Choice } from '../../charts/view/Choice.tsx';
import { Segmented } from '../../charts/view/Segmented.tsx';
import { byPlaceCode, provinceOf } from '../../domain/region/provinces.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { usePlaceName } from '../../ui/shell/my-region.ts';
import { MonitorPicks } from './MonitorPicks.tsx';
import type { MonitorModel } from './monitor-model.ts';
import { SHAPES, STATUSES } from './words.ts';

interface Props extends ScreenProps<'monitor'> {
  readonly model: MonitorModel;
}

/** Search, region, theme and office; how it is grouped and reckoned; the statuses with their counts. */
export function MonitorFilters({ model, params, setParams }: Props) {
  const i18n = useI18n();
  return (
    <div className="in-row spaced monitor-filters screen-only">
      <SearchBox
        value={params.q}
        label={i18n.t('targets.searchLabel')}
        placeholder={i18n.t('monitor.search')}
        onChange={(q) => setParams({ q }, { replace: true })}
      />
      <RegionChoice model={model} onRegion={(region) => setParams({ region, places: 'own' })} />
      {(model.hasPlaces || params.places === 'within') && (
        <Segmented
          label={i18n.t('monitor.places')}
          options={['own', 'within']}
          nameOf={(id) => i18n.t(`monitor.places.${id}`)}
          value={params.places}
          onChange={(places) => setParams({ places })}
        />
      )}
      <MonitorPicks model={model} params={params} setParams={setParams} />
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

interface RegionProps {
  readonly model: MonitorModel;
  readonly onRegion: (region: string) => void;
}

const INDENT = '\u3000';

function RegionChoice({ model: { region }, onRegion }: RegionProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const known = [...dataset.regions.values()]
    .toSorted((a, b) => byPlaceCode(a.code, b.code))
    // What lies in a province stands under it, set in.
    .map((place) => ({
      id: place.code,
      name: `${provinceOf(place.code) === place.code ? '' : INDENT}${regionName(place, i18n)}`,
    }));
  const name = usePlaceName(region ?? '');
  const isKnown = region !== null && dataset.regions.has(region);
  return (
    <Choice
      label={i18n.t('field.region')}
      value={region ?? ''}
      options={isKnown ? known : [{ id: region ?? '', name }, ...known]}
      onChange={onRegion}
    />
  );
}
