/** The command as it is used: from a folder to a folder, with threads, and a second time when all is known. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { nodeEffects } from '../../../extract/effects.ts';
import { main } from '../../../extract/main.ts';
import { perturbed } from '../../extract/perturbed.ts';
import { ROOT } from '../../extract/support.ts';
import { measured, median, table } from './measure.ts';

const JOBS = [1, 2, 4];
const MEGABYTES = 64;

/** @param folder to work in */
export async function threads(folder: string): Promise<string> {
  const bytes = fill(join(folder, 'in'), MEGABYTES);
  const rows: string[][] = [];
  let single = Number.NaN;
  for (const jobs of JOBS) {
    const busy: number[] = [];
    const fresh = await measured(3, async () => {
      rmSync(join(folder, 'kept'), { recursive: true, force: true });
      const before = performance.eventLoopUtilization();
      await command(folder, jobs);
      busy.push(performance.eventLoopUtilization(before).active / 1e3);
    });
    const known = await measured(3, () => command(folder, jobs));
    if (jobs === 1) single = fresh.wall;
    rows.push([
      String(jobs),
      fresh.wall.toFixed(1),
      (bytes / 1e6 / fresh.wall).toFixed(1),
      (single / fresh.wall).toFixed(2),
      fresh.processor.toFixed(1),
      median(busy).toFixed(1),
      known.wall.toFixed(1),
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
      writeChunks: (_, chunks) => {
        globalThis.gc?.();
        used = Math.max(used, process.memoryUsage().heapUsed);
        for (const chunk of chunks) written += chunk.length;
      },
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

async function command(folder: string, jobs: number): Promise<void> {
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  const effects = { ...effectsIn(folder), print: () => undefined, complain: () => undefined };
  const code = await main(
    ['--input', join(folder, 'in'), '--output', join(folder, 'out'), '--jobs', String(jobs)],
    effects,
  );
  if (code !== 0) throw new Error('the run failed');
}

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
