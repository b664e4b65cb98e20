/** The documents' disk: where parts are kept between runs, and under which version of the extractor. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { diskStore } from './disk-store.ts';
import type { TaskEffects } from './tasks.ts';

/** Where parts are kept; plain data, so that it can be told to a thread. */
export interface StorePlace {
  readonly directory: string;
  readonly version: string;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const CHARACTER_MAPS = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps',
);

/** What one thread can do with this place. */
export function taskEffects({ directory, version }: StorePlace): TaskEffects {
  const store = diskStore(join(directory, version));
  return {
    store,
    version,
    readBytes: (path) => readFileSync(path),
    characterMap: (name) => readFile(join(CHARACTER_MAPS, basename(name))),
    hash: sha256,
    write: (path, content) => writeWhole(path, [content]),
    // The file system copies it: nobody has to decode it.
    writeText: (key, path) => makeWhole(path, (temporary) => copyFileSync(store.textPath(key), temporary)),
  };
}

const made = new Set<string>();

/** Asks the disk once for each folder. */
function makeFolder(path: string): void {
  if (made.has(path) && existsSync(path)) return;
  mkdirSync(path, { recursive: true });
  made.add(path);
}

/** Makes a file under another name first, so that it is there whole or not at all. */
function makeWhole(path: string, make: (temporary: string) => void): void {
  makeFolder(dirname(path));
  const temporary = `${path}.${process.pid}.tmp`;
  make(temporary);
  renameSync(temporary, path);
}

/** Writes a file, piece by piece, so that it is there whole or not at all. */
export const writeWhole = (path: string, chunks: Iterable<string>): void =>
  makeWhole(path, (temporary) => {
    const file = openSync(temporary, 'w');
    try {
      for (const chunk of chunks) writeSync(file, chunk);
    } finally {
      closeSync(file);
    }
  });

/** The code that makes a part, and the packages whose tables it reads. */
const CODE = ['extract', 'src/domain', 'package-lock.json'];

/** Changes whenever anything changes that a part could depend on. @param root of the project */
export function codeVersion(root: string): string {
  const hash = createHash('sha256');
  for (const file of CODE.flatMap((name) => filesBelow(root, name))) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 24);
}

function filesBelow(root: string, name: string): string[] {
  if (name.includes('.')) return [name];
  return readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?[tj]s$/u.test(file))
    .sort()
    .map((file) => join(name, file));
}
