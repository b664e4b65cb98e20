import { describe, expect, test } from 'vitest';
import { nearOf, triedOf } from '../../../src/bulk/found-nothing.ts';
import { find, searchColumns } from '../../../src/bulk/search.ts';
import { openIndex, buildIndex } from '../../../src/bulk/dataset-index.ts';
import { deadlineDate } from '../../../src/charts/deadline-label.ts';
import { rowTexts } from '../../../src/domain/search/row-texts.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticDataset } from '../../synthetic.ts';

const zhejiang = { code: '330000', name: '浙江省', level: 'province' } as const;
const hangzhou = { code: '330100', name: '杭州市', level: 'city' } as const;
const chongqing = { code: '500000', name: '重庆市', level: 'province' } as const;
const family = { id: 'desalination', name: { zh: '海水淡化', en: 'Fresh water from the sea' } };
const i18n = createI18n('zh-CN');
const view = openIndex(
  buildIndex(
    syntheticDataset([
      {
        indicator: '沿海园区海水淡化规模',
        region: zhejiang,
        value: 300_000,
        unit: '元',
        due: '2027',
        more: { family: { id: family.id, by: 'rule' } },
      },
      { indicator: 'DCMM贯标企业', region: zhejiang, value: 50, unit: '家', comparator: '<=', due: '2030' },
      { indicator: '人工智能“领跑者”企业', region: chongqing, value: 8, unit: '家', due: '2028' },
      {
        indicator: '生产总值',
        region: chongqing,
        value: 3,
        unit: '元',
        more: { indicatorKey: '地区生产总值' },
      },
      {
        indicator: '研究与试验发展投入强度',
        region: hangzhou,
        value: 4,
        unit: '%',
        more: { indicatorKey: '研发经费投入强度' },
      },
    ]),
    'v',
    {
      themes: [],
      families: [family],
      keys: [{ name: '地区生产总值', wordings: ['经济总量'], fillers: [], units: [] }],
    },
  ),
);
const columns = searchColumns(
  view.rows,
  rowTexts(view, {
    quantityOf: i18n.format.quantity,
    english: createI18n('en').name,
    deadlineOf: ({ deadline }) => deadlineDate(deadline, i18n),
  }),
);
const ALL = [0, 1, 2, 3, 4];

const foundBy = (query: string): number[] => {
  const { rows } = find(columns, query);
  return rows === undefined ? ALL : ALL.filter((row) => rows[row] === 1);
};

describe('a search finds', () => {
  test.each([
    ['海水', [0]],
    ['园区 淡化', [0]],
    ['淡化 企业', []],
    ['ｄｃｍｍ', [1]],
    ['30万', [0]],
    ['不超过', [1]],
    ['2027', [0]],
    ['浙江', [0, 1]],
    ['浙江省虚构规划（仅供测试）', [0, 1]],
    [' 　', ALL],
  ])('%s as it stands', (query, rows) => expect(foundBy(query)).toEqual(rows));

  test.each([
    ['浙江海水淡化', [0]],
    ['海水规模', [0]],
    ['规模2027年', [0]],
    ['重庆的企业', [2]],
    ['领跑者企业', [2]],
    ['海水蒸发', []],
    // The name of the one, the place of the other.
    ['重庆海水', []],
  ])('%s by its parts', (query, rows) => expect(foundBy(query)).toEqual(rows));

  test('no figure by a part of another: 8万 is not 8 and some 万', () => {
    expect(foundBy('30万元')).toEqual([0]);
    expect(foundBy('3万元')).toEqual([]);
  });

  test.each([
    ['AI', [2]],
    ['AI企业', [2]],
    ['gdp', [3]],
    ['经济总量', [3]],
    ['数据管理能力成熟度', [1]],
  ])('%s by other words for it', (query, rows) => expect(foundBy(query)).toEqual(rows));

  test.each([
    ['Chongqing', [2, 3]],
    ['fresh water', [0]],
    ['zhejiang dcmm', [1]],
    ['Hangzhou', [4]],
    ['R&D intensity', [4]],
    ['hangzhou intensity', [4]],
    // No part of Chongqing.
    ['qing dcmm', []],
  ])('%s by English names', (query, rows) => expect(foundBy(query)).toEqual(rows));

  test.each([
    ['hsdh', [0]],
    ['rgzn', [2]],
    ['重庆sczz', [3]],
  ])('%s by the first letters of the characters', (query, rows) => expect(foundBy(query)).toEqual(rows));
});

test('parts that stand in the commitment and in its policy are not put together', () => {
  expect(foundBy('浙江虚构规划')).toEqual([0, 1]);
  expect(foundBy('海水虚构')).toEqual([]);
  expect(foundBy('海水 虚构')).toEqual([0]);
});

test('where nothing is found it is said what each word alone finds, and what stands nowhere', () => {
  expect(triedOf(find(columns, '浙江 海水蒸发器 重庆海水'))).toEqual([
    { word: '浙江', rows: 2, missing: [] },
    { word: '海水蒸发器', rows: 0, missing: ['蒸发器'] },
    { word: '重庆海水', rows: 0, missing: [] },
  ]);
});

test.each([
  ['海水蛋化', ['海水淡化']],
  ['浙江 海水蛋化', ['浙江 海水淡化']],
  ['雪山', []],
])('%s, misspelt, is answered with what is written nearly so', (query, near) =>
  expect(nearOf(find(columns, query)).map((one) => one.query)).toEqual(near),
);
