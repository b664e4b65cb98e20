/**
 * Every figure of a brief in both languages against the records: each sentence and each cell is read back with its
 * indicator, place and year, and what no claim accounts for is none of the brief. SYNTHETIC data only.
 */
import { describe, expect, it, test } from 'vitest';
import { commitmentsBrief } from '../../../../src/charts/brief/commitments.ts';
import { comparisonBrief } from '../../../../src/charts/brief/comparison.ts';
import { dueIn } from '../../../../src/charts/brief/sections.ts';
import type { Brief } from '../../../../src/domain/brief/brief.ts';
import { outcomeOf, type Known } from '../../../../src/domain/compare/kept-verdict.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import type { LinkedResult } from '../../../../src/domain/progress/result-links.ts';
import { comparedIn, contextOf, places } from '../../../briefs.ts';
import { shortRegionName } from '../../../../src/i18n/shown-names.ts';
import { createI18n } from '../../../i18n.ts';
import { syntheticView, type SyntheticTarget } from '../../../synthetic.ts';
import { documentResult } from '../../domain/rows.ts';
import { figuresOf } from '../../figure-notation.ts';

const NATION = { code: '100000', name: '全国', level: 'nation' } as const;
const MINE = '110000';

/** Indicator, unit, measure, and of each year a figure a place; `-`: nothing, `w`: words alone. */
const SERIES = [
  ['虚构产值增速', '%', 'growth', '~5.5 5 >=6 4.5..5 - ~5 5 6', '~5 >=5 5 4.5..5 6 5 w 5', '- - 7'],
  ['虚构失业率', '%', 'share', '5.5 5.5 - 5', '~5.5 5 ~5.5 <=6 5.5 - 5.7 5.5', ''],
  [
    '虚构就业',
    '人',
    'increment',
    '300000 200000 50000',
    '>=310000 450000 60000 86000 ~500000 w',
    '>=1500000',
  ],
  [
    '虚构收入',
    '元',
    'level',
    '90000000000 2000000000',
    '>=110000000000 2500000000 183300000000 ~400000000',
    '',
  ],
  ['虚构能耗', '%', 'growth', '-3 -2 -1.5', '-3.5 -2 <=-2.5 -1', '-13.5'],
  ['虚构用水', '吨', 'level', '', '>=7.25 12 9', ''],
  ['虚构专利', '件', 'level', '40 30', '44 31 w 28.5', ''],
] as const;

const yearly = (notation: string): (string | null)[] => (notation === '' ? [] : notation.split(' '));

const TARGETS = SERIES.flatMap(([indicator, unit, measure, ...years]) =>
  years.flatMap((notation, at) =>
    yearly(notation).flatMap((one, place): SyntheticTarget[] => {
      const region = places[place];
      if (region === undefined || one === '-' || one === null) return [];
      const [figure] = one === 'w' ? [] : figuresOf(one);
      const { value = null, valueMax = null, comparator = null } = figure ?? {};
      const due = ['2025', '2026', '2030'][at] ?? '';
      const basis = place % 3 === 2 ? 'paragraph' : 'sentence';
      const more = { measure, valueMax, direction: null, indicatorKey: indicator };
      return [{ region, indicator, unit, value, comparator, due, basis, more }];
    }),
  ),
);
const OF_NATION: SyntheticTarget = {
  region: NATION,
  indicator: '虚构产值增速',
  unit: '%',
  value: 5,
  comparator: '~',
  due: '2026',
  more: { measure: 'growth', direction: null, indicatorKey: '虚构产值增速' },
};
const dataset = syntheticView([...TARGETS, OF_NATION]);
const TOPIC = SERIES.map(([indicator]) => `indicator:${indicator}` as const);

