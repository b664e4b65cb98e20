import { describe, expect, it } from 'vitest';
import { compare, type Comparable, type Reason } from '../../../../src/domain/compare/comparability.ts';
import { BEIJING, comparable, GUIYANG, SHANDONG, SHANGHAI, UNKNOWN } from './comparables.ts';

const codes = (a: Comparable, b: Comparable): string[] => compare(a, b).reasons.map(({ code }) => code);

describe('the seeds’ headline figures', () => {
  const beijing = comparable({
    region: BEIJING,
    indicator: '数据要素市场规模',
    value: 2e11,
    unit: '元',
    due: '2030',
  });
  const shanghai = comparable({
    region: SHANGHAI,
    indicator: '数据产业规模',
    value: 5e11,
    unit: '元',
    due: '2025',
  });

  it.each([
    ['one family', { id: 'market-size' }, { id: 'market-size' }],
    ['two families', { id: 'market-size' }, { id: 'industry-size' }],
    ['no family', null, null],
  ])('Beijing and Shanghai stand side by side with two reasons: %s', (_, a, b) => {
    const result = compare({ ...beijing, family: a }, { ...shanghai, family: b });
    expect(result.verdict).toBe('side-by-side');
    expect(result.reasons).toEqual([{ code: 'definition', left: '数据要素市场规模', right: '数据产业规模' }]);
    expect(result.caveats).toEqual([{ code: 'deadline-gap', years: 5 }]);
  });

  it('Shanghai’s DCMM companies and Shandong’s of grade 2 or above: the grade is in the definition', () => {
    const a = comparable({
      region: SHANGHAI,
      indicator: '完成DCMM贯标企业',
      unit: '家',
      value: 500,
      due: '2025',
    });
    const b = comparable({
      indicator: 'DCMM二级以上贯标企业',
      unit: '家',
      value: 300,
      due: '2023-12-31',
    });
    const result = compare(a, b);
    expect(result.verdict).toBe('side-by-side');
    expect(result.reasons.map(({ code }) => code)).toEqual(['definition', 'grade']);
    const curated = compare({ ...a, indicatorKey: 'DCMM' }, { ...b, indicatorKey: '2级以上DCMM' });
    expect(curated.reasons).toEqual([{ code: 'grade', left: '', right: '2级以上' }]);
    expect(result.caveats).toEqual([{ code: 'deadline-gap', years: 2 }]);
  });

  const first = comparable({
    region: GUIYANG,
    indicator: '贵阳大数据交易所交易额',
    unit: '元',
    value: 1e9,
    due: '2023',
  });
  const second = {
    ...first,
    indicator: '贵阳大数据交易所年度交易额',
    value: 1e10,
    comparator: '>',
    frequency: 'annual',
    deadline: { value: '2025' },
  } as const;

  it('Guiyang’s turnover is one path on one axis, with the assumed period said', () => {
    const result = compare(first, second);
    expect(result.verdict).toBe('same-axis');
    expect(result.caveats).toContainEqual({ code: 'period-assumed' });
    expect(compare(second, first).verdict).toBe('same-axis');
  });

  it.each<[string, Comparable]>([
    ['another policy', { ...first, articleId: 'another' }],
    ['another region', { ...first, region: SHANGHAI }],
    ['the same year', { ...first, deadline: { value: '2025' } }],
    ['no year', { ...first, deadline: { value: null } }],
  ])('a missing period is no ellipsis in %s', (_, other) => {
    expect(compare(other, second).verdict).toBe('side-by-side');
    expect(codes(other, second)).toContain('period-unstated');
  });

  it('a figure that speaks of a total is never taken for a year’s', () => {
    const total = { ...first, indicator: '算力券总额' };
    const yearly = { ...second, indicator: '算力券年度总额' };
    expect(codes(total, yearly)).toEqual(['period-unstated']);
  });
});

describe('alike in everything', () => {
  it.each<[string, Partial<Comparable>, Partial<Comparable>]>([
    ['the same words', {}, {}],
    ['other deadlines', { deadline: { value: '2026' } }, { deadline: { value: '2035' } }],
    [
      'quotation marks, spaces and width',
      { indicator: '“蓝碳” 项目（一期）' },
      { indicator: '蓝碳项目(一期)' },
    ],
    [
      'the period in the name or in the field',
      { indicator: '年度投放量' },
      { indicator: '投放量', frequency: 'annual' },
    ],
    ['a floor and a plain figure', { comparator: '>=' }, { comparator: '=' }],
    ['a ceiling and about', { comparator: '<=' }, { comparator: '~' }],
    ['issued and on trial', { status: 'issued' }, { status: 'trial' }],
    ['direction not said', { direction: null }, { direction: 'down' }],
    [
      'two names with one key',
      { indicator: '甲', indicatorKey: 'd' },
      { indicator: '乙', indicatorKey: 'd' },
    ],
    ['growth from one baseline', GROWTH('2020'), GROWTH('2020')],
  ])('%s', (_, a, b) => {
    const result = compare(comparable(a), comparable({ region: SHANGHAI, ...b }));
    expect(result).toMatchObject({ verdict: 'same-axis', reasons: [] });
  });
});

function GROWTH(year: string): Partial<Comparable> {
  return { measure: 'growth', unit: '%', baseline: { text: `较${year}年`, year } };
}

