/** Regions (or themes) by years as a drawing: a shade of one hue and its count, empty where there is none, the as-of line. */
import type { CustomSeriesRenderItemReturn } from 'echarts';
import type { CustomSeriesOption } from 'echarts/charts';
import { yearOf } from '../../domain/time/period.ts';
import { isInYears } from '../../domain/time/year-range.ts';
import { asOfSeries } from '../as-of-line.ts';
import type { MarkPlace } from '../link.ts';
import { base, type ChartOption } from '../option.ts';
import { CHART_FONT, SIZE, type ChartStyle, type Palette } from '../palette.ts';
import { plainText, textWidth, wrapText } from '../text.ts';
import { shadeColours } from '../tile-grid/option.ts';
import { startOnYears } from '../year-axis.ts';
import type { GridCell, GridDrawing } from './cells.ts';
import type { GridColumn } from './data.ts';

const [HEAD, ROW, FOOT] = [26, 28, 24];
/** Between two cells. */
const GAP = 2;
/** Names take at most this share of the width, in two lines. */
const NAME_SHARE = 0.26;
const MOST_NAME = 200;

export const deadlineGridHeight = ({ lines }: GridDrawing): number => HEAD + lines.length * ROW + FOOT;

interface Layout {
  readonly names: number;
  readonly cell: number;
}

function layoutOf({ lines, heads }: GridDrawing, width: number): Layout {
  const longest = Math.max(0, ...lines.map(({ name }) => textWidth(name, SIZE.small) * BOLD));
  const names = Math.min(longest, Math.floor(width * NAME_SHARE), MOST_NAME) + 8;
  return { names, cell: (width - names) / heads.length };
}

/** Bold letters are wider than those that are measured. */
const BOLD = 1.1;

/** Where the day lies among the columns, whose middles are 0, 1, 2; null where no column has its year. */
export function asOfPlace(columns: readonly GridColumn[], asOf: string): number | null {
  const index = columns.findIndex((column) => isInYears(yearOf(asOf), column));
  const column = columns[index];
  if (column === undefined) return null;
  const share = (startOnYears(asOf) + 0.5 - column.from) / (column.to + 1 - column.from);
  return index - 0.5 + share;
}

function axes({ heads, lines }: GridDrawing, { names }: Layout, palette: Palette) {
  const quiet = { axisTick: { show: false }, axisLine: { show: false } };
  const label = { interval: 0, fontSize: SIZE.small };
  const ends = { show: false, type: 'value' as const, min: -0.5, max: heads.length - 0.5 };
  return {
    xAxis: [
      {
        ...quiet,
        type: 'category' as const,
        position: 'top' as const,
        data: [...heads],
        axisLabel: { ...label, color: palette.inkMuted, margin: 6 },
      },
      // The same stretch in numbers, for a line that falls inside a column.
      ends,
    ],
    yAxis: {
      ...quiet,
      type: 'category' as const,
      inverse: true,
      splitLine: { show: false },
      data: lines.map(({ name, isFirst, isTotal }) => ({
        value: wrapText(plainText(name), SIZE.small, (names - 8) / BOLD, 2),
        textStyle: { fontWeight: isFirst || isTotal ? (700 as const) : (400 as const) },
      })),
      axisLabel: { ...label, color: palette.ink, lineHeight: 13, margin: 8 },
    },
  };
}

const placeOf = ({ x, y }: GridCell, { names, cell }: Layout) => ({
  left: names + x * cell,
  top: HEAD + y * ROW,
  width: cell,
  height: ROW,
});

type Shape = NonNullable<CustomSeriesRenderItemReturn>;

/** Shapes in pixels as one mark: hundreds of marks would take twice as long to draw. */
const oneMark = (id: string, children: Shape[]): CustomSeriesOption => ({
  id,
  type: 'custom',
  silent: true,
  clip: false,
  coordinateSystem: 'none',
  data: [{ value: 0 }],
  renderItem: () => ({ type: 'group', children }),
});

function fieldsOf({ cells }: GridDrawing, layout: Layout, palette: Palette): CustomSeriesOption {
  const fields = cells.map((cell): Shape => {
    const { left, top, width, height } = placeOf(cell, layout);
    return {
      type: 'rect',
      shape: { x: left + GAP / 2, y: top + GAP / 2, width: width - GAP, height: height - GAP },
      style: { fill: shadeColours(cell.shade, palette).fill },
    };
  });
  return oneMark('cells', fields);
}

/** Where years are left out: two strokes between their names, and a broken line down the rows. */
function breaksOf({ breaks, lines }: GridDrawing, layout: Layout, palette: Palette): CustomSeriesOption {
  const style = { stroke: palette.inkMuted, lineWidth: 1 };
  const strokes = breaks.flatMap(({ x }): Shape[] => {
    const at = layout.names + x * layout.cell;
    const stroke = (dx: number): Shape => ({
      type: 'line',
      shape: { x1: at + dx - 2, y1: HEAD - 6, x2: at + dx + 2, y2: HEAD - 18 },
      style,
    });
    const down = { x1: at, y1: HEAD, x2: at, y2: HEAD + lines.length * ROW };
    return [stroke(-2), stroke(2), { type: 'line', shape: down, style: { ...style, lineDash: [3, 3] } }];
  });
  return oneMark('breaks', strokes);
}

/** Above the as-of line, which would strike them through. */
function countsOf({ cells, lines }: GridDrawing, layout: Layout, palette: Palette): CustomSeriesOption {
  const counts = cells.map((cell): Shape => {
    const { left, top, width, height } = placeOf(cell, layout);
    const { fill, text } = shadeColours(cell.shade, palette);
    const look = { fill: text, stroke: fill, lineWidth: 3, fontFamily: CHART_FONT, fontSize: SIZE.small };
    const fontWeight = cell.shade === 0 || lines[cell.y]?.isFirst === true ? 700 : 400;
    const middle = { align: 'center', verticalAlign: 'middle' } as const;
    return {
      type: 'text',
      x: left + width / 2,
      y: top + height / 2,
      style: { text: String(cell.count), fontWeight, ...look, ...middle },
    };
  });
  return { ...oneMark('counts', counts), z: 6 };
}

export function deadlineGridOption(
  drawing: GridDrawing,
  { asOf, label }: { readonly asOf: string; readonly label: string },
  { palette, width }: ChartStyle,
): ChartOption {
  const layout = layoutOf(drawing, width);
  const [from, to] = [-0.5, drawing.heads.length - 0.5];
  const at = asOfPlace(drawing.columns, asOf) ?? from - 1;
  return {
    // Hundreds of fields, each in a place of its own: nothing moves.
    ...base({ palette, animate: false }),
    grid: { left: layout.names, right: 0, top: HEAD, bottom: FOOT, outerBoundsMode: 'none' },
    ...axes(drawing, layout, palette),
    series: [
      fieldsOf(drawing, layout, palette),
      breaksOf(drawing, layout, palette),
      asOfSeries({ at, from, to, label, distance: 6, xAxisIndex: 1 }, palette),
      countsOf(drawing, layout, palette),
    ],
  };
}

/** A link over every cell that leads somewhere. */
export function deadlineGridPlaces(drawing: GridDrawing, width: number): MarkPlace[] {
  const layout = layoutOf(drawing, width);
  const leading = drawing.cells.filter(({ leads }) => leads);
  return leading.map((cell) => ({ id: cell.id, label: cell.label, ...placeOf(cell, layout) }));
}
