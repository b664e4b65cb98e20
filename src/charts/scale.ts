/** A linear axis with round steps. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Products of powers of ten leave dust (0.30000000000000004) that would be printed on the axis. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** Whether all values lie in the upper half of what reaches from zero: then the axis may start above it. */
export const liesAbove = (low: number, high: number): boolean => low > high / 2 && low < high;

/**
 * The smallest round scale from `low` to `high` in at most `ticks` steps. It starts at zero, but where all values lie in
 * the upper half: there it starts below the lowest, since positions and not lengths are read from it.
 */
export function niceScale(low: number, high: number, ticks: number): Scale {
  if (low === high && high === 0) return { min: 0, max: 1, interval: 1 };
  const [from, to] = [liesAbove(low, high) ? low : Math.min(0, low), Math.max(0, high)];
  const magnitude = 10 ** Math.floor(Math.log10((to - from) / ticks));
  const ends = (step: number): readonly [number, number] => [
    Math.floor(from / step + 1e-9),
    Math.ceil(to / step - 1e-9),
  ];
  const fits = (step: number): boolean => ends(step)[1] - ends(step)[0] <= ticks;
  const steps = [magnitude, magnitude * 10].flatMap((size) => STEPS.map((step) => step * size));
  const interval = clean(steps.find(fits) ?? magnitude * 100);
  const [first, last] = ends(interval);
  return { min: clean(first * interval), max: clean(last * interval), interval };
}
