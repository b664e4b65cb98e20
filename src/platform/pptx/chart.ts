/** Native charts: the numbers travel in a workbook inside the slide and can be edited there. */
import type PptxGenJS from 'pptxgenjs';
import type { NativeChart, NativeChartKind } from '../../domain/slides/deck.ts';
import { isStacked, labelFormat } from './chart-xml.ts';
import { SIZE, type Box } from './layout.ts';
import { onlyXml } from '../../domain/text/xml-text.ts';

const CHART_TYPE = { bars: 'bar', columns: 'bar', dots: 'line' } as const satisfies Record<
  NativeChartKind,
  string
>;

export const INK = { text: '1F2328', muted: '57606A', line: 'C9CFD6', grid: 'E6E9ED' } as const;

export function addChart(
  slide: PptxGenJS.Slide,
  chart: NativeChart,
  { box, font, altText }: { readonly box: Box; readonly font: string; readonly altText: string },
): void {
  const labels = chart.categories.map(onlyXml);
  const data = chart.series.map(({ name, values }) => ({ name: onlyXml(name), labels, values: [...values] }));
  slide.addChart(CHART_TYPE[chart.kind], data, {
    ...box,
    ...fonts(font),
    ...look(chart),
    altText: onlyXml(altText),
  });
}

function fonts(font: string): PptxGenJS.IChartOpts {
  return {
    catAxisLabelFontFace: font,
    valAxisLabelFontFace: font,
    dataLabelFontFace: font,
    legendFontFace: font,
    catAxisLabelFontSize: SIZE.label,
    valAxisLabelFontSize: SIZE.doubt,
    dataLabelFontSize: SIZE.label,
    legendFontSize: SIZE.doubt,
    catAxisLabelColor: INK.text,
    valAxisLabelColor: INK.muted,
    dataLabelColor: INK.text,
    legendColor: INK.text,
  };
}

/** Bars are drawn from below; turned round, the first stands on top and the numbers of the axis stay below. */
const FIRST_ON_TOP = { catAxisOrientation: 'maxMin', catAxisCrossesAt: 'max' } as object;

function look(chart: NativeChart): PptxGenJS.IChartOpts {
  const isBars = chart.kind === 'bars';
  const colours = chart.series.flatMap(({ colour }) => colour);
  const stacked = isStacked(chart);
  return {
    barDir: isBars ? 'bar' : 'col',
    barGrouping: stacked ? 'stacked' : 'clustered',
    barGapWidthPct: gapWidth(chart),
    chartColors: colours,
    catAxisLineColor: INK.line,
    valAxisLabelPos: 'nextTo',
    valAxisLineShow: false,
    valGridLine: { color: INK.grid, size: 0.5 },
    catGridLine: { style: 'none' },
    showValue: true,
    dataLabelFormatCode: labelFormat(chart.unit),
    dataLabelPosition: chart.kind === 'dots' ? 'r' : stacked ? 'ctr' : 'outEnd',
    valAxisLabelFormatCode: 'General',
    ...(chart.isLog === true ? { valAxisLogScaleBase: 10 } : { valAxisMinVal: minimum(chart) }),
    ...(isBars && FIRST_ON_TOP),
    ...(isBars && chart.isLog !== true && { valAxisMaxVal: roomForLabels(chart) }),
    showLegend: chart.series.length > 1,
    legendPos: 't',
    lineDataSymbolSize: 8,
    lineSize: 0,
  };
}

/** Of a bar's own width, in percent: few bars do not become blocks. */
function gapWidth({ categories }: NativeChart): number {
  return Math.max(55, 400 - 60 * categories.length);
}

/** Part of the axis that is kept free for the words at the end of the longest bar. */
const LABEL_ROOM = 1.35;

/** A round end of the axis: one, two or five times a power of ten, in at most ten steps. */
function roomForLabels({ series }: NativeChart): number {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const wished = Math.max(0, ...values) * LABEL_ROOM;
  if (wished === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(wished));
  const step = [0.1, 0.2, 0.5, 1].find((part) => wished <= part * power * 10) ?? 1;
  return Number((Math.ceil(wished / (step * power)) * step * power).toPrecision(6));
}

/** Bars start at zero; below it only where a value does. */
function minimum({ series }: NativeChart): number {
  return Math.min(0, ...series.flatMap(({ values }) => values.filter((value) => value !== null)));
}
