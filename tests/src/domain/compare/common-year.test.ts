/** Goals of different years at one year, along their own paths. Every figure here is synthetic. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atYear, commonYears, figureAt, type OwnPath } from '../../../../src/domain/compare/common-year.ts';
import type { PaceSource } from '../../../../src/domain/compare/required-pace.ts';
import type { ImpliedBase } from '../../../../src/domain/progress/baseline.ts';
import type { Comparator } from '../../../../src/domain/dataset/schema.ts';
import { comparable, BEIJING } from './comparables.ts';

type Over = Parameters<typeof comparable>[0] & Pick<PaceSource, 'implied' | 'valueMax'>;
const source = ({ implied = null, valueMax = null, ...over }: Over = {}): PaceSource => ({
  ...comparable(over),
  implied,
  valueMax,
});
const base = (value: number, year = '2020', unit = '吨') => ({ text: `${year}年`, value, year, unit });
const figure = (value: number, comparator: Comparator = '=', valueMax: number | null = null) => ({
  value,
  valueMax,
  comparator,
});
const implied: ImpliedBase = {
  goal: figure(400),
  rate: figure(10),
  year: 2020,
  base: figure(100, '~'),
  goalYear: 2030,
};
/** From 100 in 2020 to 400 in 2030: 200 half way. */
const doubled: Over = { value: 400, due: '2030', baseline: base(100) };
const placed = (over: Over, year = 2025, others: readonly PaceSource[] = []): string | object => {
  const at = atYear(source({ ...doubled, ...over }), others, year);
  if (at.kind === 'out') return at.reason;
  const { value, valueMax } = at.figure;
  const [low = 0, high] = [value, valueMax].map((end) => (end === null ? null : Number(end.toFixed(9))));
  return figure(low ?? 0, at.figure.comparator ?? '=', high);
};

describe('a goal at a year before its own', () => {
  it.each<[string, Over, object]>([
    ['grows by one rate from a stated baseline', {}, figure(200)],
    ['keeps a floor', { comparator: '>=' }, figure(200, '>=')],
    ['keeps a strict ceiling', { comparator: '<' }, figure(200, '<')],
    ['keeps a range', { valueMax: 900 }, figure(200, '=', 300)],
    ['is about where its implied start is', { baseline: null, implied }, figure(200, '~')],
    [
      'goes straight where it is a share',
      { unit: '%', value: 60, baseline: base(20, '2020', '%') },
      figure(40),
    ],
    ['goes straight from zero', { baseline: base(0) }, figure(200)],
    ['falls too', { value: 100, baseline: base(400), direction: 'down' }, figure(200)],
  ])('%s', (_, over, expected) => {
    expect(placed(over)).toEqual(expected);
  });

  it('starts from the policy’s own step where that is later than the baseline, with the step’s bound', () => {
    const step = source({ value: 100, due: '2028', comparator: '>=' });
    expect(placed({}, 2029, [step])).toEqual(figure(200, '>='));
    expect(placed({ baseline: null }, 2029, [step])).toEqual(figure(200, '>='));
  });

  it.each<[string, Over, number, PaceSource[]]>([
    ['no-baseline', { baseline: null }, 2025, []],
    ['no-baseline', { baseline: { text: '基期' } }, 2025, []],
    ['no-baseline-year', { baseline: { text: '此前', value: 3 } }, 2025, []],
    ['other-unit', { baseline: base(3, '2020', '座') }, 2025, []],
    ['growth-bounds', { baseline: null, implied: 'growth-bounds' }, 2025, []],
    ['no-deadline', { due: null }, 2025, []],
    ['not-a-state', { measure: 'growth' }, 2025, []],
    ['not-a-state', { measure: 'increment' }, 2025, []],
    ['not-a-state', { cumulative: true }, 2025, []],
    ['before-start', {}, 2020, []],
    ['before-start', {}, 2019, []],
    ['after-goal', {}, 2031, []],
    ['nearer-step', {}, 2025, [source({ value: 150, due: '2026' })]],
    [
      'open-ends',
      { comparator: '>=', baseline: null },
      2025,
      [source({ value: 9, due: '2022', comparator: '<=' })],
    ],
  ])('has none: %s', (reason, over, year, others) => {
    expect(placed(over, year, others)).toBe(reason);
  });

  it('is the text’s own figure at its own year, also without any baseline', () => {
    expect(atYear(source({ value: 7, due: '2027', baseline: null }), [], 2027)).toMatchObject({
      kind: 'at',
      figure: figure(7),
      path: null,
    });
  });
});

const end = fc.double({ min: 0.01, max: 1e12, noNaN: true });
const comparators = fc.constantFrom<Comparator>('=', '>=', '<=', '>', '<', '~');

it('any path gives its start and its goal back and runs from one to the other without turning', () => {
  fc.assert(
    fc.property(
      fc.record({ from: end, to: end, span: fc.integer({ min: 2, max: 30 }), comparator: comparators }),
      fc.constantFrom<OwnPath['method']>('compound', 'linear'),
      ({ from, to, span, comparator }, method) => {
        const start = { ...figure(from), year: 2000 };
        const goal = { ...figure(to, comparator), year: 2000 + span };
        const path: OwnPath = { origin: 'baseline', implied: null, start, goal, method };
        expect([figureAt(path, 1999), figureAt(path, goal.year + 1)]).toEqual([null, null]);
        expect([figureAt(path, 2000), figureAt(path, goal.year)]).toEqual([start, goal]);
        const values = Array.from({ length: span + 1 }, (_, i) => figureAt(path, 2000 + i)?.value ?? NaN);
        const dust = 1e-9 * Math.max(from, to);
        values.slice(1).forEach((value, i) => {
          expect((value - (values[i] ?? NaN)) * Math.sign(to - from)).toBeGreaterThanOrEqual(-dust);
        });
        const between = figureAt(path, 2001);
        const bound = comparator === '=' || comparator === '~' ? null : comparator;
        expect(between).toMatchObject({ comparator: bound ?? comparator });
      },
    ),
  );
});

describe('years at which two can stand together', () => {
  const alone = (source_: PaceSource) => ({ source: source_, others: [] });
  const long = alone(source(doubled));

  it('are those of both paths, the nearer goal’s own year the last', () => {
    const near = alone(source({ region: BEIJING, value: 9, due: '2027', baseline: base(3, '2024') }));
    expect(commonYears([long, near])).toEqual([2025, 2026, 2027]);
  });

  it('are a goal’s own year where it has no start; none of goals of one year; none of one goal', () => {
    const startless = (due: string) => alone(source({ region: BEIJING, value: 9, due }));
    expect(commonYears([long, startless('2027')])).toEqual([2027]);
    expect(commonYears([startless('2027'), startless('2027')])).toEqual([]);
    expect(commonYears([long])).toEqual([]);
    expect(commonYears([])).toEqual([]);
  });
});
