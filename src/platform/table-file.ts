/** A chosen file as a table of text: CSV in any encoding that Chinese spreadsheets write, or the first sheet of an XLSX. */
import { plainCell } from '../domain/table/csv.ts';
import { tableParts, type TableParts } from '../domain/table/table.ts';

export interface TableFile extends TableParts {
  readonly name: string;
  /** Null: pasted, and no file. */
  readonly encoding: DecodedText['encoding'] | 'xlsx' | null;
}

type TableProblem = 'too-large' | 'encoding' | 'empty' | 'no-rows' | 'damaged';
export type TableReading =
  | { readonly ok: true; readonly table: TableFile }
  | { readonly ok: false; readonly problem: TableProblem };

/** A person's own table is small; what is larger is another file. */
const MOST_BYTES = 20_000_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

const no = (problem: TableProblem): TableReading => ({ ok: false, problem });

/** How many cells of a row are headings that the reader of the table knows. */
type Known = (row: readonly string[]) => number;

function tableOf(
  { name, encoding }: Pick<TableFile, 'name' | 'encoding'>,
  data: readonly (readonly string[])[],
  known: Known,
): TableReading {
  const parts = tableParts(data, known);
  if (parts === null) return no('empty');
  const { above, headings, rows } = parts;
  if (rows.length === 0) return no('no-rows');
  const isWide = [...above, headings].some((row) => row.length > MOST_COLUMNS);
  if (above.length + rows.length > MOST_ROWS || isWide) return no('too-large');
  return { ok: true, table: { name, encoding, ...parts } };
}

/** Headings between commas alone leave nothing to guess, whatever signs stand in the cells below. */
const BETWEEN_COMMAS = /^(?:[^,;|\t\r\n]+,){3}[^;|\t\r\n]*\r?\n/u;

/** Papaparse comes with the first table. Empty text: it finds out itself what parts the cells. */
async function cellsOf(text: string, delimiter: '\t' | ''): Promise<string[][]> {
  const { default: papa } = await import('papaparse');
  const plain = text.replace(/^\uFEFF/u, '');
  const known = delimiter || (BETWEEN_COMMAS.test(plain) ? ',' : '');
  const { data } = papa.parse<string[]>(plain, { skipEmptyLines: false, delimiter: known });
  return data.map((row) => row.map(plainCell));
}

async function readCsvTable(file: File, known: Known): Promise<TableReading> {
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  // Zero signs are no text, whatever the decoder says of them.
  if (decoded === null || decoded.text.includes('\u0000')) return no('encoding');
  return tableOf({ name: file.name, encoding: decoded.encoding }, await cellsOf(decoded.text, ''), known);
}

/** Cells between tabs, as a spreadsheet leaves them on the clipboard; a cell of several lines stands in quotes. */
export const readPastedCells = (text: string): Promise<string[][]> =>
  cellsOf(text.slice(0, MOST_BYTES).replaceAll('\u0000', ''), '\t');

/** A pasted table with its headings. Text without a tab may be a CSV. */
export async function readPastedTable(text: string, name: string, known: Known): Promise<TableReading> {
  if (text.length > MOST_BYTES) return no('too-large');
  const cells = text.includes('\t')
    ? await readPastedCells(text)
    : await cellsOf(text.replaceAll('\u0000', ''), '');
  return tableOf({ name, encoding: null }, cells, known);
}

/** A sheet that holds something; a file of another kind is one, without a name. */
interface SheetReading {
  readonly sheet: string;
  readonly reading: TableReading;
}

const alone = (reading: TableReading): SheetReading[] => [{ sheet: '', reading }];

/** By what is in the file, not by its name: an XLSX is a zip archive. `which`: of its sheets. */
export async function readTableSheets(
  file: File,
  known: Known,
  which: 'all' | 'first' = 'all',
): Promise<readonly SheetReading[]> {
  if (file.size > MOST_BYTES) return alone(no('too-large'));
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (String.fromCodePoint(...head) !== 'PK\u0003\u0004') return alone(await readCsvTable(file, known));
  const { readXlsxSheets } = await import('./xlsx-rows.ts');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets = await readXlsxSheets(bytes, MOST_ROWS, MOST_COLUMNS, which);
  if (typeof sheets === 'string') return alone(no(sheets));
  return sheets.map(({ name, rows }) => ({
    sheet: name,
    reading: tableOf({ name: file.name, encoding: 'xlsx' }, rows, known),
  }));
}

/** The first sheet alone. */
export async function readTableFile(file: File, known: Known): Promise<TableReading> {
  const [first] = await readTableSheets(file, known, 'first');
  return first?.reading ?? no('empty');
}

/** From a file's bytes to text: a byte order mark decides, then strict UTF-8, then GB18030, which Chinese Excel writes. */
interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'gb18030';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Null where it is none of them. */
function decodeText(bytes: Uint8Array): DecodedText | null {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs(bytes, 'utf-16le', 'utf-16');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs(bytes, 'utf-16be', 'utf-16');
  return decodeAs(bytes, 'utf-8', 'utf-8') ?? decodeAs(bytes, 'gb18030', 'gb18030');
}

function decodeAs(bytes: Uint8Array, label: string, encoding: DecodedText['encoding']): DecodedText | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
