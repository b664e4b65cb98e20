import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { createI18n } from '../../i18n.ts';
import { fill } from '../../../src/i18n/message.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';

/** Names in braces, without the words to choose from. */
function names(message: string): string[] {
  return [...new Set([...message.matchAll(/\{([^{}|]+)/gu)].map((match) => match[1] ?? ''))].sort();
}

describe('messages', () => {
  test('both languages use the same parameters', () => {
    const english = new Map(Object.entries(en));
    for (const [key, message] of Object.entries(zhCN)) {
      expect([key, names(english.get(key) ?? '')]).toEqual([key, names(message)]);
    }
    expect(english.size).toBe(Object.keys(zhCN).length);
  });

  test('parameters are filled, chosen by number, and never run as a pattern', () => {
    expect(fill('{n} {n|note|notes}', { n: 1 })).toBe('1 note');
    expect(fill('{n} {n|note|notes}', { n: '1' })).toBe('1 note');
    expect(fill('{n} {n|note|notes}', { n: 2 })).toBe('2 notes');
    expect(fill('“{q}”', { q: '$& {n}' })).toBe('“$& {n}”');
    expect(fill('{constructor}', {})).toBe('{constructor}');
    expect(createI18n('zh-CN').t('notes.count', { n: 0 })).toBe('0 条笔记');
  });
});

test.each([
  ['2025', '2025年', '2025'],
  ['2025-06', '2025年6月', 'Jun 2025'],
  ['2025-12-31', '2025年12月31日', '31 Dec 2025'],
])('%s is written with its own precision', (edtf, zh, english) => {
  expect(formatDate(edtf, 'zh-CN')).toBe(zh);
  expect(formatDate(edtf, 'en')).toBe(english);
});
