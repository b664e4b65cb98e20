/**
 * Every figure of a brief against the records: each sentence and each cell is read back with its indicator, place and year,
 * and what no claim accounts for is none of the brief. SYNTHETIC data only.
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
import { createI18n } from '../../../i18n.ts';
import { syntheticView, type SyntheticTarget } from '../../../synthetic.ts';
import { documentResult } from '../../domain/rows.ts';
import { figuresOf } from '../../figure-notation.ts';

const zh = createI18n('zh-CN');
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

const briefOf = (mine: string | null, topic = TOPIC): Brief =>
  comparisonBrief(comparedIn(dataset, { mine, known, topic }), contextOf(dataset));

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
const briefs = [
  ['mine', briefOf(MINE)],
  ['no mine', briefOf(null)],
] as const;

const rowOf = (place: string, indicator: string, year: string): TargetRow | undefined =>
  dataset.rows.find(
    (row) =>
      row.region.name.startsWith(place) && row.indicatorKey === indicator && row.deadline.value === year,
  );
const said = (row: TargetRow | undefined): string => (row && zh.format.quantity(row)) ?? 'no record';
const SCALES = { 万: 1e4, 亿: 1e8 } as const;
const SIGNS = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['≈', '~'],
  ['', '='],
]);

/** ≥−3.5 counted in 万人: bound, both ends, unit. */
function readCell(cell: string, counted: string) {
  const [, sign = '', low = '', high] = /^([≥≤≈]?)(−?[\d.]+)(?:[–至](−?[\d.]+))?$/u.exec(cell) ?? [];
  const [, scale = '', unit = ''] = /^([万亿]?)(.+)$/u.exec(counted) ?? [];
  const size = scale === '万' || scale === '亿' ? SCALES[scale] : 1;
  const numberOf = (text: string): number => Number((Number(text.replace('−', '-')) * size).toPrecision(12));
  return {
    value: numberOf(low),
    valueMax: high === undefined ? null : numberOf(high),
    comparator: SIGNS.get(sign),
    unit,
  };
}

describe.each(briefs)('the table of indicators, %s', (_, brief) => {
  const [head = [], ...rows] = tableOf(brief, '指标对照');
  const columns = head.slice(1).map((text) => /^(?<name>.+)（(?<unit>[^）]+)）$/u.exec(text)?.groups ?? {});

  it('has every figure of its year, with its bound, both ends and unit, and no other', () => {
    const read = rows.flatMap(([place = '', ...cells]) =>
      cells.flatMap((cell, at) => {
        const { name = '', unit = '' } = columns[at] ?? {};
        const bare = cell.replace(/^≠|•| 推算|＋/gu, '');
        return /\d/u.test(bare) ? [{ place, name, ...readCell(bare, unit) }] : [];
      }),
    );
    const recorded = dataset.rows
      .filter(({ deadline, value }) => deadline.value === '2026' && value !== null)
      .map(({ region, indicatorKey, value, valueMax, comparator, unit }) => ({
        place: region.name.slice(0, rows.some(([name]) => name === region.name.slice(0, 3)) ? 3 : 2),
        name: indicatorKey,
        value,
        valueMax,
        comparator,
        unit,
      }));
    const key = (one: object): string => JSON.stringify(one);
    expect(read.map(key).toSorted()).toEqual(recorded.map(key).toSorted());
    expect(read.length).toBeGreaterThan(30);
  });

  it('says of every other cell why it has none', () => {
    const blanks = rows.flatMap(([place = '', ...cells]) =>
      cells.flatMap((cell, at) =>
        /\d/u.test(cell) ? [] : [{ place, name: columns[at]?.['name'] ?? '', cell }],
      ),
    );
    const isTrue = ({ place, name, cell }: (typeof blanks)[number]): boolean => {
      const ofYear = rowOf(place, name, '2026');
      if (ofYear !== undefined) return ofYear.value === null && cell.startsWith('仅文字');
      return (rowOf(place, name, '2025') ?? rowOf(place, name, '2030')) === undefined
        ? cell === '未见'
        : cell === '他年';
    };
    expect(blanks.filter((blank) => !isTrue(blank))).toEqual([]);
  });
});

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** In which half of all mine stands, by what is written alone. */
const OWN = SERIES.flatMap(([name]) => {
  const mine = rowOf('北京', name, '2026');
  if (mine === undefined || mine.value === null) return [];
  const all = dataset.rows.filter(
    ({ indicatorKey, deadline, value, region }) =>
      indicatorKey === name && deadline.value === '2026' && value !== null && region.code !== NATION.code,
  );
  const values = all.map(({ value }) => value ?? 0);
  const gap = mine.value - median(values);
  const isOpen = mine.comparator === '>=' && gap <= 0;
  const side = isOpen ? '不能判定' : gap > 0 ? '高于' : gap < 0 ? '低于' : '持平';
  return [{ name, values, middle: median(values), gap, side, value: mine.value }];
});

