/** How one row is drawn: a dot for an exact figure, a ring for about, a bar for a range, a chevron for a bound. */
import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';
import { boundOf } from '../../domain/compare/comparability-rules.ts';
import { regionColour } from '../colour.ts';
import type { Dot } from './data.ts';
import type { DotRangeLayout, DotRangeStyle } from './layout.ts';

type Shape = NonNullable<CustomSeriesRenderItemReturn>;

const RADIUS = 6;
const RANGE = 5;

/** Open to the side to which the value may go; its flat side, or tip, stands at the figure. */
function chevron(x: number, y: number, side: 1 | -1, colour: string): Shape {
  const points = [
    [x, y - RADIUS],
    [x + side * RADIUS, y],
    [x, y + RADIUS],
  ];
  return { type: 'polyline', shape: { points }, style: { stroke: colour, lineWidth: 2.5, fill: 'none' } };
}

/** Pixels: the figure at `x`, the upper end of a range at `end`. */
export function dotShapes(
  dot: Dot,
  [x, end, y]: readonly [x: number, end: number, y: number],
  { colour, surface }: { readonly colour: string; readonly surface: string },
): Shape[] {
  const bound = boundOf(dot.comparator);
  const range: Shape[] =
    dot.valueMax === null
      ? []
      : [
          {
            type: 'rect',
            shape: { x, y: y - RANGE / 2, width: Math.max(RANGE, end - x), height: RANGE, r: RANGE / 2 },
            style: { fill: colour },
          },
        ];
  if (bound === 'floor') return [...range, chevron(end, y, 1, colour)];
  if (bound === 'ceiling') return [...range, chevron(x, y, -1, colour)];
  if (dot.valueMax !== null) return range;
  const isAbout = dot.comparator === '~';
  const style = { fill: isAbout ? surface : colour, stroke: colour, lineWidth: 2 };
  return [{ type: 'circle', shape: { cx: x, cy: y, r: RADIUS - 1 }, style }];
}

/** The rows of a column, each from its name to its figure: it can be clicked all along, and leads the eye. `left`: of the marks. */
export function renderRow(
  dots: readonly Dot[],
  left: number,
  { names, plot, figures, rowHeight }: DotRangeLayout,
  { palette, mine = null }: DotRangeStyle,
): CustomSeriesRenderItem {
  return (params, api) => {
    const dot = dots[params.dataIndex];
    if (dot === undefined) return null;
    const [x = 0, y = 0] = api.coord([dot.value, params.dataIndex]);
    const [end = 0] = api.coord([dot.valueMax ?? dot.value, params.dataIndex]);
    const colour = regionColour(dot.regionCode, mine, palette);
    const isMine = dot.regionCode === mine;
    const row = { x: left - names, y: y - rowHeight / 2, width: names + plot + figures, height: rowHeight };
    const line = { x1: left, x2: left + plot, y1: y, y2: y };
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: row, style: { fill: isMine ? palette.accent : 'transparent', opacity: 0.1 } },
        { type: 'line', shape: line, style: { stroke: palette.line, lineWidth: 1 } },
        ...dotShapes(dot, [x, end, y], { colour, surface: palette.surface }),
      ],
    };
  };
}
