/** Every sentence of a brief, from figures in the short notation: SYNTHETIC, of provinces in their order. */
import { describe, expect, it } from 'vitest';
import { standingWords } from '../../../../src/charts/compare-panel/words.ts';
import {
  columnRuns,
  coverageWords,
  dueWords,
  missedRun,
  outcomeWords,
  placeRun,
} from '../../../../src/charts/brief/sentences.ts';
import { benchmarkIn } from '../../../../src/charts/brief/comparison.ts';
import { positionOf } from '../../../../src/domain/brief/position.ts';
import { outcomeOf } from '../../../../src/domain/compare/kept-verdict.ts';
import { standingOf } from '../../../../src/domain/compare/standing.ts';
import type { LinkedResult } from '../../../../src/domain/progress/result-links.ts';
import { comparedIn, contextOf, INDICATOR, places, targetsOf, viewOf } from '../../../briefs.ts';
import { createI18n } from '../../../i18n.ts';
import { syntheticRows, syntheticView, type SyntheticTarget } from '../../../synthetic.ts';
import { figuresOf } from '../../figure-notation.ts';

const zh = createI18n('zh-CN');
const en = createI18n('en');
const NATION = { code: '100000', name: '全国', level: 'nation' } as const;
const ofNation = (notation: string): SyntheticTarget[] =>
  targetsOf(notation).map((target) => ({ ...target, region: NATION }));
const inTonnes = (notation: string, from: number): SyntheticTarget[] =>
  targetsOf(notation, { unit: '吨', more: { measure: 'level' } }).slice(from);

function columnOf(targets: readonly SyntheticTarget[], lang: 'zh-CN' | 'en' = 'zh-CN'): string {
  const dataset = syntheticView(targets);
  const { matrix } = comparedIn(dataset);
  const runs = matrix.columns.flatMap((column) => columnRuns(matrix, column, contextOf(dataset, lang)));
  return runs.map(({ text }) => text).join('');
}

describe('columnRuns', () => {
  it.each([
    ['all alike', targetsOf('5*4'), '4 省都定在5%。'],
    [
      'about, a floor',
      targetsOf('~5*3 4.5 >=7 6'),
      '6 省中 3 省定在约5%；最高7%以上（内蒙古），最低4.5%（山西）。',
    ],
    ['two', targetsOf('5 4'), '北京5%，天津4%。'],
    ['one', targetsOf('5'), '只有北京的数值可列，为5%。'],
    ['no mode', targetsOf('1 2 3 5'), '4 省的中位数为2.5%；最高5%（山西），最低1%（北京）。'],
    ['falls', targetsOf('-3*3 2 -5'), '5 省中 3 省定在−3%；最高2%（山西），最低−5%（内蒙古）。'],
    ['ceilings', targetsOf('<=5*3 4 6'), '5 省中 3 省定在不超过5%；最高6%（内蒙古），所写最低4%（山西）。'],
    ['ranges', targetsOf('4.5..5*3 6 5'), '5 省中 3 省定在4.5–5%，也是最低；最高6%（山西）。'],
    ['a zero is a figure', targetsOf('0 1 2 3 3'), '5 省中 2 省定在3%，也是最高；最低0%（北京）。'],
    [
      'the nation apart',
      [...targetsOf('5*3 6'), ...ofNation('>=7')],
      '4 省中 3 省定在5%，也是最低；最高6%（山西）；全国目标为7%以上。',
    ],
    [
      'an inferred date, which the coverage counts',
      targetsOf('5*4 6', { basis: 'paragraph' }),
      '5 省中 4 省定在5%，也是最低；最高6%（内蒙古）。',
    ],
    [
      'unlike',
      [...targetsOf('5'), ...inTonnes('5*2', 1)],
      '只有北京的数值可列，为5%；另有 1 地口径不同，未计入。',
    ],
  ])('%s', (_, targets, words) => {
    expect(columnOf(targets)).toBe(`${INDICATOR} 2026年：${words}`);
  });

  it('says of the nation alone what it says, and that there is no place to compare', () => {
    expect(columnOf(ofNation('~5'))).toBe(`${INDICATOR} 2026年：全国目标为约5%。`);
    const { matrix } = comparedIn(syntheticView(ofNation('~5')));
    expect(coverageWords(matrix, zh)).toBe('本简报只有全国的 1 项指标（2026年），没有可以对照的地区。');
  });

  it('names what has no figure, and cites the ends where they are few', () => {
    const dataset = viewOf('5*3 6 9');
    const { matrix } = comparedIn(dataset);
    const [column] = matrix.columns;
    if (column === undefined) throw new Error('no column');
    const [first] = columnRuns(matrix, column, contextOf(dataset));
    expect(first?.of).toEqual(['t-synthetic-4']);
    const empty = { ...matrix, rows: [] };
    const said = columnRuns({ ...empty, columns: [column] }, column, contextOf(dataset));
    expect(said).toEqual([{ text: `${INDICATOR} 2026年：所列地区都没有数值。`, of: [] }]);
    expect(columnOf([...targetsOf('5*3 6'), ...ofNation('7')], 'en')).toContain('national target: 7%');
  });
});

