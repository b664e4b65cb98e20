/** Whom a grant is for, where a sentence grants more than once or names its recipient late. */
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support.ts';

type Named = readonly [indicator: string, value: number];

const CASES: readonly (readonly [string, string, readonly Named[]])[] = [
  [
    'each 对-phrase has its own sum',
    '对新认定的省级重点苗圃给予40万元奖励，对新认定的市级重点苗圃给予15万元奖励。',
    [
      ['省级重点苗圃奖励', 4e5],
      ['市级重点苗圃奖励', 15e4],
    ],
  ],
  [
    'a second row in one sentence',
    '对省级、市级渔业示范社分别给予30万元、20万元的奖励，对新获评的国家级、省级海洋牧场分别给予90万元、60万元。',
    [
      ['省级渔业示范社奖励', 3e5],
      ['市级渔业示范社奖励', 2e5],
      ['国家级海洋牧场奖励', 9e5],
      ['省级海洋牧场奖励', 6e5],
    ],
  ],
  [
    'grades hold for all things behind them',
    '对新获批和认定的国家级、省级种质资源库和育种实验室、品种测试站分别给予60万元、30万元奖励。',
    [
      ['国家级种质资源库和育种实验室、品种测试站奖励', 6e5],
      ['省级种质资源库和育种实验室、品种测试站奖励', 3e5],
    ],
  ],
  [
    'an item’s Chinese number before 对',
    '三、对首次通过有机认证的工业企业给予6万元奖励。',
    [['工业企业奖励', 6e4]],
  ],
  ['who pays before 对', '省财政对新认定的省级粮食应急基地，一次性奖励80万元。', [['省级粮食应急基地', 8e5]]],
  [
    'whom it is given to behind the verb',
    '县按出租农机年收入的15%给予农机管理单位补助，每个单位最高不超过20万元。',
    [
      ['农机管理单位补助', 15],
      ['农机管理单位补助', 2e5],
    ],
  ],
  [
    'the next recipient under a bound',
    '领军类企业最高奖励200万元，骨干企业最高80万元。',
    [
      ['领军类企业奖励', 2e6],
      ['骨干企业奖励', 8e5],
    ],
  ],
  [
    'recipients with their sums joined by 、',
    '培育链主企业的园区奖励20万元、培育专精特新企业的园区奖励5万元。',
    [
      ['链主企业', 2e5],
      ['专精特新企业', 5e4],
    ],
  ],
  [
    '符合条件 says nothing',
    '支持企业与院校共建海洋联合实验室，符合条件的给予最高90万元补助。',
    [['海洋联合实验室补助', 9e5]],
  ],
  ['a title before a colon', '4.冷链物流补贴：生鲜等产品，按运费最高补贴30万元。', [['冷链物流补贴', 3e5]]],
  ['what is lent', '创业担保贷款额度最高为300万元。', [['创业担保贷款额度', 3e6]]],
  [
    'levels of a certificate',
    '工人取得初级、中级、高级证书的，补贴标准分别为900元、1300元、1900元。',
    [
      ['取得初级证书补贴', 900],
      ['取得中级证书补贴', 1300],
      ['取得高级证书补贴', 1900],
    ],
  ],
  [
    'a noun and behind its comma the grant',
    '一、省级专精特新工厂，最高奖励20万元。国家级重点“小灯塔”，最高奖励60万元。',
    [
      ['省级专精特新工厂奖励', 2e5],
      ['国家级重点“小灯塔”奖励', 6e5],
    ],
  ],
  ['one that is found', '每新认定一家市级示范机构给予2万元奖励。', [['市级示范机构奖励', 2e4]]],
  ['what a grant is counted by', '每建成1个村级助餐点补助3万元。', [['村级助餐点补助', 3e4]]],
  ['digits inside a recipient’s name', '对新建5G基站给予每个4000元补贴。', [['5G基站补贴', 4000]]],
  [
    'a higher cap for some',
    '给予每家企业不超过40万元的一次性检测补助，科技型小微企业可提高至60万元。',
    [
      ['检测补助', 4e5],
      ['科技型小微企业检测补助', 6e5],
    ],
  ],
  ['money paid out names itself', '发放养老助餐补贴700万元。', [['养老助餐补贴', 7e6]]],
  [
    'what somebody was named',
    '新评定为市级老字号街区称号的，给予运营公司6万元奖励。新评定为商务部绿色商场的，给予9万元奖励。',
    [
      ['市级老字号街区称号奖励', 6e4],
      ['商务部绿色商场奖励', 9e4],
    ],
  ],
  [
    'a noun in quotation marks behind its grade',
    '对获得国家级、市级“老手艺”称号的分别奖励18万元和9万元。',
    [
      ['国家级“老手艺”称号奖励', 18e4],
      ['市级“老手艺”称号奖励', 9e4],
    ],
  ],
  [
    'what tells a shop from others',
    '对首次上榜美食指南的商户，给予最高20万元奖励。',
    [['上榜美食指南', 2e5]],
  ],
  [
    'a row that a grant is counted by',
    '每培育1家零售、餐饮企业入库，给予企业4万元奖励。',
    [['零售、餐饮企业入库奖励', 4e4]],
  ],
  [
    'a fund that pays',
    '对省重点牧场改扩建项目，市畜牧业发展资金给予40万元补助。',
    [['省重点牧场改扩建项目补助', 4e5]],
  ],
  ['a rate for each day', '给予每平方米每天1元的房租补贴。', [['房租补贴', 1]]],
  ['more of a share', '在原补助基础上，追加补助5个百分点。', [['追加补助', 5]]],
];

