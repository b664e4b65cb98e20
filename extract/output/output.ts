/**
 * An output folder from the first look to the last: all files of a run come into it, or none. A run makes its files in a
 * staging folder; the manifest that appears there last decides. Before that the old dataset stands untouched and what is
 * in staging is thrown away; after it whoever comes next (this run, or a later one if this is killed) puts it in place.
 */
import { mkdirSync, realpathSync, renameSync, unlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  DOCUMENT_FOLDERS,
  MANIFEST,
  manifestText,
  type FileMark,
} from '../../src/domain/dataset/manifest.ts';
import { isAlive, isPlainFile, isPlainFolder, makeFolderIn } from './folder.ts';
import { manifestAt, oursIn, refuseForeign, refuseLinks, refuseOthers } from './ours.ts';
import * as staging from './staging.ts';
import type { OutputPlace, Staging } from './staging.ts';
import { syncFolder, writeNew } from './whole-file.ts';
import { diskProblem, messageOf } from './words.ts';

export interface OpenOutput extends OutputPlace {
  /** Folders that had to be made for it, the innermost first. */
  readonly made: readonly string[];
}

/**
 * Opens a folder for one run, and finishes or takes back what a killed one left there.
 * @throws where another run is at work, or where something is there that is not ours
 */
export function openOutput(path: string): OpenOutput {
  const made = makeFolders(path);
  const folder = realpathSync(path);
  const own = staging.stagingOf(folder, process.pid);
  const output = { folder, staging: own, made };
  // A process of the same number has left it.
  if (isPlainFolder(own)) clear(folder, { path: own, pid: process.pid });
  makeStaging(own);
  try {
    const others = staging.stagingsIn(folder).filter(({ path }) => path !== own);
    const alive = others.find(({ pid }) => isAlive(pid));
    if (alive)
      throw new Error(
        `another run (process ${alive.pid}) writes into ${folder}: wait until it has ended. If there is none, remove ${alive.path}`,
      );
    for (const other of others) clear(folder, other);
    refuseForeign(folder);
    if (oursIn(folder)) staging.removeOldTemporaries(folder);
    return output;
  } catch (error) {
    closeOutput(output);
    throw error;
  }
}

/** @returns the folders that were not there, the innermost first */
function makeFolders(path: string): string[] {
  try {
    const whole = resolve(path);
    const first = mkdirSync(whole, { recursive: true });
    if (first === undefined) return [];
    const made: string[] = [];
    for (let at = whole; at.length >= first.length; at = dirname(at)) made.push(at);
    return made;
  } catch (error) {
    throw diskProblem(error, path);
  }
}

function makeStaging(path: string): void {
  try {
    mkdirSync(path);
    for (const name of DOCUMENT_FOLDERS) mkdirSync(join(path, name));
  } catch (error) {
    throw diskProblem(error, path);
  }
}

/** Finishes or takes back what a process that is dead has left. */
function clear(folder: string, { path }: Staging): void {
  if (isPlainFile(join(path, MANIFEST))) putInPlace({ folder, staging: path });
  else staging.removeStaging(path);
}

/**
 * Makes the files that were staged the dataset, and removes what the one before it had and this one has not.
 * @param marks of all files of the dataset, whether staged or there already
 * @throws where nothing was changed, or, as its words then say, where the next run will finish it
 */
export function commit(place: OutputPlace, marks: readonly FileMark[]): void {
  const text = manifestText(marks);
  const staged = stagedIn(
    place,
    marks.map(({ path }) => path),
  );
  refuseForeign(place.folder);
  refuseOthers(place.folder, staged, oursIn(place.folder));
  for (const name of DOCUMENT_FOLDERS) syncFolder(join(place.staging, name));
  const unfinished = join(place.staging, staging.UNFINISHED_MANIFEST);
  writeNew(unfinished, [text]);
  renameSync(unfinished, join(place.staging, MANIFEST));
  syncFolder(place.staging);
  try {
    putInPlace(place);
  } catch (error) {
    throw new Error(
      `the new files are ready in ${place.staging} and not all are in their place yet (${messageOf(error)}): mend that and run again, which finishes it`,
      { cause: error },
    );
  }
}

/** In the order in which they are put in place: what says which documents there are comes behind them. */
const stagedIn = (place: OutputPlace, paths: readonly string[]): string[] =>
  paths
    .filter((path) => isPlainFile(join(place.staging, path)))
    .sort((a, b) => Number(a === 'targets.json') - Number(b === 'targets.json'));

/** May be cut off anywhere and done again from the start. */
function putInPlace(place: OutputPlace): void {
  const { folder } = place;
  const manifest = manifestAt(place.staging);
  if (!manifest) throw new Error(`${place.staging}: no ${MANIFEST}`);
  for (const path of [folder, place.staging]) refuseLinks(path);
  const paths = Object.keys(manifest.files);
  const stays = new Set(paths);
  for (const path of oursIn(folder) ?? [])
    if (!stays.has(path) && isPlainFile(join(folder, path))) unlinkSync(join(folder, path));
  for (const name of DOCUMENT_FOLDERS) makeFolderIn(folder, name);
  for (const path of stagedIn(place, paths)) renameSync(join(place.staging, path), join(folder, path));
  for (const name of [...DOCUMENT_FOLDERS, '.']) syncFolder(join(folder, name));
  renameSync(join(place.staging, MANIFEST), join(folder, MANIFEST));
  syncFolder(folder);
  staging.removeStaging(place.staging);
}

/** Removes what was not put in place, and folders made for it in which nothing is. What waits to be finished stays. */
export function closeOutput({ staging: path, made }: OpenOutput): void {
  if (isPlainFile(join(path, MANIFEST))) return;
  try {
    staging.removeStaging(path);
    for (const folder of made) staging.removeEmpty(folder);
  } catch {
    // It stays, and the next run removes it. Why this one ends is what should be said.
  }
}
