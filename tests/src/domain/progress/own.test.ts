/** A value that a person recorded at one commitment answers the others on the same thing, and settles them. */
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../src/domain/collections/steps.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { actualsOf } from '../../../../src/domain/progress/actuals.ts';
import { joinedLinks } from '../../../../src/domain/progress/answers.ts';
import { isTaken } from '../../../../src/domain/progress/result-links.ts';
import { linkOwn, seriesFacts } from '../../../../src/domain/progress/own.ts';
import { settledDates } from '../../../../src/domain/progress/answers.ts';
import type { Recorded } from '../../../../src/domain/progress/types.ts';
import { stateAt } from '../../../../src/domain/time/due.ts';
import { documentResult, row } from '../rows.ts';

const POLICY = { issueDate: { value: '2023-06', basis: 'header', text: '' } } as never;
const by = (value: string) => ({ value, basis: 'sentence' as const, text: '' });

const SOON = row({ id: 'soon', indicator: '开放专利', unit: '件', value: 500, deadline: by('2024') });
const LATE = row({ id: 'late', indicator: '开放专利', unit: '件', value: 9000, deadline: by('2027') });
const ELSEWHERE = row({ ...LATE, id: 'elsewhere', documentId: 'd1' });
const ROWS = [SOON, LATE, ELSEWHERE];

const recorded = (change: Partial<Recorded>): Recorded => ({
  id: 'v',
  targetId: 'late',
  role: 'actual',
  date: '2024-12-31',
  value: 520,
  unit: '件',
  source: '',
  updatedAt: 1,
  ...change,
});

const byId = (rows: readonly TargetRow[]) => new Map(rows.map((one) => [one.id, one]));
const linksOf = (values: readonly Recorded[], rows: readonly TargetRow[] = ROWS) =>
  linkOwn(rows, byId(rows), () => POLICY, values);
/** `soon answers`, with its doubts. */
const said = (values: readonly Recorded[], rows?: readonly TargetRow[]): string[] =>
  [...linksOf(values, rows).values()]
    .flat()
    .map(({ targetId, fit, doubts }) => [targetId, fit, ...doubts].join(' '))
    .toSorted();

describe('a recorded value', () => {
  it.each<[string, Partial<Recorded>, string[]]>([
    ['answers by its date', {}, ['elsewhere on-the-way magnitude', 'soon answers']],
    [
      'of whatever size within one document',
      { targetId: 'soon' },
      ['elsewhere on-the-way magnitude', 'late on-the-way'],
    ],
    [
      'in another unit of the dimension',
      { value: 0.05, unit: '万件' },
      ['elsewhere on-the-way magnitude', 'soon answers'],
    ],
    ['not in another', { unit: '家' }, []],
    ['nothing as a baseline', { role: 'baseline' }, []],
    ['nothing before the time', { date: '2020', value: 8000 }, []],
    ['nothing where its commitment is gone and was never known', { targetId: 'gone' }, []],
  ])('%s', (_, change, links) => {
    expect(said([recorded(change)])).toEqual(links);
  });

  it('is only offered where its commitment is gone, by what was kept of it', () => {
    const series = seriesFacts(LATE, POLICY);
    if (series === null) throw new Error('no series');
    expect(said([recorded({ targetId: 'gone', series })])).toContain('soon answers orphan');
  });

  it('follows its commitment where that has another name now', () => {
    const series = { ...seriesFacts(LATE, POLICY), indicatorKey: '旧名' } as never;
    expect(said([recorded({ series })])).toContain('soon answers');
  });

  it('that differs from another of its time is only offered', () => {
    const values = [recorded({}), recorded({ id: 'w', targetId: 'elsewhere', value: 600 })];
    expect(said(values)).toContain('soon answers several');
  });
});

