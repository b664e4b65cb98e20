/**
 * Arithmetic on figures that are bounds and ranges: what “5000亿元以上” and “年均 5%—6%” leave open stays open in what is
 * computed from them.
 */
import type { Figure, Interval } from './interval.ts';

/** Null where both sides are open: nothing is known. */
export function figureOf({ low, high, isAbout, isStrict }: Interval): Figure | null {
  if (low === null)
    return high === null ? null : { value: high, valueMax: null, comparator: isStrict ? '<' : '<=' };
  if (high === null) return { value: low, valueMax: null, comparator: isStrict ? '>' : '>=' };
  return { value: low, valueMax: high > low ? high : null, comparator: isAbout ? '~' : '=' };
}

/** Of a function that rises with both. */
export function combine(a: Interval, b: Interval, of: (a: number, b: number) => number): Interval {
  const at = (x: number | null, y: number | null): number | null =>
    x === null || y === null ? null : of(x, y);
  return {
    low: at(a.low, b.low),
    high: at(a.high, b.high),
    isAbout: a.isAbout || b.isAbout,
    isStrict: a.isStrict || b.isStrict,
  };
}

/** Of a function that rises with it. */
export const mapped = (a: Interval, of: (a: number) => number): Interval => combine(a, a, of);

export const negated = ({ low, high, ...rest }: Interval): Interval => ({
  ...rest,
  low: high === null ? null : -high,
  high: low === null ? null : -low,
});

const short = (value: number): number => Number(value.toPrecision(4));

/** Computed, not stated: more than four digits say nothing. */
export const rounded = (figure: Figure): Figure => ({
  ...figure,
  value: short(figure.value),
  valueMax: figure.valueMax === null ? null : short(figure.valueMax),
});
