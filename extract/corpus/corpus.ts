/**
 * The door to what serves large corpora: many documents are read, by as many threads as pay, kept between runs, and
 * shared among machines as part files. Behind it nothing is known of merging, and before it nothing of the disk.
 */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { IDLE_SECONDS } from '../../src/domain/reading/patience.ts';
import { hashOf } from '../output/hash.ts';
import { refuseForeignFile } from '../output/ours.ts';
import { replaceFile } from '../output/whole-file.ts';
import { READ } from '../pipeline.ts';
import type { SourceText } from '../read/types.ts';
import { readingEffects, tidy, type KeptPlace } from './disk.ts';
import { documentsOfParts, headerIn, partFile, type Documents } from './part-file.ts';
import { folderOf, known, read, type Input, type ReadOutcome } from './read.ts';
import { readAhead, textReader } from './threads.ts';

/** The k-th of n shares, from 1. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface Corpus {
  /**
   * @param options `jobs`: threads; undefined for as many as pay. `seconds` that reading may come no step forward
   * @param onRead gets the bytes of each document as it has been read
   * @returns outcomes in the order of the inputs
   */
  read(
    inputs: readonly Input[],
    options: { readonly jobs?: number | undefined; readonly seconds?: number | undefined },
    onRead: (bytes: number) => void,
  ): Promise<ReadOutcome[]>;
  /** The text of one document, within the same limits. @throws UnreadableDocument */
  text(path: string): Promise<SourceText>;
  /** Asked before anything is read. @returns the path of a share's file @throws where what stands there is no part */
  openPart(folder: string, share: Share): string;
  /** Writes what a share of the documents gave, whole or not at all. @throws where what stands there is no part */
  writePart(path: string, share: Share, names: readonly string[], documents: Documents): void;
  /** @throws Error that says what is wrong with which part */
  readParts(paths: readonly string[]): Documents;
  /** Forgets what earlier versions of the extractor kept. */
  forgetOld(): void;
}

/** Of one document that is read in a thread. */
const MAX_MEGABYTES = 2048;

/** Starting a thread costs as much as reading so many documents. */
const DOCUMENTS_FOR_A_THREAD = 50;

export function diskCorpus(place: KeptPlace): Corpus {
  const effects = readingEffects(place);
  const { directory, version } = place;
  const textOf = textReader(place, { seconds: IDLE_SECONDS, megabytes: MAX_MEGABYTES });
  return {
    async read(inputs, { jobs, seconds = IDLE_SECONDS }, onRead) {
      const outcomes: (ReadOutcome | undefined)[] = inputs.map((input) => known(input, effects));
      for (const outcome of outcomes) if (outcome && 'bytes' in outcome) onRead(outcome.bytes);
      const unread = inputs.filter((_, i) => outcomes[i] === undefined);
      const most = jobs ?? Math.floor(unread.length / DOCUMENTS_FOR_A_THREAD);
      const many = Math.min(most, jobs ?? availableParallelism(), unread.length);
      const ahead = many > 1 ? unread : unread.filter(({ path }) => !isLight(path));
      const limits = { seconds, megabytes: MAX_MEGABYTES };
      const count = Math.min(Math.max(1, many), ahead.length);
      const problems = await readAhead(ahead, { count, place, limits, onRead });
      inputs.forEach(({ path }, i) => {
        const problem = problems.get(path);
        if (problem !== undefined) outcomes[i] = { problem };
      });
      const told = new Set(ahead.map(({ path }) => path));
      return readInOrder(inputs, outcomes, ({ path }, bytes) => told.has(path) || onRead(bytes));
    },
    text: async (path) => {
      const input = { name: basename(path), path };
      if (!isLight(path)) return textOf(input);
      return READ.run({ name: input.name, folder: folderOf(path), bytes: effects.readBytes(path) });
    },
    openPart(folder, share) {
      const path = join(folder, `part-${share.part}-of-${share.of}.jsonl`);
      refuseForeignFile(path, (there) => headerIn(there) !== undefined);
      return path;
    },
    writePart(path, share, names, documents) {
      refuseForeignFile(path, (there) => headerIn(there) !== undefined);
      const header = { format: 'policy-targets part', version, ...share, names: hashOfNames(names) } as const;
      replaceFile(path, partFile(header, documents), true);
    },
    readParts: (paths) => documentsOfParts(paths, version),
    forgetOld: () => tidy(join(directory, version)),
  };

  /** What threads have read lies there to be found; the rest is read here. */
  async function readInOrder(
    inputs: readonly Input[],
    outcomes: readonly (ReadOutcome | undefined)[],
    onRead: (input: Input, bytes: number) => void,
  ): Promise<ReadOutcome[]> {
    const all: ReadOutcome[] = [];
    for (const [i, input] of inputs.entries()) {
      const outcome = outcomes[i] ?? (await read(input, effects));
      if (!outcomes[i]) onRead(input, 'bytes' in outcome ? outcome.bytes : 0);
      all.push(outcome);
    }
    return all;
  }
}

/**
 * Plain text of a size whose cost is bounded by that of its figures is read where it is asked for: starting a thread takes
 * longer. Whatever has a format of its own is not.
 */
function isLight(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  // What is no file is refused in words by whoever opens it.
  return !stats?.isFile() || (LIGHT.test(path) && stats.size <= LIGHT_BYTES);
}

const LIGHT = /\.(?:txt|text|md|markdown)$/iu;
const LIGHT_BYTES = 1 << 20;

const hashOfNames = (names: readonly string[]): string => hashOf(Buffer.from(JSON.stringify(names)));