describe('measures that grant by their title', () => {
  it.each([
    ['骨干企业，最高60万元。', '骨干企业', 'level'],
    ['省级骨干企业：按分档补贴金额的1.5倍计算。', '省级骨干企业补贴', 'multiple'],
  ])('%s', (text, name, measure) => {
    const found = targetsOf(text, '江苏省骨干企业扶持措施');
    expect(found).toMatchObject([{ kind: 'support', measure, indicator: expect.stringContaining(name) }]);
  });
});

describe('recipients', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    const found = targetsOf(text);
    expect(found.every(({ kind }) => kind === 'support')).toBe(true);
    expect(found.map(({ value }) => value)).toEqual(expected.map(([, value]) => value));
    expected.forEach(([name], i) => expect(found[i]?.indicator).toContain(name));
  });
});

describe('lists of conditions', () => {
  const GRANT = '\n\n四、对新建粮仓给予7万元奖励。';

  it.each([
    [
      'items under words that announce them',
      '三、申报企业须同时符合下列条件：\n\n1.年销售额达到2亿元以上；\n\n2.研发人员不少于30人。',
    ],
    [
      'what stands without a number under an item',
      '三、申报企业须同时符合下列条件：\n\n1.工业企业年销售额达到2亿元以上；\n\n2.其他企业：\n\n批发业年销售额8亿元以上；\n\n零售业年销售额3亿元以上。',
    ],
    ['behind a colon in one sentence', '符合以下条件之一的，给予表彰：年产值增长超过20%；新增用工超过80人。'],
    [
      'items of one paragraph',
      '合作社应符合以下条件之一：（1）带动农户占比不低于40%。（2）成员人数达到60人以上。',
    ],
  ])('%s', (_, text) => {
    expect(targetsOf(text + GRANT).map(({ value }) => value)).toEqual([7e4]);
  });

  it.each([
    ['what an applicant does', '旅行社组织300人以上的专列，游览3个景区，给予每列7万元奖励。'],
    ['a dwelling of a size', '购买90平方米以上住房补贴7万元。'],
    ['two conditions', '研发投入2000万元以上，且占销售收入3%以上的，奖励7万元。'],
    [
      'the first clause of a chain',
      '楼宇开发主体，引进零售总面积达到2万平方米，且首年零售额达到3亿元的，给予7万元奖励。',
    ],
    [
      'what lets somebody apply',
      '批发、零售企业销售额分别达到2000万元、500万元，均可申报纳入统计。对新建仓库给予7万元奖励。',
    ],
    ['a measure in brackets', '对重点企业（年用水量2万立方米及以上）给予7万元奖励。'],
  ])('%s', (_, text) => {
    expect(targetsOf(text).map(({ value }) => value)).toEqual([7e4]);
  });

  it('but works that the government chooses are counted', () => {
    expect(targetsOf('每年遴选9个优秀案例，给予每个7万元奖励。').map(({ value }) => value)).toEqual([9, 7e4]);
  });

  it('keeps what is granted in the items', () => {
    const found = targetsOf(
      '三、对符合下列条件的企业给予支持：\n\n1.首次入库的，奖励5万元；\n\n2.新设研发中心的，奖励9万元。',
    );
    expect(found.map(({ value }) => value)).toEqual([5e4, 9e4]);
  });
});
