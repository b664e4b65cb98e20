import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support.ts';

type Expected = Readonly<Record<string, unknown>>;

/** One sentence of a provincial policy of March 2024, and what must be read from it (fields that are not named are free). */
const CASES: readonly (readonly [string, readonly Expected[]])[] = [
  [
    '到2030年，全省海洋产业规模达到2000亿元。',
    [
      {
        kind: 'target',
        indicator: '海洋产业规模',
        value: 2e11,
        unit: '元',
        measure: 'level',
        comparator: '=',
      },
    ],
  ],
  [
    '到2027年，培育智能网联汽车企业30家、独角兽企业5家。',
    [
      { indicator: '智能网联汽车企业', value: 30, unit: '家' },
      { indicator: '独角兽企业', value: 5, unit: '家' },
    ],
  ],
  [
    '到2027年，开工30个滨水公园项目、完成投资60亿元。',
    [
      { indicator: '滨水公园项目', value: 30 },
      { indicator: '滨水公园项目投资', value: 6e9 },
    ],
  ],
  ['到2027年，实施老街夜市、灯光游船等12个重点夜游项目。', [{ indicator: '重点夜游项目', value: 12 }]],
  [
    '2024年，力争工业用地产出和用水效率分别提高9%、4%以上。',
    [
      { value: 9, comparator: '>=' },
      { value: 4, comparator: '>=' },
    ],
  ],
  ['2024年，推动18个已签约待供地项目开工。', [{ value: 18, unit: '个' }]],
  ['实缴资本200万欧元（含）至600万欧元的，奖励15万元。', [{ kind: 'support', value: 150000 }]],
  [
    '到2027年，可吸入颗粒物、二氧化氮平均浓度分别低于每立方米52微克、31微克。',
    [
      { indicator: '可吸入颗粒物平均浓度', value: 52, unit: '微克/立方米', comparator: '<' },
      { indicator: '二氧化氮平均浓度', value: 31, unit: '微克/立方米', comparator: '<' },
    ],
  ],
  ['到2027年，新引进应届毕业生超7000人。', [{ value: 7000, comparator: '>' }]],
  [
    '到2027年，评出25家星级民宿、新建乡村书屋60家。',
    [
      { indicator: '星级民宿', value: 25 },
      { indicator: '乡村书屋', value: 60 },
    ],
  ],
  [
    '到2027年，建成20个区域中心和300个服务站点。',
    [
      { indicator: '区域中心', value: 20 },
      { indicator: '服务站点', value: 300 },
    ],
  ],
  [
    '到2027年，推动600家以上企业实施节能改造。',
    [{ indicator: '实施节能改造的企业', value: 600, comparator: '>=' }],
  ],
  [
    '到2026年，港口货物吞吐量达到3亿吨，年均增长6%。',
    [
      { indicator: '港口货物吞吐量', value: 3e8, unit: '吨', measure: 'level' },
      { value: 6, unit: '%', measure: 'growth', direction: 'up' },
    ],
  ],
  [
    '到2027年，城镇污水处理率由2022年的92%提高到97%。',
    [
      {
        indicator: '城镇污水处理率',
        value: 97,
        measure: 'share',
        baseline: { value: 92, unit: '%', year: '2022' },
      },
    ],
  ],
  [
    '到2025年，单位产品能耗较2020年下降13.5%。',
    [{ value: 13.5, measure: 'growth', direction: 'down', baseline: { year: '2020' } }],
  ],
  ['到2025年，电动汽车保有量较“十三五”期末翻两番。', [{ value: 4, unit: '倍', measure: 'multiple' }]],
  ['到2025年，新增公共充电桩5万个。', [{ indicator: '公共充电桩', value: 50000, measure: 'increment' }]],
  ['每年组织开展推介活动1—2场。', [{ value: 1, valueMax: 2, frequency: 'annual' }]],
  ['每季度至少调度1次重点项目。', [{ value: 1, frequency: 'quarterly', comparator: '>=' }]],
  [
    '2024年、2025年、2026年改造老旧小区分别达到100个、200个、300个。',
    [
      { value: 100, deadline: { value: '2024', basis: 'sentence' } },
      { value: 200, deadline: { value: '2025', basis: 'sentence' } },
      { value: 300, deadline: { value: '2026', basis: 'sentence' } },
    ],
  ],
  [
    '在改造数量上，东、中、西部地区试点县分别不少于50家、40家和30家。',
    [
      { value: 50, comparator: '>=' },
      { value: 40, comparator: '>=' },
      { value: 30, comparator: '>=' },
    ],
  ],
  [
    '到2025年，新培育年销售收入首次突破100亿元的企业15家。',
    [{ value: 15, unit: '家', measure: 'increment' }],
  ],
  ['力争到2025年，建成示范村100个。', [{ value: 100, certainty: 'strive' }]],
  [
    '设立100亿元规模的海洋产业基金，首期规模不低于20亿元。',
    [
      { kind: 'target', indicator: '海洋产业基金规模', value: 1e10 },
      { kind: 'target', value: 2e9, scope: '首期', comparator: '>=' },
    ],
  ],
  [
    '新建数据中心电能利用效率（PUE）值低于1.25。',
    [{ value: 1.25, unit: '', measure: 'index', comparator: '<', direction: 'down' }],
  ],
  [
    '到2027年，在9个县新建渔业码头20座。',
    [{ indicator: '渔业码头', value: 20, unit: '座', measure: 'increment' }],
  ],
  [
    '到2027年，在全省14个市州城区增补学位2万个。',
    [{ indicator: '学位', value: 20_000, unit: '个', measure: 'increment' }],
  ],
  [
    '“十五五”时期，为2035年建成渔业强省奠定基础，新增渔港40座。',
    [{ indicator: '渔港', value: 40, deadline: { value: '2030', basis: 'sentence' } }],
  ],
  [
    '锚定2035年远景目标，到2027年新增渔港40座。',
    [{ value: 40, deadline: { value: '2027', basis: 'sentence' } }],
  ],
  ['到2027年，新增渔民就业1200人以上，比上年多100人。', [{ value: 1200, comparator: '>=' }]],
  ['到2027年，渔业赤字率按4%左右安排。', [{ value: 4, direction: 'down', comparator: '~' }]],
  [
    '到2027年，渔业债务增速控制在5%左右。',
    [{ value: 5, measure: 'growth', direction: 'up', comparator: '~' }],
  ],
  ['将政务服务事项办理时间压缩至3个工作日以内。', [{ value: 3, unit: '个工作日', comparator: '<=' }]],
];

