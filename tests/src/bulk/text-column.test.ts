import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachTextWith, textColumn } from '../../../src/bulk/text-column.ts';

const codesWith = (word: string, texts: readonly string[]): number[] => {
  const codes: number[] = [];
  eachTextWith({ text: word, covers: 1 }, textColumn(new Uint32Array(), texts), (code) => codes.push(code));
  return codes;
};

describe('a word in many texts', () => {
  test('is found as it is text by text', () => {
    // Few letters, so that words often run over the end of a text.
    const texts = fc.array(fc.string({ unit: fc.constantFrom('数', '据', '2'), maxLength: 5 }), {
      maxLength: 12,
    });
    const words = fc.string({ unit: fc.constantFrom('数', '据', '2'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, words, (all, word) => {
        const expected = [...all.keys()].filter((code) => all[code]?.includes(word));
        expect(codesWith(word, all)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('from the end of one into the next it stands in neither', () => {
    expect(codesWith('数据', ['公共数', '据点'])).toEqual([]);
    expect(codesWith('数据', ['公共数', '', '数据', '据点'])).toEqual([2]);
  });
});
