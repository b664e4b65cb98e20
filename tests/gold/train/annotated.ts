/** Annotated documents for training: the project's own and, when they are given, folders of others. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  readonly alt?: { readonly indicator?: readonly string[]; readonly class?: readonly string[] };
}

/** A document to learn from. */
export interface GivenDocument {
  /** Base name without ending. */
  readonly name: string;
  /** The folder it was found in: what is reported together. */
  readonly set: string;
  readonly source: SourceText;
}

export interface Lesson extends GivenDocument {
  /** File of the annotations. */
  readonly path: string;
  /** File of the annotated results (NAME.obs.jsonl), where somebody annotated them. */
  readonly resultsPath: string | undefined;
  readonly gold: readonly GoldRow[];
  readonly results: readonly GoldRow[] | undefined;
}

const GOLD = join(import.meta.dirname, '..');
const SEEDS = join(import.meta.dirname, '..', '..', '..', 'seeds');

const rowsOf = (path: string): GoldRow[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldRow);

/** The documents of a folder in the order of their names. */
export const documentsIn = (set: string, folder: string): GivenDocument[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file) && !file.startsWith('README'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.(?:txt|md)$/, ''),
      set,
      source: readText({ name: file, bytes: readFileSync(join(folder, file)) }),
    }));

/** Those that a folder of annotations annotates. */
function lessonsIn(set: string, documents: string, annotations: string): Lesson[] {
  return documentsIn(set, documents).flatMap(({ name, source }) => {
      const path = [name, name.replace(/[._].*$/, '')]
        .map((base) => join(annotations, `${base}.jsonl`))
        .find((candidate) => existsSync(candidate));
      if (path === undefined) return [];
      const beside = path.replace(/\.jsonl$/, '.obs.jsonl');
      const resultsPath = existsSync(beside) ? beside : undefined;
      const results = resultsPath === undefined ? undefined : rowsOf(resultsPath);
      return [{ name, set, source, path, resultsPath, gold: rowsOf(path), results }];
    });
}

/** What stands behind each time that a flag is given. */
export const valuesOf = (args: readonly string[], flag: string): string[] =>
  args.flatMap((arg, i) => (arg === flag ? [args[i + 1] ?? ''] : []));

const OWN_SETS = ['dev', 'dev2', 'heldout'];

/** All documents, annotated or not: the project's own, and those of each --documents DIR. */
export const documentsOf = (args: readonly string[]): GivenDocument[] => [
  ...OWN_SETS.flatMap((set) => documentsIn(`own/${set}`, join(GOLD, 'own', set))),
  ...documentsIn('facts', join(GOLD, 'facts', 'texts')),
  ...valuesOf(args, '--documents').flatMap((folder) => documentsIn(basename(folder), folder)),
];

/**
 * Documents to learn from: --gold DIR names a folder of annotations, --documents DIR folders of documents for it. Of two
 * documents of one name (a report of each year) the annotations are of that in the folder given first.
 */
export function lessons(args: readonly string[]): Lesson[] {
  const own = OWN_SETS.flatMap((set) =>
    lessonsIn(`own/${set}`, join(GOLD, 'own', set), join(GOLD, 'own', set)),
  );
  const [gold] = valuesOf(args, '--gold');
  const given =
    gold === undefined
      ? []
      : valuesOf(args, '--documents').flatMap((folder) => lessonsIn(basename(folder), folder, gold));
  const first = new Map(given.toReversed().map((lesson) => [lesson.path, lesson]));
  return [...lessonsIn('seeds', SEEDS, GOLD), ...own, ...given.filter((lesson) => first.get(lesson.path) === lesson)];
}

/** Files of the annotations, and of the annotated results. */
export const goldOf = (all: readonly Lesson[]): string[] => all.map(({ path }) => path);
export const resultsOf = (all: readonly Lesson[]): string[] => all.flatMap(({ resultsPath }) => resultsPath ?? []);

/** A line of which so many characters are the same was taken from one text: stock phrases are shorter. */
const TAKEN = 60;
const MIN_TAKEN = 40;

/** For each document the number of its group: those that share a paragraph are left out together. */
export function groupsOf(all: readonly GivenDocument[]): number[] {
  const group = all.map((_, i) => i);
  const first = new Map<string, number>();
  for (const [i, { source }] of all.entries())
    for (const line of source.text.split('\n')) {
      const words = line.replace(/\s+/g, '').slice(0, TAKEN);
      if (words.length < MIN_TAKEN) continue;
      const other = first.get(words) ?? i;
      first.set(words, other);
      const [from, to] = [group[i], group[other]];
      if (from !== to) group.forEach((g, j) => g === from && (group[j] = to ?? j));
    }
  return group;
}
