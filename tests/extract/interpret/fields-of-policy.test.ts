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
  [
    '到2027年，氨氮、总磷、挥发性有机物排放总量比2023年分别下降4%、5%、6%以上。',
    [
      { indicator: '氨氮排放总量', value: 4, direction: 'down', baseline: { year: '2023' } },
      { indicator: '总磷排放总量', value: 5, direction: 'down' },
      { indicator: '挥发性有机物排放总量', value: 6, direction: 'down', comparator: '>=' },
    ],
  ],
  [
    '到2027年，沿江地区、淮河流域煤炭消费量分别下降8%、3%。',
    [
      { indicator: '煤炭消费量', scope: '沿江地区', value: 8 },
      { indicator: '煤炭消费量', scope: '淮河流域', value: 3 },
    ],
  ],
  [
    '氨氮、总氮等重点工程减排量分别达到30吨、12吨。',
    [{ indicator: '氨氮重点工程减排量' }, { indicator: '总氮重点工程减排量' }],
  ],
  [
    '到2027年，细颗粒物（PM2.5）平均浓度达到28微克/立方米。',
    [{ value: 28, unit: '微克/立方米', measure: 'level', direction: 'down' }],
  ],
  [
    '到2027年，市区垃圾分类覆盖率达到95%，县城达到80%。',
    [
      { indicator: '市区垃圾分类覆盖率', value: 95 },
      { indicator: '垃圾分类覆盖率', scope: '县城', value: 80, inferred: ['indicator'] },
    ],
  ],
  ['到2026年，修复60公里河道岸线。', [{ indicator: '河道岸线', value: 60, unit: '公里' }]],
  ['到2026年，实现95%以上的行政村通客车。', [{ indicator: '行政村通客车', value: 95, comparator: '>=' }]],
  [
    '为全省3.5万名45—64岁女教师免费体检。',
    [{ indicator: '45—64岁女教师免费体检', value: 35000, unit: '人' }],
  ],
  ['新建5人制足球场30片。', [{ indicator: '5人制足球场', value: 30, unit: '片' }]],
  ['举办技能提升活动，完成培训6万人次。', [{ indicator: '技能提升活动', value: 60000, unit: '人次' }]],
  ['开工建设保障性租赁住房9000套。', [{ indicator: '保障性租赁住房', value: 9000, unit: '套' }]],
  ['6条过江通道全部建成通车。', [{ indicator: '过江通道', value: 6, unit: '条' }]],
  ['新增或更新电动公交车300辆。', [{ indicator: '电动公交车', value: 300, measure: 'increment' }]],
  ['预期研发经费投入增长12%。', [{ indicator: '研发经费投入增速', value: 12, measure: 'growth' }]],
  ['居民消费价格指数上涨2%左右。', [{ value: 2, comparator: '~', measure: 'growth' }]],
  ['年均新增造林20万亩。', [{ value: 200000, unit: '亩', measure: 'increment', frequency: 'annual' }]],
  ['去年计划新建幼儿园12所，新增学位4000个，现12个项目均已开工。', []],
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
