/** Where the parts of a dot plot stand, in pixels: names, marks, figures, of many rows in two columns. Pure. */
import { type Dot, dotName, sharedDate } from './data.ts';
import { type ChartStyle, SIZE } from '../palette.ts';
import { widestOf } from '../../domain/text/text-width.ts';

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

/** More rows than this are set closer, in smaller type, and side by side where there is room: of very many in less. */
const MANY = 12;
const VERY_MANY = 20;
const TWO_COLUMNS = 1000;
const TWO_COLUMNS_OF_VERY_MANY = 720;
const AXIS = 28;
/** Height of the label of one line. */
export const LINE_LABEL = 18;
/** Between two columns, and between a figure and its mark. */
const GAP = 16;
/** Narrower marks cannot be told apart; on a telephone, where figures must be whole, in less. */
const [LEAST_PLOT, NARROWEST_PLOT] = [120, 96];

export interface DotRangeLayout {
  /** Rows of each column: one list, or two. */
  readonly columns: readonly (readonly Dot[])[];
  /** Rows of the longest column. */
  readonly rows: number;
  readonly fontSize: number;
  readonly rowHeight: number;
  /** Widths of the names, of the marks and of the figures of a column. */
  readonly names: number;
  readonly plot: number;
  readonly figures: number;
  /** Deadlines stand below their figures, since there is no room behind them. */
  readonly isFolded: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** What stands at the end of a row: the deadline only where not all have the same, but always that it is inferred. */
export function figureLines(dot: Dot, shared: string | null, isFolded: boolean): readonly string[] {
  const due = shared === null ? dot.due : dot.mark;
  const parts = [dot.amount, due].filter((part) => part !== '');
  return isFolded ? parts : [parts.join(' · ')];
}

/** `lines`: how many labels of lines stand above. `shared`: the date of all, see `sharedDate`. */
export function dotRangeLayout(
  dots: readonly Dot[],
  lines: number,
  width: number,
  shared = sharedDate(dots),
): DotRangeLayout {
  const isMany = dots.length > MANY;
  const least = dots.length > VERY_MANY ? TWO_COLUMNS_OF_VERY_MANY : TWO_COLUMNS;
  const count = isMany && width >= least ? 2 : 1;
  const rows = Math.ceil(dots.length / count);
  const fontSize = isMany ? SIZE.small : SIZE.body;
  const room = Math.floor((width - (count - 1) * GAP) / count);
  const figuresWidth = (isFolded: boolean): number =>
    widestOf(
      dots.flatMap((dot) => figureLines(dot, shared, isFolded)),
      fontSize,
    ) + GAP;
  const names = Math.min(
    widestOf(
      dots.map((dot) => `▸${dotName(dot)}`),
      fontSize,
    ) + 8,
    Math.floor(room / 3),
  );
  const isFolded = names + figuresWidth(false) + LEAST_PLOT > room;
  const most = Math.max(Math.floor(room / 2), room - names - NARROWEST_PLOT);
  const figures = isFolded ? Math.min(figuresWidth(true), most) : figuresWidth(false);
  const linesOfEach = Math.max(1, ...dots.map((dot) => figureLines(dot, shared, isFolded).length));
  const line = Math.round(fontSize * 1.4);
  return {
    columns: Array.from({ length: count }, (_, at) => dots.slice(at * rows, (at + 1) * rows)),
    rows,
    fontSize,
    rowHeight: linesOfEach * line + (isMany ? 4 : 10),
    names,
    plot: room - names - figures,
    figures,
    isFolded,
    top: lines * LINE_LABEL + 4,
    bottom: AXIS,
  };
}

export function dotRangeHeight(
  dots: readonly Dot[],
  lines: number,
  width: number,
  shared?: string | null,
): number {
  const { rows, rowHeight, top, bottom } = dotRangeLayout(dots, lines, width, shared);
  return rows * rowHeight + top + bottom;
}

/** Left edge of a column's marks. */
export function plotLeft({ names, plot, figures }: DotRangeLayout, column: number): number {
  return column * (names + plot + figures + GAP) + names;
}
