/** Reading files that are files: a pipe would wait for ever, a device never ends. */
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { codeOf, messageOf } from '../output/words.ts';
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

/** A file opened to be read, which the caller closes. @throws NoFile, or what the system says */
export function openPlain(path: string): number {
  refuse(statSync(path));
  // Whatever has taken its place since then: opening does not wait, and it is looked at again.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    refuse(fstatSync(file));
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** @param most bytes that it may have @returns undefined where it has more */
function bytesOf(path: string, most: number): Buffer | undefined {
  const file = openPlain(path);
  try {
    return fstatSync(file).size > most ? undefined : readFileSync(file);
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

/** What stands in the way of reading a file, in a sentence that names it. */
export function inTheWay(path: string, error: unknown): Error {
  const words =
    error instanceof NoFile
      ? `${path} ${error.message}`
      : `${path}: ${UNREAD.get(codeOf(error)) ?? messageOf(error)}`;
  return new Error(words, { cause: error });
}

const UNREAD: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a part of this path is no folder'],
  ['ELOOP', 'its links lead round in a circle'],
  ['EACCES', 'the permission to read is missing'],
  ['EIO', 'the disk is failing'],
]);

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
    throw inTheWay(path, error);
  }
}
