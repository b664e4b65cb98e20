import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findingOf,
  formOf,
  medianOf,
  middleOf,
  numberOf,
  rankOf,
} from '../../../../src/domain/compare/finding.ts';
import type { Figure } from '../../../../src/domain/quantity/interval.ts';
import { figuresOf } from '../../figure-notation.ts';

const COMPARATORS = ['=', '>=', '>', '<=', '<', '~', null] as const;
const ARBITRARY = fc.record({
  value: fc.integer({ min: 0, max: 6 }),
  valueMax: fc.option(fc.integer({ min: 7, max: 9 })),
  comparator: fc.constantFrom(...COMPARATORS),
});
const upper = ({ value, valueMax }: Figure): number => valueMax ?? value;

/** `others` of `mine`: the best rank, the worst, how many share it. */
describe('rankOf', () => {
  it.each([
    ['5', '5', [1, 1, 1]],
    ['5', '4 6', [2, 2, 0]],
    ['-3', '-5 -2 -3', [2, 2, 1]],
    // A ceiling beside the number itself may be anywhere below it.
    ['<=2', '~2*26', [1, 27, 0]],
    ['<=2', '3 1', [2, 3, 0]],
    ['<=3', '2 1', [1, 3, 0]],
    ['2', '~2*26 <=2', [1, 1, 26]],
    ['4', '<=5 6', [2, 3, 0]],
    // Among limits the limit ranks.
    ['<=2', '<=3 <=1', [2, 2, 0]],
    // A floor by its number.
    ['>=5', '7 6 5 4', [3, 3, 1]],
    ['>5', '5', [1, 1, 1]],
    ['~5', '~5*10 5 >=5', [1, 1, 12]],
    ['5', '>=6 <=4', [2, 2, 0]],
    // Ranges overlap.
    ['5.5', '7 >=6 5.5*2 5.5..6 5*10', [3, 4, 2]],
    ['>=5.5', '>=7 6 5.5*2 5.5..6 5*10', [3, 4, 2]],
    ['5.5..6', '7 5.5*3 5*10', [2, 2, 0]],
    ['5.5..6', '5.75 5*3', [1, 2, 0]],
    ['1..9', '2 3 4 5', [1, 5, 0]],
    ['4.5..5', '4.5..5*3 6 4', [2, 2, 3]],
    ['4.5..5', '5 4.5', [1, 2, 0]],
  ] as const)('%s among %s', (mine, others, [best, worst, tied]) => {
    const [own] = figuresOf(mine);
    expect(own && rankOf(own, figuresOf(others))).toEqual({ best, worst, tied });
  });
});

describe('findingOf', () => {
  it('takes for the most common the number, whatever its bound; of two that as many write, or that few write, none', () => {
    const modeOf = (notation: string): number => findingOf(figuresOf(notation)).mode.length;
    expect(['~5*2 5 >=7 7 4.5', '5*2 6*2', '5*2 1 2 3 4 6', '4.5..5*2 4.5'].map(modeOf)).toEqual([
      3, 0, 0, 2,
    ]);
  });

  it('of a range takes the lower end for the median', () => {
    const { median, isExact } = findingOf(figuresOf('4..9 5 8'));
    expect([median, isExact]).toEqual([5, false]);
  });

  it('of nothing finds nothing', () => {
    const none = { value: null, known: [], reaching: [], isOpen: false };
    expect(findingOf([])).toMatchObject({ each: [], mode: [], median: null, highest: none, lowest: none });
  });

  it('holds for any figures, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(ARBITRARY, { minLength: 1, maxLength: 12 }), (figures) => {
        const { each, mode, median, highest, lowest } = findingOf(figures);
        expect(each.map(formOf).toSorted()).toEqual(figures.map(formOf).toSorted());
        expect(highest.value).toBe(Math.max(...figures.map(upper)));
        expect(lowest.value).toBe(Math.min(...figures.map(({ value }) => value)));
        // Who is known to be highest has the best rank, and alone or with those of its number.
        for (const one of highest.known) {
          const others = each.filter((other) => other !== one);
          expect(rankOf(one, others)).toEqual({ best: 1, worst: 1, tied: highest.known.length - 1 });
        }
        for (const { known, reaching } of [highest, lowest]) {
          expect(new Set(known.map(numberOf)).size).toBeLessThanOrEqual(1);
          expect(known.length + reaching.length).toBeGreaterThan(0);
        }
        expect(new Set(mode.map(numberOf)).size).toBeLessThanOrEqual(1);
        expect(figures.filter(({ value }) => value <= (median ?? -1)).length * 2).toBeGreaterThanOrEqual(
          figures.length,
        );
        const turned = findingOf(figures.toReversed());
        const forms = (of: typeof turned) =>
          [of.mode, of.highest.known, of.highest.reaching, of.lowest.known, of.lowest.reaching].map((group) =>
            group.map(formOf).toSorted(),
          );
        expect(forms(turned)).toEqual(forms({ each, mode, median, highest, lowest, isExact: true }));
      }),
    );
  });
});

it('the median lies between the ends and is a middle', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
      const median = medianOf(values);
      expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

it.each([
  [[3], 3],
  [[4, 1], 2.5],
  [[10, 2, 9], 9],
  [[8, 1, 3, 10], 5.5],
])('the median of %j is %d', (values, median) => expect(medianOf(values)).toBe(median));

/** Mine, the others; what it is held against, of how many. */
it.each([
  ['5', '4 6 7', 5.5, 4],
  ['5', '4 6', 5, 3],
  ['9', '4 6', 6, 3],
  // Two have no middle.
  ['5', '4', 4, 1],
  ['5', '4..6', 4, 1],
  ['>=5', '4 6 6..8', 5.5, 4],
  ['', '4 6', 5, 2],
  ['5', '', undefined, undefined],
])('%j among %j is held against %d, the middle of %d', (mine, others, value, n) => {
  const read = (one: string) => (one === '' ? [] : figuresOf(one));
  const [own = null] = read(mine);
  const middle = middleOf(own, read(others));
  expect([middle?.value, middle?.n]).toEqual([value, n]);
});

it('of three and more the middle is one number, whoever looks', () => {
  fc.assert(
    fc.property(fc.array(ARBITRARY, { minLength: 3 }), (figures) => {
      const middles = figures.map((mine) =>
        middleOf(
          mine,
          figures.filter((one) => one !== mine),
        ),
      );
      expect(new Set(middles.map((middle) => middle?.value))).toEqual(new Set([findingOf(figures).median]));
    }),
  );
});
