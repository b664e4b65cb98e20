/**
 * Tables without their rules: rows with wide gaps that stand under each other. A cell's text may wrap, so rows are told
 * apart by the space between them. Merged cells are guessed at from where their text stands.
 */
import type { Row, Segment } from './rows.ts';
import type { Run } from './runs.ts';

/** Part of a column of the page: a line of text, or a table of rows and cells. */
export type Part =
  | { readonly kind: 'line'; readonly row: Row }
  | { readonly kind: 'ruled'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly string[][] };

type Range = readonly [left: number, right: number];

/** A line this much of the column wide is running text, no cell. */
const PROSE = 0.6;
/** In letters: rows of one table stand no further apart. */
const MAX_ROW_GAP = 4;

/** The rows of a column with its unruled tables found. */
export function partsOf(rows: readonly Row[], width: number): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < rows.length;) {
    const end = tableEnd(rows, i, width);
    const region = rows.slice(i, end);
    if (region.filter(isWide).length >= 2) {
      parts.push({ kind: 'table', rows: cellsOf(region) });
      i = end;
    } else {
      const row = rows[i];
      if (row) parts.push(row.table ? { kind: 'ruled', lines: row.table } : { kind: 'line', row });
      i += 1;
    }
  }
  return parts;
}

const isWide = ({ segments }: Row): boolean => segments.length > 1;

/** Index behind the table that begins at `from`: rows with columns, and lines of their cells. */
function tableEnd(rows: readonly Row[], from: number, width: number): number {
  if (!isTableRow(rows[from], rows[from + 1], width)) return from;
  let end = from + 1;
  while (end < rows.length && isNear(rows[end - 1], rows[end]) && isCellLine(rows[end], width)) end += 1;
  while (end > from && !isWide(rows[end - 1] ?? EMPTY) && !overlaps(rows[end - 2], rows[end - 1])) end -= 1;
  return end;
}

const EMPTY: Row = { segments: [], base: 0, size: 0 };

/** It has columns, or is the first line of a cell beside which the next row begins. */
const isTableRow = (row: Row | undefined, next: Row | undefined, width: number): boolean =>
  row !== undefined &&
  (isWide(row) || (isCellLine(row, width) && overlaps(row, next) && isWide(next ?? EMPTY)));

const isCellLine = (row: Row | undefined, width: number): boolean =>
  row !== undefined &&
  !row.table &&
  (isWide(row) || row.segments.every(({ left, right }) => right - left < PROSE * width));

const isNear = (above: Row | undefined, below: Row | undefined): boolean =>
  above !== undefined &&
  below !== undefined &&
  below.base - above.base < MAX_ROW_GAP * Math.max(above.size, below.size);

/** Half a line apart: cells of one row whose texts have different numbers of lines. */
const overlaps = (above: Row | undefined, below: Row | undefined): boolean =>
  above !== undefined &&
  below !== undefined &&
  below.base - above.base < 0.95 * Math.max(above.size, below.size);

function cellsOf(region: readonly Row[]): string[][] {
  const columns = columnsOf(region);
  const ofWords = columnsOfWords(region, columns);
  return rowGroups(region, columns).map((group) => {
    const cells = columns.map((): string[] => []);
    for (const segment of group
      .flatMap(({ segments }) => segments)
      .flatMap((one) => apart(one, columns, ofWords)))
      for (const column of columnsAt(segment, columns)) cells[column]?.push(segment.text);
    return cells.map(joinCell);
  });
}

/** Lines of a cell: Chinese joins without a blank, Latin words and digits with one. */
export const joinCell = (lines: readonly string[]): string =>
  lines.reduce(
    (text, line) =>
      /[A-Za-z0-9]$/u.test(text) && /^[A-Za-z0-9]/u.test(line) ? `${text} ${line}` : text + line,
    '',
  );

/** The ranges of the rows with the most cells, in which others stand too. */
function columnsOf(region: readonly Row[]): Range[] {
  const most = Math.max(...region.map(({ segments }) => segments.length));
  const full = region.filter(({ segments }) => segments.length === most);
  const ranges = full[0]?.segments.map(({ left, right }): [number, number] => [left, right]) ?? [];
  for (const { segments } of full)
    segments.forEach(({ left, right }, i) => {
      const range = ranges[i];
      if (range) ranges[i] = [Math.min(range[0], left), Math.max(range[1], right)];
    });
  return ranges;
}

/**
 * A unit that stands close behind a long name is a cell of its own where other rows have a column of words for it. A head
 * that is spread over columns of figures stays one.
 */
function apart(segment: Segment, columns: readonly Range[], ofWords: readonly boolean[]): readonly Run[] {
  const { pieces } = segment;
  const places = pieces.map((piece) => columnsAt(piece, columns));
  const isParted =
    places.every(({ length }) => length === 1) &&
    new Set(places.flat()).size > 1 &&
    places.slice(1).every(([column]) => column === places[0]?.[0] || ofWords[column ?? -1] === true);
  return isParted ? pieces : [segment];
}

/** Of each column whether its cells, in rows that have all, hold no figure. */
const columnsOfWords = (region: readonly Row[], columns: readonly Range[]): boolean[] =>
  columns.map((_, i) =>
    region.every(({ segments }) => segments.length < columns.length || !/\d/u.test(segments[i]?.text ?? '')),
  );

const overlap = (segment: Run, [left, right]: Range): number =>
  Math.min(segment.right, right) - Math.max(segment.left, left);

/** The column it stands in; a head that stands over several belongs to each. */
function columnsAt(segment: Run, columns: readonly Range[]): number[] {
  const over = columns.flatMap((range, i) => (overlap(segment, range) > 0 ? [i] : []));
  if (over.length > 0) return over;
  const distances = columns.map((range) => -overlap(segment, range));
  return [distances.indexOf(Math.min(...distances))];
}

/** In letters: lines of a cell stand at most so far apart, rows further. */
const MAX_LEADING = 1.5;

/** Rows of the table: lines that overlap in height, and lines of a cell that wraps below or above the others. */
function rowGroups(region: readonly Row[], columns: readonly Range[]): Row[][] {
  const isFull = ({ segments }: Row): boolean => segments.length > columns.length / 2;
  const hasRoom = region.some((row, i) => i > 0 && isFull(row) && stepTo(region, i) > MAX_LEADING * row.size);
  const groups: Row[][] = [];
  region.forEach((row, i) => {
    const group = groups.at(-1);
    const isWrap =
      hasRoom &&
      stepTo(region, i) <= MAX_LEADING * row.size &&
      !(group?.some(isFull) === true && isFull(row));
    if (group && (isWrap || overlaps(region[i - 1], row))) group.push(row);
    else groups.push([row]);
  });
  return groups;
}

const stepTo = (rows: readonly Row[], i: number): number => (rows[i]?.base ?? 0) - (rows[i - 1]?.base ?? 0);
