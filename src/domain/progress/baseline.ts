/**
 * Where a commitment starts from: the year of a stated baseline, and the baseline that follows where the text states a
 * level and its growth for one time (5000亿元 with 年均15%): goal ÷ (1 + rate)^years. What follows is inferred (推算); a
 * stated baseline always goes before it. Money may grow in the text at constant prices, which nothing here can tell.
 */
import { groupBy } from '../collections/group-by.ts';
import type { Baseline } from '../dataset/schema.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { grown } from '../quantity/growth.ts';
import { combine, figureOf, negated } from '../quantity/interval-arithmetic.ts';
import { intervalOf, type Figure } from '../quantity/interval.ts';
import { signedFigure } from '../quantity/signed.ts';
import { planEndIn } from '../time/five-year-plans.ts';
import { yearOf } from '../time/period.ts';
import { spanOf, type PolicyTime } from './link-facts.ts';

export function baselineYear({ year, text }: Baseline): number | null {
  if (year !== undefined) return yearOf(year);
  return /(?:期?末|末期)/u.test(text) ? planEndIn(text) : null;
}

/** `growth-years`: the text does not say for how many years the growth is; `growth-bounds`: bounds that leave the base open. */
export type NoImpliedBase = 'growth-years' | 'growth-bounds';

export interface ImpliedBase {
  /** The goal and its rate as the text has them, the rate in percent a year, a fall negative. */
  readonly goal: Figure;
  readonly rate: Figure;
  /** At the end of which year the base stands, in the goal's unit. */
  readonly year: number;
  readonly base: Figure;
  readonly goalYear: number;
}

type Grown = Pick<
  TargetRow,
  'articleId' | 'indicatorKey' | 'region' | 'scope' | 'deadline' | 'value' | 'valueMax' | 'comparator'
> &
  Pick<TargetRow, 'kind' | 'measure' | 'indicator' | 'direction' | 'frequency' | 'average' | 'baseline'>;

const subjectOf = ({ articleId, region, scope, deadline }: Grown, key: string): string =>
  [articleId, region.code, scope, deadline.value?.slice(0, 4), key].join('|');

const GROWTHS = new WeakMap<readonly Grown[], ReadonlyMap<string, readonly Grown[]>>();

/** Rows never change: which growth is of what is looked up once for all of them. */
function growthsIn(rows: readonly Grown[]): ReadonlyMap<string, readonly Grown[]> {
  const known = GROWTHS.get(rows);
  if (known !== undefined) return known;
  const growths = rows.filter(({ measure, value }) => measure === 'growth' && value !== null);
  const found = groupBy(growths, (row) => subjectOf(row, row.indicatorKey.replace(/(?:增速|降幅)$/u, '')));
  GROWTHS.set(rows, found);
  return found;
}

const isLevelOfAYear = ({ kind, measure, value, average, deadline }: Grown): boolean =>
  kind === 'target' && measure === 'level' && value !== null && !average && deadline.value !== null;

/** Null where the policy states no growth, or two, of the same thing for the same time. */
export function impliedBaseOf(
  level: Grown,
  rows: readonly Grown[],
  policy: PolicyTime,
): ImpliedBase | NoImpliedBase | null {
  if (!isLevelOfAYear(level)) return null;
  const [growth, ...others] = growthsIn(rows).get(subjectOf(level, level.indicatorKey)) ?? [];
  if (growth === undefined || others.length > 0) return null;
  const goalYear = yearOf(level.deadline.value ?? '');
  const year = startYearOf(growth, policy);
  if (year === null || year >= goalYear) return 'growth-years';
  const goal = figure(level);
  const rate = intervalOf(figure(growth));
  const years = goalYear - year;
  // The base falls as the rate rises, so the rate goes in with its sides exchanged.
  const base = figureOf(
    combine(intervalOf(goal), negated(rate), (to, fall) => grown(to, -fall / 100, -years)),
  );
  const said = figureOf(rate);
  if (base === null || said === null) return 'growth-bounds';
  return { goal, rate: said, year, base, goalYear };
}

/** With its sign: of a fall below zero. */
function figure(of: Grown): Figure {
  const { value, valueMax, comparator } = signedFigure(of);
  return { value: value ?? 0, valueMax, comparator };
}

/** A mean is one of the years since its own baseline, of its plan, or of the five-year plan that it names; else one year's. */
function startYearOf(growth: Grown, policy: PolicyTime): number | null {
  const { deadline, average, frequency, baseline } = growth;
  const stated = baseline === null ? null : baselineYear(baseline);
  if (stated !== null) return stated;
  const goalYear = yearOf(deadline.value ?? '');
  const isYearly = average || frequency === 'annual';
  const span = spanOf(deadline.value, policy);
  if (!isYearly) return span?.first === goalYear ? goalYear - 1 : null;
  const plan = spanOf(deadline.value, { planPeriod: policy.planPeriod });
  if (plan !== null) return plan.first - 1;
  return planEndIn(deadline.text) === goalYear ? goalYear - 5 : null;
}

/** The change from the base to the goal, both held by one rate: it rises with either. In the goal's unit. */
export function impliedChange({ goal, rate, year, goalYear }: ImpliedBase): Figure | null {
  const years = goalYear - year;
  const change = (to: number, percent: number): number => to - grown(to, percent / 100, -years);
  return figureOf(combine(intervalOf(goal), intervalOf(rate), change));
}
