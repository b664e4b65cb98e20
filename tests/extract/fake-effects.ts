/** The command line's effects on a disk in memory, with one thread and a clock that stands. */
import { basename, join } from 'node:path';
import type { Corpus } from '../../extract/corpus/corpus.ts';
import {
  folderOf,
  read,
  type Input,
  type ReadingEffects,
  type Keeper,
  type Kept,
  type ReadOutcome,
} from '../../extract/corpus/read.ts';
import type { Effects } from '../../extract/effects.ts';
import { hashOf } from '../../extract/output/hash.ts';
import { READ } from '../../extract/pipeline.ts';
import type { Output } from '../../extract/output/output.ts';
import { MANIFEST, manifestText, type FileMark } from '../../src/domain/dataset/manifest.ts';
import { encode, ROOT, tables } from './support.ts';

export interface Fake {
  readonly disk: Map<string, string | Uint8Array>;
  readonly out: string[];
  readonly errors: string[];
  /** Paths whose bytes were read, in order. */
  readonly opened: string[];
  readonly effects: Effects;
}

/** Keeps parts as long as it lives. */
export function memoryKeeper(): Keeper {
  const parts = new Map<string, Kept>();
  return {
    find: (key) => parts.get(key),
    keep(key, { record, statements, ...rest }) {
      const kept = { record, statements, rest: () => rest };
      parts.set(key, kept);
      return kept;
    },
  };
}

const notHere = (): never => {
  throw new Error('parts are files');
};

/** Reads one document after the other. */
const corpusOf = (effects: ReadingEffects): Corpus => ({
  async read(inputs: readonly Input[], _options, onRead) {
    const outcomes: ReadOutcome[] = [];
    for (const input of inputs) {
      const outcome = await read(input, effects);
      onRead('bytes' in outcome ? outcome.bytes : 0);
      outcomes.push(outcome);
    }
    return outcomes;
  },
  text: (path) =>
    READ.run({
      name: basename(path),
      folder: folderOf(path),
      bytes: effects.readBytes(path),
      ...(effects.characterMap && { characterMap: effects.characterMap }),
    }),
  openPart: notHere,
  writePart: notHere,
  readParts: notHere,
  forgetOld: () => undefined,
});

/**
 * @param files by their path; the curated tables stand where the program expects them
 * @param other ways to read and keep
 */
export function fake(
  files: Readonly<Record<string, string | Uint8Array>>,
  other: Partial<ReadingEffects> = {},
): Fake {
  const disk = new Map<string, string | Uint8Array>(Object.entries(files));
  disk.set(join(ROOT, 'data/themes.json'), JSON.stringify({ themes: tables.themes }));
  disk.set(join(ROOT, 'data/families.json'), JSON.stringify({ families: tables.families }));
  const out: string[] = [];
  const errors: string[] = [];
  const opened: string[] = [];
  const contentOf = (path: string): string | Uint8Array => {
    const content = disk.get(path);
    if (content === undefined) throw new Error(`no such file: ${path}`);
    return content;
  };
  const openOutput = (folder: string): Output => {
    const files = new Map<string, string>();
    const marks: FileMark[] = [];
    const mark = (path: string, content: string): void => {
      const bytes = encode(content);
      marks.push({ path, bytes: bytes.length, sha256: hashOf(bytes) });
    };
    return {
      folder,
      write(path, content) {
        const whole = typeof content === 'string' ? content : [...content].join('');
        files.set(path, whole);
        mark(path, whole);
      },
      keep: (path) => mark(path, String(contentOf(`${folder}/${path}`))),
      commit() {
        const stays = new Set(marks.map(({ path }) => `${folder}/${path}`));
        for (const path of disk.keys())
          if (/\/(?:text|ledger)\//u.test(path) && path.startsWith(`${folder}/`) && !stays.has(path))
            disk.delete(path);
        for (const [path, content] of files) disk.set(`${folder}/${path}`, content);
        disk.set(`${folder}/${MANIFEST}`, manifestText(marks));
      },
      close: () => undefined,
    };
  };
  const reading: ReadingEffects = {
    keeper: memoryKeeper(),
    version: 'test',
    hash: hashOf,
    readBytes: (path) => {
      opened.push(path);
      const content = contentOf(path);
      return typeof content === 'string' ? encode(content) : content;
    },
    ...other,
  };
  const effects: Effects = {
    readBytes: (path) => reading.readBytes(path),
    corpus: corpusOf(reading),
    listInputs: (path) => {
      const below = [...disk.keys()].filter((name) => name.startsWith(`${path}/`));
      if (below.length > 0) return { files: below, problems: [] };
      contentOf(path);
      return { files: [path], problems: [] };
    },
    readJson: (path) => (disk.has(path) ? (JSON.parse(String(disk.get(path))) as unknown) : undefined),
    openOutput,
    replaceFile: (path, content) => void disk.set(path, content),
    now: () => 0,
    moment: () => Date.UTC(2026, 10, 23),
    print: (line) => void out.push(line),
    complain: (line) => void errors.push(line),
  };
  return { disk, out, errors, opened, effects };
}

/** The files below a folder of the disk, by their path inside it. */
export const filesBelow = (disk: Fake['disk'], folder: string): Record<string, string> =>
  Object.fromEntries(
    [...disk]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, content]) => [path.slice(folder.length + 1), String(content)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
