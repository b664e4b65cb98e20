/** 完成率 and 时序进度, or the distance to the goal: by what is promised, and by which time the value speaks of. */
import { describe, expect, test } from 'vitest';
import { completionText } from '../../../../src/charts/progress/completion-words.ts';
import { actualsOf, judgeRow } from '../../../../src/domain/progress/actuals.ts';
import type { Recorded } from '../../../../src/domain/progress/types.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { createI18n } from '../../../i18n.ts';
import { row } from '../rows.ts';

const i18n = createI18n('zh-CN');

type Value = readonly [value: number, date: string, from?: string];

interface Case {
  readonly row: Partial<TargetRow>;
  readonly values: readonly Value[];
  /** Of the policy's plan. */
  readonly plan?: readonly [start: string, end: string];
  readonly base?: Value;
  readonly asOf?: string;
}

const recordedOf = ([value, date, from]: Value, unit: string, role: 'actual' | 'baseline'): Recorded => ({
  id: `${role}${date}${from ?? ''}`,
  targetId: 't-1',
  role,
  date,
  ...(from !== undefined && { from }),
  value,
  unit,
  source: '',
  updatedAt: 0,
});

function judged({ row: change, values, plan = ['2026', '2026'], base, asOf = '2026-11-24' }: Case) {
  const of = row({
    deadline: { value: '2026', basis: 'sentence', text: '到2026年' },
    comparator: '>=',
    ...change,
  });
  const recorded = [
    ...values.map((value) => recordedOf(value, of.unit, 'actual')),
    ...(base === undefined ? [] : [recordedOf(base, of.unit, 'baseline')]),
  ];
  const article = { planPeriod: { start: plan[0], end: plan[1] } };
  const around = { rows: [of], policyById: new Map([[of.articleId, { article }]]) };
  const dataset = around as unknown as Parameters<typeof judgeRow>[3];
  const judgement = judgeRow(of, recorded, actualsOf(of, recorded, []), dataset, asOf, 'compound');
  const { completion, unit, status } = judgement;
  return { judgement, status, said: completion === null ? '' : completionText(completion, unit, i18n) };
}

const JOBS = { indicator: '城镇新增就业', measure: 'increment', value: 40, unit: '万人' } as const;
const GDP = { indicator: '地区生产总值', measure: 'level', value: 5000, unit: '亿元' } as const;
const RATE = { indicator: '地区生产总值增速', measure: 'growth', value: 5.5, unit: '%' } as const;
const IDLE = {
  indicator: '城镇调查失业率',
  measure: 'share',
  value: 5.5,
  unit: '%',
  comparator: '~',
} as const;
const WORKS = { indicator: '重点工程', measure: 'level', value: 100, unit: '个' } as const;
const HOMES = { ...WORKS, indicator: '改造小区', frequency: 'annual' } as const;

