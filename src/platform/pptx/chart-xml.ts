/**
 * A chart's part of the file, written whole (ECMA-376 part 1, §21.2): the library's own leaves out names, reads missing
 * values as zero and fixes the fonts. The numbers stand where the library puts them into the workbook behind the chart:
 * names in column A from row 2, a series in each column from B. Fonts and colours are the theme's, so that a chart takes
 * those of the presentation into which it is pasted.
 */
import type { NativeChart, NativeSeries } from '../../page/deck.ts';
import { LEAST_TYPE } from '../../page/medium.ts';
import type { Box } from '../../page/page.ts';
import { element } from '../../domain/text/xml-text.ts';
import { totals, type ChartLayout } from './chart-layout.ts';
import { AXES, columnOf, identity, inside, is, numbers, point } from './chart-elements.ts';
import { dotAxes, dotsXml } from './dots-xml.ts';
import { drawingColour, inkOn, line, NO_LINE, textLook } from './drawing-xml.ts';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
/** Columns of several series stand on each other. */
const isStacked = ({ kind, series }: NativeChart): boolean => kind === 'columns' && series.length > 1;

/** @param room the chart's own size on the slide, in points */
export function chartXml(chart: NativeChart, layout: ChartLayout, room: Pick<Box, 'w' | 'h'>): string {
  const plot = inside(
    'plotArea',
    plotPlace(layout, room),
    ...(chart.kind === 'dots'
      ? [dotsXml(chart, layout), ...dotAxes(chart, layout)]
      : [...drawn(chart, layout, room), ...axes(chart, layout)]),
  );
  const legend = isStacked(chart) ? [legendXml(chart)] : [];
  const shown = [is('plotVisOnly', 1), is('dispBlanksAs', 'gap')];
  return [
    HEAD,
    is('roundedCorners', 0),
    inside('chart', is('autoTitleDeleted', 1), plot, ...legend, ...shown),
    element('c:externalData', { 'r:id': 'rId1' }, is('autoUpdate', 0)),
    '</c:chartSpace>',
  ].join('');
}

function plotPlace({ plot }: ChartLayout, { w, h }: Pick<Box, 'w' | 'h'>): string {
  const place = { x: plot.x / w, y: plot.y / h, w: plot.w / w, h: plot.h / h };
  const parts = Object.entries(place).map(([side, part]) => is(side, part.toFixed(5)));
  const target = [is('layoutTarget', 'inner'), is('xMode', 'edge'), is('yMode', 'edge')];
  return inside('layout', inside('manualLayout', ...target, ...parts));
}

function drawn(chart: NativeChart, layout: ChartLayout, room: Pick<Box, 'w' | 'h'>): string[] {
  const { kind, series, categories } = chart;
  const own = series.map((_, at) => seriesXml(chart, at, layout));
  const axisIds = [is('axId', AXES.names), is('axId', AXES.values)];
  const varied = is('varyColors', 0);
  const direction = is('barDir', kind === 'bars' ? 'bar' : 'col');
  const grouping = is('grouping', isStacked(chart) ? 'stacked' : 'clustered');
  const spacing = [is('gapWidth', gapWidth(categories.length, kind === 'bars' ? room.h : room.w))];
  if (isStacked(chart)) spacing.push(is('overlap', 100));
  const bars = inside('barChart', direction, grouping, varied, ...own, ...spacing, ...axisIds);
  return isStacked(chart) ? [bars, totalsXml(chart, layout, axisIds)] : [bars];
}

/** Of a bar's own width, in percent: few bars do not become blocks. `room`: for all of them, in points. */
function gapWidth(bars: number, room: number): number {
  const slot = room / Math.max(1, bars);
  return Math.round(Math.min(500, Math.max(50, (slot / THICKEST - 1) * 100)));
}
const THICKEST = 28;

function seriesXml(chart: NativeChart, at: number, layout: ChartLayout): string {
  const series = chart.series[at];
  if (series === undefined) return '';
  const colours = series.colour;
  const first = typeof colours === 'string' ? colours : (colours[0] ?? '');
  const own = typeof colours === 'string' ? [] : colours.map((colour, point) => pointXml(point, colour));
  return inside(
    'ser',
    ...identity(series.name, at),
    fill(first) + is('invertIfNegative', 0),
    ...own,
    labelsXml(chart, series, layout),
    names(chart),
    inside('val', numbers(series.values, columnOf(at))),
  );
}

const fill = (colour: string): string => inside('spPr', drawingColour(colour), NO_LINE);

function pointXml(at: number, colour: string): string {
  return inside('dPt', is('idx', at), is('invertIfNegative', 0), is('bubble3D', 0), fill(colour));
}

