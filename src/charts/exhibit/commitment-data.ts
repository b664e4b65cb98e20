/** The data columns of an exhibit whose rows are commitments, exact numbers as numbers. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import { isInferred } from '../deadline-label.ts';
import type { DataCell, DataColumn, DataRow, ExhibitData } from './exhibit.ts';
import { ownName, policyTitle, regionName } from '../../i18n/shown-names.ts';

/** Beside a column of the data's own Chinese words, in English, one of English words. */
const inEnglish = ({ lang, t }: I18n, column: DataColumn): DataColumn[] =>
  lang === 'en'
    ? [{ ...column, key: `${column.key}English`, label: t('data.inEnglish', { label: column.label }) }]
    : [];

/** What is promised, by when. What the table calls the promised figure and its unit, where it has others beside them. */
export function promiseColumns(
  i18n: I18n,
  valueLabel: string = i18n.t('field.value'),
  unitLabel: string = i18n.t('field.unit'),
): DataColumn[] {
  const { t } = i18n;
  const indicator = { key: 'indicator', label: t('field.indicator'), type: 'text' } as const;
  const unit = { key: 'unit', label: unitLabel, type: 'text' } as const;
  return [
    { key: 'id', label: t('field.target'), type: 'text' },
    { key: 'region', label: t('field.region'), type: 'text' },
    indicator,
    ...inEnglish(i18n, indicator),
    { key: 'scope', label: t('field.scope'), type: 'text' },
    { key: 'comparator', label: t('field.comparator'), type: 'text' },
    { key: 'value', label: valueLabel, type: 'number' },
    { key: 'valueMax', label: t('field.valueMax'), type: 'number' },
    unit,
    ...inEnglish(i18n, unit),
    { key: 'deadline', label: t('field.deadline'), type: 'date' },
    { key: 'deadlineBasis', label: t('field.deadlineBasis'), type: 'text' },
  ];
}

/** A cell for each of these columns. */
export function promiseCells(row: TargetRow, i18n: I18n): DataCell[] {
  const { t, lang, format } = i18n;
  const { deadline } = row;
  const english = (said: DataCell): DataCell[] => (lang === 'en' ? [said] : []);
  const basis = t(`basis.${deadline.basis}`);
  return [
    row.id,
    regionName(row.region, i18n),
    row.indicator,
    ...english(ownName(row, i18n) ?? null),
    row.scope,
    row.comparator ?? '',
    row.value,
    row.valueMax,
    row.unit,
    ...english(format.unit(row.unit)),
    deadline.value,
    isInferred(deadline) ? `${t('inferred.mark')}: ${basis}` : basis,
  ];
}

function rowOf(row: TargetRow, dataset: DatasetView, i18n: I18n): DataRow {
  const policy = policyTitle(dataset.policyById.get(row.articleId)?.article, i18n);
  return { id: row.id, ids: [row.id], cells: [...promiseCells(row, i18n), policy] };
}

/** Of a place without a commitment: its name, and nothing of the rest. */
export const emptyCells = (place: string, columns: readonly DataColumn[]): DataCell[] =>
  columns.map(({ key }) => (key === 'region' ? place : null));

/** More columns behind the shared ones; `of` gives their cells. */
export interface MoreColumns<R> {
  readonly columns: readonly DataColumn[];
  readonly of: (row: R) => readonly DataCell[];
}

/** A row per commitment, in the order given. */
export function commitmentData<R extends TargetRow>(
  rows: readonly R[],
  dataset: DatasetView,
  i18n: I18n,
  more: MoreColumns<R> = { columns: [], of: () => [] },
): ExhibitData {
  return {
    columns: [
      ...promiseColumns(i18n),
      { key: 'policy', label: i18n.t('field.policy'), type: 'text' },
      ...more.columns,
    ],
    rows: rows.map((row) => {
      const shared = rowOf(row, dataset, i18n);
      return { ...shared, cells: [...shared.cells, ...more.of(row)] };
    }),
  };
}
