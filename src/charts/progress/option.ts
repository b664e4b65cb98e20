/** The progress chart's option: reported values against the path that leads to the target. Pure. */
import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { asOfSeries } from '../as-of-line.ts';
import { hoverOption } from '../hover.ts';
import { base, type ChartOption } from '../option.ts';
import { SIZE, type ChartStyle } from '../palette.ts';
import { liesAbove, niceScale, type Scale } from '../scale.ts';
import { textWidth } from '../text.ts';
import { yearAxis } from '../year-axis.ts';
import { formatNumber, type Lang } from '../../i18n/quantity.ts';
import type { ProgressChart, ProgressPoint } from './data.ts';
import { gapSeries, labelled, stepSeries } from './steps.ts';

export const PROGRESS_HEIGHT = 220;
/** More would touch each other. */
const NAMED_YEARS = 7;
const MARGIN = { top: 32, right: 24, bottom: 28, left: 64 } as const;

function actualSeries({ actuals, target }: ProgressChart, style: ChartStyle): LineSeriesOption {
  const { palette } = style;
  const last = actuals.length - 1;
  // Where the target stands too, its words are at the left.
  const named = (point: ProgressPoint) =>
    point.x === target?.x || target === null
      ? labelled(point, style, 'right', 'left')
      : labelled(point, style, 'top');
  return {
    id: 'actuals',
    type: 'line',
    symbol: 'circle',
    symbolSize: 8,
    // Of a history years may be missing between two reports: nothing is drawn there.
    lineStyle: { color: palette.accent, width: target === null ? 0 : 2 },
    itemStyle: { color: palette.accent },
    data: actuals.map((point, index) =>
      index === last || target === null ? named(point) : { id: point.id, value: [point.x, point.y] },
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

/** Other years' results: smaller, and without words of their own. */
function otherResults(
  { otherResults: results }: ProgressChart,
  { palette }: ChartStyle,
): ScatterSeriesOption[] {
  if (results.length === 0) return [];
  return [
    {
      id: 'other-results',
      type: 'scatter',
      symbolSize: 6,
      z: 4,
      itemStyle: { color: palette.accent },
      data: results.map(({ id, x, y }) => ({ id, value: [x, y] })),
    },
  ];
}

/** Hollow and square, since it is what the counting starts from; its words run away from the axis. */
function startSeries({ start }: ProgressChart, style: ChartStyle): ScatterSeriesOption {
  const { surface, ink } = style.palette;
  const itemStyle = { color: surface, borderColor: ink, borderWidth: 1.5 };
  const data =
    start === null ? [] : [{ ...labelled(start, style, 'top', 'left'), symbol: 'rect', itemStyle }];
  return { id: 'start', type: 'scatter', z: 5, symbolSize: 8, data };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const marksOf = (chart: ProgressChart): readonly ProgressPoint[] => [
  ...chart.actuals,
  ...[chart.start, chart.target].flatMap((point) => point ?? []),
  ...chart.otherTargets,
  ...chart.otherResults,
];

/** The years of everything that is drawn, the as-of date's included; what stands at the target's end needs room behind it. */
function yearsOf(chart: ProgressChart): Range {
  const steps = [...chart.otherTargets, ...(chart.target === null ? [] : [chart.target])];
  const years = [
    ...marksOf(chart).map(({ x }) => Math.ceil(x - 0.5)),
    ...steps.map(({ from }) => from + 0.5),
    ...chart.actuals.flatMap(({ x }) =>
      x === chart.target?.x || chart.target === null ? [Math.ceil(x + 0.5)] : [],
    ),
    Math.round(chart.asOf),
  ];
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** Room for the words of the value axis, which in English are long: 500 billion. */
function leftOf(chart: ProgressChart, lang: Lang): number {
  const widths = marksOf(chart).map(({ y }) =>
    textWidth(formatNumber(Number(y.toPrecision(3)), lang), SIZE.small),
  );
  return Math.max(MARGIN.left, ...widths.map((width) => Math.ceil(width) + AXIS_GAP));
}
const AXIS_GAP = 18;

/** Values from which the axis starts and to which it goes: none beyond zero that nobody has reached; above the highest is room for its words. */
function valueScale(chart: ProgressChart): Scale {
  const ends = [...chart.otherTargets, chart.target].flatMap((step) => step?.yMax ?? []);
  const known = [...marksOf(chart).map(({ y }) => y), ...ends];
  const values = known.length === 0 ? [0] : known;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * ROOM;
  // Where the axis starts above zero, what is lowest must not lie on it.
  return niceScale(liesAbove(low, high) ? low - room / 2 : low, high + room, MOST_STEPS);
}
const ROOM = 0.16;
const MOST_STEPS = 4;

export function progressOption(chart: ProgressChart, style: ChartStyle, lang: Lang): ChartOption {
  const { palette, animate } = style;
  const { from, to } = yearsOf(chart);
  return {
    ...base({ palette, animate }),
    grid: { ...MARGIN, left: leftOf(chart, lang), outerBoundsMode: 'none' },
    tooltip: hoverOption(marksOf(chart), palette),
    xAxis: yearAxis(from, to, palette, Math.max(1, Math.ceil((to - from) / NAMED_YEARS))),
    yAxis: {
      type: 'value',
      ...valueScale(chart),
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        color: palette.inkMuted,
        fontSize: SIZE.small,
        formatter: (value: number) => formatNumber(Number(value.toPrecision(6)), lang),
      },
    },
    series: [
      pathSeries(chart, style),
      ...stepSeries(chart, style),
      gapSeries(chart, style),
      ...otherResults(chart, style),
      actualSeries(chart, style),
      startSeries(chart, style),
      asOfSeries(
        { at: chart.asOf, from: from - 0.5, to: to + 0.5, label: chart.asOfLabel, distance: 5 },
        palette,
      ),
    ],
  };
}
