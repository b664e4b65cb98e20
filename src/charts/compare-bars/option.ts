/** Horizontal bars of one panel: one axis from zero, the amount and the deadline at the end of every bar. */
import type { ScatterSeriesOption, BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { hoverOption } from '../hover.ts';
import { ANIMATION_MS, CHART_FONT, SIZE, type ChartStyle } from '../palette.ts';
import { niceScale, type Scale } from '../scale.ts';
import { plainText, textWidth, wrapText } from '../text.ts';
import type { Bar, BarEnd } from './data.ts';

export type CompareBarsOption = ComposeOption<
  BarSeriesOption | ScatterSeriesOption | GridComponentOption | TooltipComponentOption
>;

export interface CompareBarsStyle extends ChartStyle {
  readonly colourOf: (regionCode: string) => string;
  readonly formatTick: (value: number) => string;
  /** Where the unit has a natural end: 100 for a share in percent. */
  readonly naturalMax: number | null;
}

const ROW = 56;
const BAR = 20;
const AXIS = 32;
/** Room that the sign of a floor takes behind the bar. */
const ARROW = 14;

export function compareBarsHeight(count: number): number {
  return count * ROW + AXIS;
}

/** Chevron, open to the right: the value may be higher. Cap: it may not. */
const END_SYMBOL: {
  readonly [E in Exclude<BarEnd, 'plain' | 'soft'>]: {
    symbol: string;
    size: [number, number];
    offset: [number, number];
  };
} = {
  floor: { symbol: 'path://M0,0L6,8L0,16', size: [7, BAR - 4], offset: [9, 0] },
  ceiling: { symbol: 'rect', size: [3, BAR + 12], offset: [0, 0] },
};

/** Solid to the right, fading over the last fifth where the value is only about. */
function fill(bar: Bar, colour: string): NonNullable<BarSeriesOption['itemStyle']> {
  if (bar.end !== 'soft') return { color: colour };
  const colorStops = [
    { offset: 0, color: colour },
    { offset: 0.8, color: colour },
    { offset: 1, color: `${colour}1a` },
  ];
  return { color: { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops } };
}

function endLabel(bar: Bar, style: CompareBarsStyle): NonNullable<BarSeriesOption['label']> {
  // A grid line may run behind the label of a short bar.
  const halo = { textBorderColor: style.palette.surface, textBorderWidth: 3 };
  return {
    show: true,
    position: 'right',
    distance: bar.end === 'floor' ? 6 + ARROW : 8,
    align: 'left',
    formatter: `{amount|${plainText(bar.amount)}}\n{due|${plainText(bar.due)}}`,
    rich: {
      amount: { ...halo, color: style.palette.ink, fontSize: SIZE.body, fontWeight: 600, lineHeight: 20 },
      due: { ...halo, color: style.palette.inkMuted, fontSize: SIZE.small, lineHeight: 18 },
    },
  };
}

const values = (bars: readonly Bar[], style: CompareBarsStyle): BarSeriesOption => ({
  id: 'value',
  type: 'bar',
  stack: 'bar',
  barWidth: BAR,
  cursor: 'pointer',
  data: bars.map((bar) => ({
    id: bar.id,
    value: bar.value,
    itemStyle: fill(bar, style.colourOf(bar.regionCode)),
    label: bar.valueMax === null ? endLabel(bar, style) : { show: false },
  })),
});

/** From the lower to the upper end of a range, paler: promised is no more than the lower end. */
const ranges = (bars: readonly Bar[], style: CompareBarsStyle): BarSeriesOption => ({
  id: 'range',
  type: 'bar',
  stack: 'bar',
  barWidth: BAR,
  cursor: 'pointer',
  data: bars.map((bar) => ({
    id: bar.id,
    value: bar.valueMax === null ? '-' : bar.valueMax - bar.value,
    itemStyle: { color: style.colourOf(bar.regionCode), opacity: 0.45 },
    label: bar.valueMax === null ? { show: false } : endLabel(bar, style),
  })),
});

const ends = (bars: readonly Bar[], style: CompareBarsStyle): ScatterSeriesOption => ({
  id: 'ends',
  type: 'scatter',
  silent: true,
  z: 3,
  data: bars.flatMap((bar, row) => {
    if (bar.end === 'plain' || bar.end === 'soft') return [];
    const { symbol, size, offset } = END_SYMBOL[bar.end];
    const colour = style.colourOf(bar.regionCode);
    const itemStyle =
      bar.end === 'floor'
        ? { color: 'transparent', borderColor: colour, borderWidth: 2.5, opacity: 1 }
        : { color: style.palette.ink, opacity: 1 };
    return [
      {
        id: bar.id,
        value: [bar.valueMax ?? bar.value, row],
        symbol,
        symbolSize: size,
        symbolOffset: offset,
        itemStyle,
      },
    ];
  }),
});

/** Names may take two lines and at most a third of the width; the longest decides. */
function nameColumn(bars: readonly Bar[], width: number): number {
  const longest = Math.max(0, ...bars.map((bar) => textWidth(bar.region, SIZE.body)));
  return Math.min(longest, Math.floor(width / 3), 160);
}

/** The figures must not be cut: the plot gives way to them. */
function labelColumn(bars: readonly Bar[], width: number): number {
  const longest = Math.max(
    0,
    ...bars.map((bar) => Math.max(textWidth(bar.amount, SIZE.body), textWidth(bar.due, SIZE.small))),
  );
  return Math.min(longest + ARROW + 12, Math.floor(width * 0.55));
}

/** As many ticks as their labels leave room for, at most four. */
function scaleFor(max: number, plotWidth: number, { formatTick }: CompareBarsStyle): Scale {
  for (let ticks = 4; ticks > 1; ticks -= 1) {
    const scale = niceScale(max, ticks);
    const steps = Math.round(scale.max / scale.interval);
    const labels = Array.from({ length: steps }, (_, step) => formatTick((step + 1) * scale.interval));
    const widest = Math.max(...labels.map((label) => textWidth(label, SIZE.small)));
    if ((widest + 16) * steps <= plotWidth) return scale;
  }
  return niceScale(max, 1);
}

export function compareBarsOption(bars: readonly Bar[], style: CompareBarsStyle): CompareBarsOption {
  const { palette, width } = style;
  const names = nameColumn(bars, width);
  const top = Math.max(0, ...bars.map((bar) => bar.valueMax ?? bar.value));
  const right = labelColumn(bars, width);
  const scale = scaleFor(Math.max(top, style.naturalMax ?? 0), width - names - right, style);
  return {
    animation: style.animate,
    animationDuration: ANIMATION_MS,
    animationDurationUpdate: ANIMATION_MS,
    textStyle: { fontFamily: CHART_FONT, fontSize: SIZE.body, color: palette.ink },
    grid: {
      left: names + 12,
      right,
      top: 0,
      bottom: AXIS,
      outerBoundsMode: 'none',
    },
    tooltip: hoverOption(bars, palette),
    xAxis: {
      type: 'value',
      min: 0,
      max: scale.max,
      interval: scale.interval,
      axisLabel: {
        color: palette.inkMuted,
        fontSize: SIZE.small,
        formatter: style.formatTick,
        hideOverlap: true,
      },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => wrapText(plainText(bar.region), SIZE.body, names, 2)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
      axisLabel: { color: palette.ink, fontSize: SIZE.body, margin: 10, interval: 0, lineHeight: 18 },
    },
    series: [values(bars, style), ranges(bars, style), ends(bars, style)],
  };
}
