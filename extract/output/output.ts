/**
 * An output folder from the first look to the last: all files of a run come into it, or none. A run makes its files in a
 * staging folder; the manifest that appears there last decides. Before that the old dataset stands untouched and what is
 * in staging is thrown away; after it whoever comes next (this run, or a later one if this is killed) puts it in place.
 */
import { mkdirSync, readFileSync, realpathSync, renameSync, unlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  DOCUMENT_FOLDERS,
  MANIFEST,
  manifestText,
  type FileMark,
} from '../../src/domain/dataset/manifest.ts';
import { isAlive, isPlainFile, isPlainFolder, lookAt, makeFolderIn } from './folder.ts';
import { hashOf } from './hash.ts';
import { manifestAt, oursIn, refuseForeign, refuseLinks, refuseOthers } from './ours.ts';
import {
  makeStaging,
  removeEmpty,
  removeStaging,
  stagingOf,
  stagingsIn,
  UNFINISHED_MANIFEST,
} from './staging.ts';
import { syncFolder, writeNew } from './whole-file.ts';
import { diskProblem, messageOf } from './words.ts';

/** The files of one run. Paths are below the folder, with `/`. */
export interface Output {
  /** Of the dataset. */
  readonly folder: string;
  /** Writes a file; it is in its place when the run is. A large one comes in pieces. */
  write(path: string, content: string | Iterable<string>): void;
  /** Makes a file that is there already one of this run. @throws where it is not there */
  keep(path: string): void;
  /**
   * Puts all that was written in its place, and removes what the dataset before had and this one has not.
   * @throws where nothing was changed, or, as its words then say, where the next run will finish it
   */
  commit(): void;
  /** Throws away what was not put in its place. */
  close(): void;
}

/**
 * Opens a folder for one run, and finishes or takes back what a killed one left there.
 * @throws where another run is at work, or where something is there that is not ours
 */
export function openOutput(path: string): Output {
  const made = makeFolders(path);
  const folder = realpathSync(path);
  const own = stagingOf(folder, process.pid);
  const output = new StagedOutput(folder, own, made);
  // A process of the same number has left it.
  if (isPlainFolder(own)) clear(folder, own);
  makeStaging(own);
  try {
    const others = stagingsIn(folder).filter(({ path }) => path !== own);
    const alive = others.find(({ pid }) => isAlive(pid));
    if (alive)
      throw new Error(
        `another run (process ${alive.pid}) writes into ${folder}: wait until it has ended. If there is none, remove ${alive.path}`,
      );
    for (const { path } of others) clear(folder, path);
    refuseForeign(folder);
    return output;
  } catch (error) {
    output.close();
    throw error;
  }
}

class StagedOutput implements Output {
  private readonly marks: FileMark[] = [];
  /** @param made folders that had to be made, the innermost first */
  constructor(
    readonly folder: string,
    private readonly staging: string,
    private readonly made: readonly string[],
  ) {}

  write(path: string, content: string | Iterable<string>): void {
    // Most documents stay as they are.
    if (typeof content === 'string' && isSame(join(this.folder, path), Buffer.from(content))) this.keep(path);
    else {
      const pieces = typeof content === 'string' ? [content] : content;
      this.marks.push({ path, ...writeNew(join(this.staging, path), pieces) });
    }
  }

  keep(path: string): void {
    const bytes = readFileSync(join(this.folder, path));
    this.marks.push({ path, bytes: bytes.length, sha256: hashOf(bytes) });
  }

  commit(): void {
    const { folder, staging } = this;
    const staged = stagedIn(
      staging,
      this.marks.map(({ path }) => path),
    );
    refuseForeign(folder);
    refuseOthers(folder, staged, oursIn(folder));
    for (const name of DOCUMENT_FOLDERS) syncFolder(join(staging, name));
    const unfinished = join(staging, UNFINISHED_MANIFEST);
    writeNew(unfinished, [manifestText(this.marks)]);
    renameSync(unfinished, join(staging, MANIFEST));
    syncFolder(staging);
    try {
      putInPlace(folder, staging);
    } catch (error) {
      throw new Error(
        `the new files are ready in ${staging} and not all are in their place yet (${messageOf(error)}): mend that and run again, which finishes it`,
        { cause: error },
      );
    }
  }

  /** What waits to be finished stays. */
  close(): void {
    if (isPlainFile(join(this.staging, MANIFEST))) return;
    try {
      removeStaging(this.staging);
      for (const folder of this.made) removeEmpty(folder);
    } catch {
      // It stays, and the next run removes it. Why this one ends is what should be said.
    }
  }
}

const isSame = (path: string, content: Buffer): boolean =>
  lookAt(path)?.size === content.length && isPlainFile(path) && readFileSync(path).equals(content);

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

/** Finishes or takes back what a process that is dead has left. */
function clear(folder: string, staging: string): void {
  if (isPlainFile(join(staging, MANIFEST))) putInPlace(folder, staging);
  else removeStaging(staging);
}

/** In the order in which they are put in place: what says which documents there are comes behind them. */
const stagedIn = (staging: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => isPlainFile(join(staging, path)))
    .sort((a, b) => Number(a === 'targets.json') - Number(b === 'targets.json'));

/** May be cut off anywhere and done again from the start. */
function putInPlace(folder: string, staging: string): void {
  const manifest = manifestAt(staging);
  if (!manifest) throw new Error(`${staging}: no ${MANIFEST}`);
  for (const path of [folder, staging]) refuseLinks(path);
  const paths = Object.keys(manifest.files);
  const stays = new Set(paths);
  for (const path of oursIn(folder) ?? [])
    if (!stays.has(path) && isPlainFile(join(folder, path))) unlinkSync(join(folder, path));
  for (const name of DOCUMENT_FOLDERS) makeFolderIn(folder, name);
  for (const path of stagedIn(staging, paths)) renameSync(join(staging, path), join(folder, path));
  for (const name of [...DOCUMENT_FOLDERS, '.']) syncFolder(join(folder, name));
  renameSync(join(staging, MANIFEST), join(folder, MANIFEST));
  syncFolder(folder);
  removeStaging(staging);
}
