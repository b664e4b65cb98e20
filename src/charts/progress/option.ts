/** The progress chart's option: reported values against the path that leads to the target. Pure. */
import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { asOfSeries } from '../as-of-line.ts';
import { hoverOption } from '../hover.ts';
import { ANIMATION_MS, CHART_FONT, SIZE, type ChartStyle } from '../palette.ts';
import { plainText } from '../text.ts';
import { formatNumber, type Lang } from '../../i18n/quantity.ts';
import type { ProgressChart, ProgressPoint } from './data.ts';

export const PROGRESS_HEIGHT = 220;
const MARGIN = { top: 32, right: 24, bottom: 28, left: 56 } as const;

const ARROW_UP = 'path://M0,10 L6,0 L12,10 M6,0 L6,16';
const ARROW_DOWN = 'path://M0,6 L6,16 L12,6 M6,16 L6,0';

function labelled(point: ProgressPoint, style: ChartStyle, position: 'top' | 'left') {
  return {
    id: point.id,
    value: [point.x, point.y],
    label: {
      show: true,
      position,
      formatter: plainText(point.label),
      color: style.palette.ink,
      fontSize: SIZE.small,
      textBorderColor: style.palette.surface,
      textBorderWidth: 3,
    },
  };
}

function actualSeries({ actuals }: ProgressChart, style: ChartStyle): LineSeriesOption {
  const { palette } = style;
  const last = actuals.length - 1;
  return {
    id: 'actuals',
    type: 'line',
    symbol: 'circle',
    symbolSize: 8,
    lineStyle: { color: palette.accent, width: 2 },
    itemStyle: { color: palette.accent },
    data: actuals.map((point, index) =>
      index === last ? labelled(point, style, 'top') : { id: point.id, value: [point.x, point.y] },
    ),
  };
}

function pathSeries({ path }: ProgressChart, { palette }: ChartStyle): LineSeriesOption {
  return {
    id: 'path',
    type: 'line',
    silent: true,
    symbol: 'none',
    // Dashed: nobody has reported these values.
    lineStyle: { color: palette.neutral, width: 1.5, type: 'dashed' },
    data: path.map(([x, y]) => [x, y]),
  };
}

const SYMBOLS = { floor: ARROW_UP, ceiling: ARROW_DOWN, point: 'diamond' } as const;

/** Other years of the same indicator: smaller, and without words of their own. */
function otherSeries(
  { otherTargets, otherResults }: ProgressChart,
  { palette }: ChartStyle,
): ScatterSeriesOption[] {
  if (otherTargets.length + otherResults.length === 0) return [];
  const hollow = { color: palette.surface, borderColor: palette.inkMuted, borderWidth: 1.5 };
  return [
    {
      id: 'other-targets',
      type: 'scatter',
      data: otherTargets.map(({ id, x, y, bound }) => ({
        id,
        value: [x, y],
        symbol: SYMBOLS[bound],
        symbolSize: 10,
        itemStyle: hollow,
      })),
    },
    {
      id: 'other-results',
      type: 'scatter',
      symbolSize: 6,
      itemStyle: { color: palette.accent },
      data: otherResults.map(({ id, x, y }) => ({ id, value: [x, y] })),
    },
  ];
}

/** Hollow, since it is a promise; the start is hollow and square, since it is what the counting starts from. */
function endSeries({ start, target, bound }: ProgressChart, style: ChartStyle): ScatterSeriesOption {
  const { palette } = style;
  const symbol = SYMBOLS[bound];
  const hollow = { color: palette.surface, borderColor: palette.ink, borderWidth: 1.5 };
  const data = [
    ...(start === null
      ? []
      : [{ ...labelled(start, style, 'top'), symbol: 'rect', symbolSize: 8, itemStyle: hollow }]),
    ...(target === null
      ? []
      : [{ ...labelled(target, style, 'left'), symbol, symbolSize: 13, itemStyle: hollow }]),
  ];
  return { id: 'ends', type: 'scatter', z: 5, data };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whole years around everything that is drawn, the as-of date included where it is near. */
function yearsOf(chart: ProgressChart): Range {
  const ends = [chart.start, chart.target].flatMap((point) => (point === null ? [] : [point.x]));
  const points = [...chart.actuals, ...chart.otherTargets, ...chart.otherResults];
  const xs = [...points.map(({ x }) => x), ...ends, chart.asOf];
  return { from: Math.floor(Math.min(...xs) - 0.2), to: Math.ceil(Math.max(...xs) + 0.2) };
}

/** A figure for 2024 stands at 2025.0, the end of 2024: the axis names the year that has ended there. */
export function yearEndLabel(value: number): string {
  return Number.isInteger(value) ? String(value - 1) : '';
}

export function progressOption(chart: ProgressChart, style: ChartStyle, lang: Lang): EChartsCoreOption {
  const { palette, animate } = style;
  const { from, to } = yearsOf(chart);
  const ends = [chart.start, chart.target].flatMap((point) => point ?? []);
  const marks = [...chart.actuals, ...ends, ...chart.otherTargets, ...chart.otherResults];
  return {
    animation: animate,
    animationDuration: ANIMATION_MS,
    animationDurationUpdate: ANIMATION_MS,
    textStyle: { fontFamily: CHART_FONT, fontSize: SIZE.small, color: palette.ink },
    grid: { ...MARGIN, outerBoundsMode: 'none' },
    tooltip: hoverOption(marks, palette),
    xAxis: {
      type: 'value',
      min: from,
      max: to,
      interval: Math.max(1, Math.ceil((to - from) / 6)),
      axisTick: { show: true },
      axisLine: { onZero: false, lineStyle: { color: palette.lineStrong } },
      splitLine: { show: false },
      axisLabel: { color: palette.inkMuted, fontSize: SIZE.small, formatter: yearEndLabel },
    },
    yAxis: {
      type: 'value',
      // A path is read by its slope: the scale follows the values, and dots, unlike bars, allow it.
      scale: true,
      boundaryGap: ['8%', '8%'],
      splitNumber: 3,
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        color: palette.inkMuted,
        fontSize: SIZE.small,
        formatter: (value: number) => formatNumber(Number(value.toPrecision(6)), lang),
      },
    },
    series: [
      pathSeries(chart, style),
      ...otherSeries(chart, style),
      actualSeries(chart, style),
      endSeries(chart, style),
      asOfSeries(
        { at: chart.asOf, share: (chart.asOf - from) / (to - from), label: chart.asOfLabel, distance: 5 },
        palette,
      ),
    ],
  };
}
