/** What bounds and ranges leave open stays open in what is computed from them. */
import { describe, expect, test } from 'vitest';
import { growthRate, grown } from '../../../../src/domain/quantity/growth.ts';
import { combine, figureOf, mapped, negated } from '../../../../src/domain/quantity/interval-arithmetic.ts';
import { intervalOf, type Figure, type Interval } from '../../../../src/domain/quantity/interval.ts';

const interval = (low: number | null, high: number | null, over: Partial<Interval> = {}): Interval => ({
  low,
  high,
  isAbout: false,
  isStrict: false,
  ...over,
});
const figure = (value: number, comparator: Figure['comparator'], valueMax: number | null = null): Figure => ({
  value,
  valueMax,
  comparator,
});

test.each<[string, Figure, Interval]>([
  ['5', figure(5, '='), interval(5, 5)],
  ['5—8', figure(5, '=', 8), interval(5, 8)],
  ['≥5', figure(5, '>='), interval(5, null)],
  ['>5', figure(5, '>'), interval(5, null, { isStrict: true })],
  ['≤5', figure(5, '<='), interval(null, 5)],
  ['<5', figure(5, '<'), interval(null, 5, { isStrict: true })],
  ['≈5', figure(5, '~'), interval(5, 5, { isAbout: true })],
  ['≈5—8', figure(5, '~', 8), interval(5, 8, { isAbout: true })],
])('%s and what it allows say the same', (_words, of, expected) => {
  expect(intervalOf(of)).toEqual(expected);
  expect(figureOf(expected)).toEqual(of);
});

test('what has no bound is as it stands; what is open on both sides is nothing', () => {
  expect(intervalOf(figure(5, null))).toEqual(interval(5, 5));
  expect(figureOf(interval(null, null))).toBeNull();
  expect(figureOf(interval(5, 5))).toEqual(figure(5, '='));
});

describe('two together', () => {
  const minus = (a: number, b: number): number => a - b;
  test.each<[string, Interval, Interval, Interval]>([
    ['both known', interval(5, 8), interval(1, 2), interval(4, 6)],
    ['one open above', interval(5, null), interval(1, 2), interval(4, null)],
    ['the other open above', interval(5, 8), interval(1, null), interval(4, null)],
    ['one open below', interval(null, 8), interval(1, 2), interval(null, 6)],
    ['the other open below', interval(5, 8), interval(null, 2), interval(null, 6)],
    [
      'about, by the first',
      interval(5, 5, { isAbout: true }),
      interval(1, 1),
      interval(4, 4, { isAbout: true }),
    ],
    [
      'about, by the second',
      interval(5, 5),
      interval(1, 1, { isAbout: true }),
      interval(4, 4, { isAbout: true }),
    ],
    [
      'strict, by the first',
      interval(5, 5, { isStrict: true }),
      interval(1, 1),
      interval(4, 4, { isStrict: true }),
    ],
    [
      'strict, by the second',
      interval(5, 5),
      interval(1, 1, { isStrict: true }),
      interval(4, 4, { isStrict: true }),
    ],
  ])('%s', (_name, a, b, expected) => expect(combine(a, b, minus)).toEqual(expected));

  test('of one alone, and on the other side of zero', () => {
    expect(mapped(interval(5, null, { isStrict: true }), (x) => x * 2)).toEqual(
      interval(10, null, { isStrict: true }),
    );
    expect(negated(interval(5, 8, { isAbout: true }))).toEqual(interval(-8, -5, { isAbout: true }));
    expect(negated(interval(5, null))).toEqual(interval(null, -5));
    expect(negated(interval(null, 5))).toEqual(interval(-5, null));
  });
});

test('what grew at a rate grew at that rate', () => {
  expect(grown(100, 0.1, 2)).toBeCloseTo(121, 10);
  expect(growthRate(100, 121, 2)).toBeCloseTo(0.1, 10);
  expect(growthRate(121, 100, 2)).toBeCloseTo(-1 / 11, 10);
});
