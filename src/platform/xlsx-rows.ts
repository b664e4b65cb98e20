/**
 * The first sheet of an XLSX as rows of text, as its reader sees them. What an archive declares may be a bomb, and a cell
 * may claim to stand in the last row of the last column: neither is let through to the table.
 */
import { unzipSync, zipSync } from 'fflate';
import { readXlsx, streamXlsxRows, type Cell, type CellValue, type Sheet } from 'hucre/xlsx';

const MOST_INFLATED = 60_000_000;
const MOST_FILES = 500;
/** What a sheet of text needs; pictures, charts and macros stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]*\.xml)$/u;

type MergeRange = NonNullable<Sheet['merges']>[number];

class TooLarge extends Error {}

/** Throws TooLarge by what the archive declares; what is more than declared does not fit into the space made for it. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let files = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      files += 1;
      if (!NEEDED.test(name)) return false;
      total += originalSize;
      if (total > MOST_INFLATED || files > MOST_FILES) throw new TooLarge();
      return true;
    },
  });
}

/** Where cells stand decides how large the table is made: one far away would fill the memory with nothing. */
async function checkPlaces(
  workbook: Uint8Array,
  sheet: number,
  rows: number,
  columns: number,
): Promise<void> {
  for await (const { index, values } of streamXlsxRows(workbook, { sheet })) {
    if (index > rows || values.length > columns) throw new TooLarge();
  }
}

/** A percent sign in quotes is a word, not a format. */
const isPercentage = (format = ''): boolean => format.replaceAll(/"[^"]*"|\\./gu, '').includes('%');

/** Sums of decimals leave dust that the sheet does not show. */
const numberText = (value: number): string => String(Number(value.toPrecision(12)));

/** A cell that shows 60% holds 0.6 and a format. */
function textOf(value: CellValue, cell: Cell | undefined): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  return isPercentage(cell?.style?.numFmt) ? `${numberText(value * 100)}%` : numberText(value);
}

const YEAR = /^(?:19|20)\d{2}$/u;

/** A cell that was merged over several rows says the same in each, but a figure, which may be the sum of them. */
function fillDown(texts: string[][], { startRow, endRow, startCol }: MergeRange): void {
  const text = texts[startRow]?.[startCol] ?? '';
  if (/^[-+]?[\d.]+%?$/u.test(text) && !YEAR.test(text)) return;
  for (const row of texts.slice(startRow + 1, endRow + 1)) if (startCol < row.length) row[startCol] = text;
}

/** Sheets that are looked at; a workbook of a round has one an office. */
const MOST_SHEETS = 100;

type Unread = 'too-large' | 'damaged';

interface SheetRows {
  readonly name: string;
  readonly rows: string[][];
}

/** Of all sheets, without reading one. */
async function placesOf(workbook: Uint8Array): Promise<number[]> {
  const places: number[] = [];
  await readXlsx(workbook, {
    sheets: (_, at) => {
      places.push(at);
      return false;
    },
  });
  return places;
}

/** All sheets, or the first alone. 'damaged' where it is no XLSX that can be read. */
export async function readXlsxSheets(
  bytes: Uint8Array,
  mostRows: number,
  mostColumns: number,
  which: 'all' | 'first' = 'all',
): Promise<SheetRows[] | Unread> {
  try {
    const workbook = zipSync(unpack(bytes), { level: 0 });
    const chosen = which === 'all' ? await placesOf(workbook) : [0];
    if (chosen.length > MOST_SHEETS) return 'too-large';
    for (const sheet of chosen) await checkPlaces(workbook, sheet, mostRows, mostColumns);
    const { sheets } = await readXlsx(workbook, { sheets: chosen, readStyles: true });
    return sheets.map(({ name, rows, cells, merges = [] }) => {
      const texts = rows.map((row, at) =>
        row.map((value, column) => textOf(value, cells?.get(`${at},${column}`))),
      );
      for (const merge of merges) fillDown(texts, merge);
      return { name, rows: texts };
    });
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged';
  }
}

/** Of the first sheet. */
export async function readXlsxRows(
  bytes: Uint8Array,
  mostRows: number,
  mostColumns: number,
): Promise<string[][] | Unread> {
  const read = await readXlsxSheets(bytes, mostRows, mostColumns, 'first');
  return typeof read === 'string' ? read : (read[0]?.rows ?? []);
}
