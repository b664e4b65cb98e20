/** Which way a commitment points. */
import { isBetterLow } from '../indicator/better-low.ts';
import { boundSide } from './meets.ts';
import type { Goal } from './types.ts';

/**
 * The way that is better: as the bound of a change says or the record has it, else as the bound says (≥ up, ≤ down), else
 * from the baseline to the goal. Of signed figures: a fall of 9% is −9, and better the lower.
 */
export function wayOf(goal: Goal, goalValue: number, startValue: number | null): 'up' | 'down' | null {
  const bound = boundSide(goal.comparator);
  if (goal.measure === 'growth' || goal.measure === 'increment')
    return isPriceRise(goal) ? 'down' : (bound ?? (goalValue < 0 ? 'down' : 'up'));
  if (bound !== 'up' && isBetterLow(goal.indicator)) return 'down';
  return goal.direction ?? bound ?? wayFrom(startValue, goalValue);
}

function wayFrom(startValue: number | null, goalValue: number): 'up' | 'down' | null {
  if (startValue === null || startValue === goalValue) return null;
  return startValue < goalValue ? 'up' : 'down';
}

/** 居民消费价格涨幅3%左右: a rise of prices is a limit, whatever its bound; its key alone is called 涨幅. */
const isPriceRise = ({ indicatorKey, comparator }: Goal): boolean =>
  indicatorKey?.endsWith('涨幅') === true && boundSide(comparator) !== 'up';

/** 居民消费价格涨幅2%左右 names a level: far below it is no success. 不超过3% is a limit and no more. */
export const isPriceLevel = (goal: Goal): boolean => isPriceRise(goal) && boundSide(goal.comparator) === null;

export const isCeiling = ({ comparator }: Pick<Goal, 'comparator'>): boolean =>
  boundSide(comparator) === 'down';

/** 年均增速, 同比: each value is a year's rate. 累计增长 and 较2020年增长 count from a start instead. */
export function isYearlyRate(goal: Pick<Goal, 'measure' | 'frequency' | 'indicator'>): boolean {
  if (goal.measure !== 'growth') return false;
  if (goal.frequency !== null) return true;
  return !/累计|较|比\d{4}/u.test(goal.indicator);
}
