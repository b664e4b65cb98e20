import { describe, expect, it } from 'vitest';
import { scan } from '../../../extract/recognise/scan.ts';
import type { Amount } from '../../../extract/recognise/types.ts';
import { flowOf } from '../../../src/domain/text/flow.ts';

const amountsIn = (text: string): Amount[] =>
  scan(flowOf(text, [[0, text.length]]), { reference: '2024-03-15' }).filter(
    (item): item is Amount => item.type !== 'label' && item.type !== 'date' && item.type !== 'period',
  );

/** text | words of the value | value | upper end | unit | comparator */
const CASES: readonly (readonly [string, string, number, number | null, string, string])[] = [
  ['规模达到2000亿元', '2000亿元', 2e11, null, '元', '='],
  ['参与公开实施专利达到 3 万件以上', '3万件', 30000, null, '件', '>='],
  ['总量１００家', '100家', 100, null, '家', '='],
  ['投入 2 000 亿元', '2000亿元', 2e11, null, '元', '='],
  ['投入1,500万元', '1,500万元', 1.5e7, null, '元', '='],
  ['达到1.5万亿元', '1.5万亿元', 1.5e12, null, '元', '='],
  ['培育一百家企业', '一百家', 100, null, '家', '='],
  ['培训三千人次', '三千人次', 3000, null, '人次', '='],
  ['产值突破两千三百亿元', '两千三百亿元', 2.3e11, null, '元', '>'],
  ['产量迈上500亿斤台阶', '500亿斤', 5e10, null, '斤', '>='],
  ['近百家机构', '百家', 100, null, '家', '~'],
  ['上千家企业', '千家', 1000, null, '家', '>='],
  ['支持千家企业', '千家', 1000, null, '家', '='],
  ['会员180余家', '180余家', 180, null, '家', '>'],
  ['服务10余万家', '10余万家', 100000, null, '家', '>'],
  ['占比百分之六十以上', '百分之六十', 60, null, '%', '>='],
  ['占比达到三分之二', '三分之二', 66.67, null, '%', '='],
  ['八成左右的企业', '八成', 80, null, '%', '~'],
  ['比重提高到三成五', '三成五', 35, null, '%', '='],
  ['给予交易额 1‰的支持', '1‰', 0.1, null, '%', '='],
  ['总规模较期末翻两番', '两番', 4, null, '倍', '='],
  ['营业收入翻一番', '一番', 2, null, '倍', '='],
  ['增长两倍', '两倍', 3, null, '倍', '='],
  ['每年举办1—2场', '1—2场', 1, 2, '场', '='],
  ['增长5%—6%', '5%—6%', 5, 6, '%', '='],
  ['培育10至15家', '10至15家', 10, 15, '家', '='],
  ['新增3—5万人', '3—5万人', 30000, 50000, '人', '='],
  ['提高五至八个百分点', '五至八个百分点', 5, 8, '个百分点', '='],
  ['不少于100个', '100个', 100, null, '个', '>='],
  ['至少培育20家', '20家', 20, null, '家', '>='],
  ['最多资助2个展位', '2个', 2, null, '个', '<='],
  ['每年最多可申报3项', '3项', 3, null, '项', '<='],
  ['不低于6%左右', '6%', 6, null, '%', '>='],
  ['控制在3%左右', '3%', 3, null, '%', '~'],
  ['控制在5.5%以内', '5.5%', 5.5, null, '%', '<='],
  ['最高3000万元', '3000万元', 3e7, null, '元', '<='],
  ['最高给予50万元', '50万元', 5e5, null, '元', '<='],
  ['不超过建设项目投资的30%', '30%', 30, null, '%', '<='],
  ['不超过研发成本30%的标准', '30%', 30, null, '%', '<='],
  ['最多跑腿事项占比提高到99%', '99%', 99, null, '%', '='],
  ['消费券每人最高抵扣80元', '80元', 80, null, '元', '<='],
  ['补贴面积以500平方米为限', '500平方米', 500, null, '平方米', '<='],
  ['群众6小时内得到救助', '6小时', 6, null, '小时', '<='],
  ['实践课时占总课时一半以上', '一半', 50, null, '%', '>='],
  ['苗种20亿单位', '20亿单位', 2e9, null, '单位', '='],
  ['PUE低于1.25', '1.25', 1.25, null, '', '<'],
  ['时延≤5毫秒', '5毫秒', 5, null, '毫秒', '<='],
  [
    '达到5000千万亿次浮点指令/秒（PFLOPS）以上',
    '5000千万亿次浮点指令/秒（PFLOPS）',
    5000,
    null,
    'PFLOPS',
    '>=',
  ],
  ['能耗0.46吨标准煤/万元', '0.46吨标准煤/万元', 0.46, null, '吨标准煤/万元', '='],
  ['专利12件/万人', '12件/万人', 12, null, '件/万人', '='],
  ['对接企业1万家（次）', '1万家（次）', 10000, null, '家（次）', '='],
  ['推进3×35万千瓦机组', '3×35万千瓦', 1050000, null, '千瓦', '='],
  ['新上2x660MW机组', '2x660MW', 1320, null, '兆瓦', '='],
  ['建成2×1.5万吨冷库', '2×1.5万吨', 30000, null, '吨', '='],
  ['发电量300亿千瓦时', '300亿千瓦时', 3e10, null, '千瓦时', '='],
  ['审批环节再砍掉一半', '一半', 50, null, '%', '='],
  ['补贴其缴费额的2/3', '2/3', 66.67, null, '%', '='],
  ['展厅不超过300㎡', '300㎡', 300, null, '平方米', '<='],
  ['仓容5万m³以上', '5万m³', 50000, null, '立方米', '>='],
  ['租金补贴8元/平方米•月', '8元/平方米•月', 8, null, '元/平方米·月', '='],
  ['产气达到12亿方', '12亿方', 1.2e9, null, '立方米', '='],
  ['清淤30万方以上', '30万方', 300000, null, '立方米', '>='],
  ['租金补贴8元/月•平方米', '8元/月•平方米', 8, null, '元/月·平方米', '='],
  ['管护费2万元/处/年', '2万元/处/年', 20000, null, '元/处/年', '='],
  ['巡查员补助1.5万/人/年', '1.5万/人/年', 15000, null, '元/人/年', '='],
  ['科研人员15人/百亿元', '15人/百亿元', 15, null, '人/百亿元', '='],
  ['有机质28克/千克', '28克/千克', 28, null, '克/千克', '='],
  ['算力超过90Eflops', '90Eflops', 90, null, 'EFLOPS', '>'],
  ['带动2万3千多户', '2万3千多户', 23000, null, '户', '>'],
  ['服务1亿3千多万人', '1亿3千多万人', 1.3e8, null, '人', '>'],
  ['惠及2700多万学生', '2700多万', 2.7e7, null, '人', '>'],
  ['近1亿农村贫困人口', '1亿', 1e8, null, '人', '~'],
  ['新增6200张家庭床位', '6200张', 6200, null, '张', '='],
  ['连续举办9届全国技能赛', '9届', 9, null, '届', '='],
  ['每项安排20万以上30万元以下', '20万以上30万元', 200000, 300000, '元', '='],
  ['投资50万元以上至100万元以下', '50万元以上至100万元', 5e5, 1e6, '元', '='],
  ['堤长补助0.2～0.4万/人/年', '0.2～0.4万/人/年', 2000, 4000, '元/人/年', '='],
  ['按两个月低保标准', '两个月', 2, null, '个月', '='],
];

