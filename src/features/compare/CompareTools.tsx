import { Choice } from '../../charts/view/Choice.tsx';
import { useMemo } from 'react';
import {
  COMPARE_PERS,
  COMPARE_SCALES,
  COMPARE_SHOWS,
  COMPARE_SORTS,
  type CompareParams,
} from '../../url/compare.ts';
import type { I18n } from '../../i18n/index.ts';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import type { Comparison, Horizon } from '../../domain/compare/comparison.ts';
import { yearsOf } from '../../domain/compare/paths.ts';
import { Segmented } from '../../charts/view/Segmented.tsx';

interface Props extends ScreenProps<'compare'> {
  readonly model: Comparison;
  /** The year that is looked at; null: all. */
  readonly horizon: number | null;
}

/** How it is drawn: the view, the year, order, scale, and per what. */
export function CompareTools({ params, setParams, model, horizon }: Props) {
  const i18n = useI18n();
  const isBars = params.show === 'bars';
  return (
    <div className="in-row spaced compare-tools screen-only">
      <Segmented
        label={i18n.t('compare.show')}
        value={params.show}
        options={COMPARE_SHOWS}
        nameOf={(show) => i18n.t(`compare.show.${show}`)}
        onChange={(show) => setParams({ show })}
      />
      {params.show !== 'history' && (
        <Choice
          label={i18n.t('compare.horizon')}
          value={horizon === null ? ALL : String(horizon)}
          options={horizonOptions(horizon, model.horizons, i18n)}
          onChange={(year) => setParams({ horizon: year === ALL ? ALL : Number(year) })}
        />
      )}
      {params.show === 'matrix' && horizon !== null && (
        <label>
          <input
            type="checkbox"
            checked={params.before === 'shown'}
            onChange={({ target: { checked } }) => setParams({ before: checked ? 'shown' : 'hidden' })}
          />{' '}
          {i18n.t('compare.before', { year: i18n.format.date(String(horizon - 1)) })}
        </label>
      )}
      {(isBars || params.show === 'pace') && (
        <Choice
          label={i18n.t('compare.sort')}
          value={params.sort}
          options={COMPARE_SORTS.map((id) => ({ id, name: i18n.t(`compare.sort.${id}`) }))}
          onChange={(sort) => setParams({ sort })}
        />
      )}
      {isBars && <BarTools params={params} setParams={setParams} model={model} />}
    </div>
  );
}

const ALL = 'all';

/** The years of the data, with how much falls due in each; also the one of an address that has none. */
function horizonOptions(chosen: number | null, horizons: readonly Horizon[], i18n: I18n) {
  const known = chosen === null || horizons.some(({ year }) => year === chosen);
  const years = known ? horizons : [...horizons, { year: chosen, n: 0 }];
  return [
    { id: ALL, name: i18n.t('compare.horizon.all') },
    ...years.map(({ year, n }) => ({ id: String(year), name: i18n.t('compare.horizon.year', { year, n }) })),
  ];
}

/** The years of the data at which two can be set; also the one of an address that is none. */
function perOptions(chosen: CompareParams['per'], possible: readonly number[], i18n: I18n) {
  const years =
    typeof chosen === 'number' ? [...new Set([...possible, chosen])].toSorted((a, b) => a - b) : possible;
  return [
    ...COMPARE_PERS.map((id) => ({ id, name: i18n.t(`compare.per.${id}`) })),
    ...years.map((year) => ({ id: String(year), name: i18n.t('compare.year', { year }) })),
  ];
}

/** What only bars have: a scale, and per what. */
function BarTools({ params, setParams, model }: Omit<Props, 'horizon'>) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { panels } = model;
  const years = useMemo(() => yearsOf(panels, dataset), [panels, dataset]);
  return (
    <>
      <Choice
        label={i18n.t('compare.scale')}
        value={params.scale}
        options={COMPARE_SCALES.map((id) => ({ id, name: i18n.t(`compare.scale.${id}`) }))}
        onChange={(scale) => setParams({ scale })}
      />
      <Choice
        label={i18n.t('compare.per')}
        value={String(params.per)}
        options={perOptions(params.per, years, i18n)}
        onChange={(id) => setParams({ per: COMPARE_PERS.find((per) => per === id) ?? Number(id) })}
      />
    </>
  );
}
