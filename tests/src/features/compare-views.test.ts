import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/bulk/dataset-index.ts';
import { dotsOf } from '../../../src/charts/dot-range/data.ts';
import { chosenOfEach } from '../../../src/domain/compare/choice.ts';
import { arrange } from '../../../src/domain/compare/panels.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { paceExhibit } from '../../../src/charts/pace/exhibit.ts';
import { pacesOf } from '../../../src/domain/compare/paths.ts';
import { formulaWords, paceDots } from '../../../src/charts/pace/words.ts';
import { divide } from '../../../src/domain/compare/denominators.ts';
import { dividedBy } from '../../../src/charts/compare-panel/divided.ts';
import { written } from '../../../src/charts/compare-panel/reading.ts';
import {
  linesOf,
  markKeys,
  panelDefinition,
  panelDoubts,
  panelTitle,
  standingWords,
} from '../../../src/charts/compare-panel/words.ts';
import type { PanelWishes } from '../../../src/charts/compare-panel/data.ts';
import { panelExhibit } from '../../../src/charts/compare-panel/exhibit.ts';
import type { Exhibit } from '../../../src/charts/exhibit/exhibit.ts';
import { chainOf } from '../../../src/domain/region/region-chain.ts';
import { isLogScale, splitNation, standingOf } from '../../../src/domain/compare/standing.ts';
import { figuresOf } from '../figure-notation.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticDataset, syntheticView, type SyntheticTarget } from '../../synthetic.ts';

const zh = createI18n('zh-CN');
const region = (code: string, name: string) =>
  ({ code, name, level: code === '100000' ? 'nation' : 'province' }) as const;
const [NATION, BEIJING, SHANGHAI, SHANDONG, HAINAN, LIAONING] = [
  region('100000', '全国'),
  region('110000', '北京市'),
  region('310000', '上海市'),
  region('370000', '山东省'),
  region('460000', '海南省'),
  region('210000', '辽宁省'),
] as const;
const salt = (of: SyntheticTarget['region'], value: number | null, due = '2028'): SyntheticTarget => ({
  region: of,
  indicator: '海水淡化工程规模',
  value,
  due,
});
const SALT = [
  salt(SHANDONG, 90),
  salt(HAINAN, 60, '2025'),
  salt(LIAONING, 20),
  salt(SHANGHAI, 40),
  salt(NATION, 300, '2030'),
  salt(BEIJING, null),
  { region: BEIJING, indicator: '再生水工程规模', value: 5 },
  { region: HAINAN, indicator: '再生水工程规模', value: 7 },
];
const KEY = 'indicator:海水淡化工程规模';
const PICKS = { topic: [KEY], region: [], mine: '370000' } as const;
function membersOf() {
  const [panel] = comparisonOf(indexTopics(syntheticView(SALT)), PICKS).panels;
  if (panel === undefined) throw new Error('no panel');
  return panel.members;
}

const regional = () => splitNation(membersOf()).drawn;
const order = (sort: 'value' | 'region' | 'deadline', pin: string[] = []): number[] =>
  arrange({ members: regional(), caveats: [] }, { sort, pin }).members.map(({ value }) => value ?? 0);

