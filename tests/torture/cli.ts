/**
 * The half of `npm run torture` that is about the command line: runs killed at any moment, and runs on a disk that is
 * full. It says what it ran, and what it could not run and why. `CLI_KILLS` sets the rounds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asTheBuildSees, contentOf, runAndKill, wholeRun, type Job } from '../extract/killed-run.ts';
import { perturbed } from '../extract/perturbed.ts';

const KILLS = Number(process.env['CLI_KILLS'] ?? 60);
const DISKS = 14;
const BYTES = 1_000_000;

const folder = mkdtempSync(join(tmpdir(), 'torture-'));
const failures: string[] = [];
const say = (line: string): void => console.log(`torture: ${line}`);

/** Two folders of documents of which some are the same: from one to the other files come, change and go. */
function fill(): readonly [string, string] {
  const folders = [join(folder, 'in-1'), join(folder, 'in-2')] as const;
  folders.forEach((path, which) => {
    mkdirSync(path);
    [...perturbed(BYTES, 1)].forEach(({ name, bytes }, i) => {
      if (i % 3 !== which) writeFileSync(join(path, name), bytes);
    });
  });
  return folders;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');
/** Ids depend on which runs came to their end before; names and texts do not. */
const withoutIds = (content: readonly string[]): string[] =>
  content.map((line) => (line.includes(' text/') ? line : line.slice(65)));

async function kills(inputs: readonly [string, string]): Promise<void> {
  const job = (which: number): Job => ({
    input: inputs[which % 2 === 0 ? 0 : 1],
    output: join(folder, 'out'),
    kept: join(folder, 'kept'),
  });
  const expected: string[][] = [];
  for (const which of [0, 1])
    expected[which] = await wholeRun({ ...job(which), output: join(folder, 'whole') });
  const start = performance.now();
  await wholeRun(job(1));
  const length = performance.now() - start;
  const seen = new Map<string, number>();
  for (let round = 0; round < KILLS; round += 1) {
    const at = Math.floor((round / KILLS) * length);
    await runAndKill(job(round), round % 2 === 0 ? { afterFirstFile: at / 30 } : { afterStart: at });
    const state = asTheBuildSees(job(round).output);
    seen.set(state, (seen.get(state) ?? 0) + 1);
    if (state !== 'whole' && state !== 'words') failures.push(`kill ${round}: ${state}`);
  }
  for (const which of [0, 1]) {
    const { code, errors } = await runAndKill(job(which));
    if (code !== 0) failures.push(`the run after the kills: ${errors}`);
    const [found, wanted] = [contentOf(job(which).output), expected[which] ?? []].map(withoutIds);
    if (!same(found ?? [], wanted ?? []))
      failures.push('the dataset after the kills is not that of a whole run');
  }
  const states = [...seen].map(([state, n]) => `${n} ${state}`).join(', ');
  say(`${KILLS} kills of a run of ${(length / 1000).toFixed(1)} s; for the build: ${states}`);
}

/** A disk of its own, small. @returns why there is none */
function mount(path: string, kilobytes: number): string | undefined {
  mkdirSync(path, { recursive: true });
  if (process.platform !== 'linux') return `no tmpfs on ${process.platform}`;
  const { status, stderr, error } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', path],
    { encoding: 'utf8' },
  );
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

const unmount = (path: string): void => void spawnSync('umount', [path]);

/** Sizes from hardly room for the old dataset to hardly not enough for both. */
async function fullDisks(inputs: readonly [string, string]): Promise<void> {
  const kept = join(folder, 'kept');
  const plain = { input: inputs[0], output: join(folder, 'whole'), kept };
  await wholeRun(plain);
  const size = contentOf(plain.output).reduce(
    (sum, line) => sum + Math.ceil(statSync(join(plain.output, line.slice(65))).size / 4096) * 4 + 1,
    0,
  );
  let refused = 0;
  for (let i = 0; i < DISKS; i += 1) {
    const disk = join(folder, 'disk');
    const why = mount(disk, Math.ceil(size * (1.02 + (i / DISKS) * 0.9)));
    if (why !== undefined) {
      say(`full disk: not run, since no small disk can be mounted here (${why})`);
      return;
    }
    try {
      refused += Number(await fullDisk(i, { ...plain, output: join(disk, 'out') }, inputs[1]));
    } finally {
      unmount(disk);
    }
  }
  if (refused === 0) failures.push('no disk was full');
  say(`${DISKS} small disks: ${refused} runs refused by a full one, ${DISKS - refused} had room`);
}

/** @returns whether the disk was full */
async function fullDisk(round: number, job: Job, other: string): Promise<boolean> {
  const first = await runAndKill(job);
  if (first.code !== 0) {
    if (!first.errors.includes('the disk is full')) failures.push(`disk ${round}: ${first.errors}`);
    if (contentOf(job.output).length > 0) failures.push(`disk ${round}: something is left of a first run`);
    return true;
  }
  const before = contentOf(job.output);
  const { code, errors } = await runAndKill({ ...job, input: other });
  if (code === 0) return false;
  if (code !== 1 || !errors.includes('the disk is full') || !errors.includes(job.output))
    failures.push(`disk ${round}: exit ${code}, ${errors}`);
  if (!same(contentOf(job.output), before)) failures.push(`disk ${round}: the old files were touched`);
  if (asTheBuildSees(job.output) !== 'whole') failures.push(`disk ${round}: ${asTheBuildSees(job.output)}`);
  return true;
}

try {
  const inputs = fill();
  await kills(inputs);
  await fullDisks(inputs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) say(`FAILED ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
