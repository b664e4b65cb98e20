/** The pace of every commitment of a panel, with its arithmetic in words. Pure. */
import type { Dot } from '../../charts/dot-range/data.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { Sourced } from '../../domain/compare/common-year.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { requiredPaceOf, type Pace } from '../../domain/compare/required-pace.ts';
import { impliedBaseOf } from '../../domain/progress/baseline.ts';
import type { PolicyTime } from '../../domain/progress/link-facts.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ComparableRow } from './topic-index.ts';
import { indicatorName, regionName } from '../../i18n/shown-names.ts';
import { perYearWords, rateWords, formulaWords, type KnownPace } from './pace-words.ts';

export interface Paced {
  readonly row: ComparableRow;
  readonly pace: Pace;
}

/** The members of a panel with what their policy says of them: its time, and their path of other years. */
export function sourcesOf(
  members: readonly ComparableRow[],
  dataset: DatasetView,
): (Sourced & { readonly row: ComparableRow })[] {
  const sources = members.map((row) => {
    const policy: PolicyTime = dataset.policyById.get(row.articleId)?.article ?? {};
    return { ...row, planPeriod: policy.planPeriod, implied: impliedBaseOf(row, dataset.rows, policy) };
  });
  const paths = groupBy(sources, ({ region, articleId }) => `${region.code} ${articleId}`);
  return sources.map((source, index) => {
    const own = paths.get(`${source.region.code} ${source.articleId}`) ?? [];
    return { row: members[index] ?? source, source, others: own.filter(({ id }) => id !== source.id) };
  });
}

export const pacesOf = ({ members }: Panel<ComparableRow>, dataset: DatasetView): Paced[] =>
  sourcesOf(members, dataset).map(({ row, source, others }) => ({
    row,
    pace: requiredPaceOf(source, others),
  }));

/** Whether no pace has an amount a year, but only a rate. */
const isRates = (paces: readonly Paced[]): boolean =>
  paces.every(({ pace }) => pace.kind !== 'known' || pace.perYear === null);

/** Of the axis of the paces: %, 人/年. */
export function paceUnit(paces: readonly Paced[], { t, format }: I18n): string {
  const amount = format.unit(paces[0]?.row.unit ?? '');
  return isRates(paces) ? '%' : t('compare.pace.perYear', { amount });
}

/** 100吨 · 2030年; where the pace is what the text states, the date alone. */
function goalWords(row: ComparableRow, { formula }: KnownPace, i18n: I18n): string {
  const date = deadlineLabel(row.deadline, i18n);
  const isStated = formula.code === 'stated-rate' || formula.code === 'stated-yearly';
  return isStated ? date : `${i18n.format.quantity(row) ?? ''} · ${date}`;
}

/** Marks of what goes per year; of rates where no amount is known. A panel has one measure, so one of the two. */
export function paceDots(paces: readonly Paced[], i18n: I18n): Dot[] {
  const known = paces.flatMap(({ row, pace }) => (pace.kind === 'known' ? [{ row, pace }] : []));
  const isRate = isRates(known);
  return known.flatMap(({ row, pace }): Dot[] => {
    const figure = isRate ? pace.rate : pace.perYear;
    const amount = isRate ? rateWords(pace, i18n) : perYearWords(pace, row, i18n);
    if (figure === null || amount === null) return [];
    const { value, valueMax, comparator } = figure;
    const due = goalWords(row, pace, i18n);
    const hover = [
      `${regionName(row.region, i18n)} ${indicatorName(row, i18n)}`,
      amount,
      formulaWords(pace.formula, row, i18n),
    ];
    const sign = i18n.format.parts({ ...row, ...figure, direction: null })?.sign ?? '';
    const place = { id: row.id, regionCode: row.region.code, region: regionName(row.region, i18n), sign };
    return [
      {
        ...place,
        value,
        valueMax,
        comparator,
        number: '',
        amount,
        due,
        date: due,
        mark: '',
        hover,
      },
    ];
  });
}
