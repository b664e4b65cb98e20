/** Where the parts of a native chart stand, reckoned so that every name and every label has its room. Pure, in points. */
import { barLabel, linesHeight, spanOf } from '../../page/chart.ts';
import type { NativeChart } from '../../page/deck.ts';
import { LEAST_TYPE } from '../../page/medium.ts';
import type { Box } from '../../page/page.ts';
import { textWidth, widestOf } from '../../domain/text/text-width.ts';

export interface ChartLayout {
  /** Of names and labels. */
  readonly size: number;
  /** The field of the marks, from the chart's corner. */
  readonly plot: Box;
  /** Ends of the axis of values. */
  readonly axis: { readonly min: number; readonly max: number; readonly step?: number };
  /** Of dots: the height above the first row that the words of lines take, in rows; else 0. */
  readonly above: number;
  /** Every n-th category is named: of years there may be more than there is room for. */
  readonly every: number;
}

type Room = Pick<Box, 'w' | 'h'>;

const LARGEST = 12;
/** Height of a row, as a multiple of its type. */
const ROW = 1.3;
const GAP = 6;
/** The axis of values, or of years, with its numbers. */
const AXIS = 20;
const LEGEND = 22;
/** Names leave this much to the bars and their words. */
const LEAST_BARS = 110;
/** Above the columns: their totals; above those the label of the as-of line. */
const TOTALS = 18;

/** Charts beside each other have one size, one room for names and one axis. `room`: of each. */
export function chartLayouts(charts: readonly NativeChart[], room: Room): ChartLayout[] {
  return charts.map((chart) => LAYOUTS[chart.kind](chart, charts, room));
}

type LayoutOf = (chart: NativeChart, charts: readonly NativeChart[], room: Room) => ChartLayout;

const LAYOUTS: { readonly [K in NativeChart['kind']]: LayoutOf } = {
  bars: barsLayout,
  dots: dotsLayout,
  columns: (chart, _, room) => uprightLayout(chart, room),
};

/** Names at the left, words at the right of the farthest mark, and above the words of the lines. */
function dotsLayout(chart: NativeChart, charts: readonly NativeChart[], { w, h }: Room): ChartLayout {
  const top = linesHeight(chart);
  const rows = Math.max(1, ...charts.map(({ categories }) => categories.length));
  const row = Math.min(HIGHEST_ROW, (h - AXIS - top) / rows);
  const size = Math.min(LARGEST, Math.max(LEAST_TYPE, Math.floor(row / ROW)));
  const all = charts.flatMap(({ categories }) => categories);
  const words = charts.flatMap((one) => one.categories.map((_, at) => barLabel(one, at)));
  const names = Math.min(widestOf(all, size) + 2 * GAP, w / 3);
  const behind = Math.min(widestOf(words, size) + 2 * GAP, w / 3);
  const plot = { x: names, y: 0, w: w - names - behind, h: top + row * chart.categories.length };
  const axis = chart.isLog === true ? logAxis(charts) : dotAxis(charts);
  return { size, plot, axis, every: 1, above: top / row };
}

/** Few rows do not stand far from each other. */
const HIGHEST_ROW = 30;
/** Steps of an axis that begins where the marks do. */
const STEPS = 4;

function wholeSpan(charts: readonly NativeChart[]): [least: number, greatest: number] {
  const spans = charts.map((chart) => chart.span ?? spanOf(chart));
  return [Math.min(...spans.map(([least]) => least)), Math.max(...spans.map(([, greatest]) => greatest))];
}

function dotAxis(charts: readonly NativeChart[]): ChartLayout['axis'] {
  const [least, greatest] = wholeSpan(charts);
  const step = niceStep((greatest - least) / STEPS || Math.abs(greatest) / STEPS || 1);
  const at = (steps: number): number => Number((steps * step).toPrecision(6));
  // A mark on the edge has room beside it.
  const min = at(Math.floor(least / step - 0.1));
  return { min: least >= 0 ? Math.max(0, min) : min, max: at(Math.ceil(greatest / step + 0.1)), step };
}

/** The next one, two or five times a power of ten. */
function niceStep(wished: number): number {
  const power = 10 ** Math.floor(Math.log10(wished));
  const times = [1, 2, 5, 10].find((one) => wished <= one * power * 1.0001) ?? 10;
  return Number((times * power).toPrecision(6));
}

function logAxis(charts: readonly NativeChart[]): ChartLayout['axis'] {
  const [least, greatest] = wholeSpan(charts);
  return { min: 10 ** Math.floor(Math.log10(least)), max: 10 ** Math.ceil(Math.log10(greatest * 1.01)) };
}

function barsLayout(chart: NativeChart, charts: readonly NativeChart[], { w, h }: Room): ChartLayout {
  const row = (h - AXIS) / Math.max(1, ...charts.map(({ categories }) => categories.length));
  const size = Math.min(LARGEST, Math.max(LEAST_TYPE, Math.floor(row / ROW)));
  const all = charts.flatMap(({ categories }) => categories);
  const names = Math.min(widestOf(all, size) + 2 * GAP, w - LEAST_BARS);
  const plot = { x: names, y: 0, w: w - names - GAP, h: row * chart.categories.length };
  return { size, plot, axis: barAxis(charts, plot.w, size), every: 1, above: 0 };
}

/** Bars start at zero, below it only where a value does; behind their ends is room for the words. */
function barAxis(charts: readonly NativeChart[], width: number, size: number): ChartLayout['axis'] {
  const bars = charts.flatMap((chart) =>
    chart.categories.map((_, at) => ({
      value: chart.series[0]?.values[at] ?? 0,
      word: textWidth(barLabel(chart, at), size) + 2 * GAP,
    })),
  );
  const longest = Math.max(0, ...bars.map(({ word }) => word));
  // Of a part, the ends of the whole, so that all parts have one axis.
  const whole = charts.flatMap(({ span }) => span ?? []).map((value) => ({ value, word: longest }));
  const ends = [...bars, ...whole].map(
    ({ value, word }) => (value * width) / Math.max(width / 4, width - word),
  );
  return { min: -roundUp(Math.max(0, ...ends.map((end) => -end))), max: roundUp(Math.max(0, ...ends)) || 1 };
}

function uprightLayout(chart: NativeChart, { w, h }: Room): ChartLayout {
  const { categories, series, asOf } = chart;
  const top = (series.length > 1 ? LEGEND : 0) + TOTALS + (asOf === undefined ? 0 : TOTALS);
  const sums = totals(chart);
  const axis = {
    min: -roundUp(Math.max(0, ...sums.map((sum) => -sum))),
    max: roundUp(Math.max(0, ...sums)) || 1,
  };
  const numbers = textWidth(String(axis.max), LEAST_TYPE) + 2 * GAP;
  const plot = { x: numbers, y: top, w: w - numbers - GAP, h: h - top - AXIS };
  const slot = plot.w / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil((widestOf(categories, LARGEST) + GAP) / slot));
  return { size: LARGEST, plot, axis, every, above: 0 };
}

/** What stands on each category together. */
export function totals({ categories, series }: NativeChart): number[] {
  return categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
}

/** The next one, two or five times a power of ten, in at most ten steps. */
function roundUp(wished: number): number {
  if (wished === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(wished));
  const step = [0.1, 0.2, 0.5, 1].find((part) => wished <= part * power * 10) ?? 1;
  return Number((Math.ceil(wished / (step * power)) * step * power).toPrecision(6));
}
