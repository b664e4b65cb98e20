/** One indicator over places: a row each, with its name, its mark on one axis, and its figure. */
import type { CustomSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { valueAxis } from './axis.ts';
import { type Dot, dotName, sharedDate } from './data.ts';
import {
  dotRangeLayout,
  type DotRangeLayout,
  figureLines,
  LINE_LABEL,
  plotLeft,
  type DotRangeStyle,
  type ReferenceLine,
} from './layout.ts';
import { renderRow } from './marks.ts';
import { hoverOption } from '../hover.ts';
import { base, type ChartOption, STILL } from '../option.ts';
import { CHART_FONT, SIZE } from '../palette.ts';
import { plainText, wrapText } from '../text.ts';

/** Room for a mark at either end of the axis. */
const INSET = 8;

const BARE = { axisTick: { show: false }, axisLine: { show: false } } as const;

/** Names at the left; mine is told by its sign and weight too. Empty rows keep the two columns in line. */
function nameAxis(dots: readonly Dot[], column: number, layout: DotRangeLayout, style: DotRangeStyle) {
  const { names, fontSize, rows } = layout;
  const said = (dot: Dot | undefined) => {
    if (dot === undefined) return '';
    const name = wrapText(plainText(dotName(dot)), fontSize, names - 8, layout.isFolded ? 2 : 1);
    if (dot.regionCode !== style.mine) return name;
    return { value: `▸${name}`, textStyle: { fontWeight: 700 as const } };
  };
  return {
    ...BARE,
    type: 'category' as const,
    gridIndex: column,
    inverse: true,
    data: Array.from({ length: rows }, (_, row) => said(dots[row])),
    axisLabel: { color: style.palette.ink, fontSize, margin: 8 + INSET, interval: 0, lineHeight: 18 },
  };
}

/** Figures at the right, in words, under each other. */
function figureAxis(
  dots: readonly Dot[],
  shared: string | null,
  layout: DotRangeLayout,
  { palette }: DotRangeStyle,
) {
  const { fontSize } = layout;
  const lineHeight = Math.round(fontSize * 1.4);
  return {
    ...BARE,
    type: 'category' as const,
    position: 'right' as const,
    inverse: true,
    data: Array.from({ length: layout.rows }, (_, row) => {
      const dot = dots[row];
      if (dot === undefined) return '';
      const [figure = '', below] = figureLines(dot, shared, layout.isFolded).map(plainText);
      return below === undefined ? `{figure|${figure}}` : `{figure|${figure}}\n{due|${below}}`;
    }),
    axisLabel: {
      margin: 8 + INSET,
      interval: 0,
      rich: {
        figure: { color: palette.ink, fontSize, lineHeight },
        due: { color: palette.inkMuted, fontSize: SIZE.small, lineHeight },
      },
    },
  };
}

function rowsSeries(
  dots: readonly Dot[],
  column: number,
  layout: DotRangeLayout,
  style: DotRangeStyle,
): CustomSeriesOption {
  return {
    id: `rows-${column}`,
    type: 'custom',
    // Above the lines, which must not hide a mark.
    z: 6,
    xAxisIndex: column,
    yAxisIndex: 2 * column,
    clip: false,
    cursor: 'pointer',
    encode: { x: [0, 1], y: 2 },
    data: dots.map(({ id, value, valueMax }, row) => ({ id, value: [value, valueMax ?? value, row] })),
    renderItem: renderRow(dots, plotLeft(layout, column), layout, style),
  };
}

export function dotRangeOption(dots: readonly Dot[], style: DotRangeStyle): ChartOption {
  const { palette, width, lines = [], among = dots } = style;
  const shared = sharedDate(among);
  const layout = dotRangeLayout(dots, lines.length, width, shared);
  const { columns, plot } = layout;
  const axis = valueAxis(among, plot - 2 * INSET, style);
  return {
    ...base({ palette, animate: false }),
    textStyle: { fontFamily: CHART_FONT, fontSize: layout.fontSize, color: palette.ink },
    grid: columns.map((_, column) => ({
      left: plotLeft(layout, column) + INSET,
      width: plot - 2 * INSET,
      top: layout.top,
      bottom: layout.bottom,
      outerBoundsMode: 'none' as const,
    })),
    tooltip: hoverOption(dots, palette),
    xAxis: columns.map((_, gridIndex) => ({ ...axis, gridIndex })),
    yAxis: columns.flatMap((own, column) => [
      nameAxis(own, column, layout, style),
      { ...figureAxis(own, shared, layout, style), gridIndex: column },
    ]),
    series: columns.flatMap((own, column) => [
      ...(lines.length === 0 ? [] : [referenceLines(column, axis, style)]),
      rowsSeries(own, column, layout, style),
    ]),
  };
}

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

function referenceLines(column: number, { min, max }: Axis, style: DotRangeStyle): ScatterSeriesOption {
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
