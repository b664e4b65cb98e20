import { expect, it } from 'vitest';
import { isInYears, readYearRange, writeYearRange } from '../../../../src/domain/time/year-range.ts';

it.each([
  ['..2025', { from: null, to: 2025 }],
  ['2026..', { from: 2026, to: null }],
  ['2023..2025', { from: 2023, to: 2025 }],
])('%s is a range and is written so', (text, range) => {
  expect(readYearRange(text)).toEqual(range);
  expect(writeYearRange(range)).toBe(text);
});

it.each(['2025', 'none', '..', '', '25..26', '2023..2025..'])('%j is none', (text) => {
  expect(readYearRange(text)).toBeNull();
});

it('takes in both of its ends', () => {
  const range = { from: 2023, to: 2025 };
  expect([2022, 2023, 2025, 2026].map((year) => isInYears(year, range))).toEqual([false, true, true, false]);
});
