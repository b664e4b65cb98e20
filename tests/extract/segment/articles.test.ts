/** Where one policy ends and the next begins when no contents list says it. */
import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../../extract/segment/articles.ts';
import { blocksOf } from '../../../extract/segment/blocks.ts';
import { linesOf } from '../../../extract/segment/lines.ts';

/** Titles of the articles, each with its first and last line. */
function articlesIn(lines: readonly string[]): readonly (readonly [string, number, number])[] {
  const text = lines.join('\n\n');
  const { blocks } = blocksOf(text, linesOf(text));
  return articlesOf(blocks).articles.map(
    ({ title, first, end }) =>
      [title, (blocks[first]?.firstLine ?? 0) / 2 + 0.5, (blocks[end - 1]?.lastLine ?? 0) / 2 + 0.5] as const,
  );
}
const titlesIn = (lines: readonly string[]): string[] => articlesIn(lines).map(([title]) => title);

const NEWSLETTER = [
  '# 海岸政策通讯 2024年第6期',
  '## 国家层面',
  '### 关于推进海洋牧场建设的指导意见',
  '编者按：近日，农业农村部印发意见。',
  '到2027年，建成海洋牧场30个以上。',
  '（来源：农业农村部网站）',
  '## 地方层面',
  '### 江苏省促进渔港经济发展若干措施',
  '到2026年，全省建成渔港经济区5个。',
  '（来源：江苏省政府网站）',
  '## 数据窗',
  '上半年，全国水产品产量达到3200万吨，同比增长4%。',
  '### 福建省远洋渔业三年行动计划（2024—2026年）',
  '编者按：近日，福建省印发计划。',
  '到2026年，远洋渔船达到600艘。',
  '（来源：福建省政府网站）',
  '## 简讯',
  '◎ 威海市提出到2025年建成海洋牧场20个以上。',
];

describe('a newsletter without a contents list', () => {
  it('has an article for each title, each section with text, and the column of short news', () => {
    expect(titlesIn(NEWSLETTER)).toEqual([
      '关于推进海洋牧场建设的指导意见',
      '江苏省促进渔港经济发展若干措施',
      '数据窗',
      '福建省远洋渔业三年行动计划（2024—2026年）',
      '简讯',
    ]);
  });

  it('ends an article where a section above its level begins', () => {
    const article = articlesIn(NEWSLETTER.filter((line) => !line.startsWith('（来源'))).find(([title]) =>
      title.startsWith('江苏省'),
    );
    expect(article).toEqual(['江苏省促进渔港经济发展若干措施', 7, 8]);
  });
});

const FIRST = [
  '甲区人民政府关于促进工业发展的若干意见',
  '甲政发〔2023〕5号',
  '各街道办事处，区直各部门：',
  '为促进工业发展，提出如下意见。',
  '一、培育企业。到2025年，规模以上企业达到300家以上。',
  '二、扩大投资。对设备投资给予最高200万元补助。',
];
const SIGNED = ['甲区人民政府', '2023年5月6日'];

describe('several policies in one document', () => {
  it.each<readonly [string, readonly string[], string]>([
    [
      'sections start again',
      ['甲区促进商贸发展若干措施', '为扩大消费，制定本措施。', '一、对新开首店给予最高50万元奖励。'],
      '甲区促进商贸发展若干措施',
    ],
    [
      'clauses start again',
      ['甲区人才住房管理办法', '第一条 为吸引人才，制定本办法。', '第二条 每年筹集住房1000套。'],
      '甲区人才住房管理办法',
    ],
    [
      'an office’s number below',
      ['关于支持夜间经济的实施意见', '甲政办〔2023〕8号', '到2025年，建成夜间集聚区3个。'],
      '关于支持夜间经济的实施意见',
    ],
    [
      'addressees below',
      ['关于支持夜间经济的通知', '各街道办事处、各有关单位：', '到2025年，建成夜间集聚区3个。'],
      '关于支持夜间经济的通知',
    ],
    [
      'a title on two lines',
      ['甲区发展和改革委员会', '关于支持夜间经济的通知', '各街道办事处、各有关单位：', '建成夜间集聚区3个。'],
      '甲区发展和改革委员会关于支持夜间经济的通知',
    ],
  ])('%s', (_, second, title) => {
    expect(titlesIn([...FIRST, ...second])).toEqual([FIRST[0], title]);
    expect(titlesIn([...FIRST, ...SIGNED, ...second])).toEqual([FIRST[0], title]);
  });

  it.each<readonly [string, readonly string[]]>([
    ['a heading that ends like a title', [...FIRST, '重点保障措施', '三、加强领导。每年调度不少于4次。']],
    ['an appendix', [...FIRST, ...SIGNED, '附件：', '甲区重点项目建设计划', '一、新建厂房20万平方米。']],
    [
      'what a letter sends',
      [
        '甲区人民政府关于印发《甲区绿化行动方案》的通知',
        '各街道办事处：',
        '现将方案印发给你们，请认真执行。',
        '甲区人民政府',
        '2023年5月6日',
        '甲区绿化行动方案',
        '一、总体目标。到2025年，新增绿地50公顷。',
        '二、重点任务。每年植树10万株。',
      ],
    ],
  ])('%s begins none', (_, lines) => {
    expect(titlesIn(lines)).toHaveLength(1);
  });
});

it('a title that a page says twice begins one article, at the first', () => {
  const body = Array.from({ length: 16 }, (_, i) => `第${i}栏`);
  const lines = ['丙市2026年政府工作报告', '2026年1月27日在丙市第六届人民代表大会第四次会议上', ...body];
  const again = ['丙市政府工作报告', '各位代表：', '今年，新增渔港3座，改造码头5座。'];
  expect(articlesIn([...lines, ...again])).toEqual([['丙市2026年政府工作报告', 1, 21]]);
});

it('a page’s own words are neither its title nor a part of the text', () => {
  expect(
    articlesIn([
      '首页',
      '首页 > 政务公开 > 政策文件',
      '【字号：大 中 小】 打印 关闭',
      '发布日期：2024-05-06',
      '某某同志作报告。本报记者 李某某 摄',
      '乙县深化改革的十个重点',
      '到2025年，建成示范村20个。',
      '上一篇：乙县召开会议',
    ]),
  ).toEqual([['乙县深化改革的十个重点', 4, 7]]);
});
