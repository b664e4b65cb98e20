/**
 * The door to what serves large corpora: many documents are read, by as many threads as pay, kept between runs, and
 * shared among machines as part files. Behind it nothing is known of merging, and before it nothing of the disk.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../output/hash.ts';
import { refuseForeignFile } from '../output/ours.ts';
import { replaceFile } from '../output/whole-file.ts';
import { readingEffects, type KeptPlace } from './disk.ts';
import { tidy } from './disk-keeper.ts';
import { headerIn, partFile, type Documents } from './part-file.ts';
import { documentsOfParts } from './parts.ts';
import { known, read, type Input, type ReadOutcome } from './read.ts';
import { readAhead } from './threads.ts';

/** The k-th of n shares, from 1. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface Corpus {
  /**
   * @param jobs threads; undefined for as many as pay
   * @param onRead gets the bytes of each document as it has been read
   * @returns outcomes in the order of the inputs
   */
  read(
    inputs: readonly Input[],
    jobs: number | undefined,
    onRead: (bytes: number) => void,
  ): Promise<ReadOutcome[]>;
  /** Asked before anything is read. @returns the path of a share's file @throws where what stands there is no part */
  openPart(folder: string, share: Share): string;
  /** Writes what a share of the documents gave, whole or not at all. @throws where what stands there is no part */
  writePart(path: string, share: Share, names: readonly string[], documents: Documents): void;
  /** @throws Error that says what is wrong with which part */
  readParts(paths: readonly string[]): Documents;
  /** Forgets what earlier versions of the extractor kept. */
  forgetOld(): void;
}

/** Starting a thread costs as much as reading so many documents. */
const DOCUMENTS_FOR_A_THREAD = 50;

export function diskCorpus(place: KeptPlace): Corpus {
  const effects = readingEffects(place);
  const { directory, version } = place;
  return {
    async read(inputs, jobs, onRead) {
      const outcomes: (ReadOutcome | undefined)[] = inputs.map((input) => known(input, effects));
      for (const outcome of outcomes) if (outcome && 'bytes' in outcome) onRead(outcome.bytes);
      const unread = inputs.filter((_, i) => outcomes[i] === undefined);
      const most = jobs ?? Math.floor(unread.length / DOCUMENTS_FOR_A_THREAD);
      const count = Math.min(most, jobs ?? availableParallelism(), unread.length);
      if (count > 1) await readAhead(unread, count, place, onRead);
      return readInOrder(inputs, outcomes, count > 1 ? () => undefined : onRead);
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
    onRead: (bytes: number) => void,
  ): Promise<ReadOutcome[]> {
    const all: ReadOutcome[] = [];
    for (const [i, input] of inputs.entries()) {
      const outcome = outcomes[i] ?? (await read(input, effects));
      if (!outcomes[i]) onRead('bytes' in outcome ? outcome.bytes : 0);
      all.push(outcome);
    }
    return all;
  }
}

const hashOfNames = (names: readonly string[]): string => sha256(Buffer.from(JSON.stringify(names)));
