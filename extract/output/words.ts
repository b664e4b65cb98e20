/** What a disk refuses, in words. */

/** The disk would not take a file. It ends a run, whatever file was at hand: no document is to blame. */
export class DiskProblem extends Error {
  override readonly name = 'DiskProblem';
}

const WHY: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'the file is larger than this disk or account allows'],
  ['EROFS', 'the disk cannot be written'],
  ['EACCES', 'the permission to write is missing'],
  ['EPERM', 'the permission to write is missing'],
  ['EIO', 'the disk is failing'],
  ['EEXIST', 'something else is there'],
  ['ENOTDIR', 'a part of this path is no folder'],
]);

/** The code of an error of the system, ENOENT for example; empty where it is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @param path what was to be written */
export function diskProblem(error: unknown, path: string): DiskProblem {
  if (error instanceof DiskProblem) return error;
  const why = WHY.get(codeOf(error));
  return new DiskProblem(why === undefined ? `${path}: ${messageOf(error)}` : `${path}: ${why}`, {
    cause: error,
  });
}
