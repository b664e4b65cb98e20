import { useCallback, useMemo } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import { partsOf } from '../../domain/collections/lazily.ts';
import { placeCounts } from '../../domain/dataset/levels.ts';
import type { RegionLevel } from '../../domain/dataset/schema.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Vantage } from '../../domain/time/due.ts';
import type { I18n } from '../../i18n/index.ts';
import { termLabel } from '../../i18n/shown-names.ts';
import { facetCounts, NO_VALUE, type Facet } from '../../domain/search/facets.ts';
import { MoreFilters } from '../../ui/form/MoreFilters.tsx';
import { OptionFilter } from '../../ui/form/OptionFilter.tsx';
import type { Option } from '../../ui/form/OptionList.tsx';
import { PlaceFilter } from '../../ui/form/PlaceFilter.tsx';
import { YearRangeChoice } from '../../ui/form/YearRangeChoice.tsx';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { Segmented } from '../../charts/view/Segmented.tsx';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { useOfficeOf } from './use-offices.ts';

const STATES = ['all', 'passed', 'reported', 'coming'] as const;
const SHOWS = ['timeline', 'years'] as const;
const GROUPS = ['month', 'office'] as const;
const BYS = ['region', 'theme'] as const;

/** None of what is counted here hangs on the day. */
const NOW: Vantage = { asOf: '', results: null };

interface Options {
  readonly theme: readonly Option[];
  readonly years: readonly number[];
}
const NONE: Options = { theme: [], years: [] };

function optionsOf(dataset: DatasetView, i18n: I18n): Options {
  const countsOf = (facet: Facet) => facetCounts(dataset.rows, facet, NOW);
  return partsOf<Options>({
    theme: () =>
      [...countsOf('theme')]
        .filter(([id]) => id !== NO_VALUE)
        .map(([value, count]) => ({ value, label: termLabel(value, dataset, i18n), count })),
    years: () => {
      const years = [...countsOf('year').keys()].filter((year) => year !== NO_VALUE);
      return years.map(Number).toSorted((a, b) => a - b);
    },
  });
}

function useOptions(): Options {
  const dataset = useDataset();
  const i18n = useI18n();
  const make = useCallback(() => optionsOf(dataset, i18n), [dataset, i18n]);
  return useWork(dataset.rows, make).value ?? NONE;
}

interface Props extends ScreenProps<'deadlines'> {
  /** Null: all. */
  readonly level: RegionLevel | null;
  /** Those shown: where one has an office, the list can be grouped by it. */
  readonly rows: readonly TargetRow[];
}

/** Where, about what, and whether it is over; the rest folds. */
export function Filters({ params, setParams, level, rows }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const options = useOptions();
  return (
    <div className="in-row filters screen-only">
      <PlaceFilter
        regions={dataset.regions}
        level={level}
        region={params.region}
        countsOf={() =>
          placeCounts(
            dataset.rows.map(({ region }) => region),
            level,
          )
        }
        onChange={setParams}
      />
      <OptionFilter
        name={i18n.t('field.theme')}
        options={options.theme}
        nameOf={(id) => termLabel(id, dataset, i18n)}
        chosen={params.theme}
        onChange={(theme) => setParams({ theme })}
      />
      <Segmented
        label={i18n.t('field.state')}
        options={STATES}
        nameOf={(id) => i18n.t(`deadlines.filter.${id}`)}
        value={params.state}
        onChange={(state) => setParams({ state })}
      />
      <MoreFilters isChosen={isMoreChosen(params)}>
        <Switches params={params} setParams={setParams} rows={rows} />
        <YearRangeChoice range={params} years={options.years} onChange={setParams} />
      </MoreFilters>
    </div>
  );
}

const isMoreChosen = ({ group, show, by, from, to }: DeadlinesParams): boolean =>
  group !== 'month' || show !== 'timeline' || by !== 'region' || from !== null || to !== null;

function Switches({ params, setParams, rows }: Omit<Props, 'level'>) {
  const i18n = useI18n();
  const officeOf = useOfficeOf();
  const hasOffices = useMemo(() => rows.some(officeOf), [rows, officeOf]);
  return (
    <>
      {(hasOffices || params.group === 'office') && (
        <Segmented
          label={i18n.t('deadlines.list')}
          options={GROUPS}
          nameOf={(id) => i18n.t(`deadlines.group.${id}`)}
          value={params.group}
          onChange={(group) => setParams({ group })}
        />
      )}
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
