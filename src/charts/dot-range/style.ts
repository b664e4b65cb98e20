/** Wishes of a dot plot that its parts share. */
import type { ChartStyle } from '../palette.ts';
import type { Dot } from './data.ts';

/** A line across the marks: the nation's target, the median of the regions. */
export interface ReferenceLine {
  readonly kind: 'nation' | 'median';
  readonly value: number;
  /** Upper end of a range: a second line. */
  readonly valueMax?: number | null;
  /** 全国 50个（2025年） */
  readonly label: string;
}

export interface DotRangeStyle extends ChartStyle {
  readonly formatTick: (value: number) => string;
  readonly lines?: readonly ReferenceLine[];
  /** All marks, where only some of them are drawn: they are on one axis, and what all have in common is not said. */
  readonly among?: readonly Dot[];
  readonly isLog?: boolean;
  /** Code of the reader's own region, which is set off. */
  readonly mine?: string | null;
}
