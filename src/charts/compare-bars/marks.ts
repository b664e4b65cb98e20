/** The marks of a panel: bars from zero, or dots on a log scale, where a length would mean nothing. */
import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { SIZE } from '../palette.ts';
import { plainText } from '../text.ts';
import type { Bar, BarEnd } from './data.ts';
import { ARROW, BAR, type CompareBarsStyle } from './style.ts';

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

function endLabel(bar: Bar, style: CompareBarsStyle) {
  // A grid line may run behind the label of a short bar.
  const halo = { textBorderColor: style.palette.surface, textBorderWidth: 3 };
  return {
    show: true,
    position: 'right' as const,
    distance: bar.end === 'floor' ? 6 + ARROW : 8,
    align: 'left' as const,
    formatter: `{amount|${plainText(bar.amount)}}\n{due|${plainText(bar.due)}}`,
    rich: {
      amount: { ...halo, color: style.palette.ink, fontSize: SIZE.body, fontWeight: 600, lineHeight: 20 },
      due: { ...halo, color: style.palette.inkMuted, fontSize: SIZE.small, lineHeight: 18 },
    },
  };
}

export const values = (bars: readonly Bar[], style: CompareBarsStyle): BarSeriesOption => ({
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
export const ranges = (bars: readonly Bar[], style: CompareBarsStyle): BarSeriesOption => ({
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

export const ends = (bars: readonly Bar[], style: CompareBarsStyle): ScatterSeriesOption => ({
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

const DOT = 14;

/** On a log scale: a dot at the value, and a paler one at the upper end of a range. */
export const dots = (bars: readonly Bar[], style: CompareBarsStyle): ScatterSeriesOption => ({
  id: 'value',
  type: 'scatter',
  symbol: 'circle',
  symbolSize: DOT,
  cursor: 'pointer',
  data: bars.flatMap((bar, row) => {
    const label = endLabel(bar, style);
    const colour = { color: style.colourOf(bar.regionCode), opacity: 1 };
    const isRange = bar.valueMax !== null;
    const lower = {
      id: bar.id,
      value: [bar.value, row],
      itemStyle: colour,
      label: isRange ? { show: false } : label,
    };
    if (!isRange) return [lower];
    const upper = {
      id: bar.id,
      value: [bar.valueMax ?? 0, row],
      itemStyle: { ...colour, opacity: 0.45 },
      label,
    };
    return [lower, upper];
  }),
});
