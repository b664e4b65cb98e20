/** The arithmetic of a baseline that a goal and its growth imply, in words. */
import type { ImpliedBase } from '../../domain/progress/baseline.ts';
import { grown } from '../../domain/quantity/growth.ts';
import { rounded } from '../../domain/quantity/interval-arithmetic.ts';
import type { Figure } from '../../domain/quantity/interval.ts';
import type { I18n } from '../../i18n/index.ts';
import { changeWords } from './change-words.ts';
import { figureWords } from './figure-words.ts';

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
  return i18n.clauses([
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
  ]);
}
