/**
 * The command killed while it writes, a few times; `npm run torture` does it many times.
 *
 * @module-tag whole-corpus
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { asTheBuildSees, contentOf, runAndKill, wholeRun } from './killed-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const POLICY = '江苏省海洋经济发展规划\n\n到2027年，建成海洋牧场30个以上。\n';
/** Milliseconds from the first file on. */
const KILLS = [0, 4, 12];

/** Five starts of the command, one after the other: on a busy machine each takes many seconds. */
const FIVE_STARTS_MS = 240_000;

it(
  'a killed run leaves a dataset or words, and the next one the same as if nothing had been',
  async () => {
    const input = join(folder, 'in');
    mkdirSync(input);
    for (let i = 0; i < 20; i += 1) writeFileSync(join(input, `${i}.txt`), `${POLICY}${i}\n`);
    const job = { input, output: join(folder, 'out'), kept: join(folder, 'kept') };
    const expected = await wholeRun({ ...job, output: join(folder, 'expected') });
    for (const afterFirstFile of KILLS) {
      await runAndKill(job, { afterFirstFile });
      expect(['whole', 'words']).toContain(asTheBuildSees(job.output));
    }
    expect(await runAndKill(job)).toMatchObject({ code: 0 });
    expect(contentOf(job.output)).toEqual(expected);
  },
  FIVE_STARTS_MS,
);