describe('amounts', () => {
  it.each(CASES)('%s', (text, words, value, valueMax, unit, comparator) => {
    const [amount, ...rest] = amountsIn(text);
    expect(rest).toEqual([]);
    expect(amount).toMatchObject({ value, valueMax, unit, comparator });
    const flow = flowOf(text, [[0, text.length]]);
    expect(flow.text.slice(amount?.start, amount?.end)).toBe(words);
  });

  it.each([
    '统一标准、一体化、一批、进一步、第一',
    '千方百计服务千家万户',
    '第三批试点、第二届全会、前三名',
    '四中全会',
    '数以百计',
    '一次性办结',
    '四面八方的来客、万家灯火、十分重要',
    '贯彻二十届历次全会、省委十三届十次全会、十届四次、五次全会精神',
    '防止二次污染，三次产业协同，建设二级中心',
    '共建“一带一路”，落实八项规定，三个代表',
    '“千企技改、万企上云”，实现两转',
    '千户苗寨、红十字会、一卡通',
    '产量（万吨）',
    '存栏（万头、万只）',
    '单位：亿元',
    '亿立方米',
  ])('%s counts nothing', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });
});

describe('a row that says unit and scale at its end', () => {
  it.each([
    ['分别提高3、2、1个百分点', [3, 2, 1], '个百分点'],
    ['给予50、30.5、20万元', [5e5, 3.05e5, 2e5], '元'],
  ] as const)('%s', (text, values, unit) => {
    const amounts = amountsIn(text);
    expect(amounts.map(({ value }) => value)).toEqual(values);
    expect(amounts.every((amount) => amount.unit === unit)).toBe(true);
  });

  it('does not reach what is counted otherwise', () => {
    expect(amountsIn('长宁路12、16弄').map(({ unit }) => unit)).toEqual(['', '']);
  });
});

