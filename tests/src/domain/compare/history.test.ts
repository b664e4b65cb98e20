/** One indicator of one place through the years. SYNTHETIC data only. */
import { expect, test } from 'vitest';
import { historiesOf } from '../../../../src/domain/compare/history.ts';
import { comparisonOf, indexTopics } from '../../../../src/domain/compare/comparison.ts';
import type { LinkedResult } from '../../../../src/domain/progress/result-links.ts';
import { syntheticView, type SyntheticTarget } from '../../../synthetic.ts';
import { documentResult } from '../rows.ts';
import { BEIJING, SHANDONG } from './comparables.ts';

const promise = (value: number, due: string, over: Partial<SyntheticTarget> = {}): SyntheticTarget => ({
  region: SHANDONG,
  indicator: '海水淡化工程规模',
  value,
  due,
  comparator: '>=',
  ...over,
});

const link = (n: number, value: number, period: string, over: Partial<LinkedResult> = {}): LinkedResult => ({
  targetId: `t-synthetic-${n}`,
  resultId: `o${period}`,
  fit: 'answers',
  doubts: [],
  result: documentResult({ unit: '万吨', period, value }),
  ...over,
});

test('each year has its promise, its verdict and its result, in one unit; what is counted otherwise is a history of its own', () => {
  const dataset = syntheticView([
    promise(120, '2026'),
    promise(100, '2025'),
    promise(90, '2025', { basis: 'document' }),
    promise(110, '2026', { region: BEIJING }),
    promise(30, '2026', { more: { measure: 'increment' } }),
  ]);
  const linked = new Map([
    ['t-synthetic-0', [link(0, 0.0095, '2025', { fit: 'year-before' })]],
    [
      't-synthetic-1',
      [
        link(1, 0.0095, '2025'),
        link(1, 0.008, '2024', { fit: 'year-before' }),
        link(1, 7, '2023', { fit: 'year-before', doubts: ['magnitude'] }),
      ],
    ],
  ]);
  const topics = { topic: ['indicator:海水淡化工程规模'], region: [], mine: null };
  const { all } = comparisonOf(indexTopics(dataset), topics);
  const [first, ...others] = historiesOf(all, SHANDONG.code, { linked, recorded: new Map(), dataset });
  expect(
    first?.years.map(({ year, promise: made, others: more, reached }) => [
      year,
      made?.row.value,
      made?.outcome.verdict,
      more.length,
      reached?.value,
    ]),
  ).toEqual([
    [2024, undefined, undefined, 0, 80],
    [2025, 100, 'near', 1, 95],
    [2026, 120, 'no-result', 0, undefined],
  ]);
  expect(first?.unit).toBe('吨');
  expect(others.map(({ row }) => row.value)).toEqual([30]);
});
