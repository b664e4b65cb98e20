/** The monitoring table as it is filtered, as an exhibit. Pure. */
import { indicatorName, placeFilterName, regionName, themeName } from '../../i18n/shown-names.ts';
import { completionText, percentOf, timeShare } from '../../charts/progress/completion-words.ts';
import { promiseFields } from '../../charts/exhibit/commitment-data.ts';
import { listOf, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { subtitleOf, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import {
  type ExhibitData,
  dataOf,
  fieldsOver,
  tableOf,
  type DataField,
  type WordField,
} from '../../charts/exhibit/fields.ts';
import { rowDoubts } from '../../charts/exhibit/row-doubts.ts';
import { citedSources } from '../../charts/exhibit/sources.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { joined } from '../../domain/text/joined.ts';
import { edtfOf } from '../../i18n/time-words.ts';
import type { I18n } from '../../i18n/index.ts';
import type { MonitorParams } from '../../url/monitor.ts';
import { sourceText, statusText } from '../../charts/progress/standing-words.ts';
import type { MonitorModel } from './monitor-model.ts';
import type { MonitorRow } from './monitor-rows.ts';
import { latestWords, officeName, originMarks, shownRatio, STATUSES } from './words.ts';

export function monitorExhibit(model: MonitorModel, params: MonitorParams, context: ExhibitContext): Exhibit {
  const { asOf, dataset, i18n } = context;
  const names = model.places.map((value) => placeFilterName(value, dataset.regions, i18n));
  const region = names.length === 0 ? i18n.t('monitor.everywhere') : i18n.list(names);
  const n = { n: model.rows.length, total: model.total };
  const title = i18n.t('monitor.exhibit', { region, date: i18n.format.date(asOf) });
  const rows = model.rows.map(({ row }) => row);
  const measure = [i18n.t('monitor.count', n), ...filterWords(params, context)].join(' · ');
  const parts = {
    kind: 'monitor',
    title,
    subtitle: subtitleOf(['measure', measure]),
    doubts: rowDoubts(rows, i18n),
    sources: citedSources(rows, dataset, i18n),
    table: monitorTable(model, i18n),
    data: monitorData(model, context),
  } as const;
  return listOf(context, parts, `${title} ${i18n.t('monitor.count', n)}`);
}

/** The level, the search and the chosen values. */
function filterWords(params: MonitorParams, { dataset, i18n }: ExhibitContext): string[] {
  const statuses = STATUSES.filter((status) => params.status.includes(status));
  const chosen = [
    params.theme.map((id) => themeName(id, dataset, i18n)),
    params.office.map((office) => officeName(office, i18n)),
    statuses.map((status) => i18n.t(`progress.status.${status}`)),
  ];
  const { level } = params;
  return [
    ...(level === null || level === 'all' ? [] : [i18n.t(`level.${level}`)]),
    ...(params.q === '' ? [] : [i18n.t('targets.exhibit.search', { q: params.q })]),
    ...chosen.filter((names) => names.length > 0).map((names) => i18n.list(names)),
  ];
}

function monitorTable({ rows, isOfMany }: MonitorModel, i18n: I18n): ChartTable {
  const { t, format } = i18n;
  const place = ({ region }: TargetRow): string => (isOfMany ? regionName(region, i18n) : '');
  const marks = ({ latest }: MonitorRow): readonly string[] =>
    latest === null ? [] : originMarks(latest, i18n);
  const fields: readonly WordField<MonitorRow>[] = [
    ['status', t('monitor.column.status'), 'text', ({ judgement }) => statusText(judgement, i18n)],
    [
      'indicator',
      t('monitor.column.indicator'),
      'text',
      ({ row }) => joined([place(row), indicatorName(row, i18n), row.scope]),
    ],
    ['target', t('monitor.column.target'), 'number', ({ row }) => format.quantity(row) ?? ''],
    ['deadline', t('monitor.column.deadline'), 'short', ({ row }) => deadlineLabel(row.deadline, i18n)],
    [
      'latest',
      t('monitor.column.latest'),
      'number',
      (entry) => joined([...(latestWords(entry, i18n) ?? []), ...marks(entry)]),
    ],
    [
      'done',
      t('monitor.column.done'),
      'text',
      ({ judgement: { completion, unit } }) =>
        completion === null ? '' : completionText(completion, unit, i18n),
    ],
    ['pace', t('monitor.column.pace'), 'number', ({ judgement }) => shownRatio(judgement)?.toFixed(2) ?? ''],
    ['office', t('monitor.column.office'), 'text', ({ office }) => office],
    ['note', t('monitor.column.note'), 'text', ({ note }) => note],
  ];
  return tableOf(fields, rows, ({ row }) => row.id);
}

const percentIn = (share: number | null): number | null => (share === null ? null : percentOf(share));

function ratioOf({ judgement }: MonitorRow): number | null {
  const ratio = shownRatio(judgement);
  return ratio === null ? null : Number(ratio.toFixed(4));
}

function monitorData({ rows }: MonitorModel, { asOf, dataset, i18n }: ExhibitContext): ExhibitData {
  const { t } = i18n;
  // Not 数值: a table with that heading would be imported again as one of reported values.
  const promised = promiseFields(i18n, t('progress.target'), t('monitor.column.targetUnit'));
  const fields: readonly DataField<MonitorRow>[] = [
    ...fieldsOver(promised, ({ row }: MonitorRow) => row),
    ['status', t('monitor.column.status'), 'text', ({ judgement }) => statusText(judgement, i18n)],
    ['latestBound', t('monitor.column.latestBound'), 'text', ({ latest }) => latest?.comparator ?? ''],
    ['latest', t('monitor.column.latest'), 'number', ({ latest }) => latest?.value ?? null],
    ['latestMax', t('monitor.column.latestMax'), 'number', ({ latest }) => latest?.valueMax ?? null],
    ['latestUnit', t('field.unit'), 'text', ({ latest }) => latest && i18n.format.unit(latest.unit)],
    ['latestDate', t('field.date'), 'date', ({ latest }) => latest && edtfOf(latest)],
    ['latestSource', t('field.source'), 'text', ({ latest }) => latest && sourceText(latest, dataset, i18n)],
    // Not 来源: that names the document.
    [
      'latestOrigin',
      t('monitor.column.origin'),
      'text',
      ({ latest }) => latest && originMarks(latest, i18n).join('·'),
    ],
    [
      'done',
      t('monitor.column.doneRate'),
      'number',
      ({ judgement: { completion } }) => percentIn(completion?.done ?? null),
    ],
    [
      'time',
      t('monitor.column.timeRate'),
      'number',
      ({ judgement: { completion } }) => percentIn(completion && timeShare(completion)),
    ],
    ['gap', t('completion.gap'), 'number', ({ judgement: { completion } }) => completion?.difference ?? null],
    ['pace', t('progress.ratio'), 'number', ratioOf],
    ['office', t('notes.office'), 'text', ({ office }) => office],
    ['note', t('monitor.column.note'), 'text', ({ note }) => note],
    ['asOf', t('asof.label'), 'date', () => asOf],
  ];
  return dataOf(fields, rows, ({ row }) => ({ id: row.id, ids: [row.id] }));
}
