/**
 * Which packages are known where, and the one way to the extractor, read from the import graph itself. The walls between
 * folders are the compiler's: each has a tsconfig.json that names the folders it may import.
 */
import { expect, test } from 'vitest';
import { closure, importsOf, readSource, sourceFiles, type Import } from './import-graph.ts';

const graph = [...sourceFiles('src'), ...sourceFiles('extract')].flatMap((file) => importsOf(file));
const inFolder = (folder: string) => graph.filter(({ from }) => from.startsWith(`${folder}/`));
const said = ({ from, to }: Import): string => `${from} → ${to}`;

/** The import screen reaches the extractor by messages to this background thread, and nothing else of the page does. */
const EXTRACTOR_ENTRY = 'src/platform/extraction-worker.ts';
/** The build, which is no part of the page, reads what the extractor wrote as the extractor reads it again. */
const BUILD = 'src/build/read-dataset.ts';

test('there is something to read', () => {
  for (const folder of ['src/domain', 'src/charts', 'src/features', 'extract'])
    expect(inFolder(folder).length).toBeGreaterThan(0);
  expect(graph.some(({ to }) => to === 'src/features/notes/NotesScreen.tsx')).toBe(true);
});

test('the extractor is reached through one background thread', () => {
  const crossing = graph.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('extract/'));
  expect(new Set(crossing.map(({ from }) => from))).toEqual(new Set([EXTRACTOR_ENTRY, BUILD]));
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

const POPUP = 'src/ui/popup';

test('what React Aria draws is told which language the page speaks', () => {
  const drawing = new Set(graph.filter(({ to }) => to === 'react-aria-components').map(({ from }) => from));
  const untold = [...drawing].filter((file) => !readSource(file).includes('<I18nProvider'));
  // What these draw stands in what PopupButton.tsx opens.
  expect(untold.toSorted()).toEqual(['PopupMenu.tsx', 'popup-widgets.ts'].map((name) => `${POPUP}/${name}`));
  expect(readSource(`${POPUP}/PopupButton.tsx`)).toContain('<widgets.I18nProvider');
});

test('no heavy library is in what the page loads first', () => {
  const screens = ['overview/OverviewScreen', 'targets/TargetsScreen'];
  const { files, packages } = closure(
    ['src/app/main.tsx', ...screens.map((screen) => `src/features/${screen}.tsx`)],
    (file) => importsOf(file).filter(({ isDynamic }) => !isDynamic),
  );
  expect(files).toContain('src/features/targets/TargetRowView.tsx');
  expect(packages).toContain('react');
  for (const heavy of ['zod', 'dexie', 'echarts', 'papaparse', 'react-aria-components'])
    expect(packages).not.toContain(heavy);
});

/** The rooms of the extractor in the order in which they stand on each other: each may ask those before it. */
const ROOMS = [
  'lexicon',
  'weigh',
  'recognise',
  'segment',
  'structure',
  'document',
  'sentence',
  'rows',
  'decide',
  'fields',
  'interpret',
  'merge',
];

test('no room of the extractor asks one that stands on it', () => {
  const orderOf = (path: string): number => ROOMS.indexOf(path.split('/')[1] ?? '');
  const upwards = inFolder('extract').filter(
    ({ from, to }) => to.startsWith('extract/') && orderOf(from) >= 0 && orderOf(to) > orderOf(from),
  );
  expect(upwards.map(said)).toEqual([]);
});
