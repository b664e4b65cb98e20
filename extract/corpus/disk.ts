/** The documents' disk: where parts are kept between runs, and under which version of the extractor. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { documentBytes } from '../input/plain-file.ts';
import { sha256 } from '../output/hash.ts';
import { stageWhole } from '../output/staging.ts';
import { diskStore } from './disk-store.ts';
import type { TaskEffects } from './tasks.ts';

/** Where parts are kept; plain data, so that it can be told to a thread. */
export interface StorePlace {
  readonly directory: string;
  readonly version: string;
}

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
    readBytes: documentBytes,
    characterMap: (name) => readFile(join(CHARACTER_MAPS, basename(name))),
    hash: sha256,
    writeWhole: (output, path, content) => stageWhole(output, path, Buffer.from(content)),
    // As bytes: nobody has to decode it.
    writeText: (output, path, key) => stageWhole(output, path, readFileSync(store.textPath(key))),
  };
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
