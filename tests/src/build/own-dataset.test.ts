/** Which dataset one command makes, and which the page is then built of. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../../extract/main.ts';
import { nodeEffects } from '../../../extract/effects.ts';
import { readDataset } from '../../../src/build/read-dataset.ts';
import { datasetFolder, startPlan } from '../../../src/build/own-dataset.ts';

const ROOT = join(import.meta.dirname, '../../..');

it('without a word it is the seeds into the dataset of the project', () => {
  expect(startPlan([], '/p')).toEqual({ folder: resolve('/p/data'), words: [] });
});

it('documents of one’s own go into a dataset beside them, the other words to the extractor', () => {
  const folder = resolve('/docs/2026-dataset');
  expect(startPlan(['--input', '/docs/2026/', '--input', '/more', '--jobs', '2'], '/p')).toEqual({
    folder,
    words: ['--input', '/docs/2026/', '--input', '/more', '--jobs', '2', '--output', folder],
  });
});

it('or into the folder that is named, but never into the project’s', () => {
  expect(startPlan(['--input=docs', '--output=out'], '/p').folder).toBe(resolve('/p/out'));
  expect(startPlan(['--output', 'data-2026'], '/p').folder).toBe(resolve('/p/data-2026'));
  for (const output of ['data', './data/', 'data/more', '/p/data'])
    expect(() => startPlan(['--input', 'docs', '--output', output], '/p')).toThrow('--output');
});

it('the page is of the dataset that the environment names, else of the project’s', () => {
  expect(datasetFolder({}, '/p')).toBe(resolve('/p/data'));
  expect(datasetFolder({ POLICY_TARGETS_DATA: '' }, '/p')).toBe(resolve('/p/data'));
  expect(datasetFolder({ POLICY_TARGETS_DATA: 'out' }, '/p')).toBe(resolve('/p/out'));
});

it('a page of one’s own documents names its themes and families by the project’s tables', async () => {
  const place = mkdtempSync(join(tmpdir(), 'own-'));
  mkdirSync(join(place, 'docs'));
  writeFileSync(join(place, 'docs/plan.txt'), '某某市工作计划\n\n到2027年，全市地区生产总值达到3000亿元。\n');
  const { folder, words } = startPlan(['--input', join(place, 'docs')], ROOT);
  expect(await main(words, { ...nodeEffects(ROOT, join(place, 'cache')), print: () => {} })).toBe(0);
  const { targets, themes, families } = readDataset(folder, join(ROOT, 'data'));
  const [target] = targets();
  rmSync(place, { recursive: true });
  expect(target?.indicator).toContain('地区生产总值');
  expect([themes, families].every((table) => (table ?? '').length > 0)).toBe(true);
});
