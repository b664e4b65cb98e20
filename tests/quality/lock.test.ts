/**
 * The lock file names the binaries of every platform: npm leaves out those that it could not find, or had no use for where
 * it was run, and `npm ci` then refuses the whole file elsewhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';

const names = z.record(z.string(), z.string()).default({});
const lock = z
  .object({
    packages: z.record(z.string(), z.object({ optionalDependencies: names, dependencies: names })),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')));

/** Where Node would look for a package that another one needs: beside it, then further up. */
function* places(from: string, name: string): Generator<string> {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    yield at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (at === '') return;
    if (!at.includes('/node_modules/')) {
      yield `node_modules/${name}`;
      return;
    }
  }
}

test('every package that a locked one may need is locked too, for each platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
    [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]
      .filter((name) => ![...places(from, name)].some((place) => place in lock.packages))
      .map((name) => `${from} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
