/** What became of the promises of a year: each verdict by its rule, and the counts at the edges. SYNTHETIC data only. */
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../../src/domain/collections/steps.ts';
import { yearOfMostIn } from '../../../../src/domain/compare/year-of-most.ts';
import { comparisonOf, indexTopics, listedIn } from '../../../../src/domain/compare/comparison.ts';
import {
  byCell,
  cellKey,
  keptOf,
  yearOfResults,
  type KeptScope,
} from '../../../../src/domain/compare/kept.ts';
import { outcomeOf, type Known } from '../../../../src/domain/compare/kept-verdict.ts';
import type { DocumentResult, LinkedResult } from '../../../../src/domain/progress/result-links.ts';
import { syntheticView, type SyntheticTarget } from '../../../synthetic.ts';
import { documentResult } from '../rows.ts';
import { BEIJING, SHANDONG, SHANGHAI } from './comparables.ts';

const RATE: Partial<SyntheticTarget> = { indicator: '地区生产总值增速', unit: '%', value: 5 };
const promise = (over: Partial<SyntheticTarget> = {}): SyntheticTarget => ({
  region: SHANDONG,
  indicator: '海水淡化工程规模',
  value: 100,
  due: '2025',
  comparator: '>=',
  ...over,
  more: { ...(over.unit === '%' && { measure: 'growth' }), ...over.more },
});

const link = (
  targetId: string,
  result: Partial<DocumentResult>,
  over: Partial<LinkedResult> = {},
): LinkedResult => ({
  targetId,
  resultId: 'o',
  fit: 'answers',
  doubts: [],
  result: documentResult({ unit: '吨', period: '2025', ...result }),
  ...over,
});

function judged(
  target: Partial<SyntheticTarget>,
  result: Partial<DocumentResult>,
  over?: Partial<LinkedResult>,
) {
  const dataset = syntheticView([promise(target)]);
  const [row] = dataset.rows;
  if (row === undefined) throw new Error('no row');
  const linked = new Map([[row.id, [link(row.id, { unit: row.unit, ...result }, over)]]]);
  const { verdict, why } = outcomeOf(row, 2025, { linked, recorded: new Map(), dataset });
  return why === null ? verdict : `${verdict}: ${why}`;
}

