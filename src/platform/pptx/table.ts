/** Native tables, broken over slides with the head repeated. */
import type PptxGenJS from 'pptxgenjs';
import type { SlideTable } from '../../domain/deck.ts';
import { textWidth } from '../../domain/text-width.ts';
import { INK } from './chart.ts';
import { SIZE, type Box } from './layout.ts';
import { onlyXml } from '../../domain/xml-text.ts';
import { textHeight } from './text.ts';

/** Above and below the text of a cell, in inches. */
const CELL_PADDING = 0.05;
const HEAD_FILL = 'F2F4F6';
/** Ems that a column may ask for at most, and gets at least. */
const WIDEST = 36;
const NARROWEST = 4;

/** Widths in inches in the ratio of what stands in the columns. */
export function columnWidths({ columns, rows }: SlideTable, width: number): number[] {
  const wishes = columns.map(({ label }, index) => {
    const longest = rows.reduce(
      (max, row) => Math.max(max, textWidth(row[index] ?? '', 1)),
      textWidth(label, 1),
    );
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  });
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  return wishes.map((wish) => (wish / sum) * width);
}

/** The rows of each slide: as many as fit, never none. */
export function pagesOf(table: SlideTable, box: Pick<Box, 'w' | 'h'>): (readonly string[])[][] {
  const widths = columnWidths(table, box.w);
  const heightOf = (cells: readonly string[]): number =>
    Math.max(
      ...cells.map((cell, index) =>
        textHeight(cell === '' ? ' ' : cell, SIZE.table, (widths[index] ?? 1) - 0.35),
      ),
    ) +
    2 * CELL_PADDING;
  const head = heightOf(table.columns.map(({ label }) => label));
  const pages: (readonly string[])[][] = [];
  let used = Infinity;
  for (const row of table.rows) {
    const height = heightOf(row);
    if (used + height > box.h) {
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
