/** Everything that touches the disk, the clock, threads or the terminal, as one small interface, so that the rest stays pure. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FileMark } from '../src/domain/dataset/manifest.ts';
import { codeVersion, taskEffects } from './corpus/disk.ts';
import { tidy } from './corpus/disk-store.ts';
import { ownHands, type Hands } from './corpus/hands.ts';
import type { TaskEffects } from './corpus/tasks.ts';
import { threadHands } from './corpus/threads.ts';
import { jsonAt } from './input/json-file.ts';
import { listInputs, type Listed } from './input/list.ts';
import { sha256 } from './output/hash.ts';
import { closeOutput, commit, openOutput, type OpenOutput } from './output/output.ts';
import { stagePieces, type OutputPlace } from './output/staging.ts';
import { forTerminal } from './terminal.ts';

export interface Effects extends TaskEffects {
  /** The documents at a path. @throws where nothing is there that can be read */
  listInputs(path: string): Listed;
  /** Parsed JSON, or undefined where there is no such file. @throws Error that names the file where it is not JSON */
  readJson(path: string): unknown;
  /** Makes a folder ready for one run. @throws where it is not ours or in use */
  openOutput(folder: string): OpenOutput;
  /** Writes a file that holds for all documents, piece by piece; it is in its place when the run is. */
  writePieces(place: OutputPlace, path: string, chunks: Iterable<string>): FileMark;
  /** What is known of a file that stays as it is. @throws where it is not there */
  markOf(place: OutputPlace, path: string): FileMark;
  /** Puts all that was written in its place, and removes what is not among these files any more. */
  commit(place: OutputPlace, marks: readonly FileMark[]): void;
  /** Throws away what was not put in its place. */
  closeOutput(output: OpenOutput): void;
  /** Forgets what earlier versions of the extractor kept. */
  forgetOld(): void;
  /** Who works on so many documents; `jobs` threads, or as many as pay. */
  hands(documents: number, jobs: number | undefined): Hands;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** One line, whatever it holds: nothing of it can steer the terminal. */
  print(line: string): void;
  complain(line: string): void;
}

/** Starting a thread costs as much as reading so many documents. */
const DOCUMENTS_FOR_A_THREAD = 50;

/**
 * The effects of this machine.
 * @param root of the project
 * @param directory where parts are kept between runs
 */
export function nodeEffects(
  root: string,
  directory = join(root, 'node_modules', '.cache', 'policy-targets'),
): Effects {
  const place = { directory, version: codeVersion(root) };
  return {
    ...taskEffects(place),
    listInputs,
    readJson: jsonAt,
    openOutput,
    writePieces: stagePieces,
    markOf: ({ folder }, path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, bytes: bytes.length, sha256: sha256(bytes) };
    },
    commit,
    closeOutput,
    forgetOld: () => tidy(join(place.directory, place.version)),
    hands(documents, jobs) {
      const count = jobs ?? Math.min(availableParallelism(), Math.floor(documents / DOCUMENTS_FOR_A_THREAD));
      return count > 1 ? threadHands(count, place) : ownHands(taskEffects(place));
    },
    now: () => performance.now(),
    print: (line) => process.stdout.write(`${forTerminal(line)}\n`),
    complain: (line) => process.stderr.write(`${forTerminal(line)}\n`),
  };
}
