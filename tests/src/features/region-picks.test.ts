import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../src/domain/region/places.ts';
import { PROVINCES } from '../../../src/domain/region/provinces.ts';
import { placeName } from '../../../src/domain/region/covered.ts';
import { absentRegions, regionGroups } from '../../../src/features/compare/region-picks.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticView } from '../../synthetic.ts';

const zh = createI18n('zh-CN');
const SHANDONG = { code: '370000', name: '山东省', level: 'province' } as const;
const HAINAN = { code: '460000', name: '海南省', level: 'province' } as const;
const view = syntheticView([
  { region: SHANDONG, indicator: '海水淡化工程规模', value: 9, due: '2025' },
  { region: HAINAN, indicator: '海水淡化工程规模', value: null, due: '2025' },
]);
const covered = new Map([
  ['370000', '山东省'],
  ['460000', '海南省'],
  ['120000', '天津市'],
]);
const picks = { topic: ['indicator:海水淡化工程规模'], region: [], mine: null };
const model = () => comparisonOf(indexTopics(view), picks);

describe('PLACES', () => {
  it('has every province and the prefecture cities, and no headings', () => {
    for (const { code, zh: name } of PROVINCES) expect(PLACES.get(code)).toContain(name);
    expect(PLACES.get('330100')).toBe('杭州市');
    expect([...PLACES.values()].filter((name) => /-|行政区划/u.test(name))).toEqual([]);
  });
});

describe('regionGroups', () => {
  const groups = () => regionGroups(model(), covered, zh);

  it('parts those with a figure, with a document, and without; each place stands in one', () => {
    expect(groups().map(({ key }) => key)).toEqual(['with-figure', 'covered', 'uncovered']);
    expect(groups()[0]?.options.map(({ name }) => name)).toEqual(['山东省']);
    expect(groups()[1]?.options.map(({ name }) => name)).toEqual(['天津市', '海南省']);
    const keys = groups().flatMap(({ options }) => options.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('320500');
  });

  it('keeps the long group for a search, and finds a province by its English name', () => {
    expect(groups().map(({ onSearch }) => onSearch === true)).toEqual([false, false, true]);
    expect(groups()[2]?.options.find(({ key }) => key === '620000')?.also).toBe('甘肃省 Gansu');
  });
});

it('says why a chosen region has no figure, and nothing of those that have one', () => {
  expect(absentRegions(model(), ['370000', '460000', '120000', '320500', '999999'], covered, zh)).toEqual([
    { name: '海南省', absence: 'words' },
    { name: '天津市', absence: 'not-found' },
    { name: '苏州市', absence: 'no-document' },
    { name: '999999', absence: 'no-document' },
  ]);
  const near = syntheticView([
    { region: SHANDONG, indicator: '海水淡化工程规模', value: 9 },
    { region: HAINAN, indicator: '海水淡化工程同口径规模', value: 9 },
    { region: HAINAN, indicator: '反渗透海水淡化工程规模', value: 9 },
  ]);
  expect(absentRegions(comparisonOf(indexTopics(near), picks), ['460000'], covered, zh)).toEqual([
    { name: '海南省', absence: 'near' },
  ]);
  expect(placeName('999999', covered)).toBeNull();
  expect(placeName('100000', covered)).toBe('全国');
});
