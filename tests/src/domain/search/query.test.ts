import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  matchesWords,
  normalise,
  queryWords,
  stretchesWithout,
} from '../../../../src/domain/search/query.ts';

const isFound = (query: string, text: string): boolean => matchesWords(normalise(text), queryWords(query));

test.each([
  ['5G基站', '5G 基站数'],
  ['某政发(2031)7号', '某政发〔2031〕7号'],
  ['某政发2031 7号', '某政发〔2031〕7号'],
  ['先锋企业', '先进“先锋”类企业'],
  ['甲乙，丙丁', '丙丁和甲乙'],
  ['mongolia', 'Inner  Mongolia'],
])('%s is found in %s', (query, text) => expect(isFound(query, text)).toBe(true));

test.each([
  ['甲乙丙', '甲乙'],
  ['3万件', '3家、5万件'],
  ['乙甲', '甲乙'],
])('%s is not found in %s', (query, text) => expect(isFound(query, text)).toBe(false));

test('what stands in a text is found in it, whatever is around it and however long', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '乙', 'a', '1', '的', '(', '.', '2031'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, text, text, (before, word, after) => {
      expect(isFound(word, `${before}\n${word}${after}`)).toBe(true);
    }),
  );
});

test('of a word the stretches that were not found', () => {
  const [word] = queryWords('甲乙丙丁戊abc');
  expect(word && stretchesWithout(word, 0b001100)).toEqual(['甲乙', '戊abc']);
  // 甲 is what is left of 甲乙.
  expect(word && stretchesWithout(word, 0b001110)).toEqual(['戊abc']);
});
