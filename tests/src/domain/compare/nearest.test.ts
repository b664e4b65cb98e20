import { expect, it } from 'vitest';
import type { ComparableRow } from '../../../../src/domain/compare/comparison.ts';
import { nearestPairs } from '../../../../src/domain/compare/nearest.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { row } from '../rows.ts';

const place = (code: string) => ({ code, name: code, level: 'province' as const });
const theme = (id: string) => ({ id, by: 'rule' }) as const;
const comparable = (one: TargetRow): ComparableRow => ({ ...one, status: 'issued' });
const rows = [
  row({ id: 'a', region: place('110000'), indicator: '海水淡化工程规模', unit: '吨', theme: theme('water') }),
  row({ id: 'b', region: place('120000'), indicator: '海水淡化产能规模', unit: '吨', theme: theme('water') }),
  row({
    id: 'c',
    region: place('120000'),
    indicator: '盐化工规模',
    unit: '吨',
    theme: theme('salt'),
    said: ['goals'],
  }),
  row({ id: 'd', region: place('130000'), indicator: '水产品规模', unit: '吨', theme: theme('fish') }),
  row({ id: 'x', region: place('140000'), indicator: '渔港', unit: '个' }),
];
const pairs = (mine: string | null) =>
  nearestPairs(rows, comparable, mine).map(({ left, right }) => [left.id, right.id].toSorted().join(' '));

it.each([
  ['one theme before two, each commitment once', null, ['a b', 'c d']],
  ['mine first', '130000', ['c d', 'a b']],
])('%s', (_, mine, expected) => {
  expect(pairs(mine)).toEqual(expected);
});

it('says of each pair what differs', () => {
  const [first] = nearestPairs(rows, comparable, null);
  expect(first?.gate.reasons.map(({ code }) => code)).toEqual(['definition']);
});
