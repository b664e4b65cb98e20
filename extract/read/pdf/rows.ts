/** Runs → rows of segments: what stands on one baseline, cut where a gap is wider than between words. */
import { markRaised, settled, withoutMarks } from '../raised.ts';
import type { Run } from './runs.ts';

/** A stretch of text without a wide gap. */
export interface Segment extends Run {
  /** What narrow gaps part in it: words, or cells of a table that stand close. */
  readonly pieces: readonly Run[];
}

export interface Row {
  readonly segments: readonly Segment[];
  /** Lines of a ruled table, which stands in place of a row. */
  readonly table?: readonly string[];
  readonly base: number;
  readonly size: number;
}

/** Of the letters' size: how far baselines of one row may lie apart. */
const SAME_BASE = 0.35;
/** From this gap on a row has columns; Chinese headings are spread by up to one letter. */
const WIDE_GAP = 1.5;
/** A blank between Latin words. */
const WORD_GAP = 0.2;
/** Small letters above the baseline. */
const RAISED_SIZE = 0.8;
const RAISED_BY = 0.2;

interface Group {
  readonly base: number;
  readonly size: number;
  readonly runs: Run[];
}

/** Rows are looked up by the band of the page that they stand in, in points; a run looks into its neighbours too. */
const BAND = 10;
const NEIGHBOURS = [0, -1, 1, -2, 2];

/** From top to bottom. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const bands = new Map<number, Group[]>();
  // Large letters first, so that raised ones find their row.
  for (const run of runs.toSorted((a, b) => b.size - a.size || a.base - b.base)) {
    const band = Math.floor(run.base / BAND);
    const near = NEIGHBOURS.flatMap((step) => bands.get(band + step) ?? []);
    const group = near.find((row) => isOn(run, row));
    if (group) group.runs.push(run);
    else bands.set(band, [...(bands.get(band) ?? []), { base: run.base, size: run.size, runs: [run] }]);
  }
  return [...bands.values()]
    .flat()
    .toSorted((a, b) => a.base - b.base)
    .map(({ base, size, runs: own }) => ({ base, size, segments: segmentsOf(own, base) }));
}

const isOn = (run: Run, { base, size }: Group): boolean =>
  Math.abs(base - run.base) <= SAME_BASE * size ||
  (run.size < RAISED_SIZE * size && isRaisedOver(run, base, size));

const isRaisedOver = (run: Run, base: number, size: number): boolean =>
  run.base < base && run.base > base - 0.6 * size;

function segmentsOf(runs: readonly Run[], base: number): Segment[] {
  const segments: Segment[] = [];
  for (const run of runs.toSorted((a, b) => a.left - b.left)) {
    const open = segments.at(-1);
    const isRaised = open && run.size < RAISED_SIZE * open.size && run.base < base - RAISED_BY * open.size;
    const text = isRaised ? markRaised(run.text) : withoutMarks(run.text);
    const placed = { ...run, text, base };
    if (!open || run.left - open.right > WIDE_GAP * Math.max(open.size, run.size))
      segments.push({ ...placed, pieces: [placed] });
    else segments[segments.length - 1] = withRun(open, placed);
  }
  return segments
    .map((segment) => ({ ...whole(segment), pieces: segment.pieces.map(whole) }))
    .filter(({ text }) => text !== '');
}

const whole = <T extends Run>(run: T): T => ({ ...run, text: settled(run.text).trim() });

function withRun(open: Segment, run: Run): Segment {
  const hasGap = run.left - open.right > WORD_GAP * open.size;
  const [last = run, before] = [open.pieces.at(-1), open.pieces.slice(0, -1)];
  return {
    ...together(open, run, hasGap ? ' ' : ''),
    pieces: hasGap ? [...open.pieces, run] : [...before, together(last, run, '')],
  };
}

const together = <T extends Run>(open: T, run: Run, gap: string): T => ({
  ...open,
  text: joined(open.text, run.text, gap),
  right: Math.max(open.right, run.right),
  size: Math.max(open.size, run.size),
});

const joined = (before: string, after: string, gap: string): string =>
  /\s$/u.test(before) || /^\s/u.test(after) ? before + after : before + gap + after;
