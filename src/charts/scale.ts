/** A linear axis from zero with round steps. */
export interface Scale {
  readonly max: number;
  readonly interval: number;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The smallest round scale that covers `max` in at most `ticks` steps. `max` is not negative. */
export function niceScale(max: number, ticks: number): Scale {
  if (!(max > 0)) return { max: 1, interval: 1 };
  const magnitude = 10 ** Math.floor(Math.log10(max / ticks));
  const step = STEPS.find((s) => s * magnitude * ticks >= max) ?? 10;
  // Products of powers of ten leave dust (0.30000000000000004) that would be printed on the axis.
  const interval = Number((step * magnitude).toPrecision(12));
  return { max: Number((Math.ceil(max / interval - 1e-9) * interval).toPrecision(12)), interval };
}
