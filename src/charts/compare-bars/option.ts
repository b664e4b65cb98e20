/** Horizontal bars of one panel: one axis from zero, the amount and the deadline at the end of every bar. */
import type { ScatterSeriesOption, BarSeriesOption } from 'echarts/charts';
import type {
  GridComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { hoverOption } from '../hover.ts';
import { ANIMATION_MS, CHART_FONT, SIZE } from '../palette.ts';
import { niceScale, type Scale } from '../scale.ts';
import { plainText, textWidth, wrapText } from '../text.ts';
import type { Bar } from './data.ts';
import { referenceLines } from './lines.ts';
import { dots, ends, ranges, values } from './marks.ts';
import { ARROW, AXIS, LINE_LABEL, ROW, type CompareBarsStyle } from './style.ts';

export type { CompareBarsStyle, ReferenceLine } from './style.ts';

export type CompareBarsOption = ComposeOption<
  | BarSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | MarkLineComponentOption
  | TooltipComponentOption
>;

export function compareBarsHeight(count: number, lines = 0): number {
  return count * ROW + AXIS + lines * LINE_LABEL;
}

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

/** The linear axis starts at zero; a logarithmic one at the power of ten below the smallest value. */
function valueAxis(bars: readonly Bar[], plotWidth: number, style: CompareBarsStyle) {
  const { palette, formatTick, lines = [] } = style;
  const all = [...bars.map((bar) => bar.valueMax ?? bar.value), ...lines.map(({ value }) => value)];
  const look = {
    axisLabel: { color: palette.inkMuted, fontSize: SIZE.small, formatter: formatTick, hideOverlap: true },
    splitLine: { lineStyle: { color: palette.line } },
  };
  if (style.isLog === true) {
    const least = Math.min(...bars.map(({ value }) => value), ...lines.map(({ value }) => value));
    const [min, max] = [10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(Math.max(...all)))];
    return { ...look, type: 'log' as const, min: min === max ? min / 10 : min, max };
  }
  const scale = scaleFor(Math.max(0, ...all, style.naturalMax ?? 0), plotWidth, style);
  return { ...look, type: 'value' as const, min: 0, max: scale.max, interval: scale.interval };
}

/** My region is told by its sign and weight, not by a colour, which is the region's own everywhere. */
function nameAxis(bars: readonly Bar[], names: number, { palette, mine = null }: CompareBarsStyle) {
  return {
    type: 'category' as const,
    inverse: true,
    data: bars.map((bar) => {
      const name = wrapText(plainText(bar.region), SIZE.body, names, 2);
      return bar.regionCode === mine ? { value: `▸${name}`, textStyle: { fontWeight: 700 } } : name;
    }),
    axisTick: { show: false },
    axisLine: { onZero: false, lineStyle: { color: palette.lineStrong } },
    axisLabel: { color: palette.ink, fontSize: SIZE.body, margin: 10, interval: 0, lineHeight: 18 },
  };
}

export function compareBarsOption(bars: readonly Bar[], style: CompareBarsStyle): CompareBarsOption {
  const { palette, width, lines = [] } = style;
  const hasMine = bars.some(({ regionCode }) => regionCode === style.mine);
  const names = nameColumn(bars, width) + (hasMine ? SIZE.body : 0);
  const right = labelColumn(bars, width);
  const xAxis = valueAxis(bars, width - names - right, style);
  const across = lines.length === 0 ? [] : [referenceLines(lines, xAxis.max, style)];
  const drawn = style.isLog === true ? [dots(bars, style)] : [values(bars, style), ranges(bars, style)];
  return {
    animation: style.animate,
    animationDuration: ANIMATION_MS,
    animationDurationUpdate: ANIMATION_MS,
    textStyle: { fontFamily: CHART_FONT, fontSize: SIZE.body, color: palette.ink },
    grid: { left: names + 12, right, top: lines.length * LINE_LABEL, bottom: AXIS, outerBoundsMode: 'none' },
    tooltip: hoverOption(bars, palette),
    xAxis,
    yAxis: nameAxis(bars, names, style),
    series: [...drawn, ends(bars, style), ...across],
  };
}
