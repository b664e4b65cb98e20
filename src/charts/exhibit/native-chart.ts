/** From a plot to the chart that a presentation program draws itself, its numbers as a reader would type them. */
import type { NativeChart, NativeSeries } from '../../domain/slides/deck.ts';
import type { I18n } from '../../i18n/index.ts';
import { sharedScale } from '../../i18n/quantity.ts';
import { PALETTES } from '../palette.ts';
import type { Plot, PlotSeries, PlotTone } from './plot.ts';

const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** Slides are light: they are printed. */
const TONES: Readonly<Record<PlotTone, string>> = {
  accent: hex(PALETTES.light.accent),
  neutral: hex(PALETTES.light.neutral),
  ink: hex(PALETTES.light.ink),
};

/** Numbers in the scale that they share (2000 with 亿元), so that they can be read and typed. */
export function nativeChart(plot: Plot, i18n: I18n): NativeChart {
  const numbers = plot.series.flatMap(({ points }) =>
    points.flatMap(({ value, upTo }) => [value, upTo].filter((number) => typeof number === 'number')),
  );
  const { size, word } = sharedScale(numbers, i18n.lang);
  const unit = scaledUnit(word, plot.unit, i18n);
  const scale = (value: number): number => Number((value / size).toFixed(10));
  return {
    kind: plot.form,
    categories: plot.categories.map(({ label }) => label),
    series: plot.series.map((series) => nativeSeries(series, plot, { unit, scale })),
    unit,
    isLog: plot.form === 'dots',
    ...(plot.isStacked && plot.total !== undefined && { total: plot.total }),
    ...(plot.asOf !== undefined && { asOf: plot.asOf }),
  };
}

/** 亿 and 元: 亿元. English sets a space before a unit, but not before %. */
function scaledUnit(word: string, unit: string, { lang }: I18n): string {
  const isApart = lang === 'en' && unit !== '' && !/^[%‰×]/u.test(unit);
  return `${word}${isApart ? ' ' : ''}${unit}`;
}

interface Scaling {
  readonly unit: string;
  readonly scale: (value: number) => number;
}

function nativeSeries(
  { name, points, tone }: PlotSeries,
  { categories }: Plot,
  { unit, scale }: Scaling,
): NativeSeries {
  const own = categories.map(({ colour }) => colour);
  const hasLabels = points.some(({ note }) => note !== undefined);
  return {
    name,
    values: points.map(({ value }) => (value === null ? null : scale(value))),
    colour: own.some((colour) => colour !== null)
      ? own.map((c) => (c === null ? TONES[tone] : hex(c)))
      : TONES[tone],
    ...(hasLabels && {
      around: points.map(({ sign = '', upTo = null, note = '' }) => ({
        before: sign,
        behind: `${upTo === null ? '' : `–${scale(upTo)}`}${unit}${note === '' ? '' : ` · ${note}`}`,
      })),
    }),
  };
}
