/** Grants of district measures: what they are, whom they go to, what limits them. */
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support.ts';

type Expected = Readonly<Record<string, unknown>>;

const CASES: readonly (readonly [string, string, readonly Expected[]])[] = [
  [
    'behind a semicolon stands a recipient of its own',
    '对新建的冷链仓库，按照投资额的20%给予补助；外贸班列年发运量增长15%以上的企业，按每标准箱奖励200元。',
    [
      { kind: 'support', indicator: '冷链仓库补助占投资额比例' },
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
    [{ indicator: '旅行社奖励' }, { indicator: expect.stringContaining('旅行社'), value: 50 }],
  ],
  [
    'each case names its recipient',
    '支线航班每架次补贴300元，干线航班每架次补贴500元。',
    [{ indicator: '支线航班补贴' }, { indicator: '干线航班补贴' }],
  ],
  [
    'an object behind a title in brackets',
    '第六条 【设施建设】对企业投资建设的充电站、换电站，按照实际投入的25%予以补贴。',
    [{ indicator: '充电站、换电站补贴占实际投入比例' }],
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
