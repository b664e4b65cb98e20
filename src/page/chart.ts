/** A native chart in parts whose names all have room. In points. */
import { widestOf } from '../domain/text/text-width.ts';
import type { NativeChart } from './deck.ts';
import { LEAST_TYPE } from './medium.ts';
import type { Box } from './page.ts';
import { portionsOf, type Portion } from './portions.ts';

type Room = Pick<Box, 'w' | 'h'>;

/** Height of a bar with the room around it, and of the axis and its numbers. */
const ROW = LEAST_TYPE * 1.4;
const AXIS = 24;
/** Of the words of a line across dots. */
const LINE = LEAST_TYPE * 1.5;
/** Height of columns, and of the marks of an axis that runs across. */
const COLUMNS = 200;
/** Between two columns of bars. */
export const GUTTER = 24;
/** Bars that one column of a slide has room for. */
const FEW = 24;
/** A column has so much for the bars themselves, beside their names and the words at their ends. */
const LEAST_BARS = 120;

/** What stands at the end of a bar, as a number format writes it. */
export function barLabel({ series, unit }: NativeChart, at: number): string {
  const [one] = series;
  const value = one?.values[at] ?? null;
  const { before, behind } = one?.around?.[at] ?? { before: '', behind: unit };
  return value === null ? '' : `${before}${value}${behind}`;
}

function columnsOf(chart: NativeChart, w: number): 1 | 2 {
  const { categories } = chart;
  const words =
    widestOf(categories, LEAST_TYPE) +
    widestOf(
      categories.map((_, at) => barLabel(chart, at)),
      LEAST_TYPE,
    );
  return categories.length > FEW && words + LEAST_BARS <= (w - GUTTER) / 2 ? 2 : 1;
}

export function chartHeight(chart: NativeChart, w: number): number {
  if (chart.kind === 'columns') return COLUMNS;
  return Math.ceil(chart.categories.length / columnsOf(chart, w)) * ROW + AXIS + linesHeight(chart);
}

/** Room above dots for the words of the lines across them. */
export const linesHeight = ({ lines = [] }: NativeChart): number =>
  lines.filter(({ label }) => label !== '').length * LINE;

/** A chart for each page, all on one axis, each category with its name. Of columns, which are years in a row, some are named. */
export function chartParts(chart: NativeChart, { w, h }: Room): NativeChart[] {
  const { kind, categories } = chart;
  if (kind === 'columns') return [chart];
  const sizes = categories.map(() => 1);
  const rows = Math.floor((h - AXIS - linesHeight(chart)) / ROW);
  const room = columnsOf(chart, w) * Math.max(1, rows);
  return partsAt(
    chart,
    portionsOf(sizes, () => room),
  );
}

/** The columns of a page in which its bars stand beside each other. */
export function chartColumns(chart: NativeChart, w: number): NativeChart[] {
  const { kind, categories } = chart;
  if (kind === 'columns' || columnsOf(chart, w) === 1) return [chart];
  const half = Math.ceil(categories.length / 2);
  return partsAt(chart, [
    [0, half],
    [half, categories.length],
  ]);
}

function partsAt(chart: NativeChart, portions: readonly Portion[]): NativeChart[] {
  if (portions.length <= 1) return [chart];
  const { categories, series, beside, span = spanOf(chart) } = chart;
  return portions.map(([from, to]) => ({
    ...chart,
    categories: categories.slice(from, to),
    span,
    ...(beside !== undefined && {
      beside: beside.map(({ label, cells }) => ({ label, cells: cells.slice(from, to) })),
    }),
    series: series.map((one) => ({
      ...one,
      values: one.values.slice(from, to),
      ...(typeof one.colour !== 'string' && { colour: one.colour.slice(from, to) }),
      ...(one.upTo !== undefined && { upTo: one.upTo.slice(from, to) }),
      ...(one.around !== undefined && { around: one.around.slice(from, to) }),
    })),
  }));
}

/** Least and greatest end of a bar, of a dot with its range, of a line across them. */
export function spanOf({ series, lines = [] }: NativeChart): [least: number, greatest: number] {
  const ends = series
    .flatMap(({ values, upTo = [] }) => [...values, ...upTo])
    .filter((value) => value !== null);
  const all = [...ends, ...lines.map(({ value }) => value)];
  return [Math.min(...all), Math.max(...all)];
}
