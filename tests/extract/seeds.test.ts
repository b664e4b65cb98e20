/** The committed dataset: made by this extractor from these seeds, and right where it must be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract, type Result } from '../../extract/in-memory.ts';
import { filesOf } from './files-of.ts';
import { readText } from '../../extract/read/text.ts';
import { dataset as datasetSchema, idRegister, type Target } from '../../src/domain/dataset/schema.ts';
import { ROOT, tables } from './support.ts';

const DATA = join(ROOT, 'data');
const read = (path: string): string => readFileSync(path, 'utf8');
const sources = readdirSync(join(ROOT, 'seeds')).map((name) =>
  readText({ name, bytes: readFileSync(join(ROOT, 'seeds', name)) }),
);
const register = idRegister.parse(JSON.parse(read(join(DATA, 'ids.json'))));

let result: Result;
beforeAll(() => {
  result = extract(sources, tables, register);
});

const find = (region: string, indicator: string, value: number): Target[] =>
  result.dataset.targets.filter(
    (target) =>
      target.region.name === region && target.indicator.includes(indicator) && target.value === value,
  );

describe('the committed dataset', () => {
  it('is what the extractor produces now, byte for byte', () => {
    const files = filesOf(result);
    for (const [name, content] of files)
      expect(read(join(DATA, name)), `${name}: run npm run extract and commit data/`).toBe(content);
    for (const folder of ['ledger', 'text'])
      expect(
        readdirSync(join(DATA, folder))
          .map((name) => `${folder}/${name}`)
          .sort(),
      ).toEqual([...files.keys()].filter((name) => name.startsWith(folder)).sort());
  });

  it('is the same whatever the order of the files', () => {
    const again = extract([...sources].toReversed(), tables, register);
    expect(filesOf(again)).toEqual(filesOf(result));
  });

  it('fits its own schema', () => {
    expect(() => datasetSchema.parse(JSON.parse(read(join(DATA, 'targets.json'))))).not.toThrow();
  });

  it('puts every commitment into a theme', () => {
    expect(result.dataset.targets.filter(({ theme }) => theme === null)).toEqual([]);
  });
});

describe('what must be right', () => {
  const CASES: readonly (readonly [string, string, number, string, string | null])[] = [
    ['北京市', '数据要素市场规模', 2e11, '=', '2030'],
    ['上海市', '数据产业规模', 5e11, '=', '2025'],
    ['上海市', '年均复合增长率', 15, '=', '2025'],
    ['浙江省', '参与公开实施专利', 2500, '>=', '2024-12-31'],
    ['浙江省', '参与公开实施专利', 30000, '>=', '2027-12-31'],
  ];
  it.each(CASES)('%s %s %d', (region, indicator, value, comparator, deadline) => {
    const found = find(region, indicator, value);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ comparator, deadline: { value: deadline, basis: 'sentence' } });
    expect(found[0]?.mentions.map(({ part }) => part)).toEqual(['note', 'body']);
    for (const mention of found[0]?.mentions ?? [])
      expect(result.texts.get(mention.documentId)?.slice(mention.start, mention.end)).toBe(mention.quote);
  });
});

describe('the ledger', () => {
  it('accounts for every run of digits exactly once', () => {
    for (const ledger of result.ledgers) {
      const text = result.texts.get(ledger.documentId) ?? '';
      let counted = 0;
      let inside = false;
      for (const c of text) {
        const digit = (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
        if (digit && !inside) counted += 1;
        inside = digit;
      }
      const runs = ledger.numbers.map(
        (entry) => text.slice(entry.start, entry.end).match(/[0-9０-９]+/g)?.length ?? 0,
      );
      expect(runs.reduce((sum, n) => sum + n, 0)).toBe(counted);
      const sorted = [...ledger.numbers].sort((a, b) => a.start - b.start);
      sorted.slice(1).forEach((entry, i) => expect(entry.start).toBeGreaterThanOrEqual(sorted[i]?.end ?? 0));
    }
  });

  it('names the target of every mention’s value', () => {
    const byDocument = new Map(result.ledgers.map((ledger) => [ledger.documentId, ledger.numbers]));
    for (const target of result.dataset.targets) {
      if (target.value === null) continue;
      for (const mention of target.mentions) {
        const entry = byDocument.get(mention.documentId)?.find(({ start }) => start === mention.valueStart);
        expect(entry?.fate).toEqual({ target: target.id });
      }
    }
  });

  it('gives a reason for what was left out, and names the rows that decided', () => {
    const entries = result.ledgers.flatMap(({ numbers }) => numbers);
    expect(entries.filter(({ rows }) => rows?.length === 0)).toEqual([]);
    expect(result.dataset.targets.filter(({ rows = [] }) => rows.length === 0)).toEqual([]);
    expect(entries.filter(({ fate }) => 'reason' in fate && fate.reason === '')).toEqual([]);
  });
});
