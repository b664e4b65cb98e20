/** Where in a person's table its headings stand: offices write a title and 单位：万元 above them. */
import { isUnit, unitBehind, withoutUnit } from './units.ts';

export interface TableParts {
  /** Rows above the headings, blank ones with them, and all but the last of several rows of headings. */
  readonly above: readonly (readonly string[])[];
  /** Of several rows each read as one: 2027年目标值. None of a table that has none. */
  readonly headings: readonly string[];
  /** The rows below, in their order. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows from the top among which the headings are looked for. */
const LOOKED_AT = 20;
/** Rows below a heading in which a number is looked for. */
const BELOW = 5;
const LONGEST_HEADING = 30;

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
export const filled = (row: readonly string[]): string[] =>
  row.map((cell) => cell.slice(0, 80).trim()).filter((cell) => cell !== '');

/** 12, 350亿元, ≥60%, −3.5: what stands below headings and not among them, as a year (2025, 2025年) may. */
const FIGURE = /^(?!(?:19|20)\p{Nd}{2}(?:年|$))[^\p{L}\p{N}]{0,3}\p{Nd}[\p{Nd},.]*\s*[^\p{Nd}]{0,6}$/u;
export const hasFigure = (row: readonly string[]): boolean => filled(row).some((cell) => FIGURE.test(cell));

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

/** The numbers of a form's columns: 甲 | 乙 | 1 | 2. */
const isNumbering = (row: readonly string[]): boolean =>
  /^甲(?:[乙丙丁戊]?(?:1|$))/u.test(filled(row).join('')) &&
  filled(row).every((cell) => /^(?:[甲乙丙丁戊]|\d{1,2})$/u.test(cell));

/** `known`: how many cells of a row are headings that the reader of the table knows. Null where all rows are blank. */
export function tableParts(
  data: readonly (readonly string[])[],
  known: (row: readonly string[]) => number,
): TableParts | null {
  const found = headingAt(data, known);
  const isSecond =
    isWordy(data[found - 1] ?? []) && withSecondRow(data[found - 1] ?? [], data[found] ?? [], known) !== null;
  let end = isSecond ? found - 1 : found;
  let headings = data[end];
  if (headings === undefined) return null;
  for (let next = withNext(headings, data, end, known); next !== null;) {
    headings = next;
    end += 1;
    next = withNext(headings, data, end, known);
  }
  if (isNumbering(data[end + 1] ?? [])) end += 1;
  const last = data.findLastIndex((row) => !isBlank(row) && !isNote(row));
  return { above: data.slice(0, end), headings, rows: data.slice(end + 1, last + 1) };
}

const withNext = (
  headings: readonly string[],
  data: readonly (readonly string[])[],
  at: number,
  known: (row: readonly string[]) => number,
): string[] | null => withSecondRow(headings, data[at + 1] ?? [], known);

/** 2025, 2027年, 2025年底, ２０２５年度. */
const isYear = (cell: string): boolean =>
  /^(?:19|20)\d{2}(?:年[底末度]?)?$/u.test(cell.normalize('NFKC').trim());

/** What divides a heading: the time, the amount or its change. */
const DIVIDES =
  /^(?:(?:(?:19|20)\d{2}年)?(?:\d{1,2}月|\d{1,2}[-—–~～至]\d{1,2}月|[前一二三四]{1,2}季度|上半年)|[本当上去][年月季期]|累计|自年初|[总数绝对]{1,2}[量额值]|数[字据]|(?:累计)?同比|比上年|[增降](?:速|长|幅|减)|占比|比重)/u;

/** Cells of one heading stand over those that are blank behind it. */
const spread = (row: readonly string[], width: number): string[] => {
  let last = '';
  return Array.from({ length: width }, (_, at) => {
    last = row[at]?.trim() || last;
    return last;
  });
};

/** 目标值 over 2027年 is 2027年目标值, 目标 over 数值 is 目标数值, 总量 over 亿元 is 总量（亿元）; a name of its own stands alone. */
const joined = (over: string, under: string, isDividing: boolean): string => {
  if (under === '' || over === '' || over === under) return under || over;
  const unit = under.replace(/^[(（](.*)[)）]$/u, '$1');
  if (!isDividing && isUnit(unit)) return unitBehind(over) === '' ? `${over}（${unit}）` : over;
  if (isYear(under)) return `${/年/u.test(under) ? under : `${under}年`}${over}`;
  return isDividing ? `${withoutUnit(over)}${under}` : under;
};

/**
 * The headings with those of a second row, whose cells divide one of the first or say its unit; null where the next row is
 * none: each of its cells is a year, a unit, a rate of change or a known heading, below one that spans several columns.
 */
function withSecondRow(
  first: readonly string[],
  second: readonly string[],
  known: (row: readonly string[]) => number,
): string[] | null {
  const under = (at: number): string => (second[at] ?? '').trim();
  const over = (at: number): string => (first[at] ?? '').trim();
  const cells = [...second.keys()].filter((at) => under(at) !== '' && under(at) !== over(at));
  const isUnder = (at: number): boolean => over(at) === '' || (over(at + 1) === '' && under(at + 1) !== '');
  const areUnits =
    cells.length > 1 && cells.every((at) => isUnit(under(at).replace(/^[(（](.*)[)）]$/u, '$1')));
  const isDividing = (at: number): boolean => DIVIDES.test(under(at)) || known([under(at)]) > 0;
  const isHeading = (at: number): boolean =>
    isYear(under(at)) || isDividing(at) || unitBehind(under(at)) !== '';
  const divides =
    cells.length > 1 &&
    cells.some((at) => over(at) === '') &&
    cells.every((at) => (isUnder(at) || DIVIDES.test(under(at))) && isHeading(at));
  if (!divides && !(areUnits && !hasFigure(second))) return null;
  const spanning = spread(first, Math.max(first.length, second.length));
  return spanning.map((cell, at) =>
    under(at) === ''
      ? over(at)
      : joined(areUnits && over(at) !== '' ? over(at) : cell, under(at), isDividing(at)),
  );
}
