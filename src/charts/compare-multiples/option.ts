/** Small multiples: the same regions in the same rows, a plot per indicator, each with its own axis from zero. */
import type { BarSeriesOption } from 'echarts/charts';
import type { TitleComponentOption } from 'echarts/components';
import { drawingPart, type MatrixDrawing, type MatrixMark } from '../compare-matrix/data.ts';
import type { Portion } from '../../page/portions.ts';
import { regionColour } from '../colour.ts';
import { hoverOption } from '../hover.ts';
import { base, type ChartOption } from '../option.ts';
import { SIZE, type ChartStyle } from '../palette.ts';
import { plainText, textWidth, wrapText } from '../text.ts';

/** Of a figure its number; of a range both ends: from the lower one the bar goes on lighter to the upper. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

export interface MultiplesDrawing extends MatrixDrawing {
  /** Region code of each row, for its colour. */
  readonly codes: readonly string[];
  /** Per row and column the length of the bar; null where there is none. */
  readonly values: readonly (readonly (Extent | null)[])[];
  /** All rows of these columns, where these are some: they share the axes. */
  readonly whole?: MultiplesDrawing;
}

/** Some of the rows and of the columns, on the axes of all. */
export function multiplesPart(drawing: MultiplesDrawing, rows: Portion, columns: Portion): MultiplesDrawing {
  const { codes, values, whole = drawing } = drawing;
  const all = [0, whole.rows.length] as const;
  return {
    ...drawingPart(drawing, rows, columns),
    codes: codes.slice(...rows),
    values: values.slice(...rows).map((row) => row.slice(...columns)),
    whole: {
      ...drawingPart(whole, all, columns),
      codes: whole.codes,
      values: whole.values.map((row) => row.slice(...columns)),
    },
  };
}

interface MultiplesStyle extends ChartStyle {
  /** Code of the reader's own region, which is set off. */
  readonly mine: string | null;
}

const ROW = 24;
const HEAD = 44;
const GAP = 16;
const NARROWEST = 260;
/** Longer names stand in two lines. */
const MOST_NAME = 120;

interface Layout {
  readonly columns: number;
  readonly names: number;
  readonly plot: number;
}

function multiplesLayout({ columns, rows }: MatrixDrawing, width: number): Layout {
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(`▸${name}`, SIZE.body)));
  const names = Math.min(longest, MOST_NAME, Math.floor(width * 0.3)) + 8;
  const across = Math.max(1, Math.min(columns.length, Math.floor(width / NARROWEST)));
  // Plots side by side share the names at the left of the first one.
  return { columns: across, names, plot: Math.floor((width - names - (across - 1) * GAP) / across) };
}

export function compareMultiplesHeight(drawing: MatrixDrawing, width: number): number {
  const lines = Math.ceil(drawing.columns.length / multiplesLayout(drawing, width).columns);
  return lines * (HEAD + drawing.rows.length * ROW + GAP);
}

/** Between a bar and its figure, and behind that. */
const LABEL_GAP = 12;

/** The share of a plot that is kept for the figure and its date at the end of its longest bar: at least a half. */
function labelRoom({ rows }: MatrixDrawing, column: number, plot: number): number {
  const widths = rows.map(({ marks }) => {
    const mark = marks[column];
    // What has no bar has the whole plot.
    return mark?.look === 'value' ? textWidth(`${mark.amount} ${mark.due}`, SIZE.small) : 0;
  });
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Math.min(0.9, Math.max(0.5, (widest + LABEL_GAP) / plot));
}

const LOOK_WORDS: { readonly [L in MatrixMark['look']]: string } = {
  value: '',
  unlike: '≠ ',
  words: '◯',
  hollow: '○',
  blank: '',
};

function labelOf(mark: MatrixMark | undefined, isValue: boolean): string {
  if (mark === undefined || !isValue)
    return LOOK_WORDS[mark?.look ?? 'blank'] + plainText(mark?.amount ?? '');
  return `${plainText(mark.amount)} {due|${plainText(mark.due)}}`;
}