function names({ categories }: NativeChart): string {
  const cache = [is('ptCount', categories.length), ...categories.map((name, at) => point(at, name))];
  const cells = inside('f', `Sheet1!$A$2:$A$${categories.length + 1}`);
  return inside('cat', inside('strRef', cells, inside('strCache', ...cache)));
}

/** The number format of a label: the bound before the number, unit and deadline behind it; the number stays one. */
export function labelFormat(behind: string, before = ''): string {
  return `${quoted(before)}General${quoted(behind)}`;
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}

/** Every label is one of its own: a bound, a deadline and 推算 belong to one point alone. */
function labelsXml(chart: NativeChart, series: NativeSeries, layout: ChartLayout): string {
  const stacked = isStacked(chart);
  const sums = totals(chart);
  const look = textLook(layout.size, stacked ? inkOn(series.colour) : 'tx1');
  const place = stacked ? 'ctr' : 'outEnd';
  const labels = series.values.flatMap((value, at) => {
    if (value === null) return [];
    // What is alone on its year is said above it.
    if (stacked && (!hasRoom(value, layout) || value === sums[at]))
      return [inside('dLbl', is('idx', at), is('delete', 1))];
    const { before, behind } = series.around?.[at] ?? { before: '', behind: stacked ? '' : chart.unit };
    return [inside('dLbl', is('idx', at), ...labelXml(labelFormat(behind, before), look, place))];
  });
  return inside('dLbls', ...labels, ...labelXml('General', look, place));
}

function labelXml(formatCode: string, look: string, place: string): string[] {
  const shown = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return [
    element('c:numFmt', { formatCode, sourceLinked: 0 }),
    inside('spPr', '<a:noFill/>', NO_LINE),
    look,
    is('dLblPos', place),
    ...shown.map((what) => is(what, Number(what === 'showVal'))),
  ];
}

/** Whether a segment is high enough for its number. */
function hasRoom(value: number, { axis, plot, size }: ChartLayout): boolean {
  const height = (value / (axis.max - axis.min)) * plot.h;
  return height >= size * 1.4;
}

/** What stands on a year together, as a number above it: a line that is not drawn. It is in the file's table too. */
function totalsXml(chart: NativeChart, { size }: ChartLayout, axisIds: readonly string[]): string {
  const at = chart.series.length;
  const sums = totals(chart).map((sum) => (sum === 0 ? null : sum));
  const line = inside(
    'ser',
    ...identity(chart.total ?? '', at),
    inside('spPr', NO_LINE),
    inside('marker', is('symbol', 'none')),
    inside('dLbls', ...labelXml('General', textLook(size, 'tx1', true), 't')),
    names(chart),
    inside('val', numbers(sums, columnOf(at))),
    is('smooth', 0),
  );
  return inside(
    'lineChart',
    is('grouping', 'standard'),
    is('varyColors', 0),
    line,
    is('marker', 1),
    ...axisIds,
  );
}

/** The line of the totals has no sign to explain. */
function legendXml({ series }: NativeChart): string {
  const hidden = inside('legendEntry', is('idx', series.length), is('delete', 1));
  return inside('legend', is('legendPos', 't'), hidden, is('overlay', 0), textLook(LEAST_TYPE, 'tx1'));
}

const scaling = (...parts: readonly string[]): string => inside('scaling', ...parts);

const shared = (id: number, place: string, ...parts: readonly string[]): string[] => [
  is('axId', id),
  ...parts,
  is('delete', 0),
  is('axPos', place),
];

function axes(chart: NativeChart, { size, axis, every }: ChartLayout): string[] {
  const isBars = chart.kind === 'bars';
  const ticks = [is('majorTickMark', 'none'), is('minorTickMark', 'none')];
  const categories = inside(
    'catAx',
    // Bars are drawn from below; turned round, the first stands on top.
    ...shared(AXES.names, isBars ? 'l' : 'b', scaling(is('orientation', isBars ? 'maxMin' : 'minMax'))),
    ...ticks,
    is('tickLblPos', 'low'),
    inside('spPr', line('lineStrong')),
    textLook(size, 'tx1'),
    is('crossAx', AXES.values),
    is('crosses', 'autoZero'),
    is('lblOffset', 50),
    is('tickLblSkip', every),
    is('noMultiLvlLbl', 1),
  );
  const limits = [is('max', axis.max), is('min', axis.min)];
  const values = inside(
    'valAx',
    ...shared(AXES.values, isBars ? 'b' : 'l', scaling(is('orientation', 'minMax'), ...limits)),
    inside('majorGridlines', inside('spPr', line('grid'))),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ...ticks,
    is('tickLblPos', 'nextTo'),
    inside('spPr', NO_LINE),
    textLook(LEAST_TYPE, 'tx2'),
    is('crossAx', AXES.names),
    // Where the names are turned round, the numbers stay below.
    is('crosses', isBars ? 'max' : 'autoZero'),
    is('crossBetween', 'between'),
  );
  return [categories, values];
}
