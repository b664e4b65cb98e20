import { expect, test } from 'vitest';
import { markedRuns, nearHit } from '../../../../src/domain/search/marks.ts';
import { queryWords } from '../../../../src/domain/search/query.ts';

const marked = (text: string, query: string, also?: string): string =>
  markedRuns(text, queryWords(query), also)
    .map((run) => (run.isHit ? `[${run.text}]` : run.text))
    .join('');

test.each([
  ['沿海海水淡化规模', '海水规模', '沿海[海水]淡化[规模]'],
  ['“领跑者”企业', '领跑者企业', '“[领跑者”企业]'],
  ['5G 基站', '5g基站', '[5G 基站]'],
  ['ＤＣＭＭ贯标', 'dcmm', '[ＤＣＭＭ]贯标'],
  ['人工智能企业', 'AI', '[人工智能]企业'],
  ['海水', '企业', '海水'],
  ['Fresh water from the sea', 'water SEA', 'Fresh [water] from the [sea]'],
])('of %s, %s marks %s', (text, query, result) => expect(marked(text, query)).toBe(result));

test.each([
  ['某海市', 'lanhai', '[某海市]'],
  ['某海市', '海', '某[海]市'],
  ['Sea of Lan', '某海', '[Sea of Lan]'],
  ['某海市', 'hai', '某海市'],
])('of %s, found by its other name, %s marks %s', (text, query, result) =>
  expect(marked(text, query, '某海市\nLanhai')).toBe(result),
);

test('first letters mark the characters that they stand for', () => {
  const words = [{ text: 'hsdh', parts: [{ text: 'hsdh', covers: 1, isInitials: true }], all: 1 }];
  expect(markedRuns('沿海海水淡化', words).map(({ text }) => text)).toEqual(['沿海', '海水淡化']);
});

test.each([
  ['沿海园区的海水淡化规模要更大', '淡化', '…的海水[淡化]规模要…'],
  ['海水淡化', '海水', '[海水]淡化'],
])('of %s, what stands around %s', (text, query, result) =>
  expect(
    nearHit(markedRuns(text, queryWords(query)), 3)
      .map((run) => (run.isHit ? `[${run.text}]` : run.text))
      .join(''),
  ).toBe(result),
);
