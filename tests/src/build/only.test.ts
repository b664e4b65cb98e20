/** Which documents a page of some of them keeps, and that it is whole in itself. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { datasetFiles } from '../../../src/build/dataset-files.ts';
import { cut, onlyOf } from '../../../src/build/only.ts';
import { readDataset } from '../../../src/build/read-dataset.ts';

const DATA = join(import.meta.dirname, '../../../data');
const source = readDataset(DATA);
const all = source.documents();

it.each([
  ['', { places: [], years: [] }],
  ['浙江省 2026 杭州市 440000', { places: ['330000', '330100', '440000'], years: [2026] }],
  ['全国', { places: ['100000'], years: [] }],
])('%s', (words, only) => expect(onlyOf(words)).toEqual(only));

it('what is neither a place nor a year is refused by name', () => {
  expect(() => onlyOf('2026 火星市')).toThrow('not 火星市');
});

const DOCUMENTS: readonly [code: string, issued: string, plan?: { start: string; end: string }][] = [
  ['330000', '2024-03-01'],
  ['330100', '2025'],
  ['330200', '2021', { start: '2021', end: '2025' }],
  ['100000', '2024'],
];

it.each([
  ['浙江省', ['330000', '330100', '330200']],
  ['杭州市', ['330100']],
  ['全国', ['100000']],
  ['浙江省 2024', ['330000', '330200']],
  ['杭州市 宁波市 2025', ['330100', '330200']],
  ['2019', []],
])('of four documents %s keeps %j', (words, kept) => {
  const documents = all.slice(0, 1).flatMap((document) =>
    DOCUMENTS.map(([code, issued, planPeriod]) => ({
      ...document,
      articles: document.articles.slice(0, 1).map((article) => ({
        ...article,
        region: { code, name: code, level: 'city' as const },
        issueDate: { value: issued, basis: 'document' as const },
        planPeriod,
      })),
    })),
  );
  expect(cut(documents, onlyOf(words)).documents.map(({ articles }) => articles[0]?.region.code)).toEqual(
    kept,
  );
});

it('of a part of the seeds there is a page whose files speak of its documents alone', () => {
  const words = all.flatMap(({ articles }) => articles.map(({ region }) => region.code));
  const only = onlyOf(words.find((code) => code !== '000000' && code !== '100000') ?? '');
  const { documents, of } = cut(all, only);
  expect(documents.length).toBeLessThan(all.length);
  const ids = documents.map(({ id }) => id);
  for (const { mentions } of [...of(source.targets()), ...of(source.observations())])
    expect(ids).toEqual(expect.arrayContaining(mentions.map(({ documentId }) => documentId)));
  const { files } = datasetFiles({ ...source, only });
  const named = [...files.keys()].flatMap((path) => /d-[0-9a-f]{12}/u.exec(path) ?? []);
  expect([...new Set(named)].sort()).toEqual(ids.toSorted());
  expect(readDataset(DATA, DATA, '2023').version).not.toBe(source.version);
  expect(() => datasetFiles({ ...source, only: onlyOf('1900') })).toThrow(
    'no document is of what --only names',
  );
});
