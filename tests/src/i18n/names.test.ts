/** What places and indicators of the data are called in English. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { familyTable } from '../../../src/domain/dataset/theme-tables.ts';
import { ENGLISH_PLACES } from '../../../src/domain/region/english-places.ts';
import { PLACES } from '../../../src/domain/region/places.ts';
import {
  indicatorName,
  keyName,
  nameOfCode,
  regionName,
  scopedName,
  shortRegionName,
} from '../../../src/i18n/shown-names.ts';
import { createI18n } from '../../i18n.ts';

const zh = createI18n('zh-CN');
const en = createI18n('en');

describe('a place', () => {
  test('has a name of its own, every province and prefecture city', () => {
    expect([...PLACES.keys()].filter((code) => !ENGLISH_PLACES.has(code))).toEqual([]);
    expect([...ENGLISH_PLACES.keys()].filter((code) => code !== '100000' && !PLACES.has(code))).toEqual([]);
    expect(new Set(ENGLISH_PLACES.values()).size).toBe(ENGLISH_PLACES.size);
  });

  test.each([
    ['100000', '全国', 'China'],
    ['610000', '陕西省', 'Shaanxi'],
    ['330100', '杭州市', 'Hangzhou'],
    ['650100', '乌鲁木齐市', 'Urumqi'],
    ['320500', '苏州市', 'Suzhou (Jiangsu)'],
    ['341300', '宿州市', 'Suzhou (Anhui)'],
    ['220200', '吉林市', 'Jilin (Jilin)'],
    ['330106', '西湖区', '西湖区'],
  ])('%s is %s and %s', (code, chinese, english) => {
    const place = { code, name: chinese };
    expect([regionName(place, zh), regionName(place, en)]).toEqual([chinese, english]);
    expect(nameOfCode(code, new Map([[code, place]]), en)).toBe(english);
  });

  test('a province is short on a picture in Chinese, and always in English', () => {
    const place = { code: '450000', name: '广西壮族自治区' };
    expect([shortRegionName(place, zh), shortRegionName(place, en)]).toEqual(['广西', 'Guangxi']);
  });
});

describe('an indicator', () => {
  const growth = { indicator: '生产总值年均增速', indicatorKey: '地区生产总值增速', cumulative: false };

  test('every curated one has an English name, and no two the same', () => {
    const { families } = familyTable.parse(JSON.parse(readFileSync('data/families.json', 'utf8')));
    const names = families.flatMap(({ keys = [] }) => keys.map(({ name }) => name));
    expect(names.filter((name) => keyName(name, en) === name)).toEqual([]);
    expect(new Set(names.map((name) => keyName(name, en))).size).toBe(names.length);
  });

  test('is told with the counting that its key leaves out', () => {
    expect(indicatorName({ ...growth, average: true }, en)).toBe('GDP growth (mean of the years)');
    expect(indicatorName({ ...growth, average: false }, en)).toBe('GDP growth');
    expect(indicatorName({ ...growth, average: true }, zh)).toBe('生产总值年均增速');
  });

  test('without an English name stays as it is written', () => {
    const other = { indicator: '渔港数量', indicatorKey: '渔港', average: false, cumulative: false };
    expect(indicatorName(other, en)).toBe('渔港数量');
  });

  test.each([
    [{ indicator: '经济增长', indicatorKey: '地区生产总值增速', scope: '' }, '经济增长', 'GDP growth'],
    [{ indicator: '地区生产总值增速', scope: '' }, '地区生产总值增速', 'GDP growth'],
    [
      { indicator: '地区生产总值增速', average: true, scope: '县域' },
      '县域地区生产总值增速',
      'GDP growth (mean of the years) (县域)',
    ],
    [{ indicator: '渔港数量', scope: '县域' }, '县域渔港数量', '县域渔港数量'],
  ])('of a result, with or without a key, of a part: %j', (result, chinese, english) => {
    expect([scopedName(result, zh), scopedName(result, en)]).toEqual([chinese, english]);
  });
});

test.each([
  ['吨/万人', 't/10,000-people'],
  ['PFLOPS/亿元', 'PFLOPS/100mn-CNY'],
  ['家/人', 'entities/person'],
])('a unit that is made on the page, %s, is %s', (unit, english) => {
  expect([zh.format.unit(unit), en.format.unit(unit)]).toEqual([unit, english]);
});
