/**
 * The axis of years of every chart that gives each year one place: a year is its span, as on the timeline, and its name
 * stands under the middle, so that year Y covers [Y − ½, Y + ½). What holds for a year stands at the span's end.
 */
import { yearOf } from '../domain/time/period.ts';
import { endInYears, startInYears } from '../domain/time/year-fraction.ts';
import { SIZE, type Palette } from './palette.ts';

/** The first moment of a day or period. */
export const startOnYears = (edtf: string): number => startInYears(edtf) - 0.5;

/** Its end: of a year's figure the end of that year. */
export const endOnYears = (edtf: string): number => endInYears(edtf) - 0.5;

/** The first and the last year of the data and of the as-of date, so that its line is always on the chart. */
export function yearSpan(
  years: readonly number[],
  asOf: string,
): { readonly from: number; readonly to: number } {
  const all = [...years, yearOf(asOf)];
  return { from: Math.min(...all), to: Math.max(...all) };
}

/** Axes tick at half years too, where the spans meet. */
export const yearName = (value: number): string => (Number.isInteger(value) ? String(value) : '');

/** From the first day of `from` to the last of `to`; of many years every n-th is named. */
export function yearAxis(from: number, to: number, palette: Palette, every = 1) {
  return {
    type: 'value',
    min: from - 0.5,
    max: to + 0.5,
    interval: 0.5,
    axisTick: { show: false },
    axisLine: { onZero: false, lineStyle: { color: palette.lineStrong } },
    splitLine: { show: false },
    axisLabel: {
      color: palette.inkMuted,
      fontSize: SIZE.small,
      hideOverlap: true,
      formatter: (value: number) => ((value - to) % every === 0 ? yearName(value) : ''),
    },
  } as const;
}
