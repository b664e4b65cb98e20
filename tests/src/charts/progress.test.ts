import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { gapWords } from '../../../src/charts/progress/gap.ts';
import { textWidth } from '../../../src/charts/text.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { progressChart } from '../../../src/charts/progress/data.ts';
import { progressOption } from '../../../src/charts/progress/option.ts';
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
const judgement = () =>
  judge({
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
const chart = () => progressChart(goal, judgement(), '2024-03-01', i18n);

const named = z.array(z.looseObject({ id: z.string() }));
const seriesOf = (option: ReturnType<typeof progressOption>, id: string) =>
  named.parse(option['series']).find((one) => one.id === id);

describe('the progress chart', () => {
  test('has the reported values at the end of their years, in the target’s unit', () => {
    expect(chart().actuals.map(({ x, y, label }) => [x, y, label])).toEqual([
      [2022.5, 1.2e11, '1200亿元'],
      [2023.5, 1.4e11, '1400亿元'],
    ]);
  });

  test('leaves room for the words of the value axis, which are longer in English', () => {
    const left = (lang: 'zh-CN' | 'en') => {
      const { grid } = progressOption(chart(), { palette: PALETTES.light, width: 400, animate: false }, lang);
      return (grid as { left: number }).left;
    };
    expect(left('zh-CN')).toBe(64);
    expect(left('en')).toBeGreaterThan(textWidth('120 billion', 12) + 8);
  });

  test.each([
    ['small values beside large ones', [1e4, 9e5], 0],
    ['values close together, with room below', [9e5, 1e6], 8.5e5],
    ['a fall', [-3, -1], -3],
  ])('starts its axis at zero or near what is known: %s', (_what, [first = 0, last = 0], least) => {
    const of = { ...goal, unit: '人', value: last };
    const judged = judge({
      goal: of,
      baseline: { date: '2020', value: first, unit: '人', origin: 'person' },
      planStart: null,
      actuals: [],
      asOf: '2024-03-01',
      method: 'linear',
    });
    const option = progressOption(
      progressChart(of, judged, '2024-03-01', i18n),
      { palette: PALETTES.light, width: 400, animate: false },
      'zh-CN',
    );
    const { yAxis } = z.looseObject({ yAxis: z.object({ min: z.number(), max: z.number() }) }).parse(option);
    expect(yAxis.min).toBe(least);
    expect(yAxis.max).toBeGreaterThanOrEqual(Math.max(0, last));
  });

  test('has the required path from the baseline to the target', () => {
    const [first] = chart().path;
    const last = chart().path.at(-1);
    expect(first).toEqual([2020.5, 1e11]);
    expect(last?.[0]).toBe(2025.5);
    expect(last?.[1]).toBeCloseTo(2e11, -3);
    expect(chart().target).toMatchObject({ from: 2024.5, x: 2025.5, label: '≥2000亿元', bound: 'floor' });
  });

  test('draws actual values solid, the path dashed, and the as-of date', () => {
    const option = progressOption(chart(), { palette: PALETTES.light, width: 400, animate: false }, 'zh-CN');
    const series = option['series'];
    expect(series).toMatchObject([
      { id: 'path', silent: true, lineStyle: { type: 'dashed' } },
      { id: 'target', markLine: { data: [[{ coord: [2024.5, 2e11] }, { coord: [2025.5, 2e11] }]] } },
      { id: 'gaps', data: [] },
      { id: 'actuals', data: [{ id: 'actual-0' }, { id: 'actual-1', label: { formatter: '1400亿元' } }] },
      { id: 'start' },
      { id: 'as-of', markLine: { data: [{ label: { formatter: '基准日 2024年3月1日' } }] } },
    ]);
    expect(option).toMatchObject({ animation: false, xAxis: { min: 2019.5, max: 2025.5 } });
  });

  test('other years of the indicator are steps with their bounds and ranges, a mean over its years', () => {
    const targets = [
      {
        row: row({ id: 't-one', comparator: '<=' }),
        date: '2030',
        value: 3e11,
        valueMax: null,
        fromYear: 2030,
      },
      { row: row({ id: 't-mean' }), date: '2025', value: 1e11, valueMax: 2e11, fromYear: 2021 },
    ];
    const wide = progressChart(goal, judgement(), '2024-03-01', i18n, {
      fromYear: 2025,
      targets,
      results: [],
    });
    expect(wide.otherTargets).toMatchObject([
      { id: 't-one', from: 2029.5, x: 2030.5, y: 3e11, yMax: null, bound: 'ceiling', label: '≤3000亿元' },
      { id: 't-mean', from: 2020.5, x: 2025.5, y: 1e11, yMax: 2e11, label: '1000亿–2000亿元' },
    ]);
    const option = progressOption(wide, { palette: PALETTES.light, width: 600, animate: false }, 'zh-CN');
    expect(option).toMatchObject({ xAxis: { max: 2030.5 } });
    const line = (from: number[], to: number[]) => [{ coord: from }, { coord: to }];
    expect(seriesOf(option, 'other-targets')).toMatchObject({
      data: [
        { id: 't-one', value: [2030.5, 3e11], symbol: 'path://M0,6 L6,16 L12,6 M6,16 L6,0' },
        { id: 't-mean', value: [2025.5, 1e11], symbol: 'diamond' },
        { id: 't-mean', value: [2025.5, 2e11], label: { show: false } },
      ],
      markLine: {
        data: [
          line([2029.5, 3e11], [2030.5, 3e11]),
          line([2020.5, 1e11], [2025.5, 1e11]),
          line([2020.5, 2e11], [2025.5, 2e11]),
          line([2025.5, 1e11], [2025.5, 2e11]),
        ],
      },
    });
  });

  test('has the start that is stated, and none where the first report stands in for it', () => {
    expect(chart().start).toMatchObject({ id: 'start', x: 2020.5, y: 1e11, label: '1000亿元' });
    const actuals = [
      { date: '2022', value: 1200, unit: '亿元' },
      { date: '2023', value: 1400, unit: '亿元' },
    ];
    const alone = judge({
      goal,
      baseline: null,
      planStart: null,
      actuals,
      asOf: '2024-03-01',
      method: 'linear',
    });
    const own = progressChart(goal, alone, '2024-03-01', i18n);
    expect(own.start).toBeNull();
    expect(own.path).toEqual([
      [2022.5, 1.2e11],
      [2025.5, 2e11],
    ]);
  });

  test('the end of a range is drawn only above its beginning', () => {
    const endOf = (valueMax: number) => {
      const of = { ...goal, valueMax };
      const judged = judge({
        goal: of,
        baseline: null,
        planStart: null,
        actuals: [],
        asOf: '2024-03-01',
        method: 'linear',
      });
      return progressChart(of, judged, '2024-03-01', i18n).target?.yMax;
    };
    expect([endOf(3e11), endOf(2e11)]).toEqual([3e11, null]);
  });

  test('what was reached at the end of its time stands apart by a named gap; within a range there is none', () => {
    const actuals = [{ date: '2025-12-31', value: 1900, unit: '亿元' }];
    const asOf = '2026-03-01';
    const chartOf = (of: Goal) =>
      progressChart(
        of,
        judge({ goal: of, baseline: null, planStart: null, actuals, asOf, method: 'compound' }),
        asOf,
        i18n,
      );
    const gapsOf = (of: Goal) => chartOf(of).gaps;
    expect(gapsOf(goal)).toMatchObject([{ x: 2025.5, promised: 2e11, reached: 1.9e11, label: '−100亿元' }]);
    expect(gapsOf({ ...goal, value: 1.8e11, valueMax: 2e11 })).toEqual([]);
    const drawn = progressOption(
      chartOf(goal),
      { palette: PALETTES.light, width: 400, animate: false },
      'zh-CN',
    );
    expect(seriesOf(drawn, 'gaps')).toMatchObject({
      data: [
        { value: [2025.5, 1.95e11], label: { formatter: '−100亿元', position: 'right', align: 'left' } },
      ],
      markLine: { data: [[{ coord: [2025.5, 2e11] }, { coord: [2025.5, 1.9e11] }]] },
    });
    expect(gapWords(5, 5.4, '%', i18n)).toBe('+0.4 个百分点');
  });
});
