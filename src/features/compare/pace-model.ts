/** The pace of every commitment of a panel, with its arithmetic in words. Pure. */
import type { Dot } from '../../charts/dot-range/data.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { paceOf, type Formula, type Pace } from '../../domain/compare/required-pace.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ComparableRow } from './model.ts';
import { regionName } from '../../i18n/region-name.ts';

export interface Paced {
  readonly row: ComparableRow;
  readonly pace: Pace;
}

export type KnownPace = Pace & { readonly kind: 'known' };

export function pacesOf({ members }: Panel<ComparableRow>, dataset: DatasetView): Paced[] {
  const withPlan = members.map((row) => {
    const planPeriod = dataset.policyById.get(row.articleId)?.article.planPeriod;
    return planPeriod === undefined ? row : { ...row, planPeriod };
  });
  return members.map((row, index) => {
    const path = withPlan.filter(
      (other) =>
        other.id !== row.id && other.region.code === row.region.code && other.articleId === row.articleId,
    );
    return { row, pace: paceOf(withPlan[index] ?? row, path) };
  });
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** A fall is said by its sign: the amount itself is positive, as quantities are everywhere. */
const signed = (value: number, words: string): string => (value < 0 ? `−${words}` : `+${words}`);

/** +45亿元/年; a stated one as the text bounds it: 约3000项/年 */
export function perYearWords(
  { perYear, basis, formula }: KnownPace,
  row: ComparableRow,
  i18n: I18n,
): string | null {
  if (perYear === null) return null;
  const isStated = formula.code === 'stated-yearly';
  const value = isStated ? perYear : Math.abs(rounded(perYear));
  const comparator = isStated ? row.comparator : null;
  const valueMax = isStated ? row.valueMax : null;
  const words = i18n.format.quantity({ ...row, value, valueMax, comparator, frequency: null }) ?? '';
  const amount = isStated ? words : signed(perYear, words);
  return markOf(basis, i18n.t('compare.pace.perYear', { amount }), i18n);
}

/** 年均 +31.9% */
export function rateWords({ rate, basis }: KnownPace, i18n: I18n): string | null {
  if (rate === null) return null;
  const percent = signed(rate, `${i18n.format.number(Math.abs(rounded(rate)))}%`);
  return markOf(basis, i18n.t('compare.pace.rate', { percent }), i18n);
}

const markOf = (basis: KnownPace['basis'], words: string, i18n: I18n): string =>
  basis === 'inferred' ? i18n.t('chart.inferredDate', { date: words }) : words;

/** The arithmetic with its numbers: (100亿 − 10亿) ÷ (2025 − 2023) = 45亿元/年 */
export function formulaWords(formula: Formula, row: ComparableRow, i18n: I18n): string {
  const n = (value: number): string => i18n.format.number(value);
  const unit = i18n.format.unit(row.unit);
  if (formula.code === 'stated-rate' || formula.code === 'stated-yearly')
    return i18n.t(`compare.pace.formula.${formula.code}`);
  if (formula.code === 'increment') {
    const { value, years } = formula;
    return i18n.t('compare.pace.formula.increment', { value: n(value), years, unit });
  }
  const { fromYear, toYear } = formula;
  if (formula.code === 'multiple' || formula.code === 'total-growth')
    return i18n.t(`compare.pace.formula.${formula.code}`, { value: n(formula.value), fromYear, toYear });
  const ends = { from: n(formula.from), to: n(formula.to), fromYear, toYear, unit };
  return i18n.t(`compare.pace.formula.${formula.code}`, ends);
}

/** Marks of what goes per year; of rates where no amount is known. A panel has one measure, so one of the two. */
export function paceDots(paces: readonly Paced[], i18n: I18n): Dot[] {
  const known = paces.flatMap(({ row, pace }) => (pace.kind === 'known' ? [{ row, pace }] : []));
  const isRate = known.every(({ pace }) => pace.perYear === null);
  return known.flatMap(({ row, pace }): Dot[] => {
    const value = isRate ? pace.rate : pace.perYear;
    const amount = isRate ? rateWords(pace, i18n) : perYearWords(pace, row, i18n);
    if (value === null || amount === null) return [];
    const due = `${i18n.format.quantity(row) ?? ''} · ${deadlineLabel(row.deadline, i18n)}`;
    const hover = [
      `${regionName(row.region, i18n)} ${row.indicator}`,
      amount,
      formulaWords(pace.formula, row, i18n),
    ];
    const sign = i18n.format.parts(row)?.sign ?? '';
    const place = { id: row.id, regionCode: row.region.code, region: regionName(row.region, i18n), sign };
    return [
      {
        ...place,
        value: Math.abs(value),
        valueMax: null,
        comparator: row.comparator,
        amount,
        due,
        date: due,
        mark: '',
        hover,
      },
    ];
  });
}
