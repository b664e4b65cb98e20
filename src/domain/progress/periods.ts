/**
 * Recurring duties (每年遴选100项) are judged period by period: a year's result is the last figure reported in it, counted
 * from the year's first day. A running year is held against the share of the year that has passed.
 */
import { isPast, lastDay, yearOf } from '../time/period.ts';
import { endInYears } from '../time/year-fraction.ts';
import { isCeiling, isMet } from './bound.ts';
import { statusOfRatio } from './pace.ts';
import type { Goal, PeriodResult, Point, ProgressStatus } from './types.ts';

/** Null where the date is too coarse for the frequency: a year's figure says nothing of its quarters. */
function periodOf(date: string, frequency: 'annual' | 'quarterly'): string | null {
  if (frequency === 'annual') return date.slice(0, 4);
  if (date.length === 4) return null;
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function bounds(period: string): { readonly from: number; readonly to: number; readonly lastDay: string } {
  const year = yearOf(period);
  if (period.length === 4) return { from: year, to: year + 1, lastDay: `${period}-12-31` };
  const quarter = Number(period.slice(6));
  const end = lastDay(`${period.slice(0, 4)}-${String(quarter * 3).padStart(2, '0')}`);
  return { from: year + (quarter - 1) / 4, to: endInYears(end), lastDay: end };
}

function resultOf(goal: Goal, goalValue: number, period: string, point: Point, asOf: string): PeriodResult {
  const { from, to, lastDay: end } = bounds(period);
  const covers = lastDay(point.date) >= end;
  const isOver = covers || isPast(end, asOf);
  const ceiling = isCeiling(goal);
  const met = isMet(goal, ceiling ? 'down' : 'up', point.value, goalValue);
  const elapsed = Math.min(1, Math.max(0, (endInYears(point.date) - from) / (to - from)));
  // Under a ceiling nothing is due; above it the year cannot be mended.
  const due = covers || ceiling ? goalValue : goalValue * elapsed;
  const ratio = due === 0 ? 1 : ceiling ? (met ? 1 : -1) : point.value / due;
  return { period, value: point.value, date: point.date, isOver, isMet: met, ratio };
}

/** Oldest first; `points` by date. */
export function periodsOf(
  goal: Goal,
  goalValue: number,
  points: readonly Point[],
  asOf: string,
): PeriodResult[] {
  const { frequency } = goal;
  if (frequency === null) return [];
  const latest = new Map<string, Point>();
  for (const point of points) {
    const period = periodOf(point.date, frequency);
    if (period !== null) latest.set(period, point);
  }
  return [...latest].map(([period, point]) => resultOf(goal, goalValue, period, point, asOf));
}

/** By the latest period: kept, missed, or running at this pace. A year that is over without its last figure is not known. */
export function statusOfPeriods(goal: Goal, periods: readonly PeriodResult[]): ProgressStatus {
  const last = periods.at(-1);
  if (last === undefined) return 'unknown';
  if (isCeiling(goal)) {
    if (!last.isMet) return 'behind';
    return last.isOver ? 'achieved' : 'on-track';
  }
  if (last.isMet) return 'achieved';
  const covers = lastDay(last.date) >= bounds(last.period).lastDay;
  if (last.isOver) return covers ? 'behind' : 'unknown';
  return statusOfRatio(last.ratio);
}
