/** The table behind a panel's bars: the same commitments in the same order. */
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { tableOf, type WordField } from '../../charts/exhibit/fields.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ComparableRow } from './topic-index.ts';
import { divide, type Per } from './per.ts';
import type { Placed } from './year-panel.ts';
import { placedWords } from './year-words.ts';
import { indicatorName, policyTitle, regionName } from '../../i18n/shown-names.ts';

function perWords(row: ComparableRow, per: Per, i18n: I18n): string {
  const divided = divide(row, per);
  if (divided === null) return i18n.t('compare.per.none');
  return i18n.format.quantity({ ...row, value: divided.value, valueMax: null, unit: divided.unit }) ?? '';
}

export function panelTable(
  members: readonly ComparableRow[],
  dataset: DatasetView,
  i18n: I18n,
  per: Per | null,
  placed: Placed | null,
): ChartTable {
  const { t, format } = i18n;
  const fields: readonly WordField<ComparableRow>[] = [
    ['region', t('field.region'), 'text', ({ region }) => regionName(region, i18n)],
    ['indicator', t('field.indicator'), 'text', (row) => indicatorName(row, i18n)],
    ['value', t('field.value'), 'short number', (row) => format.quantity(row) ?? ''],
    ['deadline', t('field.deadline'), 'short', ({ deadline }) => deadlineLabel(deadline, i18n)],
    [
      'policy',
      t('field.policy'),
      'text',
      (row) => policyTitle(dataset.policyById.get(row.articleId)?.article, i18n),
    ],
  ];
  const perField: WordField<ComparableRow>[] =
    per === null
      ? []
      : [['per', t(`compare.per.${per.kind}`), 'short number', (row) => perWords(row, per, i18n)]];
  const yearField: WordField<ComparableRow>[] =
    placed === null
      ? []
      : [
          [
            'year',
            t('compare.year', { year: placed.year }),
            'number',
            (row) => placedWords(row, placed, i18n),
          ],
        ];
  return tableOf([...fields, ...perField, ...yearField], members, ({ id }) => id);
}
