/** Targets as steps over the years that they hold for, with their bounds and ranges, and the gaps to what was reached. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { SIZE, type ChartStyle } from '../palette.ts';
import { plainText } from '../text.ts';
import type { ProgressChart, ProgressPoint, ProgressStep } from './data.ts';

const SYMBOLS = {
  floor: 'path://M0,10 L6,0 L12,10 M6,0 L6,16',
  ceiling: 'path://M0,6 L6,16 L12,6 M6,16 L6,0',
  point: 'diamond',
} as const;

/** `align`: of a step its words end where the step does, above it. */
export function labelled(
  point: ProgressPoint,
  { palette }: ChartStyle,
  position: 'top' | 'right',
  align: 'center' | 'right' | 'left' = 'center',
) {
  return {
    id: point.id,
    value: [point.x, point.y],
    label: {
      show: true,
      position,
      align,
      formatter: plainText(point.label),
      color: palette.ink,
      fontSize: SIZE.small,
      textBorderColor: palette.surface,
      textBorderWidth: 3,
    },
  };
}

type Segment = [{ coord: number[] }, { coord: number[] }];

const segment = (a: number[], b: number[]): Segment => [{ coord: a }, { coord: b }];

/** Of a range both of its edges, joined where it stands. */
function edgesOf({ from, x, y, yMax }: ProgressStep): Segment[] {
  const edge = segment([from, y], [x, y]);
  return yMax === null ? [edge] : [edge, segment([from, yMax], [x, yMax]), segment([x, y], [x, yMax])];
}

function lines(data: Segment[], color: string, width: number) {
  const lineStyle = { color, width, type: 'solid' as const };
  return { symbol: 'none', silent: true, animation: false, label: { show: false }, lineStyle, data };
}

/** More steps would have their words over each other. */
const NAMED = 12;

/** Hollow, since they are promises; the commitment's own is heavier and has its figure. */
export function stepSeries(
  { target, otherTargets }: ProgressChart,
  style: ChartStyle,
): ScatterSeriesOption[] {
  const { palette } = style;
  // Without one that is its own all have their words.
  const isNamed = target === null && otherTargets.length <= NAMED;
  const drawn = (id: string, steps: readonly ProgressStep[], isOwn: boolean): ScatterSeriesOption => {
    const colour = isOwn ? palette.ink : palette.inkMuted;
    const itemStyle = { color: palette.surface, borderColor: colour, borderWidth: 1.5 };
    return {
      id,
      type: 'scatter',
      z: isOwn ? 5 : 3,
      data: steps.flatMap((step) => {
        const mark =
          isOwn || isNamed ? labelled(step, style, 'top', 'right') : { id: step.id, value: [step.x, step.y] };
        const symbol = step.yMax === null ? SYMBOLS[step.bound] : 'diamond';
        const each = { ...mark, symbol, symbolSize: isOwn ? 13 : 10, itemStyle };
        // Its upper end is a mark too, or the scale would leave it out.
        return step.yMax === null
          ? [each]
          : [each, { ...each, label: { show: false }, value: [step.x, step.yMax] }];
      }),
      markLine: lines(steps.flatMap(edgesOf), colour, isOwn ? 2 : 1.5),
    };
  };
  return [
    ...(otherTargets.length === 0 ? [] : [drawn('other-targets', otherTargets, false)]),
    drawn('target', target === null ? [] : [target], true),
  ];
}

/** A thin line from the promise to the result, and for the commitment itself how much it is. */
export function gapSeries({ gaps }: ProgressChart, style: ChartStyle): ScatterSeriesOption {
  const named = gaps.filter(({ label }) => label !== '');
  return {
    id: 'gaps',
    type: 'scatter',
    silent: true,
    symbolSize: 0,
    data: named.map(({ x, promised, reached, label }) =>
      labelled({ id: 'gap', x, y: (promised + reached) / 2, label, hover: [] }, style, 'right', 'left'),
    ),
    markLine: lines(
      gaps.map(({ x, promised, reached }) => segment([x, promised], [x, reached])),
      style.palette.accent,
      1,
    ),
  };
}
