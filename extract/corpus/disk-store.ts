/** Parts as files: what merging needs, the numbers and the text, each apart. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentPart, Statements } from '../part.ts';
import type { PartStore } from './store.ts';

export interface DiskStore extends PartStore {
  /** The file that holds the text of a part. */
  textPath(key: string): string;
}

/** @param directory of one version of the extractor; its siblings are of other versions */
export function diskStore(directory: string): DiskStore {
  const path = (key: string, end: string): string => join(directory, key.slice(0, 2), `${key}.${end}`);
  const write = (key: string, end: string, content: string): void => {
    const file = path(key, end);
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  };
  const json = (key: string, end: string): unknown => JSON.parse(readFileSync(path(key, end), 'utf8'));
  const statements = (key: string): Statements => {
    const kept = json(key, 'statements.json');
    if (!isStatements(kept)) throw new Error(`${key}: not what was kept`);
    return kept;
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
      mkdirSync(dirname(path(key, 'txt')), { recursive: true });
      write(key, 'txt', text);
      write(key, 'numbers.json', JSON.stringify(numbers));
      // Last, since a part counts as kept where its statements are.
      write(key, 'statements.json', JSON.stringify(rest));
    },
  };
}

/** The key names the code that wrote the file, so its outer form is proof enough. */
const isStatements = (kept: unknown): kept is Statements =>
  typeof kept === 'object' && kept !== null && 'record' in kept && 'statements' in kept;
const isNumbers = (kept: unknown): kept is DocumentPart['numbers'] => Array.isArray(kept);

/** Removes what other versions of the extractor kept beside this one. */
export function removeOtherVersions(directory: string): void {
  for (const name of readdirSync(dirname(directory)))
    if (join(dirname(directory), name) !== directory)
      rmSync(join(dirname(directory), name), { recursive: true, force: true });
}
