/**
 * Where a run makes its files: a folder `.staging-PROCESS` inside the output. Nothing of the dataset changes before all
 * of them are on the disk; the folder says to other runs that one is at work, and to a later one what was left behind.
 */
import { readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  DOCUMENT_FOLDERS,
  isDocumentPath,
  isOurPath,
  MANIFEST,
  STAGING,
  type FileMark,
} from '../../src/domain/dataset/manifest.ts';
import { sha256 } from './hash.ts';
import { isAlive, isPlainFile, isPlainFolder, lookAt, namesIn } from './folder.ts';
import { writeNew } from './whole-file.ts';
import { codeOf } from './words.ts';

/** Where a run writes; plain data, so that it can be told to a thread. */
export interface OutputPlace {
  /** Of the dataset. */
  readonly folder: string;
  /** Below it, of the files that are being made. */
  readonly staging: string;
}

/** The manifest while it is being written: under its own name it says that all files are there. */
export const UNFINISHED_MANIFEST = `${MANIFEST}.part`;

export const stagingOf = (folder: string, pid: number): string => join(folder, `.staging-${pid}`);

export interface Staging {
  readonly path: string;
  readonly pid: number;
}

/** Staging folders of this and other processes. */
export const stagingsIn = (folder: string): Staging[] =>
  namesIn(folder).flatMap((name) => {
    const pid = STAGING.exec(name)?.[1];
    const path = join(folder, name);
    return pid !== undefined && isPlainFolder(path) ? [{ path, pid: Number(pid) }] : [];
  });

/** Writes a file of many pieces beside the one that is there. */
export function stagePieces(place: OutputPlace, path: string, chunks: Iterable<string>): FileMark {
  return { path, ...writeNew(join(place.staging, path), chunks) };
}

/** Writes a file beside the one that is there, unless that is the same: most documents stay as they are. */
export function stageWhole(place: OutputPlace, path: string, content: Uint8Array): FileMark {
  const there = join(place.folder, path);
  if (lookAt(there)?.size === content.length && isPlainFile(there) && readFileSync(there).equals(content))
    return { path, bytes: content.length, sha256: sha256(content) };
  return { path, ...writeNew(join(place.staging, path), [content]) };
}

/** Removes a staging folder. What no run can have put there stays, and the folder with it. */
export function removeStaging(staging: string): void {
  for (const name of namesIn(staging))
    if (isOurPath(name) || name === MANIFEST || name === UNFINISHED_MANIFEST) removeFile(join(staging, name));
  for (const folder of DOCUMENT_FOLDERS) {
    if (!isPlainFolder(join(staging, folder))) continue;
    for (const name of namesIn(join(staging, folder)))
      if (isDocumentPath(`${folder}/${name}`)) removeFile(join(staging, folder, name));
    removeEmpty(join(staging, folder));
  }
  removeEmpty(staging);
}

/** Removes a file or a link, never what it leads to. */
function removeFile(path: string): void {
  if (!isPlainFolder(path)) unlinkSync(path);
}

/** Removes a folder if nothing is in it. */
export function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
  }
}

const OLD_TEMPORARY = /^(.+)\.([1-9]\d*)\.tmp$/u;

/** Removes what killed runs left before there were staging folders: `targets.json.PROCESS.tmp`. */
export function removeOldTemporaries(folder: string): void {
  for (const inside of ['', ...DOCUMENT_FOLDERS.map((name) => `${name}/`)])
    for (const name of namesIn(join(folder, inside))) {
      const [, of = '', pid = ''] = OLD_TEMPORARY.exec(name) ?? [];
      const path = join(folder, inside, name);
      if (isOurPath(inside + of) && !isAlive(Number(pid)) && isPlainFile(path)) unlinkSync(path);
    }
}
