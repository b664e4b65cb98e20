import { expect, it } from 'vitest';
import { matrixOf } from '../../../src/domain/compare/matrix.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { headlines } from '../../../src/features/overview/headlines.ts';
import { syntheticRows, syntheticView, type SyntheticTarget } from '../../synthetic.ts';

const place = (code: string, name: string) => ({ code, name, level: 'province' as const });
const [SHANDONG, HAINAN, JILIN] = [
  place('370000', '山东省'),
  place('460000', '海南省'),
  place('220000', '吉林省'),
];
const NATION = { code: '100000', name: '全国', level: 'nation' } as const;
const salt = { indicator: '海水淡化工程规模', due: '2027' };

const found = (synthetic: readonly SyntheticTarget[]) => headlines(syntheticRows(synthetic));

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

it('has of each place what the comparison’s table has in its cell; what is not in the same unit is another thing', () => {
  const three = [SHANDONG, HAINAN, JILIN].map((region) => ({ ...salt, region, value: 5 }));
  const synthetic = [
    { ...salt, region: JILIN, value: 7, basis: 'title' as const },
    ...three,
    { ...salt, region: SHANDONG, value: 1, due: '2026' },
  ];
  const view = syntheticView(synthetic);
  const [headline] = headlines(view.rows);
  const { rows } = matrixOf(comparisonOf(indexTopics(view), { topic: [], region: [], mine: null }), {
    region: [],
    horizon: headline?.year ?? null,
    mine: null,
    pin: [],
    covered: new Map([...view.regions].map(([code, { name }]) => [code, name])),
    by: null,
    dir: 'asc',
  });
  const cells = rows.map(({ code, cells: [cell] }) => [code, cell?.kind === 'value' ? cell.row.id : null]);
  expect(cells).toHaveLength(3);
  expect([...(headline?.byRegion ?? [])].map(([code, { id }]) => [code, id])).toEqual(
    expect.arrayContaining(cells),
  );
  expect(found([...three.slice(1), { ...salt, region: SHANDONG, value: 5, unit: '米' }])).toEqual([]);
});

it.each([
  { later: 2, year: 2027 },
  { later: 3, year: 2028 },
])('takes the latest year that at least half as many places name: $later of 5', ({ later, year }) => {
  const places = ['11', '12', '13', '14', '15', '21'].map((at) => place(`${at}0000`, at));
  const [headline] = found([
    ...places.slice(0, 5).map((region) => ({ ...salt, region, value: 5 })),
    ...places.slice(0, later).map((region) => ({ ...salt, region, value: 6, due: '2028' })),
    // Counted otherwise, however late: another line.
    ...places.slice(0, 4).map((region) => ({ ...salt, region, value: 2, unit: '%', due: '2035' })),
  ]);
  expect(headline?.year).toBe(year);
});
