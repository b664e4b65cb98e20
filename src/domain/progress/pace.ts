/**
 * Observed against required pace, as Open SDG computes it (sdg-build, ProgressMeasure, methodology 2): compound annual
 * growth from the baseline to the latest value, over that from the baseline to the goal; 0.95, 0.6 and 0 are its limits.
 * Where it is weak: a baseline of zero is no base for a growth rate (there 0.001 is put in its place, which makes any
 * ratio), values of two signs have none, a share near 100% cannot compound, and what is counted from zero never could.
 * There the straight line is judged instead, and it is said.
 */
import { growthRate, grown } from '../quantity/growth.ts';
import { endInYears } from '../time/year-fraction.ts';
import type { Goal, LinearReason, Method, Pace, Path, Point, ProgressStatus, Start } from './types.ts';

const THRESHOLDS = { onTrack: 0.95, accelerate: 0.6, behind: 0 } as const;

export function statusOfRatio(ratio: number): ProgressStatus {
  if (ratio >= THRESHOLDS.onTrack) return 'on-track';
  if (ratio >= THRESHOLDS.accelerate) return 'accelerate';
  return ratio >= THRESHOLDS.behind ? 'behind' : 'away';
}

function linearReason(goal: Goal, method: Method, values: readonly number[]): LinearReason | null {
  if (goal.measure === 'increment') return 'counted-from-zero';
  if (goal.measure === 'growth') return 'rate';
  if (goal.measure === 'share' || goal.unit === '%') return 'share';
  if (values.some((value) => value <= 0)) return 'zero-or-negative';
  return method === 'linear' ? 'chosen' : null;
}

/** Compound, but where that means nothing: see above. */
export const methodOf = (goal: Goal, wish: Method, values: readonly number[]): Method =>
  linearReason(goal, wish, values) === null ? 'compound' : 'linear';

function perYear(method: Method, from: number, to: number, years: number): number {
  return method === 'compound' ? growthRate(from, to, years) : (to - from) / years;
}

/** Callers see to it that time has passed and that start and end differ. */
export function observedPaceOf(goal: Goal, wish: Method, start: Start, latest: Point, end: Point): Pace {
  const linearBecause = linearReason(goal, wish, [start.value, latest.value, end.value]);
  const method = linearBecause === null ? 'compound' : 'linear';
  const [t0, t, t1] = [endInYears(start.date), endInYears(latest.date), endInYears(end.date)];
  const observed = perYear(method, start.value, latest.value, t - t0);
  const required = perYear(method, start.value, end.value, t1 - t0);
  return {
    method,
    linearBecause,
    start,
    latest,
    end,
    yearsElapsed: t - t0,
    yearsTotal: t1 - t0,
    observed,
    required,
    ratio: observed / required,
    stillRequired: t1 > t ? perYear(method, latest.value, end.value, t1 - t) : null,
  };
}

/** The required path's value at a time in years: what the chart draws between start and end. */
export function requiredAt(
  { start, end, method }: { readonly start: Point; readonly end: Point; readonly method: Method },
  years: number,
): number {
  const [t0, t1] = [endInYears(start.date), endInYears(end.date)];
  const required = perYear(method, start.value, end.value, t1 - t0);
  return method === 'compound'
    ? grown(start.value, required, years - t0)
    : start.value + required * (years - t0);
}

/** The way from a start to the goal; what lies between is inferred. Null where no time lies between. */
export function pathOf(goal: Goal, wish: Method, start: Start, end: Point): Path | null {
  if (endInYears(end.date) <= endInYears(start.date)) return null;
  return { start, end, method: methodOf(goal, wish, [start.value, end.value]) };
}
