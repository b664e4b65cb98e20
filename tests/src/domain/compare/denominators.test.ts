/** Which denominator holds for a year, and which cannot be of its place. */
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { denominatorFor, isPlausible } from '../../../../src/domain/compare/denominators.ts';

it('takes the deadline’s year, else the latest before it, else the earliest', () => {
  const values = [2020, 2023].map((year) => ({ region: '110000', year, value: year, source: 's' }));
  const year = (due: number | null) => denominatorFor(values, '110000', due)?.year;
  expect([year(2023), year(2022), year(2030), year(2010), year(null)]).toEqual([
    2023, 2020, 2023, 2020, 2023,
  ]);
  expect(denominatorFor(values, '310000', 2023)).toBeNull();
});

/** About what the smallest and the largest of each level have, persons and 元. */
const PLACES = [
  ['100000', 1.4e9, 1.35e14],
  ['540000', 3.7e6, 2.8e11],
  ['440000', 1.28e8, 1.4e13],
  ['820000', 6.8e5, 4e11],
  ['330100', 1.26e7, 2.2e12],
  ['542500', 1.2e5, 1e10],
  ['330106', 1.1e6, 2e11],
] as const;

test.each(PLACES)('%s: a value of a wrong unit is not plausible', (region, persons, gdp) => {
  const of = (kind: 'head' | 'gdp', value: number) => isPlausible(kind, { region, value });
  fc.assert(
    fc.property(fc.double({ min: 0.7, max: 1.4, noNaN: true }), (by) => {
      expect(of('head', persons * by)).toBe(true);
      expect(of('gdp', gdp * by)).toBe(true);
      for (const factor of [1e-8, 1e-4, 1e4, 1e8]) {
        expect(of('head', persons * by * factor)).toBe(false);
        expect(of('gdp', gdp * by * factor)).toBe(false);
      }
    }),
  );
});
