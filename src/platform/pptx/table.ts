/** Native tables: their cells can be edited, their colours are the theme's. */
import type PptxGenJS from 'pptxgenjs';
import type { Box } from '../../page/page.ts';
import { CELL, rowHeights, type TablePart, alignOf, looksOf, type CellLook } from '../../page/table.ts';
import { onlyXml } from '../../domain/text/xml-text.ts';
import { inches, toInches } from './inches.ts';

const BORDER: PptxGenJS.BorderProps = { type: 'solid', pt: 0.5, color: 'bg2' };
const MINE: PptxGenJS.BorderProps = { type: 'solid', pt: 1.5, color: 'accent1' };
const NONE: PptxGenJS.BorderProps = { type: 'none' };

function propsOf({ align, isSum, isMine, shade }: CellLook): PptxGenJS.TableCellProps {
  return {
    align,
    ...((isSum || isMine) && { bold: true }),
    ...(isMine && { border: [MINE, NONE, MINE, NONE] as const }),
    ...(shade > 0 && { fill: { color: 'accent1', transparency: Math.round(100 * (1 - shade)) } }),
  };
}

/** Before what a table says to those who do not see it: the library has only a name for it. */
const SAID = 'said:';

/** A slide's part of the file, with what its tables say in its own place, and their first row as the head that it is. */
export const withTableWords = (xml: string): string =>
  xml
    .replace(new RegExp(` name="${SAID}([^"]*)"`, 'gu'), ' name="Table" descr="$1"')
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');

export function addTable(slide: PptxGenJS.Slide, part: TablePart, box: Box, altText: string): void {
  const { table, widths, size } = part;
  const { columns, rows } = table;
  const cell = (text: string, look: PptxGenJS.TableCellProps): PptxGenJS.TableCell => ({
    text: onlyXml(text),
    options: {
      fontSize: size,
      color: 'tx1',
      valign: 'middle',
      border: [NONE, NONE, BORDER, NONE],
      ...look,
    },
  });
  const head = columns.map((column) =>
    cell(column.label, { align: alignOf(column), bold: true, fill: { color: 'bg2' } }),
  );
  const body = rows.map((row) => looksOf(columns, row).map((look, at) => cell(row[at] ?? '', propsOf(look))));
  const { x, y, w } = inches(box);
  const [lines, sides] = [toInches(CELL.lines * size), toInches(CELL.sides * size)];
  slide.addTable([head, ...body], {
    objectName: SAID + onlyXml(altText).replaceAll(/\s+/gu, ' '),
    x,
    y,
    w,
    colW: widths.map(toInches),
    rowH: rowHeights(part).map(toInches),
    margin: [lines, sides, lines, sides],
  });
}