describe('a running total', () => {
  const flow = (id: string, deadline: string, value = 100) =>
    row({ id, indicator: '新增床位', unit: '张', measure: 'increment', value, deadline: by(deadline) });
  const rows = [flow('five', '2027'), flow('plan', '2024'), flow('own', '2025', 110)];

  it('answers for its own years, not for others', () => {
    expect(said([recorded({ targetId: 'own', unit: '张', value: 100, date: '2024' })], rows)).toEqual([
      'plan answers',
    ]);
    expect(said([recorded({ targetId: 'own', unit: '张', value: 100, date: '2024-06' })], rows)).toEqual([
      'plan on-the-way',
    ]);
  });

  it('of which the beginning is not known belongs to its commitment alone', () => {
    expect(seriesFacts(flow('x', '2025'), {})).toBeNull();
    expect(seriesFacts(flow('x', '2025'), POLICY)?.since).toBe(2023);
    expect(seriesFacts(SOON, POLICY)?.since).toBeNull();
  });
});

describe('for one time', () => {
  const result = documentResult({ indicator: '开放专利', unit: '件', value: 480, period: '2024' });
  const told = new Map([
    ['soon', [{ targetId: 'soon', resultId: 'o', fit: 'answers' as const, doubts: [], result }]],
  ]);

  it('what is recorded goes before what documents report, and what is recorded here before all', () => {
    const linked = joinedLinks(linksOf([recorded({})]), told).get('soon') ?? [];
    expect(linked.map(isTaken)).toEqual([true, true]);
    expect(actualsOf(SOON, [], linked).map(({ value }) => value)).toEqual([520]);
    const here = recorded({ targetId: 'soon', date: '2024', value: 530 });
    expect(actualsOf(SOON, [here], linked).map(({ value }) => value)).toEqual([530]);
    expect(actualsOf(SOON, [], told.get('soon') ?? []).map(({ value }) => value)).toEqual([480]);
  });
});

describe('what is settled', () => {
  const done = row({
    id: 'hall',
    kind: 'milestone',
    indicator: '建成展馆',
    value: null,
    measure: null,
    unit: '',
  });
  const rows = [...ROWS, done, row({ id: 'yearly', unit: '家', frequency: 'annual', value: 3 })];
  const dataset = { rows, rowById: byId(rows), policyById: new Map() };
  const stateOf = (id: string, values: readonly Recorded[], asOf = '2026-11-21') => {
    const results = atOnce(settledDates(dataset, values, linksOf(values, rows), asOf));
    const of = dataset.rowById.get(id);
    return of && stateAt(of, of.deadline.value ?? '', { asOf, results });
  };

  it.each<[string, string, Partial<Recorded>, string]>([
    ['by a value of another commitment', 'soon', {}, 'reported'],
    ['not by a baseline', 'soon', { targetId: 'soon', role: 'baseline' }, 'passed'],
    [
      'not by a value from before that falls short',
      'soon',
      { targetId: 'soon', date: '2023', value: 9 },
      'passed',
    ],
    [
      'by a value from before that keeps it',
      'soon',
      { targetId: 'soon', date: '2023', value: 500 },
      'reported',
    ],
    [
      'not by a year that is kept early, of a yearly duty',
      'yearly',
      { targetId: 'yearly', date: '2024', value: 5, unit: '家' },
      'passed',
    ],
    [
      'by a person’s word on what has no figure',
      'hall',
      { targetId: 'hall', role: 'done', date: '2024-05', value: null, unit: '' },
      'reported',
    ],
    [
      'late too',
      'hall',
      { targetId: 'hall', role: 'done', date: '2026-05', value: null, unit: '' },
      'reported',
    ],
    [
      'not by a word of later than is looked at',
      'hall',
      { targetId: 'hall', role: 'done', date: '2027', value: null, unit: '' },
      'passed',
    ],
  ])('%s', (_, id, change, state) => {
    expect(stateOf(id, [recorded(change)])).toBe(state);
  });

  it('as of a year before the value’s, nothing', () => {
    expect(stateOf('soon', [recorded({ targetId: 'soon', date: '2026' })], '2025-02-01')).toBe('passed');
  });
});
