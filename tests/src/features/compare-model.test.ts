import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/bulk/dataset-index.ts';
import { dotsOf, type Dot } from '../../../src/charts/dot-range/data.ts';
import { gateWords } from '../../../src/charts/gate-words.ts';
import { atOnce } from '../../../src/domain/collections/steps.ts';
import {
  comparisonOf,
  indexTopics,
  type ComparableRow,
  type TopicIndex,
} from '../../../src/domain/compare/comparison.ts';
import { markKeys, panelSubtitle, panelTitle, panelDoubts } from '../../../src/charts/compare-panel/words.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticDataset, syntheticView, type SyntheticTarget } from '../../synthetic.ts';

const zh = createI18n('zh-CN');
const BEIJING = { code: '110000', name: '北京市', level: 'province' } as const;
const SHANGHAI = { code: '310000', name: '上海市', level: 'province' } as const;
const SHANDONG = { code: '370000', name: '山东省', level: 'province' } as const;

const view = (targets: readonly SyntheticTarget[]): TopicIndex => indexTopics(syntheticView(targets));

const HEADLINES: readonly SyntheticTarget[] = [
  { region: BEIJING, indicator: '数据要素市场规模', value: 2e11, unit: '元', due: '2030' },
  { region: SHANGHAI, indicator: '数据产业规模', value: 5e11, unit: '元', due: '2025' },
];
const KEYS = ['indicator:数据要素市场规模', 'indicator:数据产业规模'];

const SALT: readonly SyntheticTarget[] = [
  { region: SHANDONG, indicator: '海水淡化工程规模', value: 90, due: '2028', comparator: '>=' },
  { region: SHANGHAI, indicator: '海水淡化工程规模', value: 60, due: '2025' },
  { region: SHANGHAI, indicator: '海水淡化工程规模', value: null, due: '2025' },
  { region: BEIJING, indicator: '再生水工程规模', value: 5, due: '2025' },
];

describe('comparing', () => {
  it('puts the headline figures into two panels with two reasons', () => {
    const { panels, gates } = comparisonOf(view(HEADLINES), { topic: KEYS, region: [], mine: null });
    expect(panels.map(({ members }) => members.map(({ region }) => region.name))).toEqual([
      ['北京市'],
      ['上海市'],
    ]);
    const gate = gates[1];
    expect(gate?.verdict).toBe('side-by-side');
    expect(gate === null || gate === undefined ? [] : gateWords(gate, zh)).toEqual([
      {
        key: 'definition',
        what: '口径不同',
        detail: '数据要素市场规模 ≠ 数据产业规模',
        word: '数据产业规模',
      },
      { key: 'deadline-gap', what: '期限相差5年', detail: '', word: '' },
    ]);
  });

  it('puts alike commitments of two regions onto one axis', () => {
    const { panels, withoutValue } = comparisonOf(view(SALT), {
      topic: ['indicator:海水淡化工程规模'],
      region: [],
      mine: null,
    });
    expect(panels).toHaveLength(1);
    expect(panels[0]?.members.map(({ value }) => value).toSorted()).toEqual([60, 90]);
    expect(panels[0]?.caveats).toEqual([{ code: 'deadline-gap', years: 3 }]);
    expect(withoutValue).toBe(1);
  });

  it('puts wordings of one key onto one axis, and finds them by an address of before', () => {
    const unicorns = [
      { region: BEIJING, indicator: '独角兽企业', value: 9, unit: '家', due: '2030' },
      { region: SHANGHAI, indicator: '“独角兽”企业数量', value: 7, unit: '家', due: '2030' },
    ];
    for (const topic of ['indicator:独角兽企业', 'indicator:独角兽企业数量']) {
      const { panels, picked, unknown } = comparisonOf(view(unicorns), {
        topic: [topic],
        region: [],
        mine: null,
      });
      expect([picked, unknown]).toEqual([['indicator:独角兽企业'], []]);
      expect(panels.map(({ members }) => members.length)).toEqual([2]);
    }
  });

  it('takes those of most regions where none is picked: by their key where three name it', () => {
    const pickedOf = (targets: readonly SyntheticTarget[]) =>
      comparisonOf(view(targets), { topic: [], region: [], mine: null }).picked;
    expect(pickedOf(SALT)).toEqual(['indicator:海水淡化工程规模', 'indicator:再生水工程规模']);
    const third = { region: BEIJING, indicator: '海水淡化工程规模', value: 1 };
    expect(pickedOf([...SALT, third])).toEqual(['indicator:海水淡化工程规模']);
  });

  it('keeps to the year that is looked at, and offers the years of the data', () => {
    const model = comparisonOf(view(SALT), {
      topic: ['indicator:海水淡化工程规模'],
      region: [],
      horizon: 2025,
      mine: null,
    });
    expect(model.panels.flatMap(({ members }) => members.map(({ value }) => value))).toEqual([60]);
    expect(model.horizons).toEqual([
      { year: 2025, n: 1 },
      { year: 2028, n: 1 },
    ]);
  });

  it('says which topics it does not know and shows the others', () => {
    const model = comparisonOf(view(SALT), {
      topic: ['indicator:没有', 'indicator:再生水工程规模'],
      region: [],
      mine: null,
    });
    expect(model.unknown).toEqual(['indicator:没有']);
    expect(model.picked).toEqual(['indicator:再生水工程规模']);
  });

  it('offers what could stand beside it, not what is another sort of thing', () => {
    const other: SyntheticTarget = {
      region: BEIJING,
      indicator: '地方标准',
      value: 5,
      unit: '项',
      due: '2025',
    };
    const { related } = comparisonOf(view([...SALT, other]), {
      topic: ['indicator:海水淡化工程规模'],
      region: [],
      mine: null,
    });
    expect(atOnce(related()).map(({ name }) => name)).toEqual(['再生水工程规模']);
  });

  it('keeps to the chosen regions, and to nothing where they have none', () => {
    const one = comparisonOf(view(SALT), {
      topic: ['indicator:海水淡化工程规模'],
      region: ['370000'],
      mine: null,
    });
    expect(one.panels[0]?.members.map(({ region }) => region.code)).toEqual(['370000']);
    expect(one.regions.map(({ code }) => code)).toEqual(['310000', '370000']);
    expect(
      comparisonOf(view(SALT), { topic: ['indicator:海水淡化工程规模'], region: ['110000'], mine: null })
        .panels,
    ).toEqual([]);
  });

  it('puts what several years add on no axis with what one adds', () => {
    const added = { more: { measure: 'increment' }, unit: '人', indicator: '盐业新增就业' } as const;
    const dataset = syntheticDataset([
      { region: SHANDONG, value: 9, due: '2026', ...added },
      { region: SHANGHAI, value: 8, due: '2026', ...added },
      { region: BEIJING, value: 50, due: '2030', ...added },
    ]);
    const documents = dataset.documents.map(({ articles, ...document }) => ({
      ...document,
      articles: articles.map((article) => ({
        ...article,
        issueDate: { value: '2026-01-20', basis: 'document' as const },
      })),
    }));
    const index = buildIndex({ ...dataset, documents }, 'test', { themes: [], families: [] });
    const { panels } = comparisonOf(indexTopics(openIndex(index)), {
      topic: ['indicator:盐业新增就业'],
      region: [],
      mine: null,
    });
    const values = panels.map(({ members }) => new Set(members.map(({ value }) => value)));
    expect(values).toEqual([new Set([9, 8]), new Set([50])]);
  });

  it('of an empty dataset is empty', () => {
    expect(comparisonOf(view([]), { topic: [], region: [], mine: null })).toMatchObject({
      topics: [],
      picked: [],
      panels: [],
    });
  });
});

