/** The same commitment in later documents. Every place, policy and figure here is synthetic. */
import { describe, expect, it } from 'vitest';
import { revisionsOf } from '../../../../src/domain/compare/revisions.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { row } from '../rows.ts';

const due = (value: string) => ({ value, basis: 'sentence', text: value }) as const;
const goal = (id: string, change: Partial<TargetRow> = {}): TargetRow =>
  row({
    id,
    articleId: `a-${id}`,
    indicator: '绿道长度',
    value: 100,
    unit: '公里',
    deadline: due('2025'),
    ...change,
  });

/** By the commitment's id: when its document was issued, and the years of its plan. */
const POLICIES = new Map(
  Object.entries({
    old: { issued: '2021-03-01', plan: '2021' },
    new: { issued: '2023-06-15', plan: '2021' },
    last: { issued: '2024', plan: '2021' },
    vague: { issued: '2021', plan: '2021' },
  }).map(([id, { issued, plan }]) => [
    `a-${id}`,
    {
      title: id,
      issueDate: { value: issued, basis: 'sentence' as const },
      planPeriod: { start: plan, end: '2025' },
    },
  ]),
);
const policyOf = (id: string) => POLICIES.get(id);
const told = (...rows: readonly TargetRow[]) =>
  revisionsOf(rows[0] ?? goal('old'), rows, policyOf).map(({ row: { id }, change, doubts }) => [
    id,
    change,
    ...doubts,
  ]);

describe('one commitment in documents of different dates', () => {
  it.each<[string, Partial<TargetRow>, string]>([
    ['a higher figure', { value: 120 }, 'raised'],
    ['a lower figure in another unit', { value: 90_000, unit: '米' }, 'lowered'],
    ['the same figure in another unit', { value: 100_000, unit: '米' }, 'again'],
    ['a floor in place of a figure', { comparator: '>=' }, 'restated'],
    ['a range in place of a figure', { valueMax: 110 }, 'restated'],
    ['a day in place of the year', { deadline: due('2025-12-31') }, 'again'],
  ])('%s', (_, change, word) => {
    expect(told(goal('old'), goal('new', change))).toEqual([
      ['old', null],
      ['new', word],
    ]);
  });

  it('is one line in order, whichever of them is open', () => {
    const rows = [goal('new', { value: 120 }), goal('last', { value: 110 }), goal('old')];
    expect(told(...rows)).toEqual([
      ['old', null],
      ['new', 'raised'],
      ['last', 'lowered'],
    ]);
  });

  it.each<[string, string, Partial<TargetRow>, readonly unknown[]]>([
    ['of one year the order is not known', 'vague', { value: 120 }, ['order']],
    ['a figure more than twice as large may be of something else', 'new', { value: 250 }, ['magnitude']],
    ['and one less than half as large', 'new', { value: 49 }, ['magnitude']],
    ['also in another unit', 'new', { value: 250_000, unit: '米' }, ['magnitude']],
    ['a figure twice as large is of the same', 'new', { value: 200 }, []],
    ['and one half as large', 'new', { value: 50 }, []],
    ['one figure for another year may be another goal', 'new', { deadline: due('2027') }, ['moved']],
  ])('offers what is not sure: %s', (_, id, change, doubts) => {
    const [, other] = told(goal('old'), goal(id, change)).toSorted((a) => (a[0] === 'old' ? -1 : 1));
    expect(other?.slice(2)).toEqual(doubts);
  });

  it.each<[string, TargetRow]>([
    ['another place', goal('new', { region: { code: '320000', name: '江苏省', level: 'province' } })],
    ['a part of it', goal('new', { scope: '城区' })],
    ['an increment', goal('new', { measure: 'increment' })],
    ['a yearly figure', goal('new', { frequency: 'annual' })],
    ['another dimension', goal('new', { unit: '公顷' })],
    ['another year and figure', goal('new', { value: 130, deadline: due('2027') })],
    ['another name', goal('new', { indicator: '步道长度' })],
    ['a limit where there was a goal', goal('new', { direction: 'down' })],
    ['a mean of years', goal('new', { average: true })],
    ['a sum of years', goal('new', { cumulative: true })],
    ['a grant', goal('new', { kind: 'support' })],
    ['no date', goal('new', { deadline: { ...due('2025'), value: null } })],
    ['no figure', goal('new', { value: null })],
    ['the same document', goal('new', { articleId: 'a-old' })],
  ])('%s is no later word on it', (_, other) => {
    expect(told(goal('old'), other)).toEqual([]);
  });

  it('a share may double, and a rate', () => {
    const share = { measure: 'share', unit: '%', value: 10 } as const;
    expect(told(goal('old', share), goal('new', { ...share, value: 30 }))[1]).toEqual(['new', 'raised']);
  });

  it('is held against the last that is sure', () => {
    const rows = [goal('old'), goal('new', { value: 900 }), goal('last', { value: 110 })];
    expect(told(...rows)).toEqual([
      ['old', null],
      ['new', 'raised', 'magnitude'],
      ['last', 'raised'],
    ]);
  });

  it.each<[string, Partial<TargetRow>, Partial<TargetRow>]>([
    ['a yearly duty', { frequency: 'annual' }, { frequency: 'annual' }],
    ['a growth', { measure: 'growth' }, { measure: 'growth' }],
    ['a goal that was due before the later document', { deadline: due('2022') }, {}],
  ])('%s for another year is another goal', (_, change, also) => {
    expect(told(goal('old', change), goal('new', { deadline: due('2027'), ...also }))).toEqual([]);
  });

  it('has none where the place or the date is not known', () => {
    const nowhere = { region: { code: '000000', name: '未定', level: 'unknown' } } as const;
    expect(told(goal('old', nowhere), goal('new', nowhere))).toEqual([]);
    const undated = { deadline: { value: null, basis: 'none', text: '' } } as const;
    expect(told(goal('old', undated), goal('new', undated))).toEqual([]);
  });

  it('the same title of the same day is one document, of another day another', () => {
    const editions = (issued: (id: string) => string) =>
      revisionsOf(goal('old'), [goal('old'), goal('new')], (id) => ({
        title: '规划',
        issueDate: { value: issued(id), basis: 'sentence' as const },
      })).length;
    expect(editions(() => '2021-03-01')).toBe(0);
    expect(editions((id) => (id === 'a-old' ? '2021-03-01' : '2023-06-15'))).toBe(2);
  });

  it('targets of successive years are no revisions, whatever their figures', () => {
    const yearly = (year: number) => goal(String(year), { deadline: due(String(year)) });
    const policies = (id: string) => {
      const year = id.slice(2);
      return {
        title: id,
        issueDate: { value: `${year}-01-20`, basis: 'sentence' as const },
        planPeriod: { start: year, end: year },
      };
    };
    expect(revisionsOf(yearly(2024), [2023, 2024, 2025].map(yearly), policies)).toEqual([]);
  });

  it('a reprint of one document is no later one', () => {
    const reprint = { title: 'x', documentNumber: '〔2021〕8号' };
    expect(revisionsOf(goal('old'), [goal('old'), goal('new')], () => reprint)).toEqual([]);
  });
});
