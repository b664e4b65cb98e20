import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/domain/progress/judge.ts';
import { isClosable, isFollowed } from '../../../../src/domain/progress/monitoring.ts';
import type { Goal, ProgressInput, Reported } from '../../../../src/domain/progress/types.ts';

const LEVEL: Goal = {
  kind: 'target',
  indicator: '数据产业规模',
  measure: 'level',
  value: 2000,
  unit: '亿元',
  comparator: '=',
  direction: 'up',
  frequency: null,
  deadline: { value: '2025' },
};

type Years = Readonly<Record<string, number>>;
const reported = (values: Years, unit: string): Reported[] =>
  Object.entries(values).map(([date, value]) => ({ date, value, unit }));

interface Case {
  readonly goal?: Partial<Goal>;
  readonly base?: readonly [date: string, value: number];
  readonly baseUnit?: string;
  readonly plan?: string;
  readonly actuals?: Years;
  readonly done?: readonly string[];
  readonly unit?: string;
  readonly asOf?: string;
  readonly method?: ProgressInput['method'];
}

function judged({
  goal,
  base,
  baseUnit,
  plan,
  actuals = {},
  done = [],
  unit,
  asOf = '2024-03-01',
  method = 'compound',
}: Case) {
  const whole = { ...LEVEL, ...goal };
  return judge({
    goal: whole,
    baseline:
      base === undefined
        ? null
        : { date: base[0], value: base[1], unit: baseUnit ?? whole.unit, origin: 'person' },
    planStart: plan ?? null,
    actuals: reported(actuals, unit ?? whole.unit),
    done,
    asOf,
    method,
  });
}

describe('levels against required compound growth', () => {
  // From 1000 in 2020 to 2000 in 2025 takes 14.87% a year.
  test.each<[string, Years, string, number]>([
    ['reached', { 2023: 2100 }, 'achieved', 1.887],
    ['exactly at pace', { 2023: 1515.7166 }, 'on-track', 1],
    ['a little under pace', { 2023: 1480 }, 'accelerate', 0.94],
    ['over half', { 2023: 1300 }, 'accelerate', 0.614],
    ['slow', { 2023: 1200 }, 'behind', 0.421],
    ['standing still', { 2023: 1000 }, 'behind', 0],
    ['falling', { 2023: 900 }, 'away', -0.232],
  ])('%s', (_name, actuals, status, ratio) => {
    const judgement = judged({ base: ['2020', 1000], actuals });
    expect(judgement.status).toBe(status);
    expect(judgement.pace?.ratio).toBeCloseTo(ratio, 2);
    expect(judgement.pace?.method).toBe('compound');
  });

  test('the numbers of the formula', () => {
    const { pace } = judged({ base: ['2020', 1000], actuals: { 2022: 1200 } });
    expect(pace?.yearsElapsed).toBe(2);
    expect(pace?.yearsTotal).toBe(5);
    expect(pace?.observed).toBeCloseTo(0.09545, 5);
    expect(pace?.required).toBeCloseTo(0.1487, 4);
    expect(pace?.stillRequired).toBeCloseTo((2000 / 1200) ** (1 / 3) - 1, 6);
  });

  test('linear as an alternative', () => {
    const { pace } = judged({ base: ['2020', 1000], actuals: { 2022: 1200 }, method: 'linear' });
    expect(pace).toMatchObject({
      method: 'linear',
      linearBecause: 'chosen',
      observed: 100,
      required: 200,
      ratio: 0.5,
    });
  });

  test('values are converted within a dimension and refused across', () => {
    expect(judged({ actuals: { 2023: 21_000_000 }, unit: '万元' }).status).toBe('achieved');
    const refused = judged({ actuals: { 2023: 2100 }, unit: '家' });
    expect(refused).toMatchObject({ status: 'unknown', reason: 'unit', unconverted: 1, latest: null });
  });
});

