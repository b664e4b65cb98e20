/** Documents and kept parts on this machine's disk, a file for each part. */
import { rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { linesIn } from '../input/lines-in.ts';
import { documentBytes } from '../input/plain-file.ts';
import { isAlive, namesIn } from '../output/folder.ts';
import { hashOf } from '../output/hash.ts';
import { replaceFile } from '../output/whole-file.ts';
import { isHead, keptAt, linesOf } from './part-lines.ts';
import type { Keeper, Kept, ReadingEffects } from './read.ts';

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
  hash: hashOf,
  characterMap: (name) => readFile(join(CHARACTER_MAPS, basename(name))),
});

/** @param directory of one version of the extractor; its siblings are of other versions */
export function diskKeeper(directory: string): Keeper {
  const pathOf = (key: string): string => join(directory, key.slice(0, 2), `${key}.jsonl`);
  return {
    find(key) {
      try {
        return keptIn(pathOf(key));
      } catch {
        return undefined;
      }
    },
    keep(key, { record, statements, ...rest }) {
      const path = pathOf(key);
      const lines = linesOf({ record, statements }, rest);
      replaceFile(path, lines, false);
      return keptAt(
        { record, statements, rest: Buffer.byteLength(lines[1]) - 1 },
        path,
        Buffer.byteLength(lines[0]),
      );
    },
  };
}

/** @throws where it is not there, or not as it was kept */
function keptIn(path: string): Kept | undefined {
  for (const { bytes } of linesIn(path)) {
    const head: unknown = JSON.parse(bytes.toString());
    const start = bytes.length + 1;
    // The disk was not waited for: after a power cut it may hold the name of a file that it holds not all bytes of.
    return isHead(head) && statSync(path).size === start + head.rest + 1
      ? keptAt(head, path, start)
      : undefined;
  }
  return undefined;
}

/** Removes what other versions of the extractor kept beside this one, and what killed runs left half written. */
export function tidy(directory: string): void {
  for (const name of namesIn(dirname(directory)))
    if (join(dirname(directory), name) !== directory)
      rmSync(join(dirname(directory), name), { recursive: true, force: true });
  for (const folder of namesIn(directory))
    for (const name of namesIn(join(directory, folder))) {
      const pid = /\.([1-9]\d*)\.tmp$/u.exec(name)?.[1];
      if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(directory, folder, name), { force: true });
    }
}
