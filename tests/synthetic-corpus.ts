/**
 * A dataset of any size, SYNTHETIC and for tests and benchmarks only: invented policies of real places, the same for the
 * same seed. The mix of kinds, units, deadlines and doubts follows what the extractor finds in real documents; ten
 * commitments to a document, as in a national corpus of 10,000 documents and 100,000 commitments.
 */
import { PROVINCES } from '../src/domain/region/provinces.ts';
import {
  SCHEMA_VERSION,
  type Dataset,
  type Observation,
  type PolicyDocument,
  type Region,
  type Target,
} from '../src/domain/dataset/schema.ts';
import { randomFrom } from './random.ts';

const PER_DOCUMENT = 10;
/** Of ten thousand documents a quarter are newsletters that reprint several policies. */
const NEWSLETTER_SHARE = 0.25;

type Random = () => number;

function pick<T>(random: Random, items: readonly [T, ...T[]] | readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Entries with their weights. */
function weighted<T>(random: Random, entries: readonly (readonly [T, number])[]): T {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = random() * total;
  for (const [value, weight] of entries) {
    rest -= weight;
    if (rest < 0) return value;
  }
  throw new Error('weights do not add up');
}

const SECTORS =
  '数据要素 人工智能 工业互联网 集成电路 生物医药 新能源汽车 低空经济 海洋经济 现代农业 商贸物流 文化旅游 绿色建筑 智慧交通 数字政务 公共数据 算力基础设施 网络安全 量子信息 氢能 储能 机器人 新材料 高端装备 软件和信息服务 跨境电商 医疗健康 养老服务 职业教育 科技金融 乡村振兴'.split(
    ' ',
  );
const THINGS =
  '企业 产业规模 示范项目 重点实验室 标准 应用场景 产业园区 专利 人才 平台 基金 投资 覆盖率 占比 营业收入 研发投入强度 供给能力 服务点 培训人次 能耗'.split(
    ' ',
  );
const QUALIFIERS =
  '规模以上 国家级 省级 骨干 重点领域 新增 首批 县级以上 高水平 公共 跨区域 绿色 智能化 中小 龙头 特色'.split(
    ' ',
  );
const FORMS =
  '三年行动计划 实施方案 若干措施 “十四五”规划 高质量发展行动方案 工作要点 管理办法 指导意见'.split(' ');
const UNITS: readonly (readonly [string, number])[] = [
  ['家', 25],
  ['个', 20],
  ['元', 18],
  ['%', 14],
  ['项', 8],
  ['人', 4],
  ['件', 3],
  ['台', 2],
  ['万千瓦', 2],
  ['公里', 2],
  ['人次', 1],
  ['', 1],
];
const THEMES = [
  'data-market',
  'ai-computing',
  'enterprises',
  'innovation',
  'digital-government',
  'manufacturing',
  'green',
  'talent',
  null,
];
const DEADLINES: readonly (readonly [string | null, number])[] = [
  ['2025', 30],
  ['2025-12-31', 8],
  ['2026', 6],
  ['2026-12-31', 4],
  ['2027', 14],
  ['2027-06-30', 1],
  ['2028', 4],
  ['2030', 8],
  ['2035', 2],
  ['2023', 5],
  ['2024', 5],
  ['2024-09', 1],
  [null, 18],
];
const BASES: readonly (readonly ['sentence' | 'paragraph' | 'heading' | 'title' | 'document', number])[] = [
  ['sentence', 55],
  ['paragraph', 15],
  ['heading', 8],
  ['title', 15],
  ['document', 7],
];

/** The provinces, twelve invented cities in each, and so many counties in each city. */
function regionsOf(counties: number): Region[] {
  const places: Region[] = [{ code: '100000', name: '全国', level: 'nation' }];
  for (const { code, zh } of PROVINCES) {
    places.push({ code, name: zh, level: 'province' });
    for (let city = 1; city <= 12; city += 1) {
      places.push({
        code: `${code.slice(0, 2)}${String(city).padStart(2, '0')}00`,
        name: `${zh}第${city}市（虚构）`,
        level: 'city',
      });
      for (let county = 1; county <= counties; county += 1) {
        places.push({
          code: `${code.slice(0, 2)}${String(city).padStart(2, '0')}${String(county + 20)}`,
          name: `${zh}第${city}市第${county}县（虚构）`,
          level: 'district',
        });
      }
    }
  }
  return places;
}

function documentOf(random: Random, n: number, regions: readonly Region[]): PolicyDocument {
  const id = `d-${(n + 1).toString(16).padStart(12, '0')}`;
  const isNewsletter = random() < NEWSLETTER_SHARE;
  const year = 2021 + Math.floor(random() * 5);
  const day = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const articles = Array.from({ length: isNewsletter ? 3 : 1 }, (_, index) => {
    const region = pick(random, regions);
    const sector = pick(random, SECTORS);
    return {
      id: `${id}-${index + 1}`,
      title: `${region.name}${sector}${pick(random, FORMS)}（虚构，第${n + 1}号）`,
      issuer: `${region.name}人民政府`,
      documentNumber: `虚构〔${year}〕${n + 1}号`,
      issueDate: { value: day, basis: 'sentence' as const },
      region,
      status: weighted(random, [
        ['issued', 80],
        ['trial', 8],
        ['draft', 10],
        ['proposal', 2],
      ] as const),
      lines: [1 + index * 200, 200 + index * 200] as [number, number],
    };
  });
  const title = isNewsletter ? `虚构动态第${n + 1}期` : (articles[0]?.title ?? id);
  return { id, file: `${id}.txt`, sha256: '0'.repeat(64), title, issueDate: day, articles };
}

function amountOf(
  random: Random,
  unit: string,
): Pick<Target, 'value' | 'valueMax' | 'measure' | 'comparator' | 'direction'> {
  const digits = pick(random, [1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 36, 50, 60, 68, 80, 85, 95]);
  const value =
    unit === '%' || unit === '' ? digits : digits * 10 ** Math.floor(random() * (unit === '元' ? 10 : 4));
  return {
    value,
    valueMax: random() < 0.02 ? value * 2 : null,
    comparator: weighted(random, [
      ['=', 30],
      ['>=', 22],
      ['~', 16],
      ['<=', 14],
      ['>', 5],
      ['<', 1],
    ] as const),
    measure:
      unit === '%'
        ? pick(random, ['share', 'growth'] as const)
        : pick(random, ['level', 'level', 'level', 'increment'] as const),
    direction: random() < 0.62 ? 'up' : null,
  };
}

function deadlineOf(random: Random): Target['deadline'] {
  const value = weighted(random, DEADLINES);
  if (value === null) return { value, basis: 'none', text: '', reason: 'not-stated' };
  return { value, basis: weighted(random, BASES), text: `到${value.slice(0, 4)}年` };
}

const NO_AMOUNT = { value: null, valueMax: null, measure: null, comparator: null, direction: null };

function targetOf(random: Random, n: number, document: PolicyDocument): Target {
  const article = pick(random, document.articles);
  const kind = weighted(random, [
    ['target', 63],
    ['milestone', 21],
    ['support', 16],
  ] as const);
  const unit = kind === 'milestone' ? '' : weighted(random, UNITS);
  // Most indicators stand in one document only; the common ones are what places share.
  const second = random() < 0.5 ? pick(random, QUALIFIERS) : '';
  const indicator = `${pick(random, QUALIFIERS)}${second}${pick(random, SECTORS)}${pick(random, THINGS)}`;
  const deadline = deadlineOf(random);
  const theme = pick(random, THEMES);
  const line = article.lines[0] + (n % PER_DOCUMENT) * 20;
  const at = line * 40;
  return {
    id: `t-${Math.floor(random() * 0xffffff)
      .toString(16)
      .padStart(6, '0')}${(n & 0xffff).toString(16).padStart(4, '0')}`,
    kind,
    region: article.region,
    indicator,
    scope: random() < 0.15 ? pick(random, ['首期', '每家企业', '东部地区', '试点城市', '中心城区']) : '',
    unit,
    ...(kind === 'milestone' ? NO_AMOUNT : amountOf(random, unit)),
    frequency: random() < 0.1 ? 'annual' : null,
    deadline,
    baseline: random() < 0.01 ? { text: '较2020年', year: '2020' } : null,
    certainty: weighted(random, [
      ['committed', 88],
      ['strive', 10],
      ['encourage', 2],
    ] as const),
    binding: random() < 0.03 ? 'expected' : null,
    theme: theme === null ? null : { id: theme, by: 'rule' },
    family:
      random() < 0.6
        ? { id: `f-${THINGS.findIndex((thing) => indicator.endsWith(thing))}`, by: 'rule' }
        : null,
    confidence: pick(random, [0.98, 0.96, 0.9, 0.82, 0.73, 0.68]),
    inferred: deadline.basis === 'sentence' || deadline.basis === 'none' ? [] : ['deadline'],
    flags: [
      ...(article.status === 'draft' ? (['draft'] as const) : []),
      ...(random() < 0.05 ? (['region-from-body'] as const) : []),
    ],
    mentions: [
      {
        documentId: document.id,
        articleId: article.id,
        part: 'body',
        line,
        start: at,
        end: at + 4,
        valueStart: at,
        valueEnd: at + 2,
        valueText: kind === 'milestone' ? '' : '虚构',
        quote: '虚构数据',
      },
    ],
  };
}

/** `count` commitments, in the order of targets.json: by document and line. `counties`: of each city. */
export function syntheticCorpus(count: number, seed = 1, counties = 0): Dataset {
  const random = randomFrom(seed);
  const regions = regionsOf(counties);
  const documents: PolicyDocument[] = [];
  const targets: Target[] = [];
  for (let n = 0; n < count; n += PER_DOCUMENT) {
    const document = documentOf(random, n / PER_DOCUMENT, regions);
    documents.push(document);
    const own = Array.from({ length: Math.min(PER_DOCUMENT, count - n) }, (_, at) =>
      targetOf(random, n + at, document),
    );
    const lineOf = ({ mentions }: Target): number => mentions[0]?.line ?? 0;
    targets.push(...own.toSorted((a, b) => lineOf(a) - lineOf(b)));
  }
  return { schemaVersion: SCHEMA_VERSION, documents, targets };
}

/** `count` results, spread over the commitments with a figure: each says, for the year of the deadline, how much of one was reached. */
export function syntheticResults({ documents, targets }: Dataset, count: number): Observation[] {
  const random = randomFrom(2);
  const figures = targets.filter(({ value }) => value !== null);
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  return Array.from({ length: count }, (_, n): Observation => {
    const target = figures[n % figures.length];
    const [mention] = target?.mentions ?? [];
    const article = documentOf.get(mention?.documentId ?? '')?.articles[0];
    if (target === undefined || mention === undefined || article === undefined)
      throw new Error('no commitment has a figure');
    const { region, indicator, scope, unit, measure, direction, theme, family } = target;
    const year = target.deadline.value?.slice(0, 4) ?? '2024';
    return {
      id: `o-${n.toString(16).padStart(10, '0')}`,
      region,
      indicator,
      scope,
      value: Number(((target.value ?? 1) * (0.6 + random() * 0.6)).toPrecision(3)),
      valueMax: null,
      unit,
      comparator: '=',
      measure: measure ?? 'level',
      direction,
      average: false,
      period: { value: year, basis: 'sentence', text: `${year}年` },
      baseline: null,
      theme,
      family,
      confidence: 0.9,
      inferred: [],
      flags: [],
      mentions: [{ ...mention, articleId: article.id, line: mention.line + 1 }],
    };
  });
}
