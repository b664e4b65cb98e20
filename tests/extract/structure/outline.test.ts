/** Which sections an article has, what each is there for, and of which years it speaks. */
import { describe, expect, it } from 'vitest';
import { extractText } from '../support.ts';

const WORK_REPORT = `青海省人民政府工作报告

（2026年1月22日在青海省第十四届人民代表大会第四次会议上）
`;

interface Told {
  /** Level, title, role and years of each section. */
  readonly sections: readonly string[];
  /** Name, value and deadline of each commitment. */
  readonly due: readonly string[];
  /** Name, value and time of each result. */
  readonly reached: readonly string[];
}

function read(text: string): Told {
  const { dataset, observations } = extractText(text);
  const articles = dataset.documents.flatMap((document) => document.articles);
  return {
    sections: articles
      .flatMap((article) => article.sections ?? [])
      .map(({ level, title, role, period }) => `${level} ${title} ${role} ${period?.value ?? '–'}`),
    due: dataset.targets.map((t) => `${t.indicator} ${t.value}${t.unit} ${t.deadline.value ?? '–'}`),
    reached: observations.observations.map(
      ({ indicator, value, unit, period }) => `${indicator} ${value}${unit} ${period.value}`,
    ),
  };
}

const report = (body: string): Told => read(`${WORK_REPORT}\n${body}\n`);

describe('a work report with two times in each heading', () => {
  // What it promises and reports: tests/cases/two-times-in-each-heading.txt.
  const { sections } = report(`一、“十四五”时期发展成就和2025年工作回顾

各位代表！五年来，我们坚持兴水富民。灌溉面积新增12万亩，农村供水普及率达到88%。

过去一年，改造泵站140座。

（一）牧业稳步发展。牦牛存栏达到52万头。

（二）水利取得新成效。治理河道60公里。

二、“十五五”时期目标任务和2026年工作安排

“十五五”时期，灌溉面积新增20万亩，农村供水普及率达到95%。

今年，改造泵站160座。

（一）壮大牧业。牦牛存栏达到55万头。

——新建集中供热站12座。`);

  it('has a section for each time that its paragraphs turn to', () =>
    expect(sections).toEqual([
      '1 一、“十四五”时期发展成就和2025年工作回顾 review 2021/2025',
      '2 （一）牧业稳步发展 review 2025',
      '2 （二）水利取得新成效 review 2025',
      '1 二、“十五五”时期目标任务和2026年工作安排 goals 2026/2030',
      '1 二、“十五五”时期目标任务和2026年工作安排 tasks 2026',
      '2 （一）壮大牧业 tasks 2026',
    ]));
});

describe('parts without a number', () => {
  const { sections, due, reached } = report(`过去一年工作回顾

改造泵站140座。

一、兴修水利。疏浚沟渠900公里。

二、发展牧业。新增牧场8个。

今年工作安排

新建牧场9个。

打印本页

关闭窗口`);

  it('hold numbered sections, which inherit their years', () =>
    expect(sections).toEqual([
      '1 过去一年工作回顾 review 2025',
      '2 一、兴修水利 review 2025',
      '2 二、发展牧业 review 2025',
      '1 今年工作安排 tasks 2026',
    ]));

  it('keep results and tasks apart', () => {
    expect(reached).toHaveLength(3);
    expect(due).toEqual(['牧场 9个 2026']);
  });

  it('words of the page make no section', () => {
    const titles = sections.join('\n');
    expect(titles).not.toContain('打印本页');
    expect(titles).not.toContain('关闭窗口');
  });
});

describe('under a review', () => {
  it('a heading that sounds like a task stays a review, one with a later year does not', () => {
    const { sections, due, reached } = report(`一、2025年工作回顾

（一）重点工程

改造泵站140座。

（二）2026年重点工程

改造泵站160座。`);
    expect(sections).toEqual([
      '1 一、2025年工作回顾 review 2025',
      '2 （一）重点工程 review 2025',
      '2 （二）2026年重点工程 tasks 2026',
    ]);
    expect(reached).toEqual(['泵站 140座 2025']);
    expect(due).toEqual(['泵站 160座 2026']);
  });

  it('a plan or a later year that a task of the past is named after turns nothing behind it into a promise', () => {
    const { due, reached } = report(`一、2025年工作回顾

过去一年，全省造林30万亩。

启动面向2035年的盐湖科技专项，新设5个实验站。

编制三江源“十五五”规划，又有2万人落户县城。

新建粮库12座。

二、2026年工作安排

改造泵站160座。`);
    expect(due).toEqual(['泵站 160座 2026']);
    expect(reached.map((told) => told.split(' ').slice(-2).join(' '))).toEqual([
      '300000亩 2025',
      '5个 2025',
      '20000人 2025',
      '12座 2025',
    ]);
  });

  it('a paragraph of problems promises nothing, and the next section does', () => {
    const { due } = report(`一、2025年工作回顾

改造泵站140座。

我们也清醒看到，农村污水处理率仅为41%，3万户住房需要改造。

二、2026年工作安排

改造泵站160座。`);
    expect(due).toEqual(['泵站 160座 2026']);
  });
});

