/** A table to be filled in and imported again: a row a commitment, the columns of what was reached empty. Pure. */
import type { DataSheet } from '../../../charts/exhibit/data-file.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { convertUnit } from '../../../domain/quantity/conversion.ts';
import type { I18n } from '../../../i18n/index.ts';
import { formatNumber } from '../../../i18n/quantity.ts';
import { regionName } from '../../../i18n/shown-names.ts';

/** The unit in which the target is written, 亿元 of 2000亿元: nobody types yuan. Chinese, which the import reads. */
export function unitOf({ value, unit }: TargetRow): string {
  const scale = formatNumber(value ?? 0, 'zh-CN').replaceAll(/[^万亿]/gu, '');
  return convertUnit(1, `${scale}${unit}`, unit).ok ? `${scale}${unit}` : unit;
}

/** That unit as the page says it: 亿元, CNY 100 million. */
export function unitWords(row: TargetRow, { lang, format, t }: I18n): string {
  const unit = unitOf(row);
  const one = convertUnit(1, unit, row.unit);
  if (lang === 'zh-CN' || !one.ok || one.value === 1) return format.unit(unit) || t('targets.unit.none');
  return (
    format.quantity({
      ...row,
      value: one.value,
      valueMax: null,
      comparator: null,
      direction: null,
      frequency: null,
    }) ?? unit
  );
}

export function templateSheet(rows: readonly TargetRow[], i18n: I18n): DataSheet {
  const { t } = i18n;
  const columns = [
    { key: 'id', label: t('field.target') },
    { key: 'indicator', label: t('field.indicator') },
    { key: 'region', label: t('field.region') },
    { key: 'target', label: t('progress.target') },
    { key: 'unit', label: t('field.unit') },
    { key: 'deadline', label: t('field.deadline') },
    { key: 'date', label: t('field.date') },
    { key: 'value', label: t('progress.role.actual') },
    { key: 'source', label: t('field.source') },
    { key: 'comment', label: t('field.comment') },
  ];
  return {
    columns: columns.map((column) => ({ ...column, type: 'text' })),
    rows: rows.map((row) => ({
      cells: [
        row.id,
        row.indicator,
        regionName(row.region, i18n),
        i18n.format.quantity(row) ?? '',
        unitOf(row),
        row.deadline.value,
        null,
        null,
        null,
        null,
      ],
    })),
  };
}
