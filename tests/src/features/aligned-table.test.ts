/** The aligned table: which figure stands in which cell, and in what order. All figures are SYNTHETIC. */
import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/bulk/dataset-index.ts';
import { slideParts } from '../../../src/charts/exhibit/slide.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { inOrderOfChoice } from '../../../src/domain/compare/choice.ts';
import { matrixExhibit } from '../../../src/charts/compare-matrix/exhibit.ts';
import { cellsOf, folded, matrixOf, sharesOf, type MatrixScope } from '../../../src/domain/compare/matrix.ts';
import { columnName, cellWords, matrixTitle } from '../../../src/charts/compare-matrix/words.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticDataset, syntheticView, type SyntheticTarget } from '../../synthetic.ts';

const zh = createI18n('zh-CN');
const region = (code: string, name: string) =>
  ({ code, name, level: code === '100000' ? 'nation' : 'province' }) as const;
const [NATION, BEIJING, HEBEI, SHANDONG, HAINAN] = [
  region('100000', '全国'),
  region('110000', '北京市'),
  region('130000', '河北省'),
  region('370000', '山东省'),
  region('460000', '海南省'),
] as const;
const ALL = [NATION, BEIJING, HEBEI, SHANDONG, HAINAN];
const covered = new Map(ALL.map(({ code, name }) => [code, name]));

const salt = (of: SyntheticTarget['region'], value: number | null, more: Partial<SyntheticTarget> = {}) => ({
  region: of,
  indicator: '海水淡化工程规模',
  value,
  ...more,
});

function tableOf(
  targets: readonly SyntheticTarget[],
  { topic = ['indicator:海水淡化工程规模'], ...scope }: Partial<MatrixScope> & { topic?: string[] } = {},
) {
  const view = syntheticView(targets);
  const asked = {
    region: [],
    horizon: null,
    mine: null,
    pin: [],
    covered,
    by: null,
    dir: 'desc',
    ...scope,
  } as const;
  const matrix = matrixOf(comparisonOf(indexTopics(view), { topic, region: [], mine: asked.mine }), asked);
  const said = (of: SyntheticTarget['region']): string[] =>
    matrix.rows
      .filter(({ code }) => code === of.code)
      .flatMap((row) => cellsOf(row, matrix.columns).map(({ cell, column }) => cellWords(cell, column, zh)));
  const dataset = { ...view, labels: { ...view.labels, zh: new Map([['water', '水']]) } };
  const columns = matrix.columns.map((column) => columnName(column, { dataset, i18n: zh }));
  return { view, matrix, columns, said, places: matrix.rows.map(({ name }) => name) };
}

describe('the rows', () => {
  it('have a city without documents of its own only where a column has a figure of it', () => {
    const dalian = { code: '210200', name: '大连市', level: 'city' } as const;
    const { places, said } = tableOf([salt(BEIJING, 1), salt(dalian, 2)]);
    expect(places).toContain('大连市');
    expect(said(dalian)).toEqual(['2吨']);
    expect(tableOf([salt(BEIJING, 1), salt(dalian, null)]).places).not.toContain('大连市');
  });
});

const ABOVE = { more: { relation: { kind: 'above', to: 'nation', text: '高于全国平均水平' } } } as const;

describe('a goal in words', () => {
  it('stands in the cell where a figure would, and is none', () => {
    const { said, matrix } = tableOf([salt(BEIJING, 1), salt(HEBEI, null, ABOVE)]);
    expect(said(BEIJING)).toEqual(['1吨']);
    expect(said(HEBEI)).toEqual(['高于全国平均水平']);
    expect(
      sharesOf(matrix)
        .flat()
        .filter((share) => share !== null),
    ).toEqual([]);
  });
});

describe('goals in words of one column', () => {
  const goal = (kind: 'in-step' | 'above', text: string) => ({ more: { relation: { kind, text } } });
  const [inStep, above] = [goal('in-step', '与经济增长同步'), goal('above', '高于全国平均水平')];
  const order = (targets: readonly SyntheticTarget[]) => {
    const by = tableOf(targets).matrix.columns[0]?.key ?? null;
    const { matrix, view } = tableOf(targets, { by });
    const dataset = { ...view, labels: { ...view.labels, zh: new Map<string, string>() } };
    return {
      title: matrixTitle(matrix, by, { dataset, i18n: zh }),
      names: matrix.rows.map(({ name }) => name),
    };
  };

  it('stand with their like behind the figures, and are counted', () => {
    const { title, names } = order([
      salt(BEIJING, null, inStep),
      salt(HEBEI, null, above),
      salt(SHANDONG, null, inStep),
      salt(HAINAN, 5),
    ]);
    // The nation stands on top whatever the order.
    expect(names.slice(1, 5)).toEqual(['海南省', '北京市', '山东省', '河北省']);
    expect(title).toMatch(/只以文字表述的：与经济增长同步 2 个[，、]高于全国平均水平 1 个$/u);
  });

  it('are not mentioned where there are none', () => {
    expect(order([salt(BEIJING, 4), salt(HAINAN, 5)]).title).not.toContain('文字');
  });
});

