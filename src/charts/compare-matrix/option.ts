/** Regions × indicators as a picture, for exports: a cell with the figure, framed where it is unlike, hollow without one. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { shadeOf } from '../../page/table.ts';
import { joined } from '../../domain/text/joined.ts';
import { mix } from '../colour.ts';
import { hoverOption } from '../hover.ts';
import { base, type ChartOption } from '../option.ts';
import { SIZE, type ChartStyle } from '../palette.ts';
import { plainText, textWidth, wrapText } from '../text.ts';
import type { MatrixDrawing, MatrixLook, MatrixMark } from './data.ts';

/** Height of a row of one line, and of two. */
export const ROWS = { one: 24, two: 36 } as const;
/** For a picture that is low. */
export const LOW_ROWS = { one: 21, two: 33 } as const;
export type Rows = { readonly [L in keyof typeof ROWS]: number };
const NARROWEST = 84;
const PADDING = 12;
/** Bold letters are wider than those that are measured. */
const BOLD = 1.08;
/** A line of a heading, and the room around all of them. */
const HEAD = { line: 16, around: 12 } as const;
/** The line of the year before. */
const BEFORE = 16;
/** Below each block. */
const FOOT = 16;

interface Layout {
  readonly names: number;
  /** Columns abreast: those that have no room stand in further blocks below, with the same rows again. */
  readonly columns: number;
  readonly cell: number;
  /** Height of a row, and of the headings of a block. */
  readonly row: number;
  readonly head: number;
  /** What is said of a figure stands behind it; else below. */
  readonly isWide: boolean;
}

const blockHeight = ({ rows }: MatrixDrawing, { head, row }: Layout): number =>
  head + rows.length * row + FOOT;

const blocksOf = ({ columns }: MatrixDrawing, layout: Layout): number =>
  Math.max(1, Math.ceil(columns.length / layout.columns));

export function compareMatrixHeight(drawing: MatrixDrawing, width: number, rows: Rows = ROWS): number {
  const layout = matrixLayout(drawing, width, rows);
  return blocksOf(drawing, layout) * blockHeight(drawing, layout);
}

const headingIn = (name: string, cell: number): string =>
  wrapText(plainText(name), SIZE.small, cell - 10, Infinity);

/** Columns are as wide as the figures of so many rows ask for: to say all cells of a large matrix takes too long. */
const MEASURED_ROWS = 34;

const isFigure = ({ look }: MatrixMark): boolean => look === 'value' || look === 'unlike';

const amountWidth = ({ amount }: MatrixMark): number => textWidth(amount, SIZE.body) * BOLD;
const dueWidth = ({ due }: MatrixMark): number => (due === '' ? 0 : textWidth(due, SIZE.small));
const beforeWidth = ({ before = '' }: MatrixMark): number => textWidth(before, SIZE.small);

const measured = ({ rows }: MatrixDrawing): MatrixMark[] =>
  rows.slice(0, MEASURED_ROWS).flatMap((row) => row.marks);

const widest = (marks: readonly MatrixMark[], widthOf: (mark: MatrixMark) => number): number =>
  Math.max(0, ...marks.map((mark) => Math.max(isFigure(mark) ? widthOf(mark) : 0, beforeWidth(mark))));

/** The figure and all that is to be said of it. */
const onOneLine = (mark: MatrixMark): number => amountWidth(mark) + 6 + dueWidth(mark);
/** What differs, behind the date, may be cut: it is in the table and the hover. */
const onTwoLines = (mark: MatrixMark): number =>
  Math.max(amountWidth(mark), mark.look === 'value' ? dueWidth(mark) : 0);

/** A figure is never cut, since what is left of one reads as another: one that does not fit is in the table and the hover. */
const whole = (text: string, size: number, room: number): string =>
  textWidth(text, size) <= room ? plainText(text) : '…';