describe('the verdict', () => {
  test.each<[string, Partial<SyntheticTarget>, Partial<DocumentResult>, string]>([
    ['at a floor', {}, { value: 100 }, 'reached'],
    ['above it', {}, { value: 120 }, 'reached'],
    ['a twentieth short of an amount', {}, { value: 95 }, 'near'],
    ['more than that', {}, { value: 94.9 }, 'missed'],
    ['half a point short of a rate', RATE, { value: 4.5, measure: 'growth' }, 'near'],
    ['more than that', RATE, { value: 4.4, measure: 'growth' }, 'missed'],
    ['about: by its figure', { ...RATE, comparator: '~' }, { value: 5, measure: 'growth' }, 'reached'],
    ['about, and a little short', { ...RATE, comparator: '~' }, { value: 4.9, measure: 'growth' }, 'near'],
    ['a range: from its lower end', { more: { valueMax: 110 } }, { value: 103 }, 'reached'],
    ['under a ceiling', { comparator: '<=', more: { direction: 'down' } }, { value: 90 }, 'reached'],
    ['a little over it', { comparator: '<=', more: { direction: 'down' } }, { value: 104 }, 'near'],
    ['a figure alone is a floor', { comparator: '=', more: { direction: null } }, { value: 101 }, 'reached'],
    ['in another unit of its kind', {}, { value: 0.012, unit: '万吨' }, 'reached'],
    ['a result that is itself a bound', {}, { value: 90, comparator: '>=' }, 'open: bound'],
  ])('%s', (_, target, result, verdict) => {
    expect(judged(target, result)).toBe(verdict);
  });

  // 左右 by the side that is better: of output above it, of a burden below it, of prices neither.
  const about = (indicator: string, value: number, measure: 'growth' | 'share', unit = '%') =>
    ({ indicator, value, unit, comparator: '~', more: { measure, indicatorKey: indicator } }) as const;
  const prices = about('居民消费价格涨幅', 2, 'growth');
  test.each<[string, Partial<SyntheticTarget>, number, string]>([
    ['output above it', about('地区生产总值增速', 5, 'growth'), 7, 'reached'],
    ['output a little below it', about('地区生产总值增速', 5, 'growth'), 4.7, 'near'],
    ['unemployment below it', about('城镇调查失业率', 5.5, 'share'), 4.1, 'reached'],
    ['unemployment a little above it', about('城镇调查失业率', 5.5, 'share'), 5.7, 'near'],
    ['unemployment above it', about('城镇调查失业率', 5.5, 'share'), 6.2, 'missed'],
    ['a fall that is deeper', about('单位地区生产总值能耗增速', -3, 'growth'), -4.2, 'reached'],
    ['prices at it', prices, 2, 'reached'],
    ['prices half a point below', prices, 1.5, 'reached'],
    ['prices half a point above', prices, 2.5, 'reached'],
    ['prices above', prices, 2.6, 'missed'],
    ['prices well below', prices, 0.1, 'open: level'],
    ['falling prices', prices, -0.2, 'open: level'],
    ['prices of a range, within', { ...prices, more: { ...prices.more, valueMax: 3 } }, 2.9, 'reached'],
    ['prices at a plain figure, above it', { ...prices, comparator: '=' }, 2.3, 'near'],
    ['prices well below a plain figure', { ...prices, comparator: '=' }, 0.1, 'open: level'],
    ['prices under a limit', { ...prices, comparator: '<=' }, 0.1, 'reached'],
    ['prices above a floor', { ...prices, comparator: '>=' }, 2.6, 'reached'],
  ])('about a figure: %s', (_, target, value, verdict) => {
    const measure = target.more?.measure ?? 'level';
    expect(judged(target, { value, measure, unit: '%', ...(value < 0 && { direction: null }) })).toBe(
      verdict,
    );
  });

  test('a part of the year, or its end, decides nothing of a whole year', () => {
    const unemployment = { indicator: '城镇调查失业率', unit: '%', more: { measure: 'share' } } as const;
    const end = { value: 4.1, period: '2025', part: 'end', measure: 'share' } as const;
    expect(judged({ ...unemployment, value: 5.5, comparator: '<=' }, end, { fit: 'on-the-way' })).toBe(
      'open: part',
    );
  });

  test('a link that is only offered decides nothing', () => {
    expect(judged({}, { value: 300 }, { doubts: ['magnitude'] })).toBe('open: doubt');
  });

  test('a promise in words has nothing to be held against', () => {
    expect(judged({ value: null }, { value: 1 })).toBe('open: words');
  });
});