describe('the figure of a cell', () => {
  it('is the whole region’s before a part’s, and what its sentence says before what is inferred', () => {
    const { said } = tableOf([
      salt(BEIJING, 1, { more: { scope: '海岛' } }),
      salt(BEIJING, 2, { basis: 'heading' }),
      salt(BEIJING, 3),
    ]);
    expect(said(BEIJING)).toEqual(['3吨 另 2 项']);
  });

  it('is the policy’s own before an editor’s', () => {
    const { targets, ...rest } = syntheticDataset([salt(BEIJING, 1), salt(BEIJING, 2)]);
    const [note, body] = targets.map((target, at) => ({
      ...target,
      mentions: target.mentions.map((mention) => ({ ...mention, part: at === 0 ? 'note' : 'body' }) as const),
    }));
    if (note === undefined || body === undefined) throw new Error('no targets');
    const view = openIndex(
      buildIndex({ ...rest, targets: [note, body] }, 'test', { themes: [], families: [] }),
    );
    expect(inOrderOfChoice(indexTopics(view).ofTopics(['indicator:海水淡化工程规模']), 2028)[0]?.value).toBe(
      2,
    );
  });

  it('is of the year of most regions; what had passed when the text was written is no promise', () => {
    const { said } = tableOf([
      salt(BEIJING, 5, { due: '2028' }),
      salt(HEBEI, 6, { due: '2028' }),
      salt(SHANDONG, 70, { due: '2035' }),
      salt(SHANDONG, 7, { due: '2028' }),
      salt(BEIJING, 9, { due: '2028', more: { flags: ['deadline-passed-at-issue'] } }),
    ]);
    expect([said(BEIJING), said(SHANDONG)]).toEqual([['5吨 另 1 项'], ['7吨 另 1 项']]);
  });

  it('is of the year that is looked at; a figure of another year is not hidden', () => {
    const targets = [salt(BEIJING, 5, { due: '2028' }), salt(HEBEI, 6, { due: '2035' })];
    const { said } = tableOf(targets, { horizon: 2028 });
    expect([said(BEIJING), said(HEBEI)]).toEqual([['5吨'], ['6吨 〔≠ 2035年〕']]);
    expect(tableOf(targets, { horizon: 2040 }).said(BEIJING)).toEqual(['5吨 〔≠ 2028年〕']);
  });

  it.each([
    // The same thing on another basis, and within a longer name.
    [{ indicator: '盐化工产值同口径增速', value: 6 }, '6% 〔≠ 盐化工产值同口径增速〕'],
    [{ indicator: '卤水盐化工产值增速', value: 7 }, '7% 〔≠ 卤水盐化工产值增速〕'],
    // A mean of years, which no column of its own shows in this year.
    [
      { indicator: '盐化工产值年均增速', value: 8, due: '2030', more: { average: true } },
      '8% 2030年 〔≠ 年均〕',
    ],
    [{ value: null, more: { relation: { kind: 'reasonable', text: '合理水平' } } }, '合理水平'],
    // Another name of it, by the table of families.
    [
      {
        indicator: '卤盐出产',
        value: null,
        more: { indicatorKey: '盐化工产值增速', relation: { kind: 'rise', text: '合理回升' } },
      },
      '合理回升',
    ],
    [{ indicator: '盐化工产值同口径增速', value: null }, '有文件，未见这一指标'],
    // Measured otherwise, or a shorter word that many names have: another thing.
    [{ indicator: '盐化工产值', value: 9, unit: '元' }, '有文件，未见这一指标'],
    [{ indicator: '盐化工产值比重', value: 9, more: { measure: 'share' } }, '有文件，未见这一指标'],
    [{ indicator: '产值增速', value: 9 }, '有文件，未见这一指标'],
  ] as const)('with %j alone is not said to have nothing where it says nearly that', (near, cell) => {
    const growth = { indicator: '盐化工产值增速', unit: '%' } as const;
    const places = [BEIJING, SHANDONG].map((of) => salt(of, 5, growth));
    const { said } = tableOf([...places, salt(HEBEI, null, { ...growth, ...near })], {
      topic: ['indicator:盐化工产值增速'],
      horizon: 2028,
    });
    expect(said(HEBEI)).toEqual([cell]);
  });

  it('tells words, nothing found and no document apart', () => {
    const { said } = tableOf([salt(BEIJING, 5), salt(HEBEI, null)], {
      region: ['110000', '130000', '370000', '620000'],
    });
    expect(said(HEBEI)).toEqual(['只有文字，没有数值']);
    expect(said(SHANDONG)).toEqual(['有文件，未见这一指标']);
    expect(said(region('620000', '甘肃省'))).toEqual(['没有文件覆盖该地区']);
  });

  it('that is unlike the column’s most stands there with what differs', () => {
    const { view, matrix, said } = tableOf([
      salt(BEIJING, 5),
      salt(HEBEI, 6),
      salt(SHANDONG, 7, { more: { scope: '海岛' } }),
      salt(HAINAN, 8, { unit: '座' }),
    ]);
    expect(said(SHANDONG)).toEqual(['7吨 〔≠ 海岛〕']);
    expect(said(HAINAN)).toEqual(['8座 〔≠ 座〕']);
    const context = { asOf: '2026-01-01', dataset: view, i18n: zh };
    const { doubts, table } = matrixExhibit(matrix, { mine: null, by: null }, context);
    expect(doubts.slice(0, 2)).toEqual([
      '山东 海水淡化工程规模：适用范围不同 不限范围 ≠ 海岛',
      '海南 海水淡化工程规模：单位不同 吨 ≠ 座',
    ]);
    expect(table.rows.find(({ id }) => id === HAINAN.code)?.cells).toEqual(['海南', '8座 〔≠ 座〕']);
  });
});