const resultOf = (row: TargetRow | undefined): number | undefined =>
  REACHED.get(row?.id ?? '')?.[0]?.result.value;

/** Sentence by sentence what it claims; each is struck out, and what is left must have no number. */
type Group =
  | 'amount'
  | 'forms'
  | 'goal'
  | 'inferred'
  | 'judged'
  | 'k'
  | 'n'
  | 'name'
  | 'names'
  | 'places'
  | 'reached'
  | 'tabled'
  | 'what'
  | 'where'
  | 'who'
  | 'why';
type Claim = readonly [
  form: RegExp,
  isTrue: (groups: Readonly<Record<Group, string>>, sentence: string) => boolean,
];

const inColumn = (sentence: string): TargetRow[] => {
  const [name = ''] = sentence.split(' ');
  return dataset.rows.filter(
    ({ indicatorKey, deadline, region, value }) =>
      indicatorKey === name && deadline.value === '2026' && region.code !== NATION.code && value !== null,
  );
};
const NUMBER = /−?[\d.]+/u;
const numberIn = (amount: string): number => {
  const scale = amount.includes('万') ? 1e4 : amount.includes('亿') ? 1e8 : 1;
  const number = Number((NUMBER.exec(amount)?.[0] ?? '').replace('−', '-')) * scale;
  return Number((amount.startsWith('下降') ? -number : number).toPrecision(12));
};
const placesIn = (words: string): string[] => words.split(/[、，]/u).filter((one) => !/\d/u.test(one));
const allSay = (amount: string, who: string, sentence: string): boolean =>
  placesIn(who).every((place) => {
    const own = inColumn(sentence).find(({ region }) => region.name.startsWith(place));
    return said(own) === amount || (own !== undefined && numberIn(said(own)) === numberIn(amount));
  });
const due = (year: string, code: string | null): TargetRow[] =>
  dataset.rows.filter(
    ({ deadline, region }) => deadline.value === year && (code === null || region.code === code),
  );
const verdicts = (code: string | null): string[] =>
  due('2025', code).flatMap((row) => (row.value === null ? [] : [outcomeOf(row, 2025, known).verdict]));

