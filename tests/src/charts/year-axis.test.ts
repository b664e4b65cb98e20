import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../src/charts/palette.ts';
import { asOfSeries } from '../../../src/charts/as-of-line.ts';
import { endOnYears, startOnYears, yearAxis, yearName } from '../../../src/charts/year-axis.ts';

describe('the axis of years', () => {
  test.each([
    ['2025-01-01', 2024.5, 2024.5 + 1 / 365],
    ['2025', 2024.5, 2025.5],
    ['2024-02', 2023.5 + 31 / 366, 2023.5 + 60 / 366],
    ['2024-12-31', 2024.5 - 1 / 366, 2024.5],
  ])('%s runs around its year’s name', (date, start, end) => {
    expect(startOnYears(date)).toBeCloseTo(start, 9);
    expect(endOnYears(date)).toBeCloseTo(end, 9);
  });

  test('names years and not the borders between them, of many every n-th back from the last', () => {
    expect([2024, 2024.5].map(yearName)).toEqual(['2024', '']);
    const { min, max, axisLabel } = yearAxis(2020, 2025, PALETTES.light, 2);
    expect([min, max]).toEqual([2019.5, 2025.5]);
    expect([2023, 2023.5, 2024, 2025].map(axisLabel.formatter)).toEqual(['2023', '', '', '2025']);
  });

  test('the as-of line is drawn on the axis only, and its label leans inward at the edges', () => {
    const lineAt = (at: number) =>
      asOfSeries({ at, from: 2020, to: 2030, label: '', distance: 0 }, PALETTES.light).markLine?.data;
    expect(lineAt(2031)).toEqual([]);
    expect([2020, 2025, 2030].map(lineAt)).toMatchObject([
      [{ label: { align: 'left' } }],
      [{ label: { align: 'center' } }],
      [{ label: { align: 'right' } }],
    ]);
  });
});