describe('coverageWords', () => {
  const kinds = {
    value: { kind: 'value', row: { deadline: { basis: 'sentence' } }, others: [], reasons: [] },
    guessed: { kind: 'value', row: { deadline: { basis: 'paragraph' } }, others: [], reasons: [] },
    elsewhen: { kind: 'elsewhen', row: {} },
    words: { kind: 'words', row: {} },
    silent: { kind: 'not-found' },
    none: { kind: 'no-document' },
  } as const;
  it.each([
    ['value value', '2 个地区的 1 项指标，共有 2 个数值。'],
    ['value', '1 个地区的 1 项指标，共有 1 个数值。'],
    ['value words', '2 个地区的 1 项指标，共有 1 个数值。没有数值的：1 处只有文字；'],
    ['value silent', '2 个地区的 1 项指标，共有 1 个数值。没有数值的：1 处有文件而未见这一指标；'],
    ['value none', '2 个地区的 1 项指标，共有 1 个数值。没有数值的：1 处没有文件覆盖；'],
    ['value elsewhen', '2 个地区的 1 项指标，共有 1 个数值。没有数值的：1 处的数值属于其他年份；'],
    ['none none', '2 个地区的 1 项指标，共有 0 个数值。没有数值的：2 处没有文件覆盖；'],
    ['words words', '2 个地区的 1 项指标，共有 0 个数值。没有数值的：2 处只有文字；'],
    ['silent none', '没有数值的：1 处有文件而未见这一指标、1 处没有文件覆盖；'],
    ['elsewhen words silent', '没有数值的：1 处的数值属于其他年份、1 处只有文字、1 处有文件而未见这一指标；'],
    [
      'value words words none',
      '4 个地区的 1 项指标，共有 1 个数值。没有数值的：2 处只有文字、1 处没有文件覆盖；',
    ],
    ['silent', '1 个地区的 1 项指标，共有 0 个数值。没有数值的：1 处有文件而未见这一指标；'],
    ['value guessed guessed', '3 个地区的 1 项指标，共有 3 个数值，其中 2 个的期限为推算。'],
  ])('%s', (cells, words) => {
    const { matrix } = comparedIn(viewOf('5'));
    const rows = cells.split(' ').map((kind, at) => ({
      code: places[at]?.code ?? '',
      name: null,
      cells: [kinds[kind as keyof typeof kinds]] as never,
    }));
    const said = coverageWords({ ...matrix, rows, horizon: null }, zh);
    expect(said).toContain(words);
    expect(said.includes('没有数值不等于没有目标')).toBe(/words|silent|none|elsewhen/u.test(cells));
  });
});