const claimsOf = (mine: string | null): readonly Claim[] => [
  [
    /(?<k>\d+) 省(?:定在|写|都定在|都写)(?<amount>[^（，；。]+)/gu,
    ({ k, amount }, sentence) =>
      inColumn(sentence).filter((row) => numberIn(said(row)) === numberIn(amount)).length === Number(k),
  ],
  [/(?<n>\d+) 省(?=中|的|所写)/gu, ({ n }, sentence) => inColumn(sentence).length === Number(n)],
  [
    /中位数为(?<amount>[^；。]+)/gu,
    ({ amount }, sentence) => median(inColumn(sentence).map((row) => row.value ?? 0)) === numberIn(amount),
  ],
  [
    /(?:所写)?最(?:高|低)(?<amount>[^（，；]+)（(?<who>[^）]+)）/gu,
    ({ amount, who }, sentence) => allSay(amount, who.replace(/；另.*/u, ''), sentence),
  ],
  [
    /（(?<forms>(?:[^（）\d]|\d+ 省)[^（）]*\d[^（）]*)）/gu,
    ({ forms }, sentence) =>
      forms.split('，').every((form) => {
        const [, n, who = '', amount = ''] = /^(?:(\d+) 省|(\D+?))(约?[\d.]+.*|不超过.*)$/u.exec(form) ?? [];
        const alike = inColumn(sentence).filter((row) => said(row) === amount);
        return n === undefined ? allSay(amount, who, sentence) : alike.length === Number(n);
      }),
  ],
  [/全国目标为(?<amount>[^；。]+)/gu, ({ amount }) => said(rowOf('全国', '虚构产值增速', '2026')) === amount],
  [
    /对照 (?<places>\d+) 个地区的 (?<n>\d+) 项指标（2026年），共有 (?<k>\d+) 个数值，其中 (?<inferred>\d+) 个的期限为推算/gu,
    ({ places: all, n, k, inferred }) => {
      const figures = due('2026', null).filter(
        ({ value, region }) => value !== null && region.code !== NATION.code,
      );
      const isInferred = ({ deadline }: TargetRow): boolean => deadline.basis === 'paragraph';
      const counted = [8, SERIES.length, figures.length, figures.filter(isInferred).length];
      return JSON.stringify([all, n, k, inferred].map(Number)) === JSON.stringify(counted);
    },
  ],
  [
    /(?<n>\d+) 处(?<why>的数值属于其他年份|只有文字|有文件而未见这一指标)/gu,
    ({ n, why }) => {
      const cells = places
        .slice(0, 8)
        .flatMap(({ name }) => SERIES.map(([indicator]) => ({ name, indicator })));
      const kinds = cells.map(({ name, indicator }) => {
        const row = rowOf(name, indicator, '2026');
        if (row !== undefined) return row.value === null ? '只有文字' : '';
        const other = rowOf(name, indicator, '2025') ?? rowOf(name, indicator, '2030');
        return other === undefined ? '有文件而未见这一指标' : '的数值属于其他年份';
      });
      return kinds.filter((kind) => kind === why).length === Number(n);
    },
  ],
  [
    /2025年到期、写明数值的目标有 (?<n>\d+) 项，其中 (?<judged>\d+) 项查到可以对照的结果/gu,
    ({ n, judged }) => {
      const all = verdicts(mine);
      return all.length === Number(n) && all.filter((one) => one !== 'no-result').length === Number(judged);
    },
  ],
  [
    /(?<what>达到|接近而未达到|未达到|其余) (?<n>\d+) 项(?!指标)/gu,
    ({ what, n }) => {
      const wanted = new Map([
        ['达到', 'reached'],
        ['接近而未达到', 'near'],
        ['未达到', 'missed'],
        ['其余', 'no-result'],
      ]).get(what);
      return verdicts(mine).filter((one) => one === wanted).length === Number(n);
    },
  ],
  [
    /2027年3月1日前到期的有 (?<n>\d+) 项，最早的期限是2026年(?:，其中 (?<inferred>\d+) 项的期限为推算)?，(?<tabled>\d+) 项已列入“指标对照（2026年）”/gu,
    ({ n, inferred, tabled }) => {
      const own = due('2026', mine).filter(({ region }) => mine !== null || region.code !== '');
      const guessed = own.filter(({ deadline }) => deadline.basis === 'paragraph').length;
      return own.length === Number(n) && guessed === Number(inferred ?? 0) && own.length === Number(tabled);
    },
  ],
  [/其余 (?<n>\d+) 项指标/gu, ({ n }) => Number(n) === SERIES.length - 3],
  [
    /2026年的 (?<n>\d+) 项指标中，北京有 (?<k>\d+) 项可与其他地区相比/gu,
    ({ n, k }) => Number(n) === SERIES.length && Number(k) === OWN.length,
  ],
  [
    /(?<where>高于|低于|持平|不能判定)[^，（]*?的? (?<n>\d+) 项（(?<names>[^）]+)）/gu,
    ({ where, n, names }) => {
      const wanted = OWN.filter(({ side }) => side === where).map(({ name }) => name);
      return wanted.join('、') === names && wanted.length === Number(n);
    },
  ],
  [
    /北京(?<name>虚构[^\d]+?)目标(?<goal>[^，；]+)，结果(?<reached>[^，；]+)/gu,
    ({ name, goal, reached }) => {
      const row = rowOf('北京', name, '2025');
      return said(row) === goal && resultOf(row) === numberIn(reached);
    },
  ],
];

describe.each([
  ['mine', MINE],
  ['no mine', null],
])('the sentences, %s', (_, mine) => {
  test('each figure is one of the records', () => {
    const claims = claimsOf(mine);
    const left: string[] = [];
    let read = 0;
    for (const paragraph of textsOf(briefOf(mine)))
      for (const sentence of paragraph.split('。')) {
        let rest = sentence;
        for (const [form, isTrue] of claims)
          rest = rest.replaceAll(form, (found: string, ...parts: unknown[]) => {
            read += 1;
            const groups = parts.at(-1) as Record<Group, string>;
            if (!isTrue(groups, sentence)) left.push(`false: ${found} in ${sentence}`);
            return '';
          });
        if (/\d/u.test(rest.replaceAll(/2026年|2025年/gu, ''))) left.push(`unread: ${rest}`);
      }
    expect(left).toEqual([]);
    expect(read).toBeGreaterThan(12);
  });
});

