import { expect, test } from 'vitest';
import { parseTypedAmount } from '../../../../src/domain/review/amount.ts';

test.each([
  ['2000亿元', '元', [200e9, null, '元']],
  ['2000亿', '元', [200e9, null, '元']],
  ['2,000', '元', [2000, null, '元']],
  ['1.1亿元', '元', [110_000_000, null, '元']],
  ['3万件', '件', [30_000, null, '件']],
  ['60%', '%', [60, null, '%']],
  ['６０％', '%', [60, null, '%']],
  ['1‰', '%', [0.1, null, '%']],
  ['2公里', '米', [2000, null, '米']],
  ['100个', '家', [100, null, '个']],
  ['1.25', '', [1.25, null, '']],
  ['50千瓦', '', [50, null, '千瓦']],
  ['1—2场', '场', [1, 2, '场']],
  ['1—2万家', '家', [10_000, 20_000, '家']],
  ['500亿元至600亿元', '元', [50e9, 60e9, '元']],
])('%s in %s', (text, unit, [value, valueMax, read]) => {
  expect(parseTypedAmount(text, unit)).toEqual({ value, valueMax, unit: read });
});

test.each(['', '很多', '-3家', '2—1场', '1—2—3', '=1+1', '3家 5家'])('%s is no amount', (text) => {
  expect(parseTypedAmount(text, '家')).toBeNull();
});
