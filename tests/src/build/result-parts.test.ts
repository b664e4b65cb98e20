/** Results that answer commitments, in one file or in parts: together they are the whole. */
import { expect, it } from 'vitest';
import { datasetFiles } from '../../../src/build/dataset-files.ts';
import { indexReader } from '../../../src/bulk/index-text.ts';
import { resultPart } from '../../../src/domain/dataset/results.ts';
import { toRow } from '../../../src/domain/dataset/target-index.ts';
import { documentResultsOf, linkResults, linksByPlace } from '../../../src/domain/progress/link-results.ts';
import type { DocumentResult } from '../../../src/domain/progress/result-links.ts';
import { syntheticCorpus, syntheticResults } from '../../synthetic-corpus.ts';

const dataset = syntheticCorpus(3000, 1, 1);
const told = syntheticResults(dataset, 4000);
const filesOf = (most: number) =>
  datasetFiles(
    {
      documents: () => dataset.documents,
      targets: () => dataset.targets,
      observations: () => told,
      version: 'v',
      themes: undefined,
      families: undefined,
      texts: new Map(),
      ledgers: new Map(),
    },
    most,
  );
const reachedIn = ({ files }: ReturnType<typeof filesOf>): Map<string, DocumentResult[]> =>
  new Map(
    [...files].flatMap(([path, text]) => {
      const part = /^data\/reached(?:\/(?<part>\d+))?\.json$/u.exec(path)?.groups;
      return part ? [[part['part'] ?? '', JSON.parse(text()) as DocumentResult[]] as const] : [];
    }),
  );

it('the parts are the whole, each result in those of the places that it answers, as the index counts them', () => {
  const [whole, parted] = [filesOf(Infinity), filesOf(0)];
  const all = reachedIn(whole).get('') ?? [];
  const parts = reachedIn(parted);
  expect(all.length).toBeGreaterThan(1000);
  expect([...reachedIn(whole).keys()]).toEqual(['']);
  expect(parts.size).toBeGreaterThan(20);
  expect(new Set([...parts.values()].flat().map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
  const levelOf = new Map(told.map(({ id, region }) => [id, region]));
  for (const [part, results] of parts) {
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
    for (const { id } of results) {
      const region = levelOf.get(id);
      expect(region && resultPart(region)).toBe(part);
    }
  }
  const reader = indexReader();
  reader.take(parted.files.get(parted.indexPath)?.() ?? '');
  const { resultParts = [] } = reader.finish();
  expect(new Map(resultParts)).toEqual(
    new Map([...parts].flatMap(([part, { length }]) => (part === '' ? [] : [[part, length]]))),
  );
});

it('linked place by place they are linked as all at once, also what is held against the nation', () => {
  const rows = dataset.targets.map((target, at) =>
    toRow(
      at % 9 === 0
        ? { ...target, value: null, relation: { kind: 'above', to: 'nation', text: '高于全国' } as const }
        : target,
    ),
  );
  const articles = new Map(dataset.documents.flatMap(({ articles: all }) => all.map((one) => [one.id, one])));
  const results = documentResultsOf(told);
  const policyOf = (id: string) => articles.get(id);
  const whole = linkResults(rows, policyOf, results);
  const byPlace = new Map([...linksByPlace(rows, policyOf, results)].flatMap((linked) => [...linked]));
  expect(whole.size).toBeGreaterThan(1000);
  expect(byPlace).toEqual(whole);
});
