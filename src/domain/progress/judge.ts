/** From a commitment and its reported values to a status with its reason and numbers. Pure; no clock. */
import { isPast, lastDay, yearOf } from '../time/period.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { combine, figureOf, intervalOf, mapped, type Figure } from '../quantity/interval.ts';
import { endInYears } from '../time/year-fraction.ts';
import { isYearlyRate, wayOf } from './bound.ts';
import { boundSide, meets, type Met } from './meets.ts';
import { observedPaceOf, pathOf, statusOfRatio } from './pace.ts';
import { periodsOf, statusOfPeriods } from './periods.ts';
import type {
  Goal,
  Judgement,
  Pace,
  Path,
  Point,
  ProgressInput,
  Reported,
  Start,
  UnknownReason,
} from './types.ts';

interface Measured {
  readonly goalValue: number;
  /** The same with its bound and range. */
  readonly figure: Figure;
  readonly unit: string;
  readonly points: readonly Point[];
  readonly unconverted: number;
  readonly start: Start | null;
}

/** A multiple of a known baseline can be followed in the baseline's own unit: 4 倍 of 5 EFLOPS is 20 EFLOPS. */
function scaleOf({ goal, baseline }: ProgressInput): { readonly unit: string; readonly value: number } {
  const value = goal.value ?? 0;
  const counted =
    goal.measure === 'multiple' && baseline !== null && !convertUnit(1, baseline.unit, goal.unit).ok;
  return counted ? { unit: baseline.unit, value: value * baseline.value } : { unit: goal.unit, value };
}

function startOf({ goal, baseline, planStart }: ProgressInput, unit: string): Start | null {
  if (baseline !== null) {
    const converted = convertUnit(baseline.value, baseline.unit, unit);
    if (converted.ok) return { date: baseline.date, value: converted.value, origin: baseline.origin };
  }
  if (planStart === null) return null;
  // A plan counts from the end of the year before its first: "2021—2025" from 2020-12-31.
  const eve = planStart.length === 4 ? String(Number(planStart) - 1).padStart(4, '0') : planStart;
  if (goal.measure === 'increment') return { date: eve, value: 0, origin: 'plan-start' };
  if (goal.measure === 'multiple') return { date: eve, value: 1, origin: 'plan-start' };
  if (goal.measure === 'growth') return { date: eve, value: 0, origin: 'plan-start' };
  return null;
}

function byDate(a: Point, b: Point): number {
  return lastDay(a.date).localeCompare(lastDay(b.date)) || b.date.length - a.date.length;
}

function measure(input: ProgressInput): Measured {
  const { goal } = input;
  const { comparator } = goal;
  const { unit, value } = scaleOf(input);
  // A figure for a whole year may be entered before the year is over; it counts from its first day on.
  const known = input.actuals.filter(({ date }) => date.slice(0, 4) <= input.asOf.slice(0, 4));
  const points = known.flatMap((actual: Reported): Point[] => {
    const { unit: from, ...said } = actual;
    const converted = convertUnit(actual.value, from, unit);
    const high = said.valueMax == null ? null : convertUnit(said.valueMax, from, unit);
    if (!converted.ok || high?.ok === false) return [];
    return [{ ...said, value: converted.value, valueMax: high?.value ?? null }];
  });
  const sorted = points.toSorted(byDate);
  return {
    goalValue: value,
    figure: { value, valueMax: unit === goal.unit ? (goal.valueMax ?? null) : null, comparator },
    unit,
    points: sorted,
    unconverted: known.length - points.length,
    start: startOf(input, unit),
  };
}

type Verdict = Pick<Judgement, 'status' | 'reason' | 'pace' | 'periods'>;

const unknown = (reason: UnknownReason, rest: Partial<Verdict> = {}): Verdict => ({
  status: 'unknown',
  reason,
  pace: null,
  periods: [],
  ...rest,
});

