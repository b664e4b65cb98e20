/**
 * How large a PDF's packed streams are, before pdf.js unpacks them whole: a bomb of 3 MB would take 6 GB. Pictures are
 * left out, since nothing unpacks them here. Only deflate is looked at: it is what files are packed with.
 */
import { Unzlib } from 'fflate';
import { MAX_INFLATED_BYTES } from '../limits.ts';

/** What stands before a stream's data reaches back at most so far. */
const MAX_DICTIONARY = 2000;
/** So much is given to the inflater at once: at most some 16 MB come out of it. */
const PIECE = 16 * 1024;

/** Whether the streams unpack to more than a file may. Broken and encrypted ones are not counted. */
export function isBomb(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  let size = 0;
  for (const match of text.matchAll(/(?<!end)stream\r?\n/gu)) {
    const before = text.slice(Math.max(0, match.index - MAX_DICTIONARY), match.index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0;
    if (filters === 0 || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    size += unpackedSize(
      bytes.subarray(start, end < 0 ? undefined : end),
      filters,
      MAX_INFLATED_BYTES - size,
    );
    if (size > MAX_INFLATED_BYTES) return true;
  }
  return false;
}

/** Counts what comes out of one deflate filter after another, and says when that is beyond the limit. */
class Count {
  size = 0;
  constructor(private readonly limit: number) {}
  readonly add = (chunk: Uint8Array): void => {
    this.size += chunk.length;
  };
  readonly isOver = (): boolean => this.size > this.limit;
}

function unpackedSize(packed: Uint8Array, filters: number, limit: number): number {
  const count = new Count(limit);
  const second = filters > 1 ? new Unzlib(count.add) : undefined;
  const first = new Unzlib((chunk) => {
    count.add(chunk);
    if (second) pushAll(second, chunk, count, false);
  });
  try {
    pushAll(first, packed, count, true);
  } catch {
    // What pdf.js will not unpack either, or a key is needed for.
  }
  return count.size;
}

function pushAll(inflate: Unzlib, bytes: Uint8Array, count: Count, isLast: boolean): void {
  for (let at = 0; at < bytes.length && !count.isOver(); at += PIECE)
    inflate.push(bytes.subarray(at, at + PIECE), isLast && at + PIECE >= bytes.length);
}
