/** Regions × indicators as a picture, for exports: a cell with the figure, framed where it is unlike, hollow without one. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { shadeOf } from '../../page/table.ts';
import { mix } from '../colour.ts';
import { hoverOption } from '../hover.ts';
import { base, type ChartOption } from '../option.ts';
import { SIZE, type ChartStyle } from '../palette.ts';
import { plainText, textWidth, wrapText } from '../text.ts';
import type { MatrixDrawing, MatrixLook, MatrixMark } from './data.ts';

/** Of one line, of two. */
const [ROW, HIGH_ROW] = [24, 36];
const HEAD = 60;
const NARROWEST = 84;
const PADDING = 12;
/** Bold letters are wider than those that are measured. */
const BOLD = 1.08;

export function compareMatrixHeight(drawing: MatrixDrawing, width: number): number {
  return HEAD + drawing.rows.length * matrixLayout(drawing, width).row + 4;
}

interface Layout {
  readonly names: number;
  /** As many columns as can be read; the table has all of them. */
  readonly columns: number;
  readonly cell: number;
  /** Height of a row. */
  readonly row: number;
}

/** Columns are as wide as the figures of so many rows ask for: to say all cells of a large matrix takes too long. */
const MEASURED_ROWS = 34;

const isFigure = ({ look }: MatrixMark): boolean => look === 'value' || look === 'unlike';

const amountWidth = ({ amount }: MatrixMark): number => textWidth(amount, SIZE.body) * BOLD;
const dueWidth = ({ due }: MatrixMark): number => (due === '' ? 0 : textWidth(due, SIZE.small));

function widest({ rows }: MatrixDrawing, widthOf: (mark: MatrixMark) => number): number {
  const marks = rows.slice(0, MEASURED_ROWS).flatMap((row) => row.marks);
  return Math.max(0, ...marks.filter(isFigure).map(widthOf));
}

/** The figure and all that is to be said of it. */
const onOneLine = (mark: MatrixMark): number => amountWidth(mark) + 6 + dueWidth(mark);
/** What differs, behind the date, may be cut: it is in the table and the hover. */
const onTwoLines = (mark: MatrixMark): number =>
  Math.max(amountWidth(mark), mark.look === 'value' ? dueWidth(mark) : 0);

/** A figure is never cut, since what is left of one reads as another: one that does not fit is in the table and the hover. */
const whole = (text: string, size: number, room: number): string =>
  textWidth(text, size) <= room ? plainText(text) : '…';

export function matrixLayout(drawing: MatrixDrawing, width: number): Layout {
  const { columns, rows } = drawing;
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(`▸${name}`, SIZE.body)));
  const names = Math.min(longest, Math.floor(width * 0.3), 140) + 8;
  const each = (width - names) / columns.length;
  if (each >= Math.max(NARROWEST, widest(drawing, onOneLine) + PADDING))
    return { names, columns: columns.length, cell: Math.floor(each), row: ROW };
  const narrowest = Math.max(NARROWEST, widest(drawing, onTwoLines) + PADDING);
  const fit = Math.max(1, Math.min(columns.length, Math.floor((width - names) / narrowest)));
  return { names, columns: fit, cell: Math.floor((width - names) / fit), row: HIGH_ROW };
}

function labelOf(
  mark: MatrixMark,
  { cell, row }: Layout,
  { palette }: ChartStyle,
): NonNullable<ScatterSeriesOption['label']> {
  const room = cell - PADDING;
  const look = { show: true, position: 'inside' as const, color: palette.ink };
  if (!isFigure(mark)) return { show: false };
  const amount = whole(mark.amount, SIZE.body, room / BOLD);
  const due = whole(mark.due, SIZE.small, room);
  return {
    ...look,
    formatter:
      due === '' ? `{amount|${amount}}` : `{amount|${amount}}${row === ROW ? ' ' : '\n'}{due|${due}}`,
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
function place({ rows }: MatrixDrawing, columns: number): Placed[] {
  return rows.flatMap(({ marks }, y) =>
    marks.slice(0, columns).map((mark, x) => ({ key: mark.id ?? `none-${x}-${y}`, mark, value: [x, y] })),
  );
}

function axes(drawing: MatrixDrawing, { names, columns, cell }: Layout, { palette }: ChartStyle) {
  const label = { color: palette.ink, interval: 0, lineHeight: 16 };
  const splitLine = { show: true, lineStyle: { color: palette.line } };
  const quiet = { axisTick: { show: false }, axisLine: { show: false }, splitLine };
  return {
    xAxis: {
      ...quiet,
      type: 'category' as const,
      position: 'top' as const,
      data: drawing.columns
        .slice(0, columns)
        .map((name) => wrapText(plainText(name), SIZE.small, cell - 10, 3)),
      axisLabel: { ...label, fontSize: SIZE.small, margin: 6 },
    },
    yAxis: {
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

export function compareMatrixOption(drawing: MatrixDrawing, style: ChartStyle): ChartOption {
  const layout = matrixLayout(drawing, style.width);
  const placed = place(drawing, layout.columns);
  return {
    ...base(style),
    grid: { left: layout.names, right: 0, top: HEAD, bottom: 4, outerBoundsMode: 'none' },
    tooltip: hoverOption(
      placed.map(({ key, mark }) => ({ id: key, hover: mark.hover })),
      style.palette,
    ),
    ...axes(drawing, layout, style),
    series: [
      {
        id: 'cells',
        type: 'scatter',
        data: placed.map(({ key, mark, value }) => ({
          id: key,
          value,
          symbol: HOLLOW[mark.look] === undefined ? 'rect' : 'circle',
          symbolSize: HOLLOW[mark.look] ?? [layout.cell - 4, layout.row - 4],
          itemStyle: fillOf(mark, style),
          label: labelOf(mark, layout, style),
          cursor: mark.id === null ? 'default' : 'pointer',
        })),
      },
    ],
  };
}
