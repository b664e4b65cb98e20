import { expect, test } from 'vitest';
import type { DatasetView } from '../../../../src/domain/dataset/view.ts';
import { homeOf, rowFingerprint } from '../../../../src/domain/notes/note-home.ts';
import { syntheticView, type SyntheticTarget } from '../../../synthetic.ts';

const SHANDONG = { code: '370000', name: '山东省', level: 'province' } as const;
const HAINAN = { code: '460000', name: '海南省', level: 'province' } as const;

function viewWith(...targets: SyntheticTarget[]): DatasetView {
  return syntheticView(targets);
}

const water: SyntheticTarget = { region: SHANDONG, indicator: '海水淡化工程规模', value: 90 };
const old = viewWith(water, { region: SHANDONG, indicator: '海上风电装机规模', value: 500 });
const printOf = (view: DatasetView, index: number) => {
  const row = view.rows[index];
  if (row === undefined) throw new Error('no such row');
  return rowFingerprint(row, view, '虚构数据');
};

test('the same commitment is at home', () => {
  expect(homeOf('t-synthetic-0', printOf(old, 0), old)).toMatchObject({ kind: 'same' });
});

test('a raised value is a change, another name alone is a rewording', () => {
  expect(homeOf('t-synthetic-0', printOf(old, 0), viewWith({ ...water, value: 120 }))).toMatchObject({
    kind: 'changed',
    row: { value: 120 },
  });
  expect(
    homeOf('t-synthetic-0', printOf(old, 0), viewWith({ ...water, indicator: '海水淡化总规模' })),
  ).toMatchObject({ kind: 'reworded' });
});

test('one that may be in a part that is not there is no orphan', () => {
  const now = {
    ...viewWith({ ...water, region: HAINAN }),
    isElsewhere: (id: string) => id === 't-synthetic-1',
  };
  expect(homeOf('t-synthetic-1', printOf(old, 1), now)).toEqual({ kind: 'elsewhere' });
  expect(homeOf('t-synthetic-2', printOf(old, 1), now)).toMatchObject({ kind: 'orphan' });
});

test('a vanished commitment is an orphan with the likeliest new homes, of its own region alone', () => {
  const now = viewWith(
    { region: HAINAN, indicator: '海水淡化工程规模', value: 90 },
    { region: SHANDONG, indicator: '海水淡化工程产能规模', value: 90 },
    { region: SHANDONG, indicator: '专精特新企业', value: 3, unit: '家' },
  );
  const home = homeOf('t-gone', printOf(old, 0), now);
  expect(home.kind).toBe('orphan');
  expect(home.kind === 'orphan' ? home.suggestions.map(({ of }) => of.indicator) : []).toEqual([
    '海水淡化工程产能规模',
  ]);
});

test.each<[string, Partial<SyntheticTarget>, boolean]>([
  ['the same thing with another figure', { value: 120 }, true],
  ['another thing of the same policy, figure and date', { indicator: '海上风电总装机' }, true],
  ['another thing of the same policy and date', { indicator: '海上风电总装机', value: 500 }, false],
  ['the same figure in another unit', { unit: '公里' }, false],
])('worth a look or not: %s', (_name, over, isWorth) => {
  const home = homeOf('t-gone', printOf(old, 0), viewWith({ ...water, ...over }));
  expect(home).toMatchObject({ kind: 'orphan', suggestions: isWorth ? [{}] : [] });
});

test('at most three homes are suggested, the likeliest first', () => {
  const names = [
    '海水淡化规模',
    '海水淡化工程规模',
    '海水淡化工程总规模',
    '海水淡化工程的建设规模',
    '淡化工程规模',
  ];
  const now = viewWith(...names.map((indicator) => ({ ...water, indicator })));
  const home = homeOf('t-gone', printOf(old, 0), now);
  const scores = home.kind === 'orphan' ? home.suggestions.map(({ likeness }) => likeness) : [];
  expect(scores).toHaveLength(3);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(home).toMatchObject({ suggestions: [{ of: { indicator: '海水淡化工程规模' } }, {}, {}] });
});
