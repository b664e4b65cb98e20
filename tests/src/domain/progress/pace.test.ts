/** Where one word of the judgement ends and the next begins, and what is judged along a straight line, and why. */
import { describe, expect, test } from 'vitest';
import { observedPaceOf, pathOf, requiredAt, statusOfRatio } from '../../../../src/domain/progress/pace.ts';
import type { Goal, Method, Start } from '../../../../src/domain/progress/types.ts';

test.each([
  [Infinity, 'on-track'],
  [1, 'on-track'],
  [0.95, 'on-track'],
  [0.9499, 'accelerate'],
  [0.6, 'accelerate'],
  [0.5999, 'behind'],
  [0, 'behind'],
  [-0, 'behind'],
  [-0.0001, 'away'],
  [-Infinity, 'away'],
])('%f of the required pace is %s', (ratio, status) => {
  expect(statusOfRatio(ratio)).toBe(status);
});

const GOAL: Goal = {
  kind: 'target',
  indicator: '海水淡化工程规模',
  measure: 'level',
  value: 200,
  unit: '吨',
  comparator: '=',
  direction: 'up',
  frequency: null,
  deadline: { value: '2025' },
};
const START: Start = { date: '2020', value: 100, origin: 'person' };
const END = { date: '2025', value: 200 };

describe('a straight line', () => {
  test.each<[string, Partial<Goal>, Method, number]>([
    ['chosen', {}, 'linear', 120],
    ['counted-from-zero', { measure: 'increment' }, 'compound', 120],
    ['rate', { measure: 'growth', unit: '%' }, 'compound', 120],
    ['share', { measure: 'share', unit: '' }, 'compound', 120],
    ['share', { unit: '%' }, 'compound', 120],
    ['zero-or-negative', {}, 'compound', 0],
    ['zero-or-negative', {}, 'compound', -1],
  ])('is taken because: %s', (linearBecause, over, wish, value) => {
    const pace = observedPaceOf({ ...GOAL, ...over }, wish, START, { date: '2022', value }, END);
    const observed = (value - 100) / 2;
    expect(pace).toMatchObject({ linearBecause, method: 'linear', yearsElapsed: 2, yearsTotal: 5 });
    expect(pace).toMatchObject({
      observed,
      required: 20,
      ratio: observed / 20,
      stillRequired: (200 - value) / 3,
    });
  });

  test('is not taken otherwise', () => {
    const pace = observedPaceOf(GOAL, 'compound', START, { date: '2022', value: 120 }, END);
    expect(pace).toMatchObject({ linearBecause: null, method: 'compound', yearsElapsed: 2, yearsTotal: 5 });
    expect(pace.required).toBeCloseTo(2 ** 0.2 - 1, 10);
  });

  test('asks for nothing more once the goal is due', () => {
    expect(observedPaceOf(GOAL, 'linear', START, { date: '2025', value: 150 }, END).stillRequired).toBeNull();
  });
});

describe('the way from a start to the goal', () => {
  test('is as steep as its method has it', () => {
    const path = pathOf(GOAL, 'linear', START, END);
    expect(path).toEqual({ start: START, end: END, method: 'linear' });
    expect(requiredAt({ start: START, end: END, method: 'linear' }, 2023)).toBe(140);
    expect(requiredAt({ start: START, end: END, method: 'compound' }, 2023.5)).toBeCloseTo(
      100 * 2 ** 0.5,
      10,
    );
    expect(pathOf(GOAL, 'compound', START, END)?.method).toBe('compound');
    expect(pathOf(GOAL, 'compound', { ...START, value: 0 }, END)?.method).toBe('linear');
    expect(pathOf(GOAL, 'compound', START, { ...END, value: 0 })?.method).toBe('linear');
  });

  test.each(['2025', '2025-12-31', '2026'])('is none from %s, where no time lies between', (date) => {
    expect(pathOf(GOAL, 'linear', { ...START, date }, END)).toBeNull();
  });
});
