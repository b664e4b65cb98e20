/** `npm run bench:extract`: prints the tables that stand in tests/bench/README.md; without `corpus` and `parts` it takes some minutes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus } from './corpus.ts';
import { dense } from './dense.ts';
import { heap, threads } from './from-disk.ts';
import { merging } from './merging.ts';
import { oneThread } from './one-thread.ts';
import { parts } from './parts.ts';
import { peer } from './peer.ts';
import { wholeProcess } from './whole-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const PARTS: readonly (readonly [string, () => Promise<string>])[] = [
  ['One thread, all in memory', oneThread],
  ['Dense text', dense],
  ['Threads, from folder to folder', () => threads(folder)],
  ['Heap', () => heap(folder)],
  ['Merging and ids', merging],
  ['Whole process', () => wholeProcess(folder)],
  ['Peer', peer],
  ['Corpus of 10,000 documents', () => corpus(folder)],
  ['Parts of 400,000 commitments', () => parts(folder)],
];
/** Run only when they are asked for by name: they take as long as all others. */
const LONG = /^(?:Corpus|Parts)/u;

const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
const wanted = process.argv.slice(2);
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}, load ${load()} at the start`,
);
try {
  for (const [name, part] of PARTS) {
    if (wanted.length === 0 ? LONG.test(name) : !wanted.some((w) => name.toLowerCase().startsWith(w)))
      continue;
    console.log(`\n### ${name}\n\n${await part()}\n\nLoad ${load()} at the end.`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
