import { expect, test } from 'vitest';
import { readReportedChange } from '../../../../src/domain/quantity/typed-change.ts';

test.each<[string, ReturnType<typeof readReportedChange>]>([
  ['3.3', { value: 3.3, unit: '' }],
  ['3.3%', { value: 3.3, unit: '%' }],
  ['-3.3%', { value: -3.3, unit: '%' }],
  ['−3.3%', { value: -3.3, unit: '%' }],
  ['－3.3', { value: -3.3, unit: '' }],
  ['负增长2%', { value: -2, unit: '%' }],
  ['负2%', { value: -2, unit: '%' }],
  ['下降3.3%', { value: 3.3, unit: '%', direction: 'down' }],
  ['同比下降3.3%', { value: 3.3, unit: '%', direction: 'down' }],
  ['降低0.5个百分点', { value: 0.5, unit: '个百分点', direction: 'down' }],
  ['down 3.3%', { value: 3.3, unit: '%', direction: 'down' }],
  ['增长2%', { value: 2, unit: '%', direction: 'up' }],
  ['+2%', { value: 2, unit: '%', direction: 'up' }],
  ['up 2%', { value: 2, unit: '%', direction: 'up' }],
  // Two signs are no figure, and neither is a word alone.
  ['下降-3%', null],
  ['增长-3%', null],
  ['+-3', null],
  ['下降', null],
  ['下降到3%', null],
  ['', null],
])('%s', (text, read) => {
  expect(readReportedChange(text, '%')).toEqual(read);
});
