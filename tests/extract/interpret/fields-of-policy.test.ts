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
    '到2027年，县域一二三产投资分别增长2%、4%、6%。',
    [
      { indicator: '县域第一产业投资增速', value: 2 },
      { indicator: '县域第二产业投资增速', value: 4 },
      { indicator: '县域第三产业投资增速', value: 6 },
    ],
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
    '到2027年，垃圾分类覆盖率达到95%，县城达到80%。',
    [
      { indicator: '垃圾分类覆盖率', value: 95 },
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
  ['到2027年，6条过江通道全部建成通车。', [{ indicator: '过江通道', value: 6, unit: '条' }]],
  ['新增或更新电动公交车300辆。', [{ indicator: '电动公交车', value: 300, measure: 'increment' }]],
  ['预期研发经费投入增长12%。', [{ indicator: '研发经费投入增速', value: 12, measure: 'growth' }]],
  ['居民消费价格指数上涨2%左右。', [{ value: 2, comparator: '~', measure: 'growth' }]],
  ['年均新增造林20万亩。', [{ value: 200000, unit: '亩', measure: 'increment', frequency: 'annual' }]],
  ['去年计划新建幼儿园12所，新增学位4000个，现12个项目均已开工。', []],
  ['一、全年蔬菜播种面积稳定在600万亩以上。', [{ indicator: '蔬菜播种面积', value: 6e6, comparator: '>=' }]],
  ['末等调整和不胜任退出比例不低于4%。', [{ indicator: '末等调整和不胜任退出比例', value: 4 }]],
  ['要实现人均绿地面积达到15平方米，每万人拥有公园0.6个。', [{ indicator: '人均绿地面积' }, { value: 0.6 }]],
  ['孕产妇死亡率控制在8/10万以下。', [{ value: 8, unit: '/10万', comparator: '<=', direction: 'down' }]],
  [
    '亿元地区生产总值事故死亡率下降20%，每十万人受灾人次小于12000。',
    [
      { indicator: '亿元地区生产总值事故死亡率', value: 20 },
      { indicator: '每十万人受灾人次', value: 12000, comparator: '<' },
    ],
  ],
  [
    '货物贸易总额增长4%以上，力争突破300亿元。',
    [
      { indicator: '货物贸易总额增速', value: 4 },
      { indicator: '货物贸易总额', value: 3e10, unit: '元', certainty: 'strive' },
    ],
  ],
  ['承诺办理时限比法定时限压缩80%。', [{ indicator: '承诺办理时限', value: 80, measure: 'growth' }]],
  [
    '培育“链主”企业12家、单项冠军企业40家（其中国家级15家）。',
    [{ indicator: '“链主”企业' }, { indicator: '单项冠军企业', value: 40 }, { value: 15 }],
  ],
  [
    '组织不少于30批次、600家次企业参展。',
    [
      { value: 30, comparator: '>=' },
      { value: 600, comparator: '>=' },
    ],
  ],
  ['每个街道至少办1所托育园。', [{ value: 1, comparator: '>=' }]],
  ['到2027年，全面淘汰8蒸吨/小时及以下燃煤锅炉。', [{ kind: 'milestone', deadline: { value: '2027' } }]],
  ['改造半径20公里范围内的供热管网。', []],
  ['完成200个30户以上自然村通硬化路。', [{ indicator: '30户以上自然村通硬化路', value: 200 }]],
  [
    '到2027年，培育旅游收入百亿元县6个、十亿元乡镇15个。',
    [
      { indicator: '旅游收入百亿元县', value: 6 },
      { indicator: '十亿元乡镇', value: 15 },
    ],
  ],
  ['到2027年，年接待游客人次达到2300万。', [{ value: 2.3e7, unit: '人次' }]],
  [
    '对新认定的省级、市级工业设计中心，分别给予30万、10万的一次性奖励。',
    [
      { indicator: '省级工业设计中心一次性奖励', value: 300000, unit: '元' },
      { indicator: '市级工业设计中心一次性奖励', value: 100000, unit: '元' },
    ],
  ],
  [
    '按营业收入不足2000万元、2000万元至1亿元、1亿元以上三个档次，分别给予5万元、8万元、12万元奖励。',
    [{ value: 50000 }, { value: 80000 }, { value: 120000 }],
  ],
  ['单个研发平台最高支持300万元。', [{ kind: 'support', value: 3e6, comparator: '<=' }]],
  [
    '本地企业在境内主板上市的，区本级给予600万元奖励。',
    [{ kind: 'support', indicator: '本地企业在境内主板上市奖励' }],
  ],
  [
    '到2027年，新增光伏装机80万千瓦、风电装机30万千瓦，累计分别达到450万千瓦、260万千瓦。',
    [
      { indicator: '光伏装机', value: 800000 },
      { indicator: '风电装机', value: 300000 },
      { indicator: '光伏装机', value: 4.5e6 },
      { indicator: '风电装机', value: 2.6e6 },
    ],
  ],
  [
    '污水治理率达到60%，其中沿江地区达到90%、淮北地区达到50%。',
    [
      { value: 60 },
      { indicator: '污水治理率', scope: '沿江地区' },
      { indicator: '污水治理率', scope: '淮北地区' },
    ],
  ],
  ['关停20万千瓦以下机组8台。', [{ value: 8, unit: '台' }]],
  ['2024—2026年，累计发放消费券2亿元。', [{ value: 2e8, deadline: { value: '2026' } }]],
  [
    '到2027年，工具普及率、设备联网率超过80%、70%。',
    [
      { indicator: '工具普及率', value: 80, comparator: '>' },
      { indicator: '设备联网率', value: 70, comparator: '>' },
    ],
  ],
  ['日供水万吨以上水源地水质达标率达到97%。', [{ indicator: '日供水万吨以上水源地水质达标率', value: 97 }]],
  ['干流水质达到或优于三类比例达到96%。', [{ value: 96, unit: '%' }]],
  [
    '对年度主营业务收入首次突破2亿元、6亿元、12亿元、24亿元的企业，分别给予5万元、10万元、20万元、40万元的奖励。',
    [{ value: 50000 }, { value: 100000 }, { value: 200000 }, { value: 400000 }],
  ],
  [
    '对年度出口规模首次达到200万美元以上，给予8万元补贴，每增加50万美元再给予2万元补贴。',
    [
      { kind: 'support', value: 80000 },
      { kind: 'support', value: 20000 },
    ],
  ],
  [
    '对新建算力项目（总投资规模不低于3000万元），给予建设单位不超过1个百分点的利息补贴。',
    [{ kind: 'support', value: 1, unit: '个百分点' }],
  ],
  ['更新提升60个水质监测站。', [{ value: 60, measure: 'level' }]],
  [
    '海洋产业营业收入突破400亿元，占全省25%以上，年均增速保持在12%以上。',
    [
      { indicator: '海洋产业营业收入', value: 4e10 },
      { indicator: '海洋产业营业收入占全省比重', value: 25 },
      { indicator: '海洋产业营业收入年均增速', value: 12 },
    ],
  ],
  ['对2025年底前完成新增规模200P以上的建设项目，给予支持。', []],
  [
    '到2027年，服务业年均增速达到9%左右，常住人口达到60万人左右。',
    [
      { value: 9, measure: 'growth', comparator: '~' },
      { indicator: '常住人口', value: 600000, unit: '人', comparator: '~' },
    ],
  ],
  [
    '对商贸企业综合评定三档，分别最高支持60万元、40万元、20万元。',
    [
      { kind: 'support', value: 600000, comparator: '<=' },
      { kind: 'support', value: 400000, comparator: '<=' },
      { kind: 'support', value: 200000, comparator: '<=' },
    ],
  ],
];

