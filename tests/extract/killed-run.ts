/** The command as a process of its own that is killed, as a full memory or an impatient person kills it. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readDataset } from '../../src/build/read-dataset.ts';
import { ROOT } from './support.ts';

export interface Job {
  readonly input: string;
  readonly output: string;
  /** Where parts are kept: not the user's folder. */
  readonly kept: string;
}

/** The moment in which a kill comes. */
export type Moment = { readonly afterStart: number } | { readonly afterFirstFile: number };

const COMMAND = join(ROOT, 'tests/bench/extract/command.ts');
const argumentsOf = ({ input, output, kept }: Job): string[] => [
  '--import',
  'tsx',
  COMMAND,
  kept,
  '--input',
  input,
  '--output',
  output,
  '--jobs',
  '1',
];

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly errors: string;
}

/** Runs the command, and kills it if it has not ended by then; the milliseconds are spread, not kept. */
export async function runAndKill(job: Job, moment?: Moment): Promise<Ended> {
  const child = spawn(process.execPath, argumentsOf(job), { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (moment) {
    if ('afterFirstFile' in moment) await hasBegun(job.output, `.staging-${child.pid}`, closed);
    await Promise.race([wait('afterStart' in moment ? moment.afterStart : moment.afterFirstFile), closed]);
    child.kill('SIGKILL');
  }
  return { code: await closed, errors };
}

/** Waits until the run writes its first file, or has ended. */
async function hasBegun(output: string, staging: string, closed: Promise<unknown>): Promise<void> {
  const end = new AbortController();
  void closed.then(() => end.abort());
  const folders = ['', 'text', 'ledger'].map((name) => join(output, staging, name));
  const isWriting = (): boolean =>
    folders.some((folder) => {
      try {
        return readdirSync(folder).some((name) => name.includes('.'));
      } catch {
        return false;
      }
    });
  while (!end.signal.aborted && !isWriting()) await wait(1);
}

/** All files below a folder with their hashes. */
export function contentOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')} ${path}`,
    );
}

/** `whole` where the build can take the dataset, `words` where it says why not, else what it said. */
export function asTheBuildSees(output: string): string {
  try {
    readDataset(output);
    return 'whole';
  } catch (error) {
    return /Run `npm run extract`|there is no dataset in/u.test(String(error)) ? 'words' : String(error);
  }
}

/** A run from nothing: what the output must hold after it. */
export async function wholeRun(job: Job): Promise<string[]> {
  rmSync(job.output, { recursive: true, force: true });
  const { code, errors } = await runAndKill(job);
  if (code !== 0) throw new Error(`the run itself fails: ${errors}`);
  return contentOf(job.output);
}
