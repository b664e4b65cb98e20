import { describe, expect, it } from 'vitest';
import {
  denominatorFor,
  parseAmount,
  readDenominators,
} from '../../../../src/domain/compare/denominators.ts';

describe('readDenominators', () => {
  it('reads rows with or without a heading, a mark and scale words', () => {
    const { values, problems } = readDenominators([
      ['\uFEFF地区代码', '年份', '人数', '来源'],
      ['110000', '2023', '2185.8万', '统计公报'],
      ['310000', ' 2023 ', '24,874,500', '统计公报'],
      [''],
    ]);
    expect(values).toEqual([
      { region: '110000', year: 2023, value: 21858000, source: '统计公报' },
      { region: '310000', year: 2023, value: 24874500, source: '统计公报' },
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    [['110000', '2023', '1'], 'columns'],
    [['北京', '2023', '1', 's'], 'region'],
    [['110000', '23', '1', 's'], 'year'],
    [['110000', '2023', '-5', 's'], 'value'],
    [['110000', '2023', '0', 's'], 'value'],
    [['110000', '2023', '=1+1', 's'], 'value'],
    [['110000', '2023', '1e9', 's'], 'value'],
    [['110000', '2023', '1', ''], 'source'],
  ])('%j: %s, with its row', (row, code) => {
    const { values, problems } = readDenominators([['330000', '2023', '5', 's'], row]);
    expect(values).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 2, code }]);
  });

  it('keeps the first of two', () => {
    const { values, problems } = readDenominators([
      ['110000', '2023', '1', 'a'],
      ['110000', '2023', '2', 'b'],
    ]);
    expect(values).toMatchObject([{ value: 1 }]);
    expect(problems).toMatchObject([{ row: 2, code: 'twice' }]);
  });
});

it.each([
  ['4.38万亿元', 4.38e12],
  ['２１８５万', 2.185e7],
  ['3亿人', 3e8],
  ['约3亿', null],
  ['', null],
  ['9'.repeat(400), null],
])('parseAmount(%s)', (text, value) => expect(parseAmount(text)).toBe(value));

it('takes the deadline’s year, else the latest before it, else the earliest', () => {
  const values = [2020, 2023].map((year) => ({ region: '110000', year, value: year, source: 's' }));
  const year = (due: number | null) => denominatorFor(values, '110000', due)?.year;
  expect([year(2023), year(2022), year(2030), year(2010), year(null)]).toEqual([
    2023, 2020, 2023, 2020, 2023,
  ]);
  expect(denominatorFor(values, '310000', 2023)).toBeNull();
});
