/**
 * A corpus of the size of a nation's: with 1, 2 and 4 threads, beside the same work in separate processes, which is what
 * the machine gives; then a run that is killed halfway and taken up again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf, perturbed, seedTexts } from '../../extract/perturbed.ts';
import { asProcess, type Job, type Usage } from './as-process.ts';
import { table } from './measure.ts';

const DOCUMENTS = 10_000;
const JOBS = [1, 2, 4];
/** The documents lie in so many folders, so that so many processes can each take one. */
const FOLDERS = 4;
/** Newsletters come whole, but a policy is a half or a third of one: 32 to 73 KB. */
const PARTS = [2, 3];

/** @param folder to work in; needs some 3 GB */
export async function corpus(folder: string): Promise<string> {
  const inputs = Array.from({ length: FOLDERS }, (_, i) => join(folder, `in${i}`));
  const bytes = fill(inputs);
  const job = (name: string, jobs: number): Job => ({
    inputs,
    output: join(folder, name, 'out'),
    kept: join(folder, name, 'kept'),
    jobs,
  });
  const rows: (readonly [string, Usage])[] = [];
  const hashes = new Set<string>();
  for (const jobs of JOBS) {
    const fresh = job('full', jobs);
    clear(fresh);
    rows.push([`${jobs} ${jobs === 1 ? 'thread' : 'threads'}`, await finished(fresh)]);
    hashes.add(hashOf(fresh.output));
  }
  const full = job('full', Math.max(...JOBS));
  rows.push(['all is known', await finished(full)]);
  hashes.add(hashOf(full.output));
  clear(full);
  rows.push([`${FOLDERS} processes`, await processes(inputs, job('apart', 1))]);
  const stopped = job('stopped', Math.max(...JOBS));
  const taken = await takenUp(stopped);
  rows.push(['taken up again', taken.usage]);
  hashes.add(hashOf(stopped.output));
  const size = `${DOCUMENTS} documents of ${(bytes / DOCUMENTS / 1e3).toFixed(0)} KB, ${(bytes / 1e6).toFixed(0)} MB`;
  const same = hashes.size === 1 ? 'All of these wrote the same bytes' : 'THE OUTPUTS DIFFER';
  return [
    `${size}, ${commitmentsIn(stopped.output)} commitments.`,
    resultTable(rows, bytes),
    `${same} (the separate processes wrote four datasets). Killed when ${taken.keptBefore} documents were kept; taken up again, ${taken.notReadAgain} of them were not read again.`,
  ].join('\n\n');
}

function resultTable(rows: readonly (readonly [string, Usage])[], bytes: number): string {
  const single = rows[0]?.[1].seconds ?? Number.NaN;
  return table(
    [
      'run',
      'seconds',
      'MB/s',
      'gain',
      'processor seconds',
      'seconds the first thread is busy',
      'most memory, MB',
    ],
    rows.map(([name, { seconds, processor, busy, megabytes }]) => [
      name,
      seconds.toFixed(1),
      (bytes / 1e6 / seconds).toFixed(1),
      (single / seconds).toFixed(2),
      processor.toFixed(1),
      busy.toFixed(1),
      megabytes.toFixed(0),
    ]),
  );
}

/** One process for each folder, all at once. The memory is that of all together. */
async function processes(inputs: readonly string[], job: Job): Promise<Usage> {
  clear(job);
  const all = await Promise.all(
    inputs.map((input, i) =>
      finished({
        ...job,
        inputs: [input],
        output: join(job.output, String(i)),
        kept: join(job.kept, String(i)),
      }),
    ),
  );
  clear(job);
  const sum = (name: keyof Usage): number => all.reduce((total, usage) => total + usage[name], 0);
  return {
    seconds: Math.max(...all.map(({ seconds }) => seconds)),
    processor: sum('processor'),
    megabytes: sum('megabytes'),
    busy: Math.max(...all.map(({ busy }) => busy)),
  };
}

interface TakenUp {
  readonly usage: Usage;
  readonly keptBefore: number;
  readonly notReadAgain: number;
}

/** Kills the command when it says that it has read half, and runs it again. */
async function takenUp(job: Job): Promise<TakenUp> {
  clear(job);
  const ended = await asProcess(job, (line, kill) => {
    if (Number(/(\d+) of \d+ documents/u.exec(line)?.[1] ?? 0) >= DOCUMENTS / 2) kill();
  });
  if (ended) throw new Error('the run was over before it could be killed');
  const before = keptIn(job.kept);
  const usage = await finished(job);
  const after = keptIn(job.kept);
  const notReadAgain = [...before].filter(([name, written]) => after.get(name) === written).length;
  return { usage, keptBefore: before.size, notReadAgain };
}

async function finished(job: Job): Promise<Usage> {
  const usage = await asProcess(job);
  if (!usage) throw new Error('the run was killed');
  return usage;
}

const clear = ({ output, kept }: Job): void => {
  for (const path of [output, kept]) rmSync(path, { recursive: true, force: true });
};

/** When each document was kept, by its file. */
const keptIn = (kept: string): Map<string, number> =>
  new Map(
    filesIn(kept)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => [name, statSync(join(kept, name)).mtimeMs]),
  );

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/u.test(name))
    .sort();

/** Of the names and bytes of all files. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of filesIn(folder)) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

const commitmentsIn = (output: string): number => {
  const { targets } = JSON.parse(readFileSync(join(output, 'targets.json'), 'utf8')) as {
    targets: unknown[];
  };
  return targets.length;
};

/** @returns how many bytes were written */
function fill(folders: readonly string[]): number {
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const texts = PARTS.flatMap((count) => seedTexts().flatMap((text) => partsOf(text, count)));
  let [bytes, made] = [0, 0];
  for (const document of perturbed(Number.POSITIVE_INFINITY, 1, texts)) {
    if (made === DOCUMENTS) break;
    writeFileSync(join(folders[made % folders.length] ?? '', document.name), document.bytes);
    bytes += document.bytes.length;
    made += 1;
  }
  return bytes;
}