describe('a panel with my region and the nation', () => {
  it('draws the nation as a line, and the median of at least four regions', () => {
    const { drawn, references } = splitNation(membersOf());
    expect(references.map(({ region: of }) => of.name)).toEqual(['全国']);
    expect(drawn).toHaveLength(4);
    const figures = dotsOf(drawn, zh);
    const nation = { kind: 'nation', value: 300, valueMax: null, label: '全国 300吨（2030年）' };
    const median = { kind: 'median', value: 50, label: '4 地中位数 50' };
    expect(linesOf({ references, unit: '吨' }, figures, String, zh)).toEqual([nation, median]);
    expect(linesOf({ references, unit: '吨' }, figures.slice(1), String, zh)).toEqual([nation]);
    expect(splitNation(references)).toEqual({ drawn: references, references: [] });
  });

  it('says where ours stands, with n', () => {
    const standing = standingOf(membersOf(), '370000');
    expect(standing === null ? '' : standingWords(standing, zh)).toBe(
      '山东省 90吨，从高到低排第 1（共 4 地）；中位数 50吨（4 地），其他 3 地从 20吨 到 60吨（n=3）',
    );
  });

  it('says so where there is one other, or none', () => {
    const words = (...targets: SyntheticTarget[]) => {
      const [panel] = comparisonOf(indexTopics(syntheticView(targets)), PICKS).panels;
      const standing = standingOf(panel?.members ?? [], '370000');
      return standing === null ? '' : standingWords(standing, zh);
    };
    expect(words(salt(SHANDONG, 90), salt(HAINAN, 120))).toBe(
      '山东省 90吨，从高到低排第 2（共 2 地）；另一地区 120吨（n=1）',
    );
    expect(words(salt(SHANDONG, 90))).toBe('山东省 90吨：没有其他地区与它同口径（n=0）');
  });

  it.each([
    ['45', '60 30', '从高到低排第 2（共 3 地）；'],
    ['45', '45 60', '并列第 2（共 3 地）'],
    ['45', '40..50 60 30', '第 2 至第 3（共 4 地）'],
    ['<=45', '45 45', '位次不能确定（共 3 地）'],
    ['45', '<=45 30', '从高到低排第 1（共 3 地）；'],
  ])('says the rank of %s among %s as far as it is known', (mine, others, rank) => {
    const places = [SHANDONG, HAINAN, SHANGHAI, BEIJING];
    const { rows } = syntheticView(places.map((of) => salt(of, 1)));
    const figures = figuresOf(`${mine} ${others}`);
    const each = rows
      .slice(0, figures.length)
      .map((row, at) => ({ ...row, status: 'issued' as const, ...figures[at] }));
    const standing = standingOf(each, SHANDONG.code);
    expect(standing === null ? '' : standingWords(standing, zh)).toContain(rank);
  });

  it('says the keys of the marks that it has, and no others', () => {
    const keys = (more: Partial<SyntheticTarget>) =>
      markKeys(dotsOf(syntheticView([{ ...salt(SHANDONG, 90), ...more }]).rows, zh), zh).map((key) =>
        key.slice(0, 2),
      );
    expect(keys({})).toEqual([]);
    expect(keys({ comparator: '>' })).toEqual(['尖角']);
    expect(keys({ comparator: '<=' })).toEqual(['尖角']);
    expect(keys({ comparator: '~' })).toEqual(['空心']);
    expect(keys({ more: { valueMax: 120 } })).toEqual(['横条']);
    expect(keys({ comparator: '~', more: { valueMax: 120 } })).toEqual(['横条']);
  });

  it('is titled by its finding and who is silent, by one figure, or by a path', () => {
    const title = (asked: readonly string[], ...targets: SyntheticTarget[]) => {
      const [panel] = comparisonOf(indexTopics(syntheticView(targets)), PICKS).panels;
      const dots = dotsOf(panel?.members ?? [], zh);
      const figures = dots.filter(
        ({ regionCode }, at) => dots.findIndex((dot) => dot.regionCode === regionCode) === at,
      );
      return panelTitle(panel?.members ?? [], { dots, figures, asked, amountOf: String, year: null }, zh);
    };
    const pair = [salt(SHANDONG, 90), salt(HAINAN, 60)];
    expect(title([], ...pair)).toBe('海水淡化工程规模：山东90吨，海南60吨');
    expect(title(['370000', '210000', '330100'], ...pair)).toContain('（另 1 省有文件，未见同口径数值）');
    expect(title(['370000', '460000'], ...pair)).not.toContain('另');
    expect(title([], salt(SHANDONG, 90))).toBe('山东省 · 海水淡化工程规模：90吨（2028年）');
    expect(title([], salt(SHANDONG, 10, '2025'), salt(SHANDONG, 90))).toBe(
      '山东省 · 海水淡化工程规模：10吨（2025年） → 90吨（2028年）',
    );
  });

  it('sorts, and pins', () => {
    expect(order('value')).toEqual([90, 60, 40, 20]);
    expect(order('region')).toEqual([20, 40, 90, 60]);
    expect(order('deadline')).toEqual([60, 20, 40, 90]);
    expect(order('value', ['210000', '310000'])).toEqual([20, 40, 90, 60]);
    const [first] = regional();
    if (first === undefined) throw new Error('no row');
    // Also where one region has two deadlines, and in whatever unit each is written.
    const two = [
      ...regional(),
      { ...first, id: 'other', value: 50, deadline: { ...first.deadline, value: '2030' } },
    ];
    const mixed = [...two, { ...first, id: 'jin', value: 1e5, unit: '斤' }];
    expect(
      arrange({ members: mixed, caveats: [] }, { sort: 'value', pin: [] }).members.map(({ value }) => value),
    ).toEqual([90, 60, 50, 1e5, 40, 20]);
  });

  it('is logarithmic where spread or the reader asks for it, never with zero', () => {
    expect([isLogScale('auto', [1, 99]), isLogScale('auto', [1, 100])]).toEqual([false, true]);
    expect([isLogScale('log', [1, 2]), isLogScale('log', [0, 2]), isLogScale('linear', [1, 1e6])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('figures written in 斤 and in 吨', () => {
  const targets = [
    { ...salt(HAINAN, 9000), unit: '斤' },
    salt(SHANDONG, 3),
    { ...salt(NATION, 16_000), unit: '斤' },
    { ...salt(LIAONING, 2), unit: '座' },
  ];
  const view = syntheticView(targets);
  const compared = () => comparisonOf(indexTopics(view), PICKS);
  const wishes = {
    sort: 'value',
    pin: [],
    scale: 'auto',
    mine: '370000',
    per: null,
    year: null,
    asked: [],
  } as const;
  const context = { asOf: '2026-01-01', dataset: view, i18n: zh };

  it('stand on one axis in one unit, each said as it is written', () => {
    const { panels } = compared();
    expect(panels[0]?.members).toHaveLength(3);
    const exhibit = panels[0] && panelExhibit(panels[0], wishes, null, context);
    const points = exhibit?.plot?.series.flatMap((series) => series.points) ?? [];
    expect(points.map(({ value }) => value)).toEqual([9000, 6000]);
    expect(exhibit?.table.rows.map(({ cells }) => cells[2])).toEqual(['1.6万斤', '9000斤', '3吨']);
    expect(exhibit?.plot?.lines).toContainEqual(expect.objectContaining({ label: '全国 1.6万斤（2028年）' }));
    expect(exhibit?.subtitle.find(({ role }) => role === 'standing')?.text).toContain('4.5吨');
  });

  it('stand apart from what is counted in 座, and the reason leaves the screen with the panel', () => {
    const { panels, gates } = compared();
    const [, gate] = gates;
    if (panels[1] === undefined || !gate) throw new Error('no second panel');
    const gated = { gate, against: { name: '海水淡化工程规模', region: '山东省' } };
    expect(panelExhibit(panels[1], wishes, gated, context).doubts[0]).toBe(
      '与“海水淡化工程规模”（山东省）相比 不可直接比较：单位不同 斤 ≠ 座、地区层级不同，规模本不相当',
    );
  });
});

describe('pace', () => {
  const START = { text: '2023年10吨', value: 10, unit: '吨', year: '2023' };
  const path = syntheticDataset([
    { ...salt(SHANDONG, 100, '2025'), more: { baseline: START } },
    salt(HAINAN, 5),
    salt(HAINAN, 9, '2030'),
  ]);
  const view = openIndex(buildIndex(path, 'test', { themes: [], families: [] }));
  const paces = () => {
    const [own] = comparisonOf(indexTopics(view), PICKS).panels;
    return own === undefined ? [] : pacesOf(own, view);
  };

  it('is computed from a stated baseline, shown with its arithmetic and marked as inferred', () => {
    const dots = paceDots(paces(), zh);
    expect(dots).toMatchObject([{ value: 45, amount: '+45吨/年·推算' }]);
    const known = paces().find(({ pace }) => pace.kind === 'known');
    const words = known?.pace.kind === 'known' ? formulaWords(known.pace.formula, known.row, zh) : '';
    expect(words).toBe('（目标 100吨 − 基期 10吨）÷（2025 − 2023）年');
  });

  it('of many places is titled by its ends, and says once why several have none', () => {
    const exhibitOf = (more: Partial<SyntheticTarget>) => {
      const places = [SHANDONG, HAINAN, BEIJING, LIAONING];
      const salts = places.map((of, at) => ({ ...salt(of, at === 0 ? 90 : 30), ...more }));
      const dataset = syntheticView(salts);
      const [shared] = comparisonOf(indexTopics(dataset), PICKS).panels;
      const known = shared === undefined ? [] : pacesOf(shared, dataset);
      return paceExhibit(known, null, { asOf: '2026-01-01', dataset, i18n: zh });
    };
    expect(exhibitOf({ frequency: 'annual' }).title).toBe(
      '海水淡化工程规模：最高90吨/年（山东），最低30吨/年（3 省）',
    );
    expect(exhibitOf({}).doubts).toEqual([
      expect.stringMatching(/30吨、.*30吨、.*30吨.*没有写明基期的数值$/u),
    ]);
  });

  it('of a share is in percentage points and no rate; what does not change has no sign', () => {
    const sharesTo = (value: number, base: number) => {
      const baseline = { text: `2020年${base}%`, value: base, unit: '%', year: '2020' };
      const share = { unit: '%', more: { baseline, measure: 'share' } } as const;
      const dataset = syntheticView([{ ...salt(SHANDONG, value, '2030'), ...share }]);
      const [own] = comparisonOf(indexTopics(dataset), PICKS).panels;
      const [paced] = own === undefined ? [] : pacesOf(own, dataset);
      const dots = paced === undefined ? [] : paceDots([paced], zh);
      return [dots.map(({ amount }) => amount).join(), paced?.pace.kind === 'known' && paced.pace.rate];
    };
    expect(sharesTo(60, 40)).toEqual(['+2个百分点/年·推算', null]);
    expect(sharesTo(40, 40)).toEqual(['0个百分点/年·推算', null]);
  });

  it('has a reason where nothing is stated; another goal of the place is no baseline', () => {
    const reasons = paces().flatMap(({ pace }) => (pace.kind === 'unknown' ? pace.reason : []));
    expect(reasons).toEqual(['no-baseline', 'no-baseline']);
  });
});

describe('a panel as table and data', () => {
  const START = { text: '2020年100吨', value: 100, unit: '吨', year: '2020' };
  const TARGETS = [
    { ...salt(SHANDONG, 400, '2030'), more: { baseline: START } },
    salt(HAINAN, 60, '2025'),
    salt(LIAONING, 20, '2024'),
    salt(SHANGHAI, 40),
  ];
  const wishes = {
    sort: 'value',
    pin: [],
    scale: 'auto',
    mine: null,
    per: null,
    year: null,
    asked: [],
  } as const;
  const exhibitOf = (change: Partial<PanelWishes>, targets: readonly SyntheticTarget[] = TARGETS) => {
    const dataset = syntheticView(targets);
    const [panel] = comparisonOf(indexTopics(dataset), PICKS).panels;
    if (panel === undefined) throw new Error('no panel');
    return panelExhibit(panel, { ...wishes, ...change }, null, { asOf: '2026-01-01', dataset, i18n: zh });
  };
  /** By region what the data has in these columns. */
  const cells = ({ data: { columns, rows } }: Exhibit, ...keys: string[]) =>
    rows.map((row) =>
      ['region', ...keys].map((key) => row.cells[columns.findIndex((column) => column.key === key)]),
    );

  it('at a year at which nothing stands says so, has the reasons and no drawing that could be exported', () => {
    const exhibit = exhibitOf({ year: 2040 });
    expect(exhibit.title).toBe('海水淡化工程规模：2040 年各地都没有可比的数');
    expect([exhibit.drawing, exhibit.plot]).toEqual([null, null]);
    expect(exhibit.table.rows).toHaveLength(4);
    expect(exhibitOf({ year: 2025 }).drawing).not.toBeNull();
  });

  it('at a common year: computed along its own path, as the text has it, or not at all, each with its reason', () => {
    const exhibit = exhibitOf({ year: 2025 });
    const arithmetic =
      '100吨（2020年基期）×（400吨（2030年）÷ 100吨）的 5/10 次方 = 200吨（2025年，推算，按复利）';
    expect(exhibit.title).toBe('海水淡化工程规模：折算到 2025年（推算，按各自路径）');
    expect(exhibit.doubts).toEqual([
      `山东省：${arithmetic}`,
      '未折算到 2025年，未画出：辽宁省（期限早于 2025年，不外推）',
      '未折算到 2025年，未画出：上海市（没有写明基期的数值）',
    ]);
    expect(cells(exhibit, 'value', 'atYear', 'atYearComparator', 'atYearBasis', 'arithmetic')).toEqual([
      ['山东省', 400, 200, '=', '推算', arithmetic],
      ['海南省', 60, 60, '=', '原文写明', '2025年就是原文的期限，未折算'],
      ['辽宁省', 20, null, null, null, '期限早于 2025年，不外推'],
      ['上海市', 40, null, null, null, '没有写明基期的数值'],
    ]);
    expect(exhibit.table.rows.map(({ cells: said }) => said.at(-1))).toEqual([
      '200吨·推算',
      '60吨',
      '未折算：期限早于 2025年，不外推',
      '未折算：没有写明基期的数值',
    ]);
    expect(exhibit.plot?.series[0]?.points).toMatchObject([
      { value: 200, note: '2025年•', mark: '取自全文所属的年份' },
      { value: 60, note: '2025年', mark: '' },
    ]);
  });

  it('per head: divided by what the reader gave, with its year and source, and who is left out', () => {
    const values = [{ region: '370000', year: 2023, value: 1e8, source: '统计公报' }];
    const exhibit = exhibitOf({ per: { kind: 'head', values } });
    expect(exhibit.title).toBe('山东省 · 海水淡化工程规模：0.04吨/万人（2030年）');
    expect(exhibit.subtitle[0]).toEqual({
      role: 'measure',
      text: '海水淡化工程规模 · 单位：吨 · 达到的水平 · 按人口',
    });
    expect(exhibit.doubts).toContain('没有分母或不宜折算，未画出：海南省、上海市、辽宁省');
    expect(cells(exhibit, 'per', 'perUnit', 'by', 'byYear', 'bySource').slice(0, 2)).toEqual([
      ['山东省', 0.04, '吨/万人', 1e8, '2023', '统计公报'],
      ['海南省', null, null, null, null, null],
    ]);
    expect(exhibit.table.rows.map(({ cells: said }) => said.at(-1))).toEqual([
      '0.04吨/万人',
      '不折算',
      '不折算',
      '不折算',
    ]);
    const { members } = comparisonOf(indexTopics(syntheticView(TARGETS)), PICKS).panels[0] ?? { members: [] };
    const [dot] = dividedBy({ kind: 'head', values }, written(members, zh), zh).marks(members, '吨').dots;
    expect(dot?.hover.at(-1)).toBe('400 吨 ÷ 1亿（2023年，统计公报）');
  });

  it('says the scale where it is logarithmic, and which of several figures of a region counts', () => {
    const keyOf = (...targets: SyntheticTarget[]) =>
      exhibitOf({}, targets).subtitle.find(({ role }) => role === 'key')?.text ?? '';
    expect(keyOf(salt(SHANDONG, 900), salt(HAINAN, 2))).toContain('对数刻度');
    expect(keyOf(salt(SHANDONG, 90), salt(HAINAN, 20))).toBe('');
    expect(keyOf(salt(SHANDONG, 95), salt(HAINAN, 90))).toContain('不从零起');
    expect(keyOf(salt(SHANDONG, 90), salt(SHANDONG, 20, '2025'), salt(HAINAN, 30))).toContain(
      '一地有几个数的',
    );
  });

  it('names the drafts', () => {
    const { panels } = comparisonOf(indexTopics(syntheticView(TARGETS)), PICKS);
    const members = (panels[0]?.members ?? []).slice(0, 3);
    const statuses = ['draft', 'proposal', 'issued'] as const;
    const said = members.map((row, at) => ({ ...row, status: statuses[at] ?? 'issued' }));
    expect(panelDoubts({ members: said, caveats: [] }, zh)).toEqual([
      `出自征求意见稿，尚未定稿：${said[0]?.region.name}、${said[1]?.region.name}`,
    ]);
    expect(panelDoubts({ members, caveats: [] }, zh)).toEqual([]);
  });

  it('its pace: what is computed with its arithmetic, what is stated as it is, and no number without either', () => {
    const paceOf = (...targets: SyntheticTarget[]) => {
      const dataset = syntheticView(targets);
      const [panel] = comparisonOf(indexTopics(dataset), PICKS).panels;
      const paces = panel === undefined ? [] : pacesOf(panel, dataset);
      return paceExhibit(paces, null, { asOf: '2026-01-01', dataset, i18n: zh });
    };
    const exhibit = paceOf(...TARGETS.slice(0, 2));
    const formula = '（目标 400吨 − 基期 100吨）÷（2030 − 2020）年';
    expect(exhibit.title).toBe('海水淡化工程规模：山东省 +30吨/年·推算');
    expect(cells(exhibit, 'perYear', 'formula')).toEqual([
      ['山东省', 30, formula],
      ['海南省', null, '没有写明基期的数值'],
    ]);
    expect(exhibit.table.rows.map((row) => row.cells)).toEqual([
      ['山东省', '400吨', '+300吨', '+30吨/年·推算', '年均 +14.87%·推算', formula],
      ['海南省', '60吨', '', '', '', '无法计算：没有写明基期的数值'],
    ]);
    const yearly = paceOf({ ...salt(HAINAN, 300), frequency: 'annual', comparator: '~' });
    expect(yearly.title).toBe('海水淡化工程规模：海南省 约300吨/年');
    expect(yearly.plot).toMatchObject({
      unit: '吨/年',
      series: [{ points: [{ value: 300, note: '2028年' }] }],
    });
    const rate = paceOf({ ...salt(HAINAN, 5), unit: '%', frequency: 'annual', more: { measure: 'growth' } });
    expect(rate.plot).toMatchObject({ unit: '%', series: [{ points: [{ value: 5, note: '2028年' }] }] });
  });
});

describe('per head and per GDP', () => {
  const values = [{ region: '370000', year: 2023, value: 1e8, source: '统计公报' }];
  const shandongs = () => {
    const shandong = membersOf().find(({ region: of }) => of.code === '370000');
    if (shandong === undefined) throw new Error('no row');
    return shandong;
  };

  it('divides things per 10,000 people and money per person, things per 亿元 and money as a share', () => {
    const shandong = shandongs();
    const money = { ...shandong, unit: '元', value: 5e8 };
    expect(divide(shandong, { kind: 'head', values })).toMatchObject({ value: 0.009, unit: '吨/万人' });
    expect(divide(money, { kind: 'head', values })).toMatchObject({ value: 5, unit: '元/人' });
    expect(divide(shandong, { kind: 'gdp', values })).toMatchObject({ value: 90, unit: '吨/亿元' });
    expect(
      divide(money, {
        kind: 'gdp',
        values: [{ ...values[0], region: '370000', year: 2023, source: 's', value: 5e10 }],
      }),
    ).toMatchObject({
      value: 1,
      unit: '%',
    });
  });

  it('does not divide a share, nor by what is not there; it says so and cites what it divides by', () => {
    expect(divide({ ...shandongs(), measure: 'share', unit: '%' }, { kind: 'head', values })).toBeNull();
    const { drawn } = splitNation(membersOf());
    const { dots, doubts } = dividedBy({ kind: 'head', values }, written(drawn, zh), zh).marks(drawn, '吨');
    expect(dots.map(({ region: name }) => name)).toEqual(['山东省']);
    expect(doubts[0]).toBe('推算，分母由使用者提供：山东省 2023年 1亿人（统计公报）');
    expect(doubts[1]).toContain('上海市');
  });
});

it.each([
  ['330100', ['100000', '330000', '330100']],
  ['330106', ['100000', '330000', '330100', '330106']],
  ['110101', ['100000', '110000', '110101']],
  ['370000', ['100000', '370000']],
  ['100000', ['100000']],
  ['', ['100000']],
])('chainOf(%s)', (code, expected) => expect(chainOf(code)).toEqual(expected));

describe('the definition of a panel', () => {
  const definition = { zh: '淡化的水量', en: 'Water desalinated' };
  const family = { id: 'desalination', by: 'rule' } as const;
  const definitions = new Map([['desalination', definition]]);

  it('is its family’s, said in the frame; none where families differ or there is none', () => {
    const own = membersOf().map((row) => ({ ...row, family }));
    expect(panelDefinition(own, definitions, zh)).toBe('口径：淡化的水量');
    expect(panelDefinition([...own, ...membersOf()], definitions, zh)).toBe('');
    expect(panelDefinition(membersOf(), definitions, zh)).toBe('');
  });
});

it('of a region with several figures the one of the year that most regions have is the one of title, median and map', () => {
  const dated = [salt(SHANDONG, 90), salt(SHANDONG, 120, '2030'), salt(HAINAN, 60), salt(LIAONING, 20)];
  const view = syntheticView(dated);
  const chosen = chosenOfEach(indexTopics(view).ofTopics([KEY]));
  expect(chosen.map(({ value }) => value)).toEqual([90, 60, 20]);
});
