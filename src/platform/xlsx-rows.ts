/**
 * The first sheet of an XLSX as rows of text. The archive is unpacked here, within bounds, before the reading library
 * sees it: what it declares may be a bomb, and a cell may claim to stand in the last row of the last column.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { asShown } from './xlsx-percent.ts';

const MOST_INFLATED = 60_000_000;
const MOST_FILES = 500;
/** What a sheet of text needs; pictures, charts and macros stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]*\.xml)$/u;

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

/** A cell's or a row's opening tag with its attributes, whatever the quotes; a bracket may stand between them. */
const PLACED = /<(?:[^\s<>:/!?]+:)?(c|row)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/gu;
const PLACE = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/u;
/** Spreadsheets write none; what an entity stands for could not be checked. */
const DECLARES = /<!(?:DOCTYPE|ENTITY)/iu;
const MOST_CELLS = 1_000_000;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);

/** Where cells stand decides how large the table is made: one far away would fill the memory with nothing. */
function checkPlaces(sheet: string, rows: number, columns: number): void {
  let cells = 0;
  for (const [, name, attributes = ''] of sheet.matchAll(PLACED)) {
    cells += name === 'c' ? 1 : 0;
    const [, double, single] = PLACE.exec(attributes) ?? [];
    const place = double ?? single;
    if (cells > MOST_CELLS) throw new TooLarge();
    if (place === undefined) continue;
    const [, letters = '', row] = /^([A-Z]{0,4})(\d{1,8})$/u.exec(place) ?? [];
    if (row === undefined) throw new Error(`no place: ${place.slice(0, 20)}`);
    if (columnOf(letters) > columns || Number(row) > rows + 1) throw new TooLarge();
  }
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return cell;
  // Sums of decimals leave dust that the sheet does not show.
  return typeof cell === 'number' ? String(Number(cell.toPrecision(12))) : '';
}

/** 'damaged' where it is no XLSX that can be read. */
export async function readXlsxRows(
  bytes: Uint8Array,
  mostRows: number,
  mostColumns: number,
): Promise<string[][] | 'too-large' | 'damaged'> {
  try {
    const files = unpack(bytes);
    const styles = files['xl/styles.xml'];
    for (const [name, content] of Object.entries(files)) {
      if (!name.startsWith('xl/worksheets/')) continue;
      const sheet = strFromU8(content);
      if (DECLARES.test(sheet)) throw new Error('a document type');
      checkPlaces(sheet, mostRows, mostColumns);
      files[name] = strToU8(asShown(sheet, styles === undefined ? '' : strFromU8(styles)));
    }
    const clean = zipSync(files, { level: 0 });
    const rows = await readSheet(new Blob([clean]));
    return rows.map((row) => row.map(textOf));
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged';
  }
}