describe('phrases of many fields of policy', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(targetsOf(text)).toMatchObject(expected);
  });
});

/** 江苏省, 15 March 2024: words of time | the date that they set. */
const TIMES: readonly (readonly [string, string])[] = [
  ['今明两年，改造市场50个。', '2025'],
  ['今后三年，培育企业200家。', '2026'],
  ['全年新增泊位900个。', '2024'],
  ['未来五年的主要目标是：培育企业200家。', '2028'],
  ['到“十五五”末，建成示范区20个。', '2030'],
  ['“十五五”期间，新增工人3万名。', '2030'],
  ['2026年前，新建书店100家。', '2026'],
  ['下半年举办展会6场。', '2024-12-31'],
  ['2025年第一季度开工项目12个。', '2025-03-31'],
];

describe('words of time', () => {
  it.each(TIMES)('%s', (text, date) => {
    expect(targetsOf(text)).toMatchObject([{ deadline: { value: date, basis: 'sentence' } }]);
  });

  it('keeps them out of names', () => {
    const found = targetsOf('下半年举办展会6场。2025年第一季度开工项目12个。三季度末前完成80%。');
    expect(found.map(({ indicator }) => indicator).slice(0, 2)).toEqual(['展会', '开工项目']);
  });
});

describe('goals in paragraphs', () => {
  it('gives the date of the first paragraph under 主要目标 to those behind it', () => {
    const found = targetsOf(
      '（三）主要目标\n\n到2026年，算力方面，智算占比达到30%。\n\n存储方面，先进存储占比达到25%。',
    );
    expect(found).toMatchObject([
      { value: 30, deadline: { value: '2026', basis: 'sentence' } },
      { value: 25, deadline: { value: '2026', basis: 'heading' } },
    ]);
  });
});

