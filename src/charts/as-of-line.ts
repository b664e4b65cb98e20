/** The as-of line of every chart of time, labelled with its date. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { STILL } from './option.ts';
import { SIZE, type Palette } from './palette.ts';
import { startOnYears } from './year-axis.ts';

interface AsOfLine {
  /** Where on the x axis: the first moment of the day, before which all is past. */
  readonly at: number;
  /** The ends of the axis; a date outside is not drawn. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** At the top of the plot, unless the axis is inverted: there its start is at the top. */
  readonly position?: 'start' | 'end';
  /** Pixels between line and label. */
  readonly distance: number;
  readonly xAxisIndex?: number;
}

/** On an axis of whole years, from the first day of `from` to the last of `to`. */
export function asOfYears(
  { asOf, asOfLabel: label }: { readonly asOf: string; readonly asOfLabel: string },
  { from, to }: Pick<AsOfLine, 'from' | 'to'>,
  look: Pick<AsOfLine, 'distance' | 'xAxisIndex'>,
  palette: Palette,
): ScatterSeriesOption {
  return asOfSeries({ at: startOnYears(asOf), from: from - 0.5, to: to + 0.5, label, ...look }, palette);
}

const alignOf = (share: number): 'left' | 'center' | 'right' => {
  if (share > 0.75) return 'right';
  return share < 0.25 ? 'left' : 'center';
};

export function asOfSeries(line: AsOfLine, palette: Palette): ScatterSeriesOption {
  const share = (line.at - line.from) / (line.to - line.from);
  const isShown = share >= 0 && share <= 1;
  return {
    id: 'as-of',
    type: 'scatter',
    xAxisIndex: line.xAxisIndex ?? 0,
    silent: true,
    data: [],
    markLine: {
      ...STILL,
      lineStyle: { color: palette.ink, width: 1, type: 'solid' },
      data: isShown ? [{ xAxis: line.at, label: labelOf(line, share, palette) }] : [],
    },
  };
}

/** At the edges it leans inward, or it would be cut. */
function labelOf({ label, position = 'end', distance }: AsOfLine, share: number, palette: Palette) {
  const align = alignOf(share);
  return { position, distance, formatter: label, align, color: palette.ink, fontSize: SIZE.small } as const;
}