/** What was reached in 2025, a little apart from what was promised; of some nothing is known. */
const REACHED = new Map(
  dataset.rows.flatMap((row, at): [string, LinkedResult[]][] => {
    const { id, region, indicator, indicatorKey, measure, unit, value, deadline } = row;
    if (value === null || deadline.value !== '2025' || at % 4 === 3) return [];
    const reached = { regionCode: region.code, indicator, indicatorKey, unit, articleId: `a-${region.code}` };
    const result = documentResult({
      ...reached,
      id: `o-${id}`,
      measure: measure ?? 'level',
      value: Number((value * (1.05 - (at % 5) * 0.05)).toPrecision(4)),
    });
    return [[id, [{ targetId: id, resultId: result.id, fit: 'answers', doubts: [], result }]]];
  }),
);
const known: Known = { linked: REACHED, recorded: new Map(), dataset };

/** How a language writes what is read back. */
const LANGS = {
  'zh-CN': {
    i18n: createI18n('zh-CN'),
    stop: /。/u,
    names: '、',
    forms: '，',
    counted: /^(?<name>.+)（(?<unit>[^）]+)）$/u,
    inferred: ' 推算',
    blanks: { words: '仅文字', elsewhen: '他年', none: '未见' },
    tables: ['指标对照', '北京与其他地区', '接近或未达到', '承诺一览'],
    sides: ['高于', '低于', '持平', '不能判定'],
    gaps: ['的数值属于其他年份', '只有文字', '有文件而未见这一指标'],
    verdicts: ['达到', '接近而未达到', '未达到', '其余'],
    missed: ['未达到', '接近'],
    of: '（',
    rank: /^第 (?<rank>\d+)$/u,
    noFigure: '只有文字，没有数值',
    heads: ['指标', '2025年目标与结果', '2026年目标', '2030年目标', '中位数', '位次', '与中位数相比'],
    missedHeads: ['地区', '指标', '2025年目标', '结果', '判定'],
    due: ['2026年', '2026年·推算', '到期的有 '],
  },
  en: {
    i18n: createI18n('en'),
    stop: /\.(?= |$)/u,
    names: ', ',
    forms: '; ',
    counted: /^(?<name>.+) \((?<unit>[^)]+)\)$/u,
    inferred: ' inf.',
    blanks: { words: 'w.', elsewhen: 'o.y.', none: 'n.f.' },
    tables: ['side by side', 'Beijing beside', 'nearly or not reached', 'List of commitments'],
    sides: ['above', 'below', 'level with', 'left open'],
    gaps: ['of another year', 'in words only', 'not found'],
    verdicts: ['reached', 'nearly reached', 'not reached', 'more'],
    missed: ['missed', 'near'],
    of: ' (',
    rank: /^No\. (?<rank>\d+)$/u,
    noFigure: 'in words without a figure',
    heads: [
      'Indicator',
      '2025, target and result',
      'Target 2026',
      'Target 2030',
      'Median',
      'Rank',
      'Against the median',
    ],
    missedHeads: ['Region', 'Indicator', 'Target 2025', 'Result', 'Verdict'],
    due: ['2026', '2026, inferred', ''],
  },
} as const;
type Lang = keyof typeof LANGS;
type Words = (typeof LANGS)[Lang];

const briefOf = (mine: string | null, lang: Lang): Brief =>
  comparisonBrief(comparedIn(dataset, { mine, known, topic: TOPIC }), contextOf(dataset, lang));

const textsOf = ({ blocks }: Brief): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
  );
const tableOf = ({ blocks }: Brief, caption: string): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.caption.includes(caption)
      ? [[...block.head], ...block.rows.map((row) => row.map(({ text }) => text))]
      : [],
  );
const briefs = (['zh-CN', 'en'] as const).flatMap((lang) =>
  [MINE, null].map((mine) => [lang, mine === null ? 'no mine' : 'mine', mine] as const),
);

const rowOf = (code: string | undefined, indicator: string, year: string): TargetRow | undefined =>
  dataset.rows.find(
    (row) => row.region.code === code && row.indicatorKey === indicator && row.deadline.value === year,
  );
const codeOf = (place: string, { i18n }: Words): string | undefined =>
  [...places, NATION].find((region) => shortRegionName(region, i18n) === place || region.name === place)
    ?.code;
const said = (row: TargetRow | undefined, { i18n }: Words): string =>
  (row && i18n.format.quantity(row)) ?? 'no record';
