import * as z from 'zod';
import { textWidth } from '../../../src/charts/text.ts';
import { describe, expect, it } from 'vitest';
import { startsAbove } from '../../../src/charts/dot-range/axis.ts';
import { dotsOf, sharedDate, type Dot } from '../../../src/charts/dot-range/data.ts';
import {
  dotRangeHeight,
  dotRangeLayout,
  figureLines,
  plotLeft,
  type DotRangeStyle,
} from '../../../src/charts/dot-range/layout.ts';
import { dotShapes } from '../../../src/charts/dot-range/marks.ts';
import { dotRangeOption } from '../../../src/charts/dot-range/option.ts';
import { drawSvg } from '../../../src/charts/view/runtime.ts';
import { PROVINCES } from '../../../src/domain/region/provinces.ts';
import { en, hoverOf, seriesById, source, STYLE, zh } from './fixtures.ts';

const style: DotRangeStyle = { ...STYLE, formatTick: (value) => zh.format.number(value) };
const SHANGHAI = { code: '310000', name: '上海市', level: 'province' } as const;
const two = () => dotsOf([source(), source({ id: 't-2', region: SHANGHAI, value: 900 })], zh);
/** SYNTHETIC: one figure of each province. */
const all = () =>
  dotsOf(
    PROVINCES.map(({ code, zh: name }, at) =>
      source({ id: `t-${code}`, region: { code, name, level: 'province' }, value: 40 + (at % 7), unit: '%' }),
    ),
    zh,
  );

const shapesOf = (dot: Dot) => dotShapes(dot, [100, 130, 50], { colour: '#111111', surface: '#eeeeee' });

describe('dotsOf', () => {
  it('writes values, units and deadlines as people do, exact in the hover', () => {
    const [dot] = dotsOf([source({ value: 2e11, unit: '元' })], zh);
    expect(dot).toMatchObject({ amount: '2000亿元', due: '2028年', comparator: '=' });
    expect(dot?.hover).toEqual(['山东省 海水淡化工程规模', '2000亿元 · 2028年', '200,000,000,000 元']);
  });

  it('speaks English where asked', () => {
    const [dot] = dotsOf(
      [source({ value: 2e11, unit: '元', deadline: { value: null, basis: 'none', text: '' } })],
      en,
    );
    expect(dot).toMatchObject({ amount: 'CNY 200 billion', due: 'No deadline stated' });
  });

  it('has no mark where there is no figure, and one at zero for zero', () => {
    const dots = dotsOf([source({ value: null }), source({ id: 't-0', value: 0 })], zh);
    expect(dots.map(({ id, value }) => [id, value])).toEqual([['t-0', 0]]);
  });

  it.each([
    ['>=', '1200吨以上', 'polyline'],
    ['>', '超过1200吨', 'polyline'],
    ['<=', '不超过1200吨', 'polyline'],
    ['<', '低于1200吨', 'polyline'],
    ['~', '约1200吨', 'circle'],
    ['=', '1200吨', 'circle'],
    [null, '1200吨', 'circle'],
  ] as const)('%s is %s and drawn as %s', (comparator, amount, type) => {
    const [dot] = dotsOf([source({ comparator })], zh);
    expect(dot).toMatchObject({ comparator, amount });
    expect(dot === undefined ? [] : shapesOf(dot)).toMatchObject([{ type }]);
  });

  it.each([
    ['2025', 'sentence', '到2025年', '2025年'],
    ['2025', 'title', '（2023—2025年）', '2025年•'],
    ['2024-12-31', 'sentence', '到2024年年底', '2024年底'],
    ['2024-12-31', 'paragraph', '2024年末', '2024年底·推算'],
    ['2024-12-31', 'sentence', '2024年12月31日', '2024年12月31日'],
    ['2025-06', 'sentence', '2025年6月', '2025年6月'],
  ] as const)('deadline %s (%s, %s) is %s', (value, basis, text, due) => {
    expect(dotsOf([source({ deadline: { value, basis, text } })], zh)[0]?.due).toBe(due);
  });
});

