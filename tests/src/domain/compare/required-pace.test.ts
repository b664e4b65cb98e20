import { describe, expect, it } from 'vitest';
import { requiredPaceOf as paceOf, type PaceSource } from '../../../../src/domain/compare/required-pace.ts';
import { baselineYear } from '../../../../src/domain/progress/baseline.ts';
import { comparable } from './comparables.ts';

type Over = Parameters<typeof comparable>[0] & Pick<PaceSource, 'planPeriod'>;
const source = ({ planPeriod, ...over }: Over = {}): PaceSource => ({ ...comparable(over), planPeriod });
const base = (value: number, year = '2020', unit = '吨') => ({
  text: `${year}年的${value}${unit}`,
  value,
  year,
  unit,
});

const exact = (value: number) => ({ value, valueMax: null, comparator: '=' });

describe('paceOf: what the text lets one compute', () => {
  it('a level from a stated baseline: in all, per year, compound rate', () => {
    const pace = paceOf(source({ value: 200, due: '2024', baseline: base(100) }), []);
    expect(pace).toMatchObject({ kind: 'known', basis: 'inferred', total: exact(100), perYear: exact(25) });
    expect(pace.kind === 'known' ? pace.rate?.value : null).toBeCloseTo(18.92, 2);
    expect(pace).toMatchObject({
      formula: { code: 'from-baseline', from: 100, fromYear: 2020, to: exact(200), toYear: 2024 },
    });
  });

  it('a fall is negative', () => {
    const pace = paceOf(source({ value: 50, due: '2025', baseline: base(100) }), []);
    expect(pace).toMatchObject({ total: exact(-50), perYear: exact(-10) });
  });

  it('another goal of the same path is no baseline', () => {
    const first = source({ value: 1e9, unit: '元', due: '2023' });
    const last = source({ value: 1e10, unit: '元', due: '2025-12-31' });
    const unknown = { kind: 'unknown', reason: 'no-baseline' };
    expect([paceOf(last, [first]), paceOf(first, [last])]).toEqual([unknown, unknown]);
  });

  it('an annual task and a yearly rate are stated, not computed', () => {
    expect(paceOf(source({ value: 100, frequency: 'annual' }), [])).toMatchObject({
      basis: 'stated',
      perYear: exact(100),
    });
    const rate = source({
      value: 15,
      measure: 'growth',
      unit: '%',
      indicator: '产值年均复合增长率',
      due: null,
    });
    expect(paceOf(rate, [])).toMatchObject({ basis: 'stated', rate: exact(15), total: null });
  });

  it('a multiple from the end of a five-year plan', () => {
    const baseline = { text: '“十三五”期末' };
    const pace = paceOf(source({ value: 4, measure: 'multiple', unit: '倍', due: '2025', baseline }), []);
    expect(pace).toMatchObject({ formula: { code: 'multiple', fromYear: 2020, toYear: 2025 } });
    expect(pace.kind === 'known' ? pace.rate?.value : null).toBeCloseTo(31.95, 2);
  });

  it('a growth over several years becomes a compound rate, downward where it falls', () => {
    const growth = {
      value: 19,
      measure: 'growth',
      unit: '%',
      due: '2025',
      baseline: { text: '较2020年', year: '2020' },
    } as const;
    expect(paceOf(source({ ...growth, direction: 'up' }), [])).toMatchObject({ basis: 'inferred' });
    const fall = paceOf(source({ ...growth, direction: 'down' }), []);
    expect(fall.kind === 'known' ? fall.rate?.value : null).toBeCloseTo(-4.13, 2);
  });

  it('a floor stays a floor, a ceiling a ceiling, a range a range', () => {
    const of = (over: Over & { valueMax?: number }) =>
      paceOf(
        {
          ...source({ value: 200, due: '2024', baseline: base(100), ...over }),
          valueMax: over.valueMax ?? null,
        },
        [],
      );
    expect(of({ comparator: '>=' })).toMatchObject({ perYear: { value: 25, comparator: '>=' } });
    expect(of({ comparator: '<', value: 80 })).toMatchObject({ total: { value: -20, comparator: '<' } });
    expect(of({ valueMax: 300 })).toMatchObject({
      total: { value: 100, valueMax: 200 },
      perYear: { valueMax: 50 },
    });
  });

  it('an increment over the plan of the policy’s title: 2023—2025 has three years', () => {
    const planPeriod = { start: '2023', end: '2025' };
    const pace = paceOf(source({ value: 300, measure: 'increment', due: '2025', planPeriod }), []);
    expect(pace).toMatchObject({ total: exact(300), perYear: exact(100), formula: { years: 3 } });
  });

  it('an increment of one year is its own pace and none is computed, but from a stated baseline', () => {
    const ofYear = { value: 300, measure: 'increment', due: '2026' } as const;
    const planPeriod = { start: '2026', end: '2026' };
    expect(paceOf(source({ ...ofYear, planPeriod }), [])).toEqual({ kind: 'unknown', reason: 'one-year' });
    const since = { text: '较2025年', year: '2025' };
    expect(paceOf(source({ ...ofYear, baseline: since }), [])).toMatchObject({ perYear: exact(300) });
  });
});

