import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../random.ts';
import { seedTexts } from '../perturbed.ts';
import { acceptedIn, mutated, wrongIn } from './mutations.ts';

const accepted = seedTexts().flatMap((text) => acceptedIn(text, 'seed.txt'));

test('a figure with one character changed is the same value, none or flagged', () => {
  expect(accepted.length).toBeGreaterThan(200);
  const part = fc.double({ min: 0, max: 0.999_999, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...accepted), part, part, part, (figure, where, how, what) => {
      const changed = mutated(figure, where, how, what);
      expect(changed === undefined ? [] : wrongIn(figure, changed)).toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test('most figures can be changed, and some changes are read as they were', () => {
  const random = randomFrom(3);
  const changes = accepted.slice(0, 200).map((figure) => mutated(figure, random(), random(), random()));
  expect(changes.filter((changed) => changed !== undefined).length).toBeGreaterThan(100);
});
