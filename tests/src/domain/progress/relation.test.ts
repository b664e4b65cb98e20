/** Goals in words: what they are held against, and whether they are kept. */
import { describe, expect, it, test } from 'vitest';
import type { Relation } from '../../../../src/domain/dataset/schema.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { outcomeOf } from '../../../../src/domain/compare/kept-verdict.ts';
import { actualsOf, judgeRow } from '../../../../src/domain/progress/actuals.ts';
import { linkResults } from '../../../../src/domain/progress/link-results.ts';
import { keepsWords } from '../../../../src/domain/progress/relation.ts';
import type { DocumentResult } from '../../../../src/domain/progress/result-links.ts';
import { documentResult, row } from '../rows.ts';

const figure = (value: number, comparator: '=' | '>=' | '~' = '=') => ({ value, valueMax: null, comparator });

type Said = Parameters<typeof keepsWords>[0];
const said = (kind: Relation['kind'], text: string, change: Partial<Said> = {}): Said => ({
  indicator: '居民收入增速',
  measure: 'growth',
  unit: '%',
  relation: { kind, text },
  ...change,
});
const share = { indicator: '绿化率', measure: 'share' } as const;

test.each<[string, Said, number, number | null, string | null]>([
  ['above', said('above', '高于全国'), 5.1, 5, 'met'],
  ['at it is not above', said('above', '高于全国'), 5, 5, 'missed'],
  ['not below', said('not-below', '不低于全国'), 5, 5, 'met'],
  ['below', said('below', '低于全国'), 4.9, 5, 'met'],
  ['nothing to hold it against', said('above', '高于全国'), 5, null, null],
  ['in step', said('in-step', '与经济增长同步'), 5.3, 5, 'met'],
  ['in step from below', said('in-step', '与经济增长同步'), 4.5, 5, 'met'],
  ['fallen behind', said('in-step', '与经济增长同步'), 4.4, 5, 'missed'],
  ['ahead, of what shall keep up', said('in-step', '与经济增长同步'), 7, 5, 'met'],
  [
    'ahead, of what shall not run away',
    said('in-step', '与经济增长同步', { indicator: '贷款余额增速' }),
    7,
    5,
    'open',
  ],
  ['a rate that is positive', said('rise', '正增长'), 0.1, null, 'met'],
  ['a rate that is not', said('rise', '正增长'), -0.1, null, 'missed'],
  ['a rate that shall itself rise', said('rise', '加快增长'), 4, 4.5, 'missed'],
  ['a share that rises', said('rise', '稳步提升', share), 41, 40.5, 'met'],
  ['a share that stays', said('stable', '保持稳定', share), 40.2, 40.5, 'met'],
  ['a share that moves: nobody says how far', said('stable', '保持稳定', share), 42, 40.5, 'open'],
  ['a reasonable range has no edge', said('reasonable', '合理区间'), 5, 5, 'open'],
])('%s', (_, of, result, other, met) => {
  expect(keepsWords(of, figure(result), other === null ? null : figure(other))).toBe(met);
});

test('a bound leaves open what it leaves open', () => {
  expect(keepsWords(said('above', '高于全国'), figure(4, '>='), figure(5))).toBe('open');
  expect(keepsWords(said('above', '高于全国'), figure(6), figure(5, '~'))).toBe('open');
});

const GDP = '地区生产总值增速';
const goal = (relation: Relation, change: Partial<TargetRow> = {}): TargetRow =>
  row({
    id: 't-words',
    indicator: '居民收入增速',
    value: null,
    unit: '%',
    comparator: null,
    measure: 'growth',
    relation,
    ...change,
  });
const IN_STEP = goal({ kind: 'in-step', to: GDP, text: '与经济增长同步' });
const rate = (indicator: string, value: number, change: Partial<DocumentResult> = {}): DocumentResult =>
  documentResult({
    id: `o-${indicator}-${value}`,
    indicator,
    measure: 'growth',
    unit: '%',
    value,
    ...change,
  });

describe('by what documents report', () => {
  const income = rate('居民收入增速', 5.4);
  test.each<[string, TargetRow, DocumentResult[], string, number | null]>([
    ['held against growth of that place and year', IN_STEP, [income, rate(GDP, 5.2)], 'achieved', 5.4],
    ['fallen behind', IN_STEP, [income, rate(GDP, 6.1)], 'behind', 5.4],
    ['growth of another year', IN_STEP, [income, rate(GDP, 5.2, { period: '2024' })], 'unknown', 5.4],
    ['growth of another place', IN_STEP, [income, rate(GDP, 5.2, { regionCode: '310000' })], 'unknown', 5.4],
    [
      'growth of three quarters',
      IN_STEP,
      [income, rate(GDP, 5.2, { period: '2025-09', part: 'part' })],
      'unknown',
      5.4,
    ],
    ['two reports that disagree', IN_STEP, [income, rate(GDP, 5.2), rate(GDP, 5.9)], 'unknown', 5.4],
    [
      'against the nation',
      goal({ kind: 'above', to: 'nation', text: '高于全国' }),
      [income, rate('居民收入增速', 5, { regionCode: '100000' })],
      'achieved',
      5.4,
    ],
    ['no result of its own', IN_STEP, [rate(GDP, 5.2)], 'due-unrecorded', null],
    [
      'a goal of several years is not answered by one',
      { ...IN_STEP, articleId: 'a-plan' },
      [income, rate(GDP, 5.2)],
      'due-unrecorded',
      null,
    ],
  ])('%s', (_, of, results, status, latest) => {
    const policies = new Map([['a-plan', { planPeriod: { start: '2021', end: '2025' } }]]);
    const linked = linkResults([of], (id) => policies.get(id) ?? {}, results);
    const links = linked.get(of.id) ?? [];
    const around = { rows: [of], policyById: new Map() };
    const judgement = judgeRow(of, [], actualsOf(of, [], links), around, '2026-03-01', 'compound', links);
    expect([judgement.status, judgement.latest?.value ?? null]).toEqual([status, latest]);
  });

  it('is judged alike where promises are compared', () => {
    const results = [income, rate(GDP, 6.1)];
    const linked = linkResults([IN_STEP], () => ({}), results);
    const known = { linked, recorded: new Map(), dataset: { rows: [IN_STEP], policyById: new Map() } };
    expect(outcomeOf(IN_STEP, 2025, known)).toMatchObject({ verdict: 'missed', result: { value: 5.4 } });
  });
});
