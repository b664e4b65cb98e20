/** A pace and its arithmetic in words. */
import { changeWords, figureWords } from '../../charts/progress/figure-words.ts';
import { impliedWords } from '../../charts/progress/implied-words.ts';
import type { Formula, Pace } from '../../domain/compare/required-pace.ts';
import type { Figure } from '../../domain/quantity/interval.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ComparableRow } from './topic-index.ts';

export type KnownPace = Pace & { readonly kind: 'known' };

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
    : changeWords(perYear, row.unit, i18n);
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
