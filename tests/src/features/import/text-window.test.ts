import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadingBlock } from '../../../../src/domain/reading/reading.ts';
import { textWindow } from '../../../../src/features/import/review/text-window.ts';

const blocksOf = (n: number): ReadingBlock[] =>
  Array.from({ length: n }, (_, i) => ({ kind: 'paragraph', line: i + 1, pieces: [[i * 10, i * 10 + 9]] }));

test('a text of usual length is shown whole', () => {
  expect(textWindow(blocksOf(1200), 5000)).toEqual({ first: 0, end: 1200 });
  expect(textWindow([], null)).toEqual({ first: 0, end: 0 });
});

test('of a long one the current record is shown with a page or more around it, never more than three', () => {
  const blocks = blocksOf(5003);
  fc.assert(
    fc.property(fc.nat(5002), (index) => {
      const { first, end } = textWindow(blocks, index * 10);
      expect(first).toBeLessThanOrEqual(index);
      expect(end).toBeGreaterThan(index);
      expect(end - first).toBeLessThanOrEqual(1200);
      expect(first === 0 || index - first >= 400).toBe(true);
      expect(end === 5003 || end - index > 400).toBe(true);
    }),
  );
});
