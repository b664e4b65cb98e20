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
import { linesOf, standingWords, panelDefinition } from '../../../src/charts/compare-panel/words.ts';
import { panelExhibit } from '../../../src/charts/compare-panel/exhibit.ts';
import { chainOf } from '../../../src/domain/region/region-chain.ts';
import { isLogScale, splitNation, standingOf } from '../../../src/domain/compare/standing.ts';
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
      '山东省 90吨，4 地中从高到低第 1；其他 3 地中位数 40吨，从 20吨 到 60吨（n=3）',
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
    expect(exhibit?.plot?.lines).toContain('全国 1.6万斤（2028年）');
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
  const path = syntheticDataset([salt(SHANDONG, 10, '2023'), salt(SHANDONG, 100, '2025'), salt(HAINAN, 5)]);
  const view = openIndex(buildIndex(path, 'test', { themes: [], families: [] }));
  const paces = () => {
    const [own] = comparisonOf(indexTopics(view), PICKS).panels;
    return own === undefined ? [] : pacesOf(own, view);
  };

  it('is computed along a path, shown with its arithmetic and marked as inferred', () => {
    const dots = paceDots(paces(), zh);
    expect(dots).toMatchObject([{ value: 45, amount: '+45吨/年·推算' }]);
    const known = paces().find(({ pace }) => pace.kind === 'known');
    const words = known?.pace.kind === 'known' ? formulaWords(known.pace.formula, known.row, zh) : '';
    expect(words).toBe('（2025年 100吨 − 同一政策 2023年 10吨）÷（2025 − 2023）年');
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

  it('has a reason where nothing is stated', () => {
    const reasons = paces().flatMap(({ pace }) => (pace.kind === 'unknown' ? pace.reason : []));
    expect(reasons).toEqual(['no-baseline', 'no-baseline']);
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
