/** From a commitment and its reported values to a status with its reason and numbers. Pure; no clock. */
import { isPast, lastDay, yearOf } from '../time/period.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { isYearlyRate } from './bound.ts';
import { completionOf } from './completion.ts';
import { judgePace } from './judge-pace.ts';
import { judgeRates } from './judge-rates.ts';
import type { Met } from './meets.ts';
import { figureAt, known, notReported, unknown, type Measured, type Outcome } from './outcome.ts';
import { pathOf } from './pace.ts';
import { periodsOf, statusOfPeriods } from './periods.ts';
import { isOfGoal } from './stretch.ts';
import type { Completion, Goal, Judgement, Path, Point, ProgressInput, Reported, Start } from './types.ts';

/** A multiple of a known baseline can be followed in the baseline's own unit: 4 倍 of 5 EFLOPS is 20 EFLOPS. */
function scaleOf({ goal, baseline }: ProgressInput): { readonly unit: string; readonly value: number } {
  const value = goal.value ?? 0;
  const counted =
    goal.measure === 'multiple' && baseline !== null && !convertUnit(1, baseline.unit, goal.unit).ok;
  return counted ? { unit: baseline.unit, value: value * baseline.value } : { unit: goal.unit, value };
}

function startOf(
  { goal, baseline, planStart: plan, span = null }: ProgressInput,
  unit: string,
): Start | null {
  if (baseline !== null) {
    const converted = convertUnit(baseline.value, baseline.unit, unit);
    if (converted.ok) return { date: baseline.date, value: converted.value, origin: baseline.origin };
  }
  // What is added is counted from nothing, in the years that are known.
  const planStart = plan ?? (goal.measure === 'increment' && span !== null ? String(span.first) : null);
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
  const known = input.actuals.filter(
    (actual) =>
      actual.date.slice(0, 4) <= input.asOf.slice(0, 4) && isOfGoal(goal, actual, input.span ?? null),
  );
  const points = known.flatMap((actual: Reported): Point[] => {
    const { unit: from, ...said } = actual;
    const converted = convertUnit(actual.value, from, unit);
    const { valueMax = null } = said;
    const high = valueMax === null ? null : convertUnit(valueMax, from, unit);
    if (!converted.ok || high?.ok === false) return [];
    const { date, comparator = null, isPartial = false, from: since } = said;
    const figure = { value: converted.value, valueMax: high?.value ?? null, comparator };
    return [{ date, ...figure, isPartial, ...(since !== undefined && { from: since }) }];
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

function judgePeriods(goal: Goal, measured: Measured, asOf: string, isDue: boolean): Outcome {
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

/** What has no figure is reached when a person says so; what recurs is not reached once for all. */
function closed(input: ProgressInput, { points }: Measured, isDue: boolean): Outcome {
  const { goal, done = [], asOf, worded = null } = input;
  if (goal.frequency !== null) return unknown('no-figure');
  if (done.some((date) => yearOf(date) <= yearOf(asOf))) return known('achieved');
  const latest = points.at(-1);
  if (worded !== null && latest !== undefined) return OF_WORDS[`${worded.keeps(figureAt(latest))}`];
  return known(isDue ? 'due-unrecorded' : 'unrecorded');
}

const OF_WORDS: { readonly [M in `${Met | null}`]: Outcome } = {
  met: known('achieved'),
  missed: known('behind'),
  open: unknown('words'),
  null: unknown('no-reference'),
};

function outcomeOf(
  input: ProgressInput,
  measured: Measured,
  completion: Completion | null,
  isDue: boolean,
): Outcome {
  const { goal } = input;
  if (goal.kind === 'support') return unknown('support');
  if (goal.value === null) return closed(input, measured, isDue);
  if (measured.points.length === 0) {
    if (measured.unconverted > 0) return unknown('unit');
    return known(isDue ? 'due-unrecorded' : 'unrecorded');
  }
  if (isYearlyRate(goal)) return judgeRates(goal, measured, isDue);
  if (goal.frequency !== null) return judgePeriods(goal, measured, input.asOf, isDue);
  return judgePace(input, measured, completion, isDue);
}

/** From a start that is known without any report. A growth and a recurring duty lead nowhere. */
function openPath({ goal, method }: ProgressInput, { start, goalValue }: Measured): Path | null {
  const { deadline, frequency, measure: what, value } = goal;
  if (start === null || value === null || deadline.value === null) return null;
  if (frequency !== null || what === 'growth') return null;
  return pathOf(goal, method, start, { date: deadline.value, value: goalValue });
}

/** What is counted and not reached is on its way, whether or not its pace can be told. */
function underway(outcome: Outcome, completion: Completion | null): Outcome {
  const hasNoStart = outcome.reason === 'single-observation' || outcome.reason === 'no-baseline';
  const isCounted = (completion?.done ?? null) !== null;
  return outcome.status === 'unknown' && hasNoStart && isCounted
    ? { ...outcome, status: 'underway' }
    : outcome;
}

/** Beside the goal's figure, or beside what its words are held against. */
function completionFor(
  { goal, span = null, worded = null }: ProgressInput,
  { figure }: Measured,
  latest: Point,
): Completion | null {
  if (goal.kind !== 'support' && goal.value !== null) return completionOf(goal, figure, latest, span);
  const other = worded?.other ?? null;
  if (other === null || other.valueMax !== null) return null;
  const completion = completionOf({ ...goal, measure: null }, other, latest, null);
  return completion && { ...completion, isOther: true };
}

export function judge(input: ProgressInput): Judgement {
  const measured = measure(input);
  const { goal, asOf } = input;
  const isDue = goal.deadline.value !== null && isPast(goal.deadline.value, asOf);
  const latest = measured.points.at(-1);
  const completion = latest === undefined ? null : completionFor(input, measured, latest);
  const outcome = underway(outcomeOf(input, measured, completion, isDue), completion);
  return {
    ...outcome,
    completion,
    path: outcome.pace ?? openPath(input, measured),
    actuals: measured.points,
    unconverted: measured.unconverted,
    latest: latest ?? null,
    goalValue: goal.value === null ? null : measured.goalValue,
    unit: measured.unit,
    isDue,
  };
}
