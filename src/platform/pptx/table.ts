/** Native tables: their cells can be edited, their colours are the theme's. */
import type PptxGenJS from 'pptxgenjs';
import type { SlideTable } from '../../domain/slides/deck.ts';
import type { Box } from '../../domain/slides/page.ts';
import { CELL, rowHeights, type TablePart } from '../../domain/slides/set-table.ts';
import { onlyXml } from '../../domain/text/xml-text.ts';
import { inches, toInches } from './inches.ts';

const BORDER: PptxGenJS.BorderProps = { type: 'solid', pt: 0.5, color: 'bg2' };
const NONE: PptxGenJS.BorderProps = { type: 'none' };

/** Names at the left, numbers at the right, counts in the middle of their colour. */
function alignOf({ numeric, most }: SlideTable['columns'][number]): 'left' | 'right' | 'center' {
  if (most !== undefined) return 'center';
  return numeric ? 'right' : 'left';
}

/** Steps of colour of cells that count. */
const CLASSES = 5;
/** In percent, of the palest and the darkest: the ink can be read on both. */
const OPACITY = { least: 8, most: 45 } as const;

/** The more a cell counts, the darker; none where it counts nothing. */
function shadeOf(text: string, most: number | undefined): PptxGenJS.ShapeFillProps | undefined {
  const count = Number(text.replaceAll(',', ''));
  if (most === undefined || !(count > 0)) return undefined;
  const part = (Math.ceil((count / most) * CLASSES) - 1) / (CLASSES - 1);
  const opacity = OPACITY.least + part * (OPACITY.most - OPACITY.least);
  return { color: 'accent1', transparency: Math.round(100 - opacity) };
}

export function addTable(slide: PptxGenJS.Slide, part: TablePart, box: Box): void {
  const { table, widths, size } = part;
  const { columns, rows } = table;
  const cell = (text: string, at: number, look: PptxGenJS.TableCellProps): PptxGenJS.TableCell => ({
    text: onlyXml(text),
    options: {
      fontSize: size,
      color: 'tx1',
      valign: 'middle',
      align: columns[at] === undefined ? 'left' : alignOf(columns[at]),
      border: [NONE, NONE, BORDER, NONE],
      ...look,
    },
  });
  const head = columns.map(({ label }, at) => cell(label, at, { bold: true, fill: { color: 'bg2' } }));
  const body = rows.map((row) =>
    columns.map(({ most }, at) => {
      // In two halves side by side each has names of its own.
      const name = columns.findLastIndex(({ sum }, index) => index <= at && sum !== undefined);
      const isSum = name >= 0 && row[name] === columns[name]?.sum;
      const fill = isSum ? undefined : shadeOf(row[at] ?? '', most);
      return cell(row[at] ?? '', at, isSum ? { bold: true } : fill === undefined ? {} : { fill });
    }),
  );
  const { x, y, w } = inches(box);
  const [lines, sides] = [toInches(CELL.lines * size), toInches(CELL.sides * size)];
  slide.addTable([head, ...body], {
    x,
    y,
    w,
    colW: widths.map(toInches),
    rowH: rowHeights(part).map(toInches),
    margin: [lines, sides, lines, sides],
  });
}
