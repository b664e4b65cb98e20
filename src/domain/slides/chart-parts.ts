/** A native chart in parts whose names all have room. In points. */
import { textWidth } from '../text/text-width.ts';
import type { NativeChart } from './deck.ts';
import { LEAST_TYPE } from './medium.ts';
import type { Box } from './page.ts';
import { portionsOf } from './portions.ts';

/** Height of a bar with the room around it, and of the axis and its numbers. */
const ROW = LEAST_TYPE * 1.4;
const AXIS = 44;
/** Height of columns, and of the marks of an axis that runs across. */
const COLUMNS = 200;
/** Between two names below columns. */
const GAP = 6;

export function chartHeight({ kind, categories }: NativeChart): number {
  return kind === 'bars' ? categories.length * ROW + AXIS : COLUMNS;
}

/** All of one chart on one axis, each category with its name. */
export function chartParts(chart: NativeChart, { w, h }: Pick<Box, 'w' | 'h'>): NativeChart[] {
  const { kind, categories, series } = chart;
  const sizes = categories.map((name) => (kind === 'bars' ? ROW : textWidth(name, LEAST_TYPE) + GAP));
  const portions = portionsOf(sizes, () => (kind === 'bars' ? h - AXIS : w - AXIS));
  if (portions.length <= 1) return [chart];
  return portions.map(([from, to]) => ({
    ...chart,
    categories: categories.slice(from, to),
    span: spanOf(chart),
    series: series.map((one) => ({
      ...one,
      values: one.values.slice(from, to),
      ...(typeof one.colour !== 'string' && { colour: one.colour.slice(from, to) }),
      ...(one.around !== undefined && { around: one.around.slice(from, to) }),
    })),
  }));
}

/** Least and greatest end of a bar; columns of several series stand on each other. */
function spanOf({ kind, categories, series }: NativeChart): [number, number] {
  const ends =
    kind === 'columns'
      ? categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
      : series.flatMap(({ values }) => values.filter((value) => value !== null));
  return [Math.min(...ends), Math.max(...ends)];
}