describe('positionOf', () => {
  it.each([
    ['7 5*3', 'above', '7%，从高到低排第 1（共 4 地）；中位数 5%（4 地），其他 3 地'],
    ['3 5*3', 'below', '3%，从高到低排第 4（共 4 地）；中位数 5%（4 地），其他 3 地'],
    ['5 5*3', 'level', '5%，从高到低排并列第 1（共 4 地）'],
    ['>=5 5*3', 'open', '5%以上'],
    ['>=6 5*3', 'above', '6%以上，从高到低排第 1（共 4 地）'],
    ['<=5 5*3', 'open', '不超过5%'],
    ['<=4 5*3', 'below', '不超过4%，从高到低排第 4（共 4 地）'],
    ['4..6 5*3', 'open', '4–6%，从高到低排位次不能确定（共 4 地）'],
    ['6..7 5*3', 'above', '6–7%，从高到低排第 1（共 4 地）'],
    ['-3 2 3', 'below', '−3%，从高到低排第 3（共 3 地）'],
    ['5', 'alone', '没有其他地区与它同口径（n=0）'],
    ['~5 4 6', 'level', '约5%，从高到低排第 2（共 3 地）'],
  ])('%s', (notation, position, words) => {
    const standing = standingOf(comparedIn(viewOf(notation)).model.all, '110000');
    if (standing === null) throw new Error('no standing');
    expect(positionOf(standing)).toBe(position);
    expect(standingWords(standing, zh)).toContain(words);
  });
});

/** Beijing's share among those of the provinces behind it. */
function placeOf(notation: string, lang: 'zh-CN' | 'en' = 'zh-CN', more: readonly SyntheticTarget[] = []) {
  const some = syntheticView([...targetsOf(notation), ...more]);
  const topic = [...new Set(some.rows.map(({ indicatorKey }) => `indicator:${indicatorKey}` as const))];
  const benchmark = benchmarkIn(comparedIn(some, { mine: '110000', topic }));
  if (benchmark === null) throw new Error('no benchmark');
  return placeRun(benchmark, contextOf(some, lang));
}

describe('placeRun', () => {
  const compared = '2026年的 1 项指标中，北京有 1 项可与其他地区相比：';
  const other = targetsOf('7 5 4', { indicator: '虚构绿化覆盖率' });
  it.each([
    ['7 5*3', `${compared}高于中位数的 1 项（${INDICATOR}）`],
    ['3 5*3', `${compared}低于中位数的 1 项（${INDICATOR}）`],
    ['5 5*3', `${compared}与中位数持平的 1 项（${INDICATOR}）`],
    ['~5 4 6', `${compared}与中位数持平的 1 项（${INDICATOR}）`],
    ['>=5 5*3', `${compared}因写法有上下限或区间、不能判定高低的 1 项（${INDICATOR}）`],
    ['4..6 5*3', `${compared}因写法有上下限或区间、不能判定高低的 1 项（${INDICATOR}）`],
    ['>=6 5*3', `${compared}高于中位数的 1 项（${INDICATOR}）`],
    ['6 5', `${compared}高于另一地的 1 项（${INDICATOR}）`],
    ['<=4 5*3', `${compared}低于中位数的 1 项（${INDICATOR}）`],
    ['-3 -2 1', `${compared}低于中位数的 1 项（${INDICATOR}）`],
    ['0 -2 -1', `${compared}高于中位数的 1 项（${INDICATOR}）`],
    ['5', '北京2026年的 1 项指标都没有可与其他地区相比的数值'],
  ])('%s', (notation, words) => {
    expect(placeOf(notation)).toEqual({ text: words, of: notation === '5' ? [] : ['t-synthetic-0'] });
  });

  it('says each side once, and it in English', () => {
    expect(placeOf('3 5*3', 'zh-CN', other).text).toContain(
      `2 项可与其他地区相比：高于中位数的 1 项（虚构绿化覆盖率）；低于中位数的 1 项（${INDICATOR}）`,
    );
    expect(placeOf('3 5*3', 'en').text).toContain(
      'Of 1 indicator for 2026, Beijing can be compared with other places on 1',
    );
    expect(placeOf('5', 'zh-CN', []).text).toContain('都没有可与其他地区相比的数值');
  });
});

