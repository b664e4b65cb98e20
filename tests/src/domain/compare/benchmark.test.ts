/** One region held against others: the sets, the figures of the years, the place in the order. SYNTHETIC data only. */
import { describe, expect, test } from 'vitest';
import { leadWords } from '../../../../src/charts/benchmark/words.ts';
import { gapWords, rankWords } from '../../../../src/charts/standing-words.ts';
import { benchmarkOf, peersOf, stripOf } from '../../../../src/domain/compare/benchmark.ts';
import { comparisonOf, indexTopics } from '../../../../src/domain/compare/comparison.ts';
import { neighboursOf } from '../../../../src/domain/region/neighbours.ts';
import { PROVINCES } from '../../../../src/domain/region/provinces.ts';
import { createI18n } from '../../../i18n.ts';
import { syntheticView, type SyntheticTarget } from '../../../synthetic.ts';
import { documentResult } from '../rows.ts';
import { BEIJING, SHANDONG, SHANGHAI } from './comparables.ts';

const i18n = createI18n('zh-CN');
const LIAONING = { code: '210000', name: '辽宁省', level: 'province' } as const;
const HEBEI = { code: '130000', name: '河北省', level: 'province' } as const;

const rate = (region: SyntheticTarget['region'], value: number, over: Partial<SyntheticTarget> = {}) => ({
  region,
  indicator: '地区生产总值增速',
  unit: '%',
  value,
  due: '2026',
  comparator: '=' as const,
  ...over,
  more: { measure: 'growth' as const, ...over.more },
});

function held(targets: readonly SyntheticTarget[], by: string | null = null) {
  const dataset = syntheticView(targets);
  const covered = new Map([...dataset.regions].map(([code, { name }]) => [code, name]));
  const keys = [...new Set(dataset.rows.map(({ indicatorKey }) => `indicator:${indicatorKey}`))];
  const model = comparisonOf(indexTopics(dataset), { topic: keys, region: [], horizon: 2026, mine: null });
  const result = { ...documentResult({ unit: '%', period: '2025', value: 5.2 }), measure: 'growth' as const };
  const link = { targetId: '', resultId: 'o', fit: 'answers' as const, doubts: [], result };
  const linked = new Map(dataset.rows.map(({ id }) => [id, [{ ...link, targetId: id }]]));
  const scope = { code: SHANDONG.code, peers: peersOf(SHANDONG.code, [], covered), year: 2026, covered };
  return benchmarkOf(model, { ...scope, by, dir: 'desc' }, { linked, recorded: new Map(), dataset });
}

const firstOf = (targets: readonly SyntheticTarget[]) => {
  const [row] = held(targets).rows;
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('what it is held against', () => {
  const covered = new Map(
    ['100000', '370000', '130000', '320000', '440000', '370100', '370200', '320100'].map((code) => [
      code,
      code,
    ]),
  );
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['all of its level, where nothing is said', '370000', [], ['130000', '320000', '440000']],
    ['the provinces around it', '370000', ['near'], ['130000', '320000']],
    ['cities of its province', '370100', ['cities'], ['370200']],
    ['all cities', '370100', ['level'], ['320100', '370200']],
    [
      'a set and a region by hand, each once',
      '370000',
      ['near', '440000', '130000'],
      ['130000', '320000', '440000'],
    ],
  ])('%s', (_, code, against, peers) => {
    expect(peersOf(code, against, covered)).toEqual(peers);
  });

  test('a border is one from both sides, and of provinces', () => {
    const codes = PROVINCES.map(({ code }) => code);
    for (const code of codes)
      for (const other of neighboursOf(code)) {
        expect(codes).toContain(other);
        expect(neighboursOf(other)).toContain(code);
      }
    expect(neighboursOf('370100')).toEqual([]);
  });
});