describe('where compound growth means nothing', () => {
  test.each<[string, Case, string, string]>([
    ['a baseline of zero', { base: ['2020', 0], actuals: { 2022: 800 } }, 'on-track', 'zero-or-negative'],
    ['a negative baseline', { base: ['2020', -100], actuals: { 2022: 0 } }, 'behind', 'zero-or-negative'],
    [
      'a share',
      { goal: { measure: 'share', unit: '%', value: 60 }, base: ['2020', 40], actuals: { 2022: 48 } },
      'on-track',
      'share',
    ],
    [
      'an increment counts from the plan’s first day',
      { goal: { measure: 'increment', value: 400, unit: '家' }, plan: '2021', actuals: { 2022: 100 } },
      'accelerate',
      'counted-from-zero',
    ],
    [
      'a total growth over the plan',
      {
        goal: { measure: 'growth', indicator: '能耗累计降幅', value: 13.5, unit: '%', direction: 'down' },
        plan: '2021',
        actuals: { 2023: 4 },
      },
      'behind',
      'rate',
    ],
  ])('%s is judged along the line', (_name, given, status, because) => {
    const judgement = judged(given);
    expect(judgement.status).toBe(status);
    expect(judgement.pace).toMatchObject({ method: 'linear', linearBecause: because });
  });
});

describe('direction and bounds', () => {
  const pue: Partial<Goal> = { measure: 'index', value: 1.25, unit: '', comparator: '<', direction: 'down' };
  test.each<[string, Case, string]>([
    ['under the ceiling', { goal: pue, actuals: { 2023: 1.2 } }, 'achieved'],
    ['at a strict ceiling', { goal: pue, base: ['2020', 1.5], actuals: { 2023: 1.25 } }, 'on-track'],
    ['falling fast enough', { goal: pue, base: ['2020', 1.5], actuals: { 2023: 1.33 } }, 'on-track'],
    ['rising', { goal: pue, base: ['2020', 1.5], actuals: { 2023: 1.6 } }, 'away'],
    ['kept at first, broken now', { goal: pue, base: ['2020', 1.2], actuals: { 2023: 1.4 } }, 'away'],
    ['more than is strict', { goal: { comparator: '>' }, actuals: { 2023: 2000 } }, 'unknown'],
    ['at least is not strict', { goal: { comparator: '>=' }, actuals: { 2023: 2000 } }, 'achieved'],
    [
      'the bound says the way',
      { goal: { comparator: '<=', direction: null }, actuals: { 2023: 1 } },
      'achieved',
    ],
    [
      'the baseline says the way',
      { goal: { direction: null }, base: ['2020', 3000], actuals: { 2023: 1900 } },
      'achieved',
    ],
    [
      'a fall stated as an amount',
      {
        goal: { measure: 'growth', indicator: '能耗累计降幅', value: 9, unit: '%', direction: 'down' },
        plan: '2021',
        actuals: { 2023: 10 },
      },
      'achieved',
    ],
  ])('%s', (_name, given, status) => {
    expect(judged(given).status).toBe(status);
  });
});

describe('multiples', () => {
  const goal: Partial<Goal> = { measure: 'multiple', value: 4, unit: '倍' };
  test('of the plan’s beginning', () => {
    const judgement = judged({ goal, plan: '2021', actuals: { 2022: 2 } });
    expect(judgement).toMatchObject({
      status: 'on-track',
      pace: { start: { date: '2020', value: 1, origin: 'plan-start' } },
    });
    expect(judgement.pace?.required).toBeCloseTo(4 ** (1 / 5) - 1, 6);
  });

  test('in the baseline’s own unit', () => {
    const judgement = judged({
      goal,
      base: ['2020', 5],
      baseUnit: 'EFLOPS',
      actuals: { 2024: 19_000 },
      unit: 'PFLOPS',
      asOf: '2025-02-01',
    });
    expect(judgement).toMatchObject({
      status: 'on-track',
      unit: 'EFLOPS',
      goalValue: 20,
      latest: { value: 19 },
    });
  });
});

describe('yearly rates', () => {
  const goal: Partial<Goal> = {
    measure: 'growth',
    indicator: '数据产业规模年均复合增长率',
    value: 15,
    unit: '%',
  };
  test.each<[string, Years, string, string]>([
    ['the mean compounds', { 2021: 20, 2022: 10 }, '2023-03-01', 'on-track'],
    ['some years', { 2021: 12, 2022: 10 }, '2023-03-01', 'accelerate'],
    ['falls', { 2022: -3 }, '2023-03-01', 'away'],
    ['at the end, kept', { 2021: 15, 2022: 15, 2023: 15, 2024: 15, 2025: 16 }, '2026-03-01', 'achieved'],
    ['at the end, missed', { 2024: 15, 2025: 10 }, '2026-03-01', 'behind'],
    ['past, without the last year', { 2024: 20 }, '2026-03-01', 'due-unrecorded'],
  ])('%s', (_name, actuals, asOf, status) => {
    expect(judged({ goal, actuals, asOf }).status).toBe(status);
  });
});

