import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsOf } from '../../../src/charts/dot-range/data.ts';
import { SHADES } from '../../../src/charts/tile-grid/data.ts';
import { tileGridHeight, tileGridOption } from '../../../src/charts/tile-grid/option.ts';
import { findingOf } from '../../../src/domain/compare/finding.ts';
import { figuresOf } from '../figure-notation.ts';
import { classesOf, valueTiles, valueTileWords } from '../../../src/charts/value-tiles/data.ts';
import { seriesById, source, STYLE, zh } from './fixtures.ts';

const place = (code: string, name: string, value: number, over = {}) =>
  source({
    id: `t-${code}`,
    region: { code, name, level: code === '100000' ? 'nation' : 'province' },
    value,
    unit: '%',
    ...over,
  });
/** SYNTHETIC. */
const dots = () =>
  dotsOf(
    [
      place('370000', '山东省', 90, { comparator: '>=' }),
      place('460000', '海南省', 60),
      place('210000', '辽宁省', 20, { valueMax: 25 }),
      place('310000', '上海市', 60, { comparator: '~' }),
      place('100000', '全国', 70),
    ],
    zh,
  );
const span = (low: number, high: number): string => (low === high ? `${low}%` : `${low}–${high}%`);
const drawnTiles = () =>
  valueTiles(
    dots(),
    (code) => (code === '110000' ? 'none-found' : code === '120000' ? 'not-chosen' : 'not-covered'),
    span,
    zh,
  );
const tile = (code: string) => {
  const found = drawnTiles().tiles.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe('classesOf', () => {
  it('gives few different figures a class each, the highest the darkest shade', () => {
    expect(classesOf(figuresOf('5 4.5 ~5 7'))).toMatchObject([
      { low: 4.5, high: 4.5, n: 1, shade: 1 },
      { low: 5, high: 5, n: 2, shade: 3 },
      { low: 7, high: 7, n: 1, shade: SHADES },
    ]);
    expect(classesOf([])).toEqual([]);
  });

  it('counts as many of a number as the title does, and no range among them', () => {
    const figures = figuresOf('~5*11 >=5*7 5..5.5*2 >=7');
    expect(classesOf(figures).map(({ low, high, n }) => [low, high, n])).toEqual([
      [5, 5, findingOf(figures).mode.length],
      [5, 5.5, 2],
      [7, 7, 1],
    ]);
  });

  it('has at most five, apart and in order, that hold every figure once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 34 }), (values) => {
        const classes = classesOf(values.map((value) => ({ value, valueMax: null })));
        expect(classes.length).toBeLessThanOrEqual(SHADES);
        expect(classes.reduce((sum, { n }) => sum + n, 0)).toBe(values.length);
        for (const [at, one] of classes.entries()) {
          expect(values.filter((value) => value >= one.low && value <= one.high)).toHaveLength(one.n);
          const next = classes[at + 1] ?? { low: Infinity, shade: SHADES + 1 };
          expect(next.low).toBeGreaterThan(one.high);
          expect(next.shade).toBeGreaterThan(one.shade);
        }
      }),
    );
  });
});

describe('valueTiles', () => {
  it('prints each figure with its bound, the nation without a shade', () => {
    const figures = ['370000', '460000', '210000', '310000', '100000'].map((code) => tile(code).figure);
    expect(figures).toEqual(['≥90', '60', '20–25', '≈60', '70']);
    expect([tile('370000').shade, tile('460000').shade, tile('100000').shade]).toEqual([SHADES, 3, 0]);
    expect(drawnTiles().legend.map(({ label }) => label)).toEqual(['20–25%（1）', '60%（2）', '90%（1）']);
  });

  it('tells a document without a figure, no document and what was not asked for apart, and none is zero', () => {
    expect(tile('120000')).toMatchObject({ state: 'not-chosen', figure: '', shade: 0 });
    expect(valueTileWords(tile('120000'), zh)).toBe('天津');
    const edges = seriesById(tileGridOption(drawnTiles().tiles, STYLE)).get('tiles')?.data;
    expect(edges).toContainEqual(
      expect.objectContaining({ id: '120000', itemStyle: expect.objectContaining({ borderWidth: 0 }) }),
    );

    expect(tile('110000')).toMatchObject({ state: 'none-found', figure: '—', shade: 0 });
    expect(tile('540000')).toMatchObject({ state: 'not-covered', figure: '', shade: 0 });
    expect([tile('370000'), tile('110000'), tile('540000')].map((one) => valueTileWords(one, zh))).toEqual([
      '山东：90%以上 · 2028年',
      '北京：有文件，未见同口径数值',
      '西藏：没有文献',
    ]);
  });

  it('outlines my region, and keeps the legend inside the drawing', () => {
    const { tiles, legend } = drawnTiles();
    for (const width of [320, 616]) {
      const drawn = seriesById(tileGridOption(tiles, { ...STYLE, width, legend, mine: '370000' }));
      const own = drawn.get('tiles')?.data.find(({ id }) => id === '370000');
      expect(own).toMatchObject({ itemStyle: { borderWidth: 3, borderColor: STYLE.palette.ink } });
      const places = drawn.get('legend')?.data.map(({ value }) => value) ?? [];
      expect(places).toHaveLength(legend.length);
      for (const at of places)
        expect(at).toSatisfy(
          ([x, y]: number[]) => Number(x) < width && Number(y) < tileGridHeight(legend, width),
        );
    }
  });

  it('folds a figure that is wider than its tile', () => {
    const long = dotsOf([place('370000', '山东省', 12_345_678, { valueMax: 23_456_789, unit: '元' })], zh);
    const own = valueTiles(long, () => 'not-covered', span, zh).tiles;
    const drawn = seriesById(tileGridOption(own, { ...STYLE, width: 342 })).get('tiles')?.data;
    const label = JSON.stringify(drawn?.find(({ id }) => id === '370000')?.['label']);
    expect(label.match(/\{small\|/gu)).toHaveLength(2);
  });
});
