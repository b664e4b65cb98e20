import { describe, expect, it } from 'vitest';
import { isLogScale, standingOf } from '../../../../src/domain/compare/standing.ts';
import { BEIJING, comparable, GUIYANG, SHANDONG, SHANGHAI } from './comparables.ts';

const NATION = { code: '100000', name: '全国', level: 'nation' } as const;
const MEMBERS = [
  comparable({ region: SHANDONG, value: 300 }),
  comparable({ region: BEIJING, value: 100 }),
  comparable({ region: SHANGHAI, value: 500 }),
  comparable({ region: GUIYANG, value: 200, due: '2025' }),
  comparable({ region: NATION, value: 9999 }),
];

describe('standingOf', () => {
  it('ours against the range of the others and the median with it; the nation not at all', () => {
    expect(standingOf(MEMBERS, '370000')).toMatchObject({
      mine: { value: 300 },
      n: 3,
      rank: { best: 2, worst: 2, tied: 0 },
      others: { min: 100, max: 500 },
      middle: { value: 250, n: 4 },
    });
  });

  it('is null where we have none, and has no others where we are alone', () => {
    expect(standingOf(MEMBERS, '460000')).toBeNull();
    expect(standingOf(MEMBERS, null)).toBeNull();
    expect(standingOf(MEMBERS.slice(0, 1), '370000')).toMatchObject({
      n: 0,
      others: null,
      rank: { best: 1 },
    });
  });

  it('counts in the unit of ours, and equal figures share a rank', () => {
    const jin = comparable({ region: SHANGHAI, value: 800_000, unit: '斤' });
    const ours = comparable({ region: SHANDONG, value: 300, unit: '吨' });
    const even = comparable({ region: BEIJING, value: 300, unit: '吨' });
    expect(standingOf([jin, ours, even], '370000')).toMatchObject({
      n: 2,
      rank: { best: 2, worst: 2, tied: 1 },
      others: { min: 300, max: 400 },
      middle: { value: 300, n: 3 },
    });
  });

  it('leaves out what has no figure', () => {
    const words = comparable({ region: BEIJING, value: null });
    expect(standingOf([...MEMBERS.slice(0, 1), words], '370000')).toMatchObject({
      n: 0,
      others: null,
      middle: null,
    });
  });

  it('takes zero for a figure', () => {
    const zero = comparable({ region: BEIJING, value: 0 });
    expect(standingOf([zero, ...MEMBERS.slice(0, 1)], '370000')).toMatchObject({ n: 1, others: { min: 0 } });
  });
});

it.each([
  [[1, 99], false],
  [[1, 100], true],
  [[0, 1000], false],
  [[5], false],
  [[-1, 1000], false],
  [[], false],
])('a scale of %j is logarithmic: %s', (values, expected) =>
  expect(isLogScale('auto', values)).toBe(expected),
);
