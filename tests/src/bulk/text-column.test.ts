import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textColumn, textsWith } from '../../../src/bulk/text-column.ts';

const of = (texts: readonly string[]) => textColumn(new Uint32Array(), texts);

describe('a word in many texts', () => {
  test('is found as it is text by text', () => {
    // Few letters, so that words often run over the end of a text.
    const texts = fc.array(fc.string({ unit: fc.constantFrom('数', '据', '2'), maxLength: 5 }), {
      maxLength: 12,
    });
    const words = fc.string({ unit: fc.constantFrom('数', '据', '2'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, words, (all, word) => {
        const has = textsWith(word, of(all));
        const expected = all.map((text) => Number(text.includes(word)));
        expect([...has]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('from the end of one into the next it stands in neither', () => {
    expect(textsWith('数据', of(['公共数', '据点']))).toEqual(new Uint8Array(2));
    expect([...textsWith('数据', of(['公共数', '', '数据', '据点']))]).toEqual([0, 0, 1, 0]);
  });
});
