/** Columns by deadline year: hollow where the as-of date has passed them, filled where they are to come, the as-of line between. */
import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, MarkLineComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { dayPosition } from '../deadline-years/packing.ts';
import type { MarkPlace } from '../link.ts';
import { ANIMATION_MS, CHART_FONT, SIZE, type ChartStyle, type Palette } from '../palette.ts';
import type { YearColumn, YearColumns } from './data.ts';

export type YearColumnsOption = ComposeOption<
  BarSeriesOption | GridComponentOption | MarkLineComponentOption
>;

export const YEAR_COLUMNS_HEIGHT = 220;
const MARGIN = { left: 4, right: 4, top: 44, bottom: 24 } as const;
/** Share of a year's slot that its column takes, and its largest width. */
const COLUMN_SHARE = 0.7;
const MAX_COLUMN = 48;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly slot: number;
}

/** The years of the data and of the as-of date, so that its line is always on the chart. */
function spanOf({ columns, asOf }: YearColumns, width: number): Span {
  const years = [...columns.map(({ year }) => year), Math.round(dayPosition(asOf))];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return { from, to, slot: (width - MARGIN.left - MARGIN.right) / (to - from + 1) };
}

const totalOf = ({ passed, coming }: YearColumn): number => passed + coming;

function stack(
  state: 'passed' | 'coming',
  { columns }: YearColumns,
  { slot }: Span,
  palette: Palette,
): BarSeriesOption {
  return {
    id: state,
    type: 'bar',
    stack: 'years',
    silent: true,
    barWidth: Math.max(2, Math.min(MAX_COLUMN, Math.floor(slot * COLUMN_SHARE))),
    // Hollow and neutral: nobody knows yet. The shape tells what the colour tells.
    itemStyle:
      state === 'passed'
        ? { color: palette.surface, borderColor: palette.neutral, borderWidth: 1.5 }
        : { color: palette.accent, borderColor: palette.accent, borderWidth: 1.5 },
    data: columns
      .filter((column) => column[state] > 0)
      .map((column) => ({ id: String(column.year), value: [column.year, column[state]] })),
  };
}

/** The year's total stands on its column: a series of height zero on top of the stack. */
function totals({ columns }: YearColumns, palette: Palette): BarSeriesOption {
  return {
    id: 'totals',
    type: 'bar',
    stack: 'years',
    silent: true,
    z: 6,
    data: columns.map((column) => ({
      id: `total-${column.year}`,
      value: [column.year, 0],
      label: {
        show: true,
        position: 'top',
        distance: 3,
        formatter: String(totalOf(column)),
        color: palette.ink,
        fontSize: SIZE.small,
        // Legible where the as-of line runs behind it.
        textBorderColor: palette.surface,
        textBorderWidth: 4,
      },
    })),
  };
}

function asOfLine({ asOf, asOfLabel }: YearColumns, { from, to }: Span, palette: Palette): BarSeriesOption {
  const x = dayPosition(asOf);
  const share = (x - from + 0.5) / (to - from + 1);
  // At the edges the label leans inward, or it would be cut.
  const align = share > 0.75 ? 'right' : share < 0.25 ? 'left' : 'center';
  const label = { position: 'end', distance: 6, formatter: asOfLabel, align, color: palette.ink } as const;
  return {
    id: 'as-of',
    type: 'bar',
    silent: true,
    data: [],
    markLine: {
      symbol: 'none',
      silent: true,
      animation: false,
      lineStyle: { color: palette.ink, width: 1, type: 'solid' },
      data: [{ xAxis: x, label: { ...label, fontSize: SIZE.small } }],
    },
  };
}

export function yearColumnsOption(
  years: YearColumns,
  { palette, width, animate }: ChartStyle,
): YearColumnsOption {
  const span = spanOf(years, width);
  return {
    animation: animate,
    animationDuration: ANIMATION_MS,
    textStyle: { fontFamily: CHART_FONT, fontSize: SIZE.small, color: palette.ink },
    grid: { ...MARGIN, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      min: span.from - 0.5,
      max: span.to + 0.5,
      interval: 0.5,
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: palette.lineStrong } },
      splitLine: { show: false },
      axisLabel: {
        color: palette.inkMuted,
        fontSize: SIZE.small,
        hideOverlap: true,
        formatter: (value: number) => (Number.isInteger(value) ? String(value) : ''),
      },
    },
    yAxis: { type: 'value', show: false, min: 0, max: Math.max(1, ...years.columns.map(totalOf)) },
    series: [
      stack('passed', years, span, palette),
      stack('coming', years, span, palette),
      totals(years, palette),
      asOfLine(years, span, palette),
    ],
  };
}

/** A link takes the year's whole slot, from the column's count to the year's name. */
export function yearPlaces(years: YearColumns, width: number): MarkPlace[] {
  const { from, slot } = spanOf(years, width);
  const top = MARGIN.top - 20;
  return years.columns.map(({ year, label }) => ({
    id: String(year),
    label,
    left: MARGIN.left + (year - from) * slot,
    top,
    width: slot,
    height: YEAR_COLUMNS_HEIGHT - top,
  }));
}
