import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLogScale, lastOfEach, medianOf, standingOf } from '../../../../src/domain/compare/standing.ts';
import { BEIJING, comparable, GUIYANG, SHANDONG, SHANGHAI } from './comparables.ts';

const NATION = { code: '100000', name: '全国', level: 'nation' } as const;
const MEMBERS = [
  comparable({ region: SHANDONG, value: 300 }),
  comparable({ region: BEIJING, value: 100 }),
  comparable({ region: SHANGHAI, value: 500 }),
  comparable({ region: GUIYANG, value: 40, due: '2023' }),
  comparable({ region: GUIYANG, value: 200, due: '2025' }),
  comparable({ region: NATION, value: 9999 }),
];

describe('standingOf', () => {
  it('ours against median and range of the others; a path counts once, by its last step; the nation not at all', () => {
    expect(standingOf(MEMBERS, '370000')).toMatchObject({
      mine: { value: 300 },
      n: 3,
      rank: 2,
      others: { median: 200, min: 100, max: 500 },
    });
  });

  it('is null where we have none, and has no others where we are alone', () => {
    expect(standingOf(MEMBERS, '460000')).toBeNull();
    expect(standingOf(MEMBERS, null)).toBeNull();
    expect(standingOf(MEMBERS.slice(0, 1), '370000')).toMatchObject({ n: 0, others: null, rank: 1 });
  });

  it('takes zero for a figure', () => {
    const zero = comparable({ region: BEIJING, value: 0 });
    expect(standingOf([zero, ...MEMBERS.slice(0, 1)], '370000')).toMatchObject({ n: 1, others: { min: 0 } });
  });
});

it('a dated step is later than one without a date', () => {
  const dated = comparable({ id: 'dated', due: '2023' });
  expect(lastOfEach([comparable({ id: 'undated', due: null }), dated]).map(({ id }) => id)).toEqual([
    'dated',
  ]);
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
  [[1, 99], false],
  [[1, 100], true],
  [[0, 1000], false],
  [[5], false],
  [[], false],
])('a scale of %j is logarithmic: %s', (values, expected) =>
  expect(isLogScale('auto', values)).toBe(expected),
);