describe('commitments', () => {
  it.each(CASES)('%s', (sentence, expected) => {
    const found = targetsOf(sentence);
    expect(found).toHaveLength(expected.length);
    expected.forEach((fields, i) => expect(found[i]).toMatchObject(fields));
  });
});

describe('support', () => {
  it('names recipient and grant, with the share’s base', () => {
    const found = targetsOf('对新建成的康养服务中心，按照不超过建设投资的30%给予补助，单个项目最高500万元。');
    expect(found).toMatchObject([
      {
        kind: 'support',
        indicator: '康养服务中心补助占建设投资比例',
        value: 30,
        unit: '%',
        comparator: '<=',
        measure: 'share',
      },
      { kind: 'support', value: 5e6, unit: '元', comparator: '<=', measure: 'level' },
    ]);
  });

  it('hands out a row of sums over a row of recipients', () => {
    const found = targetsOf(
      '对首次认定的国家级、省级、市级工业设计中心，分别给予200万元、100万元、50万元奖励。',
    );
    expect(found.map(({ kind, indicator, value }) => [kind, indicator, value])).toEqual([
      ['support', '国家级工业设计中心奖励', 2e6],
      ['support', '省级工业设计中心奖励', 1e6],
      ['support', '市级工业设计中心奖励', 5e5],
    ]);
  });
});

describe('milestones', () => {
  it('takes a dated goal without a figure, once per sentence and date', () => {
    expect(
      targetsOf('到2027年，海洋经济高质量发展格局基本形成，体制机制更加完善，影响力明显提升。'),
    ).toMatchObject([{ kind: 'milestone', value: null, deadline: { value: '2027', basis: 'sentence' } }]);
  });

  it('needs more than an effort', () => {
    expect(targetsOf('到2030年，经过不懈努力，把鄱阳湖治好。')).not.toMatchObject([
      { indicator: '经过不懈努力' },
    ]);
    expect(targetsOf('到2030年，经过五年努力。')).toEqual([]);
  });

  it('leaves a validity period and a date of effect alone', () => {
    expect(targetsOf('本意见自2024年4月1日起施行，有效期至2028年12月31日。')).toEqual([]);
  });
});

