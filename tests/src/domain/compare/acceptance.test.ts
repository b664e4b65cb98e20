/** The gate on the dataset itself: the comparisons that the product promises to judge rightly. Values are the seeds’. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../../src/bulk/dataset-index.ts';
import { compare } from '../../../../src/domain/compare/comparability.ts';
import { familyTable } from '../../../../src/domain/dataset/theme-tables.ts';
import { panelsOf } from '../../../../src/domain/compare/panels.ts';
import { dataset } from '../../../../src/domain/dataset/schema.ts';
import { gateWords } from '../../../../src/charts/gate-words.ts';
import { indexTopics, type ComparableRow } from '../../../../src/domain/compare/comparison.ts';
import { createI18n } from '../../../i18n.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../../data', name), 'utf8'));
const { families } = familyTable.parse(read('families.json'));
const view = openIndex(buildIndex(dataset.parse(read('targets.json')), 'test', { themes: [], families }));
const all = view.rows.map(indexTopics(view).comparableOf);
const zh = createI18n('zh-CN');

function find(region: string, word: string, value: number): ComparableRow {
  const found = all.filter(
    (row) => row.region.name === region && row.indicator.includes(word) && row.value === value,
  );
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${found.length} of ${region} ${word} ${value}`);
  return one;
}
const said = (a: ComparableRow, b: ComparableRow): string[] =>
  gateWords(compare(a, b), zh).map(({ what, detail }) => `${what} ${detail}`.trim());

describe('acceptance on the seeds', () => {
  it('Beijing’s market of 2000亿元 (2030) and Shanghai’s industry of 5000亿元 (2025): side by side, two reasons', () => {
    const beijing = find('北京市', '数据要素市场规模', 2e11);
    const shanghai = find('上海市', '数据产业规模', 5e11);
    expect(compare(beijing, shanghai).verdict).toBe('side-by-side');
    expect(said(beijing, shanghai)).toEqual(['口径不同 数据要素市场规模 ≠ 数据产业规模', '期限相差5年']);
  });

  it('Shanghai’s 500 DCMM companies (2025) and Shandong’s 300 of grade 2 or above (end of 2023): the grade and two years', () => {
    const shanghai = find('上海市', '数据管理能力', 500);
    const shandong = find('山东省', 'DCMM', 300);
    expect(compare(shanghai, shandong).verdict).toBe('side-by-side');
    expect(said(shanghai, shandong)).toEqual(['口径不同：级别要求不同 未写明 ≠ 2级以上', '期限相差2年']);
  });

  it('Guiyang’s turnover of 10亿元 (2023) and 100亿元 (2025): one indicator’s path on one axis', () => {
    const path = [find('贵阳市', '交易额', 1e9), find('贵阳市', '交易额', 1e10)];
    const panels = panelsOf(path);
    expect(panels.map(({ members }) => members.map(({ value }) => value))).toEqual([[1e9, 1e10]]);
  });

  it('every commitment has a theme, every target with a figure a family or a stated lack of one', () => {
    expect(all.filter(({ theme }) => theme === null)).toEqual([]);
    const without = all.filter(({ kind, family }) => kind !== 'milestone' && family === null);
    expect(without.length / all.length).toBeLessThan(0.08);
  });
});
