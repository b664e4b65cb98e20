/** CSV that spreadsheets open as it is meant: with a byte order mark, CRLF, and nothing that runs; and back again. */

export type Cell = string | number | null;

/**
 * A cell whose text, or any line of it, begins like a formula gets an apostrophe in front. Spreadsheets also take the
 * full-width signs, and what follows a tab. What has such an apostrophe already gets another, so that reading undoes
 * exactly what writing did. Numbers are numbers and stay, and so does a cell that is `=` alone: the bound, no formula.
 */
const FORMULA = /(^|\n|\r)('*[\t ]*[=+\-@\t\r＝＋－＠])/gu;
const ESCAPED = /(^|\n|\r)'('*[\t ]*[=+\-@\t\r＝＋－＠])/gu;

function escapeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell === '=') return cell;
  const safe = cell.replace(FORMULA, "$1'$2");
  return /["\n\r,;\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(escapeCell).join(',')).join('\r\n')}\r\n`;
}

/** The text of a cell as it was before it was written: without the apostrophes that disarm formulas. */
export function plainCell(cell: string): string {
  return cell.replace(ESCAPED, '$1$2');
}
