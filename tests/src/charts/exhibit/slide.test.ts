import { describe, expect, test } from 'vitest';
import type { Exhibit } from '../../../../src/charts/exhibit/exhibit.ts';
import { type Plot, nativeChart } from '../../../../src/charts/exhibit/native-chart.ts';
import { slideForm, slideParts } from '../../../../src/charts/exhibit/slide.ts';
import { sharedScale } from '../../../../src/i18n/quantity.ts';
import { createI18n } from '../../../i18n.ts';

const zh = createI18n('zh-CN');
const en = createI18n('en');

const PLOT: Plot = {
  form: 'bars',
  unit: '元',
  categories: [
    { label: '上海市', colour: '#e69f00' },
    { label: '北京市', colour: null },
    { label: '贵阳市', colour: '#009e73' },
  ],
  series: [
    {
      name: '元',
      tone: 'accent',
      points: [
        { value: 500_000_000_000, sign: '>', upTo: null, note: '2025年' },
        {
          value: 200_000_000_000,
          sign: '',
          upTo: 300_000_000_000,
          note: '2030年·推算',
        },
        { value: null, sign: '', upTo: null, note: '' },
      ],
    },
  ],
  lines: [{ label: '全国 1万亿元', value: 1_000_000_000_000 }],
};

const EXHIBIT: Exhibit = {
  kind: 'dot-range',
  lang: 'zh-CN',
  title: '两地数据产业规模',
  subtitle: [
    { role: 'measure', text: '数据产业规模（元）' },
    { role: 'definition', text: '口径：产值' },
    { role: 'key', text: '箭头：不低于' },
  ],
  doubts: ['期限相差 5 年'],
  sources: {
    note: null,
    cited: [
      {
        id: 't-1',
        label: '上海市 5000亿元',
        policyId: 'p',
        article: null,
        citation: '《措施》，转引自《简报》',
        line: 3,
      },
      {
        id: 't-2',
        label: '上海市 2000亿元',
        policyId: 'p',
        article: null,
        citation: '《措施》，转引自《简报》',
        line: 9,
      },
    ],
  },
  dataDate: '数据截至 2023年8月18日',
  version: 'v1',
  summary: '两根横条',
  drawing: { option: () => ({}), height: () => 100, isElastic: true },
  table: {
    columns: [
      { key: 'region', label: '地区', numeric: false },
      { key: 'value', label: '数值', numeric: true },
    ],
    rows: [{ id: 't-1', cells: ['上海市', '5000亿元'] }],
  },
  data: { columns: [], rows: [] },
  plot: PLOT,
};

describe('a native chart', () => {
  test('writes its numbers in the scale that they share, each with its bound, range end, deadline and 推算', () => {
    const { unit, series } = nativeChart(PLOT, zh);
    expect(unit).toBe('亿元');
    expect(series[0]?.values).toEqual([5000, 2000, null]);
    expect(series[0]?.around).toEqual([
      { before: '>', behind: '亿元 · 2025年' },
      { before: '', behind: '–3000亿元 · 2030年·推算' },
      { before: '', behind: '亿元' },
    ]);
    expect(nativeChart({ ...PLOT, unit: 'CNY' }, en).series[0]?.around?.[0]).toEqual({
      before: '>',
      behind: ' billion CNY · 2025年',
    });
  });

  test('writes the numbers of a logarithmic axis as a reader of the language does, and of no other axis', () => {
    const plot: Plot = { ...PLOT, form: 'dots', isLog: true };
    expect(nativeChart(plot, zh).axisFormat).toBe('[>=1]0;General');
    expect(nativeChart(plot, en).axisFormat).toBe('[>=1000000]#,##0,," million";[>=1000]#,##0;General');
    expect(nativeChart(PLOT, en).axisFormat).toBeUndefined();
  });

  test('keeps the region’s colour, and the tone’s where a region has none', () => {
    expect(nativeChart(PLOT, zh).series[0]?.colour).toEqual(['E69F00', '0B5394', '009E73']);
  });
});

describe('the shared scale', () => {
  test.each([
    [[500_000_000_000, 200_000_000_000], { size: 1e8, word: '亿' }],
    [[30_000, 500], { size: 1e4, word: '万' }],
    [[30_000, 501], { size: 1, word: '' }],
    [[60], { size: 1, word: '' }],
    [[], { size: 1, word: '' }],
  ])('%j', (values, scale) => {
    expect(sharedScale(values, 'zh-CN')).toEqual(scale);
  });
});

describe('a slide', () => {
  test('says what is measured, what to doubt, where it comes from, and the line across the bars', () => {
    const slide = slideParts(EXHIBIT, false, zh);
    expect(slide.chart).not.toBeNull();
    expect(slide.measured).toEqual(['数据产业规模（元）', '口径：产值', '参考线：全国 1万亿元']);
    expect(slide.doubts).toEqual(['期限相差 5 年']);
    expect(slide.sources).toHaveLength(1);
    expect(slide.sources[0]).toContain('《措施》');
    expect([slide.key, slide.altText]).toEqual([['箭头：不低于'], '两根横条']);
  });

  test('is a table where the reader looked at the table or there is no drawing, a picture where nothing native fits', () => {
    expect(slideForm(EXHIBIT, true)).toBe('table');
    expect(slideForm({ ...EXHIBIT, drawing: null }, false)).toBe('table');
    expect(slideForm({ ...EXHIBIT, kind: 'matrix', plot: null }, false)).toBe('table');
    const timeline: Exhibit = { ...EXHIBIT, kind: 'timeline', plot: null };
    expect(slideForm(timeline, false)).toBe('picture');
    const tall = { ...timeline, drawing: { option: () => ({}), height: () => 4000, isElastic: false } };
    expect(slideForm(tall, false)).toBe('table');
    const slide = slideParts(timeline, false, zh);
    expect([slide.form, slide.chart, slide.table]).toEqual(['picture', null, null]);
    expect(slide.measured).toContain('箭头：不低于');
    expect(slideParts({ ...EXHIBIT, drawing: null }, false, zh)).toMatchObject({
      chart: null,
      table: {
        columns: [
          { label: '地区', numeric: false },
          { label: '数值', numeric: true },
        ],
        rows: [['上海市', '5000亿元']],
      },
    });
  });
});
