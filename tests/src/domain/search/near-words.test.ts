import { expect, test } from 'vitest';
import { nearWords } from '../../../../src/domain/search/near-words.ts';
import { initialsOf } from '../../../../src/domain/search/pinyin.ts';

const NAMES = ['农村自来水覆盖率', '森林覆盖率', '养老床位', '工业投资强度', 'rural tap water coverage'];

test.each([
  ['覆该率', ['覆盖率']],
  ['养老床', []],
  ['养老床为', ['养老床位']],
  // Of two characters the other must at least sound alike.
  ['强渡', ['强度']],
  ['强弱', []],
  ['coverege', ['coverage']],
  ['tap', []],
  ['雪', []],
])('%s is near %j', (word, near) => expect(nearWords(word, NAMES)).toEqual(near));

test.each([
  ['失业率', 'syl'],
  ['覆盖率', 'fgl'],
  ['率先增长', 'sxzz'],
  ['重庆银行业绿化', 'cqyhylh'],
  ['长江三角洲', 'cjsjz'],
  ['5G基站', '5Gjz'],
])('the first letters of %s', (text, letters) => expect(initialsOf(text)).toBe(letters));
