/** The table behind a panel's bars: the same commitments in the same order. */
import { deadlineLabel } from '../../charts/deadline-label.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ComparableRow } from './model.ts';
import { divide, type Per } from './per.ts';
import type { Placed } from './year-panel.ts';
import { placedWords } from './year-words.ts';
import { indicatorName, policyTitle, regionName } from '../../i18n/shown-names.ts';

const COLUMNS = [
  { key: 'region', numeric: false, short: false },
  { key: 'indicator', numeric: false, short: false },
  { key: 'value', numeric: true, short: true },
  { key: 'deadline', numeric: false, short: true },
  { key: 'policy', numeric: false, short: false },
] as const;

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
  const perColumn =
    per === null
      ? []
      : [{ key: 'per', numeric: true, short: true, label: i18n.t(`compare.per.${per.kind}`) }];
  const yearColumn =
    placed === null
      ? []
      : [{ key: 'year', numeric: true, label: i18n.t('compare.year', { year: placed.year }) }];
  return {
    columns: [
      ...COLUMNS.map(({ key, numeric, short }) => ({
        key,
        numeric,
        short,
        label: i18n.t(`field.${key}`),
      })),
      ...perColumn,
      ...yearColumn,
    ],
    rows: members.map((row) => ({
      id: row.id,
      cells: [
        regionName(row.region, i18n),
        indicatorName(row, i18n),
        i18n.format.quantity(row) ?? '',
        deadlineLabel(row.deadline, i18n),
        policyTitle(dataset.policyById.get(row.articleId)?.article, i18n),
        ...(per === null ? [] : [perWords(row, per, i18n)]),
        ...(placed === null ? [] : [placedWords(row, placed, i18n)]),
      ],
    })),
  };
}
