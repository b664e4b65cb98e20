import { expect, test } from 'vitest';
import { flowOf } from '../../../../src/domain/text/flow.ts';
import { firstAmount, inUnit } from '../../../../extract/fields/table/cell.ts';
import { amountAt } from '../../../../extract/recognise/amount.ts';
import type { Amount } from '../../../../extract/recognise/types.ts';

function amountOf(text: string): Amount {
  const amount = amountAt(text, 0);
  if (amount === undefined) throw new Error(`${text} is no amount`);
  return amount;
}

test.each([
  ['2.28', '‰', { value: 0.228, valueMax: null, unit: '%' }],
  ['3.5', '万元', { value: 35_000, valueMax: null, unit: '元' }],
  ['0.7', '亿元', { value: 70_000_000, valueMax: null, unit: '元' }],
  ['60%', '万元', { value: 60, valueMax: null, unit: '%' }],
])('%s in a column of %s', (text, unit, scaled) => {
  expect(inUnit(amountOf(text), unit)).toEqual(scaled);
});

test('both ends of a range are scaled', () => {
  const range = { ...amountOf('3'), valueMax: 5 };
  expect(inUnit(range, '‰')).toEqual({ value: 0.3, valueMax: 0.5, unit: '%' });
});

test.each([
  ['3—5', 3, 5, '3—5'],
  ['10 - 15（累计）', 10, 15, '10-15'],
  ['5—3', 5, null, '5'],
  ['2021-2025', 2021, null, '2021'],
  ['-', undefined, undefined, undefined],
])('the cell %s is read from %s to %s', (text, value, valueMax, written) => {
  const amount = firstAmount(flowOf(text, [[0, text.length]]));
  expect([
    amount?.value,
    amount?.valueMax,
    amount && flowOf(text, [[0, text.length]]).text.slice(amount.start, amount.end),
  ]).toEqual([value, valueMax, written]);
});