describe('a plan', () => {
  const plan = (body: string): Told => read(`贵州省国民经济和社会发展第十五个五年规划纲要\n\n${body}\n`);

  it('has foundations behind it, goals and tasks ahead, by its title alone', () => {
    const { sections, due, reached } = plan(`第一章 发展基础

“十四五”时期，茶园面积达到500万亩，茶叶产值年均增长9%。

第二章 主要目标

未来五年，茶园面积达到600万亩。

第三章 重点任务

新建茶叶加工厂120个。`);
    expect(sections.map((section) => section.split(' ').at(-2))).toEqual(['situation', 'goals', 'tasks']);
    expect(reached).toEqual(['茶园面积 5000000亩 2025', '茶叶产值年均增速 9% 2021/2025']);
    expect(due).toEqual(['茶园面积 6000000亩 2030', '茶叶加工厂 120个 2030']);
  });

  it('asks for something under a heading that opens with a verb, whatever it ends with', () => {
    const { due, reached } = plan(`第三章 重点任务

（一）优化用茶环境

茶馆开办时间压缩至1.5个工作日以内，茶馆达到2万家。

（二）补齐冷链短板。已建成园区冷链覆盖率达到80%以上。`);
    expect(reached).toEqual([]);
    expect(due).toEqual([
      '茶馆开办时间 1.5个工作日 2030',
      '茶馆 20000家 2030',
      '已建成园区冷链覆盖率 80% 2030',
    ]);
  });

  it('reports by the day that it names, and never of the years that it is made for', () => {
    const { reached } = read(`贵州省茶产业发展行动方案（2025—2027年）

黔府办发〔2025〕9号

一、发展基础

截至2024年底，茶园面积达到520万亩。茶叶加工厂达到1800家。`);
    expect(reached).toEqual(['茶园面积 5200000亩 2024-12-31', '茶叶加工厂 1800家 2024']);
  });

  it('is compared with a year, which is no deadline of what follows', () => {
    const { due } = plan(`第二章 主要目标

（一）良种覆盖率达到70%以上，确保不低于2020年水平。茶农培训达到20万人次。`);
    expect(due).toEqual(['良种覆盖率 70% 2030', '茶农培训 200000人次 2030']);
  });

  it('keeps a later year that a sentence names', () => {
    const { due } = plan(`第二章 主要目标

展望2035年，茶叶产值突破2000亿元。

茶园面积达到600万亩。`);
    expect(due).toEqual(['茶叶产值 200000000000元 2035', '茶园面积 6000000亩 2030']);
  });
});

describe('measures', () => {
  const measures = (clause: string): Told =>
    read(`无锡市滨湖区促进文创产业发展若干措施

锡滨政发〔2025〕7号

一、奖励标准

（一）设备补贴。${clause}

二、附则

本措施有效期3年。

无锡市滨湖区人民政府

2025年6月3日
`);

  it('have support and safeguards without years', () =>
    expect(measures('对购置设备的文创企业，给予最高50万元补贴。').sections).toEqual([
      '1 一、奖励标准 support –',
      '2 （一）设备补贴 support –',
      '1 二、附则 safeguards –',
    ]));

  it('that open with last year set a condition and do not look back', () => {
    const { due, reached } = measures(
      '上年营业收入超过2000万元的文创企业购置设备的，按投资额的10%给予补贴，最高50万元。',
    );
    expect(due.map((one) => one.split(' ')[1])).toEqual(['10%', '500000元']);
    expect(reached).toEqual([]);
  });
});

it('a bulletin of statistics is a review from its title on', () => {
  const { sections, due, reached } = read(`云南省2025年国民经济和社会发展统计公报

云南省统计局

2026年3月20日

一、综合

全年咖啡产量15.2万吨，比上年增长4.1%。

二、农业

花卉种植面积210万亩。
`);
  expect(sections).toEqual(['1 一、综合 review –', '1 二、农业 review –']);
  expect(due).toEqual([]);
  expect(reached).toEqual([
    '咖啡产量 152000吨 2025',
    '咖啡产量增速 4.1% 2025',
    '花卉种植面积 2100000亩 2025',
  ]);
});

it('a glossary defines and promises nothing', () => {
  const { sections, due } = report(`一、2026年工作安排

改造泵站160座。

名词解释

1.泵站：指提水的设施，装机不低于50千瓦。`);
  expect(sections.at(-1)).toContain('名词解释 definitions');
  expect(due).toEqual(['泵站 160座 2026']);
});
