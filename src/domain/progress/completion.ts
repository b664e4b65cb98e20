/**
 * How far a goal is reached: for what is counted up from nothing, actual ÷ goal (完成率) beside the share of its time that
 * has gone (时序进度); for rates, shares and stocks how far the value stands from the goal. Pure.
 *
 * | goal                                          | actual ÷ goal | time gone                               |
 * | --------------------------------------------- | ------------- | --------------------------------------- |
 * | an increment                                  | yes           | of the years in which it is worked for  |
 * | a count or sum of every year or quarter       | yes           | of that year or quarter                 |
 * | a level with a running total of its own year  | yes           | of the year                             |
 * | a level that counts things (个, 家, 项)       | yes           | no: it may not have begun at nothing    |
 * | any other level, a rate, a share, an index    | no            | no                                      |
 * | a limit; a goal of zero or below              | no            | no                                      |
 */
import { isBetterLow } from '../indicator/better-low.ts';
import { countsAs } from '../quantity/conversion.ts';
import type { Figure } from '../quantity/interval.ts';
import { firstDay, lastDay, yearOf } from '../time/period.ts';
import type { Years } from '../time/years.ts';
import { isCeiling } from './bound.ts';
import { quarterOf } from './stretch.ts';
import type { Completion, Goal, Point, TimeGone } from './types.ts';

/** `figure`: the goal's, in the unit of the value. Null of a range that was reported: it has no one ratio or distance. */
export function completionOf(
  goal: Goal,
  figure: Figure,
  latest: Point,
  span: Years | null,
): Completion | null {
  if ((latest.valueMax ?? null) !== null) return null;
  const isRatio = isCounted(goal, figure, latest);
  return {
    latest,
    goal: figure.value,
    difference: differenceTo(figure, latest.value),
    done: isRatio ? latest.value / figure.value : null,
    time: isRatio ? timeGone(goal, latest, span) : null,
  };
}

function isCounted(goal: Goal, figure: Figure, latest: Point): boolean {
  const { measure, frequency, unit, indicator, comparator, deadline } = goal;
  if (figure.value <= 0 || isCeiling({ comparator }) || isBetterLow(indicator)) return false;
  if (measure === 'increment') return true;
  if (measure !== 'level') return false;
  return frequency !== null || isTotalOfYear(deadline, latest) || countsAs(unit, '个');
}

/** 1—9月 or 全年 of the year in which the goal is due. */
const isTotalOfYear = ({ value }: Goal['deadline'], { date, from }: Point): boolean =>
  from !== undefined && value !== null && yearOf(date) === yearOf(value);

/** To the nearer end of a range; within it 0. */
function differenceTo({ value, valueMax }: Figure, reached: number): number {
  const high = valueMax ?? value;
  const edge = reached < value ? value : Math.max(Math.min(reached, high), value);
  return Number((reached - edge).toPrecision(12));
}

function timeGone(goal: Goal, latest: Point, span: Years | null): TimeGone | null {
  const [first, last] = timeOf(goal, latest, span) ?? [];
  if (first === undefined || last === undefined) return null;
  // 1—9月 is nine of twelve months; a day within a month is counted in days.
  const isMonthly = [latest.date, last].every((date) => lastDay(date) === lastDay(date.slice(0, 7)));
  const size = isMonthly ? months : days;
  const total = size(first, last);
  const gone = Math.min(total, Math.max(0, size(first, latest.date)));
  return { gone, total, in: isMonthly ? 'months' : 'days' };
}

/** First and last day of the time over which the goal is counted. */
function timeOf(
  { measure, frequency, deadline }: Goal,
  latest: Point,
  span: Years | null,
): readonly [string, string] | null {
  const { date } = latest;
  const year = date.slice(0, 4);
  if (frequency === 'quarterly') return quarterOf(date);
  if (frequency === 'annual' || (measure === 'level' && isTotalOfYear(deadline, latest)))
    return [`${year}-01-01`, `${year}-12-31`];
  if (measure !== 'increment' || span === null || deadline.value === null) return null;
  return [firstDay(String(span.first)), lastDay(deadline.value)];
}

const months = (first: string, last: string): number =>
  (yearOf(last) - yearOf(first)) * 12 + Number(lastDay(last).slice(5, 7)) - Number(first.slice(5, 7)) + 1;

const days = (first: string, last: string): number =>
  Math.round((Date.parse(lastDay(last)) - Date.parse(first)) / 86_400_000) + 1;

/** Both as shares of the whole, of which 0.02 more is two percentage points ahead of time. Null where no time is left. */
export function leadOf({ done, time }: Completion): { readonly done: number; readonly gone: number } | null {
  if (done === null || time === null || time.gone >= time.total) return null;
  return { done, gone: time.gone / time.total };
}
