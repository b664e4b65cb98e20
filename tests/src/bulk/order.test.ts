import { expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../../src/bulk/dataset-index.ts';
import type { TargetRow } from '../../../src/domain/dataset/target-index.ts';
import { compareDeadlines } from '../../../src/domain/time/period.ts';
import { orderIn } from '../../../src/bulk/order.ts';
import { atOnce } from '../../../src/domain/collections/steps.ts';
import type { TargetOrder } from '../../../src/domain/search/target-order.ts';
import { syntheticCorpus } from '../../synthetic-corpus.ts';
import { row } from '../domain/rows.ts';

const ROWS = [
  row({ id: 'big', value: 2000, line: 9, deadline: { value: '2030', basis: 'sentence', text: '' } }),
  row({ id: 'none', value: null, unit: '', line: 2, deadline: { value: null, basis: 'none', text: '' } }),
  row({ id: 'zero', value: 0, line: 5, deadline: { value: '2024-06', basis: 'sentence', text: '' } }),
];
const context = {
  compareText: (a: string, b: string) => a.localeCompare(b),
  indicatorOf: ({ indicator }: TargetRow) => indicator,
  policyTitle: () => '',
  documentRank: new Map(),
  mine: null,
};
const orderRows = (...asked: Parameters<typeof orderIn>): Uint32Array => atOnce(orderIn(...asked));
const order = (by: TargetOrder, direction: 'asc' | 'desc'): string[] =>
  [...orderRows(ROWS, by, direction, context)].map((place) => ROWS[place]?.id ?? '');

test('by value, a zero is a value and what has none stands last both ways', () => {
  expect(order('value', 'asc')).toEqual(['zero', 'big', 'none']);
  expect(order('value', 'desc')).toEqual(['big', 'zero', 'none']);
});

test('by what the page calls an indicator, with what its key leaves out', () => {
  const key = { indicator: 'c', indicatorKey: 'known' };
  const rows = [
    row({ id: 'b', indicator: 'b' }),
    row({ id: 'mean', ...key, average: true }),
    row({ id: 'a', ...key }),
  ];
  const indicatorOf = ({ indicator, average, indicatorKey }: TargetRow) =>
    indicatorKey === 'known' ? `a${average ? ' (mean)' : ''}` : indicator;
  const places = orderRows(rows, 'indicator', 'asc', { ...context, indicatorOf });
  expect([...places].map((place) => rows[place]?.id)).toEqual(['a', 'mean', 'b']);
});

test('by deadline, what has none stands last both ways', () => {
  expect(order('deadline', 'asc')).toEqual(['zero', 'big', 'none']);
  expect(order('deadline', 'desc')).toEqual(['big', 'zero', 'none']);
});

test('by document: line by line', () => expect(order('document', 'asc')).toEqual(['none', 'zero', 'big']));

test('by document: my region and what lies in it first, goals without a figure behind their document', () => {
  const of = (id: string, code: string, line: number, more: Partial<TargetRow> = {}) =>
    row({ id, line, region: { code, name: code, level: 'city' }, ...more });
  const rows = [
    of('goal', '330100', 1, { kind: 'milestone', value: null }),
    of('other', '110000', 2),
    of('city', '330100', 3),
    of('mine', '330000', 9),
  ];
  for (const direction of ['asc', 'desc'] as const) {
    const places = orderRows(rows, 'document', direction, { ...context, mine: '330000' });
    expect([...places].map((place) => rows[place]?.id)).toEqual(
      direction === 'asc' ? ['mine', 'city', 'goal', 'other'] : ['mine', 'goal', 'city', 'other'],
    );
  }
});

const corpus = (count: number) =>
  openIndex(buildIndex(syntheticCorpus(count), 'v', { themes: [], families: [] }));

test.each(['document', 'indicator', 'value', 'deadline', 'region', 'policy'] as const)(
  'by %s in either direction: in order, ties by document and line, none lost',
  (by) => {
    const { rows, documents, policyById } = corpus(3000);
    const rank = new Map(documents.map(({ id }, at) => [id, at]));
    const collator = new Intl.Collator('zh-CN');
    const titleOf = ({ articleId }: TargetRow) => policyById.get(articleId)?.article.title ?? '';
    const full = { ...context, compareText: collator.compare, policyTitle: titleOf, documentRank: rank };
    // Goals without a figure stand behind their document.
    const place = ({ documentId, line, kind }: TargetRow) =>
      (rank.get(documentId) ?? 0) * 1e6 + line + (kind === 'milestone' ? 5e5 : 0);
    const compare: Record<TargetOrder, (a: TargetRow, b: TargetRow) => number> = {
      document: (a, b) => place(a) - place(b),
      indicator: (a, b) => collator.compare(a.indicator, b.indicator),
      value: (a, b) => collator.compare(a.unit, b.unit) || (a.value ?? 0) - (b.value ?? 0),
      deadline: (a, b) => compareDeadlines(a.deadline.value ?? '', b.deadline.value ?? ''),
      region: (a, b) => (a.region.code < b.region.code ? -1 : Number(a.region.code > b.region.code)),
      policy: (a, b) => collator.compare(titleOf(a), titleOf(b)),
    };
    const isLast = (row: TargetRow) =>
      (by === 'value' && row.value === null) || (by === 'deadline' && row.deadline.value === null);
    for (const direction of ['asc', 'desc'] as const) {
      const sign = direction === 'asc' ? 1 : -1;
      const expected = rows.toSorted(
        (a, b) =>
          Number(isLast(a)) - Number(isLast(b)) ||
          (isLast(a) ? 0 : sign * compare[by](a, b)) ||
          place(a) - place(b),
      );
      const got = [...orderRows(rows, by, direction, full)].map((at) => rows[at]?.id);
      expect(got).toEqual(expected.map(({ id }) => id));
    }
  },
);

test('words are compared once per distinct one and its logarithm, not once per row', () => {
  const calls = (count: number): number => {
    let compared = 0;
    const compareText = (a: string, b: string): number => {
      compared += 1;
      return a < b ? -1 : Number(a > b);
    };
    const { rows } = corpus(count);
    orderRows(rows, 'indicator', 'asc', { ...context, compareText });
    return compared;
  };
  expect(calls(8000) / calls(4000)).toBeLessThan(2.2);
});
