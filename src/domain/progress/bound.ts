/** Which way a commitment points, and whether a value keeps it. */
import type { Goal } from './types.ts';

/**
 * The way that is better: as the record has it, else as the bound says (≥ up, ≤ down), else from the baseline to the
 * goal. A fall stated as a positive amount ("能耗下降9%": value 9, direction down) is better the larger it is.
 */
export function wayOf(goal: Goal, goalValue: number, startValue: number | null): 'up' | 'down' | null {
  if (goal.measure === 'growth' || goal.measure === 'increment') {
    if (isPriceRise(goal)) return 'down';
    return isCeiling(goal) && goal.direction !== 'down' ? 'down' : 'up';
  }
  if (goal.direction !== null) return goal.direction;
  const way = boundWay(goal.comparator);
  if (way !== null) return way;
  if (startValue === null || startValue === goalValue) return null;
  return startValue < goalValue ? 'up' : 'down';
}

/** 居民消费价格涨幅3%左右: a rise of prices is a limit, whatever its bound; its key alone is called 涨幅. */
const isPriceRise = ({ indicatorKey, comparator }: Goal): boolean =>
  indicatorKey?.endsWith('涨幅') === true && boundWay(comparator) !== 'up';

const WAYS: ReadonlyMap<Goal['comparator'], 'up' | 'down'> = new Map([
  ['>', 'up'],
  ['>=', 'up'],
  ['<', 'down'],
  ['<=', 'down'],
]);

/** Null where the bound says neither: 左右, 等于, or none. */
export const boundWay = (comparator: Goal['comparator']): 'up' | 'down' | null =>
  WAYS.get(comparator) ?? null;

export const isCeiling = ({ comparator }: Pick<Goal, 'comparator'>): boolean =>
  boundWay(comparator) === 'down';

/** 超过 and 低于 are strict; 左右 is met at its figure. */
export function isMet(goal: Goal, way: 'up' | 'down', value: number, goalValue: number): boolean {
  if (goal.comparator === '>') return value > goalValue;
  if (goal.comparator === '<') return value < goalValue;
  if (goal.comparator === '>=') return value >= goalValue;
  if (goal.comparator === '<=') return value <= goalValue;
  return way === 'up' ? value >= goalValue : value <= goalValue;
}

/** 年均增速, 同比: each value is a year's rate. 累计增长 and 较2020年增长 count from a start instead. */
export function isYearlyRate(goal: Pick<Goal, 'measure' | 'frequency' | 'indicator'>): boolean {
  if (goal.measure !== 'growth') return false;
  if (goal.frequency !== null) return true;
  return !/累计|较|比\d{4}/u.test(goal.indicator);
}
