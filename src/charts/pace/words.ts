/** A pace and its arithmetic in words, and as marks. */
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import type { Paced } from '../../domain/compare/paths.ts';
import type { Formula, Pace } from '../../domain/compare/required-pace.ts';
import type { Figure } from '../../domain/quantity/interval.ts';
import type { I18n } from '../../i18n/index.ts';
import { scopedName, regionName } from '../../i18n/shown-names.ts';
import { deadlineLabel } from '../deadline-label.ts';
import type { Dot } from '../dot-range/data.ts';
import { changeWords } from '../progress/change-words.ts';
import { figureWords } from '../progress/figure-words.ts';
import { impliedWords } from '../progress/implied-words.ts';

export type KnownPace = Pace & { readonly kind: 'known' };

/** In which a change is said: of a share in percentage points. */
export const changeUnit = (row: ComparableRow | undefined): string =>
  row?.unit === '%' ? '个百分点' : (row?.unit ?? '');

/** +45亿元/年; a stated one as the text bounds it: 约3000项/年 */
export function perYearWords(
  { perYear, basis, formula }: KnownPace,
  row: ComparableRow,
  i18n: I18n,
): string | null {
  if (perYear === null) return null;
  const isStated = formula.code === 'stated-yearly';
  const amount = isStated
    ? (i18n.format.quantity({ ...row, frequency: null }) ?? '')
    : changeWords(perYear, changeUnit(row), i18n);
  return markOf(basis, i18n.t('compare.pace.perYear', { amount }), i18n);
}

/** 年均 +31.9%; stated where the text has it, though the amounts beside it are inferred. */
export function rateWords({ rate, basis, formula }: KnownPace, i18n: I18n): string | null {
  if (rate === null) return null;
  const words = i18n.t('compare.pace.rate', { percent: changeWords(rate, '%', i18n) });
  return markOf(formula.code === 'from-growth' ? 'stated' : basis, words, i18n);
}

const markOf = (basis: KnownPace['basis'], words: string, i18n: I18n): string =>
  basis === 'inferred' ? i18n.t('chart.inferredDate', { date: words }) : words;

/** The arithmetic with its numbers: (100亿 − 10亿) ÷ (2025 − 2023) = 45亿元/年 */
export function formulaWords(formula: Formula, row: ComparableRow, i18n: I18n): string {
  const n = (figure: Figure): string => figureWords(figure, '', i18n);
  const unit = i18n.format.unit(row.unit);
  if (formula.code === 'stated-rate' || formula.code === 'stated-yearly')
    return i18n.t(`compare.pace.formula.${formula.code}`);
  if (formula.code === 'from-growth') return impliedWords(formula.implied, row.unit, i18n);
  const { fromYear, toYear } = formula;
  if (formula.code === 'increment') {
    const { value, years } = formula;
    return i18n.t('compare.pace.formula.increment', { value: n(value), years, unit });
  }
  if (formula.code === 'multiple' || formula.code === 'total-growth')
    return i18n.t(`compare.pace.formula.${formula.code}`, { value: n(formula.value), fromYear, toYear });
  const ends = { from: i18n.format.number(formula.from), to: n(formula.to), fromYear, toYear, unit };
  return i18n.t(`compare.pace.formula.${formula.code}`, ends);
}

/** Whether no pace has an amount a year, but only a rate. */
const isRates = (paces: readonly Paced[]): boolean =>
  paces.every(({ pace }) => pace.kind !== 'known' || pace.perYear === null);

/** Of the axis of the paces: %, 人/年. */
export function paceUnit(paces: readonly Paced[], { t, format }: I18n): string {
  const amount = format.unit(changeUnit(paces[0]?.row));
  return isRates(paces) ? '%' : t('compare.pace.perYear', { amount });
}

/** A plain number of the axis: +45亿元/年, 年均 +5%. */
export function axisWords(value: number, paces: readonly Paced[], i18n: I18n): string {
  const figure = { value, valueMax: null, comparator: null };
  if (isRates(paces)) return i18n.t('compare.pace.rate', { percent: changeWords(figure, '%', i18n) });
  const amount = changeWords(figure, changeUnit(paces[0]?.row), i18n);
  return i18n.t('compare.pace.perYear', { amount });
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
      `${regionName(row.region, i18n)} ${scopedName(row, i18n)}`,
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
