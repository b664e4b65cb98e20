/** A second row of headings, which divides cells of the first: 目标值 over 2026年 and 2027年. */

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
export function withSecondRow(
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
