import { Button } from '../../charts/view/Button.tsx';
import { Choice } from '../../charts/view/Choice.tsx';
import { Segmented } from '../../charts/view/Segmented.tsx';
import { byPlaceCode, provinceOf } from '../../domain/region/provinces.ts';
import { regionName, themeName } from '../../i18n/shown-names.ts';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { usePlaceName } from '../../ui/shell/my-region.ts';
import type { MonitorModel } from './monitor-model.ts';
import { SHAPES, STATUSES, officeName } from './words.ts';
import { useMemo } from 'react';
import type { PickOption } from '../../charts/view/pick-groups.ts';
import { PickMany } from '../../charts/view/PickMany.tsx';
import { NO_VALUE } from '../../domain/search/facets.ts';

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

interface PicksProps extends ScreenProps<'monitor'> {
  readonly model: MonitorModel;
}

const named = (counts: ReadonlyMap<string, number>): number => counts.size - Number(counts.has(NO_VALUE));

/** Themes and offices, the largest first; where nobody has named an office there is none to choose. */
function MonitorPicks({ model: { themes, offices }, params, setParams }: PicksProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const options = useMemo(() => {
    const of = (
      counts: ReadonlyMap<string, number>,
      chosen: readonly string[],
      nameOf: (key: string) => string,
    ): PickOption[] =>
      // What a link has chosen has its name too where no commitment here has it.
      [...new Map([...chosen.map((key) => [key, 0] as const), ...counts])]
        .toSorted(([a, n], [b, m]) => Number(a === NO_VALUE) - Number(b === NO_VALUE) || m - n)
        .map(([key, n]) => ({ key, name: nameOf(key), meta: i18n.t('targets.remaining', { n }) }));
    return {
      themes: of(themes, params.theme, (id) => themeName(id, dataset, i18n)),
      offices: of(offices, params.office, (office) => officeName(office, i18n)),
    };
  }, [themes, offices, params.theme, params.office, dataset, i18n]);
  return (
    <>
      <PickMany
        i18n={i18n}
        label={i18n.t('field.theme')}
        placeholder={i18n.t('picks.theme', { n: named(themes) })}
        groups={[{ key: 'themes', label: '', options: options.themes }]}
        picked={params.theme}
        onPick={(theme) => setParams({ theme })}
      />
      {(named(offices) > 0 || params.office.length > 0) && (
        <PickMany
          i18n={i18n}
          label={i18n.t('monitor.column.office')}
          placeholder={i18n.t('monitor.officeHint', { n: named(offices) })}
          groups={[{ key: 'offices', label: '', options: options.offices }]}
          picked={params.office}
          onPick={(office) => setParams({ office })}
        />
      )}
    </>
  );
}
