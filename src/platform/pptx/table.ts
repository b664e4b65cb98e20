/** Native tables, broken over slides with the head repeated. */
import type PptxGenJS from 'pptxgenjs';
import type { SlideTable } from '../../domain/slides/deck.ts';
import { textWidth } from '../../domain/text/text-width.ts';
import { INK } from './chart.ts';
import { SIZE, type Box } from './layout.ts';
import { onlyXml } from '../../domain/text/xml-text.ts';
import { textHeight } from './text.ts';

/** Above and below the text of a cell, in inches. */
const CELL_PADDING = 0.05;
const HEAD_FILL = 'F2F4F6';
/** Left and right of the text of a cell, with some room for fonts wider than was reckoned, in inches. */
const SIDES = 0.35;
const POINTS_PER_INCH = 72;

/** Widths in inches: short columns get what they need, the long ones share what is left (and break their lines). */
export function columnWidths({ columns, rows }: SlideTable, width: number): number[] {
  const needs = columns.map(({ label }, index) => {
    const longest = rows.reduce(
      (max, row) => Math.max(max, textWidth(row[index] ?? '', SIZE.table)),
      textWidth(label, SIZE.table),
    );
    return longest / POINTS_PER_INCH + SIDES;
  });
  const most = levelOf(needs, width);
  const given = needs.map((need) => Math.min(need, most));
  const sum = given.reduce((total, one) => total + one, 0);
  // Where all have what they need, the rest of the page is shared in their ratio.
  return given.map((one) => (one / sum) * width);
}

/** The width at which the wider columns are cut so that all of them together fill the page. */
function levelOf(needs: readonly number[], width: number): number {
  let left = width;
  let open = needs.length;
  for (const need of needs.toSorted((a, b) => a - b)) {
    if (need * open >= left) return left / open;
    left -= need;
    open -= 1;
  }
  return Infinity;
}

/** The rows of each slide: as many as fit, never none. The first has the small print below it, the others the page. */
export function pagesOf(
  table: SlideTable,
  first: Pick<Box, 'w' | 'h'>,
  others: Pick<Box, 'w' | 'h'> = first,
): (readonly string[])[][] {
  const widths = columnWidths(table, first.w);
  const heightOf = (cells: readonly string[]): number =>
    Math.max(
      ...cells.map((cell, index) =>
        textHeight(cell === '' ? ' ' : cell, SIZE.table, (widths[index] ?? 1) - SIDES),
      ),
    ) +
    2 * CELL_PADDING;
  const head = heightOf(table.columns.map(({ label }) => label));
  const pages: (readonly string[])[][] = [];
  let used = Infinity;
  for (const row of table.rows) {
    const height = heightOf(row);
    if (used + height > (pages.length <= 1 ? first.h : others.h)) {
      pages.push([]);
      used = head;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}

export function addTable(
  slide: PptxGenJS.Slide,
  { columns, rows }: SlideTable,
  { box, font, widths }: { readonly box: Box; readonly font: string; readonly widths: number[] },
): void {
  const base = { fontFace: font, fontSize: SIZE.table, color: INK.text, valign: 'middle' as const };
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.5, color: INK.line };
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const lines: PptxGenJS.TableCellProps['border'] = [none, none, border, none];
  const align = (index: number) =>
    columns[index]?.numeric === true ? ('right' as const) : ('left' as const);
  const head = columns.map(({ label }, index) => ({
    text: onlyXml(label),
    options: { ...base, bold: true, align: align(index), fill: { color: HEAD_FILL }, border: lines },
  }));
  const body = rows.map((row) =>
    columns.map((_, index) => ({
      text: onlyXml(row[index] ?? ''),
      options: { ...base, align: align(index), border: lines },
    })),
  );
  slide.addTable([head, ...body], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: widths,
    margin: [CELL_PADDING, 0.1, CELL_PADDING, 0.1],
  });
}
