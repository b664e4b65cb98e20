/** Documents and kept parts on this machine's disk. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { documentBytes } from '../input/plain-file.ts';
import { sha256 } from '../output/hash.ts';
import { diskKeeper } from './disk-keeper.ts';
import type { ReadingEffects } from './read.ts';

/** Where parts are kept; plain data, so that it can be told to a thread. */
export interface KeptPlace {
  readonly directory: string;
  readonly version: string;
}

const CHARACTER_MAPS = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps',
);

/** What one thread can do with this place. */
export const readingEffects = ({ directory, version }: KeptPlace): ReadingEffects => ({
  keeper: diskKeeper(join(directory, version)),
  version,
  readBytes: documentBytes,
  hash: sha256,
  characterMap: (name) => readFile(join(CHARACTER_MAPS, basename(name))),
});