describe('the table of a year', () => {
  const targets = [
    promise(),
    promise({ region: BEIJING, value: 50 }),
    promise({ region: SHANGHAI }),
    promise({ region: BEIJING, ...RATE }),
    promise({ region: SHANGHAI, ...RATE, due: '2030' }),
  ];
  const dataset = syntheticView(targets);
  const linked = new Map([
    ['t-synthetic-0', [link('t-synthetic-0', { value: 80 })]],
    ['t-synthetic-1', [link('t-synthetic-1', { value: 60 })]],
    ['t-synthetic-3', [link('t-synthetic-3', { value: 4.8, unit: '%', measure: 'growth' })]],
  ]);
  const covered = new Map([...dataset.regions].map(([code, { name }]) => [code, name]));
  const table = (scope: Partial<KeptScope> = {}, isRead?: Known['isRead']) =>
    keptOf(
      comparisonOf(indexTopics(dataset), {
        topic: ['indicator:海水淡化工程规模', 'indicator:地区生产总值增速'],
        region: [],
        mine: null,
      }),
      { year: 2025, region: [], mine: null, pin: [], covered, by: null, dir: 'desc', ...scope },
      { linked, recorded: new Map(), dataset, isRead },
    );
  const namesOf = (scope?: Partial<KeptScope>) => table(scope).rows.map(({ name }) => name);

  test('a near indicator’s figure of another year is no promise of this one', () => {
    const near = (due: string) => {
      const view = syntheticView([
        promise({ region: BEIJING, ...RATE }),
        promise({ ...RATE, indicator: '民营地区生产总值增速', due }),
      ]);
      const model = comparisonOf(indexTopics(view), {
        topic: ['indicator:地区生产总值增速'],
        region: [],
        mine: null,
      });
      const scope = { region: [], mine: SHANDONG.code, pin: [], covered, by: null, dir: 'desc' } as const;
      const known = { linked: new Map(), recorded: new Map(), dataset: view };
      return keptOf(model, { year: 2025, ...scope }, known).rows[0]?.cells[0]?.verdict;
    };
    expect(['2025', '2026'].map(near)).toEqual(['no-result', 'no-target']);
  });

  test('has what was promised for the year, and counts what could be judged', () => {
    const { rows, columns, tally, counts } = table();
    expect(rows.map(({ name, cells }) => [name, ...cells.map(({ verdict }) => verdict)])).toEqual([
      ['北京市', 'reached', 'near'],
      ['上海市', 'no-result', 'no-target'],
      ['山东省', 'missed', 'no-target'],
    ]);
    expect(tally).toEqual({ reached: 1, judged: 3, all: 4, unread: 0 });
    expect(columns.map((column) => column.tally)).toEqual([
      { reached: 1, judged: 2, all: 3, unread: 0 },
      { reached: 0, judged: 1, all: 1, unread: 0 },
    ]);
    expect(counts.map(({ n }) => n)).toEqual([1, 1, 1, 0, 1, 2]);
  });

  test('what is not loaded is said to be so, never to have no result, and counted apart at every edge', () => {
    const { rows, columns, tally, counts } = table({}, ({ code }) => code !== SHANGHAI.code);
    expect(rows.map(({ name, cells }) => [name, cells[0]?.verdict])).toEqual([
      ['北京市', 'reached'],
      ['上海市', 'unread'],
      ['山东省', 'missed'],
    ]);
    expect([tally, columns[0]?.tally, rows[1]?.tally].map((one) => one?.unread)).toEqual([1, 1, 1]);
    expect(counts.map(({ verdict, n }) => [verdict, n])).toContainEqual(['unread', 1]);
    expect(counts.map(({ verdict, n }) => [verdict, n])).toContainEqual(['no-result', 0]);
    // What is known is said, whether or not the rest of the place is loaded.
    expect(table({}, () => false).tally).toEqual({ reached: 1, judged: 3, all: 4, unread: 1 });
  });

  test('is sorted by what was reached, and what cannot be judged is last either way', () => {
    expect(namesOf({ by: 'share' })).toEqual(['北京市', '山东省', '上海市']);
    expect(namesOf({ by: 'share', dir: 'asc' })).toEqual(['山东省', '北京市', '上海市']);
    const [{ key } = { key: '' }] = table().columns;
    expect(namesOf({ by: key, dir: 'asc' })).toEqual(['山东省', '北京市', '上海市']);
    expect(namesOf({ by: 'region', dir: 'desc' })).toEqual(['山东省', '上海市', '北京市']);
    expect(namesOf({ by: 'share', mine: SHANGHAI.code })[0]).toBe('上海市');
  });

  test('leaves out regions without a promise for it, but for those that were asked for', () => {
    const later = table({ year: 2030 });
    expect(later.rows.map(({ name }) => name)).toEqual(['上海市']);
    expect(later.silent.map(({ name }) => name)).toEqual(['北京市', '山东省']);
    expect(table({ year: 2030, mine: BEIJING.code }).rows).toHaveLength(2);
  });

  test('is of the year of which most is known', () => {
    expect(yearOfResults(dataset.rows, linked)).toBe(2025);
    expect(yearOfResults(dataset.rows, new Map())).toBeNull();
  });
});

test('the year of most places is the latest of the most common ones', () => {
  const years = (...dues: (readonly [SyntheticTarget['region'], string])[]) =>
    atOnce(yearOfMostIn(syntheticView(dues.map(([region, due]) => promise({ region, due }))).rows));
  const [a, b, c] = [BEIJING, SHANGHAI, SHANDONG];
  const both = (year: string) =>
    [
      [a, year],
      [b, year],
    ] as const;
  expect(years(...both('2025'), ...both('2026'), [c, '2030'])).toBe(2026);
  expect(years(...both('2025'), [c, '2025'], ...both('2030'))).toBe(2025);
  expect(years([a, '2025'], [b, '2026'])).toBeNull();
  expect(years()).toBeNull();
});

