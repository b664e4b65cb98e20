/** Every message is said somewhere, and what the first visit says comes with it. */
import { expect, test } from 'vitest';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { first } from '../../../src/i18n/zh-CN/zh-first.ts';
import { closure, importsOf, readSource, sourceFiles } from '../../quality/import-graph.ts';

/** The keys that a program says: as they stand, or by a form such as `field.${key}`, where a code has no dots. */
function saidBy(program: string): (key: string) => boolean {
  const written = new Set([...program.matchAll(/(['"`])([\w.-]+)\1/gu)].map(([, , key]) => key));
  const made = [...program.matchAll(/`([\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/gu)]
    .map(([, template = '']) => template.split(/\$\{[^}]*\}/u))
    .filter(([before = '']) => before.includes('.'))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[^.]+')}$`, 'u'));
  return (key) => written.has(key) || made.some((form) => form.test(key));
}

const WORDS = /^src\/i18n\/(?:zh-CN|en)\//u;
const programOf = (files: Iterable<string>): string =>
  [...files]
    .filter((file) => !WORDS.test(file))
    .map(readSource)
    .join('\n');

test('no message is there for nobody', () => {
  const keys = Object.keys(zhCN);
  expect(keys.length).toBeGreaterThan(1000);
  const isSaid = saidBy(programOf(sourceFiles('src')));
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});

test('nothing that is shown before the later words are awaited says one of them', () => {
  const awaited = /lazy(?:Part|Screen)\([^']*?import\('[^']*'\)|import\('[^']*'\),\s*loadLaterWords\(\)/gu;
  const { files } = closure(['src/app/main.tsx'], (file) =>
    importsOf(file, readSource(file).replace(awaited, '')),
  );
  expect(files).toContain('src/features/targets/TargetRowView.tsx');
  expect(files).not.toContain('src/features/compare/CompareScreen.tsx');
  const isSaid = saidBy(programOf(files));
  expect(Object.keys(zhCN).filter((key) => !(key in first) && isSaid(key))).toEqual([]);
});