describe('a year that opens a sentence', () => {
  it.each([
    ['2027年，产业规模突破90亿元。培育骨干企业12家。', '2027'],
    ['2023年，产业规模突破90亿元。培育骨干企业12家。', null],
  ])('%s', (text, date) => {
    expect(targetsOf(text).at(-1)).toMatchObject({ value: 12, deadline: { value: date } });
  });
});

describe('national plans', () => {
  it('leaves 全国 to the region, but not in a title of honour', () => {
    const { dataset } = extractText(
      '国务院关于印发“十五五”绿色发展规划的通知\n\n到2030年，全国森林覆盖率达到25%，创建全国文明城市80个。\n',
    );
    expect(dataset.targets).toMatchObject([{ indicator: '森林覆盖率' }, { indicator: '全国文明城市' }]);
  });
});

describe('a clause that begins with a place inside that of the text', () => {
  it.each<[string, [region: string, indicator: string][]]>([
    [
      '到2030年，天津市臭氧浓度下降6%，青海省草原植被盖度达到60%、沙化土地减少2万亩。',
      [
        ['天津市', '臭氧浓度降幅'],
        ['青海省', '草原植被盖度'],
        ['青海省', '沙化土地'],
      ],
    ],
    ['支持甘肃建设光伏基地5个。', [['甘肃省', '光伏基地']]],
    [
      '江西省到2030年水电装机达到900万千瓦，福建省力争建成风电场8座。',
      [
        ['江西省', '水电装机'],
        ['福建省', '风电场'],
      ],
    ],
    [
      '到2030年，天津市、河北省臭氧浓度分别下降6%、8%。',
      [
        ['天津市', '臭氧浓度'],
        ['河北省', '臭氧浓度'],
      ],
    ],
    // The sentence goes on about its subject, unless it turns to the whole.
    [
      '到2030年，大同市旅游收入增长9%，公路货运量增长4%，全国旅游收入增长5%。',
      [
        ['大同市', '旅游收入增速'],
        ['大同市', '公路货运量增速'],
        ['全国', '旅游收入增速'],
      ],
    ],
    ['到2030年，山西、陕西、宁夏三省区用煤总量下降7%。', [['全国', '三省区用煤总量降幅']]],
    // A line between places, and a class of places.
    ['到2030年，建成太原至延安铁路300公里。', [['全国', '太原至延安铁路']]],
    ['到2030年，长江流域水质优良比例达到95%。', [['全国', '长江流域水质优良比例']]],
  ])('%s', (sentence, expected) => {
    const { dataset } = extractText(`国务院关于印发绿色发展规划的通知\n\n国发〔2026〕9号\n\n${sentence}\n`);
    expect(dataset.targets.map(({ region, indicator }) => [region.name, indicator])).toEqual(expected);
  });

  it('says what it takes from the clause before', () => {
    const { dataset } = extractText(
      '国务院关于印发绿色发展规划的通知\n\n国发〔2026〕9号\n\n旅游收入增长7%、公路货运量增长5%。到2030年，大同市旅游收入增长9%，公路货运量增长4%。\n',
    );
    expect(dataset.targets.map(({ region, inferred }) => [region.name, inferred.includes('region')])).toEqual(
      [
        ['全国', false],
        ['全国', false],
        ['大同市', false],
        ['大同市', true],
      ],
    );
  });
});

describe('kinds of document', () => {
  it('takes measures that promote growth for no statistics', () => {
    const found = targetsOf('对零售企业给予2万元促销奖励。', '江苏省促进一季度消费增长若干措施');
    expect(found).toMatchObject([{ kind: 'support', value: 20000 }]);
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
