import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/bulk/dataset-index.ts';
import type { DatasetView } from '../../../src/domain/dataset/view.ts';
import type { Dataset, Region, Target } from '../../../src/domain/dataset/schema.ts';
import { atPlaces } from '../../../src/domain/dataset/levels.ts';
import { dueModel, firstModel, overviewModel } from '../../../src/features/overview/model.ts';
import { seenFrom } from '../domain/rows.ts';
import { syntheticDataset } from '../../synthetic.ts';

const SHANDONG: Region = { code: '370000', name: '山东省', level: 'province' };
const JINAN: Region = { code: '370100', name: '济南市', level: 'city' };
const AS_OF = seenFrom('2026-11-21');

/** SYNTHETIC: no commitment of anybody. */
function view(changes: readonly Partial<Target>[] = []): DatasetView {
  const dataset: Dataset = syntheticDataset([
    { region: SHANDONG, indicator: '海水淡化工程规模', value: 9, due: '2025' },
    { region: SHANDONG, indicator: '海水淡化补助', value: 3, due: '2027-06-30', basis: 'title' },
    { region: JINAN, indicator: '海水淡化工程规模', value: 6, due: '2030' },
    { region: JINAN, indicator: '开工', value: null, due: '2027' },
    { region: JINAN, indicator: '海水淡化企业', value: 2, due: null },
  ]);
  const targets = dataset.targets.map((target, index) => ({ ...target, ...changes[index] }));
  return openIndex(buildIndex({ ...dataset, targets }, 'v', { themes: [], families: [] }));
}

describe('overviewModel', () => {
  it('counts commitments, regions and policies', () => {
    const model = overviewModel(view());
    expect([model.total, model.regions, model.policies]).toEqual([5, 2, 2]);
  });

  it('an imported policy of which nothing was accepted yet is no policy of the dataset', () => {
    const dataset = view();
    const [policy] = dataset.policyById.values();
    if (policy === undefined) throw new Error('no policy');
    const copy = {
      document: { ...policy.document, id: 'd-l', articles: [{ ...policy.article, id: 'l-1' }] },
    };
    const joined = {
      ...dataset,
      documents: [...dataset.documents, copy.document],
      policyById: new Map([...dataset.policyById, ['l-1', { ...policy, ...copy }]]),
    };
    // One of which something was accepted counts as it did, whatever else waits.
    const pendingCounts = new Map([
      [policy.article.id, 3],
      ['l-1', 2],
    ]);
    const counted = overviewModel({ ...joined, pendingCounts });
    expect([counted.policies, counted.policiesPending]).toEqual([2, 1]);
    expect([overviewModel(joined).policies, overviewModel(dataset).policiesPending]).toEqual([3, 0]);
  });

  it('says how many are dated, what falls due within a year and what comes next', () => {
    const due = dueModel(view().rows, AS_OF);
    expect([due.dated, due.undated]).toEqual([4, 1]);
    expect(due.soon.map(({ indicator }) => indicator)).toEqual(['海水淡化补助']);
    expect([due.open, due.next?.year, due.next?.rows.length]).toEqual([1, '2027', 1]);
  });

  it('follows the as-of date', () => {
    const later = dueModel(view().rows, seenFrom('2031-01-01'));
    expect([later.open, later.soon, later.next]).toEqual([4, [], null]);
  });

  it('says what to doubt, and only what there is', () => {
    const model = overviewModel(view());
    expect(model.doubts).toEqual([{ doubt: 'deadline-framed', count: 1 }]);
    const flagged = overviewModel(view([{ flags: ['draft', 'contradiction'] }, { flags: ['draft'] }]));
    expect(flagged.doubts).toEqual([
      { doubt: 'draft', count: 2 },
      { doubt: 'deadline-framed', count: 1 },
      { doubt: 'contradiction', count: 1 },
    ]);
  });

  it('puts the largest theme first and those without last', () => {
    const themed = { theme: { id: 'water', by: 'rule' as const } };
    const { themes } = overviewModel(view([themed]));
    expect(themes.map(({ theme, rows }) => [theme, rows.length])).toEqual([
      ['water', 1],
      ['none', 4],
    ]);
  });

  it('has every policy among the newest, with its count', () => {
    const model = overviewModel(view());
    expect(model.newest.map(({ policy, count }) => [policy.article.id, count])).toEqual([
      ['a-370000', 2],
      ['a-370100', 3],
    ]);
  });

  it('works on nothing', () => {
    const empty = overviewModel(
      openIndex(
        buildIndex({ schemaVersion: 1, documents: [], targets: [] }, 'v', { themes: [], families: [] }),
      ),
    );
    expect(empty).toMatchObject({ total: 0, doubts: [], themes: [], newest: [] });
    expect(dueModel([], AS_OF)).toMatchObject({ dated: 0, undated: 0, soon: [], next: null });
  });
});

describe('firstModel', () => {
  const place = (code: string, level: 'province' | 'city') => ({ code, name: code, level });
  const of = (level: 'province' | 'city') =>
    ['11', '12', '13'].map((at) => place(level === 'city' ? `${at}0100` : `${at}0000`, level));
  const all = [...of('province'), ...of('city')].map((region, at) => ({
    region,
    indicator: '渔港数',
    value: at,
    due: '2027',
  }));
  const opened = (targets: typeof all) =>
    openIndex(buildIndex(syntheticDataset(targets), 'v', { themes: [], families: [] }));
  const wish = { by: 'place', asOf: '2026-11-21' } as const;
  it.each([
    ['province', 1],
    ['city', 4],
  ] as const)('compares places of one level: %s', (level, median) => {
    const model = firstModel(atPlaces(opened(all), { level, region: [] }), { ...wish, mine: null });
    expect(model.headlines[0]?.finding.median).toBe(median);
    // What the table says is not said again below it.
    expect(model.key).toEqual([]);
  });
});

it('of some places counts those alone, and their policies', () => {
  const two = [
    { region: { code: '110000', name: '北京市', level: 'province' }, indicator: '甲', value: 1, due: '2027' },
    { region: { code: '370000', name: '山东省', level: 'province' }, indicator: '乙', value: 2, due: '2027' },
  ] as const;
  const opened = openIndex(buildIndex(syntheticDataset(two), 'v', { themes: [], families: [] }));
  const { total, regions, policies, newest } = overviewModel(
    atPlaces(opened, { level: null, region: ['370000*'] }),
  );
  expect([total, regions, policies, newest.length]).toEqual([1, 1, 1, 1]);
});
