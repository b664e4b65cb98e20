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
import { ANIMATION_MS, CHART_FONT, SIZE, type ChartStyle } from './palette.ts';

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

/** Type, and how marks move. */
export const base = ({ palette, animate }: Pick<ChartStyle, 'palette' | 'animate'>): ChartOption => ({
  animation: animate,
  animationDuration: ANIMATION_MS,
  animationDurationUpdate: ANIMATION_MS,
  textStyle: { fontFamily: CHART_FONT, fontSize: SIZE.small, color: palette.ink },
});
