/** Where in a person's table its headings stand: offices write a title and 单位：万元 above them. */

export interface TableParts {
  /** Rows above the headings, blank ones with them, and the first of two rows of headings. */
  readonly above: readonly (readonly string[])[];
  /** Of two rows each read as one: 2027年目标值. None of a table that has none. */
  readonly headings: readonly string[];
  /** The rows below, in their order. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows from the top among which the headings are looked for. */
const LOOKED_AT = 20;
/** Rows below a heading in which a number is looked for. */
const BELOW = 5;
const LONGEST_HEADING = 20;

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
export const filled = (row: readonly string[]): string[] =>
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

/** 2025, 2027年, 2025年底, ２０２５年度. */
const isYear = (cell: string): boolean =>
  /^(?:19|20)\d{2}(?:年[底末度]?)?$/u.test(cell.normalize('NFKC').trim());

/** Divides a heading and is read nowhere. */
const CHANGE = /^(?:同比)?(?:增速|增长|增幅|占比|比重)/u;

/** Cells of one heading stand over those that are blank behind it. */
const spread = (row: readonly string[], width: number): string[] => {
  let last = '';
  return Array.from({ length: width }, (_, at) => {
    last = row[at]?.trim() || last;
    return last;
  });
};

/** 目标值 over 2027年 is 2027年目标值, 目标 over 数值 is 目标数值. */
const joined = (over: string, under: string): string => {
  if (under === '' || over === '' || over === under) return under || over;
  return isYear(under) ? `${/年/u.test(under) ? under : `${under}年`}${over}` : `${over}${under}`;
};

/**
 * The headings with those of a second row, whose cells divide one of the first; null where the next row is none: each
 * of its cells is a year, a rate of change or a known heading, below one that spans several columns.
 */
function withSecondRow(
  first: readonly string[],
  second: readonly string[],
  known: (row: readonly string[]) => number,
): string[] | null {
  const isUnder = (at: number): boolean =>
    (first[at] ?? '').trim() === '' ||
    ((first[at + 1] ?? '').trim() === '' && (second[at + 1] ?? '').trim() !== '');
  const cells = second.flatMap((cell, at) =>
    cell.trim() === '' || cell.trim() === first[at]?.trim() ? [] : [at],
  );
  const divides = cells.length > 1 && cells.some((at) => (first[at] ?? '').trim() === '');
  const isHeading = (at: number): boolean => {
    const cell = (second[at] ?? '').trim();
    return isYear(cell) || CHANGE.test(cell) || known([cell]) > 0;
  };
  if (!divides || !cells.every((at) => isUnder(at) && isHeading(at))) return null;
  const over = spread(first, Math.max(first.length, second.length));
  return over.map((cell, at) =>
    (second[at] ?? '').trim() === '' ? (first[at] ?? '') : joined(cell, (second[at] ?? '').trim()),
  );
}
