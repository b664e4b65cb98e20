/**
 * Dots in rows, with lines for their ranges, as on the screen. An office program's chart of two numbers has no names:
 * they are the labels of points at the left edge, which are not drawn. The number in a label is the point's own, so that
 * it follows when the number is changed in the workbook.
 */
import type { NativeChart } from '../../page/deck.ts';
import { LEAST_TYPE } from '../../page/medium.ts';
import { element } from '../../domain/text/xml-text.ts';
import { AXES, columnOf, identity, inside, is, numbers, point } from './chart-elements.ts';
import type { ChartLayout } from './chart-layout.ts';
import { drawingColour, line, NO_LINE, richText, textLook } from './drawing-xml.ts';

/** Another size than the series', since LibreOffice gives only then a point a look of its own. */
const MARKER = { series: 7, point: 8 } as const;
/** The accent of the light palette: my region's. */
const MINE = '0B5394';

/** Rows are counted from the top, each mark in the middle of its own. */
const rowsOf = ({ categories }: NativeChart): number[] => categories.map((_, at) => at + 0.5);

/** Numbers that stand in no cell. */
const literal = (values: readonly number[]): string => inside('numLit', ...counted(values));
const cached = (values: readonly number[]): string => inside('numCache', ...counted(values));

const counted = (values: readonly number[]): string[] => [
  inside('formatCode', 'General'),
  is('ptCount', values.length),
  ...values.map((value, at) => point(at, String(value))),
];

const colourAt = ({ series: [one] }: NativeChart, at: number): string => {
  const colour = one?.colour ?? '';
  return typeof colour === 'string' ? colour : (colour[at] ?? '');
};

export function dotsXml(chart: NativeChart, layout: ChartLayout): string {
  const series = [
    marksXml(chart, layout),
    rangeEnds(chart, layout),
    ...rangesXml(chart),
    namesXml(chart, layout),
    ...linesXml(chart, layout),
  ].filter((xml) => xml !== '');
  return inside(
    'scatterChart',
    is('scatterStyle', 'lineMarker'),
    is('varyColors', 0),
    ...series,
    is('axId', AXES.values),
    is('axId', AXES.names),
  );
}

/** What is about is pale. */
function marksXml(chart: NativeChart, layout: ChartLayout): string {
  const [one] = chart.series;
  if (one === undefined) return '';
  const { values, upTo = [] } = one;
  const points = values.map((_, at) =>
    inside(
      'dPt',
      is('idx', at),
      markerXml(colourAt(chart, at), one.around?.[at]?.before === '≈', MARKER.point),
      is('bubble3D', 0),
    ),
  );
  return inside(
    'ser',
    ...identity(one.name, 0),
    inside('spPr', NO_LINE),
    markerXml(colourAt(chart, 0), false, MARKER.series),
    ...points,
    labels(chart, layout, (at) => (upTo[at] ?? null) === null),
    inside('xVal', numbers(values, columnOf(0))),
    inside('yVal', numbers(rowsOf(chart), columnOf(2))),
    is('smooth', 0),
  );
}

/** The words of a range stand behind its upper end. */
function rangeEnds(chart: NativeChart, layout: ChartLayout): string {
  const [one] = chart.series;
  const upTo = one?.upTo ?? [];
  if (one === undefined || upTo.every((end) => end === null)) return '';
  return inside(
    'ser',
    is('idx', 1),
    is('order', 1),
    inside('spPr', NO_LINE),
    inside('marker', is('symbol', 'none')),
    labels(chart, layout, (at) => (upTo[at] ?? null) !== null, true),
    inside('xVal', numbers(upTo, columnOf(1))),
    inside('yVal', numbers(rowsOf(chart), columnOf(2))),
    is('smooth', 0),
  );
}

/** Half way to white. LibreOffice draws no edge, so that what is hollow would not be seen. */
const pale = (hex: string): string =>
  [0, 2, 4]
    .map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) + 2 * 255) / 3))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

const ORDER = { names: 2, lines: 3, ranges: 100 } as const;

/** A thick line from each mark to the upper end of its range; LibreOffice draws no bars of error of single lengths. */
function rangesXml({ series: [one] }: NativeChart): string[] {
  const thick = element('a:ln', { w: 28575, cap: 'rnd' }, drawingColour('333B42'));
  return (one?.upTo ?? []).flatMap((end, at) => {
    const value = one?.values[at] ?? null;
    if (value === null || end === null) return [];
    const cells = `Sheet1!$${columnOf(0)}$${at + 2}:$${columnOf(1)}$${at + 2}`;
    return [
      hidden(
        ORDER.ranges + at,
        inside('numRef', inside('f', cells), cached([value, end])),
        [at + 0.5, at + 0.5],
        thick,
        [],
      ),
    ];
  });
}

function markerXml(colour: string, isAbout: boolean, size: number): string {
  const fill = drawingColour(isAbout ? pale(colour) : colour);
  const edge = element('a:ln', { w: 19050 }, drawingColour(colour));
  return inside('marker', is('symbol', 'circle'), is('size', size), inside('spPr', fill, edge));
}

