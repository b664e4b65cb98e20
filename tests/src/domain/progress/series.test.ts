/** One indicator of one place through the years. */
import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import type { LinkedResult } from '../../../../src/domain/progress/result-links.ts';
import { actualsOf, judgeRow } from '../../../../src/domain/progress/actuals.ts';
import { seriesOf } from '../../../../src/domain/progress/series.ts';
import type { Recorded } from '../../../../src/domain/progress/types.ts';
import { documentResult, row } from '../rows.ts';

const due = (value: string | null) => ({ value, basis: 'sentence' as const, text: '' });
const goal = (id: string, year: string, change: Partial<TargetRow> = {}): TargetRow =>
  row({ id, indicator: '道路里程', unit: '公里', value: 80, deadline: due(year), ...change });
const OWN = goal('own', '2025');
const PLANS: Readonly<Record<string, string>> = { five: '2021', three: '2023' };
const policyOf = (id: string) =>
  id in PLANS ? { planPeriod: { start: PLANS[id] ?? '', end: '2025' } } : undefined;
const series = (
  own: TargetRow,
  others: readonly TargetRow[],
  linked: ReadonlyMap<string, readonly LinkedResult[]> = new Map(),
) => seriesOf(own, own.unit, [own, ...others], linked, policyOf);
const ids = (own: TargetRow, ...others: readonly TargetRow[]) =>
  series(own, others).targets.map(({ row: { id } }) => id);

describe('what else is promised of it', () => {
  it('is in the unit of the commitment, oldest first, with the ends of ranges', () => {
    const later = goal('later', '2030', { value: 90_000, valueMax: 95_000, unit: '米' });
    expect(series(OWN, [later, goal('sooner', '2023')]).targets).toMatchObject([
      { row: { id: 'sooner' }, date: '2023', value: 80, valueMax: null, fromYear: 2023 },
      { row: { id: 'later' }, date: '2030', value: 90, valueMax: 95, fromYear: 2030 },
    ]);
  });

  it.each<[string, Partial<TargetRow>]>([
    ['another name', { indicator: '航道里程' }],
    ['another place', { region: { code: '120000', name: '天津市', level: 'province' } }],
    ['a part of it', { scope: '农村' }],
    ['a share', { measure: 'share' }],
    ['a mean', { average: true }],
    ['a sum', { cumulative: true }],
    ['a yearly figure', { frequency: 'annual' }],
    ['a grant', { kind: 'support' }],
    ['no date', { deadline: due(null) }],
    ['no figure', { value: null }],
    ['what cannot be converted', { unit: '座' }],
  ])('is not %s', (_, change) => expect(ids(OWN, goal('other', '2030', change))).toEqual([]));

  it('of sums those of as many years', () => {
    const sum = (id: string, articleId: string) => goal(id, '2025', { measure: 'increment', articleId });
    expect(ids(sum('own', 'five'), sum('alike', 'five'), sum('shorter', 'three'))).toEqual(['alike']);
  });

  it('holds from the first year of its plan where it is a mean or a sum', () => {
    const from = (change: Partial<TargetRow>) =>
      series(goal('own', '2025', { articleId: 'five', ...change }), []).fromYear;
    expect([from({}), from({ average: true }), from({ cumulative: true })]).toEqual([2025, 2021, 2021]);
    expect(from({ deadline: due(null) })).toBeNull();
    expect(from({ average: true, articleId: 'unknown' })).toBe(2025);
  });
});

const link = (targetId: string, resultId: string, period: string, over = {}): LinkedResult => ({
  targetId,
  resultId,
  fit: 'answers',
  doubts: [],
  result: documentResult({ id: resultId, indicator: '道路里程', unit: '公里', period, ...over }),
});

