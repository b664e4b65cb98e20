import { expect, test } from 'vitest';
import { countsIn, saidIn } from '../../../../src/features/documents/glance.ts';
import type { Fate, Mark } from '../../../../src/reader/marks.ts';

const mark = (start: number, fate: Fate, record: string | null): Mark => ({
  start,
  end: start + 2,
  fate,
  record,
  reason: record === null ? 'ordinal' : null,
  rows: [],
});

test('a record counts once, where it is first said; a number left out counts nowhere', () => {
  const marks = [
    mark(5, 'result', 'o-1'),
    mark(15, 'target', 't-1'),
    mark(18, 'left-out', null),
    mark(25, 'target', 't-1'),
    mark(26, 'milestone', 't-2'),
  ];
  const said = saidIn(marks, (offset) => Math.floor(offset / 10) + 1);
  expect([...said.values()].map(({ id, at, line }) => [id, at, line])).toEqual([
    ['o-1', 5, 1],
    ['t-1', 15, 2],
    ['t-2', 26, 3],
  ]);
  expect(countsIn([1, 2], said.values())).toEqual({ commitments: 1, results: 1 });
  expect(countsIn([3, 3], said.values())).toEqual({ commitments: 1, results: 0 });
});
