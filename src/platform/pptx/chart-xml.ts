/** What the library cannot say of a chart, said in its XML (ECMA-376 part 1, §21.2): bounds in labels, missing values. */
import type { NativeChart, NativeSeries } from '../../domain/slides/deck.ts';
import { withEastAsianFonts } from './east-asian.ts';

/** Columns of several series stand on each other. */
export function isStacked({ kind, series }: NativeChart): boolean {
  return kind === 'columns' && series.length > 1;
}

export function finishChart(xml: string, chart: NativeChart, font: string): string {
  return withEastAsianFonts(withLabels(withoutEmptyPoints(xml), chart), font);
}

/** An empty `c:v` is read as zero by some programs; a point that is not there is a gap. */
function withoutEmptyPoints(xml: string): string {
  return xml.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
}

/** The number format of a label: the bound before the number, unit and deadline behind it; the number stays one. */
export function labelFormat(behind: string, before = ''): string {
  return `${quoted(before)}General${quoted(behind)}`;
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}

const SERIES = /<c:ser>[\s\S]*?<\/c:ser>/g;
const LABELS = /<c:dLbls>(?=[\s\S]*?(<c:txPr>[\s\S]*?<\/c:txPr>)(<c:dLblPos val="\w+"\/>)?)/;

function withLabels(xml: string, chart: NativeChart): string {
  let index = -1;
  return xml.replace(SERIES, (part) => {
    index += 1;
    const series = chart.series[index];
    if (series === undefined) return part;
    const inked = isStacked(chart) ? part.replace(LABEL_INK, `$1${inkOn(series)}`) : part;
    const unbroken = inked.replace(LABEL_BOX, '$1<a:bodyPr wrap="none"/>');
    return unbroken.replace(LABELS, (open, text: string, place: string | undefined) =>
      [open, ...pointLabels(series, chart, text + (place ?? ''))].join(''),
    );
  });
}

/** A label stays on one line. */
const LABEL_BOX = /(<c:dLbls>[\s\S]*?<c:txPr>)<a:bodyPr\/>/;
const LABEL_INK = /(<c:dLbls>[\s\S]*?<a:srgbClr val=")[0-9A-F]{6}/;

/** Part of the tallest column from which a segment has room for its number. */
const ROOM = 0.06;

function pointLabels(series: NativeSeries, chart: NativeChart, look: string): string[] {
  const least = isStacked(chart) ? ROOM * tallest(chart) : -Infinity;
  return series.values.flatMap((value, index) => {
    if (value === null) return [];
    if (value < least) return [`<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`];
    const around = series.around?.[index];
    return around === undefined ? [] : [ownLabel(index, labelFormat(around.behind, around.before), look)];
  });
}

function ownLabel(index: number, format: string, look: string): string {
  const code = format.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return (
    `<c:dLbl><c:idx val="${index}"/><c:numFmt formatCode="${code}" sourceLinked="0"/><c:spPr/>${look}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>'
  );
}

function tallest({ categories, series }: NativeChart): number {
  return Math.max(
    0,
    ...categories.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0)),
  );
}

/** Black or white, whichever is read better on the series' colour (WCAG 2.2, relative luminance). */
function inkOn({ colour }: NativeSeries): string {
  const first = typeof colour === 'string' ? colour : (colour[0] ?? 'FFFFFF');
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(first.slice(at, at + 2), 16) / 255),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? 'FFFFFF' : '000000';
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
