/** A chosen file as a table of text: CSV in any encoding that Chinese spreadsheets write, or the first sheet of an XLSX. */
import { plainCell } from '../domain/tables/csv.ts';
import { decodeText, type DecodedText } from './decode-text.ts';

export interface TableFile {
  readonly name: string;
  readonly encoding: DecodedText['encoding'] | 'xlsx';
  /** The first row. */
  readonly headings: readonly string[];
  /** The others, in their order; a row's number in the file is its index and two. */
  readonly rows: readonly (readonly string[])[];
}

type TableProblem = 'too-large' | 'encoding' | 'empty' | 'no-rows' | 'damaged';
export type TableReading =
  { readonly ok: true; readonly table: TableFile } | { readonly ok: false; readonly problem: TableProblem };

/** A person's own table is small; what is larger is another file. */
const MOST_BYTES = 20_000_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

const no = (problem: TableProblem): TableReading => ({ ok: false, problem });
const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function tableOf(
  name: string,
  encoding: TableFile['encoding'],
  data: readonly (readonly string[])[],
): TableReading {
  const last = data.findLastIndex((row) => !isBlank(row));
  const [headings, ...rows] = data.slice(0, last + 1);
  if (headings === undefined || isBlank(headings)) return no('empty');
  if (rows.length === 0) return no('no-rows');
  if (rows.length > MOST_ROWS || headings.length > MOST_COLUMNS) return no('too-large');
  return { ok: true, table: { name, encoding, headings, rows } };
}

/** Papaparse comes with the first file. */
export async function readCsvTable(file: File): Promise<TableReading> {
  if (file.size > MOST_BYTES) return no('too-large');
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  // Zero signs are no text, whatever the decoder says of them.
  if (decoded === null || decoded.text.includes('\u0000')) return no('encoding');
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(decoded.text.replace(/^\uFEFF/u, ''), { skipEmptyLines: false });
  return tableOf(
    file.name,
    decoded.encoding,
    data.map((row) => row.map(plainCell)),
  );
}

/** By what is in the file, not by its name: an XLSX is a zip archive. */
export async function readTableFile(file: File): Promise<TableReading> {
  if (file.size > MOST_BYTES) return no('too-large');
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (String.fromCodePoint(...head) !== 'PK\u0003\u0004') return readCsvTable(file);
  const { readXlsxRows } = await import('./xlsx-rows.ts');
  const rows = await readXlsxRows(new Uint8Array(await file.arrayBuffer()), MOST_ROWS, MOST_COLUMNS);
  return typeof rows === 'string' ? no(rows) : tableOf(file.name, 'xlsx', rows);
}