function panelOf(targets: readonly SyntheticTarget[], key: string) {
  const [panel] = comparisonOf(view(targets), { topic: [key], region: [], mine: null }).panels;
  if (panel === undefined) throw new Error('no panel');
  return { panel, dots: dotsOf(panel.members, zh) };
}

const titleOf = (members: readonly ComparableRow[], figures: readonly Dot[], asked: readonly string[] = []) =>
  panelTitle(members, { dots: dotsOf(members, zh), figures, asked, amountOf: String, year: null }, zh);

describe('a panel’s words', () => {
  it('finds what the regions name, and says how many of those that were asked are silent', () => {
    const { panel, dots } = panelOf(SALT, 'indicator:海水淡化工程规模');
    expect(titleOf(panel.members, dots)).toBe('海水淡化工程规模：山东90吨以上，上海60吨');
    expect(titleOf(panel.members, dots, ['370000', '110000', '330100'])).toBe(
      '海水淡化工程规模：山东90吨以上，上海60吨（另 1 省有文件，未见同口径数值）',
    );
    expect(panelSubtitle(panel.members, zh)).toBe('海水淡化工程规模 · 单位：吨 · 达到的水平');
    expect(panelDoubts(panel, zh)).toEqual(['期限相差3年']);
    expect(markKeys(dots, zh)).toEqual(['尖角向右（›）：不低于或超过，实际可以更高']);
  });

  it('draws no arrow between figures of one date', () => {
    const same = { region: SHANDONG, indicator: '淡水产量', due: '2025' };
    const { panel } = panelOf([{ ...same, value: 3 }], 'indicator:淡水产量');
    const [one] = panel.members;
    if (one === undefined) throw new Error('no member');
    const members = [one, { ...one, id: 't-other', articleId: 'another' }];
    expect(titleOf(members, [])).toBe('山东省 · 淡水产量：3吨（2025年）；3吨（2025年）');
  });

  it('reads a region’s path in time and says what it assumes', () => {
    const path: readonly SyntheticTarget[] = [
      { region: SHANDONG, indicator: '淡水年度产量', value: 9, due: '2027', frequency: 'annual' },
      { region: SHANDONG, indicator: '淡水产量', value: 3, due: '2025', basis: 'title' },
    ];
    const { panel } = panelOf(path, 'indicator:淡水产量');
    expect(titleOf(panel.members, [])).toBe('山东省 · 淡水产量：3吨（2025年•） → 每年9吨（2027年）');
    const doubts = panelDoubts(panel, zh);
    expect(doubts[0]).toContain('没有写明是一年之数');
    expect(doubts[1]).toBe('期限取自标题、题名或全文（•）：1 条');
  });
});
