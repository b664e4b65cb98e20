/** Which goals are of a whole year, so that what is known of its end or of a part of it answers them as progress only. Pure. */
import type { Frequency, Measure } from '../dataset/schema.ts';
import { lastDay, yearOf } from '../time/period.ts';
import { isYearlyRate } from './bound.ts';

interface Yearly {
  readonly measure: Measure | null;
  readonly frequency: Frequency | null;
  readonly indicator: string;
  readonly indicatorKey?: string | undefined;
  readonly deadline: { readonly text?: string };
}

const SAYS_YEAR = /全年|年度|年均|年平均|当年/u;
/** What statistics give for a year as its mean, its sum or its share of days. */
const MEAN_OF_YEAR = /失业率|浓度|优良天数|天数(?:比率|占比)|涨幅|增速|降幅/u;

/** A rate, a mean or a share of the year; a stock stands at a day, and a sum that is reached early is reached. */
export function isOfTheYear(goal: Yearly): boolean {
  const { measure, frequency, indicator, indicatorKey = '', deadline } = goal;
  if (frequency === 'quarterly' || measure === 'increment' || measure === 'multiple') return false;
  if (measure === 'growth') return isYearlyRate(goal);
  if (frequency === 'annual' && measure !== 'level') return true;
  return SAYS_YEAR.test(`${indicator} ${deadline.text ?? ''}`) || MEAN_OF_YEAR.test(indicatorKey + indicator);
}

/** What a date leaves of its year: 2025-09 is a part of it. */
export const isPartOfYear = (date: string): boolean => lastDay(date) !== `${yearOf(date)}-12-31`;