describe('said of a value', () => {
  test.each<[string, Case, string, string]>([
    [
      'an increment ahead of its time',
      { row: JOBS, values: [[33.6, '2026-09']] },
      '完成率 84%，时序进度 75%，快于时序 9 个百分点',
      'on-track',
    ],
    [
      'an increment behind it',
      { row: JOBS, values: [[20, '2026-10', '2026-01']] },
      '完成率 50%，时序进度 83.3%，慢于时序 33.3 个百分点',
      'accelerate',
    ],
    [
      'in days, within a month',
      { row: JOBS, values: [[20, '2026-07-02']] },
      '完成率 50%，时序进度 50.1%，慢于时序 0.1 个百分点',
      'on-track',
    ],
    [
      'an increment of a plan',
      {
        row: { ...JOBS, deadline: { value: '2030', basis: 'sentence', text: '' } },
        plan: ['2026', '2030'],
        values: [[8, '2026']],
      },
      '完成率 20%，时序进度 20%，与时序持平',
      'on-track',
    ],
    [
      'a sum of the year by its running total',
      { row: GDP, base: [4700, '2025'], values: [[3600, '2026-09', '2026-01']] },
      '完成率 72%，时序进度 75%，慢于时序 3 个百分点',
      'on-track',
    ],
    [
      'a sum of the whole year',
      { row: GDP, values: [[4998, '2026', '2026-01']], asOf: '2027-02-01' },
      '完成率 99.9%',
      'behind',
    ],
    ['a level at a time', { row: GDP, values: [[4900, '2026-10']] }, '比目标低 100亿元', 'unknown'],
    ['98 of at least 100 works', { row: WORKS, values: [[98, '2026-10']] }, '完成率 98%', 'underway'],
    [
      'works of every year',
      { row: HOMES, values: [[60, '2026-06']] },
      '完成率 60%，时序进度 50%，快于时序 10 个百分点',
      'on-track',
    ],
    [
      'a rate of three quarters',
      { row: RATE, values: [[5.2, '2026-09', '2026-01']] },
      '比目标低 0.3 个百分点',
      'accelerate',
    ],
    [
      'a rate kept so far is no result',
      { row: RATE, values: [[5.8, '2026-09', '2026-01']] },
      '比目标高 0.3 个百分点',
      'on-track',
    ],
    [
      'a rate of the year is one',
      { row: RATE, values: [[5.8, '2026', '2026-01']] },
      '比目标高 0.3 个百分点',
      'achieved',
    ],
    [
      'an unemployment rate as it was',
      { row: IDLE, base: [5.2, '2025'], values: [[5.2, '2026-09', '2026-01']] },
      '比目标低 0.3 个百分点',
      'on-track',
    ],
    [
      'a rate above its limit',
      { row: IDLE, values: [[5.7, '2026-09', '2026-01']] },
      '比目标高 0.2 个百分点',
      'behind',
    ],
    [
      'a fall that is less',
      { row: { ...RATE, indicator: '单位能耗', direction: 'down', value: 3 }, values: [[-2.5, '2026']] },
      '比目标少降 0.5 个百分点',
      'behind',
    ],
    [
      'a limit has no ratio',
      { row: { ...JOBS, indicator: '新增债务', comparator: '<=' }, values: [[30, '2026-09', '2026-01']] },
      '比目标低 10万人',
      'on-track',
    ],
    [
      'within a range',
      { row: { ...IDLE, indicator: '占比', valueMax: 6, comparator: '=' }, values: [[5.8, '2026-10']] },
      '与目标持平',
      'achieved',
    ],
  ])('%s', (_, of, said, status) => {
    expect(judged(of)).toMatchObject({ said, status });
  });
});

describe('of which months a value is', () => {
  test.each<[string, Case, number]>([
    ['a quarter says nothing of the year', { row: RATE, values: [[4.8, '2026-09', '2026-07']] }, 0],
    ['nor of a level', { row: GDP, values: [[1200, '2026-09', '2026-07']] }, 0],
    [
      'of a duty of every quarter it does',
      { row: { ...HOMES, frequency: 'quarterly' }, values: [[30, '2026-09', '2026-07']] },
      1,
    ],
    [
      'and the months before it do not',
      { row: { ...HOMES, frequency: 'quarterly' }, values: [[80, '2026-09', '2026-01']] },
      0,
    ],
    [
      'a year’s running total is no part of a level due later',
      {
        row: { ...GDP, deadline: { value: '2030', basis: 'sentence', text: '' } },
        values: [[3600, '2026-09', '2026-01']],
      },
      0,
    ],
    [
      'nor the total of a sum of several years',
      {
        row: { ...JOBS, deadline: { value: '2027', basis: 'sentence', text: '' } },
        plan: ['2025', '2027'],
        values: [[12, '2026', '2026-01']],
      },
      0,
    ],
  ])('%s', (_, of, counted) => expect(judged(of).judgement.actuals).toHaveLength(counted));

  test('three reports of one year are one rate, the last', () => {
    const quarters: Value[] = [
      [6.5, '2026-03', '2026-01'],
      [6, '2026-06', '2026-01'],
      [5.2, '2026-09', '2026-01'],
    ];
    expect(judged({ row: RATE, values: quarters }).status).toBe('accelerate');
  });

  test('a month beside the running total of its end: the total is judged, and is where the value is from', () => {
    const { judgement } = judged({
      row: JOBS,
      values: [
        [3, '2026-09', '2026-09'],
        [33.6, '2026-09', '2026-01'],
      ],
    });
    expect(judgement.latest).toMatchObject({ value: 33.6, from: '2026-01' });
  });
});
