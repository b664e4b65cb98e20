import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, type Quantity } from '../../../src/i18n/quantity.ts';
import { createI18n } from '../../i18n.ts';

const zh = createI18n('zh-CN').format;
const en = createI18n('en').format;

function quantity(value: number | null, unit: string, change: Partial<Quantity> = {}): Quantity {
  return { value, unit, valueMax: null, comparator: '=', measure: 'level', frequency: null, ...change };
}

describe('a quantity in words', () => {
  test.each<[Quantity, string | null, string | null]>([
    [quantity(200_000_000_000, '元'), '2000亿元', 'CNY 200 billion'],
    [quantity(57_080_000_000, '元'), '570.8亿元', 'CNY 57.08 billion'],
    [quantity(30_000, '件', { comparator: '>=' }), '3万件以上', 'at least 30,000 pieces'],
    [quantity(2500, '件', { comparator: '>=' }), '2500件以上', 'at least 2,500 pieces'],
    [quantity(12_345, '件'), '12345件', '12,345 pieces'],
    [quantity(30_000_000, '元', { comparator: '<=' }), '不超过3000万元', 'at most CNY 30 million'],
    [quantity(60, '%', { measure: 'share' }), '60%', '60%'],
    [quantity(5000, 'PFLOPS'), '5000 PFLOPS', '5,000 PFLOPS'],
    [quantity(1, '场', { valueMax: 2 }), '1–2场', '1–2 events'],
    [quantity(1.25, '', { comparator: '<', measure: 'index' }), '低于1.25', 'less than 1.25'],
    [quantity(100, '项', { frequency: 'annual' }), '每年100项', '100 items a year'],
    [quantity(15, '%', { measure: 'growth', frequency: 'annual' }), '15%', '15%'],
    [quantity(10_000_000_000, '元', { comparator: '~' }), '约100亿元', 'about CNY 10 billion'],
    [quantity(4, '倍', { measure: 'multiple' }), '4倍', '4×'],
    [quantity(0, '起'), '0起', '0 incidents'],
    [quantity(1, '家'), '1家', '1 entity'],
    [quantity(580_000, '元/人'), '58万元/人', '580,000 CNY/person'],
    [quantity(29, '微克/立方米'), '29微克/立方米', '29 μg/m³'],
    [quantity(3, '卷宗'), '3卷宗', '3 卷宗'],
    [quantity(3, '卷宗/人'), '3卷宗/人', '3 卷宗/人'],
    [quantity(null, ''), null, null],
    [
      quantity(null, '%', { relation: { kind: 'in-step', to: '地区生产总值增速', text: '与经济增长同步' } }),
      '与经济增长同步',
      'in step with GDP growth',
    ],
    [
      quantity(null, '%', { relation: { kind: 'above', to: 'nation', text: '高于全国平均水平' } }),
      '高于全国平均水平',
      'above the national level',
    ],
    [quantity(null, '%', { relation: { kind: 'rise', text: '合理回升' } }), '合理回升', 'rising'],
    [quantity(null, '%', { relation: { kind: 'rise', text: '正增长' } }), '正增长', 'positive'],
    [quantity(4, '%', { relation: { kind: 'rise', text: '合理回升' } }), '4%', '4%'],
    [
      quantity(0, '%', {
        comparator: '~',
        relation: { kind: 'stable', to: 'last-year', text: '与上年基本持平' },
      }),
      '与上年基本持平',
      'level with the year before',
    ],
    [quantity(0, '%', { relation: { kind: 'above', to: 'last-year', text: '高于上年' } }), '0%', '0%'],
  ])('%o', (given, chinese, english) => {
    expect(zh.quantity(given)).toBe(chinese);
    expect(en.quantity(given)).toBe(english);
  });

  test('in a table the sign, the number and the unit stand apart', () => {
    expect(zh.parts(quantity(30_000, '件', { comparator: '>=' }))).toMatchObject({
      sign: '≥',
      number: '3万',
      unit: '件',
    });
  });

  test('the exact number is there for a hover', () => {
    expect(zh.exact(quantity(200_000_000_000, '元'))).toBe('200,000,000,000 元');
  });
});

const SCALES = { 万亿: 1e12, 亿: 1e8, 万: 1e4, trillion: 1e12, billion: 1e9, million: 1e6 } as const;

/** Reads a formatted number back. */
function parse(text: string): number {
  const match = /^([\d.,]+) ?(万亿|亿|万|trillion|billion|million)?$/u.exec(text);
  if (match?.[1] === undefined) throw new Error(text);
  const word = Object.entries(SCALES).find(([name]) => name === match[2]);
  return Number(match[1].replaceAll(',', '')) * (word?.[1] ?? 1);
}

test('a formatted number is never rounded: it reads back as it was', () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 1e15 }),
    fc.integer({ min: 0, max: 9999 }).map((n) => n * 1e8),
    fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100),
  );
  fc.assert(
    fc.property(amounts, fc.constantFrom('zh-CN' as const, 'en' as const), (value, lang) => {
      // The test itself multiplies by the scale, which may be off by the last bit.
      expect(Math.abs(parse(formatNumber(value, lang)) - value)).toBeLessThanOrEqual(value * Number.EPSILON);
    }),
  );
});
