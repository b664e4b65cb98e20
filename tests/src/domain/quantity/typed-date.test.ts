import { describe, expect, test } from 'vitest';
import { readTypedDate, readTypedPeriod } from '../../../../src/domain/quantity/typed-date.ts';
import { formatDate } from '../../../../src/i18n/format.ts';

describe('a date that is typed', () => {
  test.each([
    ['2024', '2024'],
    ['2024年', '2024'],
    ['2024年度', '2024'],
    ['2024年全年', '2024'],
    ['2024-6', '2024-06'],
    ['2024年6月', '2024-06'],
    ['2024/6/30', '2024-06-30'],
    ['２０２４.6.30', '2024-06-30'],
    ['2024年6月30日', '2024-06-30'],
    ['2024 年 6 月 30 日前', '2024-06-30'],
    ['2024-12-31', '2024-12-31'],
    ['2024Q3', '2024-09-30'],
    ['2024年第三季度', '2024-09-30'],
    ['2024年上半年', '2024-06-30'],
    ['二〇二四年六月', '2024-06'],
    ['20241231', '2024-12-31'],
    ['45657', '2024-12-31'],
    ['36526', '2000-01-01'],
    ['2024-12-31 00:00:00', '2024-12-31'],
    ['2024年1—12月', '2024'],
  ])('%j is %j', (typed, value) => {
    expect(readTypedDate(typed)).toEqual({ value, text: '' });
  });

  test.each([
    ['2024年底', '2024-12-31', '2024年底'],
    ['2024年12月底前', '2024-12-31', '2024年12月底前'],
    ['2024年6月末', '2024-06-30', '2024年6月末'],
    ['end of 2024', '2024-12-31', '2024年底'],
    ['end of Jun 2024', '2024-06-30', '2024年6月底'],
  ])('%j is the day %s and keeps its words', (typed, value, text) => {
    expect(readTypedDate(typed)).toEqual({ value, text });
  });

  test.each([
    '2024-02-30',
    '2024年2月30日',
    '2024-13',
    '20241331',
    '12345',
    '2024年1—9月',
    '6/30/2024',
    '去年',
    '年底',
    '2023—2024年',
    '2024年6月初三',
    '',
  ])('%j is none', (typed) => {
    expect(readTypedDate(typed)).toBeNull();
  });

  test.each(['2027', '2027-06', '2027-06-30', '2024-02-29', '2027-12-31'])(
    '%s as it is shown in either language',
    (value) => {
      for (const lang of ['zh-CN', 'en'] as const)
        expect(readTypedDate(formatDate(value, lang))).toEqual({ value, text: '' });
    },
  );
});

test.each([
  ['2024—2026', '2024', '2026'],
  ['2024-2026年', '2024', '2026'],
  ['2024 至 2026', '2024', '2026'],
  ['2024~2026', '2024', '2026'],
  ['2025', '2025', '2025'],
])('the years of %s', (typed, start, end) => {
  expect(readTypedPeriod(typed)).toEqual({ start, end });
});

test.each(['2026—2024', '三年', '2024年6月', ''])('%j names no years', (typed) => {
  expect(readTypedPeriod(typed)).toBeNull();
});