describe('alike but for one thing', () => {
  it.each<[Reason['code'], Partial<Comparable>, Partial<Comparable>]>([
    ['definition', { indicator: '海水淡化产业规模' }, {}],
    ['grade', { indicator: '省级海水淡化工程规模' }, {}],
    ['grade', { indicator: '国家级海水淡化工程规模' }, { indicator: '省级以上海水淡化工程规模' }],
    ['unit', { unit: '立方米' }, {}],
    ['measure', { measure: 'share' }, {}],
    ['stock-vs-increment', { measure: 'increment' }, {}],
    ['yearly-vs-total', { frequency: 'annual' }, { indicator: '累计海水淡化工程规模' }],
    ['yearly-vs-total', { frequency: 'annual' }, { frequency: 'quarterly' }],
    ['yearly-vs-total', { frequency: 'annual' }, { cumulative: true }],
    ['average', { average: true }, {}],
    ['average', { average: true, frequency: 'annual' }, { frequency: 'annual' }],
    ['period-unstated', { frequency: 'annual' }, {}],
    ['scope', { scope: '沿海地区' }, {}],
    ['bound', { comparator: '>=' }, { comparator: '<=' }],
    ['direction', { direction: 'up' }, { direction: 'down' }],
    ['baseline', GROWTH('2020'), GROWTH('2022')],
    ['baseline', GROWTH('2020'), { ...GROWTH('2020'), baseline: null }],
    ['draft-vs-issued', { status: 'draft' }, {}],
    ['draft-vs-issued', { status: 'proposal' }, { status: 'trial' }],
  ])('%s: two axes', (code, a, b) => {
    const left = comparable(a);
    const right = comparable({ region: SHANGHAI, ...b });
    expect(compare(left, right).verdict).toBe('side-by-side');
    expect(codes(left, right)).toEqual([code]);
    expect(codes(right, left)).toEqual([code]);
  });

  it('says what differs on which side', () => {
    const [reason] = compare(comparable({ unit: '立方米' }), comparable()).reasons;
    expect(reason).toEqual({ code: 'unit', left: '立方米', right: '吨' });
  });

  it('two figures of one policy for one date are told apart by something that the record lacks', () => {
    const [a, b] = [comparable({ value: 60 }), comparable({ value: 400 })];
    expect(codes(a, b)).toEqual(['two-values']);
    expect(codes(a, { ...b, value: 60 })).toEqual([]);
    expect(codes(a, { ...b, deadline: { value: '2030' } })).toEqual([]);
    expect(codes(a, { ...b, articleId: 'another' })).toEqual([]);
    expect(codes(a, { ...b, scope: '首期' })).toEqual(['scope']);
  });

  it('two keys differ even under one name', () => {
    expect(codes(comparable({ indicatorKey: 'd1' }), comparable({ indicatorKey: 'd2' }))).toEqual([
      'definition',
    ]);
  });
});

describe('not comparable', () => {
  it.each<[Reason['code'], Partial<Comparable>]>([
    ['kind', { kind: 'support' }],
    ['no-value', { value: null }],
    ['unrelated', { indicator: '地方标准', unit: '项' }],
    ['unrelated', { indicator: '人均海水用量' }],
  ])('%s', (code, other) => {
    const result = compare(comparable(), comparable({ region: SHANGHAI, ...other }));
    expect(result.verdict).toBe('not-comparable');
    expect(result.reasons.map((reason) => reason.code)).toContain(code);
  });

  it('one family relates what the names do not', () => {
    const family = { id: 'desalination' };
    const a = comparable({ family });
    expect(compare(a, comparable({ family, indicator: '淡水产量' })).verdict).toBe('side-by-side');
  });

  it('zero is a figure, not a missing one', () => {
    expect(compare(comparable({ value: 0, region: SHANGHAI }), comparable()).verdict).toBe('same-axis');
  });
});

describe('caveats', () => {
  it.each([
    ['2025', '2023-12-31', [{ code: 'deadline-gap', years: 2 }]],
    ['2025', '2025-06', []],
    ['2025', null, [{ code: 'deadline-missing' }]],
    [null, null, []],
  ])('deadlines %s and %s', (a, b, expected) => {
    const caveats = compare(comparable({ due: a }), comparable({ due: b })).caveats;
    expect(caveats).toEqual(expected);
  });

  it('a city beside a province', () => {
    const caveats = compare(comparable({ region: GUIYANG }), comparable({ region: SHANDONG })).caveats;
    expect(caveats).toEqual([{ code: 'region-level' }]);
  });
});

describe('an unknown place', () => {
  const unknown = comparable({ id: 't-2', region: UNKNOWN, articleId: 'a-unknown' });

  it('shares no axis with another policy, known or not, and the reason has a name', () => {
    for (const other of [comparable(), comparable({ id: 't-3', region: UNKNOWN, articleId: 'a-other' })]) {
      expect(compare(unknown, other).verdict).toBe('side-by-side');
      expect(codes(unknown, other)).toEqual(['place-unknown']);
      expect(codes(other, unknown)).toEqual(['place-unknown']);
    }
  });

  it('is one place in one policy', () => {
    const later = comparable({ ...unknown, id: 't-4', value: 200, deadline: { value: '2030' } });
    expect(compare(unknown, later).verdict).toBe('same-axis');
  });
});
