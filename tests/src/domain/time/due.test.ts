import { describe, expect, test } from 'vitest';
import { countStates, dueBy, stateAt, stateBy, wishedStates } from '../../../../src/domain/time/due.ts';
import { row, seenFrom } from '../rows.ts';

const on = (value: string | null) =>
  row({ deadline: { value, basis: value === null ? 'none' : 'sentence', text: '' } });

describe('due', () => {
  test.each([
    ['2025', 'passed'],
    ['2026-02-28', 'passed'],
    ['2026-03-01', 'soon'],
    ['2026', 'soon'],
    ['2027-03-01', 'soon'],
    ['2027-03-02', 'later'],
    ['2027', 'later'],
    [null, null],
  ])('%s is %s', (deadline, due) => expect(dueBy(seenFrom('2026-03-01'))(on(deadline))).toBe(due));

  test('a leap day has a year later too', () => {
    const due = dueBy(seenFrom('2024-02-29'));
    expect([due(on('2025-02-28')), due(on('2025-03-01'))]).toEqual(['soon', 'later']);
  });
});

const AS_OF = '2026-11-21';

test('of a place whose results are not read, what is past is not said to have none', () => {
  const results = Object.assign(new Map([['t-1', ['2025']]]), {
    isRead: ({ code }: { readonly code: string }) => code !== '110000',
  });
  const vantage = { asOf: AS_OF, results };
  const [read, unread] = ['330000', '110000'].map((code) =>
    row({ id: 't-2', region: { code, name: code, level: 'province' } }),
  );
  for (const stateOf of [
    stateBy(vantage),
    (of: Parameters<typeof stateAt>[0]) => stateAt(of, '2025', vantage),
  ])
    expect([read, unread, row({})].map((of) => of && stateOf(of, '2025'))).toEqual([
      'passed',
      'unread',
      'reported',
    ]);
  expect(wishedStates(['passed'], vantage)).toEqual(['passed', 'unread']);
});

describe('a recorded result', () => {
  test.each([
    ['2025', '2025', 'reported'],
    ['2025', '2025-12-31', 'reported'],
    ['2025', '2025-12', 'reported'],
    ['2025', '2026-03', 'reported'],
    // A figure from within the period says how it went, not how it ended.
    ['2025', '2025-06-30', 'passed'],
    ['2025', '2024', 'passed'],
    ['2025-06', '2025-06-30', 'reported'],
    ['2025-06', '2025-06-29', 'passed'],
    ['2027', '2027', 'coming'],
  ])('deadline %s, actual of %s: %s', (due, date, state) => {
    const results = new Map([['t-1', [date]]]);
    expect(stateAt(row({}), due, { asOf: AS_OF, results })).toBe(state);
  });

  test('is of this commitment', () => {
    const results = new Map([['t-2', ['2025']]]);
    expect(stateAt(row({}), '2025', { asOf: AS_OF, results })).toBe('passed');
  });

  test('of an annual duty belongs to its year', () => {
    const duty = row({ frequency: 'annual' });
    const vantage = { asOf: AS_OF, results: new Map([['t-1', ['2024', '2026-06']]]) };
    const states = ['2023', '2024', '2025', '2026'].map((year) => stateAt(duty, year, vantage));
    expect(states).toEqual(['passed', 'reported', 'passed', 'coming']);
  });

  test('is neither claimed nor denied while the records are not read', () => {
    expect(stateAt(row({}), '2025', { asOf: AS_OF, results: null })).toBe('unread');
    expect(stateAt(row({}), '2027', { asOf: AS_OF, results: null })).toBe('coming');
  });
});

test('countStates counts every state, also those that do not occur', () => {
  expect(countStates(['passed', 'coming', 'passed'])).toEqual({
    unread: 0,
    passed: 2,
    reported: 0,
    coming: 1,
  });
});

test.each([
  [['passed'], null, ['passed', 'unread']],
  [['reported', 'soon'], null, ['reported', 'soon', 'unread']],
  [['soon'], null, ['soon']],
  [['passed'], new Map(), ['passed']],
  [['unread'], new Map(), ['unread', 'passed', 'reported']],
])('a wish for %s with results %s takes in %s', (wished, results, taken) => {
  expect(wishedStates(wished, { asOf: AS_OF, results })).toEqual(taken);
});
