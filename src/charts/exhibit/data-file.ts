/** What a data file holds: rows with their heading, and from where they are. Pure. */
import type { Cell } from '../../domain/table/csv.ts';
import { textWidth } from '../text.ts';
import type { DataColumn, DataRow } from './fields.ts';

export interface DataSheet {
  readonly columns: readonly Pick<DataColumn, 'key' | 'label' | 'type'>[];
  readonly rows: readonly Pick<DataRow, 'cells'>[];
  /** A second table under the first, with its own title and headings. */
  readonly below?: Omit<DataSheet, 'below'> & { readonly title: string };
}

/** The heading, then the rows. */
export function sheetRows({ columns, rows }: DataSheet): readonly (readonly Cell[])[] {
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)];
}

const NARROWEST = 8;
const WIDEST = 48;
/** A longer heading is broken into lines. */
const WIDEST_HEADING = 20;
/** Rows that are looked at for a column's width. */
const LOOKED_AT = 200;

/** Width in characters: enough for most cells, no more than can be read. */
function columnWidths({ columns, rows }: DataSheet): number[] {
  const looked = rows.slice(0, LOOKED_AT);
  return columns.map(({ label }, at) => {
    const texts = looked.map(({ cells }) => String(cells[at] ?? ''));
    const heading = Math.min(WIDEST_HEADING, textWidth(label, 2));
    const widest = Math.max(heading, ...texts.map((text) => textWidth(text, 2)));
    return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
  });
}

/** As a sheet of a workbook. */
export function namedSheet(name: string, sheet: DataSheet, frozenColumns = 0) {
  const widths = columnWidths(sheet);
  const columns = sheet.columns.map(({ label }, at) => ({ label, width: widths[at] ?? 0 }));
  const rows = sheet.rows.map(({ cells }) => cells);
  const { below } = sheet;
  if (below === undefined) return { name, frozenColumns, columns, rows };
  return { name, frozenColumns, columns, rows, below: { title: below.title, rows: sheetRows(below) } };
}

const LONGEST_NAME = 60;
// oxlint-disable-next-line no-control-regex -- control signs have no place in a file's name
const NO_NAME = /[\u0000-\u001f\\/:*?"<>|]+/gu;

/** A file's name from a title: nothing that a file system refuses, and no hidden file. */
export function fileName(title: string, extension: string): string {
  const words = title
    .replace(NO_NAME, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+/u, '');
  // Cut between signs, not within one.
  const stem = Array.from(words)
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[.\s]+$/u, '');
  return `${stem === '' ? 'export' : stem}.${extension}`;
}
