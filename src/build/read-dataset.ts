/**
 * A dataset as the build takes it: the files that the extractor says it wrote, each as it was written. What a cut-off run
 * or a half-done checkout left is said in words; a page is never built of two datasets.
 */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import {
  MANIFEST,
  manifest,
  pathsWithoutManifest,
  STAGING,
  type Manifest,
} from '../domain/dataset/manifest.ts';
import { checked, jsonAt } from '../../extract/input/json-file.ts';
import { membersOf } from '../../extract/output/json-lines.ts';
import { lazily } from '../domain/collections/lazily.ts';
import {
  dataset as datasetSchema,
  observations as observationsSchema,
  observation,
  policyDocument,
  target,
} from '../domain/dataset/schema.ts';
import { datasetFiles, type DatasetFiles, type DatasetSource } from './dataset-files.ts';
import { onlyOf } from './only.ts';

const WHAT_TO_DO = 'Run `npm run extract`, which mends it, and build again';
/** Files that are named one by one. */
const MAX_NAMED = 5;

/** A file of more bytes is read record by record. */
const AT_ONCE = 2 ** 25;
/** Bytes that are hashed at a time. */
const PIECE = 1 << 20;

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const textAt = (path: string): string | undefined => (isFile(path) ? readFileSync(path, 'utf8') : undefined);

/** Of a large corpus more than a buffer can hold. */
function addTo(hash: Hash, path: string): void {
  const file = openSync(path, 'r');
  const piece = Buffer.allocUnsafe(PIECE);
  try {
    for (let read = 1; read > 0;) {
      read = readSync(file, piece);
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

/** @throws Error in words where it is no JSON, or none of the schema */
function fitting<T>(path: string, schema: z.ZodType<T>): T | undefined {
  try {
    return checked(path, jsonAt(path), schema);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('is damaged')) throw error;
    throw new Error(
      `${path} is damaged, or no JSON: take it from a copy, or remove it, and run \`npm run extract\``,
      { cause: error },
    );
  }
}

/** What is wrong with a file, if anything. */
function wrongWith(path: string, said: Manifest['files'][string] | undefined): string | undefined {
  if (!isFile(path)) return 'is missing';
  if (said === undefined) return undefined;
  const hash = createHash('sha256');
  addTo(hash, path);
  return statSync(path).size === said.bytes && hash.digest('hex') === said.sha256
    ? undefined
    : `is not as ${MANIFEST} says`;
}

/** The paths of the dataset's files. @throws where one is missing, or other than it was written */
function wholeFiles(folder: string): readonly string[] {
  const said = fitting(join(folder, MANIFEST), manifest);
  const paths = said === undefined ? pathsOfOlder(folder) : Object.keys(said.files);
  const wrong = paths.flatMap((path) => {
    const why = wrongWith(join(folder, path), said?.files[path]);
    return why === undefined ? [] : [`${path} ${why}`];
  });
  if (!paths.includes('targets.json')) wrong.push('targets.json is not among its files');
  if (wrong.length === 0) return paths;
  const more = wrong.length > MAX_NAMED ? `, and ${wrong.length - MAX_NAMED} more` : '';
  throw new Error(
    `the dataset in ${folder} is not whole: ${wrong.slice(0, MAX_NAMED).join(', ')}${more}. ${WHAT_TO_DO}`,
  );
}

/** Of a dataset from before there were manifests, or whose first run was cut off. */
function pathsOfOlder(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.some((name) => STAGING.test(name) && existsSync(join(folder, name, MANIFEST))))
    throw new Error(`a run was cut off while it put its files into ${folder}. ${WHAT_TO_DO}`);
  const dataset = fitting(join(folder, 'targets.json'), datasetSchema);
  if (dataset === undefined)
    throw new Error(`there is no dataset in ${folder}: run \`npm run extract\` first`);
  return pathsWithoutManifest(dataset.documents.map(({ id }) => id));
}

/** Of a file that is too large to be read at once, one at a time. */
function* records<T>(
  path: string,
  key: string,
  schema: z.ZodType<T>,
  atOnce: number,
  whole: () => readonly T[],
): Iterable<T> {
  if (statSync(path).size <= atOnce) yield* whole();
  else
    for (const member of membersOf(path, key)) {
      const record = checked(path, member, schema);
      if (record !== undefined) yield record;
    }
}

/**
 * @param tables where the themes and families are, by which the extractor sorted it
 * @param only words that say what is kept (`only.ts`)
 * @param atOnce bytes that are parsed as one text
 * @throws Error that says what is missing and what to do
 */
export function readDataset(folder: string, tables = folder, only = '', atOnce = AT_ONCE): DatasetSource {
  const paths = wholeFiles(folder);
  const hash = createHash('sha256');
  // Results are missing in a dataset from before they were read.
  for (const name of ['targets.json', 'observations.json'])
    if (paths.includes(name)) addTo(hash, join(folder, name));
  const inFolder = (name: string): DatasetSource['texts'] =>
    new Map(
      paths
        .filter((path) => path.startsWith(`${name}/`))
        .map((path) => [path.slice(name.length + 1), () => readFileSync(join(folder, path), 'utf8')]),
    );
  const [targets, results] = [join(folder, 'targets.json'), join(folder, 'observations.json')];
  const dataset = lazily(() => fitting(targets, datasetSchema));
  return {
    documents: () => [
      ...records(targets, 'documents', policyDocument, atOnce, () => dataset()?.documents ?? []),
    ],
    targets: () => records(targets, 'targets', target, atOnce, () => dataset()?.targets ?? []),
    observations: () =>
      !paths.includes('observations.json')
        ? []
        : records(
            results,
            'observations',
            observation,
            atOnce,
            () => fitting(results, observationsSchema)?.observations ?? [],
          ),
    version: hash.update(only).digest('hex').slice(0, 8),
    only: only === '' ? undefined : onlyOf(only),
    themes: textAt(join(tables, 'themes.json')),
    families: textAt(join(tables, 'families.json')),
    texts: inFolder('text'),
    ledgers: inFolder('ledger'),
  };
}

/**
 * In a folder whose name says what is in all of them: a page that is open while the host gets another build finds its own or
 * none. The version does not say so much, since another program may make other files of the same dataset.
 */
function inNamedFolder({ indexPath, textsPath, files }: DatasetFiles): DatasetFiles {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(`${path}\n${text()}\n`);
  const folder = hash.digest('hex').slice(0, 8);
  const inside = (path: string): string => `${folder}/${path}`;
  return {
    indexPath: inside(indexPath),
    textsPath: inside(textsPath),
    files: new Map([...files].map(([path, text]) => [inside(path), text])),
  };
}

/** The page's files. @throws Error in words where the dataset is not whole or not of this schema */
export const pageFiles = (folder: string, tables = folder, only = ''): DatasetFiles =>
  inNamedFolder(datasetFiles(readDataset(folder, tables, only)));
