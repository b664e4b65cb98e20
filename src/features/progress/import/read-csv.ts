/** A chosen file as a table of text. */
import { plainCell } from '../../../domain/csv.ts';
import { decodeText, type DecodedText } from '../../../platform/decode-text.ts';

export interface CsvTable {
  readonly name: string;
  readonly encoding: DecodedText['encoding'];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type CsvProblem = 'too-large' | 'encoding' | 'empty' | 'no-rows';
export type CsvReading =
  { readonly ok: true; readonly table: CsvTable } | { readonly ok: false; readonly problem: CsvProblem };

/** A list of reported values is small; what is larger is another file. */
const MOST_BYTES = 20_000_000;

export async function readCsv(file: File): Promise<CsvReading> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-large' };
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  // Zero signs are no text, whatever the decoder says of them.
  if (decoded === null || decoded.text.includes('\u0000')) return { ok: false, problem: 'encoding' };
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(decoded.text.replace(/^\uFEFF/u, ''), { skipEmptyLines: false });
  const [headings, ...rows] = data.map((row) => row.map(plainCell));
  if (headings === undefined || headings.every((cell) => cell.trim() === ''))
    return { ok: false, problem: 'empty' };
  if (rows.every((row) => row.every((cell) => cell.trim() === ''))) return { ok: false, problem: 'no-rows' };
  return { ok: true, table: { name: file.name, encoding: decoded.encoding, headings, rows } };
}
