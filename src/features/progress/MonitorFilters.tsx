import { useMemo } from 'react';
import { byPlaceCode } from '../../domain/region/provinces.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useDataset } from '../shared/shell/data.ts';
import { useI18n } from '../shared/shell/look.ts';
import type { ScreenProps } from '../shared/shell/navigation.ts';
import type { MonitorModel } from './monitor-model.ts';
import { SHAPES, STATUSES } from './words.ts';
import { Segmented } from '../../charts/view/Segmented.tsx';

interface Props extends ScreenProps<'monitor'> {
  readonly model: MonitorModel;
}

/** Region, way of reckoning, and the statuses with their counts. */
export function MonitorFilters({ model, params, setParams }: Props) {
  const i18n = useI18n();
  return (
    <div className="monitor-filters">
      <RegionSelect model={model} onRegion={(region) => setParams({ region })} />
      <Segmented
        label={i18n.t('progress.method')}
        value={params.method}
        options={['compound', 'linear'] as const}
        nameOf={(method) => i18n.t(`progress.method.${method}`)}
        onChange={(method) => setParams({ method })}
      />
      <fieldset className="note-filters small" aria-label={i18n.t('monitor.column.status')}>
        {STATUSES.filter((status) => (model.counts.get(status) ?? 0) > 0).map((status) => {
          const isOn = params.status.includes(status);
          const next = isOn ? params.status.filter((other) => other !== status) : [...params.status, status];
          return (
            <button
              key={status}
              type="button"
              className="button small toggle"
              aria-pressed={isOn}
              onClick={() => setParams({ status: next })}
            >
              <span className="progress-status" data-status={status}>
                <span aria-hidden="true">{SHAPES[status]}</span> {i18n.t(`progress.status.${status}`)}
              </span>{' '}
              <span className="muted numbers">{model.counts.get(status)}</span>
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}

interface RegionProps {
  readonly model: MonitorModel;
  readonly onRegion: (region: string) => void;
}

function RegionSelect({ model, onRegion }: RegionProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const regions = useMemo(
    () => [...dataset.regions.values()].toSorted((a, b) => byPlaceCode(a.code, b.code)),
    [dataset],
  );
  const isKnown = regions.some(({ code }) => code === model.region);
  return (
    <label>
      <span className="small muted">{i18n.t('field.region')}</span>{' '}
      <select
        className="input monitor-region"
        value={model.region ?? ''}
        onChange={(event) => onRegion(event.target.value)}
      >
        {!isKnown && <option value={model.region ?? ''}>{model.region ?? ''}</option>}
        {regions.map((region) => (
          <option key={region.code} value={region.code} lang="zh-CN">
            {regionName(region, i18n)}
          </option>
        ))}
      </select>
    </label>
  );
}
