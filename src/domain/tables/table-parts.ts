import { withSecondRow } from './second-heading.ts';
/** Where in a person's table its headings stand: offices write a title and 单位：万元 above them. */

export interface TableParts {
  /** Rows above the headings, blank ones with them, and the first of two rows of headings. */
  readonly above: readonly (readonly string[])[];
  /** Of two rows each read as one: 2027年目标值. */
  readonly headings: readonly string[];
  /** The rows below, in their order. */
  readonly rows: readonly (readonly string[])[];
}

/** What is wrong with a cell of a person's table, or with a row. */
export interface CellProblem<Code extends string> {
  /** Row in the file, 1-based. */
  readonly row: number;
  /** 0-based; null where no column is to blame. */
  readonly column: number | null;
  readonly code: Code;
  readonly cell: string;
}

/** Number in the file, 1-based, of the row at `index` below the headings. */
export const rowNumber = ({ above }: TableParts, index: number): number => above.length + index + 2;

/** Rows from the top among which the headings are looked for. */
const LOOKED_AT = 20;
/** Rows below a heading in which a number is looked for. */
const BELOW = 5;
const LONGEST_HEADING = 20;

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
const filled = (row: readonly string[]): string[] =>
  row.map((cell) => cell.slice(0, 80).trim()).filter((cell) => cell !== '');

/** 12, 350亿元, ≥60%, −3.5: what stands below headings and not among them, as a year (2025, 2025年) may. */
const FIGURE = /^(?!(?:19|20)\p{Nd}{2}(?:年|$))[^\p{L}\p{N}]{0,3}\p{Nd}[\p{Nd},.]*\s*[^\p{Nd}]{0,6}$/u;
const hasFigure = (row: readonly string[]): boolean => filled(row).some((cell) => FIGURE.test(cell));

/** At least two short texts, no figure among them, none that says something itself (单位：万元). */
function isWordy(row: readonly string[]): boolean {
  const cells = filled(row);
  return (
    cells.length > 1 &&
    !hasFigure(row) &&
    cells.every((cell) => cell.length <= LONGEST_HEADING && !/[:：]\s*\S/u.test(cell))
  );
}

/**
 * Index of the headings: the first row with two headings that are known; else the first of words alone with figures
 * below; else the first that is not blank. From the first row of several cells and a figure on there are values.
 */
function headingAt(data: readonly (readonly string[])[], known: (row: readonly string[]) => number): number {
  const top = data.slice(0, LOOKED_AT);
  const values = top.findIndex((row) => filled(row).length > 1 && hasFigure(row));
  const before = values < 0 ? top : top.slice(0, values);
  const named = before.findIndex((row) => known(row) >= 2);
  if (named >= 0) return named;
  const wordy = before.findIndex(
    (row, at) => isWordy(row) && data.slice(at + 1, at + 1 + BELOW).some((below) => hasFigure(below)),
  );
  return wordy >= 0 ? wordy : data.findIndex((row) => !isBlank(row));
}

const NOTE =
  /^(?:注|附注|备注|说明|填表说明|资料来源|数据来源|填表人|审核人|Notes?|Sources?)\s*\d*\s*[:：.、]/iu;

/** A row below the table that explains it, or says who filled it in: it has no cell but the first. */
function isNote(row: readonly string[]): boolean {
  const [first = '', ...rest] = filled(row);
  return rest.length === 0 && NOTE.test(first);
}

const TOTAL = /^(?:其中:?)?(?:合计|总计|小计|共计|总和|(?:sub)?total)(?:\([^()]*\))?:?$/iu;

/** A row that adds up others: 合计 in one of its first two cells, as its name or behind its number. */
export const isTotal = (row: readonly string[]): boolean =>
  filled(row)
    .slice(0, 2)
    .some((cell) => TOTAL.test(cell.normalize('NFKC').replaceAll(/\s+/gu, '')));

/** `known`: how many cells of a row are headings that the reader of the table knows. Null where all rows are blank. */
export function tableParts(
  data: readonly (readonly string[])[],
  known: (row: readonly string[]) => number,
): TableParts | null {
  const found = headingAt(data, known);
  const isSecond =
    isWordy(data[found - 1] ?? []) && withSecondRow(data[found - 1] ?? [], data[found] ?? [], known) !== null;
  const at = isSecond ? found - 1 : found;
  const headings = data[at];
  if (headings === undefined) return null;
  const last = data.findLastIndex((row) => !isBlank(row) && !isNote(row));
  const both = withSecondRow(headings, data[at + 1] ?? [], known);
  const end = both === null ? at : at + 1;
  return { above: data.slice(0, end), headings: both ?? headings, rows: data.slice(end + 1, last + 1) };
}
