/** Reported values of one commitment as an exhibit. Pure. */
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { subtitleOf, type DrawnExhibit } from '../../charts/exhibit/exhibit.ts';
import { dataOf, tableOf } from '../../charts/exhibit/fields.ts';
import { citedSources } from '../../charts/exhibit/sources.ts';
import { progressChart } from '../../charts/progress/data.ts';
import { pointWords } from '../../charts/progress/figure-words.ts';
import { PROGRESS_HEIGHT, progressOption } from '../../charts/progress/option.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Actual } from '../../domain/progress/actuals.ts';
import type { Series } from '../../domain/progress/series.ts';
import { timeWords } from '../../i18n/time-words.ts';
import type { Judgement, Point } from '../../domain/progress/types.ts';
import type { I18n } from '../../i18n/index.ts';
import { sourceText, statusText } from '../../charts/progress/standing-words.ts';
import { scopedName, regionName } from '../../i18n/shown-names.ts';
import { inferenceWords } from '../../charts/deadline-label.ts';
import { signedFigure } from '../../domain/quantity/signed.ts';

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
  const unit = i18n.format.unit(judgement.unit);
  const sourceOf = (told: Told): string => {
    const from = reached.find(({ date }) => date === told.date);
    return from ? sourceText(from, dataset, i18n) : '';
  };
  const points = pointsOf(row, judgement, series, i18n);
  return {
    ...stamp(context),
    kind: 'progress',
    title: i18n.t('progress.exhibit', {
      what: `${regionName(row.region, i18n)} ${scopedName(row, i18n)} ${i18n.format.quantity(row) ?? ''}`,
      status,
    }),
    subtitle: subtitleOf(
      ['measure', i18n.t('progress.exhibit.measure', { unit })],
      ['key', keyOf(judgement, series, i18n)],
    ),
    doubts: progressDoubts(row, judgement, i18n),
    sources: {
      note: reportedIn(reached, context),
      cited: citedSources([row, ...series.targets.map((other) => other.row)], dataset, i18n).cited,
    },
    summary:
      said === ''
        ? i18n.t('progress.exhibit', { what: scopedName(row, i18n), status })
        : i18n.t('progress.summary', { indicator: scopedName(row, i18n), values: said, status }),
    drawing: {
      option: (style) => progressOption(chart, style, i18n.lang),
      height: () => PROGRESS_HEIGHT,
      isElastic: true,
    },
    table: tableOf<Told>(
      [
        ['role', i18n.t('field.role'), 'short', ({ role }) => role],
        ['date', i18n.t('field.date'), 'short', ({ date }) => i18n.format.date(date)],
        [
          'value',
          i18n.t('field.value'),
          'number',
          (told) => labels.get(told.id) ?? pointWords(told, judgement.unit, i18n),
        ],
      ],
      points,
      ({ id }) => id,
    ),
    data: dataOf<Told>(
      [
        ['target', i18n.t('field.target'), 'text', () => row.id],
        ['role', i18n.t('field.role'), 'text', ({ role }) => role],
        ['date', i18n.t('field.date'), 'date', ({ date }) => date],
        ['comparator', i18n.t('field.comparator'), 'text', ({ comparator }) => comparator ?? ''],
        ['value', i18n.t('field.value'), 'number', ({ value }) => value],
        ['valueMax', i18n.t('field.valueMax'), 'number', ({ valueMax }) => valueMax ?? null],
        ['unit', i18n.t('field.unit'), 'text', () => unit],
        ['source', i18n.t('field.source'), 'text', sourceOf],
      ],
      points,
      ({ id }) => ({ id, ids: [row.id] }),
    ),
    plot: null,
  };
}

function keyOf({ path }: Judgement, { targets }: Series, i18n: I18n): string {
  const own = i18n.t(path === null ? 'progress.key' : 'progress.keyPath');
  return targets.length === 0 ? own : `${own}${i18n.lang === 'en' ? ' ' : ''}${i18n.t('progress.keySeries')}`;
}

function progressDoubts(
  { deadline, unit }: TargetRow,
  { path, unconverted }: Judgement,
  i18n: I18n,
): string[] {
  const dated = inferenceWords(deadline, i18n);
  return [
    ...(path === null ? [] : [i18n.t('progress.exhibit.path')]),
    ...(dated === '' ? [] : [i18n.labelled(i18n.t('field.deadline'), dated)]),
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
          return `${timeWords(actual, i18n)} ${pointWords(actual, actual.unit, i18n)} ${source}`;
        }),
    );
  const own = reached.filter(({ source }) => typeof source === 'string');
  const told = reached.filter(({ source }) => typeof source !== 'string');
  return [
    ...(told.length === 0 ? [] : [i18n.t('progress.exhibit.inDocuments', { list: listed(told) })]),
    ...(own.length === 0 ? [] : [i18n.t('progress.exhibit.reported', { list: listed(own) })]),
  ].join(i18n.lang === 'en' ? '. ' : '。');
}

interface Told extends Point {
  readonly id: string;
  readonly role: string;
}

const told = (id: string, role: string, { date, value, comparator, valueMax }: Point): Told => ({
  id,
  role,
  date,
  value,
  comparator: comparator ?? null,
  valueMax: valueMax ?? null,
});

/** Start, reported values, target, in time, then the same indicator in other years; the path between them is computed and no datum. */
function pointsOf(
  row: TargetRow,
  { actuals, path, goalValue, unit }: Judgement,
  { targets, results }: Series,
  { t }: I18n,
): Told[] {
  const ownStart = path !== null && path.start.origin !== 'first-actual' ? [path.start] : [];
  const { deadline, unit: own } = row;
  const { comparator, valueMax } = signedFigure(row);
  const goal =
    deadline.value === null || goalValue === null
      ? []
      : [{ date: deadline.value, value: goalValue, comparator, valueMax: unit === own ? valueMax : null }];
  return [
    ...ownStart.map((start) => told('start', t(`progress.origin.${start.origin}`), start)),
    ...actuals.map((actual, index) => told(`actual-${index}`, t('progress.role.actual'), actual)),
    ...goal.map((point) => told('target', t('progress.target'), point)),
    ...targets.map((other) =>
      told(other.row.id, t('progress.otherTarget'), { ...other, comparator: other.row.comparator }),
    ),
    ...results.map((other) => told(other.link.resultId, t('progress.otherResult'), other)),
  ];
}
