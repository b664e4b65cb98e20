/** Which documents a page of some of them keeps, and that it is whole in itself. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { datasetFiles } from '../../../src/build/dataset-files.ts';
import { cut, onlyOf } from '../../../src/build/only.ts';
import { readDataset } from '../../../src/build/read-dataset.ts';
import {
  dataset as datasetSchema,
  observations as observationsSchema,
} from '../../../src/domain/dataset/schema.ts';

const DATA = join(import.meta.dirname, '../../../data');
const source = readDataset(DATA);
const all = {
  dataset: datasetSchema.parse(JSON.parse(source.targets)),
  observations: observationsSchema.parse(JSON.parse(source.observations ?? '')).observations,
};
const [first] = all.dataset.documents;

it.each([
  ['', { places: [], years: [] }],
  ['浙江省 2026 杭州市 440000', { places: ['330000', '330100', '440000'], years: [2026] }],
  ['全国', { places: ['100000'], years: [] }],
])('%s', (words, only) => expect(onlyOf(words)).toEqual(only));

it('what is neither a place nor a year is refused by name', () => {
  expect(() => onlyOf('2026 火星市')).toThrow('not 火星市');
});

const article = (code: string, year: string, plan?: [number, number]) => ({
  ...first!.articles[0]!,
  region: { code, name: code, level: 'city' as const },
  issueDate: { value: year, basis: 'document' as const },
  planPeriod: plan && { start: String(plan[0]), end: String(plan[1]) },
});

it.each([
  ['330100', '2024', undefined, '浙江省', true],
  ['330100', '2024', undefined, '杭州市', true],
  ['330200', '2024', undefined, '杭州市', false],
  ['330000', '2024', undefined, '全国', false],
  ['330000', '2024-03-01', undefined, '浙江省 2024', true],
  ['330000', '2024', undefined, '浙江省 2025', false],
  ['330000', '2021', [2021, 2025] as [number, number], '2023', true],
])('a document of %s of %s and the plan %s under %s: %s', (code, year, plan, words, isKept) => {
  const documents = [{ ...first!, articles: [article(code, year, plan)] }];
  const left = () => cut({ dataset: { ...all.dataset, documents }, observations: [] }, onlyOf(words));
  if (isKept) expect(left().dataset.documents).toHaveLength(1);
  else expect(left).toThrow('--only');
});

it('of a part of the seeds there is a page whose files speak of its documents alone', () => {
  const words = all.dataset.documents.flatMap(({ articles }) => articles.map(({ region }) => region.code));
  const only = onlyOf(words.find((code) => code !== '000000' && code !== '100000') ?? '');
  const { dataset, observations } = cut(all, only);
  expect(dataset.documents.length).toBeLessThan(all.dataset.documents.length);
  const ids = dataset.documents.map(({ id }) => id);
  for (const { mentions } of [...dataset.targets, ...observations])
    expect(ids).toEqual(expect.arrayContaining(mentions.map(({ documentId }) => documentId)));
  const { files } = datasetFiles({ ...source, only });
  const named = [...files.keys()].flatMap((path) => /d-[0-9a-f]{12}/u.exec(path) ?? []);
  expect([...new Set(named)].sort()).toEqual(ids.toSorted());
  expect(readDataset(DATA, DATA, '2023').version).not.toBe(source.version);
});