describe('a column', () => {
  it('is of one way of counting, and of one key whatever the wording', () => {
    const { columns, said } = tableOf([
      salt(BEIJING, 5),
      salt(BEIJING, 50, { more: { cumulative: true } }),
      salt(HEBEI, 6, { indicator: '“海水淡化”工程规模', more: { indicatorKey: '海水淡化工程规模' } }),
      salt(HEBEI, 3, { more: { average: true } }),
    ]);
    expect(columns).toEqual(['海水淡化工程规模', '海水淡化工程规模（累计）', '海水淡化工程规模（年均）']);
    expect(said(BEIJING)).toEqual(['5吨', '50吨', '有文件，未见这一指标']);
    expect(said(HEBEI)[0]).toBe('6吨');
  });

  it('of a family is one for each key that two regions name; the others say their own names in one', () => {
    const family = { family: { id: 'water', by: 'rule' } } as const;
    const { columns, said } = tableOf(
      [
        salt(BEIJING, 5, { more: family }),
        salt(HEBEI, 6, { more: family }),
        salt(BEIJING, 7, { indicator: '再生水规模', more: family }),
        salt(SHANDONG, 8, { indicator: '雨水规模', more: family }),
      ],
      { topic: ['family:water', 'indicator:海水淡化工程规模'] },
    );
    expect(columns).toEqual(['海水淡化工程规模', '水（口径各异）']);
    expect(said(BEIJING)).toEqual(['5吨', '7吨 〔≠ 再生水规模〕']);
    expect(said(SHANDONG)[1]).toBe('8吨 〔≠ 雨水规模〕');
  });
});

describe('the rows', () => {
  const targets = [salt(NATION, 100), salt(BEIJING, 2), salt(HEBEI, 5000, { unit: '斤' }), salt(HAINAN, 1)];
  const key = tableOf(targets).matrix.columns[0]?.key ?? '';

  it('are sorted by value in one unit, without a figure last either way; mine and the nation stay on top', () => {
    const by = (dir: 'asc' | 'desc') => tableOf(targets, { by: key, dir, mine: HAINAN.code }).places;
    expect(by('desc')).toEqual(['海南省', '全国', '河北省', '北京市', '山东省']);
    expect(by('asc')).toEqual(['海南省', '全国', '北京市', '河北省', '山东省']);
    expect(tableOf(targets).said(HEBEI)).toEqual(['5000斤']);
  });

  it('run by place, those that say something first', () => {
    expect(tableOf(targets).places).toEqual(['全国', '北京市', '河北省', '海南省', '山东省']);
    expect(tableOf(targets, { by: 'region', dir: 'desc' }).places).toEqual([
      '全国',
      '海南省',
      '山东省',
      '河北省',
      '北京市',
    ]);
    expect(tableOf(targets, { pin: [SHANDONG.code] }).places[0]).toBe('山东省');
  });

  it('of nothing are told in one line where they are many and nobody asked for them; in the data they are all', () => {
    const only = [salt(HAINAN, 1)];
    expect(folded(tableOf(only, { mine: HEBEI.code }).matrix).silent).toEqual([]);
    expect(folded(tableOf(only, { region: ALL.map(({ code }) => code) }).matrix).silent).toEqual([]);
    const { matrix, view } = tableOf(only);
    expect(folded(matrix).matrix.rows.map(({ name }) => name)).toEqual(['全国', '海南省']);
    const context = { asOf: '2026-01-01', dataset: view, i18n: zh };
    const exhibit = matrixExhibit(matrix, { mine: null, by: null }, context);
    expect(exhibit.doubts[0]).toBe('另有 3 个地区未见所列指标：北京、河北、山东');
    expect(exhibit.table.rows).toHaveLength(2);
    expect(exhibit.data.rows).toHaveLength(5);
  });
});

