import { useMemo } from 'react';
import type { PickOption } from '../../charts/view/pick-groups.ts';
import { PickMany } from '../../charts/view/PickMany.tsx';
import type { Vantage } from '../../domain/time/due.ts';
import { offeredPlaces } from '../../domain/region/place-filter.ts';
import { placeFilterName } from '../../i18n/region-name.ts';
import { termLabel } from '../../i18n/term-label.ts';
import { facetCounts, NO_VALUE } from '../../domain/search/facets.ts';
import { MyRegionToggle } from '../shared/form/MyRegionToggle.tsx';
import { YearRangeChoice } from '../shared/form/YearRangeChoice.tsx';
import { useDataset } from '../shared/shell/data.ts';
import { Segmented } from '../../charts/view/Segmented.tsx';
import { useI18n } from '../shared/shell/look.ts';
import { useMyRegion } from '../shared/shell/my-region.ts';
import type { ScreenProps } from '../shared/shell/navigation.ts';

const STATES = ['all', 'passed', 'reported', 'coming'] as const;
const SHOWS = ['timeline', 'years'] as const;
const BYS = ['region', 'theme'] as const;

/** None of what is counted here hangs on the day. */
const NOW: Vantage = { asOf: '', results: null };

function useOptions() {
  const dataset = useDataset();
  const i18n = useI18n();
  const { code: mine } = useMyRegion();
  return useMemo(() => {
    const meta = (n: number): string => i18n.t('targets.remaining', { n });
    const regions = facetCounts(dataset.rows, 'region', NOW);
    const themes = [...facetCounts(dataset.rows, 'theme', NOW)].filter(([id]) => id !== NO_VALUE);
    const years = [...facetCounts(dataset.rows, 'year', NOW).keys()].filter((year) => year !== NO_VALUE);
    const region = offeredPlaces(regions, mine).map((value): PickOption => ({
      key: value,
      name: placeFilterName(value, dataset.regions, i18n),
      meta: meta(regions.get(value) ?? 0),
    }));
    const theme = themes.map(([id, n]): PickOption => ({
      key: id,
      name: termLabel(id, dataset, i18n),
      meta: meta(n),
    }));
    return { region, theme, years: years.map(Number).toSorted((a, b) => a - b) };
  }, [dataset, mine, i18n]);
}

export function Filters({ params, setParams }: ScreenProps<'deadlines'>) {
  const i18n = useI18n();
  const dataset = useDataset();
  const options = useOptions();
  return (
    <div className="deadline-filters">
      <PickMany
        i18n={i18n}
        label={i18n.t('deadlines.region')}
        placeholder={i18n.t('deadlines.regionHint', { n: dataset.regions.size })}
        groups={[{ key: 'regions', label: '', options: options.region }]}
        picked={params.region}
        onPick={(region) => setParams({ region })}
      />
      <MyRegionToggle chosen={params.region} onChange={(region) => setParams({ region })} />
      <PickMany
        i18n={i18n}
        label={i18n.t('deadlines.theme')}
        placeholder={i18n.t('deadlines.themeHint', { n: options.theme.length })}
        groups={[{ key: 'themes', label: '', options: options.theme }]}
        picked={params.theme}
        onPick={(theme) => setParams({ theme })}
      />
      <Switches params={params} setParams={setParams} />
      <YearRangeChoice range={params} years={options.years} onChange={setParams} />
    </div>
  );
}

function Switches({ params, setParams }: ScreenProps<'deadlines'>) {
  const i18n = useI18n();
  return (
    <>
      <Segmented
        label={i18n.t('field.state')}
        options={STATES}
        nameOf={(id) => i18n.t(`deadlines.filter.${id}`)}
        value={params.state}
        onChange={(state) => setParams({ state })}
      />
      <Segmented
        label={i18n.t('compare.show')}
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
