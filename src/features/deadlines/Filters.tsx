import { useMemo } from 'react';
import { Choice } from '../../charts/view/Choice.tsx';
import type { PickOption } from '../../charts/view/pick-groups.ts';
import { PickMany } from '../../charts/view/PickMany.tsx';
import type { Vantage } from '../../domain/time/due.ts';
import { byPlaceCode } from '../../domain/region/provinces.ts';
import { regionName } from '../../i18n/region-name.ts';
import { termLabel } from '../../i18n/term-label.ts';
import { facetCounts, NO_VALUE } from '../../domain/search/facets.ts';
import { useDataset } from '../shared/shell/data.ts';
import { Segmented } from '../../charts/view/Segmented.tsx';
import { useI18n } from '../shared/shell/look.ts';
import type { ScreenProps } from '../shared/shell/navigation.ts';

const STATES = ['all', 'passed', 'reported', 'coming'] as const;
const SHOWS = ['timeline', 'years'] as const;
const BYS = ['region', 'theme'] as const;

/** None of what is counted here hangs on the day. */
const NOW: Vantage = { asOf: '', results: null };

function useOptions() {
  const dataset = useDataset();
  const i18n = useI18n();
  return useMemo(() => {
    const meta = (n: number): string => i18n.t('deadlines.regionMeta', { n });
    const regions = facetCounts(dataset.rows, 'region', NOW);
    const themes = [...facetCounts(dataset.rows, 'theme', NOW)].filter(([id]) => id !== NO_VALUE);
    const years = [...facetCounts(dataset.rows, 'year', NOW).keys()].filter((year) => year !== NO_VALUE);
    const region = [...dataset.regions.values()]
      .toSorted((a, b) => byPlaceCode(a.code, b.code))
      .map((region): PickOption => ({
        key: region.code,
        name: regionName(region, i18n),
        meta: meta(regions.get(region.code) ?? 0),
      }));
    const theme = themes.map(([id, n]): PickOption => ({
      key: id,
      name: termLabel(id, dataset, i18n),
      meta: meta(n),
    }));
    return { region, theme, years: years.map(Number).toSorted((a, b) => a - b) };
  }, [dataset, i18n]);
}

export function Filters({ params, setParams }: ScreenProps<'deadlines'>) {
  const i18n = useI18n();
  const options = useOptions();
  return (
    <div className="deadline-filters">
      <PickMany
        i18n={i18n}
        label={i18n.t('deadlines.region')}
        placeholder={i18n.t('deadlines.regionHint', { n: options.region.length })}
        groups={[{ key: 'regions', label: '', options: options.region }]}
        picked={params.region}
        onPick={(region) => setParams({ region })}
      />
      <PickMany
        i18n={i18n}
        label={i18n.t('deadlines.theme')}
        placeholder={i18n.t('deadlines.themeHint', { n: options.theme.length })}
        groups={[{ key: 'themes', label: '', options: options.theme }]}
        picked={params.theme}
        onPick={(theme) => setParams({ theme })}
      />
      <Switches params={params} setParams={setParams} />
      <Years params={params} setParams={setParams} years={options.years} />
    </div>
  );
}

function Switches({ params, setParams }: ScreenProps<'deadlines'>) {
  const i18n = useI18n();
  return (
    <>
      <Segmented
        label={i18n.t('deadlines.state')}
        options={STATES}
        nameOf={(id) => i18n.t(`deadlines.filter.${id}`)}
        value={params.state}
        onChange={(state) => setParams({ state })}
      />
      <Segmented
        label={i18n.t('deadlines.show')}
        options={SHOWS}
        nameOf={(id) => i18n.t(`deadlines.show.${id}`)}
        value={params.show}
        onChange={(show) => setParams({ show })}
      />
      {params.show === 'timeline' && (
        <Segmented
          label={i18n.t('deadlines.by')}
          options={BYS}
          nameOf={(id) => i18n.t(`deadlines.by.${id}`)}
          value={params.by}
          onChange={(by) => setParams({ by })}
        />
      )}
    </>
  );
}

/** Zoom: the first and the last year, by keyboard as by mouse. */
function Years({
  params,
  setParams,
  years,
}: ScreenProps<'deadlines'> & { readonly years: readonly number[] }) {
  const i18n = useI18n();
  const { from, to } = params;
  return (
    <span className="deadline-years">
      <YearSelect
        label={i18n.t('deadlines.from')}
        value={from}
        years={years.filter((year) => to === null || year <= to)}
        onChange={(year) => setParams({ from: year })}
      />
      <YearSelect
        label={i18n.t('deadlines.to')}
        value={to}
        years={years.filter((year) => from === null || year >= from)}
        onChange={(year) => setParams({ to: year })}
      />
    </span>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly value: number | null;
  readonly years: readonly number[];
  readonly onChange: (year: number | null) => void;
}

function YearSelect({ label, value, years, onChange }: YearSelectProps) {
  const i18n = useI18n();
  const known = value === null || years.includes(value) ? years : [...years, value];
  return (
    <Choice
      label={label}
      value={value === null ? '' : String(value)}
      options={[
        { id: '', name: i18n.t('deadlines.anyYear') },
        ...known.map((year) => ({ id: String(year), name: String(year) })),
      ]}
      onChange={(year) => onChange(year === '' ? null : Number(year))}
    />
  );
}
