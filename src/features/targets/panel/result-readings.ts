/** The rows of "how each field was read" of a result. */
import { regionName, termLabel } from '../../../i18n/shown-names.ts';
import type { DatasetView } from '../../../domain/dataset/view.ts';
import type { InferableField, Observation } from '../../../domain/dataset/schema.ts';
import { isFall } from '../../../domain/quantity/signed.ts';
import type { I18n } from '../../../i18n/index.ts';
import { periodWords, resultQuantity } from '../../../reader/result-words.ts';
import type { Reading } from './readings.ts';

const plain = (name: string, value: string, basis: string): Reading => ({
  name,
  value,
  basis,
  isInferred: false,
});

export function resultReadings(result: Observation, dataset: DatasetView, i18n: I18n): Reading[] {
  const { t, format } = i18n;
  const { region, scope, baseline, theme, average } = result;
  /** A field that the sentence states unless the record says otherwise. */
  const stated = (field: InferableField, value: string, basis = t('panel.stated')): Reading => {
    const isInferred = result.inferred.includes(field);
    return { name: t(`field.${field}`), value, isInferred, basis: isInferred ? '' : basis };
  };
  const written = result.mentions[0]?.valueText ?? '';
  const measure = t(`measure.${result.measure}`);
  const rows: readonly (Reading | null)[] = [
    plain(
      t('field.value'),
      format.quantity(resultQuantity(result)) ?? '',
      t('panel.asWritten', { text: written }),
    ),
    stated('indicator', result.indicator),
    result.indicatorKey === undefined || result.indicatorKey === result.indicator
      ? null
      : plain(t('field.indicatorKey'), result.indicatorKey, t('panel.byRule')),
    scope === '' ? null : stated('scope', scope),
    periodReading(result, i18n),
    stated(
      'region',
      t('panel.regionLevel', { region: regionName(region, i18n), level: t(`level.${region.level}`) }),
    ),
    plain(t('field.measure'), measure, t('panel.byRule')),
    average ? plain(t('field.average'), t('result.average'), t('panel.stated')) : null,
    isFall(result) ? plain(t('field.direction'), t('result.fall'), t('panel.byRule')) : null,
    baseline === null ? null : plain(t('field.baseline'), baseline.text, t('panel.stated')),
    theme === null
      ? null
      : plain(
          t('field.theme'),
          termLabel(theme.id, dataset, i18n),
          t(theme.by === 'rule' ? 'panel.byRule' : 'panel.byPerson'),
        ),
  ];
  return rows.filter((row) => row !== null);
}

function periodReading({ period }: Observation, i18n: I18n): Reading {
  const { t } = i18n;
  const parts = [
    period.value === null || period.basis === 'sentence' ? '' : t(`result.basis.${period.basis}`),
    period.text === '' ? '' : t('panel.fromText', { text: period.text }),
  ].filter((part) => part !== '');
  return {
    name: t('field.period'),
    value: periodWords(period, i18n),
    isInferred: false,
    basis: parts.join(' '),
  };
}
