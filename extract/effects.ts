/** Everything that touches the disk, the clock, threads or the terminal, as one small interface, so that the rest stays pure. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { codeVersion, taskEffects, writeWhole } from './corpus/disk.ts';
import { removeOtherVersions } from './corpus/disk-store.ts';
import { ownHands, type Hands } from './corpus/hands.ts';
import type { TaskEffects } from './corpus/tasks.ts';
import { threadHands } from './corpus/threads.ts';
import { READABLE_EXTENSIONS } from './read/detect.ts';

export interface Effects extends TaskEffects {
  /** Paths of the files at a path: itself, or all below a directory that can be documents. @throws where nothing is there. */
  listInputs(path: string): string[];
  /** Parsed JSON, or undefined where there is no such file. @throws where it is not JSON. */
  readJson(path: string): unknown;
  /** Writes a file whole, piece by piece. */
  writeChunks(path: string, chunks: Iterable<string>): void;
  /** Removes every file of a folder whose name is not among these. */
  removeOthers(folder: string, names: ReadonlySet<string>): void;
  /** Forgets what earlier versions of the extractor kept. */
  forgetOld(): void;
  /** Who works on so many documents; `jobs` threads, or as many as pay. */
  hands(documents: number, jobs: number | undefined): Hands;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  print(line: string): void;
  complain(line: string): void;
}

const DOCUMENT = new RegExp(`\\.(?:${READABLE_EXTENSIONS.join('|')})$`, 'i');
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
    listInputs(path) {
      if (!statSync(path).isDirectory()) return [path];
      return readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/^README/i.test(entry.name))
        .map((entry) => join(path, entry.name))
        .filter((file) => DOCUMENT.test(file))
        .sort();
    },
    readJson: (path) => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined),
    writeChunks: writeWhole,
    removeOthers(folder, names) {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
    },
    forgetOld: () => removeOtherVersions(join(place.directory, place.version)),
    hands(documents, jobs) {
      const count = jobs ?? Math.min(availableParallelism(), Math.floor(documents / DOCUMENTS_FOR_A_THREAD));
      return count > 1 ? threadHands(count, place) : ownHands(taskEffects(place));
    },
    now: () => performance.now(),
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  };
}
