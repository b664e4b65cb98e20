import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../extract/lexicon/words.ts';
import { endsIn } from '../../../src/domain/text/ends-in.ts';

const text = fc.array(fc.constantFrom('规模', '达到', '不少于', '约', '的', '，', '家', ''), {
  maxLength: 8,
});

describe('the end of a text', () => {
  it.each(['达到|约', `${anyOf('不少于 达到')}的?`, '(?<!约)达到(?:[^，]{1,4}的)?', anyOf('')])(
    'is told as a search for %s with $ behind it tells it',
    (source) => {
      const ends = endsIn(source);
      const search = new RegExp(`(?:${source})$`);
      fc.assert(
        fc.property(text, (words) => {
          const said = words.join('');
          expect(ends(said)).toBe(search.test(said));
        }),
      );
    },
  );
});
