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

it('of two years that places name alike it is the later one, of a rarer one nothing', () => {
  const of = (due: string, places: readonly (typeof HAINAN)[]): SyntheticTarget[] =>
    places.map((region, at) => ({ ...salt, region, value: 5 + at, due }));
  const four = [SHANDONG, HAINAN, JILIN, place('130000', '河北省')];
  const years = (...synthetic: SyntheticTarget[][]) => found(synthetic.flat()).map(({ year }) => year);
  expect(years(of('2026', four), of('2025', four))).toEqual([2026]);
  expect(years(of('2026', four), of('2030', four.slice(1)))).toEqual([2026]);
});
