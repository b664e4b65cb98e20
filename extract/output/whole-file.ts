/** Files that are there whole or not at all. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskProblem } from './words.ts';

/** What was written. */
export interface Written {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A disk that is nearly full takes a part of what it is given and says no only to the rest. */
function writeFully(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at);
}

/**
 * Writes a new file. Nothing may be at the path, so no link is followed.
 * @param waits until the disk has it
 * @throws DiskProblem, and then nothing is at the path
 */
export function writeNew(path: string, chunks: Iterable<string | Uint8Array>, waits = true): Written {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const file = openSync(path, 'wx');
    try {
      for (const chunk of chunks) {
        const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        writeFully(file, piece);
        hash.update(piece);
        bytes += piece.length;
      }
      if (waits) fsyncSync(file);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw diskProblem(error, path);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Waits until the disk has the names in a folder. Where folders cannot be asked for that, the system must do. */
export function syncFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(path, 'r');
    fsyncSync(folder);
  } catch {
    // Windows opens no folders, and some shares do not sync them.
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}

/**
 * Makes a file and its folder, or puts it in the place of the one that is there: whole or not at all.
 * @param waits until the disk has it: what may be made anew at any time need not be waited for
 * @throws DiskProblem, and then what was there still is
 */
export function replaceFile(path: string, chunks: Iterable<string>, waits: boolean): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // A leftover of an earlier process with this number.
    rmSync(temporary, { force: true });
    writeNew(temporary, chunks, waits);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw diskProblem(error, path);
  }
}
