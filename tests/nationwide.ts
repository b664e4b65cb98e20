/** A work report of each of the 31 provinces on the mainland and of the nation. SYNTHETIC: invented figures, for tests only. */
import { PROVINCES } from '../src/domain/region/provinces.ts';
import type { Dataset, Region } from '../src/domain/dataset/schema.ts';
import { sampleOf, type Sample } from './exhibits.ts';
import { syntheticDataset, type SyntheticTarget } from './synthetic.ts';

/** Names of all lengths, units of all kinds. */
const INDICATORS = [
  ['海水淡化工程规模', '吨', 9_000],
  ['虚构地区生产总值增长', '%', 5],
  ['虚构城镇新增就业', '人', 310_000],
  ['规模以上虚构工业企业数字化转型诊断服务覆盖面', '家', 1_200],
  ['虚构居民消费价格涨幅', '%', 2],
  ['虚构粮食产量', '吨', 12_000_000],
  ['新建改造虚构充电设施', '个', 40_000],
  ['虚构一般公共预算收入', '元', 183_300_000_000],
] as const;

const SIGNS = ['>=', '=', '~'] as const;
const DUES = ['2026', '2026', '2027', '2030'] as const;

const MAINLAND = PROVINCES.filter(({ code }) => code < '700000');
/** As documents write them. */
const SUFFIXES = new Map([
  ['110000', '市'],
  ['150000', '自治区'],
  ['450000', '壮族自治区'],
  ['650000', '维吾尔自治区'],
]);

const REGIONS: readonly Region[] = [
  ...MAINLAND.map(({ code, zh }): Region => ({
    code,
    name: `${zh}${SUFFIXES.get(code) ?? '省'}`,
    level: 'province',
  })),
  { code: '100000', name: '全国', level: 'nation' },
];

/** Of the first indicator every place has a figure, and where it starts from. */
function target(
  region: Region,
  at: number,
  [indicator, unit, value]: (typeof INDICATORS)[number],
  n: number,
): SyntheticTarget {
  const isFirst = n === 0;
  return {
    region,
    indicator,
    unit,
    value: !isFirst && (at + n) % 11 === 10 ? null : Number((value * (1 + at / 20)).toPrecision(3)),
    due: DUES[(at + n) % DUES.length] ?? '2026',
    basis: at % 5 === 0 ? 'title' : 'sentence',
    comparator: SIGNS[(at + n) % SIGNS.length] ?? '=',
    more: {
      flags: at % 7 === 0 ? ['draft'] : [],
      theme: { id: `theme-${n}`, by: 'rule' },
      baseline: isFirst ? { text: '2025年为7000吨', year: '2025', value: 7000, unit } : null,
    },
  };
}

const SOURCE: Dataset = syntheticDataset(
  REGIONS.flatMap((region, at) => INDICATORS.map((indicator, n) => target(region, at, indicator, n))),
);

export const NATIONWIDE: Sample = sampleOf(
  SOURCE,
  INDICATORS.map(([name]) => `indicator:${name}`),
  ['370000', ...REGIONS.map(({ code }) => code).filter((code) => code !== '370000')],
);
