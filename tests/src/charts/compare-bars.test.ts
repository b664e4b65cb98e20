import { describe, expect, it } from 'vitest';
import { barsOf, type BarSource } from '../../../src/charts/compare-bars/data.ts';
import {
  compareBarsHeight,
  compareBarsOption,
  type CompareBarsStyle,
} from '../../../src/charts/compare-bars/option.ts';
import { en, hoverOf, seriesById, source, STYLE, zh, type DrawnSeries } from './fixtures.ts';

const style: CompareBarsStyle = {
  ...STYLE,
  naturalMax: null,
  colourOf: (code) => (code === '310000' ? '#c00000' : '#0000c0'),
  formatTick: (value) => zh.format.number(value),
};
const SHANGHAI = { code: '310000', name: '上海市', level: 'province' } as const;

function seriesOf(
  sources: readonly BarSource[],
  over: Partial<CompareBarsStyle> = {},
): ReadonlyMap<string, DrawnSeries['data']> {
  const option = compareBarsOption(barsOf(sources, zh), { ...style, ...over });
  return new Map([...seriesById(option)].map(([id, { data }]) => [id, data]));
}

describe('barsOf', () => {
  it('writes values, units and deadlines as people do, exact in the hover', () => {
    const [bar] = barsOf([source({ value: 2e11, unit: '元' })], zh);
    expect(bar).toMatchObject({ amount: '2000亿元', due: '2028年', end: 'plain' });
    expect(bar?.hover).toEqual(['山东省 海水淡化工程规模', '2000亿元 · 2028年', '200,000,000,000 元']);
  });

  it('speaks English where asked', () => {
    const [bar] = barsOf(
      [source({ value: 2e11, unit: '元', deadline: { value: null, basis: 'none', text: '' } })],
      en,
    );
    expect(bar).toMatchObject({ amount: 'CNY 200 billion', due: 'No deadline stated' });
  });

  it('has no bar where there is no figure, and one of length zero for zero', () => {
    const bars = barsOf([source({ value: null }), source({ id: 't-0', value: 0 })], zh);
    expect(bars.map(({ id, value }) => [id, value])).toEqual([['t-0', 0]]);
  });

  it.each([
    ['>=', 'floor', '1200吨以上'],
    ['>', 'floor', '超过1200吨'],
    ['<=', 'ceiling', '不超过1200吨'],
    ['<', 'ceiling', '低于1200吨'],
    ['~', 'soft', '约1200吨'],
    ['=', 'plain', '1200吨'],
    [null, 'plain', '1200吨'],
  ] as const)('%s ends as %s', (comparator, end, amount) => {
    expect(barsOf([source({ comparator })], zh)[0]).toMatchObject({ end, amount });
  });

  it.each([
    ['2025', 'sentence', '到2025年', '2025年'],
    ['2025', 'title', '（2023—2025年）', '2025年·推算'],
    ['2024-12-31', 'sentence', '到2024年年底', '2024年底'],
    ['2024-12-31', 'paragraph', '2024年末', '2024年底·推算'],
    ['2024-12-31', 'sentence', '2024年12月31日', '2024年12月31日'],
    ['2025-06', 'sentence', '2025年6月', '2025年6月'],
  ] as const)('deadline %s (%s, %s) is %s', (value, basis, text, due) => {
    expect(barsOf([source({ deadline: { value, basis, text } })], zh)[0]?.due).toBe(due);
  });
});

describe('compareBarsOption', () => {
  const two = [source(), source({ id: 't-2', region: SHANGHAI, value: 900 })];

  it('starts at zero, has one axis, and keeps the order and the regions’ colours', () => {
    const option = compareBarsOption(barsOf(two, zh), style);
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 1500 });
    expect(option.yAxis).toMatchObject({ data: ['山东省', '上海市'], inverse: true });
    expect(seriesOf(two).get('value')).toMatchObject([
      { id: 't-1', value: 1200, itemStyle: { color: '#0000c0' } },
      { id: 't-2', value: 900, itemStyle: { color: '#c00000' } },
    ]);
  });

  it('writes amount and deadline at the end of every bar', () => {
    const labels = seriesOf(two)
      .get('value')
      ?.map(({ label }) => label);
    expect(labels).toMatchObject([
      { show: true, formatter: '{amount|1200吨}\n{due|2028年}' },
      { show: true, formatter: '{amount|900吨}\n{due|2028年}' },
    ]);
  });

  it('draws a floor open, a ceiling closed, and nothing at a plain end', () => {
    const ends = seriesOf([
      source({ comparator: '>=' }),
      source({ id: 't-2', comparator: '=' }),
      source({ id: 't-3', comparator: '<' }),
    ]).get('ends');
    expect(ends).toMatchObject([
      { id: 't-1', value: [1200, 0], itemStyle: { color: 'transparent' }, symbolOffset: [9, 0] },
      { id: 't-3', value: [1200, 2], symbol: 'rect', symbolOffset: [0, 0] },
    ]);
  });

  it('lets an approximation fade', () => {
    const [bar] = seriesOf([source({ comparator: '~' })]).get('value') ?? [];
    expect(bar?.['itemStyle']).toMatchObject({ color: { type: 'linear', x2: 1 } });
  });

  it('stacks the span of a range, with the label at its upper end', () => {
    const series = seriesOf([source({ value: 1, valueMax: 2, unit: '场' }), source({ id: 't-2' })]);
    expect(series.get('range')).toMatchObject([{ value: 1, label: { show: true } }, { value: '-' }]);
    expect(series.get('value')).toMatchObject([
      { value: 1, label: { show: false } },
      { label: { show: true } },
    ]);
  });

  it('shows a share against the whole', () => {
    const option = compareBarsOption(barsOf([source({ value: 60, unit: '%' })], zh), {
      ...style,
      naturalMax: 100,
    });
    expect(option.xAxis).toMatchObject({ max: 100 });
  });

  it('gives way to figures and names on a phone', () => {
    const long = source({
      region: { ...SHANGHAI, name: '积石山保安族东乡族撒拉族自治县' },
      comparator: '>=',
    });
    const option = compareBarsOption(barsOf([long], zh), { ...style, width: 300 });
    expect(option.yAxis).toMatchObject({ data: ['积石山保安族东\n乡族撒拉族自…'] });
    expect(option.xAxis).toMatchObject({ interval: 1000 });
  });

  it('does not move for longer than 200 ms, and not at all when told', () => {
    expect(compareBarsOption(barsOf(two, zh), style)).toMatchObject({
      animation: true,
      animationDuration: 200,
    });
    expect(compareBarsOption(barsOf(two, zh), { ...style, animate: false }).animation).toBe(false);
  });

  it('draws the frame of an empty chart rather than failing', () => {
    expect(() => compareBarsOption([], style)).not.toThrow();
    expect(compareBarsHeight(0)).toBeGreaterThan(0);
  });

  it('says the exact number on hover, as text and not as HTML', () => {
    const option = compareBarsOption(barsOf(two, zh), style);
    expect(hoverOf(option, { data: { id: 't-2' } })).toBe('上海市 海水淡化工程规模\n900吨 · 2028年\n900 吨');
    expect(hoverOf(option, {})).toBe('');
  });
});