/** Of a share that is better the higher. */
function outcome(goal: string, result: string, over: Partial<LinkedResult> = {}) {
  const dataset = viewOf(goal, { due: '2025' });
  const [row] = dataset.rows;
  const [figure] = result === '' ? [] : figuresOf(result);
  if (row === undefined) throw new Error('no goal');
  const reached = {
    id: 'r-1',
    regionCode: row.region.code,
    indicatorKey: row.indicatorKey,
    scope: '',
    measure: 'share',
    unit: '%',
    average: false,
    period: '2025',
    part: 'year',
    isFlagged: false,
    indicator: INDICATOR,
    direction: null,
    documentId: 'd-1',
    articleId: 'a-1',
    line: 1,
    quote: '',
    inference: null,
  } as const;
  const links: LinkedResult[] =
    figure === undefined
      ? []
      : [
          {
            targetId: row.id,
            resultId: 'r-1',
            fit: 'answers',
            doubts: [],
            result: { ...reached, ...figure, comparator: figure.comparator ?? '=' },
            ...over,
          },
        ];
  const known = { linked: new Map([[row.id, links]]), recorded: new Map(), dataset };
  return { row, ...outcomeOf(row, 2025, known) };
}

describe('outcomeWords', () => {
  const [met, missed, near, open, none] = [
    outcome('>=5', '6'),
    outcome('>=5', '4'),
    outcome('>=5', '4.8'),
    outcome('>=5', '<=7'),
    outcome('5', ''),
  ];
  it.each([
    [[none], '1 项，都未查到可以对照的结果；未查到不等于未完成。'],
    [[none, none], '2 项，都未查到可以对照的结果；未查到不等于未完成。'],
    [[met], '1 项，均已查到可以对照的结果：达到 1 项。'],
    [[missed], '1 项，均已查到可以对照的结果：未达到 1 项。'],
    [[open], '1 项，均已查到可以对照的结果：不能判定的 1 项。'],
    [[met, met, missed], '3 项，均已查到可以对照的结果：达到 2 项、未达到 1 项。'],
    [[met, none], '2 项，其中 1 项查到可以对照的结果：达到 1 项；其余 1 项未查到结果，不等于未完成。'],
    [[missed, none, none], '未达到 1 项；其余 2 项未查到结果，不等于未完成。'],
    [[open, none], '不能判定的 1 项；其余 1 项未查到结果，不等于未完成。'],
    [[met, missed, open], '达到 1 项、未达到 1 项、不能判定的 1 项。'],
    [[met, missed, open, none], '4 项，其中 3 项查到可以对照的结果'],
    [[met, open], '达到 1 项、不能判定的 1 项。'],
    [[near, missed], '接近而未达到 1 项、未达到 1 项。'],
  ])('%#', (outcomes, words) => {
    expect(outcomeWords(outcomes, 2025, zh)).toContain(`2025年到期、写明数值的目标有 ${outcomes.length} 项`);
    expect(outcomeWords(outcomes, 2025, zh)).toContain(words);
  });

  it('says apart what is not loaded, which is not without a result', () => {
    const unread = { ...none, verdict: 'unread' } as const;
    const said = (...outcomes: Parameters<typeof outcomeWords>[0]) => outcomeWords(outcomes, 2025, zh);
    expect(said(unread, unread)).toContain('有 2 项；2 项的结果没有载入，不等于没有。');
    expect(said(none, unread)).toContain('有 2 项；1 项的结果没有载入，不等于没有；其余 1 项未查到结果');
    expect(said(met, unread, unread)).toContain(
      '有 3 项，其中 1 项查到可以对照的结果：达到 1 项；2 项的结果没有载入，不等于没有。',
    );
  });

  it.each([
    ['5', '4', `北京${INDICATOR}目标5%，结果4%`],
    ['>=5', '4.9', `北京${INDICATOR}目标5%以上，结果4.9%`],
    ['<=5', '5.2', `北京${INDICATOR}目标不超过5%，结果5.2%`],
    ['<=5', '~6', `北京${INDICATOR}目标不超过5%，结果约6%`],
    ['4..6', '3..3.5', `北京${INDICATOR}目标4–6%，结果3–3.5%`],
    ['>5', '<=5', `北京${INDICATOR}目标超过5%，结果不超过5%`],
    ['-3', '-5', `北京${INDICATOR}目标−3%，结果−5%`],
    ['~5', '4.7', `北京${INDICATOR}目标约5%，结果4.7%`],
    ['5', '<5', `北京${INDICATOR}目标5%，结果低于5%`],
    ['5.25', '0', `北京${INDICATOR}目标5.25%，结果0%`],
    ['0', '-0.5', `北京${INDICATOR}目标0%，结果−0.5%`],
    ['>=5', '4.5..4.9', `北京${INDICATOR}目标5%以上，结果4.5–4.9%`],
  ])('what was missed, %s by %s', (goal, result, words) => {
    expect(missedRun(outcome(goal, result), zh)).toEqual({ text: words, of: ['t-synthetic-0', 'r-1'] });
  });

  it('says it in English', () => {
    expect(missedRun(outcome('>=5', '4'), en).text).toContain('target at least 5%, result 4%');
  });
});

