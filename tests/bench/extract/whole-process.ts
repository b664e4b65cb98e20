/** `npm run extract` on the seeds as a whole process, with nothing kept and with everything kept. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../extract/support.ts';
import { measured, table } from './measure.ts';

/** @param folder to write into */
export async function wholeProcess(folder: string): Promise<string> {
  const once = (): Promise<unknown> =>
    Promise.resolve(
      execFileSync('npm', ['run', '-s', 'extract', '--', '--output', join(folder, 'seeds')], {
        cwd: ROOT,
        stdio: 'pipe',
      }),
    );
  const fresh = await measured(5, () => {
    rmSync(join(ROOT, 'node_modules/.cache/policy-targets'), { recursive: true, force: true });
    return once();
  });
  const kept = await measured(5, once);
  return table(
    ['npm run extract, the seeds', 'seconds'],
    [
      ['nothing kept', fresh.wall.toFixed(2)],
      ['all kept', kept.wall.toFixed(2)],
    ],
  );
}
