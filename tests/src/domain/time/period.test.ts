import { describe, expect, test } from 'vitest';
import {
  compareDeadlines,
  dayAfter,
  firstDay,
  isDate,
  isPast,
  lastDay,
  precisionOf,
  yearLater,
} from '../../../../src/domain/time/period.ts';
import { endInYears } from '../../../../src/domain/time/year-fraction.ts';

test.each([
  ['2025', '2025-01-01', '2025-12-31', 'year'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2100-02', '2100-02-01', '2100-02-28', 'month'],
  ['2025-06', '2025-06-01', '2025-06-30', 'month'],
  ['2025-06-15', '2025-06-15', '2025-06-15', 'day'],
])('%s runs from %s to %s: a %s', (edtf, first, last, precision) => {
  expect(precisionOf(edtf)).toBe(precision);
  expect(firstDay(edtf)).toBe(first);
  expect(lastDay(edtf)).toBe(last);
});

describe('a deadline is past', () => {
  test.each([
    ['2025', '2025-12-31', false],
    ['2025', '2026-01-01', true],
    ['2023-09-30', '2023-09-30', false],
    ['2023-09-30', '2023-10-01', true],
  ])('%s as of %s: %s', (edtf, asOf, past) => {
    expect(isPast(edtf, asOf)).toBe(past);
  });
});

test.each([
  ['2025-02-30', false],
  ['2024-02-29', true],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025', false],
])('%s is a day of the calendar: %s', (text, is) => {
  expect(isDate(text)).toBe(is);
});

test('deadlines stand by their last day, the more exact first', () => {
  const sorted = ['2025', '2024', '2025-12-31', '2025-12', '2025-06'].sort(compareDeadlines);
  expect(sorted).toEqual(['2024', '2025-06', '2025-12-31', '2025-12', '2025']);
});

test.each([
  ['2025-12-31', '2026-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2024-02-29', '2024-03-01'],
  ['2023-02-28', '2023-03-01'],
  ['2025-06-30', '2025-07-01'],
])('the day after %s is %s', (day, next) => expect(dayAfter(day)).toBe(next));

test.each([
  ['2024-02-29', '2025-02-28'],
  ['2023-02-28', '2024-02-28'],
  ['2025-12-31', '2026-12-31'],
])('a year after %s is %s', (day, next) => expect(yearLater(day)).toBe(next));

test.each(['Asia/Shanghai', 'America/Sao_Paulo', 'UTC'])('a day is the same day in %s', (zone) => {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    // On this day clocks in São Paulo went from midnight to one o'clock.
    expect(isDate('2018-11-04')).toBe(true);
    expect(dayAfter('2018-11-03')).toBe('2018-11-04');
    expect(lastDay('2018-11')).toBe('2018-11-30');
    expect(endInYears('2018-11-04')).toBeCloseTo(2018 + 308 / 365, 10);
  } finally {
    process.env['TZ'] = before;
  }
});