/** ≥110万人 → its bound, ends and size; nothing of what is no figure. */
function signedIn(text: string): string {
  const [, sign = '', low = '', high = low, scale = ''] =
    /([≥≤≈]?)(−?[\d.]+)(?:–([\d.]+))?([万亿]?)/u.exec(text) ?? [];
  return low === '' ? '' : [sign, numberIn(low + scale), numberIn(high + scale)].join(' ');
}
function signedOf(row: TargetRow | undefined): string {
  if (row === undefined || row.value === null) return '';
  const sign = [...SIGNS].find(([, comparator]) => comparator === row.comparator)?.[0] ?? '';
  return [sign, row.value, row.valueMax ?? row.value].join(' ');
}
const SHAPES = { reached: '●', near: '▲', missed: '■', 'no-result': '○', open: '◇' } as const;

describe('the other tables', () => {
  test('mine among the others: last year’s promise and result, this year’s and a later one, median, rank, gap', () => {
    const [head, ...rows] = tableOf(briefOf(MINE), '北京与其他地区');
    const heads = ['2025年目标与结果', '2026年目标', '2030年目标', '中位数', '位次', '与中位数相比'];
    expect(head).toEqual(['指标', ...heads]);
    expect(rows).toHaveLength(SERIES.length);
    for (const [name = '', before = '', now = '', goal = '', middle = '', rank = '', gap = ''] of rows) {
      const last = rowOf('北京', name, '2025');
      const own = OWN.find((one) => one.name === name);
      const reached = resultOf(last);
      expect([
        before[0],
        signedIn(before.replace(/.*目标/u, '')),
        reached === undefined ? undefined : numberIn(before.replace(/（.*/u, '')),
        signedIn(now),
        signedIn(goal),
        numberIn(middle.replace(/（.*/u, '')),
        /（(\d+) 地）/u.exec(middle)?.[1],
      ]).toEqual([
        last === undefined ? '–' : SHAPES[outcomeOf(last, 2025, known).verdict],
        signedOf(last),
        reached,
        signedOf(rowOf('北京', name, '2026')),
        signedOf(rowOf('北京', name, '2030')),
        own?.middle,
        String(own?.values.length),
      ]);
      const higher = own?.values.filter((value) => value > own.value).length ?? 0;
      const [apart, place] = [/\d/u.test(gap), /^第 \d+$/u.test(rank)];
      const shown = [apart ? numberIn(gap) : '', place ? Number(rank.slice(2)) : ''];
      const asked = [apart ? Number(Math.abs(own?.gap ?? 0).toPrecision(12)) : '', place ? 1 + higher : ''];
      expect([name, ...shown]).toEqual([name, ...asked]);
    }
  });

  test('what was not reached: promise, result and verdict of each, in its place', () => {
    const [head, ...rows] = tableOf(briefOf(null), '接近或未达到');
    expect(head).toEqual(['地区', '指标', '数值', '结果', '判定']);
    const missed = verdicts(null).filter((one) => one === 'missed' || one === 'near');
    expect(rows).toHaveLength(Math.min(10, missed.length));
    for (const [place = '', name = '', goal = '', reached = '', verdict = ''] of rows) {
      const row = rowOf(place, name, '2025');
      const is = row && outcomeOf(row, 2025, known).verdict;
      expect([said(row), resultOf(row), is === 'near' ? '接近' : '未达到']).toEqual([
        goal,
        numberIn(reached),
        verdict,
      ]);
    }
  });

  test.each([6, 9])('what falls due and stands in no other table: %i rows', (many) => {
    const rows = due('2026', null).filter(({ value }) => value !== null);
    const ids = new Set(rows.slice(many).map(({ id }) => id));
    const { words, section } = dueIn(rows, { table: '某表', ids }, contextOf(dataset));
    expect(words).toContain(`到期的有 ${rows.length} 项`);
    const [table] = section.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    const read = table.rows.map((row) => row.map(({ text }) => text).join(' '));
    const recorded = rows.slice(0, many).map((row) => {
      const mark = row.deadline.basis === 'paragraph' ? '·推算' : '';
      return [row.region.name, row.indicatorKey, said(row), `2026年${mark}`].join(' ');
    });
    expect(read.toSorted()).toEqual(recorded.toSorted());
  });

  test('all commitments of a theme', () => {
    const all = { what: '虚构主题', rows: dataset.rows, known, offices: new Map() };
    const [, ...rows] = tableOf(commitmentsBrief(all, contextOf(dataset)), '承诺一览');
    expect(rows).toHaveLength(60);
    for (const [place = '', name = '', value = '', until = ''] of rows) {
      const row = rowOf(place, name, until.slice(0, 4));
      expect([place, name, value]).toEqual([
        place,
        name,
        row?.value === null ? '只有文字，没有数值' : said(row),
      ]);
    }
  });
});
