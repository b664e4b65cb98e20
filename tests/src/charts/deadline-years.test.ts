import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineYears } from '../../../src/charts/deadline-years/data.ts';
import { deadlineYearsOption, cellOf, packMarks } from '../../../src/charts/deadline-years/option.ts';
import { seenFrom } from '../domain/rows.ts';
import { seriesById, source, STYLE, zh } from './fixtures.ts';

const due = (id: string, value: string | null) =>
  source({ id, deadline: { value, basis: value === null ? 'none' : 'sentence', text: value ?? '' } });
const SOURCES = [
  due('t-a', '2025'),
  due('t-b', '2024-06-30'),
  due('t-c', '2024'),
  due('t-d', '2027-12-31'),
  due('t-e', null),
];

describe('deadlineYears', () => {
  it('has a mark per dated commitment, passed only after the last day', () => {
    const { marks } = deadlineYears(SOURCES, seenFrom('2024-07-01'), zh);
    expect(marks.map(({ id, year, state }) => [id, year, state])).toEqual([
      ['t-b', 2024, 'passed'],
      ['t-c', 2024, 'coming'],
      ['t-a', 2025, 'coming'],
      ['t-d', 2027, 'coming'],
    ]);
  });

  it.each([
    ['2025-12-31', 'coming'],
    ['2026-01-01', 'passed'],
  ])('a year is over after its last day: %s', (asOf, state) => {
    expect(deadlineYears([due('t-a', '2025')], seenFrom(asOf), zh).marks[0]?.state).toBe(state);
  });

  it('tells a recorded result, and says nothing of results that are not read', () => {
    const [state] = deadlineYears([due('t-a', '2023')], { asOf: '2024-07-01', results: null }, zh).marks;
    expect([state?.state, state?.hover[1]]).toEqual(['unread', '2023年 · 已到期']);
    const results = new Map([['t-a', ['2023']]]);
    const { marks } = deadlineYears([due('t-a', '2023')], { asOf: '2024-07-01', results }, zh);
    expect(marks[0]?.hover[1]).toBe('2023年 · 已到期·已录入结果');
  });

  it('never says that a passed one was missed', () => {
    const { marks, asOfLabel } = deadlineYears([due('t-a', '2023')], seenFrom('2026-11-21'), zh);
    expect(marks[0]?.hover[1]).toBe('2023年 · 已到期·未录入结果');
    expect(asOfLabel).toBe('基准日 2026年11月21日');
  });
});

function draw(asOf: string, width = 640) {
  const option = deadlineYearsOption(deadlineYears(SOURCES, seenFrom(asOf), zh), { ...STYLE, width });
  const series = seriesById(option);
  return { option, series };
}

describe('deadlineYearsOption', () => {
  it('places marks on their years, hollow where passed, filled where coming', () => {
    const { series } = draw('2024-07-01');
    expect(series.get('passed')).toMatchObject({ itemStyle: { color: STYLE.palette.surface } });
    expect(series.get('coming')).toMatchObject({ itemStyle: { color: STYLE.palette.accent } });
    expect(series.get('passed')?.data.map(({ id }) => id)).toEqual(['t-b']);
    expect(series.get('coming')?.data).toMatchObject([
      { id: 't-c', value: [expect.closeTo(2024, 0), 0.5] },
      { id: 't-a', value: [2025, 0.5] },
      { id: 't-d', value: [2027, 0.5] },
    ]);
  });

  it('labels the as-of line with its date', () => {
    const { series } = draw('2024-07-01');
    expect(series.get('as-of')?.markLine).toMatchObject({
      data: [{ xAxis: expect.closeTo(2024, 1), label: { formatter: '基准日 2024年7月1日' } }],
    });
  });

  it.each([
    ['2019-03-01', 2018.5, 2027.5],
    ['2026-11-21', 2023.5, 2027.5],
    ['2031-01-01', 2023.5, 2031.5],
  ])('has the as-of date %s on the axis', (asOf, min, max) => {
    expect(draw(asOf).option.xAxis).toMatchObject({ min, max });
  });

  it('counts what stands on each year', () => {
    expect(draw('2024-07-01').series.get('counts')?.data).toMatchObject([
      { label: { formatter: '2' } },
      { label: { formatter: '1' } },
      { label: { formatter: '1' } },
    ]);
  });
});

describe('packMarks', () => {
  it('fits the tallest year into the height, whatever the slot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 20, max: 200 }), (tallest, slot) => {
        const { cell, columns, rows } = packMarks(tallest, slot, 160);
        expect(columns * rows).toBeGreaterThanOrEqual(tallest);
        expect(columns === 1 || columns * cell <= slot).toBe(true);
        expect(cell === 2 || rows * cell <= 160).toBe(true);
      }),
    );
  });

  it('fills rows from the ground', () => {
    expect([0, 1, 2, 3].map((index) => cellOf(index, 3))).toEqual([
      { column: 0, row: 0 },
      { column: 1, row: 0 },
      { column: 2, row: 0 },
      { column: 0, row: 1 },
    ]);
  });
});
