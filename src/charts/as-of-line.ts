/** The as-of line of every chart of time, labelled with its date. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { SIZE, type Palette } from './palette.ts';

interface AsOfLine {
  /** Where on the x axis. */
  readonly at: number;
  /** The same as a share of the axis, from 0 to 1: at the edges the label leans inward, or it would be cut. */
  readonly share: number;
  readonly label: string;
  /** At the top of the plot, unless the axis is inverted: there its start is at the top. */
  readonly position?: 'start' | 'end';
  /** Pixels between line and label. */
  readonly distance: number;
  readonly lineType?: 'solid' | 'dotted';
  readonly xAxisIndex?: number;
}

const alignOf = (share: number): 'left' | 'center' | 'right' => {
  if (share > 0.75) return 'right';
  return share < 0.25 ? 'left' : 'center';
};

/** Null: the date lies outside the axis, and nothing is drawn. */
export function asOfSeries(line: AsOfLine | null, palette: Palette): ScatterSeriesOption {
  return {
    id: 'as-of',
    type: 'scatter',
    xAxisIndex: line?.xAxisIndex ?? 0,
    silent: true,
    data: [],
    markLine: {
      symbol: 'none',
      silent: true,
      animation: false,
      lineStyle: { color: palette.ink, width: 1, type: line?.lineType ?? 'solid' },
      data: line === null ? [] : [{ xAxis: line.at, label: labelOf(line, palette) }],
    },
  };
}

function labelOf({ share, label, position = 'end', distance }: AsOfLine, palette: Palette) {
  const align = alignOf(share);
  return { position, distance, formatter: label, align, color: palette.ink, fontSize: SIZE.small } as const;
}
