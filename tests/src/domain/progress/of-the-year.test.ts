/** Which goals are of a whole year, so that a part of it answers them as progress only. */
import { describe, expect, it } from 'vitest';
import { isOfTheYear, isPartOfYear } from '../../../../src/domain/progress/of-the-year.ts';

type Goal = Parameters<typeof isOfTheYear>[0];
const goal = (change: Partial<Goal>): Goal => ({
  measure: 'level',
  frequency: null,
  indicator: '道路里程',
  deadline: { text: '到2025年' },
  ...change,
});

describe('of the year', () => {
  it.each<[string, Partial<Goal>, boolean]>([
    ['a stock', {}, false],
    ['a share of it', { measure: 'share' }, false],
    ['a share of each year', { measure: 'share', frequency: 'annual' }, true],
    ['a count of each year', { frequency: 'annual' }, false],
    ['a rate of each quarter', { indicator: '失业率', frequency: 'quarterly' }, false],
    ['what is added in a year', { indicator: '全年新增里程', measure: 'increment' }, false],
    ['a multiple', { indicator: '年度产值', measure: 'multiple' }, false],
    ['a yearly growth', { indicator: '产值', measure: 'growth' }, true],
    ['a growth over years', { indicator: '产值累计', measure: 'growth' }, false],
    ['what says so in its name', { indicator: '全年客流' }, true],
    ['what says so in its date', { deadline: { text: '当年' } }, true],
    ['an unemployment rate', { indicator: '调查失业率', measure: 'share' }, true],
    ['what only its key calls so', { indicator: '物价', indicatorKey: '物价涨幅' }, true],
    ['a share of days', { indicator: '优良天数比率', measure: 'share' }, true],
  ])('%s: %s', (_, change, expected) => expect(isOfTheYear(goal(change))).toBe(expected));
});

it.each([
  ['2025', false],
  ['2025-12', false],
  ['2025-12-31', false],
  ['2025-12-30', true],
  ['2025-09', true],
])('%s is a part of its year: %s', (date, expected) => expect(isPartOfYear(date)).toBe(expected));
