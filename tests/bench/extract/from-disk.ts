/** The command from a folder to a folder: with threads, a second time when all is known, and what it holds in memory. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeEffects } from '../../../extract/effects.ts';
import { main } from '../../../extract/main.ts';
import { perturbed } from '../../extract/perturbed.ts';
import { ROOT } from '../../extract/support.ts';
import { medianOf } from './as-process.ts';
import { table } from './measure.ts';

const JOBS = [1, 2, 4];
const MEGABYTES = 64;
const RUNS = 3;

/** Each row is of whole processes, so that none finds code that another has warmed up. @param folder to work in */
export async function threads(folder: string): Promise<string> {
  const [input, output, kept] = [join(folder, 'in'), join(folder, 'out'), join(folder, 'kept')];
  const bytes = fill(input, MEGABYTES);
  const clear = (...paths: string[]) => {
    for (const path of paths) rmSync(path, { recursive: true, force: true });
  };
  const rows: string[][] = [];
  let single = Number.NaN;
  for (const jobs of JOBS) {
    const job = { inputs: [input], output, kept, jobs };
    const fresh = await medianOf(RUNS, job, () => clear(output, kept));
    const known = await medianOf(RUNS, job, () => clear(output));
    if (jobs === 1) single = fresh.seconds;
    rows.push([
      String(jobs),
      fresh.seconds.toFixed(1),
      (bytes / 1e6 / fresh.seconds).toFixed(1),
      (single / fresh.seconds).toFixed(2),
      fresh.processor.toFixed(1),
      fresh.busy.toFixed(1),
      fresh.megabytes.toFixed(0),
      known.seconds.toFixed(1),
    ]);
  }
  return table(
    [
      'threads',
      'seconds',
      'MB/s',
      'gain',
      'processor seconds',
      'seconds the first thread is busy',
      'most memory, MB',
      'seconds when all is known',
    ],
    rows,
  );
}

/** Heap in use when all documents are read and merged and nothing is written yet, after a collection. */
export async function heap(folder: string): Promise<string> {
  const rows: string[][] = [];
  for (const megabytes of [1, 8, MEGABYTES]) {
    const bytes = fill(join(folder, 'in'), megabytes);
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    let used = 0;
    let written = 0;
    const effects = effectsIn(folder);
    await main(['--input', join(folder, 'in'), '--output', join(folder, 'out'), '--jobs', '1'], {
      ...effects,
      print: () => undefined,
      openOutput: (folder) => ({
        folder,
        write: (_, content) => {
          if (typeof content === 'string') return;
          globalThis.gc?.();
          used = Math.max(used, process.memoryUsage().heapUsed);
          for (const piece of content) written += piece.length;
        },
        // Nothing of it is to be put in place.
        keep: () => undefined,
        commit: () => undefined,
        close: () => undefined,
      }),
    });
    rows.push([
      `${megabytes} MB`,
      (used / 1e6).toFixed(0),
      (written / 1e6).toFixed(1),
      (bytes / 1e6).toFixed(1),
    ]);
  }
  return table(['size', 'heap, MB', 'characters of targets.json and ids.json, millions', 'MB read'], rows);
}

const effectsIn = (folder: string) => nodeEffects(ROOT, join(folder, 'kept'));

/** @returns how many bytes were written */
function fill(folder: string, megabytes: number): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const document of perturbed(megabytes * 1e6)) {
    writeFileSync(join(folder, document.name), document.bytes);
    bytes += document.bytes.length;
  }
  return bytes;
}
