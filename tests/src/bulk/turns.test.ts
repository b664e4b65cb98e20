import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTurns, partsInTurns } from '../../../src/bulk/turns.ts';
import { sortOf } from '../../../src/domain/collections/sort.ts';
import { mapOf } from '../../../src/domain/collections/lists-in-steps.ts';
import { partsOf } from '../../../src/domain/collections/lazily.ts';

const items = Array.from({ length: 9000 }, (_, at) => ({ key: (at * 7919) % 61, at }));
const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;

test('sorts as an array does, equal ones as they stood', async () => {
  expect(await inTurns(sortOf(items, byKey))).toEqual(items.toSorted(byKey));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 50 }), async (some) => {
      expect(await inTurns(sortOf(some, (a, b) => a - b))).toEqual(some.toSorted((a, b) => a - b));
    }),
  );
});

test('maps all, in order', async () => {
  expect(await inTurns(mapOf(items, ({ at }) => at))).toEqual([...items.keys()]);
});

function spend(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('others have a turn, and can put it down', async () => {
  const gone = new AbortController();
  const steps = mapOf(items, ({ at }) => {
    if (at === 0) setTimeout(() => gone.abort());
    // Longer than a turn.
    if (at === 300) spend(20);
    return at;
  });
  const work = inTurns(steps, gone.signal);
  await expect(work.then(() => inTurns(sortOf(items, byKey), gone.signal))).rejects.toThrow('abort');
});

test('parts are made in turns, and those after one that was put down are not', async () => {
  const gone = new AbortController();
  const made: string[] = [];
  const part = (name: string) => () => {
    made.push(name);
    setTimeout(() => gone.abort());
    // Longer than a turn.
    spend(20);
    return name;
  };
  const parts = () => partsOf({ first: part('first'), second: part('second') });
  expect(await partsInTurns(parts())).toEqual({ first: 'first', second: 'second' });
  expect(made).toEqual(['first', 'second']);
  await expect(partsInTurns(parts(), gone.signal)).rejects.toThrow('abort');
  expect(made).toEqual(['first', 'second', 'first']);
});
