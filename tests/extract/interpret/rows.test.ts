/** Rows of values over rows of things, with and without 分别. */
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support.ts';

/** A sentence, and of each value the thing that it belongs to. */
const ROWS: readonly (readonly [string, string, readonly (readonly [string, number])[]])[] = [
  [
    'a row that ends in its own count, with the noun behind it',
    '到2027年，苹果、柑橘、茶叶三类特色产品的冷链流通率分别达到45%、40%、35%。',
    [
      ['苹果特色产品的冷链流通率', 45],
      ['柑橘特色产品的冷链流通率', 40],
      ['茶叶特色产品的冷链流通率', 35],
    ],
  ],
  [
    'use of energy, which has a measure of its own',
    '2027年单位工业增加值能耗和二氧化硫排放强度分别下降3%和4%。',
    [
      ['单位工业增加值能耗', 3],
      ['二氧化硫排放强度', 4],
    ],
  ],
  [
    'rows behind a clause with values of its own',
    '2026年城镇新增就业20万人以上、城镇调查失业率6%以内，城乡居民人均消费支出分别增长4%、7%。',
    [
      ['城镇新增就业', 200_000],
      ['城镇调查失业率', 6],
      ['城镇居民人均消费支出增速', 4],
      ['农村居民人均消费支出增速', 7],
    ],
  ],
  [
    'what is measured of both, although they are not of one length',
    '2027年文化、住房保障支出分别增长3%和5%，原盐、精制糖产量分别达到8万吨、9万吨。',
    [
      ['文化支出增速', 3],
      ['住房保障支出增速', 5],
      ['原盐产量', 80_000],
      ['精制糖产量', 90_000],
    ],
  ],
  [
    'one unit for both uses',
    '到2027年，单位工业增加值能耗、二氧化碳排放分别下降12%、15%。',
    [
      ['单位工业增加值能耗', 12],
      ['单位工业增加值二氧化碳排放', 15],
    ],
  ],
  [
    'schools by their kind',
    '到2027年，小学、初中专任教师研究生学历占比分别达到9%和21%。',
    [
      ['小学专任教师研究生学历占比', 9],
      ['初中专任教师研究生学历占比', 21],
    ],
  ],
  [
    'town and country in one word',
    '2027年城乡居民人均收入分别增长4%和6%，城乡低保标准分别提高3%、5%。',
    [
      ['城镇居民人均收入增速', 4],
      ['农村居民人均收入增速', 6],
      ['城市低保标准', 3],
      ['农村低保标准', 5],
    ],
  ],
  [
    'two rows in one sentence, each with things of its own',
    '2027年展会观众人次、会展总收入分别增长9%、12%，外贸进出口、利用外资分别增长4%和2%。',
    [
      ['展会观众人次增速', 9],
      ['会展总收入增速', 12],
      ['外贸进出口增速', 4],
      ['利用外资增速', 2],
    ],
  ],
  [
    'town and country',
    '到2026年，全省城市和县城人均公园面积分别达到14平方米和12平方米。',
    [
      ['城市人均公园面积', 14],
      ['县城人均公园面积', 12],
    ],
  ],
  [
    'a second row that only compares',
    '城市和县城供水普及率分别达到98%和91%，比2020年分别提高3个和6个百分点。',
    [
      ['城市供水普及率', 98],
      ['县城供水普及率', 91],
      ['城市供水普及率', 3],
      ['县城供水普及率', 6],
    ],
  ],
  [
    'levels, with what they hold of before them',
    '到2027年，健身设施在市、镇、村三级的覆盖率分别达到100%、95%和90%。',
    [
      ['市级健身设施覆盖率', 100],
      ['镇级健身设施覆盖率', 95],
      ['村级健身设施覆盖率', 90],
    ],
  ],
  [
    'grades that share beginning and end',
    '对获得省科技进步一、二、三等奖的单位，分别给予30万元、20万元、10万元奖励。',
    [
      ['省科技进步一等奖', 3e5],
      ['省科技进步二等奖', 2e5],
      ['省科技进步三等奖', 1e5],
    ],
  ],
  [
    'verbs that share their object',
    '对企业新建、改扩建的立体车库，分别给予每个泊位5000元、3000元补助。',
    [
      ['企业新建的立体车库补助', 5000],
      ['改扩建的立体车库补助', 3000],
    ],
  ],
  [
    'a name with 和 in it',
    '获评国家级、省级文化和科技融合示范基地的，分别奖励100万元、50万元。',
    [
      ['国家级文化和科技融合示范基地奖励', 1e6],
      ['省级文化和科技融合示范基地奖励', 5e5],
    ],
  ],
  [
    'a short noun behind its relative clause',
    '对首次纳入统计名录的批发、零售企业，分别奖励6万元、4万元。',
    [
      ['批发企业奖励', 6e4],
      ['零售企业奖励', 4e4],
    ],
  ],
  [
    '80周岁及以上 is one item',
    '对70—79周岁、80—89周岁、90周岁及以上老人，分别按每人每月30元、60元、200元发放津贴。',
    [
      ['70—79周岁', 30],
      ['80—89周岁', 60],
      ['90周岁及以上老人', 200],
    ],
  ],
];

describe('rows', () => {
  it.each(ROWS)('%s', (_, sentence, expected) => {
    const found = targetsOf(sentence).map(
      (target) => [target.scope + target.indicator, target.value] as const,
    );
    expect(found.map(([, value]) => value)).toEqual(expected.map(([, value]) => value));
    expected.forEach(([name], i) => expect(found[i]?.[0]).toContain(name));
  });

  it.each([
    [
      'verbs before one object',
      '新建、改造城市绿道60公里、90公里。',
      [
        ['新建城市绿道', 60, 'increment'],
        ['改造城市绿道', 90, 'level'],
      ],
    ],
    [
      'things of a grant',
      '对首批次新药、首版次软件，按照省级奖励的40%、30%给予配套。',
      [
        ['首批次新药', 40, 'share'],
        ['首版次软件', 30, 'share'],
      ],
    ],
  ])('without 分别: %s', (_, sentence, expected) => {
    const found = targetsOf(sentence);
    expect(found.map(({ value, measure }) => [value, measure])).toEqual(expected.map(([, ...rest]) => rest));
    expected.forEach(([name], i) => expect(found[i]?.indicator).toContain(name));
  });

  it('an alternative in brackets', () => {
    expect(targetsOf('对新建粮库，按不超过总投资的20%（山区县30%）给予补助。')).toMatchObject([
      { kind: 'support', value: 20, scope: '' },
      { kind: 'support', value: 30, scope: '山区县', indicator: '新建粮库补助占总投资比例' },
    ]);
  });

  it('two rows over the same years', () => {
    const found = targetsOf('2024年、2025年依次完成新建口袋公园20个和30个，改造背街小巷50条和60条。');
    expect(found.map(({ value, deadline }) => [value, deadline.value])).toEqual([
      [20, '2024'],
      [30, '2025'],
      [50, '2024'],
      [60, '2025'],
    ]);
  });
});
