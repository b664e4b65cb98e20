import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/bulk/dataset-index.ts';
import type { DatasetView } from '../../../src/domain/dataset/view.ts';
import type { Dataset, Region, Target } from '../../../src/domain/dataset/schema.ts';
import { dueModel, overviewModel } from '../../../src/features/overview/model.ts';
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
  it('counts kinds, regions by level, documents and policies', () => {
    const model = overviewModel(view());
    expect(model.total).toBe(5);
    expect(model.kinds).toEqual([
      { kind: 'target', count: 4 },
      { kind: 'support', count: 0 },
      { kind: 'milestone', count: 1 },
    ]);
    expect(model.levels).toEqual([
      { level: 'province', codes: ['370000'] },
      { level: 'city', codes: ['370100'] },
    ]);
    expect([model.regions, model.documents, model.policies, model.policiesWith]).toEqual([2, 1, 2, 2]);
  });

  it('an imported policy that waits for review is not one in which nothing was found', () => {
    const model = overviewModel(view());
    const dataset = view();
    const [known = ''] = dataset.policyById.keys();
    const pendingCounts = new Map([
      [known, 3],
      ['l-1', 2],
    ]);
    expect(overviewModel({ ...dataset, pendingCounts }).policiesPending).toBe(1);
    expect(model.policiesPending).toBe(0);
  });

  it('an imported document of which nothing was accepted yet is no document of the dataset', () => {
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
    const counted = overviewModel({ ...joined, pendingCounts: new Map([['l-1', 2]]) });
    expect([counted.documents, counted.policies, counted.policiesWith]).toEqual([1, 2, 2]);
    expect([overviewModel(joined).documents, overviewModel(joined).policies]).toEqual([2, 3]);
  });

  it('divides all by when they fall due', () => {
    const due = dueModel(view().rows, AS_OF);
    expect(due.dues.map(({ due, count }) => [due, count])).toEqual([
      ['passed', 1],
      ['soon', 1],
      ['later', 2],
    ]);
    expect([due.dated, due.undated]).toEqual([4, 1]);
    expect(due.soon.map(({ indicator }) => indicator)).toEqual(['海水淡化补助']);
    expect(due.next).toEqual({ year: '2027', count: 1 });
  });

  it('follows the as-of date', () => {
    const later = dueModel(view().rows, seenFrom('2031-01-01'));
    expect(later.dues.map(({ count }) => count)).toEqual([4, 0, 0]);
    expect([later.soon, later.next]).toEqual([[], null]);
  });

  it('takes away what has a recorded result; before the records are read it only says what has passed', () => {
    const dataset = view();
    const passed = dataset.rows.find(({ deadline }) => deadline.value === '2025');
    const results = new Map([[passed?.id ?? '', ['2025']]]);
    const dues = (read: typeof results | null) =>
      dueModel(dataset.rows, { asOf: '2026-11-21', results: read }).dues.map(({ due, count }) => [
        due,
        count,
      ]);
    expect(dues(results).slice(0, 2)).toEqual([
      ['passed', 0],
      ['reported', 1],
    ]);
    expect(dues(null)).toEqual([
      ['unread', 1],
      ['soon', 1],
      ['later', 2],
    ]);
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
