/** Numbers of a chart that an office program can draw itself, with what must stay visible beside every number. */

interface PlotPoint {
  /** Exact, in the plot's unit; null: no mark. Missing is never zero. */
  readonly value: number | null;
  /** What stands at the mark, with its bound, deadline and 推算: ≥3万件 · 2027年底·推算. Empty where there is none. */
  readonly label: string;
  /** For a program that writes the number itself: what stands before it, the upper end of a range, what stands behind. */
  readonly sign?: string;
  readonly upTo?: number | null;
  readonly note?: string;
  /** What the note says in parts: the date, and 推算 where it is inferred. */
  readonly date?: string;
  readonly mark?: string;
}

export type PlotTone = 'accent' | 'neutral' | 'ink';

export interface PlotSeries {
  readonly name: string;
  /** One per category. */
  readonly points: readonly PlotPoint[];
  /** `neutral`: what nobody knows yet (passed without a recorded result). `ink`: past, with a result. */
  readonly tone: PlotTone;
}

interface PlotCategory {
  /** 北京市 */
  readonly label: string;
  /** `#rrggbb` of the light palette: the region's own colour, the same on every screen; null where the series' tone holds. */
  readonly colour: string | null;
}

/** A line across the marks: the nation's target, the median of the others. */
interface PlotLine {
  readonly label: string;
  readonly value: number;
}

export interface Plot {
  /** `bars`: horizontal, the first category on top. `columns`: upright, from left to right. `dots`: a logarithmic axis has no zero to start a bar from. */
  readonly form: 'bars' | 'columns' | 'dots';
  /** Whether the series stand on each other. */
  readonly isStacked: boolean;
  /** Of the value axis; base unit in the language of the exhibit, empty where there is none. */
  readonly unit: string;
  readonly categories: readonly PlotCategory[];
  readonly series: readonly PlotSeries[];
  readonly lines: readonly PlotLine[];
  /** What the series are called together: 合计. */
  readonly total?: string;
  /** Of categories that are years in a row: a line at the as-of date, `at` in years from the first one's beginning. */
  readonly asOf?: { readonly at: number; readonly label: string };
}
