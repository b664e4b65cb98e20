import { expect, test } from 'vitest';
import { langOf } from '../../../src/i18n/lang-of.ts';

test.each([
  ['数据产业规模', 'zh-CN'],
  ['《行动方案（2023—2025年）》', 'zh-CN'],
  ['30,000 件', 'zh-CN'],
  ['CNY 200 billion', undefined],
  ['2025', undefined],
  ['at least 30 家', undefined],
  ['', undefined],
])('langOf(%j) is %s', (words, lang) => {
  expect(langOf(words)).toBe(lang);
});
