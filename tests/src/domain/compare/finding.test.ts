import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOf, type Figure } from '../../../../src/domain/compare/finding.ts';

const COMPARATORS = ['=', '>=', '>', '<=', '<', '~', null] as const;
const figure = (value: number, comparator: Figure['comparator'] = null, valueMax: number | null = null) => ({
  value,
  valueMax,
  comparator,
});
const ARBITRARY = fc.record({
  value: fc.integer({ min: 0, max: 6 }),
  valueMax: fc.option(fc.integer({ min: 7, max: 9 })),
  comparator: fc.constantFrom(...COMPARATORS),
});
const upper = ({ value, valueMax }: Figure): number => valueMax ?? value;
const said = ({ value, valueMax, comparator }: Figure): string =>
  [value, valueMax ?? value, comparator ?? '='].join(' ');

describe('findingOf', () => {
  it('finds the figure that most name, with its bound', () => {
    const { mode, highest, lowest, median, isExact } = findingOf([
      figure(5, '~'),
      figure(5, '~'),
      figure(5),
      figure(7, '>='),
      figure(7),
      figure(4.5),
    ]);
    expect([mode.length, mode[0]]).toEqual([2, figure(5, '~')]);
    expect([highest, lowest]).toEqual([[figure(7, '>=')], [figure(4.5)]]);
    expect([median, isExact]).toEqual([5, false]);
  });

  it('of two figures that as many name, or that few name, has none that most name', () => {
    expect(findingOf([5, 5, 6, 6].map((value) => figure(value))).mode).toEqual([]);
    expect(findingOf([5, 5, 1, 2, 3, 4, 6].map((value) => figure(value))).mode).toEqual([]);
    expect(findingOf([figure(5), figure(5, '=')]).mode).toHaveLength(2);
  });

  it('of equal numbers takes the floor for the higher and the ceiling for the lower', () => {
    const { highest, lowest } = findingOf([figure(5), figure(5, '>'), figure(5, '>='), figure(5, '<=')]);
    expect([highest, lowest]).toEqual([[figure(5, '>')], [figure(5, '<=')]]);
  });

  it('of a range takes the upper end for the highest, the lower for the lowest and the median', () => {
    const { highest, lowest, median } = findingOf([figure(4, null, 9), figure(5), figure(8)]);
    expect([highest, lowest, median]).toEqual([[figure(4, null, 9)], [figure(4, null, 9)], 5]);
  });

  it('of nothing finds nothing', () => {
    expect(findingOf([])).toMatchObject({ each: [], mode: [], median: null, highest: [], lowest: [] });
  });

  it('holds for any figures, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(ARBITRARY, { minLength: 1, maxLength: 12 }), (figures) => {
        const { each, mode, median, highest, lowest } = findingOf(figures);
        expect(each.map(said).toSorted()).toEqual(figures.map(said).toSorted());
        for (const one of figures) {
          expect(upper(one)).toBeLessThanOrEqual(upper(highest[0] ?? one));
          expect(one.value).toBeGreaterThanOrEqual((lowest[0] ?? one).value);
        }
        for (const group of [mode, highest, lowest]) {
          expect(new Set(group.map(said)).size).toBeLessThanOrEqual(1);
          const like = figures.filter((one) => group.some((other) => said(other) === said(one)));
          expect(group).toHaveLength(like.length);
        }
        expect(figures.filter(({ value }) => value <= (median ?? -1)).length * 2).toBeGreaterThanOrEqual(
          figures.length,
        );
        const turned = findingOf(figures.toReversed());
        expect([turned.mode, turned.highest, turned.lowest].map((group) => group.map(said))).toEqual(
          [mode, highest, lowest].map((group) => group.map(said)),
        );
      }),
    );
  });
});
