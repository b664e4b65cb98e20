import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinOf, readingBlocks, type ReadingBlock } from '../../../../src/domain/reading/reading.ts';
import { markedPlace, offsetInBlock, sentenceAround } from '../../../../src/domain/proposal/place.ts';
import { DOCUMENT, TEXT } from './targets.ts';

/** As src/reader/Block.tsx draws it. */
const drawn = (text: string, { kind, pieces }: ReadingBlock): string =>
  pieces
    .map((piece, index) => {
      const before = pieces[index - 1];
      const join = before === undefined || kind === 'row' ? '' : joinOf(text, before, piece);
      return join + text.slice(...piece);
    })
    .join('');

describe('a drawn character is found in the text', () => {
  const piece = fc.constantFrom(
    '到2026年，达到30家以上，',
    'GDP per head ',
    '**重点**',
    '\n',
    '12',
    '| a | 1 |\n',
  );
  test('whatever stands between the pieces', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const block of readingBlocks(text)) {
          const shown = drawn(text, block);
          for (let at = 0; at < shown.length; at += 1) {
            const offset = offsetInBlock(text, block, at, false);
            // The blank between Latin words is drawn and stands nowhere in the text.
            expect([' ', text.charAt(offset)]).toContain(shown.charAt(at));
          }
          expect(offsetInBlock(text, block, shown.length, true)).toBe(block.pieces.at(-1)?.[1]);
        }
      }),
    );
  });
});

test('the sentence around a value ends at its full stop, or at the line', () => {
  const at = TEXT.indexOf('120亿元');
  expect(TEXT.slice(...sentenceAround(TEXT, at, at + 5))).toBe('到2027年，产值达到120亿元。');
  expect('标题\n一句没有句号 '.slice(...sentenceAround('标题\n一句没有句号 ', 4, 6))).toBe('一句没有句号');
});

test('a marked value has its line, policy and sentence', () => {
  const from = TEXT.indexOf('8项');
  const place = markedPlace(DOCUMENT, TEXT, from, from + 2);
  expect(place?.article.id).toBe(DOCUMENT.articles[0]?.id);
  expect(place?.mention).toMatchObject({ line: 2, valueText: '8项', quote: '其中8项由市里考核。' });
  expect(TEXT.slice(place?.mention.start, place?.mention.end)).toBe(place?.mention.quote);
});

test('nothing is marked by blanks, nor outside of all policies', () => {
  expect(markedPlace(DOCUMENT, '标题\n  \n', 3, 5)).toBeUndefined();
  expect(markedPlace({ ...DOCUMENT, articles: [] }, TEXT, 9, 12)).toBeUndefined();
});
