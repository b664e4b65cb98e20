/** Lines across the bars, each labelled above the plot on a row of its own. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { SIZE } from '../palette.ts';
import { LINE_LABEL, type CompareBarsStyle, type ReferenceLine } from './style.ts';

/** Where the label leans, so that it is not cut at the edges of the plot. */
function lean(share: number): 'left' | 'center' | 'right' {
  if (share > 0.6) return 'right';
  return share < 0.25 ? 'left' : 'center';
}

export function referenceLines(
  lines: readonly ReferenceLine[],
  max: number,
  { palette }: CompareBarsStyle,
): ScatterSeriesOption {
  return {
    id: 'lines',
    type: 'scatter',
    silent: true,
    data: [],
    markLine: {
      symbol: 'none',
      silent: true,
      animation: false,
      data: lines.map(({ kind, value, label }, index) => ({
        xAxis: value,
        lineStyle: {
          color: kind === 'nation' ? palette.nation : palette.inkMuted,
          width: kind === 'nation' ? 2 : 1,
          // Told apart without colour: the nation is drawn through, the median dashed.
          type: kind === 'nation' ? 'solid' : 'dashed',
        },
        label: {
          // The names run downwards, so the axis's start is at the top, where the room is kept.
          position: 'start',
          distance: 4 + index * LINE_LABEL,
          formatter: label,
          align: lean(value / max),
          color: palette.ink,
          fontSize: SIZE.small,
        },
      })),
    },
  };
}
