/** Results that answer commitments, in one file or in parts: together they are the whole. */
import { expect, it } from 'vitest';
import { atOnce } from '../../../src/domain/collections/steps.ts';
import { datasetFiles } from '../../../src/build/dataset-files.ts';
import { indexReader } from '../../../src/bulk/index-text.ts';
import { openDataset } from '../../../src/bulk/open-dataset.ts';
import { partOf } from '../../../src/domain/dataset/parts.ts';
import { joinedViews } from '../../../src/domain/dataset/joined-views.ts';
import { toRow } from '../../../src/domain/dataset/target-index.ts';
import { documentResultsOf, linkResults, linksByPlace } from '../../../src/domain/progress/link-results.ts';
import type { DocumentResult } from '../../../src/domain/progress/result-links.ts';
import { syntheticCorpus, syntheticResults } from '../../synthetic-corpus.ts';

const dataset = syntheticCorpus(3000, 1, 1);
const told = syntheticResults(dataset, 4000);
const filesOf = (targets: number, results: number) =>
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
    { targets, results },
  );
const reachedIn = ({ files }: ReturnType<typeof filesOf>): Map<string, DocumentResult[]> =>
  new Map(
    [...files].flatMap(([path, text]) => {
      const part = /^data\/reached(?:\/(?<part>\d+))?\.json$/u.exec(path)?.groups;
      return part ? [[part['part'] ?? '', JSON.parse(text()) as DocumentResult[]] as const] : [];
    }),
  );

it('the parts are the whole, each result in those of the places that it answers, as the index counts them', () => {
  const [whole, parted] = [filesOf(Infinity, Infinity), filesOf(Infinity, 0)];
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
      expect(region && partOf(region)).toBe(part);
    }
  }
  const reader = indexReader();
  reader.take(parted.files.get(parted.indexPath)?.() ?? '');
  const { parts: written = [] } = reader.finish();
  expect(new Map(written.map(([part, targets, results]) => [part, [targets, results]]))).toEqual(
    new Map([...parts].flatMap(([part, { length }]) => (part === '' ? [] : [[part, [0, length]]]))),
  );
});

it('commitments in parts are the whole, each with its document, in the part of its place', async () => {
  const [whole, parted] = [filesOf(Infinity, 0), filesOf(0, 0)];
  const opened = async ({ files }: ReturnType<typeof filesOf>, path: string) =>
    openDataset(new Response(files.get(path)?.()).body);
  const all = await opened(whole, whole.indexPath);
  const first = await opened(parted, parted.indexPath);
  const names = [...(first.unread?.keys() ?? [])];
  const parts = await Promise.all(names.map(async (part) => opened(parted, `data/targets/${part}.json`)));
  expect(names.length).toBeGreaterThan(20);
  expect([...parted.files.keys()].filter((path) => path.startsWith('data/targets/'))).toHaveLength(
    names.length,
  );
  for (const [at, { rows, documents }] of parts.entries()) {
    expect(first.unread?.get(names[at] ?? '')?.targets).toBe(rows.length);
    expect(new Set(rows.map(({ region }) => partOf(region)))).toEqual(new Set([names[at]]));
    const known = new Set([...documents, ...first.documents].map(({ id }) => id));
    expect(rows.every(({ documentId }) => known.has(documentId))).toBe(true);
  }
  expect(new Set(first.rows.map(({ region }) => partOf(region)))).toEqual(new Set(['']));
  expect(first.rows.every(({ documentId }) => first.documents.some(({ id }) => id === documentId))).toBe(
    true,
  );
  const joined = atOnce(joinedViews(first, parts));
  expect(joined.rowById).toEqual(all.rowById);
  expect(joined.policyById).toEqual(all.policyById);
  expect(joined.regions).toEqual(all.regions);
  expect(joined.resultCounts).toEqual(all.resultCounts);
  expect([joined.dataDate, joined.labels, joined.keys]).toEqual([all.dataDate, all.labels, all.keys]);
  const ids: Record<string, string[]> = JSON.parse(parted.files.get('data/parts.json')?.() ?? '{}');
  for (const [at, { rows, documents }] of parts.entries())
    expect(new Set(ids[names[at] ?? ''])).toEqual(new Set([...documents, ...rows].map(({ id }) => id)));
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
  const byPlace = new Map(
    [...linksByPlace(rows, policyOf, results)].flatMap((linked) => [...(linked ?? [])]),
  );
  expect(whole.size).toBeGreaterThan(1000);
  expect(byPlace).toEqual(whole);
});
