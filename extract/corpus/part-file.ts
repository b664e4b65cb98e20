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
type PartHeader = z.infer<typeof header>;

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

interface Found {
  readonly path: string;
  readonly header: PartHeader;
}

/**
 * @param version of this program
 * @returns the documents in the order of their names
 * @throws Error that says which part is missing, there twice, damaged, or of another version or corpus
 */
export function documentsOfParts(paths: readonly string[], version: string): Documents {
  const parts = paths
    .map((path) => ({ path, header: headerAt(path) }))
    .sort((a, b) => a.header.part - b.header.part);
  checkParts(parts, version);
  const found = parts.map(({ path }) => documentsAt(path));
  const reads = found.flatMap(({ reads }) => reads);
  return {
    reads: reads.sort((a, b) => (a.record.file < b.record.file ? -1 : 1)),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function checkParts(parts: readonly Found[], version: string): void {
  const [first] = parts;
  if (!first) throw new Error('there are no parts to merge');
  const { of, names } = first.header;
  parts.forEach(({ path, header }, i) => {
    const before = parts[i - 1];
    if (header.version !== version)
      throw new Error(`${path} was read by another version of this program: read all parts again with one`);
    if (header.of !== of)
      throw new Error(`${path} is one of ${header.of} parts, and ${first.path} one of ${of}`);
    if (header.names !== names)
      throw new Error(
        `${path} and ${first.path} are of different corpora: other documents lay in the folder`,
      );
    if (before?.header.part === header.part)
      throw new Error(`${path} and ${before.path} are both part ${header.part} of ${of}`);
  });
  const there = new Set(parts.map(({ header }) => header.part));
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((part) => !there.has(part));
  if (missing.length > 0) throw new Error(`of ${of} parts these are missing: ${missing.join(', ')}`);
}

const AGAIN = 'read that part again';

/** @throws Error that names the file, where it is no part or cannot be read */
function headerAt(path: string): PartHeader {
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
function documentsAt(path: string): Documents {
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