it('a figure with its date has all the room that it needs, or two lines', () => {
  const [dot] = dotsOf([source({ value: 20_000, unit: '元', frequency: 'annual', comparator: '<=' })], zh);
  if (dot === undefined) throw new Error('no dot');
  const wordy = { ...dot, amount: '每年不超过200万元（原文写明）', due: '没有写明到什么时候为止' };
  for (const width of [460, 560, 700]) {
    const { figures, isFolded, fontSize } = dotRangeLayout([wordy], 0, width);
    const widest = Math.max(...figureLines(wordy, null, isFolded).map((line) => textWidth(line, fontSize)));
    expect(figures).toBeGreaterThanOrEqual(widest);
  }
});

it('on a telephone figures of one date are whole, and in rows of one line', () => {
  const [dot] = dotsOf([source({})], zh);
  if (dot === undefined) throw new Error('no dot');
  const each = Array.from({ length: 14 }, (_, at) => ({
    ...dot,
    id: `t-${at}`,
    amount: '不超过1030.5万人次',
  }));
  const { figures, rowHeight, fontSize, isFolded } = dotRangeLayout(each, 0, 290);
  expect(isFolded).toBe(true);
  expect(figures).toBeGreaterThanOrEqual(textWidth('不超过1030.5万人次', fontSize));
  expect(rowHeight).toBeLessThan(2 * fontSize * 1.4);
});

it('a figure in another unit than the axis keeps its own where it is short, and stands at its place', () => {
  const [ton, kilo] = dotsOf([source(), source({ value: 5000, unit: '公斤' })], zh);
  expect([ton?.number, ton?.value, kilo?.number, kilo?.value]).toEqual(['1200', 1200, '5000公斤', 5]);
});

describe('the marks', () => {
  const shapes = (over: Parameters<typeof source>[0]) => dotsOf([source(over)], zh).flatMap(shapesOf);

  it('stand at the figure: filled when exact, hollow when about', () => {
    const shape = { cx: 100, cy: 50 };
    expect(shapes({})).toMatchObject([{ shape, style: { fill: '#111111' } }]);
    expect(shapes({ comparator: '~' })).toMatchObject([
      { shape, style: { fill: '#eeeeee', stroke: '#111111' } },
    ]);
  });

  it('point to where the value may go', () => {
    const tip = z.object({
      shape: z.object({ points: z.array(z.tuple([z.number(), z.number()])).length(3) }),
    });
    const tipOf = (shape: unknown): number => tip.parse(shape).shape.points[1]?.[0] ?? 0;
    expect(tipOf(shapes({ comparator: '>=' })[0])).toBeGreaterThan(100);
    expect(tipOf(shapes({ comparator: '<' })[0])).toBeLessThan(100);
  });

  it('span a range in the full colour, also where it is about, and point on from its upper end', () => {
    const bar = { type: 'rect', shape: { x: 100, width: 30 }, style: { fill: '#111111' } };
    expect(shapes({ valueMax: 1500 })).toMatchObject([bar]);
    expect(shapes({ valueMax: 1500, comparator: '~' })).toMatchObject([bar]);
    expect(shapes({ valueMax: 1500, comparator: '>=' })).toMatchObject([
      bar,
      { shape: { points: [[130, 44], {}, {}] } },
    ]);
  });
});

describe('the layout', () => {
  it.each([280, 342, 560, 900, 1400])('at %i px holds every row once, with room for marks', (width) => {
    const layout = dotRangeLayout(all(), 2, width);
    expect(layout.columns.flat()).toEqual(all());
    expect(layout.plot).toBeGreaterThanOrEqual(90);
    expect(layout.fontSize).toBeGreaterThanOrEqual(12);
    const last = layout.columns.length - 1;
    expect(plotLeft(layout, last) + layout.plot + layout.figures).toBeLessThanOrEqual(width);
  });

  it('sets many rows side by side where there is room', () => {
    expect(dotRangeLayout(all(), 0, 900).columns).toHaveLength(2);
    expect(dotRangeLayout(all(), 0, 600).columns).toHaveLength(1);
    expect(dotRangeLayout(two(), 0, 900).columns).toHaveLength(1);
    expect(dotRangeHeight(all(), 0, 900)).toBeLessThan(dotRangeHeight(all(), 0, 600));
    expect(dotRangeHeight(two(), 2, 900)).toBeGreaterThan(dotRangeHeight(two(), 0, 900));
  });

  it('says a deadline that all share once, and puts others below the figures where room is short', () => {
    expect(sharedDate(two())).toBe('2028年');
    const mixed = dotsOf(
      [source(), source({ id: 't-2', deadline: { value: null, basis: 'none', text: '' } })],
      zh,
    );
    expect(sharedDate(mixed)).toBeNull();
    expect([280, 900].map((width) => dotRangeLayout(mixed, 0, width).isFolded)).toEqual([true, false]);
    const axes = (width: number): string => JSON.stringify(dotRangeOption(mixed, { ...style, width }).yAxis);
    expect(axes(900)).toContain('{figure|1200吨 · 2028年}');
    expect(axes(280)).toContain('{figure|1200吨}\\n{due|2028年}');
  });
});

