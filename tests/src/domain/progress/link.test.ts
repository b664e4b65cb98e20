/** Which result answers which commitment, and which pair is only offered. */
import { describe, expect, it } from 'vitest';
import { linksOf, type Promised, type Reached } from '../../../../src/domain/progress/link.ts';
import { spanOf } from '../../../../src/domain/progress/link-facts.ts';

const PROMISE: Promised = {
  id: 't',
  articleId: 'a',
  regionCode: '630000',
  indicatorKey: '造林面积',
  scope: '',
  measure: 'increment',
  unit: '亩',
  value: 300_000,
  frequency: null,
  average: false,
  isOfTheYear: false,
  deadline: '2025',
  span: { first: 2025, last: 2025 },
};
const RESULT: Reached = {
  id: 'o',
  regionCode: '630000',
  indicatorKey: '造林面积',
  scope: '',
  measure: 'increment',
  unit: '亩',
  value: 320_000,
  valueMax: null,
  comparator: '=',
  average: false,
  period: '2025',
  part: 'year',
  isFlagged: false,
};

/** `answers`, `answers magnitude`, or nothing. */
function link(promise: Partial<Promised>, ...results: Partial<Reached>[]): string[] {
  const reached = results.map((result, index) => ({ ...RESULT, id: `o${index}`, ...result }));
  return linksOf([{ ...PROMISE, ...promise }], reached).map(({ fit, doubts, resultId }) =>
    [fit, ...doubts, ...(results.length > 1 ? [resultId] : [])].join(' '),
  );
}

const PLAN = { deadline: '2025', span: { first: 2021, last: 2025 } };

describe('what was promised for a year', () => {
  it.each<[string, Partial<Promised>, Partial<Reached>, string[]]>([
    ['is answered by that year', {}, {}, ['answers']],
    ['in another unit of its dimension', {}, { value: 21_300, unit: '公顷' }, ['answers']],
    ['not by another indicator', {}, { indicatorKey: '种草面积' }, []],
    ['not by another place', {}, { regionCode: '620000' }, []],
    ['nor by a part of it', {}, { scope: '国有林场' }, []],
    ['nor in another dimension', {}, { unit: '株' }, []],
    ['not by the year after', {}, { period: '2026' }, []],
    ['not by a total of five years', {}, { period: '2021/2025' }, []],
    ['not by the mean of five years', {}, { period: '2021/2025', average: true }, []],
    ['stands beside the year before', {}, { period: '2024' }, ['year-before']],
    ['is on the way at half-year', {}, { period: '2025-06', part: 'part', value: 200_000 }, ['on-the-way']],
    ['a level and an increment: perhaps', {}, { measure: 'level' }, ['answers measure']],
    ['growth is no increment', { measure: 'growth', unit: '%' }, { measure: 'increment', unit: '%' }, []],
    ['far more than was asked: perhaps', {}, { value: 900_000 }, ['answers magnitude']],
    ['twice as much is no doubt', {}, { value: 600_000 }, ['answers']],
    ['nor is half as much', {}, { value: 150_000 }, ['answers']],
    ['less than half is', {}, { value: 149_000 }, ['answers magnitude']],
    ['a zero is', {}, { value: 0 }, ['answers magnitude']],
    ['a half of the year before says nothing', {}, { period: '2024-06', part: 'part' }, []],
    ['nor does a mean that ends in the year before', {}, { period: '2024', average: true }, []],
    ['a doubtful record: perhaps', {}, { isFlagged: true }, ['answers flagged']],
    ['a place that is not known answers nothing', { regionCode: '000000' }, { regionCode: '000000' }, []],
    ['without a figure there is nothing to answer', { value: null }, {}, []],
  ])('%s', (_, promise, result, links) => {
    expect(link(promise, result)).toEqual(links);
  });

  it('growth may be many times what was hoped for', () => {
    const growth = { measure: 'growth', unit: '%', value: 3 } as const;
    expect(link(growth, { measure: 'growth', unit: '%', value: 0.2 })).toEqual(['answers']);
  });
});

