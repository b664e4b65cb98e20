/** Sizes and wishes that the parts of the drawing share. */
import type { ChartStyle } from '../palette.ts';

/** A line across the bars: the nation's target, the median of the others. */
export interface ReferenceLine {
  readonly kind: 'nation' | 'median';
  readonly value: number;
  /** 全国 50个（2025年） */
  readonly label: string;
}

export interface CompareBarsStyle extends ChartStyle {
  readonly colourOf: (regionCode: string) => string;
  readonly formatTick: (value: number) => string;
  /** Where the unit has a natural end: 100 for a share in percent. */
  readonly naturalMax: number | null;
  readonly lines?: readonly ReferenceLine[];
  readonly isLog?: boolean;
  /** Code of the reader's own region, whose name is marked. */
  readonly mine?: string | null;
}

export const ROW = 56;
export const BAR = 20;
export const AXIS = 32;
/** Room that the sign of a floor takes behind the bar. */
export const ARROW = 14;

/** Height of the label of one line across the bars. */
export const LINE_LABEL = 18;
