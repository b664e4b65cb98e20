import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { extract } from '../../extract/in-memory.ts';
import { filesOf } from './files-of.ts';
import { readText } from '../../extract/read/text.ts';
import { extractSingle, regionNamed, type SingleRequest } from '../../extract/single.ts';
import type { ArticleOverrides } from '../../src/domain/curation/article-overrides.ts';
import { encode, ROOT, tables } from './support.ts';

const TEXT = `临江县数字经济发展行动计划（2024—2026年）

一、主要目标

到2026年，数字经济核心产业营业收入达到120亿元，培育数字工厂30家以上。
`;

function read(text: string, more: Partial<SingleRequest> = {}) {
  const source = readText({ name: 'plan.txt', bytes: encode(text) });
  const none = (): void => {};
  const request = { source, tables, before: null, overrides: {}, onArticle: none, onMerge: none };
  return extractSingle({ ...request, ...more });
}

function corrected(overrides: ArticleOverrides, text = TEXT) {
  const first = read(text);
  const id = first.dataset.documents[0]?.articles[0]?.id ?? '';
  return { first, second: read(text, { overrides: { [id]: overrides }, before: first.dataset.targets }) };
}

describe('one document by itself', () => {
  test('has the same bytes as a run over that file alone', () => {
    for (const name of ['000_154117fa7005c6ab.txt', '003_e9d8e5642aa11593.txt']) {
      const bytes = new Uint8Array(readFileSync(join(ROOT, 'seeds', name)));
      const source = readText({ name, bytes });
      const run = extract([source], tables, emptyRegister());
      const single = read(TEXT, { source });
      expect(filesOf(single)).toEqual(filesOf(run));
      expect(single.dataset.targets.length).toBeGreaterThan(10);
    }
  });

  test('says how far it is', () => {
    const said: string[] = [];
    read(TEXT, {
      onArticle: (done, total) => said.push(`${done}/${total}`),
      onMerge: () => said.push('merge'),
    });
    expect(said).toEqual(['1/1', 'merge']);
  });
});

describe('what a person says about an article', () => {
  test('its place governs the records, which keep their ids', () => {
    const { first, second } = corrected({ region: { code: '330100', name: '杭州市', level: 'city' } });
    expect(second.dataset.targets.map(({ region }) => region.name)).toEqual(['杭州市', '杭州市']);
    expect(second.dataset.documents[0]?.articles[0]?.region.name).toBe('杭州市');
    const ids = first.dataset.targets.map(({ id }) => id);
    expect(second.dataset.targets.map(({ id }) => id)).toEqual(ids);
    const taken = second.ledgers.flatMap(({ numbers }) =>
      numbers.flatMap(({ fate }) => ('target' in fate ? [fate.target] : [])),
    );
    expect(taken).toEqual(ids);
    expect(Object.keys(second.register.ids).toSorted()).toEqual(ids.toSorted());
  });

  test('a place that the text does not say is given by the person, and ids stay', () => {
    const { first, second } = corrected({ region: { code: '330100', name: '杭州市', level: 'city' } });
    expect(first.dataset.targets.map(({ region, flags }) => [region.name, flags])).toEqual([
      ['未定', ['facts-doubtful', 'region-unknown']],
      ['未定', ['facts-doubtful', 'region-unknown']],
    ]);
    expect(second.dataset.targets.map(({ flags }) => flags)).toEqual([[], []]);
    expect(second.dataset.documents[0]?.articles[0]?.facts?.place).toMatchObject({
      basis: 'person',
      certainty: 1,
    });
    expect(second.dataset.targets.map(({ id }) => id)).toEqual(first.dataset.targets.map(({ id }) => id));
  });

  test('its plan period governs deadlines that hang on the title; a title is read anew', () => {
    const text = TEXT.replace('到2026年，', '');
    const { first, second } = corrected({ planPeriod: { start: '2024', end: '2028' } }, text);
    expect(first.dataset.targets.map(({ deadline }) => deadline.value)).toEqual(['2026', '2026']);
    expect(second.dataset.targets.map(({ deadline }) => deadline.value)).toEqual(['2028', '2028']);
    const title = '杭州市数字经济发展行动计划（2024—2027年）（征求意见稿）';
    const article = corrected({ title }, text).second.dataset.documents[0]?.articles[0];
    expect(article).toMatchObject({ title, status: 'draft', planPeriod: { start: '2024', end: '2027' } });
    expect(article?.region.name).toBe('杭州市');
  });

  test('an empty fact takes away what was read; the rest is as before', () => {
    const { second } = corrected({ planPeriod: null, issuer: '', status: 'trial', issueDate: '2024-03' });
    const article = second.dataset.documents[0]?.articles[0];
    expect(article).not.toHaveProperty('planPeriod');
    expect(article).not.toHaveProperty('issuer');
    expect(article).toMatchObject({ status: 'trial', issueDate: { value: '2024-03' } });
  });

  test('a report that is a policy after all is read as one', () => {
    const text = TEXT.replace('行动计划（2024—2026年）', '白皮书');
    const { first, second } = corrected({ isPolicy: true }, text);
    expect(first.dataset.targets).toEqual([]);
    expect(second.dataset.targets).toHaveLength(2);
  });
});

test.each([
  ['浙江省', '330000'],
  ['贵阳', '520100'],
  ['鲁', '370000'],
  ['Hangzhou', '330100'],
  [' yunnan Province', '530000'],
  ['China', '100000'],
  ['Suzhou (Anhui)', '341300'],
  ['Suzhou', undefined],
  ['渝', '500000'],
  ['Inner Mongolia', '150000'],
  ['370000', '370000'],
  ['鲁的', undefined],
  ['北京市朝阳区', '110105'],
  ['全国', '100000'],
  ['朝阳区', undefined],
  ['浙江省的', undefined],
  ['', undefined],
  ['<img src=x>', undefined],
])('the place %s', (name, code) => {
  expect(regionNamed(name)?.code).toBe(code);
});
