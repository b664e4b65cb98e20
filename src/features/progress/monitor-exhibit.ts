/** The monitoring table as it is filtered, as an exhibit. Pure. */
import { indicatorName, regionName, themeName } from '../../i18n/shown-names.ts';
import { promiseCells, promiseColumns } from '../../charts/exhibit/commitment-data.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import type { DataCell, DataColumn, Exhibit } from '../../charts/exhibit/exhibit.ts';
import { rowDoubts } from '../../charts/exhibit/row-doubts.ts';
import { citedSources } from '../../charts/exhibit/sources.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { I18n } from '../../i18n/index.ts';
import { MONITOR_COLUMNS, type MonitorParams } from '../../url/monitor.ts';
import { sourceText } from './input.ts';
import type { MonitorModel } from './monitor-model.ts';
import type { MonitorRow } from './monitor-rows.ts';
import { latestWords, officeName, originMarks, STATUSES, statusText } from './words.ts';

export function monitorExhibit(model: MonitorModel, params: MonitorParams, context: ExhibitContext): Exhibit {
  const { asOf, dataset, i18n } = context;
  const code = model.region ?? '';
  const region = regionName({ code, name: dataset.regions.get(code)?.name ?? code }, i18n);
  const n = { n: model.rows.length, total: model.total };
  const title = i18n.t('monitor.exhibit', { region, date: i18n.format.date(asOf) });
  const rows = model.rows.map(({ row }) => row);
  return {
    ...stamp(context),
    kind: 'monitor',
    title,
    subtitle: [
      {
        role: 'measure',
        text: [i18n.t('monitor.count', n), ...filterWords(params, context)].join(' · '),
      },
    ],
    doubts: rowDoubts(rows, i18n),
    sources: citedSources(rows, dataset, i18n),
    summary: `${title} ${i18n.t('monitor.count', n)}`,
    drawing: null,
    table: monitorTable(model, params, i18n),
    data: {
      columns: columnsOf(i18n),
      rows: model.rows.map((entry) => ({
        id: entry.row.id,
        ids: [entry.row.id],
        cells: cellsOf(entry, context),
      })),
    },
    plot: null,
  };
}

/** The places, the search and the chosen values. */
function filterWords(params: MonitorParams, { dataset, i18n }: ExhibitContext): string[] {
  const statuses = STATUSES.filter((status) => params.status.includes(status));
  const chosen = [
    params.theme.map((id) => themeName(id, dataset, i18n)),
    params.office.map((office) => officeName(office, i18n)),
    statuses.map((status) => i18n.t(`progress.status.${status}`)),
  ];
  return [
    ...(params.places === 'within' ? [i18n.t('monitor.places.within')] : []),
    ...(params.q === '' ? [] : [i18n.t('targets.exhibit.search', { q: params.q })]),
    ...chosen.filter((names) => names.length > 0).map((names) => i18n.list(names)),
  ];
}

const NUMERIC = new Set<string>(['target', 'latest', 'pace']);

function monitorTable({ rows }: MonitorModel, { places }: MonitorParams, i18n: I18n): ChartTable {
  return {
    columns: MONITOR_COLUMNS.map((key) => ({
      key,
      label: i18n.t(`monitor.column.${key}`),
      numeric: NUMERIC.has(key),
      short: key === 'deadline',
    })),
    rows: rows.map((entry) => {
      const { row, judgement, office, note } = entry;
      return {
        id: row.id,
        cells: [
          statusText(judgement, i18n),
          [places === 'within' ? regionName(row.region, i18n) : '', indicatorName(row, i18n), row.scope]
            .filter((part) => part !== '')
            .join(' · '),
          i18n.format.quantity(row) ?? '',
          deadlineLabel(row.deadline, i18n),
          [
            ...(latestWords(entry, i18n) ?? []),
            ...(entry.latest === null ? [] : originMarks(entry.latest, i18n)),
          ].join(' · '),
          judgement.pace === null ? '' : judgement.pace.ratio.toFixed(2),
          office,
          note,
        ],
      };
    }),
  };
}

function columnsOf(i18n: I18n): DataColumn[] {
  const { t } = i18n;
  return [
    // Not 数值: a table with that heading would be imported again as one of reported values.
    ...promiseColumns(i18n, t('progress.target'), t('monitor.column.targetUnit')),
    { key: 'status', label: t('monitor.column.status'), type: 'text' },
    { key: 'latest', label: t('monitor.column.latest'), type: 'number' },
    { key: 'latestUnit', label: t('field.unit'), type: 'text' },
    { key: 'latestDate', label: t('field.date'), type: 'date' },
    { key: 'latestSource', label: t('field.source'), type: 'text' },
    // Not 来源: that names the document.
    { key: 'latestOrigin', label: t('monitor.column.origin'), type: 'text' },
    { key: 'pace', label: t('progress.ratio'), type: 'number' },
    { key: 'office', label: t('notes.office'), type: 'text' },
    { key: 'note', label: t('monitor.column.note'), type: 'text' },
    { key: 'asOf', label: t('asof.label'), type: 'date' },
  ];
}

function cellsOf(
  { row, judgement, latest, office, note }: MonitorRow,
  { asOf, dataset, i18n }: ExhibitContext,
): DataCell[] {
  return [
    ...promiseCells(row, i18n),
    statusText(judgement, i18n),
    latest?.value ?? null,
    latest === null ? null : i18n.format.unit(latest.unit),
    latest?.date ?? null,
    latest === null ? null : sourceText(latest, dataset, i18n),
    latest === null ? null : originMarks(latest, i18n).join('·'),
    judgement.pace === null ? null : Number(judgement.pace.ratio.toFixed(4)),
    office,
    note,
    asOf,
  ];
}
