import { expect, test } from 'vitest';
import { LAST_MOMENT, moment } from '../../../../src/domain/time/moment.ts';

test.each([
  [0, true],
  [LAST_MOMENT, true],
  [LAST_MOMENT + 1, false],
  [-1, false],
  [0.5, false],
])('%f is a moment of four-digit years: %s', (at, is) => {
  expect(moment.safeParse(at).success).toBe(is);
});

test('the last moment is the last of the year 9999', () => {
  expect(new Date(LAST_MOMENT).toISOString()).toBe('9999-12-31T23:59:59.999Z');
});
