/** What is reached once: the latest value against the goal, and the way to it against the pace that it needs. Pure. */
import { lastDay } from '../time/period.ts';
import { endInYears } from '../time/year-fraction.ts';
import { wayOf } from './bound.ts';
import { boundSide, meets, type Met } from './meets.ts';
import { figureAt, known, notReported, unknown, type Measured, type Outcome } from './outcome.ts';
import { leadOf } from './completion.ts';
import { rateUnderway } from './judge-rates.ts';
import { isPartOfYear } from './of-the-year.ts';
import { observedPaceOf, statusOfRatio } from './pace.ts';
import type {
  Completion,
  Goal,
  Judgement,
  Pace,
  Point,
  ProgressInput,
  Start,
  UnknownReason,
} from './types.ts';

/** The first report stands in for a baseline where there is none; then a second one is needed. */
function startFor({ start, points }: Measured): Start | null {
  if (start !== null) return start;
  const [first] = points;
  return first === undefined ? null : { ...first, origin: 'first-actual' };
}

type Way = 'up' | 'down';

/** What is known of the latest value and of the way to the goal. */
interface Stand {
  readonly latest: Point;
  readonly way: Way;
  readonly met: Met;
  /** Without a ratio where the start keeps the goal: nothing is required, and none would mean anything. */
  readonly pace: Pace | UnknownReason;
  readonly shown: Pace | null;
}

function standOf(input: ProgressInput, measured: Measured): Stand | UnknownReason {
  const { points, goalValue, figure } = measured;
  const latest = points.at(-1);
  const start = startFor(measured);
  if (latest === undefined || start === null) return 'no-baseline';
  const way = wayOf(input.goal, goalValue, start.origin === 'first-actual' ? null : start.value);
  if (way === null) return 'no-direction';
  const isKept = meets(figure, way, figureAt({ date: start.date, value: start.value })) === 'met';
  const found = possiblePace(input, measured, start, latest);
  const pace = typeof found === 'string' || !isKept ? found : { ...found, ratio: null };
  const shown = typeof pace === 'string' ? null : pace;
  return { latest, way, met: meets(figure, way, figureAt(latest)), pace, shown };
}

export function judgePace(
  input: ProgressInput,
  measured: Measured,
  completion: Completion | null,
  isDue: boolean,
): Outcome {
  const stand = standOf(input, measured);
  if (typeof stand === 'string') return unknown(stand);
  const { latest, met } = stand;
  const isReported = !isPartial(latest) && covers(latest, input.goal.deadline.value);
  const apart = isReported ? null : apartFromPath(input.goal, measured, stand, completion);
  const shown = apart === null ? stand.shown : null;
  if (met === 'met') return judgeMet(latest, isDue, shown);
  if (isDue) return judgeDue(met, isReported, shown);
  if (met === 'open' && isReported) return unknown('bound', { pace: shown });
  return apart ?? underway(stand);
}

/** Of a part of the year it is no result yet. */
function judgeMet(latest: Point, isDue: boolean, pace: Judgement['pace']): Outcome {
  if (!isPartial(latest)) return known('achieved', pace);
  return isDue ? notReported({ pace }) : known('on-track', pace);
}

/**
 * Part of a year stands on no way through the years: a running total is held against the part of the year that has gone, a
 * mean of some months against the goal itself. Null of all else.
 */
function apartFromPath(
  { measure }: Goal,
  { goalValue }: Measured,
  { latest, way, met }: Stand,
  completion: Completion | null,
): Outcome | null {
  const isRunning = measure === 'level' && latest.from !== undefined && isPartOfYear(latest.date);
  const lead = completion === null || !isRunning ? null : leadOf(completion);
  if (lead !== null) return known(statusOfRatio(lead.done / lead.gone));
  const isMean = isPartial(latest) && measure !== 'growth' && measure !== 'increment';
  return isRunning || isMean ? rateUnderway(goalValue, way, met, figureAt(latest)) : null;
}

const isPartial = ({ isPartial: partial = false }: Point): boolean => partial;
const covers = ({ date }: Point, deadline: string | null): boolean =>
  deadline !== null && lastDay(date) >= lastDay(deadline);

/** A bound says that the pace is at least, or at most, what its figure gives: what follows from that alone is known. */
function underway({ pace, latest, way, met }: Stand): Outcome {
  if (typeof pace === 'string') return unknown(pace);
  // The start kept the goal already and the latest value does not: whatever the rates, that is the wrong way.
  if (pace.ratio === null) return met === 'open' ? unknown('bound') : known('away', pace);
  const status = statusOfRatio(pace.ratio);
  const side = boundSide(latest.comparator ?? null);
  const isSure = side === null || (side === way ? status === 'on-track' : status === 'away');
  return isSure ? known(status, pace) : unknown('bound', { pace });
}

/** Due and not surely met. `isReported`: the latest value is one of the deadline. */
function judgeDue(met: Met, isReported: boolean, pace: Judgement['pace']): Outcome {
  if (!isReported) return notReported({ pace });
  if (met === 'open') return unknown('bound', { pace });
  return known((pace?.ratio ?? 0) < 0 ? 'away' : 'behind', pace);
}

function possiblePace({ goal, method }: ProgressInput, { goalValue }: Measured, start: Start, latest: Point) {
  const deadline = goal.deadline.value;
  if (deadline === null) return 'no-deadline' satisfies UnknownReason;
  if (start.date === latest.date && start.origin === 'first-actual')
    return 'single-observation' satisfies UnknownReason;
  if (endInYears(latest.date) <= endInYears(start.date)) return 'no-time' satisfies UnknownReason;
  if (endInYears(deadline) <= endInYears(start.date))
    return 'baseline-after-deadline' satisfies UnknownReason;
  const pace = observedPaceOf(goal, method, start, latest, { date: deadline, value: goalValue });
  const isFinite = pace.ratio !== null && Number.isFinite(pace.ratio);
  return isFinite ? pace : { ...pace, ratio: latest.value === start.value ? 1 : -1 };
}
