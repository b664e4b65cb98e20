/** Yearly rates (年均增速, 同比): each value is a year's rate, and the mean of the years is held against the promised one. Pure. */
import { combine, figureOf, mapped } from '../quantity/interval-arithmetic.ts';
import { intervalOf, type Figure } from '../quantity/interval.ts';
import { lastDay, yearOf } from '../time/period.ts';
import { isPriceLevel, wayOf } from './bound.ts';
import { liesAt, meets, type Met } from './meets.ts';
import { figureAt, known, notReported, unknown, type Measured, type Outcome } from './outcome.ts';
import { statusOfRatio } from './pace.ts';
import type { Goal, Point } from './types.ts';

/** Of what is reported for parts of a year only the last counts: 一季度, 上半年 and 前三季度 are one rate. `all` by date. */
const lastOfYears = (all: readonly Point[]): Point[] => [
  ...new Map(all.map((point) => [yearOf(point.date), point])).values(),
];

/** The mean of yearly rates, as rates compound; null where their bounds leave it open on both sides. */
function meanRate(all: readonly Point[]): Figure | null {
  const points = lastOfYears(all);
  const [first] = points;
  if (points.length === 1 && first !== undefined) return figureAt(first);
  const product = points
    .map((point) => mapped(intervalOf(figureAt(point)), (rate) => 1 + rate / 100))
    .reduce((all, one) => combine(all, one, (a, b) => a * b));
  return figureOf(mapped(product, (all) => (all ** (1 / points.length) - 1) * 100));
}

const OF_MET: { readonly [M in Met]: Outcome } = {
  met: known('achieved'),
  missed: known('behind'),
  open: unknown('bound'),
};

/** Of a rate on its way: what shall be reached by how much of it is there, a limit by whether it is kept. */
export function rateUnderway(goalValue: number, way: 'up' | 'down', met: Met, { value }: Figure): Outcome {
  const isLimit = way === 'up' ? goalValue <= 0 : goalValue >= 0;
  if (!isLimit) return known(statusOfRatio(value / goalValue));
  return met === 'open' ? unknown('bound') : known(met === 'met' ? 'on-track' : 'behind');
}

/** Yearly rates: the mean of the years reported against the promised rate. */
export function judgeRates(goal: Goal, { points, goalValue, figure }: Measured, isDue: boolean): Outcome {
  const mean = meanRate(points);
  const last = points.at(-1);
  if (mean === null || last === undefined) return unknown('bound');
  const { deadline } = goal;
  const covers = deadline.value !== null && !last.isPartial && lastDay(last.date) >= lastDay(deadline.value);
  const way = wayOf(goal, goalValue, null) ?? 'up';
  const met = isPriceLevel(goal) ? liesAt(figure, mean) : meets(figure, way, mean);
  if (isDue && !covers) return notReported();
  if (met === 'below') return unknown('level');
  if (covers) return OF_MET[met];
  return rateUnderway(goalValue, way, met, mean);
}