describe('a rise of prices', () => {
  const goal: Partial<Goal> = {
    measure: 'growth',
    indicator: '居民消费价格涨幅',
    indicatorKey: '居民消费价格涨幅',
    comparator: '~',
    value: 3,
    unit: '%',
    deadline: { value: '2023' },
  };
  test.each<[string, number, string]>([
    ['about what was named', 2.6, 'achieved'],
    ['a little above it', 3.4, 'achieved'],
    ['above it', 3.6, 'behind'],
    ['well below it, which no one set out for', 1.8, 'unknown'],
  ])('%s', (_name, value, status) => {
    expect(judged({ goal, actuals: { 2023: value }, asOf: '2024-03-01' }).status).toBe(status);
  });
});

describe('recurring duties are judged per period', () => {
  const yearly: Partial<Goal> = { frequency: 'annual', value: 100, unit: '项', deadline: { value: '2025' } };
  test.each<[string, Partial<Goal>, Years, string, string]>([
    ['kept', yearly, { 2022: 90, 2023: 110 }, '2024-03-01', 'achieved'],
    ['missed', yearly, { 2022: 110, 2023: 90 }, '2024-03-01', 'behind'],
    ['half a year, half the work', yearly, { 2022: 90, '2023-06': 50 }, '2023-07-15', 'on-track'],
    ['half a year, a third', yearly, { '2023-06': 34 }, '2023-07-15', 'accelerate'],
    ['half a year, a fifth', yearly, { '2023-06': 20 }, '2023-07-15', 'behind'],
    ['the year is over, its last figure is missing', yearly, { '2023-06': 50 }, '2024-07-15', 'unknown'],
    ['the years are over, the last is missing', yearly, { 2024: 110 }, '2026-03-01', 'due-unrecorded'],
    ['the last is told for a part', yearly, { '2025-06': 50 }, '2026-03-01', 'due-unrecorded'],
    ['the last is kept before its end', yearly, { '2025-06': 101 }, '2026-03-01', 'achieved'],
    ['a ceiling kept so far', { ...yearly, comparator: '<=' }, { '2023-06': 99 }, '2023-07-15', 'on-track'],
    ['a ceiling broken', { ...yearly, comparator: '<=' }, { '2023-06': 101 }, '2023-07-15', 'behind'],
    [
      'a quarter',
      { ...yearly, frequency: 'quarterly', value: 3 },
      { '2023-09': 3 },
      '2023-10-15',
      'achieved',
    ],
    [
      'a quarter missed',
      { ...yearly, frequency: 'quarterly', value: 3 },
      { '2023-09': 2 },
      '2023-10-15',
      'behind',
    ],
    [
      'a quarter at its pace',
      { ...yearly, frequency: 'quarterly', value: 30 },
      { '2023-08': 20 },
      '2023-09-02',
      'on-track',
    ],
    [
      'a quarter below its pace',
      { ...yearly, frequency: 'quarterly', value: 30 },
      { '2023-08': 14 },
      '2023-09-02',
      'accelerate',
    ],
    ['a ceiling kept to the end', { ...yearly, comparator: '<=' }, { 2023: 99 }, '2024-01-15', 'achieved'],
    [
      'a year says nothing of its quarters',
      { ...yearly, frequency: 'quarterly', value: 3 },
      { 2023: 12 },
      '2024-01-15',
      'unknown',
    ],
    ['without a deadline', { ...yearly, deadline: { value: null } }, { 2023: 100 }, '2024-01-15', 'achieved'],
  ])('%s', (_name, goal, actuals, asOf, status) => {
    expect(judged({ goal, actuals, asOf }).status).toBe(status);
  });

  test('the periods are told one by one', () => {
    const { periods } = judged({ goal: yearly, actuals: { 2022: 90, '2023-06': 50 }, asOf: '2023-07-15' });
    expect(periods).toMatchObject([
      { period: '2022', met: 'missed', isOver: true },
      { period: '2023', met: 'missed', isOver: false },
    ]);
  });
});

