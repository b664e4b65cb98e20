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

test('a vanished commitment is an orphan with the likeliest new homes, of its own region alone', () => {
  const now = viewWith(
    { region: HAINAN, indicator: '海水淡化工程规模', value: 90 },
    { region: SHANDONG, indicator: '海水淡化工程产能规模', value: 90 },
    { region: SHANDONG, indicator: '专精特新企业', value: 3, unit: '家' },
  );
  const home = homeOf('t-gone', printOf(old, 0), now);
  expect(home.kind).toBe('orphan');
  expect(home.kind === 'orphan' ? home.suggestions.map(({ row }) => row.indicator) : []).toEqual([
    '海水淡化工程产能规模',
  ]);
});
