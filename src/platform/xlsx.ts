/** Workbooks: typed cells, a frozen heading, widths of columns. The library comes with this file. */
import { writeXlsx as write } from 'hucre/xlsx';
import type { Cell } from '../domain/tables/csv.ts';
import { onlyXml } from '../domain/text/xml-text.ts';

interface XlsxColumn {
  readonly label: string;
  /** In characters of the default font. */
  readonly width: number;
}

export interface XlsxSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  /** Numbers are written as numbers, all other cells as text, which is never run as a formula. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What a cell can hold. */
const LONGEST = 32_767;

const FONT = { name: 'Microsoft YaHei', size: 10 } as const;
const BODY = { alignment: { vertical: 'top', wrapText: true } } as const;
const HEAD = { ...BODY, font: { ...FONT, bold: true } } as const;

function cellOf(cell: Cell): Cell {
  if (cell === '') return null;
  if (typeof cell !== 'string') return cell;
  return onlyXml(cell.slice(0, LONGEST));
}

export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Blob> {
  const bytes = await write({
    defaultFont: FONT,
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      freezePane: { rows: 1 },
      columns: columns.map(({ width }) => ({ width, style: BODY })),
      rows: [columns.map(({ label }) => cellOf(label)), ...rows.map((row) => row.map(cellOf))],
      cells: new Map(columns.map((_, at) => [`0,${at}`, { style: HEAD }])),
    })),
  });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
