import { describe, expect, it } from 'vitest';
import {
  countBarPlaces,
  countBarsHeight,
  countBarsOption,
  type CountBar,
} from '../../../src/charts/count-bars/option.ts';
import { themeExhibit } from '../../../src/charts/count-bars/exhibit.ts';
import { statesPlot, yearCounts } from '../../../src/charts/exhibit/counts.ts';
import { yearExhibit } from '../../../src/charts/year-columns/exhibit.ts';
import { yearColumns } from '../../../src/charts/year-columns/data.ts';
import {
  YEAR_COLUMNS_HEIGHT,
  yearColumnsOption,
  yearPlaces,
} from '../../../src/charts/year-columns/option.ts';
import { seenFrom } from '../domain/rows.ts';
import { syntheticView } from '../../synthetic.ts';
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

describe('years as counts', () => {
  const none = { unread: 0, passed: 0, reported: 0, coming: 0 };
  const YEARS = [
    { year: 2024, counts: { ...none, passed: 2, reported: 1 } },
    { year: 2026, counts: { ...none, reported: 4, coming: 3 } },
  ];

  it('have a column per state and their sum', () => {
    const { columns, rows } = yearCounts(YEARS, ['passed', 'reported', 'coming'], zh);
    expect(columns.map(({ key, type }) => [key, type])).toEqual([
      ['year', 'date'],
      ['passed', 'number'],
      ['reported', 'number'],
      ['coming', 'number'],
      ['total', 'number'],
    ]);
    expect(rows).toEqual([
      { id: '2024', name: '2024', counts: [2, 1, 0, 3] },
      { id: '2026', name: '2026', counts: [0, 4, 3, 7] },
    ]);
  });

  it('have a place on a slide for every year, no mark for none, and the as-of line on its day', () => {
    const plot = statesPlot(YEARS, ['passed', 'reported', 'coming'], '2025-07-02', zh);
    expect(plot.categories.map(({ label }) => label)).toEqual(['2024', '2025', '2026']);
    expect(plot.series.map(({ tone, points }) => [tone, ...points.map(({ value }) => value)])).toEqual([
      ['neutral', 2, null, null],
      ['ink', 1, null, 4],
      ['accent', null, null, 3],
    ]);
    expect(plot).toMatchObject({
      form: 'columns',
      unit: '条',
      asOf: { at: expect.closeTo(1.5, 2), label: '基准日 2025年7月2日' },
    });
    expect(statesPlot(YEARS, [], '2023-01-01', zh).asOf?.at).toBe(0);
  });
});

describe('themes and years as exhibits', () => {
  const R = { code: '370000', name: '山东省', level: 'province' } as const;
  const dataset = syntheticView([
    { region: R, indicator: '甲', value: 9, due: '2025', basis: 'title' },
    { region: R, indicator: '乙', value: null, due: '2027' },
    { region: R, indicator: '丙', value: 3, due: null },
  ]);
  const context = { asOf: '2026-11-21', dataset, i18n: zh };

  it('count each theme by kind, and name the largest that is one', () => {
    const named = { ...dataset, labels: { ...dataset.labels, zh: new Map([['water', '水']]) } };
    const themes = [
      { theme: 'none', rows: dataset.rows },
      { theme: 'water', rows: dataset.rows.slice(0, 2) },
    ];
    const { title, data } = themeExhibit({ total: 5, themes }, { ...context, dataset: named });
    expect(title).toContain('水');
    expect(title).toContain('40%');
    expect(data.rows.map(({ cells }) => cells.slice(1))).toEqual([
      [2, 0, 1, 3],
      [1, 0, 1, 2],
    ]);
    expect(data.rows[1]?.ids).toHaveLength(2);
    const none = themeExhibit({ total: 3, themes: themes.slice(0, 1) }, context);
    expect(none.title).not.toContain('3');
  });

  it('say which year has most, what is past, how to read the states, and what to doubt', () => {
    const exhibit = yearExhibit(yearColumns(dataset.rows, seenFrom('2026-11-21'), zh), 1, context);
    expect(exhibit.title).toBe('2025年到期的最多，1 条；到基准日 1 条已到期·未录入结果');
    expect(exhibit.subtitle.find(({ role }) => role === 'key')?.text).toBe(
      '空心：已到期·未录入结果　实心：尚未到期',
    );
    expect(exhibit.subtitle.find(({ role }) => role === 'definition')?.text).toContain('“已录入结果”');
    expect(exhibit.doubts).toEqual([
      '期限取自标题、题名或全文（•）：1 条',
      '1 条没有期限，不在图中，列在最后。',
    ]);
    const [, later] = dataset.rows;
    const coming = yearExhibit(yearColumns(later ? [later] : [], seenFrom('2026-11-21'), zh), 0, {
      ...context,
      dataset: { ...dataset, rows: later ? [later] : [] },
    });
    expect(coming.title).toBe('2027年到期的最多，1 条');
    expect(coming.subtitle.find(({ role }) => role === 'definition')?.text).not.toContain('结果');
    expect(coming.doubts).toEqual([]);
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