export function matrixLayout(drawing: MatrixDrawing, width: number, heights: Rows = ROWS): Layout {
  const { columns, rows } = drawing;
  const marks = measured(drawing);
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(`▸${name}`, SIZE.body)));
  const names = Math.min(longest, Math.floor(width * 0.3), 160) + 8;
  const isOneLine = (name: string): boolean => textWidth(name, SIZE.body) <= names - SIZE.body;
  const each = (width - names) / columns.length;
  const isWide = each >= Math.max(NARROWEST, widest(marks, onOneLine) + PADDING);
  const narrowest = Math.max(NARROWEST, widest(marks, onTwoLines) + PADDING);
  const most = Math.max(1, Math.min(columns.length, Math.floor((width - names) / narrowest)));
  // Blocks are of about one size, and the last one is never a column alone.
  const abreast = isWide ? columns.length : Math.ceil(columns.length / Math.ceil(columns.length / most));
  const cell = Math.floor((width - names) / Math.max(1, abreast));
  const lines = columns.map((name) => headingIn(name, cell).split('\n').length);
  const head = Math.max(1, ...lines) * HEAD.line + HEAD.around;
  return {
    names,
    columns: Math.max(1, abreast),
    cell,
    row:
      (isWide && rows.every(({ name }) => isOneLine(name)) ? heights.one : heights.two) +
      (marks.some(({ before = '' }) => before !== '') ? BEFORE : 0),
    isWide,
    head,
  };
}

function labelOf(
  mark: MatrixMark,
  { cell, isWide }: Layout,
  { palette }: ChartStyle,
): NonNullable<ScatterSeriesOption['label']> {
  const room = cell - PADDING;
  // Below the sign of what is not there.
  const position = isFigure(mark) ? ('inside' as const) : ('bottom' as const);
  const look = { show: true, position, color: palette.ink };
  const amount = isFigure(mark) ? `{amount|${whole(mark.amount, SIZE.body, room / BOLD)}}` : '';
  const due = isFigure(mark) && mark.due !== '' ? `{due|${whole(mark.due, SIZE.small, room)}}` : '';
  const before = mark.before ? `{due|${whole(mark.before, SIZE.small, room)}}` : '';
  const now = joined([amount, due], isWide ? ' ' : '\n');
  if (now === '' && before === '') return { show: false };
  return {
    ...look,
    formatter: joined([now, before], '\n'),
    rich: {
      amount: { color: palette.ink, fontSize: SIZE.body, fontWeight: 600, lineHeight: 18 },
      due: { color: palette.inkMuted, fontSize: SIZE.small, lineHeight: 16 },
    },
  };
}

function fillOf(
  { look, share }: MatrixMark,
  { palette }: ChartStyle,
): NonNullable<ScatterSeriesOption['itemStyle']> {
  if (look === 'value' && share === null) return { color: palette.line, opacity: 1 };
  if (look === 'value')
    return { color: mix(palette.surface, palette.accent, shadeOf(share ?? 0)), opacity: 1 };
  if (look === 'unlike')
    return { color: palette.surface, borderColor: palette.line, borderWidth: 1, opacity: 1 };
  if (look !== 'hollow' && look !== 'words') return { color: 'transparent', opacity: 1 };
  return { color: palette.surface, borderColor: palette.neutral, borderWidth: 1.5, opacity: 1 };
}

const HOLLOW: { readonly [L in MatrixLook]?: number } = { words: 16, hollow: 8 };

interface Placed {
  readonly key: string;
  readonly mark: MatrixMark;
  readonly value: [number, number];
}

/** A cell without a commitment has a key of its own, so that it can still be asked what it means. */
function place({ rows }: MatrixDrawing, from: number, to: number): Placed[] {
  return rows.flatMap(({ marks }, y) =>
    marks
      .slice(from, to)
      .map((mark, x) => ({ key: mark.id ?? `none-${from + x}-${y}`, mark, value: [x, y] })),
  );
}