/** Each on its own; of those that are not shown none. `isFixed`: the words are of another number than the point's. */
function labels(
  chart: NativeChart,
  { size }: ChartLayout,
  isShown: (at: number) => boolean,
  isFixed = false,
): string {
  const [one] = chart.series;
  const own = (one?.values ?? []).map((value, at) => {
    if (value === null || !isShown(at)) return inside('dLbl', is('idx', at), is('delete', 1));
    const { before, behind } = one?.around?.[at] ?? { before: '', behind: chart.unit };
    const words = isFixed
      ? richText([`${SPACE}${before}${value}${behind}`], size, false)
      : richText([SPACE + before, { x: String(value) }, behind], size, colourAt(chart, at) === MINE);
    return labelXml(at, words, 'r');
  });
  return inside('dLbls', ...own, ...NO_LABELS);
}

/** Between a mark and its words. */
const SPACE = '\u00a0';

const SHOWN = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
const NO_LABELS = SHOWN.map((what) => is(what, 0));

/** That the number in the words is a field is said in an extension (Office 2013). */
const FIELDS = inside(
  'extLst',
  '<c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:dlblFieldTable/><c15:showDataLabelsRange val="0"/></c:ext>',
);

function labelXml(at: number, words: string, place: 'l' | 'r' | 't'): string {
  const shown = SHOWN.map((what) => is(what, Number(what === 'showVal')));
  // On the ground's colour, so that no line runs through the words.
  const look = inside('spPr', '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>', NO_LINE);
  return inside(
    'dLbl',
    is('idx', at),
    inside('tx', inside('rich', words)),
    look,
    is('dLblPos', place),
    ...shown,
    FIELDS,
  );
}

/** At the left edge, a point for each name that is not drawn. */
function namesXml(chart: NativeChart, { axis, size }: ChartLayout): string {
  const own = chart.categories.map((name, at) =>
    labelXml(at, richText([name], size, colourAt(chart, at) === MINE), 'l'),
  );
  return hidden(ORDER.names, literal(chart.categories.map(() => axis.min)), rowsOf(chart), NO_LINE, own);
}

/** Upright through all rows; above the first row the words, those of each line in a line of their own. */
function linesXml(chart: NativeChart, { above }: ChartLayout): string[] {
  const { lines = [], categories } = chart;
  const dashed = `<a:ln w="12700">${drawingColour('57616B')}<a:prstDash val="dash"/></a:ln>`;
  const said = lines.filter(({ label }) => label !== '');
  return lines.map(({ label, value }, order) => {
    const at = said.findIndex((one) => one.label === label);
    const top = at < 0 ? 0 : -above * (1 - (at + 0.5) / said.length);
    const words = at < 0 ? [] : [labelXml(0, richText([SPACE + label], LEAST_TYPE, false), 'r')];
    return hidden(ORDER.lines + order, literal([value, value]), [top, categories.length], dashed, words);
  });
}

/** A series without marks. `x`: its numbers, as they stand in the file. */
function hidden(
  order: number,
  x: string,
  y: readonly number[],
  look: string,
  own: readonly string[],
): string {
  return inside(
    'ser',
    is('idx', order),
    is('order', order),
    inside('spPr', look),
    inside('marker', is('symbol', 'none')),
    inside('dLbls', ...own, ...NO_LABELS),
    inside('xVal', x),
    inside('yVal', literal(y)),
    is('smooth', 0),
  );
}

/** Numbers below, rows from the top. */
export function dotAxes(
  { categories, isLog, axisFormat }: NativeChart,
  { axis, above }: ChartLayout,
): string[] {
  const ticks = [is('majorTickMark', 'none'), is('minorTickMark', 'none')];
  const base = isLog === true ? [is('logBase', 10)] : [];
  const values = inside(
    'valAx',
    is('axId', AXES.values),
    inside('scaling', ...base, is('orientation', 'minMax'), is('max', axis.max), is('min', axis.min)),
    is('delete', 0),
    is('axPos', 'b'),
    inside('majorGridlines', inside('spPr', line('grid'))),
    element('c:numFmt', { formatCode: axisFormat ?? 'General', sourceLinked: 0 }),
    ...ticks,
    is('tickLblPos', 'nextTo'),
    inside('spPr', NO_LINE),
    textLook(LEAST_TYPE, 'tx2'),
    is('crossAx', AXES.names),
    is('crosses', 'max'),
    is('crossBetween', 'midCat'),
    ...(axis.step === undefined ? [] : [is('majorUnit', axis.step)]),
  );
  const rows = inside(
    'valAx',
    is('axId', AXES.names),
    inside('scaling', is('orientation', 'maxMin'), is('max', categories.length), is('min', -above)),
    is('delete', 1),
    is('axPos', 'l'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ...ticks,
    is('tickLblPos', 'none'),
    is('crossAx', AXES.values),
    is('crosses', 'min'),
    is('crossBetween', 'midCat'),
  );
  return [values, rows];
}
