/**
 * How fast a commitment has to go: the change in all and per year, from what the text states: a baseline, a rate, an
 * annual task, or an earlier step of the same policy. Where the text states none of these, the reason is returned and
 * nothing is computed. Only what the text itself says is `stated`; all arithmetic here is `inferred` (推算).
 */
import type { Comparable } from './comparability.ts';
import { yearOf } from '../time/period.ts';
import type { Baseline } from '../dataset/schema.ts';

export interface PaceSource extends Comparable {
  /** The plan that the policy's title names (2023—2025年). */
  readonly planPeriod?: { readonly start: string; readonly end: string } | undefined;
}

/** The arithmetic, to be shown beside its result. Rates are in percent per year. */
export type Formula =
  | { readonly code: 'stated-rate' }
  | { readonly code: 'stated-yearly' }
  | {
      readonly code: 'from-baseline';
      readonly from: number;
      readonly fromYear: number;
      readonly to: number;
      readonly toYear: number;
    }
  | {
      readonly code: 'from-step';
      readonly from: number;
      readonly fromYear: number;
      readonly to: number;
      readonly toYear: number;
    }
  | {
      readonly code: 'increment';
      readonly value: number;
      readonly years: number;
      readonly fromYear: number;
      readonly toYear: number;
    }
  | { readonly code: 'multiple'; readonly value: number; readonly fromYear: number; readonly toYear: number }
  | {
      readonly code: 'total-growth';
      readonly value: number;
      readonly fromYear: number;
      readonly toYear: number;
    };

type NoPace =
  'no-figure' | 'no-deadline' | 'no-baseline' | 'no-baseline-year' | 'other-unit' | 'no-time' | 'rate-period';

export type Pace =
  | {
      readonly kind: 'known';
      readonly basis: 'stated' | 'inferred';
      /** Change in all, in the commitment's unit; null where only a rate is known. */
      readonly total: number | null;
      readonly perYear: number | null;
      /** Percent per year; null where the base is zero or unknown. */
      readonly rate: number | null;
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

/** Last years of the five-year plans: “十三五”期末 is 2020, whatever the sentence leaves out. */
const PLAN_ENDS = new Map([
  ['十一五', 2010],
  ['十二五', 2015],
  ['十三五', 2020],
  ['十四五', 2025],
  ['十五五', 2030],
]);

export function baselineYear(baseline: Baseline): number | null {
  if (baseline.year !== undefined) return yearOf(baseline.year);
  const [, plan] = /[“"]?(十[一二三四五]五)[”"]?(?:时期)?(?:期?末|末期)/u.exec(baseline.text) ?? [];
  return PLAN_ENDS.get(plan ?? '') ?? null;
}

/** Compound rate in percent per year. Null where there is no base to grow from. */
function rateOf(from: number, to: number, years: number): number | null {
  return from > 0 && to > 0 ? ((to / from) ** (1 / years) - 1) * 100 : null;
}

/** 年均, 每年 and the like make a rate a yearly one; without them it may be a whole plan's. */
const SAYS_YEARLY = /年均|每年|年度|年增|同比/u;

interface Dated {
  readonly value: number;
  readonly year: number;
}

/** `year`: null where there is no deadline, which a yearly rate does not need. */
function paceOfGrowth(item: PaceSource, value: number, year: number | null): Pace {
  if (item.frequency === 'annual' || SAYS_YEARLY.test(item.indicator)) {
    return {
      kind: 'known',
      basis: 'stated',
      total: null,
      perYear: null,
      rate: value,
      formula: { code: 'stated-rate' },
    };
  }
  if (year === null) return unknown('no-deadline');
  const fromYear = item.baseline === null ? null : baselineYear(item.baseline);
  if (fromYear === null) return unknown('rate-period');
  if (fromYear >= year) return unknown('no-time');
  const sign = item.direction === 'down' ? -1 : 1;
  const rate = rateOf(100, 100 + sign * value, year - fromYear);
  return inferred(
    { code: 'total-growth', value: sign * value, fromYear, toYear: year },
    { total: null, perYear: null, rate },
  );
}

function paceOfMultiple(item: PaceSource, { value, year }: Dated): Pace {
  if (item.baseline === null) return unknown('no-baseline');
  const fromYear = baselineYear(item.baseline);
  if (fromYear === null) return unknown('no-baseline-year');
  if (fromYear >= year) return unknown('no-time');
  const rate = rateOf(1, value, year - fromYear);
  return inferred({ code: 'multiple', value, fromYear, toYear: year }, { total: null, perYear: null, rate });
}

function paceOfIncrement(item: PaceSource, { value, year }: Dated): Pace {
  const base = item.baseline === null ? null : baselineYear(item.baseline);
  // From a baseline year the count is of years passed; a plan of 2023—2025 has three years to do it in.
  const fromYear = base ?? (item.planPeriod === undefined ? null : yearOf(item.planPeriod.start) - 1);
  if (fromYear === null) return unknown('no-baseline-year');
  const years = year - fromYear;
  if (years <= 0) return unknown('no-time');
  const formula = { code: 'increment', value, years, fromYear, toYear: year } as const;
  return inferred(formula, { total: value, perYear: value / years, rate: null });
}

function between(code: 'from-baseline' | 'from-step', from: Dated, to: Dated): Pace {
  const years = to.year - from.year;
  if (years <= 0) return unknown('no-time');
  const total = to.value - from.value;
  return inferred(
    { code, from: from.value, fromYear: from.year, to: to.value, toYear: to.year },
    { total, perYear: total / years, rate: rateOf(from.value, to.value, years) },
  );
}

function paceOfLevel(item: PaceSource, to: Dated, earlier: readonly PaceSource[]): Pace {
  const { baseline } = item;
  if (baseline?.value !== undefined) {
    if (baseline.unit !== undefined && baseline.unit !== item.unit) return unknown('other-unit');
    const year = baselineYear(baseline);
    return year === null
      ? unknown('no-baseline-year')
      : between('from-baseline', { value: baseline.value, year }, to);
  }
  const steps = earlier.flatMap(({ value, deadline }): Dated[] =>
    value === null || deadline.value === null || yearOf(deadline.value) >= to.year
      ? []
      : [{ value, year: yearOf(deadline.value) }],
  );
  const last = steps.toSorted((a, b) => b.year - a.year)[0];
  return last === undefined ? unknown('no-baseline') : between('from-step', last, to);
}

/** `earlier`: commitments of the same region and policy on the same axis (a panel's path); later ones are ignored. */
export function paceOf(item: PaceSource, earlier: readonly PaceSource[]): Pace {
  const { value, deadline, measure } = item;
  if (value === null) return unknown('no-figure');
  const isTask = measure === 'level' || measure === 'increment';
  const year = deadline.value === null ? null : yearOf(deadline.value);
  // 每年100项 is a pace in itself; a yearly turnover that has a path is the path's.
  if (item.frequency === 'annual' && isTask && earlier.length === 0) {
    const stated = { total: null, perYear: value, rate: null, formula: { code: 'stated-yearly' } } as const;
    return { kind: 'known', basis: 'stated', ...stated };
  }
  if (measure === 'growth') return paceOfGrowth(item, value, year);
  if (year === null) return unknown('no-deadline');
  if (measure === 'multiple') return paceOfMultiple(item, { value, year });
  if (measure === 'increment') return paceOfIncrement(item, { value, year });
  return paceOfLevel(item, { value, year }, earlier);
}