describe('what is reported of it', () => {
  it('are the results of the others that are not its own, in its unit, oldest first', () => {
    const linked = new Map([
      ['own', [link('own', 'o-own', '2025')]],
      [
        'other',
        [
          link('other', 'o-own', '2025'),
          link('other', 'o-late', '2024', { value: 70_000, valueMax: 75_000, unit: '米', comparator: '>=' }),
          link('other', 'o-early', '2021/2023', { value: 60 }),
          link('other', 'o-unit', '2022', { unit: '座' }),
        ],
      ],
    ]);
    expect(series(OWN, [goal('other', '2024')], linked).results).toMatchObject([
      { link: { resultId: 'o-early' }, date: '2023', value: 60, valueMax: null, comparator: '=' },
      { link: { resultId: 'o-late' }, date: '2024', value: 70, valueMax: 75, comparator: '>=' },
    ]);
  });
});

describe('where the judgement of a commitment starts from', () => {
  const NOTHING = { rows: [], policyById: new Map<string, never>() };
  const noted = (change: Partial<Recorded>): Recorded => ({
    id: 'v',
    targetId: 'own',
    role: 'baseline',
    date: '2020',
    value: 40,
    unit: '公里',
    source: '',
    updatedAt: 1,
    ...change,
  });
  const startOf = (baseline: TargetRow['baseline'], recorded: readonly Recorded[] = []) => {
    const own = { ...OWN, baseline };
    const start = judgeRow(own, recorded, [], NOTHING, '2024-03-01', 'linear').path?.start;
    return start && [start.date, start.value, start.origin];
  };

  it.each<[string, TargetRow['baseline'], readonly Recorded[], unknown]>([
    ['the stated figure', { text: '', value: 30, unit: '公里', year: '2020' }, [], ['2020', 30, 'document']],
    ['in another unit', { text: '', value: 30_000, unit: '米', year: '2020' }, [], ['2020', 30, 'document']],
    [
      'in the goal’s own where none is said',
      { text: '', value: 30, year: '2020' },
      [],
      ['2020', 30, 'document'],
    ],
    ['of a plan’s end', { text: '“十三五”末', value: 30 }, [], ['2020', 30, 'document']],
    ['nothing without a year', { text: '目前', value: 30 }, [], undefined],
    ['nothing without a figure', { text: '2020年', year: '2020' }, [], undefined],
    ['the recorded one', null, [noted({})], ['2020', 40, 'person']],
    ['of several the last', null, [noted({}), noted({ value: 50, updatedAt: 2 })], ['2020', 50, 'person']],
    ['in whatever order', null, [noted({ value: 50, updatedAt: 2 }), noted({})], ['2020', 50, 'person']],
    ['no reported value', null, [noted({ role: 'actual' })], undefined],
    [
      'the stated one before the recorded',
      { text: '', value: 30, year: '2020' },
      [noted({})],
      ['2020', 30, 'document'],
    ],
  ])('%s', (_, baseline, recorded, start) => expect(startOf(baseline, recorded)).toEqual(start));

  it('for one time a recorded value goes before one recorded elsewhere, and that before a document’s', () => {
    const here = noted({ role: 'actual', date: '2023-12-31', value: 61 });
    const elsewhere = (date: string): LinkedResult => {
      const own = noted({ role: 'actual', date, value: 62 });
      const { result, ...rest } = link('own', `v-${date}`, date, { value: 62 });
      const {
        indicator: _i,
        direction: _d,
        documentId: _o,
        articleId: _a,
        line: _l,
        quote: _q,
        inference: _p,
        ...reached
      } = result as ReturnType<typeof documentResult>;
      return { ...rest, result: { ...reached, own } };
    };
    const told = ['2023', '2024', '2025'].map((year) => link('own', `o-${year}`, year, { value: 63 }));
    const values = actualsOf(OWN, [here], [...told, elsewhere('2023'), elsewhere('2024')]);
    expect(values.map(({ date, value }) => [date, value])).toEqual([
      ['2023-12-31', 61],
      ['2024', 62],
      ['2025', 63],
    ]);
  });
});
