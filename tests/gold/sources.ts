/** The annotated documents of a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../extract/read/text.ts';
import type { SourceText } from '../../extract/read/types.ts';

/** A document with the file of its annotations, if it has one. */
export interface Annotated {
  readonly source: SourceText;
  readonly gold: string | undefined;
}

/** The documents of a folder in the order of their names; annotations may lie in another folder. */
export function documentsIn(folder: string, annotations = folder): Annotated[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.startsWith('README'))
    .sort()
    .map((name) => {
      const gold = join(annotations, `${name.replace(/[._].*$/, '')}.jsonl`);
      const source = readText({ name, bytes: readFileSync(join(folder, name)) });
      return { source, gold: existsSync(gold) ? gold : undefined };
    });
}
