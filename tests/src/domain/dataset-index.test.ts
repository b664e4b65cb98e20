import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasetFiles } from '../../../src/domain/dataset-files.ts';
import {
  buildIndex,
  readRows,
  splitRecords,
  toRow,
  type DatasetIndex,
} from '../../../src/domain/dataset-index.ts';
import { viewOf } from '../../../src/domain/dataset-view.ts';
import { dataset as schema } from '../../../src/domain/schema.ts';

const text = readFileSync(join(import.meta.dirname, '../../../data/targets.json'), 'utf8');
const dataset = schema.parse(JSON.parse(text));
const NO_LABELS = { themes: [], families: [] };

function throughTheWire(index: DatasetIndex): DatasetIndex {
  const parsed: DatasetIndex = JSON.parse(JSON.stringify(index));
  return parsed;
}

describe('the index', () => {
  test('carries the same facts as targets.json, in its order', () => {
    const rows = readRows(throughTheWire(buildIndex(dataset, 'v', NO_LABELS)));
    expect(rows).toEqual(dataset.targets.map(toRow));
    for (const [i, target] of dataset.targets.entries()) {
      const { mentions, ...facts } = target;
      expect(rows[i]).toMatchObject(JSON.parse(JSON.stringify(facts)));
      expect(rows[i]?.mentionCount).toBe(mentions.length);
      const cited = mentions.find(({ part }) => part === 'body') ?? mentions[0];
      expect(rows[i]?.line).toBe(cited?.line);
    }
  });

  test('tells the date of the data: the latest issue date', () => {
    const dates = dataset.documents.flatMap(({ issueDate }) => issueDate ?? []).sort();
    expect(buildIndex(dataset, 'v', NO_LABELS).dataDate).toBe(dates.at(-1) ?? null);
  });

  test('refuses a file that is shorter than it says', () => {
    const index = buildIndex(dataset, 'v', NO_LABELS);
    expect(() => readRows({ ...index, rows: index.rows + 1 })).toThrow('missing');
  });

  test('keeps a column whole where little repeats, and by dictionary where much does', () => {
    const { columns } = buildIndex(dataset, 'v', NO_LABELS);
    expect(columns.id).toHaveProperty('all');
    expect(columns.region).toHaveProperty('dict');
  });
});

describe('the records', () => {
  test('hold every target once, in the file of its first mention', () => {
    const files = splitRecords(dataset);
    expect(files.map(({ documentId }) => documentId)).toEqual(dataset.documents.map(({ id }) => id));
    const all = files.flatMap(({ documentId, targets }) =>
      targets.map((target) => [documentId, target] as const),
    );
    expect(all).toHaveLength(dataset.targets.length);
    for (const [documentId, target] of all)
      expect(target.mentions.map((mention) => mention.documentId)).toContain(documentId);
  });
});

describe('the files of the page', () => {
  const source = {
    targets: text,
    version: '0123abcd',
    themes: '{"themes":[{"id":"a","name":{"zh":"甲","en":"A"},"words":[]}]}',
    families: undefined,
    texts: new Map([['d0.txt', '文']]),
    ledgers: new Map([['d0.json', '{}']]),
  };

  test('name the index by the version and bring names of the curated tables', () => {
    const { indexPath, files } = datasetFiles(source);
    expect(indexPath).toBe('data/index-0123abcd.json');
    const index: DatasetIndex = JSON.parse(files.get(indexPath) ?? '');
    const view = viewOf(index);
    expect(view.labels.zh.get('a')).toBe('甲');
    expect(view.rowById.size).toBe(dataset.targets.length);
    expect(files.get('data/text/d0.txt')).toBe('文');
    expect(files.has('data/ledger/d0.json')).toBe(true);
  });

  test('are not made of something that is no dataset', () => {
    expect(() =>
      datasetFiles({ ...source, targets: '{"schemaVersion":99,"documents":[],"targets":[]}' }),
    ).toThrow('schemaVersion');
  });
});
