/** Lines across the marks, each labelled above the plot on a row of its own. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { STILL } from '../option.ts';
import { SIZE } from '../palette.ts';
import { LINE_LABEL } from './layout.ts';
import type { DotRangeStyle, ReferenceLine } from './style.ts';

/** Where the label leans, so that it is not cut at the edges of the plot. */
function lean(share: number): 'left' | 'center' | 'right' {
  if (share > 0.6) return 'right';
  return share < 0.4 ? 'left' : 'center';
}

interface Axis {
  readonly min: number;
  readonly max: number;
}

/** A range has a line at either end and one label. */
const endsOf = ({ value, valueMax }: ReferenceLine): readonly number[] =>
  typeof valueMax === 'number' ? [value, valueMax] : [value];

export function referenceLines(
  column: number,
  { min, max }: Axis,
  style: DotRangeStyle,
): ScatterSeriesOption {
  const { palette, lines = [] } = style;
  return {
    id: `lines-${column}`,
    type: 'scatter',
    xAxisIndex: column,
    yAxisIndex: 2 * column,
    silent: true,
    data: [],
    markLine: {
      ...STILL,
      data: lines.flatMap((line, index) =>
        endsOf(line).map((xAxis, end) => ({
          xAxis,
          lineStyle: {
            color: line.kind === 'nation' ? palette.nation : palette.inkMuted,
            width: 1.5,
            // Told apart without colour: the nation is drawn through, the median dotted.
            type: line.kind === 'nation' ? ('solid' as const) : ('dotted' as const),
          },
          label: {
            show: end === 0,
            // The names run downwards, so the axis's start is at the top, where the room is kept.
            position: 'start' as const,
            distance: 4 + index * LINE_LABEL,
            formatter: line.label,
            align: lean((xAxis - min) / (max - min)),
            color: palette.ink,
            fontSize: SIZE.small,
          },
        })),
      ),
    },
  };
}
