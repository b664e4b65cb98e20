/** A second reader's answer: lines of JSON with or without talk and fences around them. Parsed, bounded, never evaluated. */
import { z } from '../dataset/schema/zod.ts';
import { LONGEST_ANSWER } from './limits.ts';
import { readRanges, type LineRange } from './line-ranges.ts';
import { objectsIn } from './objects.ts';
import { row, type Row } from './row.ts';

/** A document of a hundred pages has a few hundred. */
export const MOST_ROWS = 5000;
/** With what is broken. */
const MOST_OBJECTS = 2 * MOST_ROWS;

export interface AnswerRow {
  /** Line of the answer, from 1. */
  readonly at: number;
  readonly row: Row;
}

/** What is no record, and why. */
interface BadRow {
  readonly at: number;
  readonly reason: 'broken-off' | 'not-json' | 'field';
  /** The first field that is missing or none of what may stand there. */
  readonly field?: string;
}

export interface Answer {
  readonly rows: readonly AnswerRow[];
  readonly bad: readonly BadRow[];
  /** Lines that the reader says to have read to their end; null where none are named. */
  readonly done: readonly LineRange[] | null;
  /** It is longer than may be, or has more records: what stands behind was not read. */
  readonly isCut: boolean;
}

const done = z.object({ done: z.string().max(100_000) });

export function readAnswer(text: string): Answer {
  const rows: AnswerRow[] = [];
  const bad: BadRow[] = [];
  let ranges: LineRange[] | null = null;
  let isCut = text.length > LONGEST_ANSWER;
  for (const { line: at, text: written } of objectsIn(text.slice(0, LONGEST_ANSWER), MOST_OBJECTS)) {
    const parsed = written === null ? { reason: 'broken-off' as const } : parse(written);
    if ('reason' in parsed) {
      // Braces without a key are talk.
      if (written?.includes('"') !== false) bad.push({ at, ...parsed });
      continue;
    }
    for (const one of membersOf(parsed.value)) {
      const said = done.safeParse(one);
      const lines = said.success ? readRanges(said.data.done) : undefined;
      if (lines !== undefined) ranges = [...(ranges ?? []), ...lines];
      else if (rows.length >= MOST_ROWS) isCut = true;
      else take(one, at, rows, bad);
    }
  }
  return { rows, bad, done: ranges, isCut };
}

/** Neither a record nor a word on what was read: such an answer agrees with nothing, and is no reading. */
export const saysNothing = ({ rows, bad, done: ranges }: Answer): boolean =>
  rows.length === 0 && bad.length === 0 && ranges === null;

function parse(text: string): { readonly value: object } | { readonly reason: 'not-json' } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { value } : { reason: 'not-json' };
  } catch {
    return { reason: 'not-json' };
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object itself, or the records of a list that it wraps: {"records": […]}. */
function membersOf(value: object): readonly object[] {
  if (Object.hasOwn(value, 'line')) return [value];
  const lists = Object.values(value).flatMap((field: unknown) => (Array.isArray(field) ? [field] : []));
  const members = lists.flatMap((list) => list.filter(isObject));
  return members.length > 0 ? members : [value];
}

function take(one: object, at: number, rows: AnswerRow[], bad: BadRow[]): void {
  const read = row.safeParse(one);
  if (read.success) rows.push({ at, row: read.data });
  else bad.push({ at, reason: 'field', field: String(read.error.issues[0]?.path[0] ?? '') });
}
