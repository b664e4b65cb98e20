/** Deadlines by year: a mark per commitment, time from left to right, the as-of line labelled with its date. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { asOfYears } from '../as-of-line.ts';
import { stateColours } from '../deadline-states.ts';
import type { DeadlineMark, DeadlineYears } from './data.ts';
import { hoverOption } from '../hover.ts';
import { base, type ChartOption, countLabel } from '../option.ts';
import type { ChartStyle } from '../palette.ts';
import { yearAxis, yearSpan } from '../year-axis.ts';
import { tally } from '../../domain/collections/tally.ts';
import { DEADLINE_STATES, type DeadlineState } from '../../domain/time/due.ts';

const MARGIN = { left: 8, right: 8, top: 48, bottom: 32 } as const;
const PLOT = 168;
/** Room above the tallest year for its count. */
const COUNT = 20;
export const DEADLINE_YEARS_HEIGHT = PLOT + MARGIN.top + MARGIN.bottom;

interface Layout extends Packing {
  readonly from: number;
  readonly to: number;
  readonly slotWidth: number;
}

function layoutOf({ marks, asOf }: DeadlineYears, width: number): Layout {
  const counts = countByYear(marks);
  const { from, to } = yearSpan([...counts.keys()], asOf);
  const slotWidth = (width - MARGIN.left - MARGIN.right) / (to - from + 1);
  const tallest = Math.max(1, ...counts.values());
  return { ...packMarks(tallest, slotWidth, PLOT - COUNT), from, to, slotWidth };
}

const countByYear = (marks: readonly DeadlineMark[]): Map<number, number> =>
  tally(marks.map(({ year }) => year));

interface Placed {
  readonly mark: DeadlineMark;
  readonly value: [number, number];
}

/** Position of every mark: x in years, y in rows. A year's block is centred on the year. */
function place(marks: readonly DeadlineMark[], { cell, columns, slotWidth }: Layout): Placed[] {
  const counts = countByYear(marks);
  const seen = new Map<number, number>();
  return marks.map((mark) => {
    const index = seen.get(mark.year) ?? 0;
    seen.set(mark.year, index + 1);
    const used = Math.min(columns, counts.get(mark.year) ?? 1);
    const { column, row } = cellOf(index, columns);
    return { mark, value: [mark.year + ((column - (used - 1) / 2) * cell) / slotWidth, row + 0.5] };
  });
}

function marksOf(
  state: DeadlineState,
  placed: readonly Placed[],
  layout: Layout,
  style: ChartStyle,
): ScatterSeriesOption {
  const { palette } = style;
  const size = Math.max(2, layout.cell - 3);
  const border = size < 6 ? 1 : 1.5;
  return {
    id: state,
    type: 'scatter',
    cursor: 'pointer',
    // Hollow and neutral: nobody knows yet. The shape tells what the colour tells.
    symbol: state === 'reported' ? 'diamond' : 'circle',
    symbolSize: size,
    itemStyle: { ...stateColours(state, palette), borderWidth: border, opacity: 1 },
    data: placed
      .filter(({ mark }) => mark.state === state)
      .map(({ mark, value }) => ({ id: mark.id, value })),
  };
}

/** The count stands on top of each year's block. */
function counts(marks: readonly DeadlineMark[], layout: Layout, style: ChartStyle): ScatterSeriesOption {
  return {
    id: 'counts',
    type: 'scatter',
    silent: true,
    z: 6,
    symbolSize: 1,
    itemStyle: { color: 'transparent' },
    data: [...countByYear(marks)].map(([year, count]) => ({
      value: [year, Math.ceil(count / layout.columns)],
      label: countLabel(count, 2, style.palette),
    })),
  };
}

export function deadlineYearsOption(years: DeadlineYears, style: ChartStyle): ChartOption {
  const { palette, width } = style;
  const layout = layoutOf(years, width);
  const placed = place(years.marks, layout);
  return {
    ...base(style),
    grid: { ...MARGIN, outerBoundsMode: 'none' },
    tooltip: hoverOption(years.marks, palette),
    xAxis: yearAxis(layout.from, layout.to, palette),
    yAxis: {
      type: 'value',
      show: false,
      min: 0,
      max: Math.max(layout.rows + COUNT / layout.cell, PLOT / layout.cell),
    },
    series: [
      ...DEADLINE_STATES.map((state) => marksOf(state, placed, layout, style)),
      counts(years.marks, layout, style),
      asOfYears(years, layout, { distance: 8 }, palette),
    ],
  };
}

export interface Packing {
  /** Side of a mark's cell in pixels. */
  readonly cell: number;
  readonly columns: number;
  /** Rows of the tallest year. */
  readonly rows: number;
}

const LARGEST = 16;
const SMALLEST = 2;

/** `tallest` marks in a slot of the given width and height; the smallest cell may overflow, which the caller grows for. */
export function packMarks(tallest: number, slotWidth: number, height: number): Packing {
  for (let cell = LARGEST; cell > SMALLEST; cell -= 1) {
    const columns = Math.max(1, Math.floor((slotWidth * 0.85) / cell));
    const rows = Math.ceil(tallest / columns);
    if (rows * cell <= height) return { cell, columns, rows };
  }
  const columns = Math.max(1, Math.floor((slotWidth * 0.85) / SMALLEST));
  return { cell: SMALLEST, columns, rows: Math.ceil(tallest / columns) };
}

/** Cell of the n-th mark of a year: rows from the ground, each filled from the left. */
export function cellOf(index: number, columns: number): { readonly column: number; readonly row: number } {
  return { column: index % columns, row: Math.floor(index / columns) };
}
