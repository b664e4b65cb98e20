/** Counts of named things as horizontal bars from zero: names are read, not turned; the count stands at the bar's end. */
import type { MarkPlace } from '../link.ts';
import { base, type ChartOption } from '../option.ts';
import { SIZE, type ChartStyle } from '../palette.ts';
import { textWidth, wrapText } from '../text.ts';

export interface CountBar {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The bar in words: 数据要素与交易：46 条. */
  readonly label: string;
}

const ROW = 28;
const BAR = 14;
const GAP = 8;
/** Names take at most this share of the width. */
const NAME_SHARE = 0.42;

export function countBarsHeight(bars: readonly CountBar[]): number {
  return Math.max(1, bars.length) * ROW;
}

function nameWidth(bars: readonly CountBar[], width: number): number {
  const longest = Math.max(0, ...bars.map(({ name }) => textWidth(name, SIZE.small)));
  return Math.min(longest, Math.floor(width * NAME_SHARE));
}

/** `among`: all bars, where these are some of them: they are of one scale. */
export function countBarsOption(
  bars: readonly CountBar[],
  { palette, width, animate }: ChartStyle,
  among = bars,
): ChartOption {
  const names = nameWidth(among, width);
  const most = Math.max(1, ...among.map(({ count }) => count));
  const end = textWidth(String(most), SIZE.small) + GAP;
  return {
    ...base({ palette, animate }),
    grid: { left: names + GAP, right: end, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: 0, max: most },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => wrapText(name, SIZE.small, names, 2)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
      axisLabel: { color: palette.ink, fontSize: SIZE.small, lineHeight: 13, margin: GAP, interval: 0 },
    },
    series: [
      {
        id: 'counts',
        type: 'bar',
        silent: true,
        barWidth: BAR,
        itemStyle: { color: palette.accent },
        label: { show: true, position: 'right', distance: 4, color: palette.ink, fontSize: SIZE.small },
        data: bars.map(({ id, count }) => ({ id, value: count })),
      },
    ],
  };
}

/** A link takes the whole row: a short bar is no target for a finger. */
export function countBarPlaces(bars: readonly CountBar[], width: number): MarkPlace[] {
  return bars.map(({ id, label }, index) => ({ id, label, left: 0, top: index * ROW, width, height: ROW }));
}
