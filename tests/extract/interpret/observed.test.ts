/** What has been reached or paid, and what only looks so. */
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support.ts';

describe('results are no targets', () => {
  it.each([
    ['a grant that was paid', '已兑现奖励资金3200万元。'],
    ['what was done last year', '上年完成投资80亿元。'],
    [
      'a section on how the last plan was carried out',
      '一、2023年计划执行情况\n\n新建学校12所，培训人员3000人次。',
    ],
    [
      'a plan’s report, whose heading names the economy and society',
      '一、2023年国民经济和社会发展计划执行情况\n\n新建学校12所，培训人员3000人次。',
    ],
    [
      'a part without a number, over numbered sections',
      '——2024年1月12日在江苏省第十四届人民代表大会第二次会议上\n\n2023年工作回顾\n\n一、产业稳步发展。新建学校12所。',
    ],
    [
      'what a review expects of the year that is nearly over',
      '——2024年1月12日在江苏省第十四届人民代表大会第二次会议上\n\n2023年工作回顾\n\n——产业稳步发展。渔业产值在2021年迈过新台阶后，今年继续较快增长，前三季度增速居前，全年预计达900亿元、增长5%。',
    ],
    ['what has been done by now', '目前，全省陆续组织实施了水网和粮仓改造工程，总投资86亿元。'],
    ['how long people have lived', '截至2020年，人均预期寿命达到77岁。'],
    ['money of late', '近日，省财政厅下达冬春水利资金4亿元，较上年增加1亿元。'],
    ['a section on last year’s goals', '一、上年目标任务完成情况\n\n新建学校12所，城镇新增就业3万人。'],
  ])('%s', (_, text) => {
    expect(targetsOf(text)).toEqual([]);
  });
});

describe('what is there already may be given a task', () => {
  it.each([
    ['已建成 as an attribute', '已建成商品房小区按每百户不少于18平方米补足文化活动用房。', 18],
    ['现有 as an attribute', '到2026年，现有燃煤机组灵活性改造比例达到90%。', 90],
    ['money that shall be paid in all', '力争到2027年，累计发放创业担保贷款40亿元。', 4e9],
    [
      'a grant that asks for last year’s output',
      '上年度产值4000万元以下的企业，首次升规的，奖励6万元。',
      6e4,
    ],
    ['life expectancy in a plan', '到2027年，人均预期寿命达到81岁。', 81],
    [
      'the next part',
      '2023年工作回顾\n\n一、产业发展。新建学校12所。\n\n2024年工作安排\n\n一、产业发展。新建学校9所。',
      9,
    ],
    ['the section that follows the report', '二、2024年计划安排和重点工作\n\n新建学校12所。', 12],
  ])('%s', (_, text, value) => {
    expect(targetsOf(text)).toMatchObject([{ value }]);
  });
});

describe('times', () => {
  it.each([
    ['how long a service is open', '社区书屋每周开放不少于40小时。', 40],
    ['how soon people are served', '受灾后，被困人员6小时内得到妥善转移安置。', 6],
    ['how fast it gets', '主管部门应当公开结果；急救平均反应时间由15分钟压缩至9分钟以内。', 9],
  ])('%s', (_, sentence, value) => {
    expect(targetsOf(sentence)).toMatchObject([{ value }]);
  });

  it.each([
    ['a duty in a procedure', '主管部门应当自收到申请之日起5小时内得到结果。'],
    ['how long a grant is paid', '对图书馆每周开放不少于56小时的，给予补贴。'],
  ])('but not %s', (_, sentence) => {
    expect(targetsOf(sentence)).toEqual([]);
  });
});

describe('numbers inside names', () => {
  it.each([
    ['the measure of a rate', '每2.5平方公里布局1处消防站点。', [1]],
    ['a threshold in an indicator’s name', '票价60元以下座位占比不低于25%。', [25]],
    ['a class by its number', '加快2类改良型新药和医疗器械产业化，培育骨干企业6家。', [6]],
    ['what must then be done', '维修资金余额不足20%的，应当及时补交。', []],
  ])('%s', (_, sentence, values) => {
    expect(targetsOf(sentence).map(({ value }) => value)).toEqual(values);
  });
});
