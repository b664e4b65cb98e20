/** Workbooks: typed cells, a frozen heading, widths of columns. The library comes with the first one. */
import type { Cell } from '../domain/tables/csv.ts';

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
// oxlint-disable-next-line no-control-regex -- signs that no workbook may hold
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const FONT = { fontFamily: 'Microsoft YaHei', fontSize: 10 } as const;

function textCell(text: string) {
  const value = text.replace(NO_XML, '').slice(0, LONGEST);
  return { value, type: String, wrap: true, alignVertical: 'top' } as const;
}

function cellOf(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' } as const;
  return textCell(cell);
}

export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ label }) => ({ ...textCell(label), fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return write(written, FONT).toBlob();
}
