/**
 * The workbook behind a chart, written whole: names in column A, a series in each column from B as `chart-xml.ts` names
 * them, in the unit that the labels show, and behind them what the numbers have beside them: bound, upper end, date and
 * 推算. Missing values are empty cells.
 */
import type { NativeChart } from '../../page/deck.ts';
import type { XlsxSheet } from '../xlsx.ts';
import { totals } from './chart-layout.ts';

/** As the chart's formulas call it. */
const SHEET = 'Sheet1';
const WIDTH = 16;

export function chartWorkbook(chart: NativeChart): XlsxSheet {
  const { kind, categories, series, total, beside = [] } = chart;
  const sums = total === undefined ? [] : [{ label: total, cells: totals(chart) }];
  const columns = [
    { label: '', cells: categories },
    ...series.map(({ name, values }) => ({ label: name, cells: values })),
    ...sums,
    ...(kind === 'dots' ? dotColumns(chart) : []),
    ...beside,
  ];
  return {
    name: SHEET,
    columns: columns.map(({ label }) => ({ label, width: WIDTH })),
    rows: categories.map((_, at) => columns.map(({ cells }) => cells[at] ?? null)),
  };
}

/** Of each dot the upper end of its range and its row, in the columns that `dots-xml.ts` names. */
function dotColumns({ categories, series }: NativeChart) {
  return [
    { label: '→', cells: series.flatMap(({ upTo = [] }) => upTo) },
    { label: 'y', cells: categories.map((_, at) => at + 0.5) },
  ];
}
