/**
 * Changes the code in small ways and counts the changes that unit tests notice: `npm run mutate -- [--every N] PATH…`, each
 * a file or folder of `src/`; with `--every`, only each Nth change. README.md says what it found.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const ROOT = join(import.meta.dirname, '../..');
const IMPORTED = /from '(\.[^']+)'/gu;

function filesIn(path: string): string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  const within = readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' });
  return within.map((name) => join(path, name)).filter((name) => /\.tsx?$/u.test(name));
}

/** Tests that stand beside the files or import one: what others notice by the way is luck, and all tests take too long. */
function testsOf(files: ReadonlySet<string>): string[] {
  const folders = new Set([...files].map((file) => join('tests', dirname(file))));
  const isOf = (test: string): boolean =>
    folders.has(dirname(test)) ||
    [...readFileSync(join(ROOT, test), 'utf8').matchAll(IMPORTED)].some(([, path = '']) =>
      files.has(join(dirname(test), path)),
    );
  return filesIn('tests/src').filter((path) => path.includes('.test.') && isOf(path));
}

const { values, positionals } = parseArgs({ options: { every: { type: 'string' } }, allowPositionals: true });
const files = positionals.flatMap((path) => filesIn(relative(ROOT, join(process.cwd(), path))));
const tests = testsOf(new Set(files));
if (tests.length === 0) throw new Error('no such files, or no test imports them');
process.env['MUTATION_TESTS'] = JSON.stringify(tests);
process.env['MUTATION_EVERY'] = values.every ?? '1';
console.log(tests.join('\n'));

await new Stryker({
  mutate: files,
  testRunner: 'vitest-by-test',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), import.meta.resolve('./plugins.mjs')],
  checkers: values.every === undefined ? [] : ['sample'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  disableTypeChecks: false,
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    reportTests: false,
    reportMutants: true,
    reportScoreTable: true,
    skipFull: false,
  },
  jsonReporter: { fileName: '.stryker-tmp/mutants.json' },
  ignorePatterns: ['dist', 'dist-single', 'tests/{bench,browser,torture}'],
}).runMutationTest();
