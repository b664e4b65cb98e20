/**
 * A share of a corpus as a file: a line that says what it is, what could not be read, two lines for each document
 * (part-lines.ts), and a line that holds the hash of all before it. Any machine may write one; any may merge them.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { linesIn, type FileLine } from '../input/lines-in.ts';
import { inTheWay } from '../input/plain-file.ts';
import { isHead, keptAt, linesOf } from './part-lines.ts';
import type { Read } from './read.ts';

const header = z.strictObject({
  format: z.literal('policy-targets part'),
  /** Of the code and weights that read it. */
  version: z.string(),
  /** The k-th of n, from 1. */
  part: z.int().positive(),
  of: z.int().positive(),
  /** Hash of the names of all documents, those of the other parts too. */
  names: z.string(),
});
export type PartHeader = z.infer<typeof header>;

const problem = z.object({ problem: z.object({ file: z.string(), message: z.string() }) });
const end = z.object({ sha256: z.string() });

/** What was read, and what could not be. */
export interface Documents {
  readonly reads: readonly Read[];
  readonly problems: readonly z.infer<typeof problem>['problem'][];
}

/** The lines of a part file, one at a time: the documents' texts are never in memory together. */
export function* partFile(header: PartHeader, { reads, problems }: Documents): Iterable<string> {
  const hash = createHash('sha256');
  for (const line of linesBeforeEnd(header, reads, problems)) {
    hash.update(line);
    yield line;
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`;
}

function* linesBeforeEnd(
  header: PartHeader,
  reads: Documents['reads'],
  problems: Documents['problems'],
): Iterable<string> {
  yield `${JSON.stringify(header)}\n`;
  for (const problem of problems) yield `${JSON.stringify({ problem })}\n`;
  for (const read of reads) yield* linesOf(read, read.rest(), { bytes: read.bytes });
}

const AGAIN = 'read that part again';

/** @throws Error that names the file, where it is no part or cannot be read */
export function headerAt(path: string): PartHeader {
  const found = headerIn(path);
  if (found === undefined) throw new Error(`${path} is no part that \`extract read\` has written`);
  return found;
}

/** Undefined where it is no part. @throws Error that names the file, where it cannot be read */
export function headerIn(path: string): PartHeader | undefined {
  try {
    const [first] = linesIn(path);
    return first && header.safeParse(jsonOf(first.bytes)).data;
  } catch (error) {
    throw inTheWay(path, error);
  }
}

/** @throws Error that names the file, where it is not as it was written */
export function documentsAt(path: string): Documents {
  const lines = linesIn(path)[Symbol.iterator]();
  const hash = createHash('sha256');
  const next = (): FileLine => {
    const { value, done } = lines.next();
    if (done || !value.isWhole) throw new Error(`${path} is cut off: ${AGAIN}`);
    return value;
  };
  const take = (line: FileLine): FileLine => {
    hash.update(line.bytes).update('\n');
    return line;
  };
  try {
    take(next());
    const [reads, problems]: [Read[], Documents['problems'][number][]] = [[], []];
    for (let line = next(); ; line = next()) {
      const found = jsonOf(line.bytes);
      if (isHead(found)) {
        take(line);
        const { start } = take(next());
        reads.push({ ...keptAt(found, path, start), bytes: found.bytes ?? 0 });
        continue;
      }
      const unread = problem.safeParse(found);
      if (unread.success) {
        take(line);
        problems.push(unread.data.problem);
        continue;
      }
      if (end.safeParse(found).data?.sha256 === hash.digest('hex') && lines.next().done)
        return { reads, problems };
      throw new Error(`${path} is damaged: ${AGAIN}`);
    }
  } finally {
    lines.return?.();
  }
}

/** Undefined where it is no JSON. */
function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    return undefined;
  }
}
