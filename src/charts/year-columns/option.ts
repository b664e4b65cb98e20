/** Columns by deadline year: hollow where the as-of date has passed them, filled where they are to come, the as-of line between. */
import type { BarSeriesOption } from 'echarts/charts';
import { asOfYears } from '../as-of-line.ts';
import { stateColours } from '../deadline-states.ts';
import type { MarkPlace } from '../link.ts';
import { base, type ChartOption, countLabel } from '../option.ts';
import { type ChartStyle, type Palette, SIZE } from '../palette.ts';
import { yearSpan } from '../year-axis.ts';
import { totalOf, type YearColumn, type YearColumns } from './data.ts';
import { countStates, DEADLINE_STATES, type DeadlineState } from '../../domain/time/due.ts';

export const YEAR_COLUMNS_HEIGHT = 220;
const MARGIN = { left: 4, right: 4, top: 24, bottom: 24 } as const;
const PLOT = YEAR_COLUMNS_HEIGHT - MARGIN.top - MARGIN.bottom;
/** Room above the tallest column for its count, under the as-of line's label. */
const COUNT = 20;
/** Share of a year's slot that its column takes, and its largest width. */
const COLUMN_SHARE = 0.7;
const MAX_COLUMN = 48;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly slot: number;
}

function spanOf({ columns, asOf }: YearColumns, width: number): Span {
  const years = columns.map(({ year }) => year);
  const { from, to } = yearSpan(years, asOf);
  return { from, to, slot: (width - MARGIN.left - MARGIN.right) / (to - from + 1) };
}

/** Every year of the span: bars stack by their position, so a year without commitments keeps its place. */
function allYears({ columns }: YearColumns, { from, to }: Span): YearColumn[] {
  const known = new Map(columns.map((column) => [column.year, column]));
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return known.get(year) ?? { year, counts: countStates([]), label: '' };
  });
}

function stack(
  state: DeadlineState,
  years: readonly YearColumn[],
  { slot }: Span,
  palette: Palette,
): BarSeriesOption {
  return {
    id: state,
    type: 'bar',
    stack: 'years',
    silent: true,
    barWidth: Math.max(2, Math.min(MAX_COLUMN, Math.floor(slot * COLUMN_SHARE))),
    itemStyle: columnStyle(state, palette),
    // A bar of nothing would still draw its border.
    data: years.map((column) => ({
      id: String(column.year),
      value: column.counts[state],
      ...(column.counts[state] === 0 ? { itemStyle: { borderWidth: 0 } } : {}),
    })),
  };
}

/** Hollow and neutral: nobody knows yet. Striped: a result is recorded. The pattern tells what the colour tells. */
function columnStyle(state: DeadlineState, palette: Palette) {
  if (state !== 'reported') return { ...stateColours(state, palette), borderWidth: 1.5 };
  const { ink, surface } = palette;
  return { color: surface, borderColor: ink, borderWidth: 1.5, decal: stripes(ink) };
}

/** The year's total stands on its column: a series of height zero on top of the stack. */
function totals(years: readonly YearColumn[], palette: Palette): BarSeriesOption {
  return {
    id: 'totals',
    type: 'bar',
    stack: 'years',
    silent: true,
    z: 6,
    data: years.map((column) => ({
      id: `total-${column.year}`,
      value: 0,
      label: countLabel(totalOf(column), 3, palette),
    })),
  };
}

export function yearColumnsOption(
  columns: YearColumns,
  { palette, width, animate }: ChartStyle,
): ChartOption {
  const span = spanOf(columns, width);
  const years = allYears(columns, span);
  const tallest = Math.max(1, ...years.map(totalOf));
  return {
    ...base({ palette, animate }),
    grid: { ...MARGIN, outerBoundsMode: 'none' },
    xAxis: [
      {
        type: 'category',
        data: years.map(({ year }) => String(year)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.lineStrong } },
        axisLabel: { color: palette.inkMuted, fontSize: SIZE.small, hideOverlap: true },
      },
      // The same stretch in days, for a line that falls inside a year.
      { type: 'value', show: false, min: span.from - 0.5, max: span.to + 0.5 },
    ],
    yAxis: { type: 'value', show: false, min: 0, max: (tallest * PLOT) / (PLOT - COUNT) },
    series: [
      ...DEADLINE_STATES.map((state) => stack(state, years, span, palette)),
      totals(years, palette),
      asOfYears(columns, span, { distance: 6, xAxisIndex: 1 }, palette),
    ],
  };
}

/** A link takes the year's whole slot, from the column's count to the year's name. */
export function yearPlaces(years: YearColumns, width: number): MarkPlace[] {
  const { from, slot } = spanOf(years, width);
  return years.columns.map(({ year, label }) => ({
    id: String(year),
    label,
    left: MARGIN.left + (year - from) * slot,
    top: MARGIN.top,
    width: slot,
    height: YEAR_COLUMNS_HEIGHT - MARGIN.top,
  }));
}

/** Diagonal lines, 1.5 px wide, 6 px apart. */
function stripes(color: string) {
  return { color, symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 4.5], rotation: Math.PI / 4 };
}
