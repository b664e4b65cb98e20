import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonAt } from '../../extract/input/json-file.ts';
import { jsonPieces } from '../../extract/output/json-lines.ts';

it('is the JSON of the value, whatever that is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
      const written = JSON.parse([...jsonPieces(value)].join('')) as unknown;
      expect(JSON.stringify(written)).toBe(JSON.stringify(value));
    }),
  );
});

it('has a line for each member of a list or table', () => {
  const value = { version: 1, list: [{ a: 1 }, 2], table: { x: { y: [] } }, none: [], gone: undefined };
  expect([...jsonPieces(value)].join('')).toBe(
    '{\n"version": 1,\n"list": [\n{"a":1},\n2\n],\n"table": {\n"x": {"y":[]}\n},\n"none": []\n}\n',
  );
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'json-'));
  const path = join(folder, 'x.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read back in pieces, whatever the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1 }), (value) => {
        writeFileSync(path, [...jsonPieces(value)].join(''));
        expect(jsonAt(path, 0)).toEqual(jsonAt(path));
      }),
    );
  });

  it.each([
    ['{"targets":[]}', /x\.json is damaged, or no JSON: /u],
    ['{\n"targets": [\n{"id":1},\n', /x\.json is damaged, or no JSON: it is cut off/u],
    ['{\n"targets": [\n{"id":1}\n]', /x\.json is damaged, or no JSON: it is cut off/u],
    ['{\n"targets": [\n{"id":}\n]\n}\n', /x\.json is damaged, or no JSON: /u],
    ['{\n"targets": [\n1\n}\n', /x\.json is damaged, or no JSON: /u],
  ])('%j is named', (content, words) => {
    writeFileSync(path, content);
    expect(() => jsonAt(path, 0)).toThrow(words);
  });
});

it('never holds a long list as one piece', () => {
  const pieces = [...jsonPieces({ targets: Array.from({ length: 5000 }, (_, id) => ({ id })) })];
  expect(pieces.length).toBeGreaterThan(20);
  expect(JSON.parse(pieces.join(''))).toHaveProperty('targets.4999.id', 4999);
});