describe('a column of alike figures', () => {
  const wet = '再生水规模';
  const targets = [
    salt(BEIJING, 2, { comparator: '>=' }),
    salt(HEBEI, 4, { comparator: '~' }),
    salt(SHANDONG, 5),
    salt(HAINAN, 8, { more: { scope: '海岛' } }),
    salt(BEIJING, 9, { indicator: wet }),
  ];
  const asked = { topic: [`indicator:海水淡化工程规模`, `indicator:${wet}`] };

  it('has the bound before the number, and bars of two comparable figures at least', () => {
    const { matrix, said } = tableOf(targets, asked);
    expect([BEIJING, HEBEI, HAINAN].map((of) => said(of)[0])).toEqual(['≥2吨', '≈4吨', '8吨 〔≠ 海岛〕']);
    expect(sharesOf(matrix)).toEqual([
      [null, null],
      [0.4, null],
      [0.8, null],
      [1, null],
      [null, null],
    ]);
  });

  it('has the bars as shades where it is a table of a slide, and as ground of its picture', () => {
    const { matrix, view } = tableOf(targets, asked);
    const context = { asOf: '2026-01-01', dataset: view, i18n: zh };
    const exhibit = matrixExhibit(matrix, { mine: null, by: null }, context);
    const { table } = slideParts(exhibit, true, zh);
    expect(table?.columns[1]?.shares).toEqual({ '≥2吨': 0.4, '≈4吨': 0.8, '5吨': 1 });
    const option = exhibit.drawing?.option({ palette: PALETTES.light, width: 900, animate: false });
    const grounds = JSON.stringify(option?.['series']).match(/"color":"#[0-9a-f]{6}","opacity"/gu) ?? [];
    expect(new Set(grounds).size).toBeGreaterThanOrEqual(3);
  });

  it('sorted by it, the table says in its title what the column finds', () => {
    const { matrix, view } = tableOf(targets, asked);
    const context = { asOf: '2026-01-01', dataset: view, i18n: zh };
    const titleBy = (by: string | null): string => matrixExhibit(matrix, { mine: null, by }, context).title;
    expect(titleBy(matrix.columns[0]?.key ?? '')).toBe(
      '海水淡化工程规模 2028年：山东5吨，河北约4吨，北京2吨以上',
    );
    expect(titleBy(matrix.columns[1]?.key ?? '')).toBe('4 个地区 2 项指标的目标');
  });

  it('sorted by none, says what most places write of the indicators of which most write one number', () => {
    const places = [BEIJING, HEBEI, SHANDONG, HAINAN];
    const { matrix, view } = tableOf(
      [
        ...places.map((of, at) => salt(of, 5, { comparator: at > 1 ? '~' : '=' })),
        ...places.map((of, at) => salt(of, at < 3 ? 2 : 3, { indicator: '盐田面积' })),
        ...places.map((of, at) => salt(of, at, { indicator: '卤水产量' })),
      ],
      { topic: ['indicator:海水淡化工程规模', 'indicator:盐田面积', 'indicator:卤水产量'] },
    );
    const context = { asOf: '2026-01-01', dataset: view, i18n: zh };
    const { title, subtitle } = matrixExhibit(matrix, { mine: null, by: null }, context);
    expect(title).toBe('海水淡化工程规模 2028年：4 省都写5吨；盐田面积 2028年：4 省中 3 省写2吨');
    expect(subtitle[0]?.text).toContain('4 个地区 3 项指标的目标');
  });
});
