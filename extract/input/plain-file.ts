/** Reading files that are files: a pipe would wait for ever, a device never ends. */
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { codeOf } from '../output/words.ts';
import { MAX_BYTES } from '../read/limits.ts';
import { UnreadableDocument } from '../read/unreadable.ts';

type Kind = Pick<
  Stats,
  'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket' | 'isCharacterDevice' | 'isBlockDevice' | 'isSymbolicLink'
>;

/** What something is instead of a file, in words; undefined where it is a file. */
export function kindOf(kind: Kind): string | undefined {
  if (kind.isFile()) return undefined;
  if (kind.isDirectory()) return 'a folder';
  if (kind.isFIFO()) return 'a pipe';
  if (kind.isSocket()) return 'a socket';
  if (kind.isSymbolicLink()) return 'a link';
  return kind.isCharacterDevice() || kind.isBlockDevice() ? 'a device' : 'nothing that is known';
}

export class NoFile extends Error {
  constructor(kind: string) {
    super(`is ${kind}, not a file: put the file itself in its place`);
  }
}

function refuse(stats: Stats): void {
  const kind = kindOf(stats);
  if (kind !== undefined) throw new NoFile(kind);
}

/** @param most bytes that it may have @returns undefined where it has more */
function bytesOf(path: string, most: number): Buffer | undefined {
  refuse(statSync(path));
  // Whatever has taken its place since then: opening does not wait, and it is looked at again.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    refuse(stats);
    return stats.size > most ? undefined : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a document. A file above the bound is refused before it is in memory. */
export function documentBytes(path: string): Buffer {
  const bytes = bytesOf(path, MAX_BYTES);
  if (bytes) return bytes;
  throw new UnreadableDocument(basename(path), { code: 'too-large', of: 'bytes', limit: MAX_BYTES });
}

/**
 * The bytes of a file of the program's own; undefined where there is none.
 * @param most bytes that are read; a file that has more is `large`
 * @throws Error that names it
 */
export function bytesIfAny(path: string, most: number): Buffer | 'large' | undefined {
  try {
    return bytesOf(path, most) ?? 'large';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (error instanceof NoFile) throw new Error(`${path} ${error.message}`, { cause: error });
    throw error;
  }
}
