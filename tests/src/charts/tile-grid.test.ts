import { describe, expect, it } from 'vitest';
import { mix } from '../../../src/charts/colour.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { SHADES, tileGrid, tileWords } from '../../../src/charts/tile-grid/data.ts';
import { TILE_CELL, tileRects, tileRows } from '../../../src/charts/tile-grid/layout.ts';
import { shadeColours, tileGridOption, tilePlaces } from '../../../src/charts/tile-grid/option.ts';
import { NATION, PROVINCES, provinceOf } from '../../../src/domain/region/provinces.ts';
import type { RegionLevel } from '../../../src/domain/dataset/schema.ts';
import { contrast } from './contrast.ts';
import { en, seriesById, STYLE, zh } from './fixtures.ts';

const at = (code: string, name: string, level: RegionLevel = 'province') => ({
  region: { code, name, level },
});
const COMMITMENTS = [
  at('330000', '浙江省'),
  at('330100', '杭州市', 'city'),
  at('330100', '杭州市', 'city'),
  at('330106', '西湖区', 'district'),
  at('310000', '上海市'),
  at('100000', '全国', 'nation'),
  at('990000', '某地', 'zone'),
];
const POLICIES = [...COMMITMENTS, at('320200', '无锡市', 'city')];
const grid = () => tileGrid(COMMITMENTS, POLICIES, zh);
const tile = (code: string) => {
  const found = grid().tiles.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe('provinces', () => {
  it('are 34, each once, by province codes', () => {
    expect(PROVINCES).toHaveLength(34);
    for (const key of ['code', 'zh', 'en', 'letters'] as const)
      expect(new Set(PROVINCES.map((province) => province[key])).size).toBe(34);
    expect(PROVINCES.filter(({ code }) => !/^[1-8]\d0000$/u.test(code))).toEqual([]);
  });

  it.each([
    ['330106', '330000'],
    ['100000', '100000'],
  ])('%s lies in %s', (code, province) => expect(provinceOf(code)).toBe(province));
});

it('an unknown place is no province’s and not the nation’s', () => {
  const { tiles, elsewhere } = tileGrid([at('000000', '未定', 'unknown')], [], zh);
  expect(elsewhere).toBe(1);
  expect(tiles.filter(({ count }) => count > 0)).toEqual([]);
});

describe('the layout', () => {
  it.each([320, 342, 614, 1200])(
    'at %i px has every province and the nation once, inside, apart',
    (width) => {
      const rects = tileRects(width);
      expect(rects.map(({ code }) => code).toSorted()).toEqual(
        [NATION, ...PROVINCES.map(({ code }) => code)].toSorted(),
      );
      for (const [index, a] of rects.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.left + a.width).toBeLessThanOrEqual(width);
        expect(a.top + a.height).toBeLessThanOrEqual(tileRows(TILE_CELL));
        // Wide enough for a finger and for 黑龙江 at 12 px.
        expect(a.width).toBeGreaterThanOrEqual(36);
        for (const b of rects.slice(index + 1)) {
          const apart =
            a.left + a.width <= b.left ||
            b.left + b.width <= a.left ||
            a.top + a.height <= b.top ||
            b.top + b.height <= a.top;
          expect([a.code, b.code, apart]).toEqual([a.code, b.code, true]);
        }
      }
    },
  );

  it('keeps north above south and west left of east', () => {
    const rect = new Map(tileRects(700).map((r) => [r.code, r]));
    const place = (code: string) => rect.get(code) ?? { left: Number.NaN, top: Number.NaN };
    for (const [north, south] of [
      ['230000', '220000'],
      ['110000', '130000'],
      ['330000', '350000'],
      ['440000', '810000'],
    ] as const)
      expect(place(north).top).toBeLessThan(place(south).top);
    for (const [west, east] of [
      ['650000', '620000'],
      ['510000', '420000'],
      ['320000', '310000'],
      ['350000', '710000'],
    ] as const)
      expect(place(west).left).toBeLessThan(place(east).left);
  });
});

