/** The years that words name, counted from the year of the text. */
import { describe, expect, it } from 'vitest';
import { eraAtOpening, openingOf } from '../../../extract/structure/opening.ts';
import { erasIn, periodOf, type Clock } from '../../../extract/structure/era.ts';

const clock = (year?: number, month?: number, plan?: Clock['plan']): Clock => ({ year, month, plan });
const JANUARY = clock(2026, 1);
const NONE: readonly string[] = [];

/** Side, first and last year of each era. */
const told = (words: string, of: Clock): string[] =>
  erasIn(words, of).map(({ side, first, last }) => `${side} ${first ?? '?'} ${last ?? '?'}`);

describe('years behind the text', () => {
  it.each([
    ['过去一年，海洋牧场稳步扩大', JANUARY, ['past 2025 2025']],
    ['去年，海洋牧场稳步扩大', JANUARY, ['past 2025 2025']],
    ['五年来，海洋牧场稳步扩大', JANUARY, ['past 2021 2025']],
    ['过去的5年，海洋牧场稳步扩大', JANUARY, ['past 2021 2025']],
    ['近三年来，海洋牧场稳步扩大', JANUARY, ['past 2023 2025']],
    ['10年来，海洋牧场稳步扩大', JANUARY, ['past 2016 2025']],
    ['“十四五”时期，海洋牧场稳步扩大', JANUARY, ['past 2021 2025']],
    ['“十五”时期建成的泵站', JANUARY, ['past 2001 2005']],
    ['“十一五”时期建成的泵站', JANUARY, ['past 2006 2010']],
    ['2025年工作总结', JANUARY, ['past 2025 2025']],
    ['五年来，海洋牧场稳步扩大', clock(), ['past ? ?']],
  ])('%s', (words, of, expected) => expect(told(words, of)).toEqual(expected));
});

describe('years from the text on', () => {
  it.each([
    ['“十四五”时期主要目标', clock(2024), ['ahead 2021 2025']],
    ['“十五五”时期主要目标', JANUARY, ['ahead 2026 2030']],
    ['十五五期间主要目标', JANUARY, ['ahead 2026 2030']],
    ['第十五个五年规划', JANUARY, ['ahead 2026 2030']],
    ['实现“十五五”开好局', JANUARY, ['ahead 2026 2026']],
    ['今年，改造泵站', JANUARY, ['ahead 2026 2026']],
    ['2026年工作安排', JANUARY, ['ahead 2026 2026']],
    ['未来五年，改造泵站', JANUARY, ['ahead 2026 2030']],
    ['未来五年，改造泵站', clock(2025, 12), ['ahead 2026 2030']],
    ['今后三年，改造泵站', JANUARY, ['ahead 2026 2028']],
    ['今年，改造泵站', clock(), ['ahead ? ?']],
  ])('%s (%o)', (words, of, expected) => expect(told(words, of)).toEqual(expected));

  it('are those of the plan where it says its own', () => {
    const plan = clock(2027, 3, { start: 2026, end: 2030 });
    expect(told('未来五年', plan)).toEqual(['ahead 2026 2030']);
    expect(told('未来三年', plan)).toEqual(['ahead 2027 2029']);
    expect(told('2026年', plan)).toEqual(['ahead 2026 2026']);
  });

  it('follow those behind where a heading names both', () => {
    expect(told('2025年工作回顾和2026年工作安排', JANUARY)).toEqual(['past 2025 2025', 'ahead 2026 2026']);
    expect(told('“十四五”时期成就和“十五五”时期目标', JANUARY)).toEqual([
      'past 2021 2025',
      'ahead 2026 2030',
    ]);
  });
});

describe('words that name no era', () => {
  it.each([
    ['较“十三五”末提高'],
    ['“十三五”末达到'],
    ['比“十三五”时期提高'],
    ['2025年底前建成'],
    ['今年上半年，产量同比增长8%'],
    ['今年1—5月，投资增长6%'],
    ['到2030年建成'],
    ['较2020年提高'],
    ['2020年以来'],
    ['2026年版目录'],
    ['去年同期'],
    ['今年以来'],
    ['十四五的3倍'],
    ['五年制专科'],
  ])('%s', (words) => expect(told(words, JANUARY)).toEqual(NONE));

  it('a plan or year without a year to count from', () => {
    expect(told('“十四五”时期', clock())).toEqual(NONE);
    expect(told('2025年工作总结', clock())).toEqual(NONE);
  });
});

describe('the opening of a paragraph', () => {
  it.each([
    ['各位代表！五年来，我们兴修水利。', '五年来'],
    ['——今年，兴修水利。', '今年'],
    ['（二）过去一年，兴修水利。', '过去一年'],
    ['兴修水利，改造泵站，治理河道，疏浚沟渠，加固堤防，去年完成投资。', undefined],
    ['兴修水利，改造泵站。', undefined],
  ])('%s', (text, words) => expect(eraAtOpening(text, JANUARY)?.text).toBe(words));

  it('is its second sentence where the first only says what a year was', () => {
    expect(openingOf('2025年是收官之年。五年来，泵站增加。', JANUARY)?.era?.text).toBe('五年来');
    expect(openingOf('2025年是收官之年。泵站增加。', JANUARY)?.era?.text).toBe('2025年');
  });

  it('tells what is lacking', () => {
    expect(openingOf('我们也清醒看到，泵站老化。', JANUARY)?.role).toBe('situation');
    expect(openingOf('泵站老化，要改造。', JANUARY)).toBeUndefined();
  });
});

it('years are written as EDTF', () => {
  expect(periodOf({ first: 2021, last: 2025 })).toBe('2021/2025');
  expect(periodOf({ first: 2025, last: 2025 })).toBe('2025');
  expect(periodOf({ first: undefined, last: 2025 })).toBe('2025');
  expect(periodOf({ first: undefined, last: undefined })).toBeUndefined();
});
