/** Workbooks: typed cells with formats, a frozen heading with a filter, widths of columns. The library comes with this file. */
import { rangeRef, writeXlsx as write } from 'hucre/xlsx';
import type { Cell } from '../domain/table/csv.ts';
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
  /** How many columns stay while the others move; none where it is missing. The heading always stays. */
  readonly frozenColumns?: number;
  /** Numbers are written as numbers, all other cells as text, which is never run as a formula. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What a cell can hold. */
const LONGEST = 32_767;

const FONT = { name: 'Microsoft YaHei', size: 10 } as const;
const BODY = { alignment: { vertical: 'top', wrapText: true } } as const;
const HEAD = { ...BODY, font: { ...FONT, bold: true } } as const;

/** Whole figures in groups of three, others with all their decimals: 183,300,000,000 and not 1.833E+11. */
const numberFormat = (value: number): string => (Number.isInteger(value) ? '#,##0' : '#,##0.0#######');

type Styled = readonly [place: string, cell: { readonly style: object }];

const headings = (columns: XlsxSheet['columns']): Styled[] =>
  columns.map((_, at) => [`0,${at}`, { style: HEAD }]);

/** Row 0 is that of the headings. */
const numbers = (rows: XlsxSheet['rows']): Styled[] =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, column): Styled[] =>
      typeof cell === 'number'
        ? [[`${at + 1},${column}`, { style: { ...BODY, numFmt: numberFormat(cell) } }]]
        : [],
    ),
  );

function cellOf(cell: Cell): Cell {
  if (cell === '') return null;
  if (typeof cell !== 'string') return cell;
  return onlyXml(cell.slice(0, LONGEST));
}

export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Blob> {
  const bytes = await write({
    defaultFont: FONT,
    sheets: sheets.map(({ name, columns, rows, frozenColumns = 0 }) => ({
      name,
      freezePane: { rows: 1, columns: frozenColumns },
      autoFilter: { range: rangeRef(0, 0, rows.length, Math.max(0, columns.length - 1)) },
      columns: columns.map(({ width }) => ({ width, style: BODY })),
      rows: [columns.map(({ label }) => cellOf(label)), ...rows.map((row) => row.map(cellOf))],
      cells: new Map([...headings(columns), ...numbers(rows)]),
    })),
  });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
