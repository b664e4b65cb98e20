import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex, rowsOf } from '../../../src/bulk/dataset-index.ts';
import type { DatasetIndex } from '../../../src/bulk/index-row.ts';
import { cellAt, openColumn, toColumn } from '../../../src/bulk/column.ts';
import { datasetFiles } from '../../../src/build/dataset-files.ts';
import { splitRecords, sectionsIn, toRow } from '../../../src/domain/dataset/target-index.ts';
import { openDataset } from '../../../src/bulk/open-dataset.ts';
import { indexReader, writeIndex } from '../../../src/bulk/index-text.ts';
import { dataset as schema } from '../../../src/domain/dataset/schema.ts';
import { syntheticCorpus } from '../../synthetic-corpus.ts';

const text = readFileSync(join(import.meta.dirname, '../../../data/targets.json'), 'utf8');
const dataset = schema.parse(JSON.parse(text));
const NO_LABELS = { themes: [], families: [] };

function readIndex(text: string): DatasetIndex {
  const reader = indexReader();
  reader.take(text);
  return reader.finish();
}

const throughTheWire = (index: DatasetIndex): DatasetIndex => readIndex(writeIndex(index));

describe('the index', () => {
  test('carries the same facts as targets.json, in its order', () => {
    const rows = rowsOf(throughTheWire(buildIndex(dataset, 'v', NO_LABELS)));
    expect(rows).toEqual(dataset.targets.map((target) => toRow(target, [], sectionsIn(dataset.documents))));
    for (const [i, target] of dataset.targets.entries()) {
      const { mentions, rows: _rows, nameCertainty: _certainty, ...facts } = target;
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
    expect(() => rowsOf({ ...index, rows: index.rows + 1 })).toThrow('missing');
  });

  test('keeps a column whole where little repeats, and by dictionary where much does', () => {
    const { columns } = buildIndex(dataset, 'v', NO_LABELS);
    expect(columns.id).toHaveProperty('all');
    expect(columns.region).toHaveProperty('dict');
  });
});

describe('a column', () => {
  test('gives back every entry, however many are distinct', () => {
    const values = fc.array(fc.oneof(fc.nat(9), fc.constant(null), fc.string()), { maxLength: 300 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), (some, times) => {
        const all = Array.from({ length: times }, () => some).flat();
        const column = toColumn(all);
        const sent: typeof column = JSON.parse(JSON.stringify(column));
        const open = openColumn(sent, all.length);
        expect(all.map((_, row) => cellAt(open, row))).toEqual(all);
      }),
    );
  });

  test.each([90, 91, 92, 91 ** 2, 91 ** 2 + 1])('with %i distinct entries', (distinct) => {
    const values = Array.from({ length: distinct * 2 }, (_, row) => row % distinct);
    const column = toColumn(values);
    if (!('codes' in column)) throw new Error('a dictionary was expected');
    expect(column.codes).toHaveLength(values.length * Math.ceil(Math.log(distinct) / Math.log(91) - 1e-9));
    const open = openColumn(column, values.length);
    expect(values.every((value, row) => cellAt(open, row) === value)).toBe(true);
  });
});

describe('a large index', () => {
  const corpus = syntheticCorpus(20_000);
  const index = buildIndex(corpus, 'v', NO_LABELS);
  const text = writeIndex(index);

  test('is the same JSON, read in one go or in pieces of any length', () => {
    const whole: unknown = JSON.parse(text);
    expect(readIndex(text)).toEqual(whole);
    for (const length of [65_536, 999_983]) {
      const reader = indexReader();
      for (let at = 0; at < text.length; at += length) reader.take(text.slice(at, at + length));
      expect(reader.finish()).toEqual(whole);
    }
  });

  test('has no line that is much of the whole: a line is parsed in one go', () => {
    const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
    expect(longest / text.length).toBeLessThan(0.2);
  });

  test('in one line is read as well', () => {
    expect(readIndex(JSON.stringify(index))).toEqual(JSON.parse(text));
  });

  test('that ends too early is refused', () => {
    expect(() => readIndex(text.slice(0, -1))).toThrow(SyntaxError);
    expect(() => readIndex(text.slice(0, text.length / 2))).toThrow(SyntaxError);
    expect(() => readIndex('')).toThrow(SyntaxError);
  });

  test('carries the same facts as its dataset', () => {
    expect(rowsOf(throughTheWire(index))).toEqual(corpus.targets.map((target) => toRow(target)));
  });

  test('grows with the commitments, not faster', () => {
    const half = writeIndex(buildIndex(syntheticCorpus(10_000), 'v', NO_LABELS));
    expect(text.length / half.length).toBeGreaterThan(1.8);
    expect(text.length / half.length).toBeLessThan(2.1);
  });

  test('opened while it arrives is the same view', async () => {
    const view = await openDataset(new Blob([text]).stream());
    expect(view.rowById).toEqual(openIndex(index).rowById);
    expect(view.regions.size).toBeGreaterThan(400);
  });

  test('of another format is refused', async () => {
    const other = new Blob([text.replace('"format":5', '"format":2')]).stream();
    await expect(openDataset(other)).rejects.toThrow('format 2');
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
  const document = dataset.documents[0]?.id ?? '';
  const source = {
    documents: () => dataset.documents,
    targets: () => dataset.targets,
    observations: () => [],
    version: '0123abcd',
    themes: '{"themes":[{"id":"a","name":{"zh":"甲","en":"A"},"words":[]}]}',
    families: undefined,
    texts: new Map([[`${document}.txt`, () => '文']]),
    ledgers: new Map([[`${document}.json`, () => `{"documentId":"${document}","numbers":[]}`]]),
  };

  test('name the index by the version and bring names of the curated tables', async () => {
    const { indexPath, files } = datasetFiles(source);
    expect(indexPath).toBe('data/index-0123abcd.json');
    const view = await openDataset(new Blob([files.get(indexPath)?.() ?? '']).stream());
    expect(view.labels.zh.get('a')).toBe('甲');
    expect(view.rowById.size).toBe(dataset.targets.length);
    expect(files.get(`data/text/${document}.txt`)?.()).toBe('文');
    expect(files.has(`data/ledger/${document}.json`)).toBe(true);
  });
});
