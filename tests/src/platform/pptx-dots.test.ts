import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { NativeChart } from '../../../src/page/deck.ts';
import { chartLayouts } from '../../../src/platform/pptx/chart-layout.ts';
import { chartWorkbook } from '../../../src/platform/pptx/chart-workbook.ts';
import { chartXml } from '../../../src/platform/pptx/chart-xml.ts';

/** SYNTHETIC: three places, one range, one about. */
const DOTS: NativeChart = {
  kind: 'dots',
  unit: '%',
  categories: ['虚构甲省', '虚构乙省', '虚构丙省'],
  series: [
    {
      name: '%',
      values: [5, 4.5, null],
      upTo: [null, 5.5, null],
      colour: ['0B5394', '8A949E', '8A949E'],
      around: [
        { before: '≈', behind: '% · 2030年' },
        { before: '', behind: '–5.5% · 2030年' },
        { before: '', behind: '' },
      ],
    },
  ],
  lines: [{ label: '中位数 5%', value: 5 }],
};
const ROOM = { w: 800, h: 300 };
const xmlOf = (chart: NativeChart): string => {
  const [layout] = chartLayouts([chart], ROOM);
  if (layout === undefined) throw new Error('no layout');
  return chartXml(chart, layout, ROOM);
};
const textsIn = (xml: string): string[] =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, said = '']) => said.trim());

describe('dots in rows', () => {
  const xml = xmlOf(DOTS);

  it('are points with names, words and lines, in valid XML', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('<c:scatterChart>');
    expect(xml).not.toContain('<c:barChart>');
    for (const said of [...DOTS.categories, '中位数 5%', '% · 2030年', '4.5–5.5% · 2030年'])
      expect(textsIn(xml)).toContain(said);
  });

  it('have the number of their words from the point, and a missing one has none', () => {
    expect(xml).toMatch(/type="XVALUE">.*?<a:t>5<\/a:t>/u);
    const hidden = [...xml.matchAll(/<c:dLbl><c:idx val="(\d)"><\/c:idx><c:delete/gu)].map(([, at]) => at);
    // Of the marks the range and the missing one; of the upper ends all others.
    expect(hidden).toEqual(['1', '2', '0', '2']);
    expect(xml).not.toContain('<c:v>null</c:v>');
  });

  it('lead from a mark to the upper end of its range, both in cells of the workbook', () => {
    expect(xml).toContain('Sheet1!$B$3:$C$3');
    const { columns, rows } = chartWorkbook(DOTS);
    expect(columns.map(({ label }) => label)).toEqual(['', '%', '→', 'y']);
    expect(rows).toEqual([
      ['虚构甲省', 5, null, 0.5],
      ['虚构乙省', 4.5, 5.5, 1.5],
      ['虚构丙省', null, null, 2.5],
    ]);
  });

  it.each<[string, Partial<NativeChart>, { min: number; max: number; step?: number }]>([
    ['where the marks begin', {}, { min: 4, max: 6, step: 0.5 }],
    ['in powers of ten', { isLog: true }, { min: 1, max: 10 }],
    ['of the whole, where it is a part', { span: [0, 90] }, { min: 0, max: 100, step: 50 }],
  ])('have an axis %s', (_, more, axis) => {
    expect(chartLayouts([{ ...DOTS, ...more }], ROOM)[0]?.axis).toEqual(axis);
  });
});
