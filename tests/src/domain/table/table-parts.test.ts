/** Headings below titles, and the unit that a table says once. */
import { describe, expect, test } from 'vitest';
import { knownTo } from '../../../../src/domain/table/headings.ts';
import { LIST } from '../../../../src/domain/table/list-columns.ts';
import { VALUES } from '../../../../src/domain/table/value-columns.ts';
import { tableParts } from '../../../../src/domain/table/table.ts';
import { unitBehind, unitsAbove, withoutUnit } from '../../../../src/domain/table/units.ts';

const TITLE = ['2025年度重点指标完成情况表', '', ''];
const HEADINGS = ['指标', '日期', '实际值'];
const LINE = ['绿色工厂', '2024', '30家'];

describe('the headings are found', () => {
  test.each<[string, string[][], number]>([
    ['in the first row', [HEADINGS, LINE], 0],
    ['below a title', [TITLE, HEADINGS, LINE], 1],
    ['below a title, a blank row and a unit', [TITLE, ['', ''], ['', '', '单位：万元'], HEADINGS, LINE], 3],
    [
      'below words that are said and no headings',
      [['填报单位：某局', '填报日期：2025年3月'], HEADINGS, LINE],
      1,
    ],
    ['where years are headings', [TITLE, ['指标', '单位', '2024年', '2025年'], LINE], 1],
    ['where bare years are headings', [TITLE, ['指标', '单位', '2024', '2025'], LINE], 1],
    ['by their shape, if none is known', [TITLE, ['哪里', '多少', '何时'], ['甲', '3', '明年']], 1],
    [
      'though a row of values has words of headings',
      [
        ['甲', '乙'],
        ['指标', '完成', '3'],
      ],
      0,
    ],
    [
      'below a long text',
      [
        ['长'.repeat(60), '说明'],
        ['哪里', '多少'],
        ['甲', '3'],
      ],
      1,
    ],
    ['in the first of two that are known', [HEADINGS, HEADINGS, LINE], 0],
    ['as the first row, if nothing tells', [['', ''], ['甲'], ['乙']], 1],
    ['with blanks inside', [TITLE, ['指 标', '日\n期', '完成值（万元）'], LINE], 1],
  ])('%s', (_name, data, at) => {
    const parts = tableParts(data, knownTo(VALUES));
    expect(parts?.headings).toEqual(data[at]);
    expect(parts?.above).toEqual(data.slice(0, at));
    expect(parts?.rows).toEqual(data.slice(at + 1));
  });

  test('of a list by the headings of a list', () => {
    const data = [['任务清单'], ['单位：亿元'], ['事项', '目标', '期限'], ['产值', '30', '2027']];
    expect(tableParts(data, knownTo(LIST))?.above).toHaveLength(2);
  });

  test('blank rows at the end are none; a blank table has no parts', () => {
    expect(tableParts([HEADINGS, LINE, ['', ' '], []], knownTo(VALUES))?.rows).toEqual([LINE]);
    expect(tableParts([['', ' '], []], knownTo(VALUES))).toBeNull();
    expect(tableParts([], knownTo(VALUES))).toBeNull();
  });

  test('notes below the table are none of its rows, a row of values that begins like one is', () => {
    const notes = [
      ['注：为初步数。', '', ''],
      ['', ''],
      ['填表人：某某', ''],
    ];
    expect(tableParts([HEADINGS, LINE, ...notes], knownTo(VALUES))?.rows).toEqual([LINE]);
    const said = [['注：30家', '2024', '30家'], ['备注'], ['注册企业', '', '']];
    expect(tableParts([HEADINGS, LINE, ...said], knownTo(VALUES))?.rows).toEqual([LINE, ...said]);
  });

  test('not further down than twenty rows', () => {
    const titles = Array.from({ length: 40 }, () => ['题']);
    expect(tableParts([...titles, HEADINGS, LINE], knownTo(VALUES))?.above).toEqual([]);
  });
});

test.each<[string[][], string[]]>([
  [[['单位：万元']], ['万元']],
  [[['', '单位:', '亿元']], ['亿元']],
  [[['某某情况表（单位：万元、%）']], ['万元', '%']],
  [[['计量单位： 元/人']], ['元/人']],
  [[['单位：万元'], ['单位：万元']], ['万元']],
  [[['填报单位：某局']], []],
  [[['单位：某局']], []],
  [[['责任单位：家']], []],
  [[['x'.repeat(1000) + ' 单位：万元']], []],
  [[], []],
])('the units above a table: %j', (above, units) => expect(unitsAbove(above)).toEqual(units));

test.each([
  ['产值（亿元）', '亿元', '产值'],
  ['产值 (单位：万元)', '万元', '产值'],
  ['占比(%)', '%', '占比'],
  ['产值（不含税）', '', '产值（不含税）'],
  ['（家）', '', '（家）'],
  ['产值', '', '产值'],
])('the unit behind %s', (name, unit, rest) => {
  expect(unitBehind(name)).toBe(unit);
  expect(withoutUnit(name)).toBe(rest);
});

test.each(['（'.repeat(100_000), `${' '.repeat(390)}（`, `甲${'（亿'.repeat(50_000)}`])(
  'brackets without end cost nothing',
  (name) => expect(withoutUnit(name)).toBe(name),
);
