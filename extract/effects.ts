/** Everything that touches the disk, the clock, threads or the terminal, as one small interface, so that the rest stays pure. */
import { join } from 'node:path';
import { diskCorpus, type Corpus } from './corpus/corpus.ts';
import { readingEffects } from './corpus/disk.ts';
import type { ReadingEffects } from './corpus/read.ts';
import { codeVersion } from './corpus/version.ts';
import { jsonAt } from './input/json-file.ts';
import { listInputs, type Listed } from './input/list.ts';
import { openOutput, type Output } from './output/output.ts';
import { replaceFile } from './output/whole-file.ts';
import { forTerminal } from './terminal.ts';

export interface Effects extends Pick<ReadingEffects, 'readBytes'> {
  readonly corpus: Corpus;
  /** The documents at a path. @throws where nothing is there that can be read */
  listInputs(path: string): Listed;
  /** Parsed JSON, or undefined where there is no such file. @throws Error that names the file where it is not JSON */
  readJson(path: string): unknown;
  /** Makes a folder ready for one run. @throws where it is not ours or in use */
  openOutput(folder: string): Output;
  /** Puts a file that stands by itself in the place of the one that is there, whole or not at all. */
  replaceFile(path: string, content: string): void;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Milliseconds since the epoch. */
  moment(): number;
  /** One line, whatever it holds: nothing of it can steer the terminal. */
  print(line: string): void;
  complain(line: string): void;
}

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
  const reading = readingEffects(place);
  return {
    readBytes: (path) => reading.readBytes(path),
    corpus: diskCorpus(place),
    listInputs,
    readJson: (path) => jsonAt(path),
    openOutput,
    replaceFile: (path, content) => replaceFile(path, [content], true),
    now: () => performance.now(),
    moment: () => Date.now(),
    print: (line) => process.stdout.write(`${forTerminal(line)}\n`),
    complain: (line) => process.stderr.write(`${forTerminal(line)}\n`),
  };
}
