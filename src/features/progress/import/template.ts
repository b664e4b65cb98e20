/** A table to be filled in and imported again: a row a commitment, the columns of what was reached empty. Pure. */
import type { DataSheet } from '../../../charts/exhibit/data-file.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { I18n } from '../../../i18n/index.ts';
import { shownUnitWords } from '../../../i18n/shown-unit.ts';
import { regionName } from '../../../i18n/shown-names.ts';

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
        row.unit === '' ? '' : shownUnitWords(row, i18n),
        row.deadline.value,
        null,
        null,
        null,
        null,
      ],
    })),
  };
}