/** The part of each bar up to the number, or of ranges that from the lower end to the upper. */
function barsAt(
  drawing: MultiplesDrawing,
  column: number,
  part: 'column' | 'range',
  style: MultiplesStyle,
): BarSeriesOption {
  const { palette } = style;
  return {
    id: `${part}-${column}`,
    type: 'bar',
    stack: `stack-${column}`,
    xAxisIndex: column,
    yAxisIndex: column,
    barWidth: 14,
    cursor: 'pointer',
    data: drawing.rows.map(({ marks }, row) => {
      const mark = marks[column];
      const extent = mark?.look === 'value' ? (drawing.values[row]?.[column] ?? null) : null;
      const isValue = extent !== null;
      const { low, high } = extent ?? NO_LENGTH;
      const colour = regionColour(drawing.codes[row] ?? '', style.mine, palette);
      return {
        id: mark?.id ?? `none-${column}-${row}`,
        value: part === 'column' ? low : high - low,
        itemStyle: { color: colour, opacity: part === 'column' ? 1 : 0.5 },
        label: {
          // Behind the end of the bar.
          show: high > low === (part === 'range'),
          position: 'right' as const,
          formatter: labelOf(mark, isValue),
          color: isValue ? palette.ink : palette.inkMuted,
          fontSize: SIZE.small,
          lineHeight: 15,
          rich: { due: { color: palette.inkMuted, fontSize: SIZE.small, lineHeight: 15 } },
        },
      };
    }),
  };
}

/** A place must hold its sign of absence; it has no length. */
const NO_LENGTH: Extent = { low: 0, high: 0 };

const hasRange = ({ values }: MultiplesDrawing, column: number): boolean =>
  values.some((row) => (row[column]?.high ?? 0) > (row[column]?.low ?? 0));

interface Box {
  readonly left: number;
  readonly top: number;
}

function boxAt(index: number, drawing: MatrixDrawing, { columns, names, plot }: Layout): Box {
  const height = HEAD + drawing.rows.length * ROW + GAP;
  return {
    left: names + (index % columns) * (plot + GAP),
    top: Math.floor(index / columns) * height + HEAD,
  };
}

function yAxisAt(index: number, { rows }: MatrixDrawing, layout: Layout, { palette }: ChartStyle) {
  const isFirst = index % layout.columns === 0;
  return {
    type: 'category' as const,
    gridIndex: index,
    inverse: true,
    data: rows.map(({ name, isMine }) => {
      const said = wrapText(plainText(name), SIZE.body, layout.names - 8, 2);
      return isMine ? { value: `▸${said}`, textStyle: { fontWeight: 700 } } : said;
    }),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.lineStrong } },
    axisLabel: { show: isFirst, color: palette.ink, fontSize: SIZE.body, interval: 0, margin: 8 },
  };
}

function titles(drawing: MatrixDrawing, layout: Layout, { palette }: ChartStyle): TitleComponentOption[] {
  return drawing.columns.map((name, index) => {
    const { left, top } = boxAt(index, drawing, layout);
    return {
      text: wrapText(name, SIZE.small, layout.plot - SIZE.body, 2),
      left,
      top: top - HEAD + 4,
      padding: 0,
      textStyle: { color: palette.ink, fontSize: SIZE.small, fontWeight: 600, lineHeight: 16 },
    };
  });
}

export function compareMultiplesOption(drawing: MultiplesDrawing, style: MultiplesStyle): ChartOption {
  const layout = multiplesLayout(drawing, style.width);
  const { palette } = style;
  const boxes = drawing.columns.map((_, index) => boxAt(index, drawing, layout));
  const marks = drawing.rows.flatMap((row) => row.marks);
  const { whole = drawing } = drawing;
  const top = (column: number): number => Math.max(0, ...whole.values.map((row) => row[column]?.high ?? 0));
  return {
    ...base(style),
    tooltip: hoverOption(
      marks.flatMap(({ id, hover }) => (id === null ? [] : [{ id, hover }])),
      palette,
    ),
    title: titles(drawing, layout, style),
    grid: boxes.map(({ left, top: at }) => ({
      left,
      top: at,
      width: layout.plot,
      height: drawing.rows.length * ROW,
      outerBoundsMode: 'none' as const,
    })),
    xAxis: drawing.columns.map((_, index) => ({
      type: 'value' as const,
      gridIndex: index,
      min: 0,
      max: (top(index) || 1) / (1 - labelRoom(whole, index, layout.plot)),
      axisLabel: { show: false },
      splitLine: { show: false },
    })),
    yAxis: drawing.columns.map((_, index) => yAxisAt(index, drawing, layout, style)),
    series: drawing.columns.flatMap((_, index) => [
      barsAt(drawing, index, 'column', style),
      ...(hasRange(drawing, index) ? [barsAt(drawing, index, 'range', style)] : []),
    ]),
  };
}
