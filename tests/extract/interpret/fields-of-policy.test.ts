/** Phrases of many fields of policy (own wording): environment, transport, farming, welfare, tables of five-year plans. */
import { describe, expect, it } from 'vitest';
import { extractText, targetsOf } from '../support.ts';

type Expected = Readonly<Record<string, unknown>>;

/** One sentence of a provincial policy of March 2024, and all that must be read from it. */
const CASES: readonly (readonly [string, readonly Expected[]])[] = [
  [
    '到2027年，全省万元产值用水量比2023年下降9%。',
    [{ indicator: '万元产值用水量降幅', value: 9, measure: 'growth', direction: 'down' }],
  ],
  [
    '到2027年，智算规模超过20 EFLOPS。',
    [{ indicator: '智算规模', value: 20, unit: 'EFLOPS', comparator: '>' }],
  ],
];

describe('phrases of many fields of policy', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(targetsOf(text)).toMatchObject(expected);
  });
});

describe('years in titles', () => {
  it.each(['江苏省2035年前绿色转型行动方案', '江苏省现代化建设2035年远景目标纲要'])(
    'takes no year ahead for the year of issue: %s',
    (title) => {
      const { dataset } = extractText(`${title}\n\n到2028年，绿色工厂达到300家。\n`);
      expect(dataset.targets).toMatchObject([{ value: 300, deadline: { value: '2028', basis: 'sentence' } }]);
    },
  );

  it('gives the year of a list of public works to its items', () => {
    const found = targetsOf('一、新建公办幼儿园12所。', '江苏省2024年民生实事项目安排');
    expect(found).toMatchObject([{ value: 12, deadline: { value: '2024', basis: 'title' } }]);
  });
});

describe('autonomous prefectures', () => {
  it.each([
    ['恩施州养老服务三年行动方案', '422800', '恩施土家族苗族自治州'],
    ['海南州牧区供水实施方案', '632500', '海南藏族自治州'],
    ['海南省热带农业发展方案', '460000', '海南省'],
  ])('%s', (title, code, name) => {
    const { dataset } = extractText(`${title}\n\n到2028年，服务站达到30个。\n`);
    expect(dataset.targets).toMatchObject([{ region: { code, name } }]);
  });
});

describe('tables of five-year plans', () => {
  const table = (rows: readonly string[], growth: string): string =>
    [
      `| 指标 | 2020年 | 2025年 | ${growth} | 属性 |`,
      '| --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n');
  const read = (rows: readonly string[], growth: string) =>
    targetsOf(`主要指标：\n\n${table(rows, growth)}`, '江苏省“十四五”社会事业发展规划');

  it('sums in brackets, whatever sign stands before them', () => {
    expect(read(['技能培训规模（万人次） | — | — | >〔360〕 | 预期性'], '年均/累计')).toMatchObject([
      { indicator: '技能培训规模', value: 3.6e6, unit: '人次', comparator: '>', measure: 'increment' },
    ]);
  });

  it('reads a level of each year in the unit of its row', () => {
    expect(
      read(
        ['调查失业率（%） | 4.9 | — | <5.2 | 预期性', '外出务工规模（万人） | 310 | — | >300 | 预期性'],
        '年均/累计',
      ),
    ).toMatchObject([
      { indicator: '调查失业率', value: 5.2, unit: '%', comparator: '<', measure: 'share' },
      { indicator: '外出务工规模', value: 3e6, unit: '人', comparator: '>', measure: 'level' },
    ]);
  });

  it('counts the rise of a share in percentage points, of all else in the unit of its row', () => {
    expect(
      read(
        ['设施农业占比（%） | 18 | 21 | 3 | 预期性', '授权专利（万件） | 4 | 6.5 | 2.5 | 预期性'],
        '累计增加值',
      ),
    ).toMatchObject([
      { value: 21, unit: '%', measure: 'share' },
      { value: 3, unit: '个百分点', measure: 'increment' },
      { value: 65000, unit: '件', measure: 'level' },
      { value: 25000, unit: '件', measure: 'increment' },
    ]);
  });
});