const SCALES = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 } as const;
const SCALE = /万|亿|million|billion/u;
const sizeOf = (text: string): number => SCALES[(SCALE.exec(text)?.[0] ?? '') as keyof typeof SCALES] ?? 1;
const SIGNS = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['≈', '~'],
  ['', '='],
]);

/** ≥−3.5 counted in 万人: bound, both ends, unit. */
function readCell(cell: string, counted: string) {
  const [, sign = '', low = '', high] =
    /^([≥≤≈]?)(−?[\d.,]+)(?:(?:–|至| to )(−?[\d.,]+))?$/u.exec(cell) ?? [];
  const numberOf = (text: string): number => Number((bare(text) * sizeOf(counted)).toPrecision(12));
  return {
    value: numberOf(low),
    valueMax: high === undefined ? null : numberOf(high),
    comparator: SIGNS.get(sign),
    unit: counted.replace(SCALE, '').trim(),
  };
}

describe.each(briefs)('the table of indicators, %s, %s', (lang, _, mine) => {
  const words = LANGS[lang];
  const [head = [], ...rows] = tableOf(briefOf(mine, lang), words.tables[0]);
  const columns = head.slice(1).map((text) => words.counted.exec(text)?.groups ?? {});
  const cells = rows.flatMap(([place = '', ...own]) =>
    own.map((cell, at) => ({
      cell,
      code: codeOf(place, words),
      name: columns[at]?.['name'] ?? '',
      unit: columns[at]?.['unit'] ?? '',
    })),
  );

  it('has every figure of its year, with its bound, both ends and unit, and no other', () => {
    const read = cells.flatMap(({ cell, code, name, unit }) =>
      /\d/u.test(cell)
        ? [{ code, name, ...readCell(cell.replace(/^≠|•|＋/gu, '').replace(words.inferred, ''), unit) }]
        : [],
    );
    const recorded = dataset.rows
      .filter(({ deadline, value }) => deadline.value === '2026' && value !== null)
      .map(({ region: { code }, indicatorKey: name, value, valueMax, comparator, unit }) => ({
        code,
        name,
        value,
        valueMax,
        comparator,
        unit: words.i18n.format.unit(unit),
      }));
    const key = (one: object): string => JSON.stringify(one);
    expect(read.map(key).toSorted()).toEqual(recorded.map(key).toSorted());
    expect(read.length).toBeGreaterThan(30);
  });

  it('says which dates are inferred, and of every other cell why it has no figure', () => {
    const { words: inWords, elsewhen, none } = words.blanks;
    const isTrue = ({ cell, code, name }: (typeof cells)[number]): boolean => {
      const ofYear = rowOf(code, name, '2026');
      if (ofYear === undefined)
        return cell === ((rowOf(code, name, '2025') ?? rowOf(code, name, '2030')) ? elsewhen : none);
      const mark = ofYear.deadline.basis === 'paragraph' ? words.inferred : '';
      return ofYear.value === null ? cell === inWords : /\d/u.test(cell) && cell.endsWith(mark);
    };
    expect(cells.filter((cell) => !isTrue(cell))).toEqual([]);
  });
});

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

const isProvince = ({ region }: TargetRow): boolean => region.code !== NATION.code;
const inColumn = (name: string): (TargetRow & { readonly value: number })[] =>
  due('2026', null).flatMap((row) =>
    row.indicatorKey === name && isProvince(row) && row.value !== null ? [{ ...row, value: row.value }] : [],
  );
const due = (year: string, code: string | null): TargetRow[] =>
  dataset.rows.filter(
    ({ deadline, region }) => deadline.value === year && (code === null || region.code === code),
  );
const isInferred = ({ deadline }: TargetRow): boolean => deadline.basis === 'paragraph';

/** In which half of all mine stands, by what is written alone: 0 above, 1 below, 2 level, 3 open. */
const OWN = SERIES.flatMap(([name]) => {
  const mine = inColumn(name).find(({ region }) => region.code === MINE);
  if (mine === undefined) return [];
  const values = inColumn(name).map(({ value }) => value);
  const gap = mine.value - median(values);
  const side = mine.comparator === '>=' && gap <= 0 ? 3 : gap > 0 ? 0 : gap < 0 ? 1 : 2;
  return [{ name, values, middle: median(values), gap, side, value: mine.value }];
});

