/** The command as it is used: a whole process, from its start to its end. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../extract/support.ts';
import { median } from './measure.ts';

export interface Job {
  /** Folders that are read. */
  readonly inputs: readonly string[];
  readonly output: string;
  /** Where parts are kept. */
  readonly kept: string;
  readonly jobs: number;
}

export interface Usage {
  readonly seconds: number;
  /** Seconds of the processor in all threads. */
  readonly processor: number;
  /** Most memory at a time. */
  readonly megabytes: number;
  /** Seconds in which the first thread did not wait. */
  readonly busy: number;
}

/** As `npm run extract` starts Node. */
const NODE_FLAGS = npmScript('extract').split(' ').slice(1, -1);

function npmScript(name: string): string {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return scripts[name] ?? '';
}

type OnLine = (line: string, kill: () => void) => void;

/** @param onLine gets each line on stderr @returns undefined where a signal ended it. @throws where the command fails */
export const asProcess = (
  { inputs, output, kept, jobs }: Job,
  onLine: OnLine = () => undefined,
): Promise<Usage | undefined> =>
  command(
    [],
    kept,
    ['--output', output, '--jobs', String(jobs), ...inputs.flatMap((input) => ['--input', input])],
    onLine,
  );

/** @param flags of Node @param argv arguments of the command */
export function command(
  flags: readonly string[],
  kept: string,
  argv: readonly string[],
  onLine: OnLine = () => undefined,
): Promise<Usage | undefined> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [...flags, ...NODE_FLAGS, join(import.meta.dirname, 'command.ts'), kept, ...argv],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const lines: string[] = [];
  createInterface(child.stderr).on('line', (line) => {
    lines.push(line);
    onLine(line, () => child.kill('SIGKILL'));
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal !== null) resolve(undefined);
      else if (code !== 0) reject(new Error(lines.join('\n')));
      else resolve({ seconds: (performance.now() - start) / 1e3, ...usedIn(lines.at(-1) ?? '') });
    });
  });
}

function usedIn(line: string): Omit<Usage, 'seconds'> {
  const { processor, megabytes, busy } = JSON.parse(line) as Record<string, unknown>;
  return { processor: Number(processor), megabytes: Number(megabytes), busy: Number(busy) };
}

/** The medians of several runs. @param before is called before each, to clear what the last one left */
export async function medianOf(runs: number, job: Job, before: () => void): Promise<Usage> {
  const all: Usage[] = [];
  for (let i = 0; i < runs; i += 1) {
    before();
    const usage = await asProcess(job);
    if (usage) all.push(usage);
  }
  const of = (name: keyof Usage): number => median(all.map((usage) => usage[name]));
  return { seconds: of('seconds'), processor: of('processor'), megabytes: of('megabytes'), busy: of('busy') };
}
