/** Files that may be larger than a string or a buffer can be, line by line. */
import { closeSync, readSync } from 'node:fs';
import { openPlain } from './plain-file.ts';

export interface FileLine {
  /** Without its line break. */
  readonly bytes: Buffer;
  /** Where it begins in the file. */
  readonly start: number;
  /** Whether a line break ends it; only the last of a file may lack one. */
  readonly isWhole: boolean;
}

const CHUNK = 1 << 20;
const LINE_BREAK = 0x0a;

/** @throws NoFile, or what the system says of a file that cannot be read */
export function* linesIn(path: string): Iterable<FileLine> {
  const file = openPlain(path);
  try {
    let open: Buffer[] = [];
    let start = 0;
    const closed = (last: Buffer): Buffer => (open.length === 0 ? last : Buffer.concat([...open, last]));
    for (let read = 0; ;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(file, chunk, 0, CHUNK, read);
      if (length === 0) break;
      read += length;
      let from = 0;
      for (let at: number; (at = chunk.subarray(0, length).indexOf(LINE_BREAK, from)) >= 0; from = at + 1) {
        const bytes = closed(chunk.subarray(from, at));
        yield { bytes, start, isWhole: true };
        start += bytes.length + 1;
        open = [];
      }
      if (from < length) open.push(chunk.subarray(from, length));
    }
    if (open.length > 0) yield { bytes: Buffer.concat(open), start, isWhole: false };
  } finally {
    closeSync(file);
  }
}
