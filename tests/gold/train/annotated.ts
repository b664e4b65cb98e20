/** Annotated documents for training: the project's own and, when they are given, folders of others. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../../extract/read/text.ts';
import type { SourceText } from '../../../extract/read/types.ts';

export interface GoldRow {
  readonly line: number;
  readonly class: string;
  readonly value: number | null;
  readonly unit: string;
  readonly value_text: string;
  readonly indicator: string;
  readonly scope?: string;
  readonly doubt?: boolean;
  readonly optional?: boolean;
  readonly alt?: { readonly indicator?: readonly string[] };
}

export interface Lesson {
  /** Base name without ending. */
  readonly name: string;
  /** The folder it was found in: what is reported together. */
  readonly set: string;
  readonly source: SourceText;
  readonly gold: readonly GoldRow[];
}

const GOLD = join(import.meta.dirname, '..');
const SEEDS = join(import.meta.dirname, '..', '..', '..', 'seeds');

const rowsOf = (path: string): GoldRow[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldRow);

/** The documents of a folder that a folder of annotations annotates, in the order of their names. */
function lessonsIn(set: string, documents: string, annotations: string): Lesson[] {
  return readdirSync(documents)
    .filter((file) => /\.(?:txt|md)$/.test(file) && !file.startsWith('README'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.(?:txt|md)$/, '');
      const path = [name, name.replace(/[._].*$/, '')]
        .map((base) => join(annotations, `${base}.jsonl`))
        .find((candidate) => existsSync(candidate));
      if (path === undefined) return [];
      const source = readText({ name: file, bytes: readFileSync(join(documents, file)) });
      return [{ name, set, source, gold: rowsOf(path) }];
    });
}

/** Documents to learn from: --gold DIR names a folder of annotations, --documents DIR folders of documents for it. */
export function lessons(args: readonly string[]): Lesson[] {
  const own = ['dev', 'dev2', 'heldout'].flatMap((set) =>
    lessonsIn(`own/${set}`, join(GOLD, 'own', set), join(GOLD, 'own', set)),
  );
  const valuesOf = (flag: string): string[] =>
    args.flatMap((arg, i) => (arg === flag ? [args[i + 1] ?? ''] : []));
  const [gold] = valuesOf('--gold');
  const given =
    gold === undefined
      ? []
      : valuesOf('--documents').flatMap((folder) => lessonsIn('given', folder, gold));
  return [...lessonsIn('seeds', SEEDS, GOLD), ...own, ...given];
}

const SHINGLE = 24;
const SHARED = 8;

/** For each document the number of its group: documents that share text are left out together. */
export function groupsOf(all: readonly Lesson[]): number[] {
  const group = all.map((_, i) => i);
  const seen = new Map<string, number>();
  const shared = new Map<string, number>();
  for (const [i, { source }] of all.entries()) {
    const text = source.text.replace(/\s+/g, '');
    const mine = new Set<string>();
    for (let at = 0; at + SHINGLE <= text.length; at += 1) mine.add(text.slice(at, at + SHINGLE));
    for (const shingle of mine) {
      const other = seen.get(shingle);
      if (other === undefined) seen.set(shingle, i);
      else shared.set(`${other} ${i}`, (shared.get(`${other} ${i}`) ?? 0) + 1);
    }
  }
  for (const [pair, count] of shared) {
    if (count < SHARED) continue;
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const [from, to] = [group[b], group[a]];
    for (const [i, g] of group.entries()) if (g === from) group[i] = to ?? i;
  }
  return group;
}
