import { describe, expect, test } from 'vitest';
import { farOff } from '../../../../src/domain/progress/far-off.ts';

const PEOPLE = { value: 986_000, valueMax: null, unit: '人' };

describe('a value that may be in another unit than was meant', () => {
  test.each<[string, number, string, ReturnType<typeof farOff>]>([
    ['the number of the goal, in single persons', 98.6, '人', { side: 'less', likelyUnit: '万人' }],
    ['the goal in persons, taken for ten thousands', 986_000, '万人', { side: 'more', likelyUnit: '人' }],
    ['near the goal', 98.6, '万人', null],
    ['a hundredth of it', 9860, '人', null],
    ['a hundred times', 9860, '万人', null],
    ['a zero, which is right in every unit', 0, '人', null],
    ['of another kind', 98.6, '家', null],
    ['far below zero', -98.6, '人', { side: 'less', likelyUnit: '万人' }],
    ['far off in every unit', 0.5, '人', { side: 'less', likelyUnit: null }],
  ])('%s', (_name, value, unit, asked) => {
    expect(farOff(value, unit, PEOPLE)).toEqual(asked);
  });

  test('of a range its nearer end is asked', () => {
    expect(farOff(60, '家', { value: 5000, valueMax: 10_000, unit: '家' })).toBeNull();
    expect(farOff(40, '家', { value: 5000, valueMax: 10_000, unit: '家' })?.side).toBe('less');
  });

  test('beside a goal of zero, or none, nothing is', () => {
    expect(farOff(5, '起', { value: 0, unit: '起' })).toBeNull();
    expect(farOff(5, '起', { value: null, unit: '起' })).toBeNull();
  });
});
