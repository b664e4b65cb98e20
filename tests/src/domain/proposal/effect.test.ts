import { expect, test } from 'vitest';
import { countEffects, effectOf } from '../../../../src/domain/proposal/effect.ts';

const isSame = (given: number, here: number): boolean => given === here;
const later = (given: number, here: number) => (given > here ? 'change' : 'conflict');

test.each([
  [1, undefined, 'new'],
  [1, null, 'new'],
  [0, 0, 'same'],
  [2, 1, 'change'],
  [1, 2, 'conflict'],
] as const)('%s taken where %s stands is %s', (given, here, effect) => {
  expect(effectOf(given, here, isSame, later)).toBe(effect);
});

test('every effect is counted, none of a kind too', () => {
  expect(countEffects(['new', 'same', 'new', 'conflict'])).toEqual({
    new: 2,
    same: 1,
    change: 0,
    conflict: 1,
  });
});
