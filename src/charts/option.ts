/** What the option of every chart is made of: the parts that view/runtime.ts brings in; and what all charts share. */
import type {
  BarSeriesOption,
  CustomSeriesOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from 'echarts/charts';
import type {
  GridComponentOption,
  MarkLineComponentOption,
  TitleComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { ANIMATION_MS, CHART_FONT, SIZE, type ChartStyle, type Palette } from './palette.ts';

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | CustomSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | MarkLineComponentOption
  | TitleComponentOption
  | TooltipComponentOption
>;

/** Lines across a plot that are no marks. */
export const STILL = { symbol: 'none', silent: true, animation: false } as const;

/** A count on top of its year, legible where the as-of line runs behind it. */
export const countLabel = (count: number, distance: number, palette: Palette) =>
  ({
    show: count > 0,
    position: 'top',
    distance,
    formatter: String(count),
    color: palette.ink,
    fontSize: SIZE.small,
    textBorderColor: palette.surface,
    textBorderWidth: 4,
  }) as const;

/** Type, and how marks move. */
export const base = ({ palette, animate }: Pick<ChartStyle, 'palette' | 'animate'>): ChartOption => ({
  animation: animate,
  animationDuration: ANIMATION_MS,
  animationDurationUpdate: ANIMATION_MS,
  textStyle: { fontFamily: CHART_FONT, fontSize: SIZE.small, color: palette.ink },
});
