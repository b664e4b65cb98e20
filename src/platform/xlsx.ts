/**
 * Workbooks: typed cells with formats, a frozen heading with a filter, widths of columns, pages on which they can be
 * printed. The library comes with this file.
 */
import { colToLetter, rangeRef, writeXlsx as write, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
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
  /** A second table under the first, outside its filter: its title, then its rows, of which the first are its headings. */
  readonly below?: { readonly title: string; readonly rows: readonly (readonly Cell[])[] };
  /** A sheet to be filled in: lines above the heading, and the columns in which one may write; all else is locked. */
  readonly form?: { readonly above: readonly string[]; readonly open: readonly number[] };
}

/** What a cell can hold. */
const LONGEST = 32_767;

const FONT = { name: 'Microsoft YaHei', size: 10 } as const;
const BODY = { alignment: { vertical: 'top', wrapText: true } } as const;
const OPEN = {
  ...BODY,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } },
  protection: { locked: false },
} as const;
const HEAD = { ...BODY, font: { ...FONT, bold: true } } as const;

/** Whole figures in groups of three, others with all their decimals: 183,300,000,000 and not 1.833E+11. */
const numberFormat = (value: number): string => (Number.isInteger(value) ? '#,##0' : '#,##0.0#######');

type Styled = readonly [place: string, cell: { readonly style: object }];

const headings = (row: number, columns: number): Styled[] =>
  Array.from({ length: columns }, (_, at) => [`${row},${at}`, { style: HEAD }]);

const numbers = (rows: readonly (readonly Cell[])[]): Styled[] =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, column): Styled[] =>
      typeof cell === 'number'
        ? [[`${at},${column}`, { style: { ...BODY, numFmt: numberFormat(cell) } }]]
        : [],
    ),
  );

/** Where somebody writes, unlocked and coloured; below the table too nothing else can be written. */
const openCells = ({ form, rows }: XlsxSheet, first: number): Styled[] =>
  (form?.open ?? []).flatMap((column) =>
    rows.map((_, at): Styled => [`${first + at},${column}`, { style: OPEN }]),
  );

/** An empty row, the title and the table. */
const linesBelow = ({ below }: XlsxSheet): (readonly Cell[])[] =>
  below === undefined ? [] : [[], [below.title], ...below.rows];

function headingsBelow({ rows, below }: XlsxSheet): Styled[] {
  if (below === undefined) return [];
  const title = rows.length + 2;
  return [...headings(title, 1), ...headings(title + 1, below.rows[0]?.length ?? 0)];
}

/** Characters that stand beside each other on a landscape A4 page in a type that can be read. */
const PAGE_WIDTH = 240;

/** A4, landscape; as few pages beside each other as can be read, as many below each other as there are. */
function pageSetup({ columns }: XlsxSheet): NonNullable<WriteSheet['pageSetup']> {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const fitToWidth = Math.max(1, Math.ceil(width / PAGE_WIDTH));
  return { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth, fitToHeight: 0 };
}

/** The heading and the frozen columns stand on every printed page. The library's own way to say so sets no quotes about names. */
function printTitles({ name, frozenColumns = 0, form }: XlsxSheet): NamedRange {
  const heading = (form?.above.length ?? 0) + 1;
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const columns = frozenColumns === 0 ? '' : `${sheet}!$A:$${colToLetter(frozenColumns - 1)},`;
  return { name: '_xlnm.Print_Titles', range: `${columns}${sheet}!$${heading}:$${heading}`, scope: name };
}

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

function cellOf(cell: Cell): Cell {
  if (cell === '') return null;
  if (typeof cell !== 'string') return cell;
  return onlyXml(cell.slice(0, LONGEST));
}

export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Blob> {
  const bytes = await write({
    defaultFont: FONT,
    sheets: sheets.map(sheetOf),
    namedRanges: sheets.map(printTitles),
  });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

function sheetOf(sheet: XlsxSheet): WriteSheet {
  const { name, columns, rows, form, frozenColumns = 0 } = sheet;
  const above = (form?.above ?? []).map((line) => [line]);
  const lines = [...above, columns.map(({ label }) => label), ...rows, ...linesBelow(sheet)];
  const at = above.length;
  const last = Math.max(0, columns.length - 1);
  const cells = [...numbers(lines), ...headings(at, columns.length), ...headingsBelow(sheet)];
  return {
    name,
    freezePane: { rows: at + 1, columns: frozenColumns },
    // The filter of a locked sheet would not answer.
    ...(form === undefined
      ? { autoFilter: { range: rangeRef(0, 0, rows.length, last) } }
      : {
          protection: { sheet: true, formatColumns: true, formatRows: true },
          merges: above.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
        }),
    columns: columns.map(({ width }) => ({ width, style: BODY })),
    rows: lines.map((row) => row.map(cellOf)),
    cells: new Map([...cells, ...openCells(sheet, at + 1)]),
    pageSetup: pageSetup(sheet),
  };
}