describe('reported values that are bounds or of a part', () => {
  const yearly = { frequency: 'annual', value: 100, unit: '项', comparator: '>=' } as const;
  const ceiling = { ...yearly, comparator: '<=' } as const;
  const of = (change: Partial<Goal>, actual: Partial<Reported>, asOf = '2024-03-01') => {
    const goal = { ...LEVEL, ...change };
    const actuals = [{ date: '2023', value: 90, unit: goal.unit, ...actual }];
    const { status, reason } = judge({
      goal,
      baseline: null,
      planStart: null,
      actuals,
      asOf,
      method: 'linear',
    });
    return [status, reason];
  };

  test.each<[string, Partial<Goal>, Partial<Reported>, readonly unknown[]]>([
    ['at least 90 of 100 may be either', yearly, { comparator: '>=' }, ['unknown', 'bound']],
    ['at least 110 is kept', yearly, { comparator: '>=', value: 110 }, ['achieved', null]],
    ['at most 90 is not', yearly, { comparator: '<=' }, ['behind', null]],
    ['at least 90 under a ceiling of 100 may be either', ceiling, { comparator: '>=' }, ['unknown', 'bound']],
    ['at most 90 is under it', ceiling, { comparator: '<=' }, ['achieved', null]],
    ['more than 100 is not', ceiling, { comparator: '>', value: 100 }, ['behind', null]],
    [
      'what a part of the year has reached already',
      yearly,
      { value: 110, isPartial: true },
      ['on-track', null],
    ],
    ['what a part of it has left under a ceiling', ceiling, { isPartial: true }, ['on-track', null]],
    [
      'a part of a year that is over says not how it ended',
      yearly,
      { isPartial: true },
      ['unknown', 'due-not-reported'],
    ],
    ['a level that a part of the year has', {}, { value: 2100, isPartial: true }, ['on-track', null]],
    ['and the whole', {}, { value: 2100 }, ['achieved', null]],
  ])('%s', (_name, goal, actual, expected) => {
    expect(of(goal, actual)).toEqual(expected);
  });
});

describe('how far a period is', () => {
  const yearly: Partial<Goal> = { frequency: 'annual', value: 100, unit: '项' };
  test.each<[string, Partial<Goal>, Years, number]>([
    ['a whole year against all of it', yearly, { 2023: 90 }, 0.9],
    ['half a year against half', yearly, { '2023-06': 40 }, 0.81],
    ['a quarter against a third of it', { ...yearly, frequency: 'quarterly' }, { '2023-07': 20 }, 0.6],
    ['under a ceiling', { ...yearly, comparator: '<=' }, { 2023: 90 }, 1],
    ['above it', { ...yearly, comparator: '<=' }, { 2023: 101 }, -1],
    ['against nothing', { ...yearly, value: 0 }, { 2023: 5 }, 1],
  ])('%s', (_name, goal, actuals, ratio) => {
    expect(judged({ goal, actuals }).periods[0]?.ratio).toBeCloseTo(ratio, 1);
  });
});

describe('the way and the path', () => {
  const open: Partial<Goal> = { direction: null };
  test.each<[string, Case, string, string | null]>([
    [
      'from below the goal it is up',
      { goal: open, base: ['2020', 1000], actuals: { 2023: 1800 } },
      'on-track',
      null,
    ],
    [
      'from above it is down',
      { goal: open, base: ['2020', 3000], actuals: { 2023: 2200 } },
      'on-track',
      null,
    ],
    [
      'from the goal itself it is neither',
      { goal: open, base: ['2020', 2000], actuals: { 2023: 1 } },
      'unknown',
      'no-direction',
    ],
  ])('%s', (_name, given, status, reason) => {
    expect(judged(given)).toMatchObject({ status, reason });
  });

  test('starts at what the plan began with, where that is known by its measure', () => {
    const startOf = (goal: Partial<Goal>) =>
      judged({ goal: { unit: '倍', value: 3, ...goal }, plan: '2021', actuals: { 2022: 1.5, 2023: 2 } }).path
        ?.start;
    expect(startOf({ measure: 'multiple' })).toMatchObject({ date: '2020', value: 1, origin: 'plan-start' });
    expect(startOf({ measure: 'increment' })).toMatchObject({ date: '2020', value: 0, origin: 'plan-start' });
    expect(startOf({ measure: 'level' })).toMatchObject({ date: '2022', value: 1.5, origin: 'first-actual' });
  });

  test('is drawn before anything is reported, but for what leads nowhere', () => {
    const pathOf = (goal: Partial<Goal>) => judged({ goal, base: ['2020', 1000] }).path;
    expect(pathOf({})).toMatchObject({ start: { value: 1000 }, end: { date: '2025', value: 2000 } });
    expect(pathOf({ frequency: 'annual' })).toBeNull();
    expect(pathOf({ measure: 'growth' })).toBeNull();
    expect(pathOf({ deadline: { value: null } })).toBeNull();
    expect(pathOf({ value: null })).toBeNull();
  });
});

