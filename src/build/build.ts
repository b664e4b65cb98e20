/** `npm run build -- [--only PLACE|YEAR …] [options of vite build]`: the page of the dataset, or of a part of it (only.ts). */
import { spawnSync } from 'node:child_process';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ONLY, onlyOf } from './only.ts';

const ROOT = join(import.meta.dirname, '../..');

function build(argv: readonly string[]): number {
  const { values, tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: { only: { type: 'string', multiple: true } },
  });
  const words = (values.only ?? []).join(' ');
  if (words !== '') {
    onlyOf(words);
    process.env[ONLY] = words;
  }
  const own = new Set(
    tokens.flatMap((token) =>
      token.kind === 'option' && token.name === 'only'
        ? [token.index, ...(token.inlineValue === true ? [] : [token.index + 1])]
        : [],
    ),
  );
  const vite = [
    // The records of a large corpus are more than an engine takes by itself.
    `--max-old-space-size=${Math.floor((totalmem() * 0.75) / 2 ** 20)}`,
    join(ROOT, 'node_modules/vite/bin/vite.js'),
    'build',
    ...argv.filter((_, at) => !own.has(at)),
  ];
  return spawnSync(process.execPath, vite, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = build(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
