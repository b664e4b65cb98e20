import { expect, it } from 'vitest';
import {
  isInPlaces,
  offeredPlaces,
  placesIn,
  placeValues,
  withNeighbours,
} from '../../../../src/domain/region/place-filter.ts';
import { placeFilterName } from '../../../../src/i18n/shown-names.ts';
import { createI18n } from '../../../i18n.ts';

const zh = createI18n('zh-CN');

it.each([
  ['100000', ['100000']],
  ['000000', ['000000']],
  ['330000', ['330000', '330000*']],
  ['330100', ['330100', '330000*', '330100*']],
  ['330106', ['330106', '330000*', '330100*', '330106*']],
  ['110105', ['110105', '110000*', '110105*']],
])('%s is found by itself and by what it lies in', (code, values) => {
  expect(placeValues(code).filter((value) => !value.endsWith('+'))).toEqual(values);
});

const regionsOf = (...codes: string[]): ReadonlyMap<string, unknown> =>
  new Map(codes.map((code) => [code, code]));

it('a province and those around it take in what lies in them; the nation and the unknown lie around none', () => {
  const codes = regionsOf('100000', '000000', '330000', '330100', '310115', '350200', '370000');
  expect(placesIn(withNeighbours('330100'), codes)).toEqual(['330100', '310115', '350200']);
  expect(isInPlaces('330000', ['330000+'])).toBe(true);
  expect(isInPlaces('370000', ['330000+'])).toBe(false);
});

it('a province takes in its own cities and nobody else’s', () => {
  const codes = regionsOf('100000', '330000', '330100', '330106', '340100');
  expect(placesIn('330000*', codes)).toEqual(['330100', '330106']);
  expect(placesIn('330000', codes)).toEqual([]);
  expect(placesIn('330106*', codes)).toEqual([]);
});

it('the whole of a place is offered where it is more than the place; ours first, then those around it, then the nation', () => {
  const counts = new Map([
    ['000000', 1],
    ['110000', 4],
    ['110000*', 4],
    ['330000', 2],
    ['330000*', 10],
    ['330100', 8],
    ['330100*', 8],
    ['330000+', 11],
    ['340000+', 11],
    ['100000', 3],
  ]);
  expect(offeredPlaces(counts, null)).toEqual(['100000', '110000', '330000*', '330000', '330100', '000000']);
  expect(offeredPlaces(counts, '330100').slice(0, 4)).toEqual(['330100', '330000+', '100000', '110000']);
});

const REGIONS = new Map(
  (
    [
      ['330000', '浙江省'],
      ['330100', '杭州市'],
      ['370100', '济南市'],
      ['370200', '青岛市'],
      ['370300', '淄博市'],
      ['370400', '枣庄市'],
      ['110000', '北京市'],
    ] as const
  ).map(([code, name]) => [code, { code, name }]),
);

it.each([
  ['330000*', '浙江省，含杭州市'],
  ['330000', '浙江省（仅本级）'],
  ['330100', '杭州市'],
  ['110000*', '北京市'],
  ['370000*', '山东，含下辖 4 地'],
  ['330000+', '浙江省及邻近省份'],
  ['nonsense', 'nonsense'],
])('a filter’s %s is called %s', (value, name) => {
  expect(placeFilterName(value, REGIONS, zh)).toBe(name);
});
