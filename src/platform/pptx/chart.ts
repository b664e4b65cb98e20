/** Native charts: the numbers travel in a workbook inside the slide and can be edited there. */
import type PptxGenJS from 'pptxgenjs';
import { chartColumns, GUTTER } from '../../page/chart.ts';
import type { NativeChart } from '../../page/deck.ts';
import { LEAST_TYPE } from '../../page/medium.ts';
import type { Box } from '../../page/page.ts';
import { onlyXml } from '../../domain/text/xml-text.ts';
import type { XlsxSheet } from '../xlsx.ts';
import { chartLayouts, totals } from './chart-layout.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';
import { inches } from './inches.ts';

/** Its part of the file is written anew (chart-xml.ts); the library makes its place and its workbook. */
const CHART_TYPE = { bars: 'bar', columns: 'bar', dots: 'line' } as const;

/** A chart's part of the file and the workbook behind it, which take the place of the library's. */
export interface ChartPart {
  readonly xml: string;
  readonly workbook: XlsxSheet;
}

/** Puts a chart onto a slide, its parts beside each other. */
export function addCharts(
  slide: PptxGenJS.Slide,
  chart: NativeChart,
  box: Box,
  altText: string,
): ChartPart[] {
  const parts = chartColumns(chart, box.w);
  const w = (box.w - GUTTER * (parts.length - 1)) / parts.length;
  return chartLayouts(parts, { w, h: box.h }).flatMap((layout, at) => {
    const part = parts[at];
    if (part === undefined) return [];
    const place = { ...box, x: box.x + at * (w + GUTTER), w };
    addData(slide, part, place, altText);
    if (part.asOf !== undefined)
      addAsOf(slide, part.asOf, part.categories.length, { box: place, plot: layout.plot });
    return [{ xml: chartXml(part, layout, place), workbook: chartWorkbook(part) }];
  });
}

function addData(slide: PptxGenJS.Slide, chart: NativeChart, box: Box, altText: string): void {
  const labels = chart.categories.map(onlyXml);
  const series =
    chart.total === undefined
      ? chart.series
      : [...chart.series, { name: chart.total, values: totals(chart) }];
  const data = series.map(({ name, values }) => ({ name: onlyXml(name), labels, values: [...values] }));
  slide.addChart(CHART_TYPE[chart.kind], data, { ...inches(box), altText: onlyXml(altText) });
}

const LABEL = { w: 140, h: 14 } as const;

/** A line through the field of the marks; at the edges its words lean inward. */
function addAsOf(
  slide: PptxGenJS.Slide,
  { at, label }: NonNullable<NativeChart['asOf']>,
  years: number,
  { box, plot }: { readonly box: Box; readonly plot: Box },
): void {
  const share = at / years;
  if (share < 0 || share > 1) return;
  const x = box.x + plot.x + share * plot.w;
  const top = box.y + plot.y - LABEL.h;
  slide.addShape('line', {
    ...inches({ x, y: top, w: 0, h: plot.h + LABEL.h }),
    line: { color: 'tx1', width: 1 },
  });
  const isLate = share > 0.5;
  slide.addText(onlyXml(label), {
    ...inches({ x: isLate ? x - LABEL.w - 3 : x + 3, y: top - 2, ...LABEL }),
    margin: 0,
    align: isLate ? 'right' : 'left',
    valign: 'top',
    fontSize: LEAST_TYPE,
    color: 'tx1',
  });
}
