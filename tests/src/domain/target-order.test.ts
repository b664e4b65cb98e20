import { expect, test } from 'vitest';
import { orderRows, type TargetOrder } from '../../../src/domain/target-order.ts';
import { row } from './rows.ts';

const ROWS = [
  row({ id: 'big', value: 2000, line: 9, deadline: { value: '2030', basis: 'sentence', text: '' } }),
  row({ id: 'none', value: null, unit: '', line: 2, deadline: { value: null, basis: 'none', text: '' } }),
  row({ id: 'zero', value: 0, line: 5, deadline: { value: '2024-06', basis: 'sentence', text: '' } }),
];
const context = {
  compareText: (a: string, b: string) => a.localeCompare(b),
  policyTitle: () => '',
  documentRank: new Map(),
};
const order = (by: TargetOrder, direction: 'asc' | 'desc'): string[] =>
  orderRows(ROWS, by, direction, context).map(({ id }) => id);

test('by value, a zero is a value and what has none stands last both ways', () => {
  expect(order('value', 'asc')).toEqual(['zero', 'big', 'none']);
  expect(order('value', 'desc')).toEqual(['big', 'zero', 'none']);
});

test('by deadline, what has none stands last both ways', () => {
  expect(order('deadline', 'asc')).toEqual(['zero', 'big', 'none']);
  expect(order('deadline', 'desc')).toEqual(['big', 'zero', 'none']);
});

test('by document: line by line', () => expect(order('document', 'asc')).toEqual(['none', 'zero', 'big']));
