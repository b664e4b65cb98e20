/** The timeline: a row per region or theme (of one alone, per commitment), a thin bar per commitment as long as its text is vague, the as-of line. */
import type { CustomSeriesOption } from 'echarts/charts';
import type { TooltipComponentOption } from 'echarts/components';
import { asOfSeries } from '../as-of-line.ts';
import { mix } from '../colour.ts';
import { stateColours } from '../deadline-states.ts';
import { hoverOption } from '../hover.ts';
import { base, type ChartOption } from '../option.ts';
import { SIZE, type ChartStyle, type Palette } from '../palette.ts';
import type { Span, Timeline, TimelineRow } from './data.ts';
import { renderSpan } from './span.ts';
import { names, timelinePlot, type Placed } from './names.ts';

const LANE = 8;
const PADDING = 8;
const LEAST = 28;
const TOP = 44;
/** How much of its colour an inferred bar keeps. */
const PALE = 0.35;

const rowHeight = ({ lanes }: TimelineRow): number => Math.max(LEAST, lanes * LANE + 2 * PADDING);

export function timelineHeight({ rows }: Timeline): number {
  return TOP + rows.reduce((sum, row) => sum + rowHeight(row), 0) + 4;
}

function place(rows: readonly TimelineRow[]): Placed[] {
  let top = 0;
  return rows.map((row) => {
    const placed = { row, top, height: rowHeight(row) };
    top += placed.height;
    return placed;
  });
}

/** What the renderer reads of a span, in the order of SPAN_DIMENSIONS. */
function valuesOf(span: Span, { top, row, height }: Placed): number[] {
  const inset = (height - row.lanes * LANE) / 2;
  return [span.start, span.end, top + inset + (span.lane + 0.5) * LANE];
}

/** A pale filling under an inferred deadline; what is hollow anyway has its edge broken (see the renderer). */
function spanColours({ state, isInferred }: Span, palette: Palette) {
  const colours = stateColours(state, palette);
  if (!isInferred || state !== 'coming') return colours;
  return { ...colours, color: mix(palette.surface, palette.accent, PALE) };
}

function spans(placed: readonly Placed[], { palette }: ChartStyle): CustomSeriesOption {
  return {
    id: 'spans',
    type: 'custom',
    clip: true,
    cursor: 'pointer',
    encode: { x: [0, 1], y: 2 },
    data: placed.flatMap((at) =>
      at.row.spans.map((span) => ({
        id: span.id,
        value: valuesOf(span, at),
        // Hollow and neutral where nobody knows yet; filled where it is still to come.
        itemStyle: spanColours(span, palette),
      })),
    ),
    renderItem: renderSpan(placed.flatMap(({ row }) => row.spans)),
  };
}

function asOfLine({ asOf: at, asOfLabel: label, from, to }: Timeline, { palette }: ChartStyle) {
  return asOfSeries({ at, from, to, label, position: 'start', distance: 22 }, palette);
}

/** By place, not by id: each year of an annual duty says its own. */
function spanHover(drawn: readonly Span[], palette: Palette): TooltipComponentOption {
  return {
    ...hoverOption([], palette),
    formatter: (params) => drawn[Array.isArray(params) ? -1 : params.dataIndex]?.hover.join('\n') ?? '',
  };
}

/** Few years have room for their quarters. */
const QUARTERS_UNTIL = 2;

/** Ticks at years, or at their quarters; a name that would be cut at the right edge is left out. */
function ticksOf({ from, to, quarters }: Timeline, room: number) {
  const years = to - from;
  const every = years <= QUARTERS_UNTIL ? 0.25 : Math.max(1, Math.ceil(years / Math.max(1, room / 44)));
  const lastNamed = (36 * years) / Math.max(1, room);
  const name = (at: number): string => {
    if (to - at < lastNamed) return '';
    return Number.isInteger(at) ? String(at) : (quarters[Math.round((at % 1) * 4) - 1] ?? '');
  };
  return { every, name };
}

export function timelineOption(timeline: Timeline, style: ChartStyle): ChartOption {
  const { palette, width } = style;
  const placed = place(timeline.rows);
  const { left } = timelinePlot(timeline, width);
  const total = placed.reduce((sum, { height }) => sum + height, 0);
  const ticks = ticksOf(timeline, width - left);
  return {
    ...base({ palette, animate: false }),
    grid: { left, right: 1, top: TOP, bottom: 4, outerBoundsMode: 'none' },
    tooltip: spanHover(
      placed.flatMap(({ row }) => row.spans),
      palette,
    ),
    xAxis: {
      type: 'value',
      position: 'top',
      min: timeline.from,
      max: timeline.to,
      interval: ticks.every,
      axisTick: { show: true, lineStyle: { color: palette.lineStrong } },
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.lineStrong } },
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        color: palette.inkMuted,
        fontSize: SIZE.small,
        align: 'left',
        showMaxLabel: false,
        formatter: ticks.name,
      },
    },
    yAxis: { type: 'value', show: false, inverse: true, min: 0, max: Math.max(total, 1) },
    series: [names(placed, left, timeline.from, style), spans(placed, style), asOfLine(timeline, style)],
  };
}