function axesAt(block: number, drawing: MatrixDrawing, layout: Layout, { palette }: ChartStyle) {
  const { names, columns, cell } = layout;
  const label = { color: palette.ink, interval: 0, lineHeight: HEAD.line };
  const splitLine = { show: true, lineStyle: { color: palette.line } };
  const quiet = { gridIndex: block, axisTick: { show: false }, axisLine: { show: false }, splitLine };
  return {
    x: {
      ...quiet,
      type: 'category' as const,
      position: 'top' as const,
      data: drawing.columns
        .slice(block * columns, (block + 1) * columns)
        .map((name) => headingIn(name, cell)),
      axisLabel: { ...label, fontSize: SIZE.small, margin: 6 },
    },
    y: {
      ...quiet,
      type: 'category' as const,
      inverse: true,
      data: drawing.rows.map(({ name, isMine }) => {
        const said = wrapText(plainText(name), SIZE.body, names - SIZE.body, 2);
        return isMine ? { value: `▸${said}`, textStyle: { fontWeight: 700 } } : said;
      }),
      axisLabel: { ...label, fontSize: SIZE.body, margin: 8 },
    },
  };
}

export function compareMatrixOption(
  drawing: MatrixDrawing,
  style: ChartStyle,
  rows: Rows = ROWS,
): ChartOption {
  const layout = matrixLayout(drawing, style.width, rows);
  const { columns, names, cell, row, head } = layout;
  const blocks = Array.from({ length: blocksOf(drawing, layout) }, (_, block) => {
    const [from, to] = [block * columns, Math.min(drawing.columns.length, (block + 1) * columns)];
    return {
      axes: axesAt(block, drawing, layout, style),
      placed: place(drawing, from, to),
      grid: {
        left: names,
        width: cell * Math.max(1, to - from),
        top: block * blockHeight(drawing, layout) + head,
        height: drawing.rows.length * row,
        outerBoundsMode: 'none' as const,
      },
    };
  });
  return {
    ...base(style),
    grid: blocks.map(({ grid }) => grid),
    tooltip: hoverOption(
      blocks.flatMap(({ placed }) => placed.map(({ key, mark }) => ({ id: key, hover: mark.hover }))),
      style.palette,
    ),
    xAxis: blocks.map(({ axes }) => axes.x),
    yAxis: blocks.map(({ axes }) => axes.y),
    series: blocks.flatMap(({ placed }, block) => [
      cellSeries(placed, block, layout, style),
      ...(placed.some(({ mark }) => mark.strip) ? [stripSeries(placed, block, layout, style)] : []),
    ]),
  };
}

function cellSeries(
  placed: readonly Placed[],
  block: number,
  layout: Layout,
  style: ChartStyle,
): ScatterSeriesOption {
  const { cell, row } = layout;
  return {
    id: `cells-${block}`,
    type: 'scatter',
    xAxisIndex: block,
    yAxisIndex: block,
    data: placed.map(({ key, mark, value }) => ({
      id: key,
      value,
      symbol: HOLLOW[mark.look] === undefined ? 'rect' : 'circle',
      symbolSize: HOLLOW[mark.look] ?? [cell - 4, row - 4],
      itemStyle: fillOf(mark, style),
      label: labelOf(mark, layout, style),
      cursor: mark.id === null ? 'default' : 'pointer',
    })),
  };
}

/** Dots of the others, two lines for median and nation, and over them mine. */
function stripSeries(
  placed: readonly Placed[],
  block: number,
  { cell, row }: Layout,
  { palette }: ChartStyle,
): ScatterSeriesOption {
  const across = (at: number): number => (at - 0.5) * (cell - PADDING * 2);
  const [tick, high] = [[1.5, Math.min(24, row - 6)], Math.min(18, row - 10)];
  return {
    id: `strips-${block}`,
    type: 'scatter',
    silent: true,
    xAxisIndex: block,
    yAxisIndex: block,
    data: placed.flatMap(({ mark: { strip }, value }) => {
      if (!strip) return [];
      const { others, median, nation, mine } = strip;
      const at = (
        x: number | null,
        symbol: string,
        symbolSize: number | number[],
        color: string,
        opacity = 1,
      ) =>
        x === null
          ? []
          : [{ value, symbol, symbolSize, symbolOffset: [across(x), 0], itemStyle: { color, opacity } }];
      return [
        ...others.flatMap((x) => at(x, 'circle', 6, palette.inkMuted, 0.45)),
        ...at(median, 'rect', tick, palette.ink),
        ...at(nation, 'triangle', high / 2, palette.inkMuted),
        ...at(mine, 'diamond', high, palette.accent),
      ];
    }),
  };
}
