import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../src/charts/palette.ts';
import { progressChart } from '../../../src/charts/progress/data.ts';
import { progressOption, yearEndLabel } from '../../../src/charts/progress/option.ts';
import { judge } from '../../../src/domain/progress/judge.ts';
import type { Goal } from '../../../src/domain/progress/types.ts';
import { createI18n } from '../../i18n.ts';
import { row } from '../domain/rows.ts';

const i18n = createI18n('zh-CN');
const goal: Goal = {
  kind: 'target',
  indicator: '数据产业规模',
  measure: 'level',
  value: 2e11,
  unit: '元',
  comparator: '>=',
  direction: 'up',
  frequency: null,
  deadline: { value: '2025' },
};
const judgement = judge({
  goal,
  baseline: { date: '2020', value: 1000, unit: '亿元', origin: 'person' },
  planStart: null,
  actuals: [
    { date: '2022', value: 1200, unit: '亿元' },
    { date: '2023', value: 1400, unit: '亿元' },
  ],
  asOf: '2024-03-01',
  method: 'compound',
});
const chart = progressChart(goal, judgement, '2024-03-01', i18n);

describe('the progress chart', () => {
  test('has the reported values at the end of their years, in the target’s unit', () => {
    expect(chart.actuals.map(({ x, y, label }) => [x, y, label])).toEqual([
      [2023, 1.2e11, '1200亿元'],
      [2024, 1.4e11, '1400亿元'],
    ]);
  });

  test('has the required path from the baseline to the target', () => {
    const [first] = chart.path;
    const last = chart.path.at(-1);
    expect(first).toEqual([2021, 1e11]);
    expect(last?.[0]).toBe(2026);
    expect(last?.[1]).toBeCloseTo(2e11, -3);
    expect(chart.target).toMatchObject({ x: 2026, label: '2000亿元' });
    expect(chart.bound).toBe('floor');
  });

  test('draws actual values solid, the path dashed, and the as-of date', () => {
    const option = progressOption(chart, { palette: PALETTES.light, width: 400, animate: false }, 'zh-CN');
    const series = option['series'];
    expect(series).toMatchObject([
      { id: 'path', silent: true, lineStyle: { type: 'dashed' } },
      { id: 'actuals', data: [{ id: 'actual-0' }, { id: 'actual-1', label: { formatter: '1400亿元' } }] },
      { id: 'ends' },
      { id: 'as-of', markLine: { data: [{ label: { formatter: '基准日 2024年3月1日' } }] } },
    ]);
    expect(option).toMatchObject({ animation: false, xAxis: { min: 2020, max: 2027 } });
  });

  test('other years of the indicator are smaller marks, bounds as bounds, and the axis holds them', () => {
    const year = row({ id: 't-other', value: 1, comparator: '<=' });
    const series = {
      targets: [{ row: year, date: '2030', value: 3e11 }],
      results: [],
    };
    const wide = progressChart(goal, judgement, '2024-03-01', i18n, series);
    expect(wide.otherTargets).toMatchObject([{ id: 't-other', x: 2031, y: 3e11, bound: 'ceiling' }]);
    const option = progressOption(wide, { palette: PALETTES.light, width: 600, animate: false }, 'zh-CN');
    expect(option).toMatchObject({ xAxis: { max: 2032 } });
    expect(JSON.stringify(option['series'])).toContain('other-targets');
  });

  test('the axis names the year that ends at a mark', () => {
    expect(yearEndLabel(2024)).toBe('2023');
    expect(yearEndLabel(2023.5)).toBe('');
  });
});
