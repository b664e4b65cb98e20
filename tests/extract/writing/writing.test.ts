import { describe, expect, test } from 'vitest';
import { inProse, inTable, silentlyWrong, typed } from './entrances.ts';
import { WRITINGS } from './writings.ts';

test('enough are tried', () => {
  expect(new Set(WRITINGS.map(({ words }) => words)).size).toBeGreaterThanOrEqual(300);
});

describe.each([
  ['a sentence', inProse],
  ['a table', inTable],
  ['a field', typed],
] as const)('no writing is another figure without a word in %s', (_, read) => {
  test.each(WRITINGS)('$words', (figure) => {
    expect(silentlyWrong(figure, read(figure))).toEqual([]);
  });
});

test.each(WRITINGS.filter(({ must }) => must === 'plain'))('$words is read as it stands', (figure) => {
  const came = inProse(figure);
  expect(came.length).toBeGreaterThan(0);
  for (const { value, isDoubted } of came) {
    expect(value).toBeCloseTo(figure.value, 2);
    expect(isDoubted).toBe(false);
  }
});
