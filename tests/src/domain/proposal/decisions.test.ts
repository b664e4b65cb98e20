import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDecisions, takenBack } from '../../../../src/domain/proposal/decisions.ts';
import { decision, target } from './targets.ts';

const decisions = fc.array(
  fc
    .record({ record: fc.constantFrom('a', 'b', 'c'), at: fc.nat(9) })
    .map(({ record, at }) => decision(record, { at })),
  { maxLength: 6 },
);

test('of two decisions on a record the later one stands, and none is lost', () => {
  fc.assert(
    fc.property(decisions, decisions, (here, more) => {
      const merged = mergeDecisions(here, more);
      const records = new Set([...here, ...more].map(({ record }) => record));
      expect(new Set(merged.map(({ record }) => record))).toEqual(records);
      for (const { record, at } of merged) {
        const times = more.filter((one) => one.record === record).map((one) => one.at);
        expect(at).toBeGreaterThanOrEqual(Math.max(0, ...times));
      }
      expect(mergeDecisions(merged, more)).toEqual(merged);
    }),
  );
});

test('a decision is taken back to what was said before; a record that it added is withdrawn', () => {
  const before = decision('a', { verdict: 'rejected' });
  expect(takenBack(decision('a'), before)).toBe(before);
  const added = decision('p', { added: target({ id: 'p' }) });
  const none = decision('p', { verdict: 'pending' });
  expect(takenBack(added, none)).toEqual({ ...added, verdict: 'rejected' });
  expect(takenBack({ ...added, corrections: { value: 2 } }, added)).toBe(added);
});