describe('tileGrid', () => {
  it('rolls cities and districts up to their province', () => {
    expect(tile('330000')).toMatchObject({
      count: 4,
      state: 'found',
      codes: ['330000', '330100', '330106'],
      parts: [
        { name: '浙江省', count: 1 },
        { name: '杭州市', count: 2 },
        { name: '西湖区', count: 1 },
      ],
    });
    expect(tileWords(tile('330000'), zh)).toBe('浙江：4 条（浙江省 1、杭州市 2、西湖区 1）');
  });

  it('tells what was not covered from what was read without finding anything', () => {
    expect(tile('320000')).toMatchObject({ state: 'none-found', count: 0, policies: 1 });
    expect(tileWords(tile('320000'), zh)).toBe('江苏：收有 1 项政策，未找到量化承诺');
    expect(tile('540000')).toMatchObject({ state: 'not-covered', policies: 0 });
    expect(tileWords(tile('540000'), en)).not.toBe('');
    const english = tileGrid(COMMITMENTS.slice(0, 3), [], en).tiles.find(({ code }) => code === '330000');
    expect(english && tileWords(english, en)).toBe('Zhejiang: 3 (Zhejiang 1, Hangzhou 2)');
  });

  it('has the nation as its own tile and counts what is in no province', () => {
    expect(tile(NATION)).toMatchObject({ count: 1, name: '全国', parts: [] });
    expect(grid().tiles).toHaveLength(35);
    expect(grid().elsewhere).toBe(1);
  });

  it('shades the largest most, and one is not none', () => {
    expect([tile('330000').shade, tile('310000').shade, tile('320000').shade]).toEqual([SHADES, 3, 0]);
  });

  it('draws nothing as filled where there is nothing', () => {
    expect(tileGrid([], [], zh).tiles.every(({ state }) => state === 'not-covered')).toBe(true);
  });
});

describe('tileGridOption', () => {
  const tiles = () => seriesById(tileGridOption(grid().tiles, { ...STYLE, width: 342 })).get('tiles');
  const mark = (code: string) => tiles()?.data.find(({ id }) => id === code);

  it('has a mark per place, centred where its link is', () => {
    expect(tiles()?.data).toHaveLength(35);
    const links = tilePlaces(grid().tiles, 342, (one) => tileWords(one, zh));
    for (const { id, left, top, width, height } of links)
      expect(mark(id)).toMatchObject({
        value: [left + width / 2, top + height / 2],
        symbolSize: [width, height],
      });
  });

  it('fills commitments, leaves the others hollow, dashed where nothing is known', () => {
    expect(mark('330000')).toMatchObject({
      itemStyle: { color: STYLE.palette.accent },
      label: { formatter: '{name|浙江}\n{count|4}' },
    });
    expect(mark('320000')).toMatchObject({
      itemStyle: { color: STYLE.palette.surface, borderType: 'solid' },
      label: { formatter: '{name|江苏}\n{count|0}' },
    });
    expect(mark('540000')).toMatchObject({
      itemStyle: { color: STYLE.palette.surface, borderType: 'dashed' },
      label: { formatter: '{name|西藏}' },
    });
  });

  it.each(['light', 'dark'] as const)('%s: figures stand at 4.5:1 on every shade', (theme) => {
    for (let shade = 0; shade <= SHADES; shade += 1) {
      const { fill, text } = shadeColours(shade, PALETTES[theme]);
      expect([shade, contrast(fill, text) >= 4.5]).toEqual([shade, true]);
    }
  });
});

it('mix: from the ground to the top', () => {
  expect([
    mix('#ffffff', '#000000', 0),
    mix('#ffffff', '#000000', 1),
    mix('#ff0000', '#0000ff', 0.5),
  ]).toEqual(['#ffffff', '#000000', '#800080']);
});
