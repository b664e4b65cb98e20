/** The documents' disk: where parts are kept between runs, and under which version of the extractor. */
import { createHash } from 'node:crypto';
import {
  closeSync,
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
export const taskEffects = ({ directory, version }: StorePlace): TaskEffects => ({
  store: diskStore(join(directory, version)),
  version,
  readBytes: (path) => readFileSync(path),
  characterMap: (name) => readFile(join(CHARACTER_MAPS, basename(name))),
  hash: sha256,
  write: (path, content) => writeWhole(path, [content]),
});

const made = new Set<string>();

/** Asks the disk once for each folder. */
function makeFolder(path: string): void {
  if (made.has(path) && existsSync(path)) return;
  mkdirSync(path, { recursive: true });
  made.add(path);
}

/** Writes a file through a temporary one, so that it is there whole or not at all. */
export function writeWhole(path: string, chunks: Iterable<string>): void {
  makeFolder(dirname(path));
  const temporary = `${path}.${process.pid}.tmp`;
  const file = openSync(temporary, 'w');
  try {
    for (const chunk of chunks) writeSync(file, chunk);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

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
