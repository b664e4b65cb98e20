/** Parts as files: what merging needs, the numbers and the text, each apart. */
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive, namesIn } from '../output/folder.ts';
import { writeCached } from '../output/whole-file.ts';
import { diskProblem } from '../output/words.ts';
import type { DocumentPart, Statements } from '../part.ts';
import type { PartStore } from './store.ts';

export interface DiskStore extends PartStore {
  /** The file that holds the text of a part. */
  textPath(key: string): string;
}

/** @param directory of one version of the extractor; its siblings are of other versions */
export function diskStore(directory: string): DiskStore {
  const path = (key: string, end: string): string => join(directory, key.slice(0, 2), `${key}.${end}`);
  const write = (key: string, end: string, content: string): void => writeCached(path(key, end), content);
  const json = (key: string, end: string): unknown => JSON.parse(readFileSync(path(key, end), 'utf8'));
  const statements = (key: string): Statements => {
    const kept = json(key, 'statements.json');
    if (!isStatements(kept)) throw new Error(`${key}: not what was kept`);
    const { bytes, ...rest } = kept;
    // The disk was not waited for: after a power cut it may hold names of files that it holds no bytes of.
    for (const end of ENDS)
      if (statSync(path(key, end)).size !== bytes[end]) throw new Error(`${key}: not whole`);
    return rest;
  };
  return {
    statements(key) {
      try {
        return statements(key);
      } catch {
        return undefined;
      }
    },
    numbers(key) {
      const numbers = json(key, 'numbers.json');
      if (!isNumbers(numbers)) throw new Error(`${key}: not what was kept`);
      return numbers;
    },
    textPath: (key) => path(key, 'txt'),
    text: (key) => readFileSync(path(key, 'txt'), 'utf8'),
    keep(key, { text, numbers, ...rest }) {
      makeFolder(dirname(path(key, 'txt')));
      const said = JSON.stringify(numbers);
      write(key, 'txt', text);
      write(key, 'numbers.json', said);
      const bytes = { txt: Buffer.byteLength(text), 'numbers.json': Buffer.byteLength(said) };
      // Last, since a part counts as kept where its statements are.
      write(key, 'statements.json', JSON.stringify({ ...rest, bytes }));
    },
  };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw diskProblem(error, path);
  }
}

/** The files beside the statements. */
const ENDS = ['txt', 'numbers.json'] as const;
type Kept = Statements & { readonly bytes: Readonly<Record<(typeof ENDS)[number], number>> };

/** The key names the code that wrote the file, so its outer form is proof enough. */
const isStatements = (kept: unknown): kept is Kept =>
  typeof kept === 'object' && kept !== null && 'record' in kept && 'statements' in kept && 'bytes' in kept;
const isNumbers = (kept: unknown): kept is DocumentPart['numbers'] => Array.isArray(kept);

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