describe('what is no commitment', () => {
  it.each([
    ['an observed statistic', '2023年，全省生产总值达到12.8万亿元，同比增长5.8%。'],
    ['what exists', '目前全省已建成通用机场6个、起降点84个。'],
    ['a forecast', '据有关机构预测，2030年全球市场规模将超过60万亿元。'],
    ['an eligibility threshold', '年营业收入达到2000万元以上的企业，可优先纳入培育库。'],
    ['a legal time limit', '主管部门应当自受理之日起20个工作日内作出决定。'],
    ['a fine', '逾期不改正的，处5万元以上20万元以下罚款。'],
    [
      'a document number',
      '按照《国务院关于加强数字政府建设的指导意见》（国发〔2022〕14号）部署要求，健全机制。',
    ],
    ['ordinals', '启动第二批、第三批试点，排名全国前5位。'],
    ['names with digits', '推广5G、IPv6应用，拨打12345热线，落实“1532”框架和“百项新品工程”。'],
    ['a count that describes the document', '围绕6个方面提出22条具体举措。'],
    ['a count of the row before it', '着力打造一体化、精准化、智能化3类场景。'],
    ['a placeholder', '培育X个赋能标杆企业，做强N个专用模型。'],
    ['a rate’s denominator', '每10万人口配备情况纳入监测。'],
    ['a phone number', '咨询电话：025-86798090。'],
  ])('%s', (_, sentence) => {
    expect(targetsOf(sentence)).toEqual([]);
  });
});

describe('deadlines', () => {
  it('a lead date governs the rest of its paragraph', () => {
    const found = targetsOf('到2027年，创新体系更加完善，竞争力明显增强。建设重点实验室50个。');
    expect(found.find(({ kind }) => kind === 'target')).toMatchObject({
      deadline: { value: '2027', basis: 'paragraph' },
      inferred: ['deadline'],
    });
  });

  it.each([
    [0, '2027'],
    [25, '2027'],
    [40, null],
  ])('a lead date governs what stands %i sentences behind it: %s', (between, value) => {
    const others = '加强统筹协调。'.repeat(between);
    const found = targetsOf(`到2027年，创新体系更加完善。${others}建设重点实验室50个。`);
    expect(found.find(({ kind }) => kind === 'target')).toMatchObject({ deadline: { value } });
  });

  it.each([
    ['', '2027-12-31'],
    ['，由各设区市人民政府会同有关部门分年度组织实施', '2027-12-31'],
    [
      '，由各设区市人民政府会同省有关部门按照各自职责并结合本地区产业基础和资源条件分年度分批次组织实施',
      null,
    ],
  ])('a date behind the figure reaches back over little: %s', (between, value) => {
    const found = targetsOf(`建设重点实验室50个${between}，2027年底前完成。`);
    expect(found.find(({ kind }) => kind === 'target')).toMatchObject({ value: 50, deadline: { value } });
  });

  it('the plan period in the title governs what names no date', () => {
    expect(targetsOf('建设零碳公园30个。', '江苏省绿色发展三年行动计划（2024—2026年）')).toMatchObject([
      { deadline: { value: '2026', basis: 'title' }, inferred: expect.arrayContaining(['deadline']) },
    ]);
  });

  it('a task’s own date does not govern the next sentence', () => {
    const found = targetsOf('2024年底前，完成20个系统迁移。推广应用场景100个。');
    expect(found).toMatchObject([{ deadline: { value: '2024-12-31' } }, { deadline: { value: null } }]);
  });

  it('relative words are resolved by the article’s own date', () => {
    expect(targetsOf('年内打造示范企业100家。')).toMatchObject([{ deadline: { value: '2024' } }]);
    expect(targetsOf('力争三年内，建成产业园10个。')).toMatchObject([{ deadline: { value: '2027' } }]);
  });
});

describe('regions', () => {
  it('takes the place of the title', () => {
    expect(
      targetsOf('到2027年，建成公园30个。', '杭州市人民政府办公室关于公园城市建设的实施意见'),
    ).toMatchObject([{ region: { code: '330100', name: '杭州市', level: 'city' } }]);
  });
});

describe('indicator tables', () => {
  const TABLE = [
    '| 指标 | 单位 | 2020年 | 2025年 | 年均增速 | 属性 |',
    '| --- | --- | --- | --- | --- | --- |',
    '| 森林覆盖率 | % | 24.0 | 24.5 | — | 约束性 |',
    '| 海洋生产总值 | 亿元 | 7828 | 11000 | 7% | 预期性 |',
  ].join('\n');

  it('skips a row whose name cell holds only a figure', () => {
    const table = TABLE.replace('森林覆盖率', '3.5');
    const found = targetsOf(`主要指标：\n\n${table}`, '江苏省“十四五”海洋经济发展规划');
    expect(found.map(({ indicator }) => indicator)).toEqual(['海洋生产总值', '海洋生产总值年均增速']);
  });
});
