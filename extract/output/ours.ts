/** What in an output folder an earlier run has written, and what is not ours to touch. */
import { fstatSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import {
  DOCUMENT_FOLDERS,
  isDocumentPath,
  MANIFEST,
  manifest as manifestSchema,
  pathsWithoutManifest,
  SHARED_FILES,
  STAGING,
  type Manifest,
} from '../../src/domain/dataset/manifest.ts';
import { checked, jsonAt } from '../input/json-file.ts';
import { lookAt, namesIn } from './folder.ts';

const olderDataset = z.object({
  schemaVersion: z.number(),
  documents: z.array(z.object({ id: z.string() })),
});

/** @throws where there is a file of this name that is not ours */
export function manifestAt(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST);
  return checked(path, jsonAt(path), manifestSchema);
}

/** Paths of the dataset that is in a folder; undefined where there is none. @throws where it cannot be told */
export function oursIn(folder: string): ReadonlySet<string> | undefined {
  const manifest = manifestAt(folder);
  if (manifest) return new Set(Object.keys(manifest.files));
  const path = join(folder, 'targets.json');
  const found = checked(path, jsonAt(path), olderDataset);
  return found && new Set(pathsWithoutManifest(found.documents.map(({ id }) => id)));
}

/**
 * What may lie in a folder before its first dataset: a register that somebody brought so that ids stay, the curated
 * tables, and what desktops put into every folder.
 */
const NO_CONTENT: ReadonlySet<string> = new Set([
  'ids.json',
  'themes.json',
  'families.json',
  'curation.json',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
]);

const NOT_OURS = 'this program did not write it. Choose another folder, or move it away';

/** @throws where a name of ours stands for something else than a file or folder: writing would go through a link */
export function refuseLinks(folder: string): void {
  for (const name of [...SHARED_FILES, MANIFEST]) {
    const found = lookAt(join(folder, name));
    if (found && !found.isFile()) throw new Error(`${join(folder, name)} is no plain file: ${NOT_OURS}`);
  }
  for (const name of DOCUMENT_FOLDERS) {
    const found = lookAt(join(folder, name));
    if (found && !found.isDirectory())
      throw new Error(`${join(folder, name)} is no plain folder: ${NOT_OURS}`);
  }
}

/** Asked before anything is written. @throws where the folder belongs to something else */
export function refuseForeign(folder: string): void {
  refuseLinks(folder);
  if (oursIn(folder)) return;
  for (const name of DOCUMENT_FOLDERS)
    if (namesIn(join(folder, name)).length > 0)
      throw new Error(`${join(folder, name)} is not empty, and there is no dataset beside it: ${NOT_OURS}`);
  refuseOthers(folder, SHARED_FILES, undefined);
  const folders: readonly string[] = DOCUMENT_FOLDERS;
  const other = namesIn(folder).find(
    (name) =>
      !NO_CONTENT.has(name) &&
      !folders.includes(name) &&
      !STAGING.test(name) &&
      !isOwnLog(join(folder, name)),
  );
  if (other !== undefined)
    throw new Error(`${join(folder, other)} is there, and no dataset beside it: ${NOT_OURS}`);
}

/** What this very run prints into: `npm run extract -- --output data >data/log`. */
const isOwnLog = (path: string): boolean =>
  [1, 2].some((stream) => {
    const [found, own] = [lookAt(path), fstatSync(stream)];
    return found !== undefined && own.isFile() && found.ino === own.ino && found.dev === own.dev;
  });

/** @throws where a single file of ours, a part for example, would replace what is not @param isOurs asks a plain file */
export function refuseForeignFile(path: string, isOurs: (path: string) => boolean): void {
  const found = lookAt(path);
  if (found && !(found.isFile() && isOurs(path))) throw new Error(`${path} is there already: ${NOT_OURS}`);
}

/**
 * @param paths that a run wants to put into the folder
 * @param ours what earlier runs wrote; texts and ledgers under our ids are ours wherever there is a dataset
 * @throws where one of them would replace what is not ours
 */
export function refuseOthers(
  folder: string,
  paths: readonly string[],
  ours: ReadonlySet<string> | undefined,
): void {
  for (const path of paths) {
    const found = lookAt(join(folder, path));
    if (!found) continue;
    // Somebody may have brought a register, so that the ids of another folder stay.
    const isOurs = ours?.has(path) ?? path === 'ids.json';
    const isDocument = ours !== undefined && isDocumentPath(path);
    if (!(isOurs || isDocument) || !found.isFile())
      throw new Error(`${join(folder, path)} is there already: ${NOT_OURS}`);
  }
}