describe('paceOf: from which of several', () => {
  const implied = {
    goal: { value: 200, valueMax: null, comparator: '=' },
    rate: { value: 100, valueMax: null, comparator: '=' },
    year: 2023,
    base: { value: 50, valueMax: null, comparator: '=' },
    goalYear: 2025,
  } as const;

  it('the growth stated beside the level, or why it has no base', () => {
    const of = (more: Pick<PaceSource, 'implied'>) =>
      paceOf({ ...source({ value: 200, due: '2025' }), ...more }, []);
    expect(of({ implied })).toMatchObject({
      kind: 'known',
      basis: 'inferred',
      total: exact(150),
      perYear: exact(75),
      rate: implied.rate,
      formula: { code: 'from-growth', implied },
    });
    for (const reason of ['growth-years', 'growth-bounds'] as const)
      expect(of({ implied: reason })).toEqual({ kind: 'unknown', reason });
    expect(of({ implied: null })).toEqual({ kind: 'unknown', reason: 'no-baseline' });
  });

  it.each<[string, PaceSource, PaceSource[], object]>([
    ['a task', source({ frequency: 'annual' }), [], { kind: 'known', formula: { code: 'stated-yearly' } }],
    [
      'a task of so many more',
      source({ frequency: 'annual', measure: 'increment' }),
      [],
      { kind: 'known', formula: { code: 'stated-yearly' } },
    ],
    [
      'a share is no task',
      source({ frequency: 'annual', measure: 'share', unit: '%' }),
      [],
      { kind: 'unknown' },
    ],
    [
      'a path has goals and no task',
      source({ frequency: 'annual', due: '2028' }),
      [source({ value: 50, due: '2026' })],
      { kind: 'unknown', reason: 'no-baseline' },
    ],
    [
      'a growth goes before',
      { ...source({ frequency: 'annual' }), implied },
      [],
      { formula: { code: 'from-growth' } },
    ],
    [
      'a rate of each year',
      source({ frequency: 'annual', measure: 'growth', unit: '%', value: 6 }),
      [],
      { kind: 'known', basis: 'stated', rate: exact(6), formula: { code: 'stated-rate' } },
    ],
  ])('what is said of each year: %s', (_name, item, earlier, expected) => {
    expect(paceOf(item, earlier)).toMatchObject(expected);
  });
});

describe('paceOf: why nothing is computed', () => {
  it.each<[string, Over]>([
    ['no-figure', { value: null }],
    ['no-deadline', { due: null }],
    ['no-deadline', { due: null, measure: 'growth', unit: '%' }],
    ['no-baseline', {}],
    ['no-baseline', { measure: 'multiple' }],
    ['no-baseline-year', { measure: 'multiple', baseline: { text: '目前' } }],
    ['no-baseline-year', { baseline: { text: '目前的5吨', value: 5 } }],
    ['no-baseline-year', { measure: 'increment' }],
    ['other-unit', { baseline: base(5, '2020', '万元') }],
    ['no-time', { due: '2020', baseline: base(5) }],
    ['no-time', { due: '2019', baseline: base(5) }],
    ['no-time', { due: '2020', baseline: base(5), measure: 'increment' }],
    ['no-time', { due: '2019', planPeriod: { start: '2021', end: '2025' }, measure: 'increment' }],
    ['no-time', { due: '2020', baseline: { text: '2020年', year: '2020' }, measure: 'multiple', unit: '倍' }],
    ['no-time', { due: '2019', baseline: { text: '2020年', year: '2020' }, measure: 'multiple', unit: '倍' }],
    ['no-time', { due: '2020', baseline: { text: '2020年', year: '2020' }, measure: 'growth', unit: '%' }],
    ['no-time', { due: '2019', baseline: { text: '2020年', year: '2020' }, measure: 'growth', unit: '%' }],
    ['rate-period', { measure: 'growth', unit: '%' }],
  ])('%s', (reason, over) => {
    expect(paceOf(source(over), [])).toEqual({ kind: 'unknown', reason });
  });

  it('to zero there is a change and no rate', () => {
    const pace = paceOf(source({ value: 0, due: '2024', baseline: base(8) }), []);
    expect(pace).toMatchObject({ total: exact(-8), perYear: exact(-2), rate: null });
  });

  it('from zero there is a change and no rate', () => {
    const pace = paceOf(source({ value: 8, due: '2024', baseline: base(0) }), []);
    expect(pace).toMatchObject({ total: exact(8), perYear: exact(2), rate: null });
  });
});

it.each([
  ['“十四五”末', 2025],
  ['"十三五"期末', 2020],
  ['“十三五”初', null],
])('baselineYear(%s)', (text, year) => {
  expect(baselineYear({ text })).toBe(year);
});
