/** Where a commitment starts, and what a level and its growth imply of it. Every figure here is synthetic. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedBaseOf, impliedChange, type ImpliedBase } from '../../../../src/domain/progress/baseline.ts';
import { grown } from '../../../../src/domain/quantity/growth.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { row } from '../rows.ts';

const due = (year: string, text = `${year}年`) => ({ value: year, basis: 'sentence', text }) as const;
const level = (change: Partial<TargetRow> = {}): TargetRow =>
  row({ id: 't-level', indicator: '储能产值', value: 1331, unit: '元', deadline: due('2025'), ...change });
const growth = (change: Partial<TargetRow> = {}): TargetRow =>
  row({
    id: 't-growth',
    indicator: '储能产值年均增速',
    indicatorKey: '储能产值增速',
    value: 10,
    unit: '%',
    measure: 'growth',
    average: true,
    deadline: due('2025'),
    ...change,
  });
/** Without the dust of powers. */
const clean = (end: number | null): number | null => (end === null ? null : Number(end.toFixed(6)));
const PLAN = { planPeriod: { start: '2023', end: '2025' } };
const implied = (a: Partial<TargetRow>, b: Partial<TargetRow>, policy = {}): ImpliedBase => {
  const found = impliedBaseOf(level(a), [level(a), growth(b)], policy);
  if (found === null || typeof found === 'string') throw new Error(`no base: ${found}`);
  return found;
};

describe('a level and its growth for one time', () => {
  it('imply the base at the end of the year before the plan', () => {
    const found = implied({}, {}, PLAN);
    expect(found).toMatchObject({ year: 2022, goalYear: 2025, rate: { value: 10 } });
    expect(found.base.value).toBeCloseTo(1000, 9);
    expect(impliedChange(found)?.value).toBeCloseTo(331, 9);
  });

  it.each<[string, Partial<TargetRow>, object, number]>([
    [
      'the growth’s own baseline before the plan',
      { baseline: { text: '比2023年', year: '2023' } },
      PLAN,
      2023,
    ],
    ['the five-year plan that the deadline names', { deadline: due('2025', '“十四五”时期') }, {}, 2020],
    [
      'a growth of the one year that is planned',
      { average: false },
      { planPeriod: { start: '2025', end: '2025' } },
      2024,
    ],
    ['a yearly growth without the word mean', { average: false, frequency: 'annual' }, PLAN, 2022],
  ])('count from %s', (_, change, policy, year) => {
    expect(implied({}, change, policy).year).toBe(year);
  });

  it.each<[string, Partial<TargetRow>, Partial<TargetRow>, string, number, number | null]>([
    ['a floor over a rate', { comparator: '>=' }, {}, '>=', 1000, null],
    ['a strict floor', { comparator: '>' }, {}, '>', 1000, null],
    ['a level over at least a rate: at most', {}, { comparator: '>=' }, '<=', 1000, null],
    ['about', {}, { comparator: '~' }, '~', 1000, null],
    ['a range of levels', { valueMax: 2662 }, {}, '=', 1000, 2000],
    [
      'a range of rates, the higher rate from the lower base',
      {},
      { value: 0, valueMax: 10 },
      '=',
      1000,
      1331,
    ],
    ['a fall', { value: 729 }, { direction: 'down' }, '=', 1000, null],
  ])('keep bounds and ranges: %s', (_, a, b, comparator, value, valueMax) => {
    const { base } = implied(a, b, PLAN);
    expect({ ...base, value: clean(base.value), valueMax: clean(base.valueMax) }).toEqual({
      comparator,
      value,
      valueMax,
    });
  });

  it.each<[string, Partial<TargetRow>, Partial<TargetRow>, object, string | null]>([
    ['two floors leave the base open', { comparator: '>=' }, { comparator: '>=' }, PLAN, 'growth-bounds'],
    ['a mean of unknown years', {}, {}, { issueDate: { value: '2023', basis: 'sentence' } }, 'growth-years'],
    ['a growth of several years that is no mean', {}, { average: false }, PLAN, 'growth-years'],
    ['another policy', {}, { articleId: 'd0-a2' }, PLAN, null],
    ['another year', {}, { deadline: due('2024') }, PLAN, null],
    ['another thing', {}, { indicatorKey: '储能装机增速' }, PLAN, null],
    ['a part of it', {}, { scope: '企业' }, PLAN, null],
    ['a mean of years', { average: true }, {}, PLAN, null],
    ['an increment', { measure: 'increment' }, {}, PLAN, null],
  ])('nothing is implied: %s', (_, a, b, policy, reason) => {
    expect(impliedBaseOf(level(a), [growth(b)], policy)).toBe(reason);
  });

  it('two growths of one thing say nothing', () => {
    expect(impliedBaseOf(level(), [growth(), growth({ id: 't-other', value: 12 })], PLAN)).toBeNull();
  });

  it('compounding the base gives the goal back', () => {
    const years = fc.integer({ min: 1, max: 30 });
    const rates = fc.double({ min: -60, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), rates, years, (value, percent, n) => {
        const change = { value: Math.abs(percent), direction: percent < 0 ? 'down' : 'up' } as const;
        const planPeriod = { start: String(2026 - n), end: '2025' };
        const { base } = implied({ value }, change, { planPeriod });
        expect(grown(base.value, percent / 100, n) / value).toBeCloseTo(1, 9);
      }),
    );
  });
});