test.each<[string, Parameters<typeof isFollowed>[0], boolean, boolean]>([
  ['a figure', { kind: 'target', value: 5, frequency: null }, true, false],
  ['a deed without one', { kind: 'milestone', value: null, frequency: null }, true, true],
  ['a deed of each year without one', { kind: 'milestone', value: null, frequency: 'annual' }, false, false],
  ['a grant', { kind: 'support', value: 5, frequency: null }, false, false],
  ['a grant without a figure', { kind: 'support', value: null, frequency: null }, false, false],
])('%s is followed, or closed by a word', (_name, goal, followed, closable) => {
  expect([isFollowed(goal), isClosable(goal)]).toEqual([followed, closable]);
});

describe('what cannot be judged, and why', () => {
  test.each<[string, Case, string, string | null]>([
    ['nothing reported', {}, 'unrecorded', null],
    ['nothing reported and due', { asOf: '2026-01-01' }, 'due-unrecorded', null],
    ['no figure, every year', { goal: { value: null, frequency: 'annual' } }, 'unknown', 'no-figure'],
    ['no figure, to come', { goal: { value: null } }, 'unrecorded', null],
    ['no figure, due', { goal: { value: null }, asOf: '2026-01-01' }, 'due-unrecorded', null],
    ['no figure, done', { goal: { value: null }, done: ['2024-01'] }, 'achieved', null],
    [
      'no figure, done later than is looked at',
      { goal: { value: null }, done: ['2025'] },
      'unrecorded',
      null,
    ],
    ['support', { goal: { kind: 'support' }, actuals: { 2023: 1 } }, 'unknown', 'support'],
    ['one value alone', { actuals: { 2023: 1500 } }, 'unknown', 'single-observation'],
    [
      'no deadline',
      { goal: { deadline: { value: null } }, base: ['2020', 1000], actuals: { 2023: 1500 } },
      'unknown',
      'no-deadline',
    ],
    ['no direction', { goal: { direction: null }, actuals: { 2023: 1500 } }, 'unknown', 'no-direction'],
    [
      'the value is as old as the baseline',
      { base: ['2023', 1000], actuals: { 2023: 1000 } },
      'unknown',
      'no-time',
    ],
    [
      'a baseline after the deadline',
      { goal: { deadline: { value: '2022' } }, base: ['2022', 1], actuals: { 2023: 2 }, asOf: '2022-06-01' },
      'unrecorded',
      null,
    ],
    [
      'due, and only older values',
      { base: ['2020', 1000], actuals: { 2023: 1500 }, asOf: '2026-02-01' },
      'due-unrecorded',
      'due-not-reported',
    ],
    ['due and missed', { base: ['2020', 1000], actuals: { 2025: 1900 }, asOf: '2026-02-01' }, 'behind', null],
    [
      'due, missed, and worse than at first',
      { base: ['2020', 1000], actuals: { 2025: 900 }, asOf: '2026-02-01' },
      'away',
      null,
    ],
    ['reached after the deadline', { actuals: { 2026: 2000 }, asOf: '2027-02-01' }, 'achieved', null],
  ])('%s', (_name, given, status, reason) => {
    expect(judged(given)).toMatchObject({ status, reason });
  });

  test('the first of two values stands in for a baseline, and it is said', () => {
    expect(judged({ actuals: { 2022: 1000, 2023: 1300 } })).toMatchObject({
      status: 'on-track',
      pace: { start: { date: '2022', value: 1000, origin: 'first-actual' } },
    });
  });

  test('values for later than the as-of year are not looked at', () => {
    expect(judged({ actuals: { 2023: 2100 }, asOf: '2022-12-31' }).status).toBe('unrecorded');
  });
});

