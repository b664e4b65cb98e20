/** Grants of district measures: what they are, whom they go to, what limits them. */
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support.ts';

type Expected = Readonly<Record<string, unknown>>;

const CASES: readonly (readonly [string, string, readonly Expected[]])[] = [
  [
    'an item’s number stands before 对',
    '1.对获评国家5A级营地的，一次性奖励300万元；4A级的，奖励60万元。',
    [
      { indicator: '国家5A级营地一次性奖励', value: 3e6 },
      { indicator: '国家4A级营地一次性奖励', value: 6e5 },
    ],
  ],
  [
    'a short condition is what is supported',
    '企业在境外主板上市的，分阶段给予总额700万元奖励；在区域股权市场挂牌的，给予30万元奖励。',
    [
      { indicator: '企业在境外主板上市奖励', value: 7e6 },
      { indicator: '区域股权市场挂牌奖励', value: 3e5 },
    ],
  ],
  [
    'verb and noun of a row stand once',
    '对牵头制定国际规范、国家规范、行业规范的企业，每项分别给予90万元、45万元、15万元奖励。',
    ['国际', '国家', '行业'].map((level) => ({ indicator: `牵头制定${level}规范的企业奖励` })),
  ],
  [
    'the heading, not whom a cap is for, names the grant',
    '（一）冷链补贴。给予每车次80元补贴，每家企业每年最高40万元。其他从其规定。',
    [{ value: 80 }, { indicator: '冷链补贴', scope: '每家企业', value: 4e5 }],
  ],
  [
    'the next grade gets what the one before got',
    '甲类项目设备补贴90万元、乙类项目40万元。',
    [
      { indicator: '甲类项目设备补贴', value: 9e5 },
      { kind: 'support', indicator: '乙类项目设备补贴', value: 4e5 },
    ],
  ],
  [
    'grades with their judgement in brackets',
    '对评为A级（优秀）的车间奖励25万元，B级（良好）的奖励15万元。',
    [
      { indicator: expect.stringContaining('A级（优秀）'), value: 25e4 },
      { indicator: expect.stringContaining('B级（良好）'), value: 15e4 },
    ],
  ],
  [
    'the next recipient gets what the one before got',
    '对驻村医师每月补贴1200元，助理医师800元，乡村护士600元。',
    [
      { kind: 'support', value: 1200 },
      { kind: 'support', indicator: '助理医师补贴', value: 800 },
      { kind: 'support', indicator: '乡村护士补贴', value: 600 },
    ],
  ],
  [
    'what more is granted from a size on',
    '对新建鱼塘每亩补助900元，连片30亩以上的每亩再补助200元。',
    [{ value: 900 }, { value: 200, scope: '每亩' }],
  ],
  [
    'a settling-in allowance is named without its verb',
    '引进博士后，给予安家费18万元。',
    [{ indicator: '博士后安家费', value: 18e4 }],
  ],
  [
    'behind a semicolon a recipient may stand right before its sum',
    '对新获评省级标杆工厂给予30万元奖励；新获评市级示范车间给予8万元奖励。',
    [{ value: 3e5 }, { indicator: expect.stringContaining('市级示范车间奖励'), value: 8e4 }],
  ],
  [
    'what is sized up stands before its measure',
    '对本地骨干企业设备更新投资300万元以上的，按照投资额的12%给予最高600万元补助。',
    [
      { indicator: '本地骨干企业设备更新投资300万元以上补助占投资额比例', value: 12 },
      { indicator: '本地骨干企业设备更新投资300万元以上补助', value: 6e6, comparator: '<=' },
    ],
  ],
  [
    'of two conditions that which tells more',
    '对新注册设立，并在一年内实现交易额200万元以上的企业，给予一次性6万元奖励。',
    [{ indicator: '一年内实现交易额200万元以上的企业奖励', value: 6e4 }],
  ],
  [
    'costs keep whose and for what',
    '对协会会员举办海外推介活动的费用给予40%补助。',
    [{ indicator: expect.stringMatching(/协会会员举办海外推介活动的?费用补助/), value: 40 }],
  ],
  [
    'grades of unlike length share their noun',
    '对获得国家、省、市绿色园区认定的，给予80万元、40万元、20万元支持。',
    ['国家', '省', '市'].map((grade) => ({ indicator: `${grade}绿色园区认定支持` })),
  ],
  [
    'grades hold for all things behind them',
    '对首次认定的国家级及省级中试基地、公共实验室，分别给予60万元、30万元奖励。',
    ['国家级', '省级'].map((grade) => ({ indicator: `${grade}中试基地、公共实验室奖励` })),
  ],
  [
    'a share before a row of sums is granted too',
    '对改造农房的农户，按照改造费用的15%，分别给予最高9万元、6万元奖励。',
    [{ kind: 'support', value: 15 }, { kind: 'support' }, { kind: 'support' }],
  ],
  [
    'a row of conditions is none of what is granted',
    '对使用面积超过1万平方米，入驻率超过70%，年交易额达到8000万元的，给予运营方20万元补助。',
    [{ kind: 'support', value: 2e5 }],
  ],
  [
    'a size in brackets before the grant is a condition',
    '按经营规模（客房12间以上）给予1万元至2万元补助。',
    [{ kind: 'support', value: 1e4, valueMax: 2e4 }],
  ],
  [
    'a cap in all is of the row’s recipient',
    '对行业百强企业或上市公司，单个项目按设备投资的18%，给予最高900万元补助。',
    [
      { indicator: expect.stringContaining('上市公司补助占设备投资比例') },
      { indicator: expect.stringContaining('上市公司补助'), value: 9e6 },
    ],
  ],
  [
    'a sum per firm and year',
    '单个企业年最高补助300万元。',
    [{ kind: 'support', value: 3e6, frequency: 'annual', scope: expect.stringContaining('单个企业') }],
  ],
  [
    'behind a semicolon stands a recipient of its own',
    '对新建的冷链仓库，按照投资额的20%给予补助；外贸班列年发运量增长15%以上的企业，按每标准箱奖励200元。',
    [
      { kind: 'support', indicator: '新建的冷链仓库补助占投资额比例' },
      { kind: 'support', indicator: '外贸班列年发运量增长15%以上的企业奖励', value: 200 },
    ],
  ],
  [
    'a condition without its noun names what it speaks of',
    '对举办方给予10万元补助；引进国际学术会议的，最高给予50万元补助。',
    [{ value: 1e5 }, { indicator: '国际学术会议补助', value: 5e5, comparator: '<=' }],
  ],
  [
    'how much is counted for a grant is part of it',
    '对入驻企业按每平方米20元给予租金补贴，补贴面积以500平方米为限。',
    [{ value: 20 }, { kind: 'support', value: 500, unit: '平方米', comparator: '<=' }],
  ],
  [
    'a share of the standard before',
    '对全职引进的首席技师，每月发放津贴3000元；柔性引进的，按上述标准的50%执行。',
    [{ value: 3000 }, { kind: 'support', value: 50, unit: '%' }],
  ],
  [
    'a pool that grows is a target, although its name is that of a grant',
    '对小微企业贷款给予贴息，市级信贷风险补偿资金池规模扩充至8000万元。',
    [{ kind: 'target', value: 8e7, unit: '元' }],
  ],
  [
    'a grant of the next clause is not this one’s',
    '新增林下经济贷款12亿元以上，担保费补贴不超过1%。',
    [
      { kind: 'target', value: 1.2e9 },
      { kind: 'support', value: 1 },
    ],
  ],
  [
    'a cap in the closing provisions',
    '七、附则\n\n同一企业年度内享受本措施扶持资金总额不超过800万元。',
    [{ kind: 'support', value: 8e6, comparator: '<=' }],
  ],
  [
    'a row of shares has one base',
    '对租赁厂房的企业，前三年分别按实付租金的90%、60%、30%给予补贴。',
    [90, 60, 30].map((value) => ({
      kind: 'support',
      value,
      indicator: expect.stringContaining('占实付租金比例'),
    })),
  ],
  [
    'a standard is no threshold',
    '对新入驻企业，按照每平方米每月25元的标准，给予租金补贴。',
    [{ kind: 'support', value: 25, indicator: expect.stringContaining('租金补贴') }],
  ],
  [
    'a surcharge',
    '对新建农贸市场给予补助30万元，位于乡镇的在此基础上上浮15%。',
    [{ value: 3e5 }, { kind: 'support', value: 15, unit: '%' }],
  ],
  [
    'money that names itself',
    '省级财政每年安排水土保持补偿资金不少于5亿元。',
    [{ indicator: '水土保持补偿资金', value: 5e8, comparator: '>=' }],
  ],
  [
    'a further condition goes on with the recipient',
    '对引客入境的旅行社，按每人30元给予奖励；停留2晚及以上的，每人50元。',
    [
      { indicator: expect.stringMatching(/旅行社奖励$/) },
      { indicator: expect.stringContaining('旅行社'), value: 50 },
    ],
  ],
  [
    'each case names its recipient',
    '支线航班每架次补贴300元，干线航班每架次补贴500元。',
    [{ indicator: '支线航班补贴' }, { indicator: '干线航班补贴' }],
  ],
  [
    'an object behind a title in brackets',
    '第六条 【设施建设】对企业投资建设的充电站、换电站，按照实际投入的25%予以补贴。',
    [{ indicator: '企业投资建设的充电站、换电站补贴占实际投入比例' }],
  ],
  ['a cap by 最高抵扣', '文旅消费券每人每次最高抵扣80元。', [{ value: 80, comparator: '<=' }]],
];

describe('grants', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    const found = targetsOf(text);
    expect(found).toHaveLength(expected.length);
    expected.forEach((fields, i) => expect(found[i]).toMatchObject(fields));
  });
});

describe('conditions of a grant', () => {
  it.each([
    [
      'a relative clause with two figures',
      '在本市举办3000人以上、上座率不低于80%的音乐节，按票房的2%给予奖励。',
    ],
    ['an object opened by 对', '对组织30人以上团队并停留2晚的旅行社，按票房的2%给予奖励。'],
    ['a row that shares its bound', '年出口额首次突破2亿元、6亿元的企业，按票房的2%给予奖励。'],
    ['what applicants must have', '申报单位须成立满两年，上年度研发投入不低于200万元。按票房的2%给予奖励。'],
    ['what was held so many times', '连续举办4届以上、列入省级名录的民俗节庆，按票房的2%给予奖励。'],
  ])('%s', (_, sentence) => {
    expect(targetsOf(sentence).map(({ value }) => value)).toEqual([2]);
  });
});
