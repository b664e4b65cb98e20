/**
 * Which packages are known where, and the one way to the extractor, read from the import graph itself. The walls between
 * folders are the compiler's: each has a tsconfig.json that names the folders it may import.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

interface Import {
  readonly from: string;
  /** A path from the repository's root, or a package's name. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/**
 * Reads `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. Comments and strings with such words
 * would be read too: a false alarm, never a miss. A dynamic import of a computed path is refused.
 */
const STATEMENT =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:['"]([^'"]+)['"])?/gmu;

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(STATEMENT)].map(([whole, typeOnly, from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic;
    if (specifier === undefined) throw new Error(`${file}: ${whole} cannot be followed`);
    const isLocal = specifier.startsWith('.');
    const to = isLocal
      ? relative(ROOT, resolve(ROOT, dirname(file), specifier))
          .split(sep)
          .join('/')
      : packageName(specifier);
    return { from: file, to, isTypeOnly: typeOnly !== undefined };
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`);
}

const graph = [...sourceFiles('src'), ...sourceFiles('extract')].flatMap(importsOf);
const inFolder = (folder: string) => graph.filter(({ from }) => from.startsWith(`${folder}/`));
const said = ({ from, to }: Import): string => `${from} → ${to}`;

/** The import screen reaches the extractor by messages to this background thread, and nothing else of the page does. */
const EXTRACTOR_ENTRY = 'src/platform/extraction-worker.ts';

test('there is something to read', () => {
  for (const folder of ['src/domain', 'src/charts', 'src/features', 'extract'])
    expect(inFolder(folder).length).toBeGreaterThan(0);
  expect(graph.some(({ to }) => to === 'src/features/notes/NotesScreen.tsx')).toBe(true);
});

test('the extractor is reached through one background thread', () => {
  const crossing = graph.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('extract/'));
  expect(new Set(crossing.map(({ from }) => from))).toEqual(new Set([EXTRACTOR_ENTRY]));
  expect(graph.filter(({ to }) => to === EXTRACTOR_ENTRY).map(said)).toEqual([]);
});

const isReact = (name: string): boolean => name === 'react' || name.startsWith('react-');

test('Dexie is known to storage alone', () => {
  expect(
    graph.filter(({ from, to }) => to === 'dexie' && !from.startsWith('src/storage/')).map(said),
  ).toEqual([]);
});

test('ECharts is imported at run time in one file', () => {
  const files = new Set(
    graph.filter(({ to, isTypeOnly }) => to === 'echarts' && !isTypeOnly).map(({ from }) => from),
  );
  expect(files.size).toBeLessThanOrEqual(1);
});

test('React is unknown to the domain, to addresses, words, chart builders and the extractor', () => {
  const pure = graph.filter(
    ({ from }) =>
      /^(?:src\/(?:domain|url|i18n|storage)|extract)\//u.test(from) ||
      /^src\/charts\/(?!view\/).*\.ts$/u.test(from),
  );
  expect(pure.filter(({ to }) => isReact(to)).map(said)).toEqual([]);
});

test('the domain knows no Node', () => {
  expect(
    inFolder('src/domain')
      .filter(({ to }) => to.startsWith('node:'))
      .map(said),
  ).toEqual([]);
});

test('the validator is not in what the page loads first', () => {
  const known = new Map<string, Import[]>();
  for (const edge of graph) known.set(edge.from, [...(known.get(edge.from) ?? []), edge]);
  const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/gu;
  const lazyOf = (file: string): Set<string> =>
    new Set(
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(dynamic)].map(([, specifier]) =>
        relative(ROOT, resolve(ROOT, dirname(file), specifier ?? ''))
          .split(sep)
          .join('/'),
      ),
    );
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const lazy = lazyOf(file);
    for (const { to, isTypeOnly } of known.get(file) ?? []) {
      if (isTypeOnly || lazy.has(to)) continue;
      if (/\.tsx?$/u.test(to)) visit(to);
      else packages.add(to);
    }
  };
  visit('src/app/main.tsx');
  expect(seen.has('src/features/targets/TargetsScreen.tsx')).toBe(true);
  for (const heavy of ['zod', 'dexie', 'echarts', 'papaparse']) expect(packages).not.toContain(heavy);
});
