/**
 * Where a run makes its files: a folder `.staging-PROCESS` inside the output. It says to other runs that one is at work,
 * and to a later one what was left behind.
 */
import { mkdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  DOCUMENT_FOLDERS,
  isDocumentPath,
  isOurPath,
  MANIFEST,
  STAGING,
} from '../../src/domain/dataset/manifest.ts';
import { isPlainFolder, namesIn } from './folder.ts';
import { codeOf, diskProblem } from './words.ts';

/** The manifest while it is being written: under its own name it says that all files are there. */
export const UNFINISHED_MANIFEST = `${MANIFEST}.part`;

export const stagingOf = (folder: string, pid: number): string => join(folder, `.staging-${pid}`);

/** Staging folders of this and other processes. */
export const stagingsIn = (folder: string): { readonly path: string; readonly pid: number }[] =>
  namesIn(folder).flatMap((name) => {
    const pid = STAGING.exec(name)?.[1];
    const path = join(folder, name);
    return pid !== undefined && isPlainFolder(path) ? [{ path, pid: Number(pid) }] : [];
  });

/** @throws DiskProblem */
export function makeStaging(path: string): void {
  try {
    mkdirSync(path);
    for (const name of DOCUMENT_FOLDERS) mkdirSync(join(path, name));
  } catch (error) {
    throw diskProblem(error, path);
  }
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
