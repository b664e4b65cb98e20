/** The view 兑现: regions by indicators of one year, each promise with what became of it, counted at the edges. Pure. */
import { groupBy } from '../collections/group-by.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { isTaken, type LinkedResults } from '../progress/result-links.ts';
import { yearIn } from './choice.ts';
import type { Comparison } from './comparison.ts';
import { outcomeOf, VERDICTS, type Known, type KeptVerdict, type Outcome } from './kept-verdict.ts';
import {
  matrixOf,
  topFirst,
  type Cell,
  type MatrixColumn,
  type MatrixOrder,
  type MatrixRow,
  type MatrixScope,
} from './matrix.ts';

/** A cell of the aligned table with what became of its commitment. */
export type KeptCell =
  | (Outcome & { readonly cell: Extract<Cell, { readonly kind: 'value' | 'words' }> })
  | { readonly cell: Cell; readonly verdict: 'no-target'; readonly why: null; readonly result: null };

/** How many reached, how many could be judged, how many there are: never the first without the others. */
export interface Tally {
  readonly reached: number;
  readonly judged: number;
  /** Promises of the year. */
  readonly all: number;
  /** Of them, those of which the results are not loaded. */
  readonly unread: number;
}

export interface KeptColumn extends MatrixColumn {
  readonly tally: Tally;
}

export interface KeptRow extends Pick<MatrixRow, 'code' | 'name'> {
  /** One per column. */
  readonly cells: readonly KeptCell[];
  readonly tally: Tally;
}

export interface Kept {
  readonly year: number;
  readonly columns: readonly KeptColumn[];
  /** Those with a promise of the year, and those that were asked for. */
  readonly rows: readonly KeptRow[];
  /** Regions without a promise on these indicators for that year. */
  readonly silent: readonly MatrixRow[];
  readonly tally: Tally;
  /** How many cells have each verdict, in the order of the key. */
  readonly counts: readonly { readonly verdict: KeptVerdict; readonly n: number }[];
  /** Columns that were left out. */
  readonly more: number;
}

/** Sorted by the part of the judged that was reached. */
export const BY_SHARE = 'share';

const JUDGED: readonly KeptVerdict[] = ['reached', 'near', 'missed'];

function tallyOf(cells: readonly KeptCell[]): Tally {
  const verdicts = cells.map(({ verdict }) => verdict);
  return {
    reached: verdicts.filter((verdict) => verdict === 'reached').length,
    judged: verdicts.filter((verdict) => JUDGED.includes(verdict)).length,
    all: verdicts.filter((verdict) => verdict !== 'no-target').length,
    unread: verdicts.filter((verdict) => verdict === 'unread').length,
  };
}

function keptCell(cell: Cell, year: number, known: Known): KeptCell {
  // A near indicator's figure and a family's words may be of another year, and are no promise of this one.
  const isOfYear = (cell.kind === 'value' || cell.kind === 'words') && yearIn(cell.row) === year;
  if (!isOfYear) return { cell, verdict: 'no-target', why: null, result: null };
  return { cell, ...outcomeOf(cell.row, year, known) };
}

/** Of the judged, 0–1; below all of them where none is. */
const shareOf = ({ tally: { reached, judged } }: KeptRow): number => (judged === 0 ? -1 : reached / judged);

/** Of a place in the order of verdicts. */
const isJudged = (rank: number): boolean => rank < JUDGED.length;

/** From the best, in the order of the key. */
export const rankOfVerdict = ({ verdict }: KeptCell): number => VERDICTS.indexOf(verdict);

const rankOf = (cell: KeptCell | undefined): number =>
  cell === undefined ? VERDICTS.length : rankOfVerdict(cell);

/** From the best (`desc`) or the worst; what cannot be judged is always last, and equal ones stand as they stood. */
function sorted(rows: readonly KeptRow[], columns: readonly KeptColumn[], { by, dir }: MatrixOrder) {
  const sign = dir === 'desc' ? 1 : -1;
  if (by === BY_SHARE)
    return rows.toSorted(
      (a, b) =>
        Number(b.tally.judged > 0) - Number(a.tally.judged > 0) ||
        sign * (shareOf(b) - shareOf(a) || b.tally.judged - a.tally.judged),
    );
  const at = columns.findIndex(({ key }) => key === by);
  if (at < 0) return rows;
  return rows.toSorted((a, b) => {
    const [x, y] = [rankOf(a.cells[at]), rankOf(b.cells[at])];
    return isJudged(x) && isJudged(y) ? sign * (x - y) : x - y;
  });
}

export interface KeptScope extends Omit<MatrixScope, 'horizon'> {
  readonly year: number;
}

/** A meeting on a year's goals goes through so many. */
const MAX_COLUMNS = 15;

/** The rows of the aligned table of a year, each cell judged. */
export function keptOf(
  model: Pick<Comparison, 'picked' | 'all' | 'near'>,
  { year, most = MAX_COLUMNS, ...scope }: KeptScope,
  known: Known,
): Kept {
  const matrix = matrixOf(model, { ...scope, horizon: year, most });
  const judged = matrix.rows.map((row): KeptRow => {
    const cells = row.cells.map((cell) => keptCell(cell, year, known));
    return { code: row.code, name: row.name, cells, tally: tallyOf(cells) };
  });
  const isShown = ({ code, tally }: KeptRow): boolean => tally.all > 0 || matrix.asked.includes(code);
  const rows = judged.filter(isShown);
  const shown = new Set(rows.map(({ code }) => code));
  const columns = matrix.columns.map((column, at) => ({
    ...column,
    tally: tallyOf(rows.flatMap(({ cells }) => cells.slice(at, at + 1))),
  }));
  const cells = rows.flatMap((row) => row.cells);
  return {
    year,
    columns,
    rows: topFirst(sorted(rows, columns, scope), scope),
    silent: matrix.rows.filter(({ code }) => !shown.has(code)),
    tally: tallyOf(cells),
    counts: VERDICTS.map((verdict) => ({
      verdict,
      n: cells.filter((cell) => cell.verdict === verdict).length,
    })).filter(({ verdict, n }) => verdict !== 'unread' || n > 0),
    more: matrix.more,
  };
}

/** By `code column`: what became of a promise, to be shown beside another year's. */
export type KeptCells = ReadonlyMap<string, KeptCell>;

export const cellKey = (code: string, column: string): string => `${code} ${column}`;

export const byCell = ({ columns, rows }: Kept): KeptCells =>
  new Map(
    rows.flatMap(({ code, cells }) =>
      cells.flatMap((cell, at): [string, KeptCell][] =>
        cell.verdict === 'no-target' ? [] : [[cellKey(code, columns[at]?.key ?? ''), cell]],
      ),
    ),
  );

/** The year of which results are known in most regions, of equal ones the latest; null: no promise has any. */
export function yearOfResults(rows: readonly TargetRow[], linked: LinkedResults): number | null {
  const answered = rows.filter(({ id }) =>
    linked.get(id)?.some((link) => link.fit === 'answers' && isTaken(link)),
  );
  const years = [...groupBy(answered, yearIn)].flatMap(([year, own]) =>
    year === null ? [] : [{ year, regions: new Set(own.map(({ region }) => region.code)).size }],
  );
  years.sort((a, b) => b.regions - a.regions || b.year - a.year);
  return years[0]?.year ?? null;
}
