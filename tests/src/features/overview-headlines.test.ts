import { expect, it } from 'vitest';
import { buildIndex, rowsOf } from '../../../src/bulk/dataset-index.ts';
import { headlines } from '../../../src/features/overview/headlines.ts';
import { syntheticDataset } from '../../synthetic.ts';

const place = (code: string, name: string) => ({ code, name, level: 'province' as const });
const [SHANDONG, HAINAN, JILIN] = [
  place('370000', '山东省'),
  place('460000', '海南省'),
  place('220000', '吉林省'),
];
const NATION = { code: '100000', name: '全国', level: 'nation' } as const;
const salt = { indicator: '海水淡化工程规模', due: '2027' };

const found = (synthetic: Parameters<typeof syntheticDataset>[0]) =>
  headlines(rowsOf(buildIndex(syntheticDataset(synthetic), 'test', { themes: [], families: [] })));

it('says what three places or more promise for one year; the nation stands beside, not among them', () => {
  const [only, ...more] = found([
    { ...salt, region: NATION, value: 300 },
    { ...salt, region: SHANDONG, value: 90, comparator: '>=' },
    { ...salt, region: HAINAN, value: 20 },
    { ...salt, region: JILIN, value: 40 },
    { ...salt, region: JILIN, value: 70, due: '2030' },
    { indicator: '渔港', region: SHANDONG, value: 1 },
  ]);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ indicator: '海水淡化工程规模', year: 2027, finding: { median: 40 } });
  expect(only?.finding.each.map(({ value }) => value)).toEqual([90, 40, 20]);
  expect(only?.byRegion.get('100000')?.value).toBe(300);
});

it('leaves out a place that says two different things, and what is not in the same unit', () => {
  const three = [SHANDONG, HAINAN, JILIN].map((region) => ({ ...salt, region, value: 5 }));
  expect(found([...three, { ...salt, region: JILIN, value: 6 }])).toEqual([]);
  expect(found([...three.slice(1), { ...salt, region: SHANDONG, value: 5, unit: '米' }])).toEqual([]);
});