describe('a row', () => {
  // Beside these four, five is the middle whatever mine is.
  const others = [rate(BEIJING, 4), rate(SHANGHAI, 5), rate(LIAONING, 5), rate(HEBEI, 6)];

  test('has the promise of the year before with its result, and the later one', () => {
    const row = firstOf([
      rate(SHANDONG, 5.5),
      rate(SHANDONG, 5, { due: '2025' }),
      rate(SHANDONG, 4.8, { due: '2030', more: { average: true } }),
      ...others,
    ]);
    expect(row.before?.verdict).toBe('reached');
    expect(row.cell).toMatchObject({ kind: 'value', row: { value: 5.5 } });
    expect(row.goal).toMatchObject({ kind: 'value', row: { value: 4.8, average: true } });
  });

  test.each<[string, Partial<SyntheticTarget>, string, string]>([
    ['a figure', { value: 5.5 }, '高 0.5 个百分点', '第 2（共 5 地）'],
    ['the same', { value: 5 }, '持平', '并列第 2（共 5 地）'],
    ['about', { value: 4.5, comparator: '~' }, '约低 0.5 个百分点', '第 4（共 5 地）'],
    ['a floor above the median', { value: 5.5, comparator: '>=' }, '至少高 0.5 个百分点', '第 2（共 5 地）'],
    [
      'a floor at the median',
      { value: 5, comparator: '>=' },
      '所写数相同（界限或区间）',
      '并列第 2（共 5 地）',
    ],
    [
      'a ceiling above the median',
      { value: 5.5, comparator: '<=' },
      '不能确定（界限或区间）',
      '位次不能确定（共 5 地）',
    ],
    [
      'a range over the median',
      { value: 4.5, more: { valueMax: 5.5 } },
      '不能确定（界限或区间）',
      '第 2 至第 4（共 5 地）',
    ],
    [
      'a range above it',
      { value: 5.2, more: { valueMax: 5.5 } },
      '高 0.2 个百分点–0.5 个百分点',
      '第 2（共 5 地）',
    ],
    ['in words', { value: null }, '', ''],
    ['of a part of the place', { value: 9, more: { scope: '农村' } }, '', ''],
  ])('%s: gap and rank', (_, mine, gap, rank) => {
    const row = firstOf([...others, rate(SHANDONG, 0, mine)]);
    expect([gapWords(row.standing, i18n), rankWords(row.standing, i18n)]).toEqual([gap, rank]);
  });

  test.each<[Partial<SyntheticTarget>, Partial<SyntheticTarget>, string]>([
    [{ value: 5, comparator: '>=' }, { value: 4.5, more: { valueMax: 5 } }, '不能确定（界限或区间）'],
    [{ value: 5.5 }, { value: 4.5, more: { valueMax: 5 } }, '高 0.5 个百分点–1 个百分点'],
    [{ value: 5, comparator: '>=' }, { value: 5, comparator: '>=' }, '所写数相同（界限或区间）'],
    [{ value: 5 }, { value: 6, comparator: '>=' }, '至少低 1 个百分点'],
    [{ value: 5 }, { value: 4 }, '高 1 个百分点'],
  ])('%j beside the one other %j', (mine, other, gap) => {
    const { standing } = firstOf([rate(BEIJING, 0, other), rate(SHANDONG, 0, mine)]);
    expect(gapWords(standing, i18n)).toBe(gap);
  });

  test('the lowest leads where less is better', () => {
    const unemployment = { indicator: '城镇调查失业率', more: { measure: 'share' as const } };
    const row = firstOf([
      rate(SHANDONG, 5.5, unemployment),
      ...others.map((one) => ({ ...one, ...unemployment })),
    ]);
    expect(leadWords(row, i18n)).toBe('最低4%（北京）');
    expect(leadWords(firstOf(others), i18n)).toBe('最高6%（河北）');
  });

  test('dots go from the least to the most that is written', () => {
    const strip = stripOf(firstOf([rate(SHANDONG, 8), ...others]));
    expect(strip).toEqual({ others: [0.5, 0.25, 0.25, 0], mine: 1, median: 0.25, nation: null });
    expect(stripOf(firstOf([rate(SHANDONG, 8)]))).toBeNull();
  });
});

test('rows are sorted by rank or by last year’s verdict, those without last', () => {
  const jobs = { indicator: '城镇新增就业', unit: '人', more: { measure: 'increment' as const } };
  const targets = [
    rate(SHANDONG, 4),
    rate(BEIJING, 5),
    rate(SHANDONG, 900, jobs),
    rate(BEIJING, 800, jobs),
    rate(BEIJING, 3, { indicator: '社会消费品零售总额增速' }),
  ];
  const ranks = held(targets, 'rank').rows.map(({ standing }) => standing?.rank.best ?? null);
  expect(ranks).toEqual([1, 2, null]);
});
