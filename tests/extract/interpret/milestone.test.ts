import { describe, expect, it } from 'vitest';
import { extractText, targetsOf } from '../support.ts';

/** What is read of a text from March 2024 that has no figures: by when, and what. */
const goals = (text: string): unknown[] =>
  targetsOf(text).map(({ deadline, indicator, kind }) =>
    kind === 'milestone' ? [deadline.value, indicator] : kind,
  );

describe('the name of a dated goal', () => {
  it.each([
    ['the subject before a date in mid-clause', '滨江机场2026年建成通航。', '2026', '滨江机场建成通航'],
    ['not the clause before', '加快线路改造，2025年底前完成全线贯通。', '2025-12-31', '完成全线贯通'],
    ['without 于', '各县区于2025年6月底前完成摸底排查工作。', '2025-06-30', '各县区完成摸底排查工作'],
    [
      'without the number of an item',
      '3.市图书馆新馆2025年底前开馆迎客。',
      '2025-12-31',
      '市图书馆新馆开馆迎客',
    ],
    [
      'without what somebody means',
      '到2030年要在湖区治理上走在全国前列。',
      '2030',
      '在湖区治理上走在全国前列',
    ],
    ['without what is done for it', '力争2030年前实现碳达峰。', '2030', '碳达峰'],
    ['about a year', '用煤总量在2027年前后达到峰值。', '2027', '用煤总量达到峰值'],
    ['要素 is no 要', '到2027年，要素市场制度体系基本健全。', '2027', '要素市场制度体系基本健全'],
    [
      'behind its announcement',
      '《规划》提出了今后五年的发展目标：一是制造业实力持续增强，二是山区面貌明显改善。',
      '2028',
      '制造业实力持续增强，山区面貌明显改善',
    ],
    [
      'behind a start and a span',
      '从建省之初到2035年，用十年时间基本建成海洋强省，创新能力显著增强。',
      '2035',
      '基本建成海洋强省，创新能力显著增强',
    ],
    ['without who helps it along', '推动古城博物馆年内开馆迎客。', '2024', '古城博物馆开馆迎客'],
    [
      'of the clause before, where only a verb follows',
      '做好灌区二期，争取年底前开工建设。',
      '2024-12-31',
      '灌区二期开工建设',
    ],
    [
      'without the word that leads to the next date',
      '到2027年基本建成海洋强市，到',
      '2027',
      '基本建成海洋强市',
    ],
    [
      'up to what another time is',
      '2035年全市要基本建成海洋强市，“十五五”时期是全面发力期。',
      '2035',
      '全市要基本建成海洋强市',
    ],
    ['a period that leads to a goal', '“十四五”时期要实现农村供水稳定可靠。', '2025', '农村供水稳定可靠'],
  ])('%s', (_, text, deadline, name) => {
    expect(goals(text)).toEqual([[deadline, name]]);
  });

  it('ends where that of the next date in its clause begins', () => {
    expect(goals('力争2030年前碳达峰、2060年前碳中和。')).toEqual([
      ['2030', '碳达峰'],
      ['2060', '碳中和'],
    ]);
  });

  it('is shared out over dates that say it together, where there are as many things', () => {
    expect(goals('2025年、2026年分别建成滨海南站和滨海北站。')).toEqual([
      ['2025', '建成滨海南站'],
      ['2026', '建成滨海北站'],
    ]);
    expect(goals('2025年、2026年分别建成宁滨、海平高速。')).toEqual([
      ['2025', '建成宁滨高速'],
      ['2026', '建成海平高速'],
    ]);
    expect(goals('2025年和2026年建成北湖大桥和北湖码头。').map((goal) => String(goal))).toEqual([
      '2025,建成北湖大桥和北湖码头',
      '2026,建成北湖大桥和北湖码头',
    ]);
    expect(goals('2025年、2026年分别完成堤防加固。')).toEqual([
      ['2025', '完成堤防加固'],
      ['2026', '完成堤防加固'],
    ]);
  });
});

describe('no dated goal', () => {
  it.each([
    ['what only announces goals', '全会明确了未来五年全省改革发展的主要目标。'],
    ['what tells the time', '未来五年是我省爬坡过坎的关键期，是转型突破的窗口期。'],
    ['whom a grant is for', '2024年1月1日至12月31日，对稳定用工的企业，按规定返还社会保险费。'],
    ['to whom a measure applies', '本措施适用于2024年1月1日至2026年12月31日的奖补对象。'],
    ['whose licence was granted by then', '对2024年4月30日前（含4月30日）取得许可证的，不再要求重复提交。'],
    ['a day that comes each year', '2025年起，每年2月底前各市完成自评，3月底前省级部门完成复核。'],
    ['what only counts goals', '到2030年，推进六个方面重点任务。'],
    ['what counts them behind a lead', '未来五年，锚定建设海洋强市的方向，努力实现以下7个方面主要目标。'],
    ['a slogan', '“十五五”时期要实现“六个新”。'],
    ['for how long something is given', '对招用退役军人的商户，三年内给予定额减免。'],
    ['from when to when something holds', '2024年1月1日至2025年12月31日，将申领条件放宽至缴费一年。'],
    ['what was built long ago', '加快2000年前农房改造。'],
    ['each quarter', '实行一季度一通报、一年一考核。'],
  ])('%s', (_, text) => {
    expect(goals(text)).toEqual([]);
  });
});

it('年底前 in a report that names only its year is of that year', () => {
  const report =
    '2024年政府工作报告\n\n一、2023年工作回顾\n\n过去一年，新建公园8个。\n\n二、2024年工作安排\n\n年底前建成河畔新区图书馆。\n';
  const { targets } = extractText(report).dataset;
  expect(targets.map(({ deadline, indicator }) => [deadline.value, indicator])).toEqual([
    ['2024-12-31', '建成河畔新区图书馆'],
  ]);
});