describe('what a plan of five years promises', () => {
  const share = { ...PLAN, measure: 'share', unit: '%', value: 40 } as const;
  const reached = { measure: 'share', unit: '%', value: 38 } as const;
  it.each<[string, Partial<Promised>, Partial<Reached>, string[]]>([
    ['a state is answered by the last year', share, { ...reached, period: '2025' }, ['answers']],
    ['and on the way before', share, { ...reached, period: '2023' }, ['on-the-way']],
    ['from where it stood when the plan began', share, { ...reached, period: '2020' }, ['year-before']],
    ['a total by the total', PLAN, { period: '2021/2025' }, ['answers']],
    ['of which a year is a part', PLAN, { period: '2025', value: 160_000 }, ['on-the-way']],
    ['a mean by the mean', { ...PLAN, average: true }, { period: '2021/2025', average: true }, ['answers']],
    ['not by the sum', { ...PLAN, average: true }, { period: '2021/2025' }, []],
    ['a half of its last year is on the way', share, { ...reached, period: '2025-06' }, ['on-the-way']],
    ['what came after it is nothing', share, { ...reached, period: '2026' }, []],
    [
      'of a rate of the year the end is a part',
      { ...share, isOfTheYear: true },
      { ...reached, period: '2025', part: 'end' },
      ['on-the-way'],
    ],
    [
      'a part of the year before the plan is no baseline of it',
      { ...share, isOfTheYear: true },
      { ...reached, period: '2020', part: 'part' },
      [],
    ],
    [
      'a level by the total of its very years: perhaps',
      { ...PLAN, measure: 'level' },
      { period: '2021/2025' },
      ['answers measure'],
    ],
    [
      'of other years: even less',
      { ...PLAN, measure: 'level' },
      { period: '2022/2025' },
      ['answers measure years'],
    ],
    ['a year of a mean', { ...PLAN, average: true }, { period: '2022' }, ['on-the-way']],
  ])('%s', (_, promise, result, links) => {
    expect(link(promise, result)).toEqual(links);
  });
});

describe('what is promised for each year', () => {
  const yearly = { ...PLAN, frequency: 'annual' } as const;
  it('is answered by each of its years', () => {
    expect(
      link(yearly, { period: '2020' }, { period: '2022' }, { period: '2025' }, { period: '2026' }),
    ).toEqual(['answers o1', 'answers o2']);
  });

  it.each<[string, Partial<Promised>, Partial<Reached>, string[]]>([
    ['not by two years together', {}, { period: '2022/2023' }, []],
    ['not by a mean', {}, { period: '2022', average: true }, []],
    ['on the way by a part', {}, { period: '2022-06', part: 'part' }, ['on-the-way']],
    ['by what has grown until its end', {}, { period: '2022', part: 'end' }, ['answers']],
    [
      'of a rate of the year its end is a part',
      { isOfTheYear: true },
      { period: '2022', part: 'end' },
      ['on-the-way'],
    ],
    ['by any year where it has no end', { deadline: null, span: null }, { period: '2031' }, ['answers']],
  ])('%s', (_, promise, result, links) => {
    expect(link({ ...yearly, ...promise }, result)).toEqual(links);
  });
});

describe('several results of one time', () => {
  it('that differ are only offered', () => {
    expect(link({}, { value: 310_000 }, { value: 320_000 })).toEqual([
      'answers several o0',
      'answers several o1',
    ]);
  });

  it('of which one is a bound that the other keeps: the exact one is taken', () => {
    expect(link({}, { value: 310_000, comparator: '>=' }, { value: 320_000 })).toEqual(['answers o1']);
  });
});

describe('an exact result beside a bound', () => {
  it.each<[Reached['comparator'], number, string[]]>([
    ['>', 310_000, ['answers o1']],
    ['<=', 330_000, ['answers o1']],
    ['<', 330_000, ['answers o1']],
    ['>=', 330_000, ['answers several o0', 'answers several o1']],
    ['<=', 310_000, ['answers several o0', 'answers several o1']],
    ['<', 310_000, ['answers several o0', 'answers several o1']],
    ['~', 310_000, ['answers several o0', 'answers several o1']],
  ])('of 32万 and %s %d', (comparator, value, links) => {
    expect(link({}, { value, comparator }, { value: 320_000 })).toEqual(links);
  });

  it('two of one figure, and two of different times, are no rivals', () => {
    expect(link({}, {}, {})).toEqual(['answers o0', 'answers o1']);
    expect(link({}, {}, { period: '2024', value: 310_000 })).toEqual(['answers o0', 'year-before o1']);
  });
});

describe('the years in which a commitment is worked for', () => {
  const issued = (value: string) => ({ issueDate: { value, basis: 'sentence' as const } });
  it.each([
    ['of its plan', '2025', { planPeriod: { start: '2021', end: '2025' } }, { first: 2021, last: 2025 }],
    ['from its issue to its end', '2027-06-30', issued('2024-03-01'), { first: 2024, last: 2027 }],
    [
      'an earlier step of a plan',
      '2023',
      { ...issued('2021'), planPeriod: { start: '2021', end: '2025' } },
      { first: 2021, last: 2023 },
    ],
    ['not known without an issue', '2025', {}, null],
    ['not known where it ended before', '2020', issued('2024'), null],
    ['not known without an end', null, issued('2024'), null],
  ])('%s', (_, deadline, policy, years) => {
    expect(spanOf(deadline, policy)).toEqual(years);
  });
});
