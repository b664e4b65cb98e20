/** Computed figures in words: with bound, sign and range, to four digits; and the arithmetic of an implied baseline. */
import { grown } from '../../domain/quantity/growth.ts';
import type { ImpliedBase } from '../../domain/progress/baseline.ts';
import type { Figure } from '../../domain/quantity/interval.ts';
import type { I18n } from '../../i18n/index.ts';

const short = (value: number): number => Number(value.toPrecision(4));

/** Computed, not stated: more than four digits say nothing. */
const rounded = (figure: Figure): Figure => ({
  ...figure,
  value: short(figure.value),
  valueMax: figure.valueMax === null ? null : short(figure.valueMax),
});

const PLAIN = { comparator: null, measure: null, frequency: null } as const;

/** ≥3000亿元, 45–50%, never rounded; of what falls the amount, without its sign. */
export function figureWords({ value, valueMax, comparator }: Figure, unit: string, i18n: I18n): string {
  const ends = [value, ...(valueMax === null ? [] : [valueMax])].map(Math.abs);
  const [low = 0, high = null] = ends.toSorted((a, b) => a - b);
  const bound = i18n.format.parts({ ...PLAIN, unit, value, valueMax, comparator })?.sign ?? '';
  return bound + (i18n.format.quantity({ ...PLAIN, unit, value: low, valueMax: high }) ?? '');
}

/** +571.2亿元, ≥+45亿元, −10–12吨 */
export function changeWords(figure: Figure, unit: string, i18n: I18n): string {
  const bound = i18n.format.parts({ ...PLAIN, unit, ...figure })?.sign ?? '';
  const amount = figureWords(rounded({ ...figure, comparator: null }), unit, i18n);
  return `${bound}${figure.value < 0 ? '−' : '+'}${amount}`;
}

const isExact = ({ valueMax, comparator }: Figure): boolean =>
  valueMax === null && (comparator === '=' || comparator === '~' || comparator === null);

/** 2022年 3288亿元 → 2023年 3781亿元 …, from the base to the goal; empty where the rate or the goal is no single one. */
function yearlyWords({ base, rate, year, goal, goalYear }: ImpliedBase, unit: string, i18n: I18n): string {
  if (!isExact(rate) || goal.valueMax !== null) return '';
  return Array.from({ length: goalYear - year + 1 }, (_, passed) => {
    const value = grown(base.value, rate.value / 100, passed);
    const figure = passed === goalYear - year ? goal : rounded({ ...base, value });
    return `${i18n.format.date(String(year + passed))} ${figureWords(figure, unit, i18n)}`;
  }).join(' → ');
}

/** Formula, numbers, the years of the exponent, which year the base is, and the path of the years between. */
export function impliedWords(implied: ImpliedBase, unit: string, i18n: I18n): string {
  const { base, goal, rate, year, goalYear } = implied;
  const path = yearlyWords(implied, unit, i18n);
  return [
    i18n.t('implied.base', {
      base: figureWords(rounded(base), unit, i18n),
      goal: figureWords(goal, unit, i18n),
      rate: changeWords(rate, '%', i18n),
      year,
      goalYear,
      years: goalYear - year,
    }),
    ...(path === '' ? [] : [i18n.t('implied.path', { path })]),
    ...(unit === '元' ? [i18n.t('implied.prices')] : []),
  ].join(i18n.lang === 'en' ? '; ' : '；');
}
