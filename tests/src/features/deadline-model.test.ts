import { describe, expect, it } from 'vitest';
import type { Vantage } from '../../../src/domain/time/due.ts';
import { deadlineModel } from '../../at-once.ts';
import { seenFrom } from '../domain/rows.ts';
import { syntheticRows } from '../../synthetic.ts';

const SHANDONG = { code: '370000', name: '山东省', level: 'province' } as const;
const HAINAN = { code: '460000', name: '海南省', level: 'province' } as const;

const rows = syntheticRows([
  { region: HAINAN, indicator: '甲', value: 1, due: '2025' },
  { region: SHANDONG, indicator: '乙', value: 1, due: '2025', basis: 'title' },
  { region: SHANDONG, indicator: '丙', value: 1, due: '2025-06-30' },
  { region: SHANDONG, indicator: '丁', value: null, due: '2023' },
  { region: SHANDONG, indicator: '戊', value: 1, due: null },
]);
const ALL = { region: [], theme: [], state: 'all', from: null, to: null } as const;

describe('deadlineModel', () => {
  it('groups by year in order of time, a year’s end last', () => {
    const model = deadlineModel(rows, seenFrom('2025-07-01'), ALL);
    expect(
      model.years.map(({ year, rows, counts }) => [
        year,
        rows.map((r) => r.indicator),
        counts.passed,
        counts.coming,
      ]),
    ).toEqual([
      [2023, ['丁'], 1, 0],
      [2025, ['丙', '乙', '甲'], 1, 2],
    ]);
    expect(model).toMatchObject({ counts: { passed: 2, reported: 0, coming: 2 } });
    expect(model.undated.map(({ indicator }) => indicator)).toEqual(['戊']);
  });

  it.each([
    ['passed', ['丁', '丙'], 0],
    ['coming', ['乙', '甲'], 0],
  ] as const)('%s only', (state, indicators, undated) => {
    const model = deadlineModel(rows, seenFrom('2025-07-01'), { ...ALL, state });
    expect(model.years.flatMap((year) => year.rows.map(({ indicator }) => indicator))).toEqual(indicators);
    expect(model.undated).toHaveLength(undated);
  });

  it('a province alone, or with its cities', () => {
    const haikou = { code: '460100', name: '海口市', level: 'city' } as const;
    const [first] = rows;
    if (first === undefined) throw new Error('no row');
    const all = [...rows, { ...first, id: 'city', region: haikou }];
    const shown = (region: string): number =>
      deadlineModel(all, seenFrom('2025-07-01'), { ...ALL, region: [region] }).dated.length;
    expect([shown('460000'), shown('460000*'), shown('460100')]).toEqual([1, 2, 1]);
  });

  it('takes away what has a recorded result, and claims nothing while that is not read', () => {
    const ding = rows.find(({ indicator }) => indicator === '丁');
    const results = new Map([[ding?.id ?? '', ['2023-12-31']]]);
    const recorded = { asOf: '2025-07-01', results };
    const model = deadlineModel(rows, recorded, ALL);
    expect(model.counts).toEqual({ unread: 0, passed: 1, reported: 1, coming: 2 });
    const shown = (state: 'passed' | 'reported', vantage: Vantage) =>
      deadlineModel(rows, vantage, { ...ALL, state }).dated.map(({ indicator }) => indicator);
    expect(shown('passed', recorded)).toEqual(['丙']);
    expect(shown('reported', recorded)).toEqual(['丁']);
    const unread = { asOf: '2025-07-01', results: null };
    expect(deadlineModel(rows, unread, ALL).counts).toMatchObject({ unread: 2, passed: 0, reported: 0 });
    expect(shown('passed', unread).toSorted()).toEqual(['丁', '丙'].toSorted());
  });

  it('keeps to the chosen regions', () => {
    expect(deadlineModel(rows, seenFrom('2025-07-01'), { ...ALL, region: ['460000'] }).dated).toHaveLength(1);
  });

  it('keeps to the chosen years, in which what has no date does not lie', () => {
    const model = deadlineModel(rows, seenFrom('2025-07-01'), { ...ALL, from: 2024, to: 2030 });
    expect([model.dated.length, model.undated.length]).toEqual([3, 0]);
    expect(deadlineModel(rows, seenFrom('2025-07-01'), { ...ALL, to: 2023 }).dated).toHaveLength(1);
  });

  it('keeps an annual duty that recurs in the chosen years and ends after them, counted nowhere', () => {
    const startOf = ({ indicator }: { readonly indicator: string }) => (indicator === '甲' ? 2022 : null);
    const chosen = (from: number | null, to: number | null) =>
      deadlineModel(rows, seenFrom('2025-07-01'), { ...ALL, from, to }, startOf);
    expect(chosen(2022, 2023).recurring.map(({ indicator }) => indicator)).toEqual(['甲']);
    expect(chosen(2022, 2023).dated.map(({ indicator }) => indicator)).toEqual(['丁']);
    expect(chosen(null, 2021).recurring).toEqual([]);
    expect(chosen(2022, 2025).recurring).toEqual([]);
    expect(chosen(2024, 2024).covered).toEqual({ from: 2022, to: 2025 });
  });
});
