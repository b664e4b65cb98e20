/** One indicator of one place through the years as an exhibit: promises as steps, results as points, a verdict a year. Pure. */
import { columnName } from '../compare-matrix/words.ts';
import { commitmentFields, orPlace } from '../exhibit/commitment-data.ts';
import { stamp, type ExhibitContext } from '../exhibit/context.ts';
import { subtitleOf, type DrawnExhibit } from '../exhibit/exhibit.ts';
import { dataOf, fieldsOver, tableOf, type DataField, type WordField } from '../exhibit/fields.ts';
import { rowDoubts } from '../exhibit/row-doubts.ts';
import { citedSources } from '../exhibit/sources.ts';
import { resultFields } from '../kept/beside.ts';
import { rulesWords, SHAPES, verdictWords } from '../kept/words.ts';
import { historyChart } from '../progress/data.ts';
import { pointWords } from '../progress/figure-words.ts';
import { gapsOf, gapWords } from '../progress/gap.ts';
import { PROGRESS_HEIGHT, progressOption } from '../progress/option.ts';
import { sourceText } from '../progress/standing-words.ts';
import { countingOf } from '../../domain/compare/columns.ts';
import type { History, HistoryYear } from '../../domain/compare/history.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';

const verdictOf = ({ promise }: HistoryYear, i18n: I18n): string =>
  promise === null ? '' : `${SHAPES[promise.outcome.verdict]} ${verdictWords(promise.outcome, i18n)}`;

/** 甲省 粮食产量：5 年有目标，可判定 4 年，其中 3 年达到 */
function titleOf({ row, years }: History, context: ExhibitContext): string {
  const { i18n } = context;
  const verdicts = years.flatMap(({ promise }) => promise?.outcome.verdict ?? []);
  const reached = verdicts.filter((verdict) => verdict === 'reached').length;
  const judged = reached + verdicts.filter((verdict) => verdict === 'near' || verdict === 'missed').length;
  const column = { name: row.indicatorKey, isRest: false, counting: countingOf(row) };
  const name = `${regionName(row.region, i18n)} ${columnName(column, context)}`;
  const said = { n: verdicts.length, judged, reached };
  return i18n.labelled(
    name,
    i18n.t(judged === 0 ? 'compare.history.titleNone' : 'compare.history.title', said),
  );
}

function unreadWords({ years }: History, { t }: I18n): string[] {
  const n = years.filter(({ promise }) => promise?.outcome.verdict === 'unread').length;
  return n === 0 ? [] : [t('compare.kept.unreadOf', { n })];
}

export function historyExhibit(history: History, context: ExhibitContext): DrawnExhibit {
  const { asOf, dataset, i18n } = context;
  const { t } = i18n;
  const { unit, years } = history;
  const fields = wordsOf(history, context);
  const chart = historyChart(history, asOf, i18n);
  const promises = years.flatMap(({ promise, others }) => (promise === null ? [] : [promise.row, ...others]));
  return {
    ...stamp(context),
    kind: 'history',
    title: titleOf(history, context),
    subtitle: subtitleOf(
      ['measure', t('compare.history.measure', { unit: i18n.format.unit(unit) })],
      ['key', t('compare.history.key')],
    ),
    doubts: [...unreadWords(history, i18n), ...rowDoubts(promises, i18n), rulesWords(i18n)],
    sources: citedSources(promises, dataset, i18n),
    summary: t('compare.matrix.summary', { regions: years.length, n: fields.length }),
    drawing: {
      option: (style) => progressOption(chart, style, i18n.lang),
      height: () => PROGRESS_HEIGHT,
      isElastic: true,
    },
    table: tableOf(fields, years, idOf),
    data: dataOf(dataFields(history, context), years, (year) => ({
      id: idOf(year),
      ids: [...(year.promise === null ? [] : [year.promise.row.id]), ...year.others.map(({ id }) => id)],
    })),
    plot: null,
  };
}

const idOf = ({ year, promise }: HistoryYear): string => promise?.row.id ?? String(year);

function wordsOf(
  { unit, targets, points }: History,
  { dataset, i18n }: ExhibitContext,
): readonly WordField<HistoryYear>[] {
  const { t } = i18n;
  const words = (promised: number, reached: number): string => gapWords(promised, reached, unit, i18n);
  const gapIn = ({ promise }: HistoryYear): string => {
    const own = targets.filter((target) => target.row.id === promise?.row.id);
    return gapsOf(own, points, words)[0]?.label ?? '';
  };
  return [
    ['year', t('field.year'), 'short', ({ year }) => i18n.format.date(String(year))],
    [
      'target',
      t('progress.target'),
      'number',
      ({ promise }) => (promise && i18n.format.signed(promise.row)) ?? '',
    ],
    [
      'result',
      t('compare.kept.result'),
      'number',
      ({ reached }) => (reached === null ? '' : pointWords(reached, unit, i18n)),
    ],
    ['verdict', t('compare.kept.verdict'), 'text', (year) => verdictOf(year, i18n)],
    ['gap', t('compare.history.gap'), 'short number', gapIn],
    [
      'source',
      t('compare.kept.resultSource'),
      'text',
      ({ reached }) => (reached === null ? '' : sourceText(reached, dataset, i18n)),
    ],
  ];
}

function dataFields({ row }: History, context: ExhibitContext): readonly DataField<HistoryYear>[] {
  const { dataset, i18n } = context;
  const { t } = i18n;
  const place = regionName(row.region, i18n);
  return [
    ['year', t('field.year'), 'date', ({ year }) => String(year)],
    ...fieldsOver(orPlace(commitmentFields(dataset, i18n)), ({ promise }: HistoryYear) => ({
      place,
      row: promise?.row,
    })),
    ['verdict', t('compare.kept.verdict'), 'text', (year) => verdictOf(year, i18n)],
    ...fieldsOver(resultFields(context), ({ reached }: HistoryYear) => ({ result: reached })),
  ];
}