const resultOf = (row: TargetRow | undefined): number | undefined =>
  REACHED.get(row?.id ?? '')?.[0]?.result.value;
const verdicts = (code: string | null): string[] =>
  due('2025', code).flatMap((row) => (row.value === null ? [] : [outcomeOf(row, 2025, known).verdict]));

const bare = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));
/** The numbers of an amount in words, with its scale and as a fall: of a range both. */
const numbersIn = (amount: string): number[] =>
  [...amount.matchAll(/−?\d[\d.,]*/gu)].map(([number]) => {
    const size = sizeOf(amount) * (/下降|down/u.test(amount) ? -1 : 1);
    return Number((bare(number) * size).toPrecision(12));
  });
const numberIn = (amount: string): number => numbersIn(amount)[0] ?? NaN;

type Group = 'amount' | 'forms' | 'goal' | 'inferred' | 'n' | 'name' | 'names' | 'reached' | 'what' | 'who';
type Groups = Readonly<Record<Group, string>> & { readonly k?: string };
interface Claim {
  /** None: the sentence of another claim says it. */
  readonly 'zh-CN'?: RegExp;
  readonly en: RegExp;
  /** `column`: the figures of the indicator that the sentence begins with. */
  readonly isTrue: (groups: Groups, column: ReturnType<typeof inColumn>, words: Words) => boolean;
}

/** 3 省5%，北京约5%: so many, or these, say just that. */
const areForms = (forms: string, column: ReturnType<typeof inColumn>, words: Words): boolean =>
  forms.split(words.forms).every((form) => {
    const amounts = column.map((row) => said(row, words)).filter((amount) => form.endsWith(amount));
    const amount = amounts.toSorted((a, b) => b.length - a.length)[0] ?? form;
    const alike = column.filter((row) => said(row, words) === amount).map(({ region }) => region.code);
    const who = form.slice(0, form.length - amount.length).trim();
    if (/^\d/u.test(who)) return alike.length === Number.parseInt(who, 10);
    return who.split(words.names).every((place) => alike.includes(codeOf(place, words) ?? ''));
  });

