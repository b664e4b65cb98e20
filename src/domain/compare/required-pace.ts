/**
 * How fast a commitment has to go: the change in all and per year, from what the text states: a baseline, a rate, an
 * annual task, or a growth stated beside the level; another goal is no baseline. Where the text states none of
 * these, the reason is returned and nothing is computed. Only what the text itself says is `stated`; all arithmetic here
 * is `inferred` (推算), and what is a bound or a range in the text is one in the result.
 */
import type { Comparable } from './comparability.ts';
import { baselineYear, impliedChange, type ImpliedBase, type NoImpliedBase } from '../progress/baseline.ts';
import { growthRate } from '../quantity/growth.ts';
import { figureOf, mapped } from '../quantity/interval-arithmetic.ts';
import { intervalOf, type Figure } from '../quantity/interval.ts';
import { signedFigure } from '../quantity/signed.ts';
import { yearOf } from '../time/period.ts';

export interface PaceSource extends Comparable {
  readonly valueMax?: number | null;
  /** The plan that the policy's title names (2023—2025年). */
  readonly planPeriod?: { readonly start: string; readonly end: string } | undefined;
  /** Where the policy states how the same thing grows until then. */
  readonly implied?: ImpliedBase | NoImpliedBase | null;
}

interface Years {
  readonly fromYear: number;
  readonly toYear: number;
}

interface Ends extends Years {
  readonly from: number;
  readonly to: Figure;
}

/** The arithmetic, to be shown beside its result. Rates are in percent per year. */
export type Formula =
  | { readonly code: 'stated-rate' }
  | { readonly code: 'stated-yearly' }
  | ({ readonly code: 'from-baseline' } & Ends)
  | { readonly code: 'from-growth'; readonly implied: ImpliedBase }
  | ({ readonly code: 'increment'; readonly value: Figure; readonly years: number } & Years)
  | ({ readonly code: 'multiple'; readonly value: Figure } & Years)
  | ({ readonly code: 'total-growth'; readonly value: Figure } & Years);

type NoPace =
  | 'no-figure'
  | 'no-deadline'
  | 'no-baseline'
  | 'no-baseline-year'
  | 'other-unit'
  | 'no-time'
  | 'one-year'
  | 'rate-period'
  | NoImpliedBase;

export type Pace =
  | {
      readonly kind: 'known';
      readonly basis: 'stated' | 'inferred';
      /** Change in all, in the commitment's unit; null where only a rate is known. */
      readonly total: Figure | null;
      readonly perYear: Figure | null;
      /** Percent per year; null where the base is zero or unknown. */
      readonly rate: Figure | null;
      readonly formula: Formula;
    }
  | { readonly kind: 'unknown'; readonly reason: NoPace };

const unknown = (reason: NoPace): Pace => ({ kind: 'unknown', reason });
const inferred = (
  formula: Formula,
  change: Pick<Pace & { kind: 'known' }, 'total' | 'perYear' | 'rate'>,
): Pace => ({
  kind: 'known',
  basis: 'inferred',
  formula,
  ...change,
});

/** What follows from a figure, rising with it; its bound and its range stay what they are. */
const from = (figure: Figure, of: (value: number) => number): Figure | null =>
  figureOf(mapped(intervalOf(figure), of));

/** Compound rate in percent per year. Null where there is no base to grow from. */
function rateFrom(base: number, to: Figure, years: number): Figure | null {
  if (base <= 0 || to.value <= 0) return null;
  return from(to, (value) => growthRate(base, value, years) * 100);
}

/** 年均, 每年 and the like make a rate a yearly one; without them it may be a whole plan's. */
const SAYS_YEARLY = /年均|每年|年度|年增|同比/u;

interface Goal extends Figure {
  readonly year: number;
}

/** `year`: null where there is no deadline, which a yearly rate does not need. */
function paceOfGrowth(item: PaceSource, value: Figure, year: number | null): Pace {
  if (item.frequency === 'annual' || SAYS_YEARLY.test(item.indicator)) {
    const stated = { total: null, perYear: null, rate: value, formula: { code: 'stated-rate' } } as const;
    return { kind: 'known', basis: 'stated', ...stated };
  }
  if (year === null) return unknown('no-deadline');
  const fromYear = item.baseline === null ? null : baselineYear(item.baseline);
  if (fromYear === null) return unknown('rate-period');
  if (fromYear >= year) return unknown('no-time');
  const rate = from(value, (percent) => growthRate(100, 100 + percent, year - fromYear) * 100);
  const formula = { code: 'total-growth', value, fromYear, toYear: year } as const;
  return inferred(formula, { total: null, perYear: null, rate });
}

