/** What SECURITY.md says must be so: each named test exists, nothing in src writes HTML, every package is pinned. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const rows = read('SECURITY.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the threat table', () => {
  test('has rows, each with a test', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !/`tests\/.+` › “.+”/u.test(row[4] ?? ''))).toEqual([]);
  });

  const named = rows.flatMap((row) =>
    [...(row[4] ?? '').matchAll(/`(tests\/[^`]+)` › “([^”]+)”/gu)].map(([, file = '', name = '']) => ({
      file,
      name,
    })),
  );
  test.each(named)('$file › $name', ({ file, name }) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    // Names that hold a placeholder, and those of it.each, stand in the file as they are written here.
    expect(read(file)).toContain(name);
  });
});

/** Ways to run text or to write it as HTML. The presentation's HTML file is made by React, which escapes. */
const RUNS_TEXT =
  /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|window\.open\(|srcDoc=/u;

test('nothing in src writes HTML or runs text', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/u.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const writing = files.filter((name) => RUNS_TEXT.test(read(join('src', name))));
  expect(writing).toEqual([]);
});

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        link: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package is pinned by its hash', () => {
  expect(installed.length).toBeGreaterThan(100);
  const loose = installed.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity));
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('no package but the known ones runs at installation', () => {
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(running.map(([path]) => path)).toEqual([
    // It asks for support and does nothing else.
    'node_modules/core-js',
    'node_modules/esbuild',
  ]);
});

test('the policy that the README gives to hosts is the page’s own', () => {
  const own = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(read('index.html'))?.[1];
  expect(own).toMatch(/^default-src 'self';/u);
  expect(read('README.md')).toContain(`add_header Content-Security-Policy "${own ?? ''};`);
});
