import { plainCell } from '../domain/tables/csv.ts';

/** A CSV file as rows of cells: UTF-8 with or without a mark, else GB18030, as Chinese spreadsheets save it. */
const LARGEST = 2_000_000;

class CsvTooLarge extends Error {
  override readonly name = 'CsvTooLarge';
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Papaparse comes with the first file. Throws CsvTooLarge, and what the browser says where the file cannot be read. */
export async function readCsv(file: File): Promise<readonly (readonly string[])[]> {
  if (file.size > LARGEST) throw new CsvTooLarge(file.name);
  const [{ parse }, bytes] = await Promise.all([import('papaparse'), file.arrayBuffer()]);
  const { data } = parse<string[]>(decode(bytes), { skipEmptyLines: false });
  return data.map((row) => row.map(plainCell));
}
