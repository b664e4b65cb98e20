import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDeadline } from '../../../../src/domain/time/deadline-order.ts';
import { stateAt, stateBy } from '../../../../src/domain/time/due.ts';
import { compareDeadlines } from '../../../../src/domain/time/period.ts';
import { row } from '../rows.ts';

const dates = fc.constantFrom('2025', '2025-12', '2025-12-31', '2024', '2026-06', null);
const rows = fc
  .array(dates, { maxLength: 30 })
  .map((all) =>
    all.map((value, n) =>
      row({ id: `t-${n}`, deadline: { value, basis: value === null ? 'none' : 'sentence', text: '' } }),
    ),
  );

test('rows by deadline stand as a stable sort has them', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const plain = all.toSorted(({ deadline: { value: a } }, { deadline: { value: b } }) =>
        a === null || b === null ? Number(a === null) - Number(b === null) : compareDeadlines(a, b),
      );
      const grouped = byDeadline(all);
      expect(grouped.flatMap((group) => group.rows)).toEqual(plain);
      expect(new Set(grouped.map(({ value }) => value)).size).toBe(grouped.length);
    }),
  );
});

test('a state judged once per period is the state judged row by row', () => {
  const recorded = fc.option(
    fc.dictionary(fc.constantFrom('t-0', 't-1', 't-2'), fc.array(fc.constantFrom('2024', '2025-12-31'))),
  );
  fc.assert(
    fc.property(rows, recorded, fc.constantFrom('2024-05-01', '2026-01-01'), (all, some, asOf) => {
      const vantage = { asOf, results: some === null ? null : new Map(Object.entries(some)) };
      const stateOf = stateBy(vantage);
      const dated = all.flatMap((one) =>
        one.deadline.value === null ? [] : [[one, one.deadline.value] as const],
      );
      expect(dated.map(([one, value]) => stateOf(one, value))).toEqual(
        dated.map(([one, value]) => stateAt(one, value, vantage)),
      );
    }),
  );
});