describe('an amount that names what stands behind it', () => {
  it.each([
    ['建设220千伏输变电工程', true],
    ['开工30万吨乙烯项目', true],
    ['推进2×66万千瓦机组', true],
    ['打造千亿级产业链', true],
    ['建设百亿元级产业园', true],
    ['实施千万吨粮食产能工程', true],
    ['装机达到50万千瓦', false],
    ['建成30个项目', false],
    ['新增50万千瓦的电站', false],
  ] as const)('%s: %s', (text, expected) => {
    expect(amountsIn(text).map(({ asName }) => asName)).toEqual([expected]);
  });

  it('reads a class by sums as money', () => {
    expect(amountsIn('培育千亿级产业链')).toMatchObject([{ value: 1e11, unit: '元', unitKind: 'money' }]);
  });
});

describe('names and numbers that count nothing', () => {
  const CASES_OF_LABELS: readonly (readonly [string, string])[] = [
    ['财建〔2023〕117号', 'document-number'],
    ['国务院令第292号', 'document-number'],
    ['第十二条', 'ordinal'],
    ['第三批', 'ordinal'],
    ['前5位', 'ordinal'],
    ['0851-86798090', 'phone'],
    ['GB/T 36073-2018', 'standard-number'],
    ['GIDI2018@163.com', 'web-address'],
    ['5G', 'name-with-digits'],
    ['IPv6', 'name-with-digits'],
    ['Web3', 'name-with-digits'],
    ['1+N', 'name-with-digits'],
    ['56个民族', 'name-with-digits'],
    ['PM_2.5', 'name-with-digits'],
    ['4.0∶37.7∶58.3', 'ratio'],
    ['投入：（1）建房；（12）修路', 'list-number'],
    ['得分=实绩/目标×100%', 'formula'],
  ];
  it.each(CASES_OF_LABELS)('%s is a %s', (text, reason) => {
    const items = scan(flowOf(text, [[0, text.length]]), { reference: null });
    expect(items.map((item) => (item.type === 'label' ? item.reason : item.type))).toContain(reason);
    expect(items.filter((item) => item.type !== 'label')).toEqual([]);
  });

  it('counts no tenths beyond ten: the character begins a word there', () => {
    const items = scan(flowOf('百亿成链、千亿成群', [[0, 9]]), { reference: null });
    expect(items).toEqual([]);
  });
});
