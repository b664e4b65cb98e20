/** Which is which: candidates by keys, the likeliest first, one by one; and what became of a figure. */
import { describe, expect, test } from 'vitest';
import type { Fingerprint } from '../../../../src/domain/dataset/schema.ts';
import { figureChange } from '../../../../src/domain/match/figure-change.ts';
import { likeFingerprint, SAME_RECORD, WORTH_A_LOOK } from '../../../../src/domain/match/fingerprints.ts';
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

  test.each([
    ['the same range in another unit', 110_000, null],
    ['another end of it', 120_000, 'restated'],
  ])('%s', (_, valueMax, word) => {
    const metres = { ...figure, value: 100_000, valueMax, unit: '米' };
    expect(figureChange({ ...figure, valueMax: 110 }, metres)).toBe(word);
  });
});

describe('whether a record is the one of a fingerprint', () => {
  const kept: Fingerprint = {
    kind: 'target',
    region: '330000',
    policy: '虚构规划',
    indicator: '海水淡化工程规模',
    scope: '全省',
    measure: 'level',
    frequency: null,
    value: 90,
    unit: '吨',
    deadline: '2028',
    quote: '到2028年，海水淡化达到90吨。',
  };
  const other = { policy: '另文', indicator: '充电桩', quote: '别的句子', value: 7, deadline: '2031' };
  const differing = (...fields: (keyof typeof other)[]) =>
    Object.fromEntries(fields.map((field) => [field, other[field]]));
  const found = (change: Partial<Fingerprint>) => {
    const read = { ...kept, ...change };
    const records = [{ kind: read.kind, region: { code: read.region }, read }];
    return [SAME_RECORD, WORTH_A_LOOK].map(
      (matching) => likeFingerprint(matching, kept, records, (record) => record.read).length === 1,
    );
  };

  test.each<[string, Partial<Fingerprint>, boolean, boolean]>([
    ['nothing', {}, true, true],
    ['the name', differing('indicator'), true, true],
    ['the figure and the date', differing('value', 'deadline'), true, true],
    ['the sentence and the date', differing('quote', 'deadline'), true, true],
    ['the sentence and the figure', differing('quote', 'value'), false, true],
    ['the name and the policy', differing('indicator', 'policy'), false, false],
    ['the name and the date', differing('indicator', 'deadline'), false, false],
    ['the figure, the date and the policy', differing('value', 'deadline', 'policy'), true, true],
    ['these and the scope', { ...differing('value', 'deadline', 'policy'), scope: '' }, false, false],
    [
      'these and the measure',
      { ...differing('value', 'deadline', 'policy'), measure: 'share' },
      false,
      false,
    ],
    ['the unit', { unit: '座' }, false, false],
    ['the place', { region: '310000' }, false, false],
    ['the kind', { kind: 'support' }, false, false],
  ])('another: %s', (_, change, isSame, isWorthALook) => {
    expect(found(change)).toEqual([isSame, isWorthALook]);
  });

  test('a milestone is its own whatever its unit', () => {
    const milestone = { ...kept, kind: 'milestone' as const };
    const records = [{ kind: 'milestone', region: { code: '330000' } }];
    const unitless = () => ({ ...milestone, unit: '' });
    expect(likeFingerprint(SAME_RECORD, milestone, records, unitless)).toMatchObject([{ of: records[0] }]);
  });
});
