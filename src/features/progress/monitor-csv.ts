import { toCsv, type Cell } from '../../domain/csv.ts';
import type { I18n } from '../../i18n/index.ts';
import type { MonitorModel } from './monitor-model.ts';
import { statusText } from './words.ts';

/** The monitoring table as it stands, exact numbers as numbers. */
export function monitorCsv(model: MonitorModel, i18n: I18n, asOf: string): string {
  const head: Cell[] = [
    i18n.t('csv.target'),
    i18n.t('field.region'),
    i18n.t('field.indicator'),
    i18n.t('field.scope'),
    i18n.t('progress.target'),
    i18n.t('field.unit'),
    i18n.t('field.deadline'),
    i18n.t('monitor.column.status'),
    i18n.t('monitor.column.latest'),
    i18n.t('import.field.unit'),
    i18n.t('import.field.date'),
    i18n.t('import.field.source'),
    i18n.t('progress.ratio'),
    i18n.t('notes.office'),
    i18n.t('monitor.column.note'),
    i18n.t('asof.label'),
  ];
  const rows = model.rows.map(({ row, judgement, latest, office, note }): Cell[] => [
    row.id,
    row.region.name,
    row.indicator,
    row.scope,
    row.value,
    row.unit,
    row.deadline.value,
    statusText(judgement, i18n),
    latest?.value ?? null,
    latest?.unit ?? null,
    latest?.date ?? null,
    latest?.source ?? null,
    judgement.pace === null ? null : Number(judgement.pace.ratio.toFixed(4)),
    office,
    note,
    asOf,
  ]);
  return toCsv([head, ...rows]);
}