/** The deadline has passed, and what was reported is older: as if nothing were known, but with what there is. */
const notReported = (rest: Partial<Verdict> = {}): Verdict => ({
  ...unknown('due-not-reported', rest),
  status: 'due-unrecorded',
});

const known = (status: Judgement['status'], pace: Judgement['pace'] = null): Verdict => ({
  status,
  reason: null,
  pace,
  periods: [],
});

const figureAt = ({ value, valueMax = null, comparator = '=' }: Point): Figure => ({
  value,
  valueMax,
  comparator,
});

/** The mean of yearly rates, as rates compound; null where their bounds leave it open on both sides. */
function meanRate(points: readonly Point[]): Figure | null {
  const [first] = points;
  if (points.length === 1 && first !== undefined) return figureAt(first);
  const product = points
    .map((point) => mapped(intervalOf(figureAt(point)), (rate) => 1 + rate / 100))
    .reduce((all, one) => combine(all, one, (a, b) => a * b));
  return figureOf(mapped(product, (all) => (all ** (1 / points.length) - 1) * 100));
}

const verdictOfMet: { readonly [M in Met]: Verdict } = {
  met: known('achieved'),
  missed: known('behind'),
  open: unknown('bound'),
};

/** Of a rate on its way: what shall be reached by how much of it is there, a limit by whether it is kept. */
function rateUnderway(goalValue: number, way: 'up' | 'down', met: Met, { value }: Figure): Verdict {
  const isLimit = way === 'up' ? goalValue <= 0 : goalValue >= 0;
  if (!isLimit) return known(statusOfRatio(value / goalValue));
  return met === 'open' ? unknown('bound') : known(met === 'met' ? 'on-track' : 'behind');
}

/** Yearly rates: the mean of the years reported against the promised rate. */
function judgeRates(goal: Goal, { points, goalValue, figure }: Measured, isDue: boolean): Verdict {
  const mean = meanRate(points);
  const last = points.at(-1);
  if (mean === null || last === undefined) return unknown('bound');
  const { deadline } = goal;
  const covers = deadline.value !== null && !last.isPartial && lastDay(last.date) >= lastDay(deadline.value);
  const way = wayOf(goal, goalValue, null) ?? 'up';
  const met = meets(figure, way, mean);
  if (covers) return verdictOfMet[met];
  if (isDue) return notReported();
  return rateUnderway(goalValue, way, met, mean);
}

function judgePeriods(goal: Goal, measured: Measured, asOf: string, isDue: boolean): Verdict {
  const { points, figure } = measured;
  const periods = periodsOf(goal, figure, points, asOf);
  const last = periods.at(-1);
  if (last === undefined) return unknown('no-period');
  // 每年 until 2025: a figure for 2024 does not say how 2025 ended.
  if (isDue && yearOf(last.date) < yearOf(goal.deadline.value ?? '')) return notReported({ periods });
  const status = statusOfPeriods(goal, periods);
  if (status === 'bound') return unknown('bound', { periods });
  if (status !== 'unknown') return { ...known(status), periods };
  return isDue ? notReported({ periods }) : unknown('due-not-reported', { periods });
}

/** The first report stands in for a baseline where there is none; then a second one is needed. */
function startFor({ start, points }: Measured): Start | null {
  if (start !== null) return start;
  const [first] = points;
  return first === undefined ? null : { ...first, origin: 'first-actual' };
}

