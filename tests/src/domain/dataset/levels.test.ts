import { expect, it } from 'vitest';
import { atPlaces, levelIn, levelOfScreen, levelsOf } from '../../../../src/domain/dataset/levels.ts';
import { syntheticView } from '../../../synthetic.ts';

const place = (code: string, level: 'nation' | 'province' | 'city') => ({ code, name: code, level });
const three = (level: 'province' | 'city') =>
  ['11', '12', '13'].map((at) => place(level === 'city' ? `${at}0100` : `${at}0000`, level));
const opened = (places: readonly ReturnType<typeof place>[]) =>
  syntheticView(places.map((region) => ({ region, indicator: '渔港数', value: 1, due: '2027' })));
const view = opened([place('100000', 'nation'), ...three('province'), ...three('city')]);

it('offers the levels of which there are many, where there are several', () => {
  expect(levelsOf(view)).toEqual(['province', 'city']);
  expect(levelsOf(opened([...three('province'), place('110100', 'city')]))).toEqual([]);
});

it.each([
  ['city', null, 'city'],
  [null, '120100', 'city'],
  [null, '650000', 'province'],
  ['zone', '120100', 'city'],
] as const)('asked for %s by a reader of %s: %s', (asked, mine, level) => {
  expect(levelIn(view, asked, mine)).toBe(level);
});

it.each([
  [null, [], 'province'],
  ['city', [], 'city'],
  ['all', [], null],
  [null, ['110100'], null],
  ['city', ['110000*'], 'city'],
] as const)('a screen that is asked for %s and %j is of %s', (level, region, own) => {
  expect(levelOfScreen(view, { level, region }, null)).toBe(own);
});

it('leaves the places of a level, and the nation', () => {
  const cities = atPlaces(view, { level: 'city', region: [] });
  expect([...cities.regions.keys()]).toEqual(['100000', '110100', '120100', '130100']);
  expect(new Set(cities.rows.map(({ region }) => region.level))).toEqual(new Set(['nation', 'city']));
  // Whatever is opened is found.
  expect(cities.rowById).toBe(view.rowById);
});

it('of some places the nation is not one, unless it is asked for', () => {
  const codes = (region: readonly string[], level: 'city' | null = null) => [
    ...atPlaces(view, { level, region }).regions.keys(),
  ];
  expect(codes(['120000*'])).toEqual(['120000', '120100']);
  // 天津 borders on 北京 and 河北.
  expect(codes(['120000+'], 'city')).toEqual(['110100', '120100', '130100']);
  expect(codes(['100000', '110100'])).toEqual(['100000', '110100']);
  expect(atPlaces(view, { level: null, region: [] })).toBe(view);
});