const NOWHERE = { n: 0, table: '', rest: 0 };

describe('dueWords', () => {
  const rows = (dues: readonly (readonly [due: string, basis: 'sentence' | 'paragraph'])[]) =>
    syntheticRows(
      dues.map(([due, basis], at) => ({
        region: places[at] ?? NATION,
        indicator: INDICATOR,
        value: 1,
        due,
        basis,
      })),
    );
  it.each([
    [[], '未见至2027年3月1日到期的目标。'],
    [[['2026', 'sentence']], '至2027年3月1日到期的有 1 项，最早的期限是2026年。'],
    [[['2026', 'paragraph']], '有 1 项，最早的期限是2026年，其中 1 项的期限为推算。'],
    [
      [
        ['2026-06', 'sentence'],
        ['2026', 'sentence'],
      ],
      '有 2 项，最早的期限是2026年6月。',
    ],
    [
      [
        ['2026-06-30', 'sentence'],
        ['2026', 'sentence'],
      ],
      '有 2 项，最早的期限是2026年6月30日。',
    ],
    [
      [
        ['2026-06', 'paragraph'],
        ['2026', 'sentence'],
      ],
      '有 2 项，最早的期限是2026年6月，其中 1 项的期限为推算。',
    ],
    [
      [
        ['2026-06', 'sentence'],
        ['2026', 'paragraph'],
      ],
      '其中 1 项的期限为推算。',
    ],
    [
      [
        ['2026', 'paragraph'],
        ['2026', 'paragraph'],
      ],
      '有 2 项，最早的期限是2026年，其中 2 项的期限为推算。',
    ],
    [
      [
        ['2026', 'sentence'],
        ['2026', 'sentence'],
        ['2026', 'sentence'],
      ],
      '有 3 项，最早的期限是2026年。',
    ],
    [[['2027-01', 'sentence']], '有 1 项，最早的期限是2027年1月。'],
    [[['2027-02-28', 'sentence']], '有 1 项，最早的期限是2027年2月28日。'],
    [
      [
        ['2026-12', 'paragraph'],
        ['2027-01', 'paragraph'],
      ],
      '有 2 项，最早的期限是2026年12月，其中 2 项的期限为推算。',
    ],
  ] as const)('%#', (dues, words) => {
    expect(dueWords(rows(dues), '2027-03-01', NOWHERE, zh)).toContain(words);
  });

  it.each([
    [{ n: 2, table: '某表', rest: 0 }, '，2 项已列入“某表”。'],
    [{ n: 1, table: '某表', rest: 3 }, '，1 项已列入“某表”，3 项未在本简报列出。'],
    [{ n: 0, table: '某表', rest: 3 }, '最早的期限是2026年，3 项未在本简报列出。'],
  ])('%#', (where, words) => {
    const two = rows([
      ['2026', 'sentence'],
      ['2026', 'sentence'],
    ]);
    expect(dueWords(two, '2027-03-01', where, zh)).toContain(words);
  });

  it('says it in English', () => {
    expect(dueWords(rows([['2026', 'paragraph']]), '2027-03-01', NOWHERE, en)).toBe(
      '1 target falls due by 1 Mar 2027; the earliest deadline is 2026; 1 with an inferred deadline.',
    );
  });
});