test('the year of most is that of what is listed, not of what each place says alone', () => {
  const [a, b, c] = [BEIJING, SHANGHAI, SHANDONG];
  const common = [a, b, c].map((region) => promise({ region }));
  const alone = [a, b, c].map((region, at) => promise({ region, indicator: `虚构专项${at}`, due: '2030' }));
  const { rows } = syntheticView([...common, ...alone, promise({ region: a, due: '2030' })]);
  expect(atOnce(yearOfMostIn(rows))).toBe(2030);
  expect(atOnce(yearOfMostIn(rows, listedIn([], 1)))).toBe(2025);
  expect(atOnce(yearOfMostIn(rows, listedIn(['indicator:海水淡化工程规模'])))).toBe(2025);
});

test('a year brings the indicators that are promised for it', () => {
  const [a, b, c] = [BEIJING, SHANGHAI, SHANDONG];
  const common = [a, b, c].map((region) => promise({ region }));
  const later = [a, b, c].map((region) => promise({ region, indicator: '潮汐电站', due: '2030' }));
  const index = indexTopics(syntheticView([...common, ...common.slice(0, 1), ...later]));
  const pickedIn = (horizon: number | null) =>
    comparisonOf(index, { topic: [], region: [], mine: null, horizon }).picked;
  expect(pickedIn(2030)).toEqual(['indicator:潮汐电站']);
  expect(pickedIn(null)).toHaveLength(2);
});

test('of chosen places, what they have in common, in the year that brings most of it; what is held comes first', () => {
  const [a, b, c] = [BEIJING, SHANGHAI, SHANDONG];
  const of = (indicator: string, regions: readonly (typeof a)[], due = '2025') =>
    regions.map((region) => promise({ region, indicator, due }));
  const { rows, ...dataset } = syntheticView([
    ...of('盐场', [a, b, c]),
    ...of('渔港', [a, c]),
    ...of('灯塔', [b, c]),
    ...of('潮汐电站', [a, b], '2030'),
    ...of('海堤', [a]),
  ]);
  const index = indexTopics({ ...dataset, rows });
  const picked = (region: readonly string[], held: string | null = null) =>
    comparisonOf(index, { topic: [], region, mine: null, horizon: 2025, of: held }).picked;
  expect(picked([])).toEqual(['indicator:盐场']);
  expect(picked([a.code, c.code])).toEqual(['indicator:盐场', 'indicator:渔港']);
  expect(picked([b.code, c.code])).toEqual(['indicator:盐场', 'indicator:灯塔']);
  expect(picked([a.code, b.code, c.code], b.code)[1]).toBe('indicator:灯塔');
  expect(picked([a.code, b.code, c.code], a.code)[1]).toBe('indicator:渔港');
  const ofBoth = rows.filter(({ region }) => region.code !== c.code);
  const mostOf = (some: typeof rows): number | null => atOnce(yearOfMostIn(some, listedIn([], 6, 2)));
  expect(mostOf(ofBoth)).toBe(2030);
  expect(mostOf([...ofBoth, ...syntheticView(of('灯塔', [a, b])).rows])).toBe(2025);
});

test('what became of a promise is found by its place and column, to stand beside another year', () => {
  const dataset = syntheticView([promise(), promise({ region: BEIJING, due: '2030' })]);
  const linked = new Map([['t-synthetic-0', [link('t-synthetic-0', { value: 97 })]]]);
  const model = comparisonOf(indexTopics(dataset), { topic: [], region: [], mine: null });
  const scope = { region: [], mine: null, pin: [], covered: new Map(), by: null, dir: 'desc' } as const;
  const kept = keptOf(model, { ...scope, year: 2025 }, { linked, recorded: new Map(), dataset });
  const cells = byCell(kept);
  expect([...cells.values()].map(({ verdict }) => verdict)).toEqual(['near']);
  expect(cells.get(cellKey(SHANDONG.code, kept.columns[0]?.key ?? ''))?.verdict).toBe('near');
});
