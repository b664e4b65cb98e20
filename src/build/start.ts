/** `npm start -- [--input FILE|DIR …] [--output DIR] …`: documents into a dataset, that into a page, the page served. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import { startPlan, VARIABLE } from './own-dataset.ts';

async function start(argv: readonly string[], root: string): Promise<void> {
  const { folder, words } = startPlan(argv, root);
  process.env[VARIABLE] = folder;
  const extract = ['--import', 'tsx', 'extract/cli.ts', ...words];
  const { status } = spawnSync(process.execPath, extract, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  await build({ root });
  if (folder !== resolve(root, 'data')) console.log(`${VARIABLE}=${folder}`);
  (await preview({ root })).printUrls();
}

await start(process.argv.slice(2), join(import.meta.dirname, '../..')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
