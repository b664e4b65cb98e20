/** A page set in two columns: its rows in the order of reading. */
import type { Row, Segment } from './rows.ts';

/** Rows that are read from top to bottom, between the edges of their column. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
}

/** Running text fills its column; cells of a table do not. */
const FULL = 0.6;
/** So many lines on each side make columns of text. */
const MIN_LINES = 6;
/** The gap between columns lies in the middle part of the text. */
const MIDDLE = [0.3, 0.7] as const;
const MIN_GUTTER = 6;

/** One column, or left and right columns between what runs across them. */
export function columnsOf(rows: readonly Row[]): Column[] {
  const segments = rows.flatMap((row) => row.segments);
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const gutter = gutterOf(segments, left, right);
  if (gutter === undefined) return rows.length > 0 ? [{ left, right, rows }] : [];
  return bandsOf(rows, gutter).flatMap((band) =>
    band.isAcross
      ? [{ left, right, rows: band.rows }]
      : [
          { left, right: gutter, rows: side(band.rows, (segment) => segment.left < gutter) },
          { left: gutter, right, rows: side(band.rows, (segment) => segment.left >= gutter) },
        ].filter((column) => column.rows.length > 0),
  );
}

/** Where no line of text crosses, and what stands on both sides is running text. */
function gutterOf(segments: readonly Segment[], left: number, right: number): number | undefined {
  const width = right - left;
  const free = freeStretch(segments, left + MIDDLE[0] * width, left + MIDDLE[1] * width);
  if (free === undefined) return undefined;
  const gutter = (free[0] + free[1]) / 2;
  const before = segments.filter((segment) => segment.right <= gutter);
  const behind = segments.filter((segment) => segment.left >= gutter);
  const isText = isRunningText(before, gutter - left) && isRunningText(behind, right - gutter);
  return isText ? gutter : undefined;
}

const isRunningText = (segments: readonly Segment[], width: number): boolean =>
  segments.length >= MIN_LINES &&
  segments.filter((segment) => segment.right - segment.left >= FULL * width).length >= segments.length / 2;

/** The widest stretch of the middle that the fewest lines cross; none where many do. */
function freeStretch(segments: readonly Segment[], from: number, to: number): [number, number] | undefined {
  const crossings = Array.from({ length: Math.max(0, Math.ceil(to - from)) }, (_, i) => {
    const x = from + i;
    return segments.filter((segment) => segment.left < x && x < segment.right).length;
  });
  const fewest = Math.min(...crossings);
  if (fewest > segments.length / 5) return undefined;
  let best: [number, number] | undefined;
  for (let start = 0; start < crossings.length; start += 1) {
    if (crossings[start] !== fewest) continue;
    let end = start;
    while (crossings[end + 1] === fewest) end += 1;
    if (!best || end - start > best[1] - best[0]) best = [from + start, from + end];
    start = end;
  }
  return best && best[1] - best[0] >= MIN_GUTTER ? best : undefined;
}

interface Band {
  readonly isAcross: boolean;
  readonly rows: Row[];
}

/** Titles and figures across both columns part the page from top to bottom. */
function bandsOf(rows: readonly Row[], gutter: number): Band[] {
  const bands: Band[] = [];
  for (const row of rows) {
    const isAcross = row.segments.some((segment) => segment.left < gutter && gutter < segment.right);
    const open = bands.at(-1);
    if (open?.isAcross === isAcross) open.rows.push(row);
    else bands.push({ isAcross, rows: [row] });
  }
  return bands;
}

const side = (rows: readonly Row[], isOn: (segment: Segment) => boolean): Row[] =>
  rows.flatMap((row) => {
    const segments = row.segments.filter(isOn);
    return segments.length > 0 ? [{ ...row, segments }] : [];
  });