describe('dotRangeOption', () => {
  it('keeps the order, has one axis, and figures in words beside it', () => {
    const option = dotRangeOption(two(), style);
    expect(option.xAxis).toMatchObject([{ type: 'value', min: 900, max: 1200 }]);
    expect(option.yAxis).toMatchObject([
      { data: ['山东', '上海'], inverse: true },
      { data: ['{figure|1200吨}', '{figure|900吨}'], position: 'right', inverse: true },
    ]);
    expect(seriesById(option).get('rows-0')?.data).toMatchObject([
      { id: 't-1', value: [1200, 1200, 0] },
      { id: 't-2', value: [900, 900, 1] },
    ]);
  });

  it('starts at zero, but where all values lie far from it, which can be said', () => {
    expect(startsAbove(two(), [])).toBe(true);
    const low = dotsOf([source(), source({ id: 't-2', value: 500 })], zh);
    expect(startsAbove(low, [])).toBe(false);
    expect(dotRangeOption(low, style).xAxis).toMatchObject([{ min: 0 }]);
    expect(startsAbove(two(), [{ kind: 'nation', value: 100, label: '' }])).toBe(false);
  });

  it('has powers of ten where the scale is logarithmic', () => {
    const dots = dotsOf([source(), source({ id: 't-2', value: 3 })], zh);
    expect(dotRangeOption(dots, { ...style, isLog: true }).xAxis).toMatchObject([
      { type: 'log', min: 1, max: 10000 },
    ]);
  });

  it('draws the nation through, at both ends of a range, and the median dotted, each labelled once', () => {
    const lines = [
      { kind: 'nation', value: 1000, valueMax: 1100, label: '全国 1000–1100吨（2030年）' },
      { kind: 'median', value: 950, label: '5 地中位数 950吨' },
    ] as const;
    const drawn = seriesById(dotRangeOption(two(), { ...style, lines })).get('lines-0')?.['markLine'];
    expect(drawn).toMatchObject({
      data: [
        {
          xAxis: 1000,
          lineStyle: { type: 'solid' },
          label: { show: true, formatter: '全国 1000–1100吨（2030年）' },
        },
        { xAxis: 1100, lineStyle: { type: 'solid' }, label: { show: false } },
        { xAxis: 950, lineStyle: { type: 'dotted' }, label: { show: true } },
      ],
    });
  });

  it('sets off my region by a sign and weight too', () => {
    expect(dotRangeOption(two(), { ...style, mine: '370000' }).yAxis).toMatchObject([
      { data: [{ value: '▸山东', textStyle: { fontWeight: 700 } }, '上海'] },
      {},
    ]);
  });

  it('says the exact number on hover, as text and not as HTML', () => {
    const option = dotRangeOption(two(), style);
    expect(hoverOf(option, { data: { id: 't-2' } })).toBe('上海市 海水淡化工程规模\n900吨 · 2028年\n900 吨');
    expect(hoverOf(option, {})).toBe('');
  });

  it.each([342, 900])('is drawn at %i px with all names and figures, in type of 12 px or more', (width) => {
    const svg = drawSvg(dotRangeOption(all(), { ...style, width }), width, dotRangeHeight(all(), 0, width));
    for (const { region } of all()) expect(svg).toContain(region);
    expect(svg.match(/46%/gu)?.length).toBe(all().filter(({ value }) => value === 46).length);
    const sizes = [...svg.matchAll(/font-size:(\d+)px/gu)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('draws the frame of an empty chart rather than failing', () => {
    expect(() => dotRangeOption([], style)).not.toThrow();
  });
});
