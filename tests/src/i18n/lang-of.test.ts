import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { langOf, langParts } from '../../../src/i18n/lang-of.ts';

test.each([
  ['数据产业规模', 'zh-CN'],
  ['《行动方案（2023—2025年）》', 'zh-CN'],
  ['数字经济核心产业增加值占GDP比重', 'zh-CN'],
  ['30,000 件', 'zh-CN'],
  ['CNY 200 billion', undefined],
  ['2025', undefined],
  ['at least 30 家', undefined],
  ['', undefined],
])('langOf(%j) is %s', (words, lang) => {
  expect(langOf(words)).toBe(lang);
});

test.each([
  ['Cited from 大数据发展动态, 第27期 总第138期 (7 Jul 2023)', ['大数据发展动态, 第27期 总第138期']],
  ['全国 · 可靠性提升典型示范: at least 100 个 (2025)', ['全国 · 可靠性提升典型示范:', '个 (2025)']],
  ['第33期 总第144期 · 18 Aug 2023', ['第33期 总第144期']],
  ['against “典型示范” (全国)', ['“典型示范” (全国)']],
  ['CNY 200 billion', []],
])('the Chinese parts of %j are %j', (words, chinese) => {
  const parts = langParts(words).filter(({ lang }) => lang === 'zh-CN');
  expect(parts.map(({ text }) => text)).toEqual(chinese);
});

const WORDS = fc
  .array(fc.constantFrom('数据', 'data', '30', ' ', '·', '（', 'GDP', '，', '\n'))
  .map((all) => all.join(''));

it('parts are the text again, of turning languages, each at its place, and no Chinese sign is left out', () => {
  fc.assert(
    fc.property(WORDS, (words) => {
      const parts = langParts(words);
      expect(parts.map(({ text }) => text).join('')).toBe(words);
      expect(parts.slice(1).filter(({ lang }, before) => lang === parts[before]?.lang)).toEqual([]);
      for (const { at, text, lang } of parts) {
        expect(words.slice(at, at + text.length)).toBe(text);
        expect(/\p{Script=Han}/u.test(text)).toBe(lang === 'zh-CN');
      }
    }),
  );
});
