import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inUnitOf,
  readReported,
  readTypedAmount,
  type TypedAmount,
} from '../../../../src/domain/quantity/typed.ts';
import { UNITS } from '../../../../src/domain/quantity/units.ts';
import type { Comparator } from '../../../../src/domain/dataset/schema.ts';
import type { Lang } from '../../../../src/i18n/index.ts';
import { createI18n } from '../../../i18n.ts';

describe('an amount that is typed', () => {
  test.each<[string, number, number | null, string, Comparator]>([
    ['2000亿元', 200e9, null, '元', '='],
    ['2000亿', 200e9, null, '', '='],
    ['2,000', 2000, null, '', '='],
    ['6０％', 60, null, '%', '='],
    ['1‰', 0.1, null, '%', '='],
    ['50千瓦', 50, null, '千瓦', '='],
    ['3百分点', 3, null, '个百分点', '='],
    ['1—2场', 1, 2, '场', '='],
    ['1~2万家', 10_000, 20_000, '家', '='],
    ['500亿元至600亿元', 50e9, 60e9, '元', '='],
    ['一百五十二件', 152, null, '件', '='],
    ['两千四百五', 2450, null, '', '='],
    ['4.78萬億元', 4.78e12, null, '元', '='],
    ['叁佰台', 300, null, '台', '='],
    ['百分之六十以上', 60, null, '%', '>='],
    ['三分之二', 66.67, null, '%', '='],
    ['≥ 60%', 60, null, '%', '>='],
    ['>=60%', 60, null, '%', '>='],
    ['不超过3项', 3, null, '项', '<='],
    ['约100家', 100, null, '家', '~'],
    ['100家左右', 100, null, '家', '~'],
    ['3万卷宗以上', 30_000, null, '卷宗', '>='],
    ['2—3万卷宗', 20_000, 30_000, '卷宗', '='],
    ['CNY 200 billion', 200e9, null, '元', '='],
    ['at least 30,000 people', 30_000, null, '人', '>='],
    ['less than 1.5 million t', 1.5e6, null, '吨', '<'],
    ['4×', 4, null, '倍', '='],
    ['-3家', -3, null, '家', '='],
  ])('%s', (text, value, valueMax, unit, comparator) => {
    expect(readTypedAmount(text)).toEqual({ value, valueMax, unit, comparator });
  });

  test.each([
    '',
    '很多',
    '2—1场',
    '1—2—3',
    '=1+1',
    '3家 5家',
    '1e5',
    '1.2.3',
    '1,23',
    '统一',
    '9'.repeat(400),
  ])('%s is none', (text) => {
    expect(readTypedAmount(text)).toBeNull();
  });

  test.each([
    ['2公里', '米', 2000, '米'],
    ['300斤', '吨', 0.15, '吨'],
    ['2亿', '元', 2e8, '元'],
    ['100个', '家', 100, '个'],
  ])('%s where the record counts %s', (text, unit, value, read) => {
    const amount = readTypedAmount(text);
    expect(amount && inUnitOf(amount, unit)).toMatchObject({ value, unit: read });
  });
});

describe('a reported figure stands as it was written', () => {
  test.each([
    ['1,234.5', { value: 1234.5, unit: '' }],
    ['2000亿元', { value: 2000, unit: '亿元' }],
    ['60%', { value: 60, unit: '%' }],
    ['－3', { value: -3, unit: '' }],
    ['+3', { value: 3, unit: '' }],
    ['１２', { value: 12, unit: '' }],
    ['三百万元', { value: 3e6, unit: '元' }],
    ['1万2千人', { value: 12_000, unit: '人' }],
    ['1,23', null],
    ['约100', null],
    ['1—2', null],
    ['1.2.3', null],
    ['1e5', null],
    ['', null],
    ['=1+1', null],
  ])('%j is %j', (cell, amount) => {
    expect(readReported(cell)).toEqual(amount);
  });
});

/** What a policy may say: whole, or with up to two decimals, and up to trillions. */
const values = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 1, max: 9999 }).map((n) => n * 1e8),
  fc.integer({ min: 1, max: 100_000 }).map((n) => n / 100),
);
const comparators = fc.constantFrom<Comparator>('=', '>=', '>', '<=', '<', '~');
/** 5亿级 is a class by sums in every text. */
const units = fc.constantFrom(...UNITS.map(({ name }) => name).filter((name) => name !== '级'), '');

/** Shown and read back into the unit that was shown; the shown text with it, for the report of a failure. */
function shownAndRead(lang: Lang, { value, valueMax, unit, comparator }: TypedAmount) {
  const quantity = { value, valueMax, unit, comparator, measure: 'level', frequency: null } as const;
  const shown = createI18n(lang).format.quantity(quantity) ?? '';
  const read = readTypedAmount(shown, unit);
  return { shown, read: read && rounded(inUnitOf(read, unit)) };
}

/** Without the dust of scales. */
const rounded = (amount: TypedAmount): TypedAmount => ({
  ...amount,
  value: Number(amount.value.toPrecision(12)),
  valueMax: amount.valueMax === null ? null : Number(amount.valueMax.toPrecision(12)),
});

describe('what is shown reads back', () => {
  test.each<Lang>(['zh-CN', 'en'])('in %s, in every unit and bound', (lang) => {
    fc.assert(
      fc.property(units, values, comparators, (unit, value, comparator) => {
        const amount = rounded({ value, valueMax: null, unit, comparator });
        const { shown, read } = shownAndRead(lang, amount);
        expect({ shown, read }).toEqual({ shown, read: amount });
      }),
      { numRuns: 4000 },
    );
  });

  test.each<Lang>(['zh-CN', 'en'])('in %s, ranges too', (lang) => {
    fc.assert(
      fc.property(fc.constantFrom('元', '家', '%', '公里', '人', '卷宗'), values, values, (unit, a, b) => {
        fc.pre(a !== b);
        const amount = rounded({ value: Math.min(a, b), valueMax: Math.max(a, b), unit, comparator: '=' });
        const { shown, read } = shownAndRead(lang, amount);
        expect({ shown, read }).toEqual({ shown, read: amount });
      }),
      { numRuns: 1000 },
    );
  });
});
