/** Which is which: candidates by keys, the likeliest first, one by one; and what became of a figure. */
import { describe, expect, test } from 'vitest';
import { figureChange } from '../../../../src/domain/match/figure-change.ts';
import {
  candidatesIn,
  matchesIn,
  pairsOf,
  reasonsOf,
  sharing,
  type Matching,
} from '../../../../src/domain/match/match.ts';

interface Stone {
  readonly place: string;
  readonly size: number;
  readonly colour?: string;
}

/** Three parts of four are size, one is colour. */
const STONES: Matching<Stone> = {
  ...sharing(({ place }) => place),
  may: (a, b) => a.colour !== 'red' || b.colour === 'red',
  parts: [
    ['size', 3, (a, b) => Math.max(0, 1 - Math.abs(a.size - b.size) / 10)],
    ['colour', 1, (a, b) => Number(a.colour === b.colour)],
  ],
  least: 0.7,
};
const here = (size: number, colour = 'grey'): Stone => ({ place: 'here', size, colour });

describe('matches', () => {
  test('share a key, may be one, are like enough, and the likeliest is first', () => {
    const many = [here(3), here(1), { place: 'there', size: 1 }, here(9), here(1, 'black')];
    const found = matchesIn(STONES, many)(here(1));
    expect(found.map(({ of, likeness }) => [of.size, of.colour, likeness])).toEqual([
      [1, 'grey', 1],
      [3, 'grey', expect.closeTo(0.85)],
      [1, 'black', expect.closeTo(0.75)],
    ]);
    expect(matchesIn(STONES, many)(here(1, 'red'))).toEqual([]);
  });

  test('are looked for among so many and no more, and the threshold itself is enough', () => {
    const most = { ...STONES, most: 1 };
    expect(matchesIn(most, [here(9), here(1)])(here(1))).toEqual([]);
    expect(matchesIn({ ...STONES, least: 1 }, [here(1)])(here(1))).toHaveLength(1);
  });

  test('of several keys come once each, in their own order', () => {
    const near: Pick<Matching<number>, 'keys'> = {
      keys: [(a) => [a, a - 1, a + 1].map(String), (b) => [String(b)]],
    };
    expect(candidatesIn(near, [6, 5, 9, 4])(5)).toEqual([6, 5, 4]);
    expect(candidatesIn({ keys: [() => ['a', 'b'], () => ['b', 'a']] }, [1])(2)).toEqual([1]);
  });
});

describe('pairs', () => {
  test('the best pair goes first, so that none takes its neighbour’s', () => {
    const [first, second, one, two] = [here(2), here(1), here(1), here(4)];
    expect([...pairsOf(STONES, [first, second], [one, two])]).toEqual([
      [second, one],
      [first, two],
    ]);
  });

  test('where nothing is weighed each takes the first that is free and may be one', () => {
    const [grey, other, red] = [here(1), here(7), here(9, 'red')];
    const any = { ...STONES, parts: [] };
    expect([...pairsOf(any, [red, here(5)], [grey, red, other])].map(([, to]) => to)).toEqual([red, grey]);
  });
});

test('reasons by name, those that hold or those that do not', () => {
  const rows = [
    ['even', (a: number, b: number) => (a + b) % 2 === 0],
    ['more', (a: number, b: number) => a > b],
  ] as const;
  expect(reasonsOf<string, number, number>(rows, 3, 1)).toEqual(['even', 'more']);
  expect(reasonsOf<string, number, number>(rows, 1, 3, false)).toEqual(['more']);
});

describe('what became of a figure', () => {
  const figure = { value: 100, valueMax: null, unit: '公里', comparator: '=' } as const;
  test.each([
    ['more', { value: 120 }, 'raised'],
    ['less, in another unit', { value: 90_000, unit: '米' }, 'lowered'],
    ['the same in another unit', { value: 100_000, unit: '米' }, null],
    ['another bound', { comparator: '>=' as const }, 'restated'],
    ['a range', { valueMax: 110 }, 'restated'],
    ['a unit of another kind', { unit: '个' }, 'restated'],
    ['no figure', { value: null }, 'restated'],
  ])('%s', (_, change, word) => expect(figureChange(figure, { ...figure, ...change })).toBe(word));
});