const claimsOf = (mine: string | null): readonly Claim[] => [
  {
    'zh-CN': /(?<n>\d+) 省(?=中|的|所写)/gu,
    en: /of (?<n>\d+) provinces/gu,
    isTrue: ({ n }, column) => column.length === Number(n),
  },
  {
    'zh-CN': /(?<k>\d+) 省(?:定在|写)(?<amount>[^（，；]+)/gu,
    en: /(?<k>\d+) {2}(?:set|write) (?<amount>[^(;]+?)(?= \(|;|, also|$)/gu,
    isTrue: ({ k, amount }, column, words) =>
      column.filter((row) => numberIn(said(row, words)) === numberIn(amount)).length === Number(k),
  },
  {
    'zh-CN': /中位数为(?<amount>[^；]+)/gu,
    en: /median {2}(?<amount>[^;]+?), numbers as written/gu,
    isTrue: ({ amount }, column) => median(column.map(({ value }) => value)) === numberIn(amount),
  },
  {
    'zh-CN': /(?<what>最高|最低)(?:写到)?(?<amount>[^（，；]+)（(?<who>[^）]+)）/gu,
    en: /(?<what>highest|lowest)(?: as written| up to)? (?<amount>[^(;]+) \((?<who>[^)]+)\)/gu,
    isTrue: ({ what, amount, who }, column, words) => {
      const ends = column.map(({ value, valueMax }) => [value, valueMax ?? value] as const);
      const isHighest = what === '最高' || what === 'highest';
      const end = isHighest ? Math.max(...ends.map(([, max]) => max)) : Math.min(...ends.map(([low]) => low));
      const isEnd = numbersIn(amount).at(isHighest ? -1 : 0) === end;
      return isEnd && areForms(/\d/u.test(who) ? who : `${who}${amount}`, column, words);
    },
  },
  {
    'zh-CN': /（(?<forms>(?:[^（）\d]|\d+ 省)[^（）]*\d[^（）]*)）/gu,
    en: /\((?<forms>[A-Z\d][^()]* [^()]*\d[^()]*)\)/gu,
    isTrue: ({ forms }, column, words) => areForms(forms, column, words),
  },
  {
    'zh-CN': /全国目标为(?<amount>[^；]+)/gu,
    en: /national target: (?<amount>[^;]+)/gu,
    isTrue: ({ amount }, _, words) => said(rowOf(NATION.code, '虚构产值增速', '2026'), words) === amount,
  },
  {
    'zh-CN':
      /对照 (?<who>\d+) 个地区的 (?<n>\d+) 项指标（2026年），共有 (?<k>\d+) 个数值，其中 (?<inferred>\d+) 个的期限为推算/gu,
    en: /sets (?<n>\d+) indicators \(2026\) of (?<who>\d+) places side by side, with (?<k>\d+) figures, (?<inferred>\d+) of them with an inferred deadline/gu,
    isTrue: ({ who, n, k, inferred }) => {
      const figures = due('2026', null).filter((row) => row.value !== null && isProvince(row));
      const counted = [8, SERIES.length, figures.length, figures.filter(isInferred).length];
      return JSON.stringify([who, n, k, inferred].map(Number)) === JSON.stringify(counted);
    },
  },
  {
    'zh-CN': /(?<n>\d+) 处(?<what>的数值属于其他年份|只有文字|有文件而未见这一指标)/gu,
    en: /(?<n>\d+) (?<what>of another year|in words only|not found)/gu,
    isTrue: ({ n, what }, _, words) => {
      const cells = places.slice(0, 8).flatMap(({ code }) => SERIES.map(([name]) => ({ code, name })));
      const kinds = cells.map(({ code, name }) => {
        const row = rowOf(code, name, '2026');
        if (row !== undefined) return row.value === null ? 1 : null;
        return (rowOf(code, name, '2025') ?? rowOf(code, name, '2030')) === undefined ? 2 : 0;
      });
      return kinds.filter((kind) => kind !== null && words.gaps[kind] === what).length === Number(n);
    },
  },
  {
    'zh-CN':
      /这些指标中，(?<who>北京|所列地区)2025年到期、写明数值的目标有 (?<n>\d+) 项，(?:均已|其中 (?<k>\d+) 项)查到可以对照的结果/gu,
    en: /(?<n>\d+) numerical targets of (?<who>Beijing|these places) on these indicators were due in 2025/gu,
    isTrue: ({ who, n, k = n }) => {
      const all = verdicts(mine);
      return (
        /北京|Beijing/u.test(who) === (mine !== null) &&
        all.length === Number(n) &&
        (k === n || all.filter((one) => one !== 'no-result').length === Number(k))
      );
    },
  },
  {
    en: /A result to hold against it was found for (?<k>each|\d+)/gu,
    isTrue: ({ k }) => {
      const all = verdicts(mine);
      return all.filter((one) => one !== 'no-result').length === (k === 'each' ? all.length : Number(k));
    },
  },
  {
    'zh-CN': /(?<what>达到|接近而未达到|未达到|其余) (?<n>\d+) 项(?!指标)/gu,
    en: /(?<n>\d+) (?<what>reached|nearly reached|not reached|more)/gu,
    isTrue: ({ what, n }, _, words) => {
      const wanted = ['reached', 'near', 'missed', 'no-result'][
        words.verdicts.findIndex((one) => one === what)
      ];
      return verdicts(mine).filter((one) => one === wanted).length === Number(n);
    },
  },
  {
    'zh-CN':
      /这些指标中，(?:北京|所列地区)至2027年3月1日到期的有 (?<n>\d+) 项，最早的期限是2026年(?:，其中 (?<inferred>\d+) 项的期限为推算)?，(?<k>\d+) 项已列入“指标对照（2026年）”/gu,
    en: /(?<n>\d+) targets of (?:Beijing|these places) on these indicators fall due by 1 Mar 2027; the earliest deadline is 2026(?:; (?<inferred>\d+) with an inferred deadline)?; (?<k>\d+) in the table “The indicators side by side \(2026\)”/gu,
    isTrue: ({ n, inferred, k }) => {
      const own = due('2026', mine);
      const guessed = own.filter(isInferred).length;
      return own.length === Number(n) && guessed === Number(inferred ?? 0) && own.length === Number(k);
    },
  },
  {
    'zh-CN': /其余 (?<n>\d+) 项指标/gu,
    en: /the other (?<n>\d+) indicators/gu,
    isTrue: ({ n }) => Number(n) === SERIES.length - 3,
  },
  {
    'zh-CN': /2026年的 (?<n>\d+) 项指标中，北京有 (?<k>\d+) 项可与其他地区相比/gu,
    en: /Of (?<n>\d+) indicators for 2026, Beijing can be compared with other places on (?<k>\d+)/gu,
    isTrue: ({ n, k }) => Number(n) === SERIES.length && Number(k) === OWN.length,
  },
  {
    'zh-CN': /(?<what>高于|低于|持平|不能判定)[^，（]*?的? (?<n>\d+) 项（(?<names>[^）]+)）/gu,
    en: /(?<n>\d+) (?<what>above|below|level with|left open)(?: the median| by a bound or a range) \((?<names>[^)]+)\)/gu,
    isTrue: ({ what, n, names }, _, words) => {
      const own = OWN.filter(({ side }) => words.sides[side] === what).map(({ name }) => name);
      return own.join(words.names) === names && own.length === Number(n);
    },
  },
  {
    'zh-CN': /北京(?<name>虚构[^\d]+?)目标(?<goal>[^，；]+)，结果(?<reached>[^，；]+)/gu,
    en: /Beijing, (?<name>虚构[^:]+): target (?<goal>.+?), result (?<reached>[^;]+)/gu,
    isTrue: ({ name, goal, reached }, _, words) => {
      const row = rowOf(MINE, name, '2025');
      return said(row, words) === goal && resultOf(row) === numberIn(reached);
    },
  },
];

const NOWHERE = /(?!)/gu;

describe.each(briefs)('the sentences, %s, %s', (lang, _, mine) => {
  test('each figure is one of the records', () => {
    const words = LANGS[lang];
    const left: string[] = [];
    let read = 0;
    for (const sentence of textsOf(briefOf(mine, lang)).flatMap((text) => text.split(words.stop))) {
      let rest = sentence;
      const column = inColumn(sentence.split(' ')[0] ?? '');
      for (const claim of claimsOf(mine))
        rest = rest.replaceAll(claim[lang] ?? NOWHERE, (found: string, ...parts: unknown[]) => {
          read += 1;
          const groups = parts.at(-1) as Groups;
          if (!claim.isTrue(groups, column, words)) left.push(`false: ${found} in ${sentence}`);
          return '';
        });
      if (/\d/u.test(rest.replaceAll(/202[56]年?/gu, ''))) left.push(`unread: ${rest}`);
    }
    expect(left).toEqual([]);
    expect(read).toBeGreaterThan(20);
  });
});

/** ≥110万人 → its bound, ends and size; nothing of what is no figure. */
function signedIn(text: string): string {
  const [, sign = '', low = '', high = low] =
    /([≥≤≈]?)(?:CNY )?(−?\d[\d.,]*)(?:–([\d.,]+))?/u.exec(text) ?? [];
  const size = sizeOf(text);
  return low === ''
    ? ''
    : [sign, ...[low, high].map((end) => Number((bare(end) * size).toPrecision(12)))].join(' ');
}
function signedOf(row: TargetRow | undefined): string {
  if (row === undefined || row.value === null) return '';
  const sign = [...SIGNS].find(([, comparator]) => comparator === row.comparator)?.[0] ?? '';
  return [sign, row.value, row.valueMax ?? row.value].join(' ');
}
const SHAPES = { reached: '●', near: '▲', missed: '■', 'no-result': '○', open: '◇', unread: '…' } as const;

describe.each(['zh-CN', 'en'] as const)('the other tables, %s', (lang) => {
  const words = LANGS[lang];
  const [, ofMine, ofMissed, ofAll] = words.tables;

  test('mine among the others: last year’s promise and result, this year’s and a later one, median, rank, gap', () => {
    const [head, ...rows] = tableOf(briefOf(MINE, lang), ofMine);
    expect(head).toEqual(words.heads);
    expect(rows).toHaveLength(SERIES.length);
    for (const [name = '', before = '', now = '', goal = '', middle = '', rank = '', gap = ''] of rows) {
      const last = rowOf(MINE, name, '2025');
      const own = OWN.find((one) => one.name === name);
      const [reached = '', promise = ''] = before.split(words.of);
      const [amount = '', many = ''] = middle.split(words.of);
      const place = words.rank.exec(rank)?.groups?.['rank'];
      const isApart = /\d/u.test(gap);
      expect([
        name,
        before[0],
        signedIn(promise),
        numberIn(reached),
        signedIn(now),
        signedIn(goal),
        numberIn(amount),
        Number.parseInt(many, 10),
        isApart ? numberIn(gap) : 0,
        place === undefined ? 'not known' : Number(place),
      ]).toEqual([
        name,
        last === undefined ? '–' : SHAPES[outcomeOf(last, 2025, known).verdict],
        signedOf(last),
        resultOf(last) ?? NaN,
        signedOf(rowOf(MINE, name, '2026')),
        signedOf(rowOf(MINE, name, '2030')),
        own?.middle,
        own?.values.length,
        isApart ? Number(Math.abs(own?.gap ?? 0).toPrecision(12)) : 0,
        place === undefined
          ? 'not known'
          : 1 + (own?.values.filter((value) => value > own.value).length ?? 0),
      ]);
    }
  });

  test('what was not reached: promise, result and verdict of each, in its place', () => {
    const [head, ...rows] = tableOf(briefOf(null, lang), ofMissed);
    expect(head).toEqual(words.missedHeads);
    const missed = verdicts(null).filter((one) => one === 'missed' || one === 'near');
    expect(rows).toHaveLength(Math.min(10, missed.length));
    for (const [place = '', name = '', goal = '', reached = '', verdict = ''] of rows) {
      const row = rowOf(codeOf(place, words), name, '2025');
      const is = row && outcomeOf(row, 2025, known).verdict;
      expect([goal, numberIn(reached), verdict]).toEqual([
        said(row, words),
        resultOf(row),
        words.missed[is === 'near' ? 1 : 0],
      ]);
    }
  });

  test.each([6, 9])('what falls due and stands in no other table: %i rows', (many) => {
    const rows = due('2026', null).filter(({ value }) => value !== null);
    const ids = new Set(rows.slice(many).map(({ id }) => id));
    const { words: lead, section } = dueIn(rows, { table: '某表', ids }, contextOf(dataset, lang));
    expect(lead).toContain(`${rows.length} `);
    const [table] = section.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    const read = table.rows.map(([place, name, value, until]) =>
      [codeOf(place?.text ?? '', words), name?.text, value?.text, until?.text].join(' '),
    );
    const recorded = rows.slice(0, many).map((row) => {
      const [date, inferred] = words.due;
      return [row.region.code, row.indicatorKey, said(row, words), isInferred(row) ? inferred : date].join(
        ' ',
      );
    });
    expect(read.toSorted()).toEqual(recorded.toSorted());
  });

  test('all commitments of a theme', () => {
    const all = { what: '虚构主题', rows: dataset.rows, known, offices: new Map() };
    const [, ...rows] = tableOf(commitmentsBrief(all, contextOf(dataset, lang)), ofAll);
    expect(rows).toHaveLength(54);
    for (const [place = '', name = '', value = '', until = ''] of rows) {
      const row = rowOf(codeOf(place, words), name, until.slice(0, 4));
      expect([place, name, value]).toEqual([
        place,
        name,
        row?.value === null ? words.noFigure : said(row, words),
      ]);
    }
  });
});