function judgePace(input: ProgressInput, measured: Measured, isDue: boolean): Verdict {
  const { goal } = input;
  const { points, goalValue, figure } = measured;
  const latest = points.at(-1);
  const start = startFor(measured);
  if (latest === undefined || start === null) return unknown('no-baseline');
  const way = wayOf(goal, goalValue, start.origin === 'first-actual' ? null : start.value);
  if (way === null) return unknown('no-direction');
  const isKept = meets(figure, way, figureAt({ date: start.date, value: start.value })) === 'met';
  const found = possiblePace(input, measured, start, latest);
  // Of a start that keeps the goal nothing is required, and no ratio means anything.
  const pace = typeof found === 'string' || !isKept ? found : { ...found, ratio: null };
  const shown = typeof pace === 'string' ? null : pace;
  const met = meets(figure, way, figureAt(latest));
  const { value: deadline } = goal.deadline;
  const isReported = deadline !== null && !latest.isPartial && lastDay(latest.date) >= lastDay(deadline);
  if (met === 'met' && !latest.isPartial) return known('achieved', shown);
  if (deadline !== null && isDue) return judgeDue(met, isReported, shown);
  if (met === 'met') return known('on-track', shown);
  if (met === 'open' && isReported) return unknown('bound', { pace: shown });
  if (typeof pace === 'string') return unknown(pace);
  // The start kept the goal already and the latest value does not: whatever the rates, that is the wrong way.
  if (pace.ratio === null) return met === 'open' ? unknown('bound') : known('away', pace);
  return underway(pace, pace.ratio, latest.comparator ?? '=', way);
}

/** A bound says that the pace is at least, or at most, what its figure gives: what follows from that alone is known. */
function underway(pace: Pace, ratio: number, comparator: Figure['comparator'], way: 'up' | 'down'): Verdict {
  const status = statusOfRatio(ratio);
  const side = boundSide(comparator);
  const isSure = side === null || (side === way ? status === 'on-track' : status === 'away');
  return isSure ? known(status, pace) : unknown('bound', { pace });
}

/** Due and not surely met. `isReported`: the latest value is one of the deadline. */
function judgeDue(met: Met, isReported: boolean, pace: Judgement['pace']): Verdict {
  if (!isReported) return notReported({ pace });
  if (met === 'open') return unknown('bound', { pace });
  return known(pace?.ratio != null && pace.ratio < 0 ? 'away' : 'behind', pace);
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

/** What has no figure is reached when a person says so; what recurs is not reached once for all. */
function closed({ goal, done = [], asOf }: ProgressInput, isDue: boolean): Verdict {
  if (goal.frequency !== null) return unknown('no-figure');
  if (done.some((date) => yearOf(date) <= yearOf(asOf))) return known('achieved');
  return known(isDue ? 'due-unrecorded' : 'unrecorded');
}

function verdictOf(input: ProgressInput, measured: Measured, isDue: boolean): Verdict {
  const { goal } = input;
  if (goal.kind === 'support') return unknown('support');
  if (goal.value === null) return closed(input, isDue);
  if (measured.points.length === 0) {
    if (measured.unconverted > 0) return unknown('unit');
    return known(isDue ? 'due-unrecorded' : 'unrecorded');
  }
  if (isYearlyRate(goal)) return judgeRates(goal, measured, isDue);
  if (goal.frequency !== null) return judgePeriods(goal, measured, input.asOf, isDue);
  return judgePace(input, measured, isDue);
}

/** From a start that is known without any report. A growth and a recurring duty lead nowhere. */
function openPath({ goal, method }: ProgressInput, { start, goalValue }: Measured): Path | null {
  const { deadline, frequency, measure: what, value } = goal;
  if (start === null || value === null || deadline.value === null) return null;
  if (frequency !== null || what === 'growth') return null;
  return pathOf(goal, method, start, { date: deadline.value, value: goalValue });
}

export function judge(input: ProgressInput): Judgement {
  const measured = measure(input);
  const { goal, asOf } = input;
  const isDue = goal.deadline.value !== null && isPast(goal.deadline.value, asOf);
  const verdict = verdictOf(input, measured, isDue);
  return {
    ...verdict,
    path: verdict.pace ?? openPath(input, measured),
    actuals: measured.points,
    unconverted: measured.unconverted,
    latest: measured.points.at(-1) ?? null,
    goalValue: goal.value === null ? null : measured.goalValue,
    unit: measured.unit,
    isDue,
  };
}
