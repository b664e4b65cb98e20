import { describe, expect, it } from 'vitest';
import {
  countBarPlaces,
  countBarsHeight,
  countBarsOption,
  type CountBar,
} from '../../../src/charts/count-bars/option.ts';
import { yearColumns } from '../../../src/charts/year-columns/data.ts';
import {
  YEAR_COLUMNS_HEIGHT,
  yearColumnsOption,
  yearPlaces,
} from '../../../src/charts/year-columns/option.ts';
import { seenFrom } from '../domain/rows.ts';
import { seriesById, STYLE, zh } from './fixtures.ts';

const due = (value: string | null) => ({
  id: value ?? 'none',
  frequency: null,
  deadline: { value, basis: value === null ? ('none' as const) : ('sentence' as const), text: '' },
});
const SOURCES = [due('2023'), due('2024-06-30'), due('2024'), due('2024-12-31'), due('2027'), due(null)];
const years = () => yearColumns(SOURCES, seenFrom('2024-07-01'), zh);

describe('yearColumns', () => {
  it('counts per year what is passed and what is to come; no date, no column', () => {
    expect(years().columns.map(({ year, counts }) => [year, counts.passed, counts.coming])).toEqual([
      [2023, 1, 0],
      [2024, 1, 2],
      [2027, 0, 1],
    ]);
    expect(years().columns[1]?.label).toBe('2024年：已到期·未录入结果 1、尚未到期 2');
  });

  it('never says that a passed one was missed', () => {
    expect(
      years()
        .columns.map(({ label }) => label)
        .join(),
    ).not.toMatch(/滞后|未完成/u);
  });
});

describe('yearColumnsOption', () => {
  const option = () => yearColumnsOption(years(), STYLE);
  const series = () => seriesById(option());

  it('has a place for every year between, so that time runs evenly', () => {
    expect(option().xAxis).toMatchObject([
      { data: ['2023', '2024', '2025', '2026', '2027'] },
      { min: 2022.5, max: 2027.5 },
    ]);
    expect(
      series()
        .get('passed')
        ?.data.map(({ value }) => value),
    ).toEqual([1, 1, 0, 0, 0]);
    expect(
      series()
        .get('coming')
        ?.data.map(({ value }) => value),
    ).toEqual([0, 2, 0, 0, 1]);
  });

  it('is hollow where passed and filled where to come, and starts at zero', () => {
    expect(series().get('passed')).toMatchObject({ itemStyle: { color: STYLE.palette.surface } });
    expect(series().get('coming')).toMatchObject({ itemStyle: { color: STYLE.palette.accent } });
    expect(option().yAxis).toMatchObject({ min: 0 });
  });

  it('is striped where a result is recorded', () => {
    const results = new Map([['2023', ['2023']]]);
    const recorded = yearColumns(SOURCES, { asOf: '2024-07-01', results }, zh);
    expect(recorded.columns[0]?.label).toBe('2023年：已到期·已录入结果 1');
    const reported = seriesById(yearColumnsOption(recorded, STYLE)).get('reported');
    expect(reported?.data.map(({ value }) => value)).toEqual([1, 0, 0, 0, 0]);
    expect(reported).toMatchObject({ itemStyle: { decal: { color: STYLE.palette.ink } } });
  });

  it('says each year’s total, and none where there is none', () => {
    expect(series().get('totals')?.data).toMatchObject([
      { label: { show: true, formatter: '1' } },
      { label: { show: true, formatter: '3' } },
      { label: { show: false } },
      { label: { show: false } },
      { label: { show: true, formatter: '1' } },
    ]);
  });

  it('draws the as-of line on its day, labelled, even beyond the data', () => {
    expect(series().get('as-of')?.['markLine']).toMatchObject({
      data: [{ xAxis: expect.closeTo(2024, 1), label: { formatter: '基准日 2024年7月1日' } }],
    });
    const late = yearColumnsOption(yearColumns(SOURCES, seenFrom('2031-01-01'), zh), STYLE);
    expect(late.xAxis).toMatchObject([{}, { max: 2031.5 }]);
  });

  it('has a link over each column, inside the drawing', () => {
    const places = yearPlaces(years(), 640);
    expect(places.map(({ id }) => id)).toEqual(['2023', '2024', '2027']);
    for (const { left, top, width, height } of places) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(640);
      expect(top + height).toBeLessThanOrEqual(YEAR_COLUMNS_HEIGHT);
    }
  });
});

const bar = (id: string, name: string, count: number): CountBar => ({
  id,
  name,
  count,
  label: `${name}：${count} 条`,
});
const BARS = [
  bar('a', '数据要素与交易', 46),
  bar('b', '很长很长很长很长很长很长很长很长很长很长的主题名', 3),
];

describe('countBarsOption', () => {
  const option = () => countBarsOption(BARS, { ...STYLE, width: 300 });

  it('starts at zero, the largest first, the count at the end', () => {
    expect(option().xAxis).toMatchObject({ min: 0, max: 46 });
    expect(option().yAxis).toMatchObject({ inverse: true });
    expect(seriesById(option()).get('counts')).toMatchObject({
      label: { show: true, position: 'right' },
      data: [
        { id: 'a', value: 46 },
        { id: 'b', value: 3 },
      ],
    });
  });

  it('leaves the bars more than half of a phone', () => {
    expect(option().grid).toMatchObject({ left: expect.closeTo(134, -1) });
  });

  it('has a link per row, as high as the drawing', () => {
    const places = countBarPlaces(BARS, 300);
    expect(places.map(({ id, height }) => [id, height])).toEqual([
      ['a', 28],
      ['b', 28],
    ]);
    expect(places.at(-1)?.top).toBe(countBarsHeight(BARS) - 28);
  });
});
