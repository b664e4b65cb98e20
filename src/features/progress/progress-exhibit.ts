/** Reported values of one commitment as an exhibit. Pure. */
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import type { DataRow, DrawnExhibit } from '../../charts/exhibit/exhibit.ts';
import { citedSources } from '../../charts/exhibit/sources.ts';
import { progressChart } from '../../charts/progress/data.ts';
import { amountLabel } from '../../charts/progress/figure-words.ts';
import { PROGRESS_HEIGHT, progressOption } from '../../charts/progress/option.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Actual } from '../../domain/progress/actuals.ts';
import type { Series } from '../../domain/progress/series.ts';
import type { Judgement, Point } from '../../domain/progress/types.ts';
import type { I18n } from '../../i18n/index.ts';
import { sourceText } from './input.ts';
import { statusText } from './words.ts';
import { indicatorName, regionName } from '../../i18n/shown-names.ts';

export function progressExhibit(
  row: TargetRow,
  judgement: Judgement,
  { actuals: reached, series }: { readonly actuals: readonly Actual[]; readonly series: Series },
  context: ExhibitContext,
): DrawnExhibit {
  const { asOf, dataset, i18n } = context;
  const chart = progressChart(row, judgement, asOf, i18n, series);
  // Targets with their bounds and ranges, an implied start with its mark.
  const steps = [chart.target, chart.start, ...chart.otherTargets].flatMap((step) => step ?? []);
  const labels = new Map(steps.map(({ id, label }) => [id, label]));
  const status = statusText(judgement, i18n);
  const said = i18n.list(chart.actuals.map(({ hover }) => hover[1] ?? ''));
  const amount = i18n.format.quantity(row) ?? '';
  const points = [...pointsOf(row, judgement, i18n), ...otherPoints(series, i18n)];
  return {
    ...stamp(context),
    kind: 'progress',
    title: i18n.t('progress.exhibit', {
      what: `${regionName(row.region, i18n)} ${indicatorName(row, i18n)} ${amount}`,
      status,
    }),
    subtitle: [
      {
        role: 'measure',
        text: i18n.t('progress.exhibit.measure', { unit: i18n.format.unit(judgement.unit) }),
      },
      { role: 'key', text: keyOf(judgement, series, i18n) },
    ],
    doubts: progressDoubts(row, judgement, i18n),
    sources: {
      note: reportedIn(reached, context),
      cited: citedSources([row, ...series.targets.map((other) => other.row)], dataset, i18n).cited,
    },
    summary:
      said === ''
        ? i18n.t('progress.exhibit', { what: indicatorName(row, i18n), status })
        : i18n.t('progress.summary', { indicator: indicatorName(row, i18n), values: said, status }),
    drawing: {
      option: (style) => progressOption(chart, style, i18n.lang),
      height: () => PROGRESS_HEIGHT,
      isElastic: true,
    },
    table: {
      columns: [
        { key: 'role', label: i18n.t('field.role'), numeric: false, short: true },
        { key: 'date', label: i18n.t('field.date'), numeric: false, short: true },
        { key: 'value', label: i18n.t('field.value'), numeric: true },
      ],
      rows: points.map(({ id, role, date, value }) => ({
        id,
        cells: [role, i18n.format.date(date), labels.get(id) ?? amountLabel(value, judgement.unit, i18n)],
      })),
    },
    data: {
      columns: [
        { key: 'target', label: i18n.t('field.target'), type: 'text' },
        { key: 'role', label: i18n.t('field.role'), type: 'text' },
        { key: 'date', label: i18n.t('field.date'), type: 'date' },
        { key: 'value', label: i18n.t('field.value'), type: 'number' },
        { key: 'unit', label: i18n.t('field.unit'), type: 'text' },
        { key: 'source', label: i18n.t('field.source'), type: 'text' },
      ],
      rows: points.map(({ id, role, date, value }): DataRow => {
        const unit = i18n.format.unit(judgement.unit);
        const from = reached.find((actual) => actual.date === date);
        const source = from === undefined ? '' : sourceText(from, dataset, i18n);
        return { id, ids: [row.id], cells: [row.id, role, date, value, unit, source] };
      }),
    },
    plot: null,
  };
}

function keyOf({ path }: Judgement, { targets }: Series, i18n: I18n): string {
  const own = i18n.t(path === null ? 'progress.key' : 'progress.keyPath');
  return targets.length === 0 ? own : `${own}${i18n.lang === 'en' ? ' ' : ''}${i18n.t('progress.keySeries')}`;
}

/** The same indicator in other years. */
const otherPoints = ({ targets, results }: Series, i18n: I18n): Told[] => [
  ...targets.map(({ row, date, value }) => ({
    id: row.id,
    role: i18n.t('progress.otherTarget'),
    date,
    value,
  })),
  ...results.map(({ link, date, value }) => ({
    id: link.resultId,
    role: i18n.t('progress.otherResult'),
    date,
    value,
  })),
];

interface Told extends Point {
  readonly id: string;
  readonly role: string;
}

/** Start, reported values, target, in time; the path between them is computed and no datum. */
function pointsOf({ deadline }: TargetRow, { actuals, path, goalValue }: Judgement, i18n: I18n): Told[] {
  const isOwnStart = path !== null && path.start.origin !== 'first-actual';
  return [
    ...(isOwnStart
      ? [
          {
            id: 'start',
            role: i18n.t(`progress.origin.${path.start.origin}`),
            date: path.start.date,
            value: path.start.value,
          },
        ]
      : []),
    ...actuals.map((actual, index) => ({
      id: `actual-${index}`,
      role: i18n.t('progress.role.actual'),
      ...actual,
    })),
    ...(deadline.value === null || goalValue === null
      ? []
      : [{ id: 'target', role: i18n.t('progress.target'), date: deadline.value, value: goalValue }]),
  ];
}

function progressDoubts(
  { deadline, unit }: TargetRow,
  { path, unconverted }: Judgement,
  i18n: I18n,
): string[] {
  const isInferred = deadline.value !== null && deadline.basis !== 'sentence';
  return [
    ...(path === null ? [] : [i18n.t('progress.exhibit.path')]),
    ...(isInferred ? [i18n.labelled(i18n.t('inferred.mark'), i18n.t(`basis.${deadline.basis}`))] : []),
    ...(unconverted > 0
      ? [i18n.t('progress.unconverted', { n: unconverted, unit: i18n.format.unit(unit) })]
      : []),
  ];
}

/** Each reached value with its source: what the reader typed in with it, or the document that reports it. */
function reportedIn(reached: readonly Actual[], { dataset, i18n }: ExhibitContext): string {
  const listed = (actuals: readonly Actual[]): string =>
    i18n.clauses(
      actuals
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .map((actual) => {
          const source = sourceText(actual, dataset, i18n) || i18n.t('progress.noSource');
          return `${i18n.format.date(actual.date)} ${amountLabel(actual.value, actual.unit, i18n)} ${source}`;
        }),
    );
  const own = reached.filter(({ source }) => typeof source === 'string');
  const told = reached.filter(({ source }) => typeof source !== 'string');
  return [
    ...(told.length === 0 ? [] : [i18n.t('progress.exhibit.inDocuments', { list: listed(told) })]),
    ...(own.length === 0 ? [] : [i18n.t('progress.exhibit.reported', { list: listed(own) })]),
  ].join(i18n.lang === 'en' ? '. ' : '。');
}
