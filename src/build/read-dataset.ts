/**
 * A dataset as the build takes it: the files that the extractor says it wrote, each as it was written. What a cut-off run
 * or a half-done checkout left is said in words; a page is never built of two datasets.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import {
  MANIFEST,
  manifest,
  pathsWithoutManifest,
  STAGING,
  type Manifest,
} from '../domain/dataset/manifest.ts';
import { misfit } from '../domain/dataset/misfit.ts';
import { dataset as datasetSchema, observations as observationsSchema } from '../domain/dataset/schema.ts';
import { datasetFiles, type DatasetFiles, type DatasetSource } from './dataset-files.ts';
import { onlyOf } from './only.ts';

const WHAT_TO_DO = 'Run `npm run extract`, which mends it, and build again';
/** Files that are named one by one. */
const MAX_NAMED = 5;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function fileAt(path: string): Buffer | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${path} is damaged, or no JSON: take it from a copy, or remove it, and run \`npm run extract\``,
      { cause: error },
    );
  }
}

function fitting<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const value = parsed(path, text);
  try {
    return schema.parse(value);
  } catch (error) {
    throw new Error(`${path} ${misfit(value, error)}`, { cause: error });
  }
}

/** What is wrong with a file, if anything. */
function wrongWith(
  bytes: Buffer | undefined,
  said: Manifest['files'][string] | undefined,
): string | undefined {
  if (bytes === undefined) return 'is missing';
  if (said === undefined || (bytes.length === said.bytes && sha256(bytes) === said.sha256)) return undefined;
  return `is not as ${MANIFEST} says`;
}

/** The files of the dataset by their path. @throws where one is missing, or other than it was written */
function wholeFiles(folder: string): Map<string, string> {
  const said = fileAt(join(folder, MANIFEST))?.toString('utf8');
  const named = said === undefined ? {} : fitting(join(folder, MANIFEST), said, manifest).files;
  const paths = said === undefined ? pathsOfOlder(folder) : Object.keys(named);
  const files = new Map<string, string>();
  const wrong: string[] = [];
  for (const path of paths) {
    const bytes = fileAt(join(folder, path));
    const why = wrongWith(bytes, named[path]);
    if (why !== undefined) wrong.push(`${path} ${why}`);
    else if (bytes) files.set(path, bytes.toString('utf8'));
  }
  if (!paths.includes('targets.json')) wrong.push('targets.json is not among its files');
  if (wrong.length === 0) return files;
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
  const path = join(folder, 'targets.json');
  const text = fileAt(path)?.toString('utf8');
  if (text === undefined) throw new Error(`there is no dataset in ${folder}: run \`npm run extract\` first`);
  return pathsWithoutManifest(fitting(path, text, datasetSchema).documents.map(({ id }) => id));
}

function inFolder(files: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const start = `${folder}/`;
  return new Map(
    [...files].flatMap(([path, text]) =>
      path.startsWith(start) ? [[path.slice(start.length), text] as const] : [],
    ),
  );
}

/**
 * @param tables where the themes and families are, by which the extractor sorted it
 * @param only words that say what is kept (`only.ts`)
 * @throws Error that says what is missing and what to do
 */
export function readDataset(folder: string, tables = folder, only = ''): DatasetSource {
  const files = wholeFiles(folder);
  const targets = files.get('targets.json') ?? '';
  // Missing in a dataset from before results were read.
  const observations = files.get('observations.json');
  const curated = (name: string): string | undefined => fileAt(join(tables, name))?.toString('utf8');
  return {
    targets,
    observations,
    version: sha256(Buffer.from(targets + (observations ?? '') + only)).slice(0, 8),
    only: only === '' ? undefined : onlyOf(only),
    themes: curated('themes.json'),
    families: curated('families.json'),
    texts: inFolder(files, 'text'),
    ledgers: inFolder(files, 'ledger'),
  };
}

/**
 * In a folder whose name says what is in all of them: a page that is open while the host gets another build finds its own or
 * none. The version does not say so much, since another program may make other files of the same dataset.
 */
function inNamedFolder({ indexPath, textsPath, files }: DatasetFiles): DatasetFiles {
  const content = [...files].map(([path, text]) => `${path}\n${sha256(Buffer.from(text))}`).join('\n');
  const folder = sha256(Buffer.from(content)).slice(0, 8);
  const inside = (path: string): string => `${folder}/${path}`;
  return {
    indexPath: inside(indexPath),
    textsPath: inside(textsPath),
    files: new Map([...files].map(([path, text]) => [inside(path), text])),
  };
}

/** The page's files. @throws Error in words where the dataset is not whole or not of this schema */
export function pageFiles(folder: string, tables = folder, only = ''): DatasetFiles {
  const source = readDataset(folder, tables, only);
  try {
    return inNamedFolder(datasetFiles(source));
  } catch (error) {
    fitting(join(folder, 'targets.json'), source.targets, datasetSchema);
    if (source.observations !== undefined)
      fitting(join(folder, 'observations.json'), source.observations, observationsSchema);
    throw error;
  }
}