describe('bounds of what is reported', () => {
  const bounded = (goal: Partial<Goal>, actual: Partial<Reported>, asOf = '2026-03-01') =>
    judge({
      goal: { ...LEVEL, ...goal },
      baseline: null,
      planStart: null,
      actuals: [{ date: '2025', value: 2000, unit: '亿元', ...actual }],
      asOf,
      method: 'compound',
    });

  test.each<[string, Partial<Goal>, Partial<Reported>, string, string | null]>([
    ['more than against more than', { comparator: '>' }, { comparator: '>' }, 'achieved', null],
    ['at least against more than', { comparator: '>' }, { comparator: '>=' }, 'unknown', 'bound'],
    ['at most against at least', { comparator: '>=' }, { comparator: '<=' }, 'unknown', 'bound'],
    ['less than against at least', { comparator: '>=' }, { comparator: '<' }, 'behind', null],
    ['a range that begins at the goal', { comparator: '>=' }, { valueMax: 2100 }, 'achieved', null],
    ['within a range', { valueMax: 2200 }, { value: 2100 }, 'achieved', null],
  ])('%s', (_name, goal, actual, status, reason) => {
    expect(bounded(goal, actual)).toMatchObject({ status, reason });
  });

  test('on the way only what follows from the bound is said', () => {
    const way = (actual: Partial<Reported>) =>
      judge({
        goal: LEVEL,
        baseline: { date: '2020', value: 1000, unit: '亿元', origin: 'person' },
        planStart: null,
        actuals: [{ date: '2023', value: 1600, unit: '亿元', ...actual }],
        asOf: '2024-03-01',
        method: 'compound',
      });
    expect(way({ comparator: '>' }).status).toBe('on-track');
    expect(way({ comparator: '<' })).toMatchObject({ status: 'unknown', reason: 'bound' });
    expect(way({ comparator: '>', value: 1200 })).toMatchObject({ status: 'unknown', reason: 'bound' });
    expect(way({ comparator: '<', value: 900 }).status).toBe('away');
  });
});

describe('signed rates', () => {
  const rate = (value: number, more: Partial<Goal> = {}, asOf = '2026-03-01') =>
    judged({
      goal: { indicator: '固定资产投资增速', measure: 'growth', unit: '%', value: 3, ...more },
      actuals: { 2025: value },
      asOf,
    }).status;

  test.each<[string, number, Partial<Goal>, string]>([
    ['a fall against a growth', -3.3, {}, 'behind'],
    ['a rise against a growth', 3.3, {}, 'achieved'],
    ['a deeper fall against a fall', -3.3, { value: -3, direction: 'down' }, 'achieved'],
    ['a shallower fall against a fall', -2, { value: -3, direction: 'down' }, 'behind'],
    ['a rise against a fall', 3.3, { value: -3, direction: 'down' }, 'behind'],
    ['a fall against at least that fall', -3, { value: -3, comparator: '<=' }, 'achieved'],
    ['below a limit', 2, { comparator: '<=' }, 'achieved'],
    ['above a limit', 4, { comparator: '<=' }, 'behind'],
  ])('%s', (_name, value, goal, status) => {
    expect(rate(value, goal)).toBe(status);
  });

  test('below a limit is on track before its time, and needs no pace', () => {
    const goal = { comparator: '<=', deadline: { value: '2026' } } as const;
    expect(rate(0.5, goal)).toBe('on-track');
    expect(rate(4, goal)).toBe('behind');
  });
});

describe('a ratio', () => {
  test('is none where the start keeps the goal: nothing was required', () => {
    const { status, pace } = judged({
      goal: { value: 5.5, unit: '%', measure: 'share', comparator: '<=', direction: 'down' },
      base: ['2020', 5.2],
      actuals: { 2023: 5.1 },
    });
    expect(status).toBe('achieved');
    expect(pace?.ratio).toBeNull();
  });
});

describe('a deficit', () => {
  test.each([
    [3.8, 'achieved'],
    [4, 'achieved'],
    [4.2, 'behind'],
  ])('of %s%% against one of 4%%, whichever way its record has it, is %s', (value, status) => {
    const goal = { indicator: '赤字率', measure: 'share', unit: '%', value: 4, direction: 'up' } as const;
    expect(judged({ goal, base: ['2020', 3], actuals: { 2025: value }, asOf: '2026-03-01' }).status).toBe(
      status,
    );
  });
});
