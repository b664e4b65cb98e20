/**
 * Recurring duties (每年遴选100项) are judged period by period: a year's result is the last figure reported in it, counted
 * from the year's first day. A running year is held against the share of the year that has passed.
 */
import { isPast, lastDay, yearOf } from '../time/period.ts';
import { endInYears } from '../time/year-fraction.ts';
import { isCeiling } from './bound.ts';
import { meets } from './meets.ts';
import { statusOfRatio } from './pace.ts';
import type { Figure } from '../quantity/interval.ts';
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

function resultOf(goal: Goal, figure: Figure, period: string, point: Point, asOf: string): PeriodResult {
  const { from, to, lastDay: end } = bounds(period);
  const { value, valueMax = null, comparator = '=', isPartial = false } = point;
  const covers = !isPartial && lastDay(point.date) >= end;
  const isOver = covers || isPast(end, asOf);
  const ceiling = isCeiling(goal);
  const met = meets(figure, figure.value < 0 ? 'down' : 'up', { value, valueMax, comparator });
  const elapsed = Math.min(1, Math.max(0, (endInYears(point.date) - from) / (to - from)));
  // Under a ceiling nothing is due; above it the year cannot be mended.
  const due = covers || ceiling ? figure.value : figure.value * elapsed;
  const ratio = due === 0 ? 1 : ceiling ? (met === 'met' ? 1 : -1) : value / due;
  return { period, value, date: point.date, isOver, met, isPartial, ratio };
}

/** Oldest first; `points` by date. */
export function periodsOf(
  goal: Goal,
  figure: Figure,
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
  return [...latest].map(([period, point]) => resultOf(goal, figure, period, point, asOf));
}

function underCeiling({ met, isOver, isPartial }: PeriodResult): ProgressStatus {
  if (met === 'missed') return 'behind';
  return isOver && !isPartial ? 'achieved' : 'on-track';
}

/**
 * By the latest period: kept, missed, or running at this pace. A year that is over without its last figure is not known;
 * `bound`: nor is one whose figure is bounded so that it may be either.
 */
export function statusOfPeriods(goal: Goal, periods: readonly PeriodResult[]): ProgressStatus | 'bound' {
  const last = periods.at(-1);
  if (last === undefined) return 'unknown';
  if (isCeiling(goal) && last.met !== 'open') return underCeiling(last);
  if (last.met === 'met') return last.isPartial ? 'on-track' : 'achieved';
  const covers = !last.isPartial && lastDay(last.date) >= bounds(last.period).lastDay;
  if (last.isOver && !covers) return 'unknown';
  if (last.met === 'open') return 'bound';
  return last.isOver ? 'behind' : statusOfRatio(last.ratio);
}