function paceOfMultiple(item: PaceSource, { year, ...value }: Goal): Pace {
  if (item.baseline === null) return unknown('no-baseline');
  const fromYear = baselineYear(item.baseline);
  if (fromYear === null) return unknown('no-baseline-year');
  if (fromYear >= year) return unknown('no-time');
  const rate = rateFrom(1, value, year - fromYear);
  return inferred({ code: 'multiple', value, fromYear, toYear: year }, { total: null, perYear: null, rate });
}

function paceOfIncrement(item: PaceSource, { year, ...value }: Goal): Pace {
  const base = item.baseline === null ? null : baselineYear(item.baseline);
  // From a baseline year the count is of years passed; a plan of 2023—2025 has three years to do it in.
  const fromYear = base ?? (item.planPeriod === undefined ? null : yearOf(item.planPeriod.start) - 1);
  if (fromYear === null) return unknown('no-baseline-year');
  const years = year - fromYear;
  if (years <= 0) return unknown('no-time');
  // What one year adds is the goal itself.
  if (years === 1 && base === null) return unknown('one-year');
  const formula = { code: 'increment', value, years, fromYear, toYear: year } as const;
  return inferred(formula, { total: value, perYear: from(value, (all) => all / years), rate: null });
}

interface Stand {
  readonly value: number;
  readonly year: number;
}

/** A share changes by percentage points: a percentage of a percentage says something else. */
const isShare = ({ unit, measure }: Pick<PaceSource, 'unit' | 'measure'>): boolean =>
  unit === '%' || unit === '‰' || measure === 'share';

function fromBaseline(item: PaceSource, start: Stand, { year: toYear, ...to }: Goal): Pace {
  const years = toYear - start.year;
  if (years <= 0) return unknown('no-time');
  return inferred(
    { code: 'from-baseline', from: start.value, fromYear: start.year, to, toYear },
    {
      total: from(to, (value) => value - start.value),
      perYear: from(to, (value) => (value - start.value) / years),
      rate: isShare(item) ? null : rateFrom(start.value, to, years),
    },
  );
}

/** The baseline of the text; null where it has no figure, a reason where nothing can start from it. */
export function statedBaseOf({
  baseline,
  unit,
}: Pick<PaceSource, 'baseline' | 'unit'>): Stand | 'other-unit' | 'no-baseline-year' | null {
  if (baseline?.value === undefined) return null;
  if (baseline.unit !== undefined && baseline.unit !== unit) return 'other-unit';
  const year = baselineYear(baseline);
  return year === null ? 'no-baseline-year' : { value: baseline.value, year };
}

function paceOfLevel(item: PaceSource, goal: Goal): Pace {
  const stated = statedBaseOf(item);
  if (typeof stated === 'string') return unknown(stated);
  return stated === null ? paceOfImplied(item.implied ?? null) : fromBaseline(item, stated, goal);
}

function paceOfImplied(implied: ImpliedBase | NoImpliedBase | null): Pace {
  if (implied === null) return unknown('no-baseline');
  if (typeof implied === 'string') return unknown(implied);
  const total = impliedChange(implied);
  const years = implied.goalYear - implied.year;
  const perYear = total === null ? null : from(total, (all) => all / years);
  return inferred({ code: 'from-growth', implied }, { total, perYear, rate: implied.rate });
}

/** 每年100项 is a pace in itself; a yearly turnover with goals for several years is a level. */
function isPaceInItself({ frequency, measure, implied }: PaceSource, others: readonly PaceSource[]): boolean {
  const isTask = measure === 'level' || measure === 'increment';
  return frequency === 'annual' && isTask && others.length === 0 && (implied ?? null) === null;
}

/** `others`: commitments of the same region and policy on the same axis (a panel's path). */
export function requiredPaceOf(item: PaceSource, others: readonly PaceSource[]): Pace {
  const { deadline, measure } = item;
  const { value, ...rest } = signedFigure(item);
  if (value === null) return unknown('no-figure');
  const figure = { value, ...rest };
  if (isPaceInItself(item, others)) {
    const stated = { total: null, perYear: figure, rate: null, formula: { code: 'stated-yearly' } } as const;
    return { kind: 'known', basis: 'stated', ...stated };
  }
  const year = deadline.value === null ? null : yearOf(deadline.value);
  if (measure === 'growth') return paceOfGrowth(item, figure, year);
  if (year === null) return unknown('no-deadline');
  const goal = { ...figure, year };
  if (measure === 'multiple') return paceOfMultiple(item, goal);
  if (measure === 'increment') return paceOfIncrement(item, goal);
  return paceOfLevel(item, goal);
}
