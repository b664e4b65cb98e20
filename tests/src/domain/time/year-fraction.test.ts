/** Days of a year are as long as each other, and a leap year has one more. */
import { expect, test } from 'vitest';
import { endInYears, startInYears } from '../../../../src/domain/time/year-fraction.ts';

test.each([
  ['2023', 2023, 0, 365, 365],
  ['2024', 2024, 0, 366, 366],
  ['2024-02', 2024, 31, 60, 366],
  ['2024-02-29', 2024, 59, 60, 366],
  ['2024-03-01', 2024, 60, 61, 366],
  ['2023-02-28', 2023, 58, 59, 365],
  ['2023-03-01', 2023, 59, 60, 365],
  // A century is a leap year where 400 divides it.
  ['2000-03-01', 2000, 60, 61, 366],
  ['2100-03-01', 2100, 59, 60, 365],
  ['2023-12-31', 2023, 364, 365, 365],
])('%s begins and ends so many days into %i: %i, %i of %i', (edtf, year, start, end, days) => {
  expect(startInYears(edtf)).toBe(year + start / days);
  expect(endInYears(edtf)).toBe(year + end / days);
});

test('each month begins where the one before ends', () => {
  const months = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`);
  expect(months.slice(1).map(startInYears)).toEqual(months.slice(0, -1).map(endInYears));
});
