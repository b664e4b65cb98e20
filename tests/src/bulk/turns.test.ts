import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapInTurns, sortInTurns } from '../../../src/bulk/turns.ts';

const items = Array.from({ length: 9000 }, (_, at) => ({ key: (at * 7919) % 61, at }));
const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;

test('sorts as an array does, equal ones as they stood', async () => {
  expect(await sortInTurns(items, byKey)).toEqual(items.toSorted(byKey));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 50 }), async (some) => {
      expect(await sortInTurns(some, (a, b) => a - b)).toEqual(some.toSorted((a, b) => a - b));
    }),
  );
});

test('maps all, in order', async () => {
  expect(await mapInTurns(items, ({ at }) => at)).toEqual([...items.keys()]);
});

function spend(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('others have a turn, and can put it down', async () => {
  const gone = new AbortController();
  const work = mapInTurns(
    items,
    ({ at }) => {
      if (at === 0) setTimeout(() => gone.abort());
      // Longer than a turn.
      if (at === 300) spend(20);
      return at;
    },
    gone.signal,
  );
  await expect(work.then(() => sortInTurns(items, byKey, gone.signal))).rejects.toThrow('abort');
});
