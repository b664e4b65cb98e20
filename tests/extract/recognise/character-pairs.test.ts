/** The first question never misses a word; that it lets strangers pass is allowed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CharacterPairs } from '../../../extract/recognise/character-pairs.ts';

const letters = { unit: fc.constantFrom('浙', '江', '杭', '州', '市', '到', '1') };
const words = fc.array(fc.string({ ...letters, minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });

it('stops wherever one of the words begins', () => {
  fc.assert(
    fc.property(words, fc.string({ ...letters, maxLength: 40 }), (known, text) => {
      const pairs = new CharacterPairs(known);
      const stops: number[] = [];
      for (let at = pairs.next(text, 0); at < text.length; at = pairs.next(text, at + 1)) stops.push(at);
      const begins = Array.from(text, (_, at) => at).filter((at) =>
        known.some((word) => text.startsWith(word, at)),
      );
      expect(stops).toEqual(expect.arrayContaining(begins));
      expect(begins.every((at) => pairs.mayOpen(text, at))).toBe(true);
    }),
  );
});

it('passes over most of a text without such words', () => {
  const pairs = new CharacterPairs(['浙江', '杭州']);
  expect(pairs.next('到二〇二七年建成海洋牧场', 0)).toBe(12);
  expect(pairs.next('到二〇二七年，浙江建成海洋牧场', 0)).toBe(7);
  expect(pairs.next('', 0)).toBe(0);
});
