import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from '../../extract/output/json-pieces.ts';

it('is JSON.stringify with one blank of indentation, whatever the value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 1)}\n`);
    }),
  );
});

it('never holds a long list as one piece', () => {
  const pieces = [...jsonPieces({ targets: Array.from({ length: 5000 }, (_, id) => ({ id })) })];
  expect(pieces.length).toBeGreaterThan(20);
  expect(JSON.parse(pieces.join(''))).toHaveProperty('targets.4999.id', 4999);
});
