/** What a document is as a whole: its kind, place, years and title, each with its basis, and what is doubtful of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Target } from '../../../src/domain/dataset/schema.ts';
import { extract } from '../../../extract/in-memory.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import { readText } from '../../../extract/read/text.ts';
import { encode, tables } from '../support.ts';

const FACTS = join(import.meta.dirname, '..', '..', 'gold', 'facts');

interface Read {
  readonly article: Article;
  readonly targets: readonly Target[];
  readonly results: number;
}

function read(text: string, name = 'd001.txt', folder?: string): Read {
  const source = { ...readText({ name, bytes: encode(text) }), ...(folder !== undefined && { folder }) };
  const { dataset, observations, problems } = extract([source], tables, emptyRegister());
  expect(problems).toEqual([]);
  const article = dataset.documents[0]?.articles[0];
  if (!article) throw new Error('no article');
  return { article, targets: dataset.targets, results: observations.observations.length };
}

const paragraphs = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`;
const GRANTS = [
  '一、对新认定的企业，给予20万元奖励。',
  '二、设备投资按5%给予补贴，最高100万元。',
  '三、对参加展会的企业，给予3万元补助。',
];
const placeOf = (text: string, name?: string, folder?: string): string =>
  read(text, name, folder).article.region.name;
/** A report of a county in words of our own; the county is named in the text only. */
const REPORT = [
  '各位代表：',
  '现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员提出意见。',
  '一、2024年工作回顾',
  '过去一年，全县上下同心，秭归脐橙产量达到90万吨。全县地区生产总值增长6.1%，新增企业320户。',
  '二、2025年工作安排',
  '今年，全县地区生产总值增长6.5%左右，新建农村公路60公里。',
  '擦亮“屈原故里”品牌，建设现代化秭归县。秭归县新增高标准农田2万亩。',
];

/** What no rule can tell from the text, and the weights of today get wrong. */
const KNOWN_WRONG = new Set(['report-1', 'unknown-3', 'unknown-4', 'notice-1']);

describe('the invented texts', () => {
  interface Label {
    readonly document: string;
    readonly place: string;
    readonly kind: string;
    readonly period: string | null;
  }
  const labels = readFileSync(join(FACTS, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"facts/'))
    .map((line) => JSON.parse(line) as Label)
    .map((label) => ({ ...label, name: label.document.replace('facts/', '') }))
    .filter(({ name }) => !KNOWN_WRONG.has(name));

  it.each(labels)('$name: $kind of $place', ({ name, place, kind, period }) => {
    const { article } = read(readFileSync(join(FACTS, 'texts', `${name}.txt`), 'utf8'));
    const { planPeriod } = article;
    expect({
      place: article.region.code,
      kind: article.kind,
      period: planPeriod ? `${planPeriod.start}/${planPeriod.end}` : null,
    }).toEqual({ place, kind, period });
  });
});

describe('a text without a title', () => {
  it.each([
    ['a salutation', ['各位代表：']],
    ['a speaker', ['秭归县人民政府县长 某某', '各位代表：']],
    ['a speech line in brackets', ['（2025年1月7日在秭归县第十九届人民代表大会第四次会议上）', '各位代表：']],
    [
      'a speech line behind a dash',
      ['——2025年1月7日在秭归县第十九届人民代表大会第四次会议上', '县长 某某', '各位代表：'],
    ],
    ['half a speech line', ['第十九届人民代表大会第四次会议上', '各位代表：']],
    ['nothing', []],
  ])('has one made, and marked so, where it begins with %s', (_, head) => {
    const { article, targets, results } = read(paragraphs(...head, ...REPORT.slice(1)));
    expect(article.title).toBe('2025年秭归县政府工作报告');
    expect(article.facts?.title.basis).toBe('inferred');
    expect(article.kind).toBe('work-report');
    expect(targets.map(({ value, deadline }) => [value, deadline.value])).toEqual([
      [6.5, '2025'],
      [60, '2025'],
      [20000, '2025'],
    ]);
    expect(results).toBe(3);
  });

  it('takes the name of its file where that is one', () => {
    const { article } = read(paragraphs(...REPORT), '秭归县2025年政府工作报告.txt');
    expect(article.title).toBe('秭归县2025年政府工作报告');
    expect(article.facts?.title).toMatchObject({ basis: 'inferred', evidence: [{ kind: 'file' }] });
  });

  it('keeps a commitment that stands in the first line', () => {
    const { article, targets } = read('到2027年，江阴市建成绿色工厂300家，全市培育骨干企业12家。\n');
    expect(targets.map(({ value }) => value)).toEqual([300, 12]);
    expect(article.facts?.title.basis).toBe('inferred');
  });

  it('is no title: a running head in the middle of a report', () => {
    const { article } = read(
      paragraphs(...REPORT.slice(0, 4), '政府工作报告', '（上接第1版）', ...REPORT.slice(4)),
    );
    expect(article.title).toBe('2025年秭归县政府工作报告');
    expect(article.sections?.map(({ role }) => role)).toEqual(['review', 'tasks']);
  });
});

describe('the place', () => {
  it.each([
    ['钱塘区', '杭州钱塘新区支持集成电路产业的若干政策'],
    ['重庆市', '重庆两江新区支持软件产业的若干政策'],
    ['成都市', '四川天府新区支持会展业发展的若干措施'],
    ['河北省', '雄安新区支持科技创新的若干措施'],
    ['湖北省', '武汉都市圈支持人才流动的若干措施'],
    ['黄岛区', '青岛西海岸新区(黄岛区)影视产业扶持办法'],
    ['南沙区', '广州南沙新区(自贸片区)总部经济扶持办法'],
    ['黄埔区', '广州开发区 广州市黄埔区促进会展业发展的若干措施'],
    ['虎丘区', '苏州高新区支持人才创业的若干政策'],
    ['仙桃市', '仙桃市支持无纺布产业的若干措施'],
    ['济源市', '济源市支持有色金属产业的若干政策'],
    ['秭归县', '秭归县支持柑橘产业的若干措施'],
    ['宜昌市', '宜昌市支持柑橘产业的若干措施'],
  ])('%s, as the title says: %s', (place, title) =>
    expect(placeOf(paragraphs(title, ...GRANTS))).toBe(place),
  );

  it('of a name that several districts have is the one whose city the text names most', () => {
    const codes = ['福州', '南京', '徐州'].map((city) => {
      const text = paragraphs(
        '鼓楼区支持商业发展的若干措施',
        `${city}软件园、${city}古城的企业适用。`,
        ...GRANTS,
      );
      return read(text).article.region.code;
    });
    expect(codes).toEqual(['350102', '320106', '320302']);
    // 朝阳区 is not the city of 朝阳.
    expect(placeOf(paragraphs('朝阳区支持商业发展的若干措施', ...GRANTS))).toBe('未定');
  });

  it('of a zone that calls itself 全区 is the city that it lies in', () =>
    expect(
      placeOf(paragraphs('怀化高新区支持制造业的若干措施', '全区企业适用，我区给予服务。', ...GRANTS)),
    ).toBe('怀化市'));

  it('is not that of a guest', () => {
    const body = [
      ...REPORT.slice(0, 3),
      '过去一年，全县生产总值增长6.1%。德清县援建学校1所，德清县客商投资建厂。',
      '二、2025年工作安排',
      '今年，全县生产总值增长6.5%左右，对标德清县做法，新建农村公路60公里。',
      '各位代表！让我们携手奋进！',
    ];
    expect(read(paragraphs(...body)).article.region.name).toBe('未定');
  });

  it('is told by its own counties, its own name and the first person, where nothing names it as acting', () => {
    const body = [
      '各位代表：',
      '现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员提出意见。',
      '一、2024年工作回顾',
      '一年来，全市上下加压奋进，宜昌经济稳中有进。全市地区生产总值增长7%，居全省第2位。',
      '枝江化工园区、当阳建材园区、兴山磷矿提质，五峰茶叶产量2万吨，长阳、秭归全域旅游。',
      '融入武汉都市圈，与武汉共建园区8个，赴武汉、武汉招商，武汉企业投资30亿元，武汉至宜昌高铁开工。',
      '二、2025年工作安排',
      '今年，全市地区生产总值增长7%，宜昌港吞吐量突破1.5亿吨。我市新建学校12所。',
    ];
    const { article } = read(paragraphs(...body));
    expect(article.region.name).toBe('宜昌市');
    expect(article.facts?.place.basis).toBe('inferred');
    expect(article.facts?.place.evidence.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['named', 'named.share', 'inside.share', 'person']),
    );
  });

  it.each([
    ['', 'd001.txt', undefined, '未定'],
    ['by the name of the file', '宜昌.txt', undefined, '宜昌市'],
    ['by that of its folder', '2025.txt', '宜昌', '宜昌市'],
    ['a county by its short name', '秭归.txt', undefined, '秭归县'],
  ])('of a text that says none %s', (_, name, folder, place) => {
    expect(placeOf(paragraphs('支持绿色建材若干措施', ...GRANTS), name, folder)).toBe(place);
  });

  it('is not taken from the name of the file against the text', () => {
    expect(
      placeOf(paragraphs('宜昌市支持绿色建材若干措施', '宜府办发〔2025〕3号', ...GRANTS), '武汉.txt'),
    ).toBe('宜昌市');
  });
});

describe('the shape of a text', () => {
  it('a report in one line is read like one of many, page numbers and blanks in it', () => {
    const filler = '坚持稳中求进，全县上下凝心聚力。'.repeat(60);
    const [hello = '', ...rest] = REPORT;
    const line = [
      hello,
      ` ${rest[0] ?? ''}`,
      `一、2024年工作回顾 过去一年，秭归 脐橙产量达到90 万吨。 ${filler} — 1 — `,
      '全县地区生产总值增长6.1%，新增企业320 户。',
      '二、2025年工作安排 今年，全县地区生产总值增长6.5%左右，新建农村公路 — 2 — 60公里。建设现代化秭归县。',
    ].join('');
    const { article, targets, results } = read(`${line}\n`);
    expect(article.sections?.map(({ role, period }) => [role, period?.value])).toEqual([
      ['review', '2024'],
      ['tasks', '2025'],
    ]);
    expect(targets.map(({ value, deadline }) => [value, deadline.value])).toEqual([
      [6.5, '2025'],
      [60, '2025'],
    ]);
    expect(results).toBe(3);
  });
});

describe('a report that lost a heading', () => {
  it.each([
    ['under a review by name', ['一、2024年工作回顾', '过去一年，全县新增企业320户。']],
    [
      'behind a review without a heading',
      ['过去一年，全县新增企业320户。', '（一）着力稳增长。全县用电量增长6%。'],
    ],
  ])('looks ahead from the words that announce it, %s', (_, review) => {
    const { article, targets } = read(
      paragraphs(
        '秭归县政府工作报告',
        '——2025年1月7日在秭归县第十九届人民代表大会第四次会议上',
        '各位代表：',
        ...review,
        '综合各方因素，今年全县经济社会发展主要预期目标是：地区生产总值增长6.5%左右。',
        '（一）发展县域产业。新建农村公路60公里。',
        '（二）保障民生。新建养老床位200张。',
      ),
    );
    expect(targets.map(({ value, deadline }) => [value, deadline.value])).toEqual([
      [6.5, '2025'],
      [60, '2025'],
      [200, '2025'],
    ]);
    expect(article.sections?.at(-1)?.role).toBe('tasks');
  });
});

describe('the years', () => {
  const GOAL = '全市新建5G基站500个，由有关部门负责。';
  it.each([
    ['武汉市智慧城市2023建设要点', [], '2023/2023'],
    ['武汉市智慧城市建设行动方案（2021—2023年）', [], '2021/2023'],
    ['武汉市智慧城市建设三年行动方案', ['2023年6月8日'], '2023/2025'],
    ['武汉市“十四五”智慧城市规划', [], '2021/2025'],
    ['武汉市2024年智慧城市工作要点', [], '2024/2024'],
    ['武汉市支持智慧城市若干措施', ['2023年6月8日'], undefined],
  ])('%s %j → %s', (title, lines, period) => {
    const { planPeriod } = read(paragraphs(title, ...lines, '一、重点任务', GOAL)).article;
    expect(planPeriod && `${planPeriod.start}/${planPeriod.end}`).toBe(period);
  });

  it('of a report are those of its headings before that of a stray date', () => {
    const late = paragraphs('——2024年12月28日在秭归县第十九届人民代表大会第四次会议上', ...REPORT);
    expect(read(late).article.planPeriod).toEqual({ start: '2025', end: '2025' });
  });

  it('two policies in one file have each their own', () => {
    const text = paragraphs(
      '武汉市支持游戏产业若干措施',
      '武政办〔2023〕8号',
      '各区人民政府：',
      ...GRANTS,
      '武汉市人民政府办公厅',
      '2023年3月1日',
      '武汉市游戏产业行动计划（2023—2025年）',
      '武政办〔2023〕9号',
      '各区人民政府：',
      '一、主要目标',
      '全市培育游戏企业300家。',
      '二、重点任务',
      '建设园区5个。',
    );
    const source = readText({ name: 'd.txt', bytes: encode(text) });
    const { dataset } = extract([source], tables, emptyRegister());
    expect(dataset.documents[0]?.articles.map(({ kind, planPeriod }) => [kind, planPeriod?.end])).toEqual([
      ['measures', undefined],
      ['action-plan', '2025'],
    ]);
  });
});

describe('titles and years in other writings', () => {
  it.each([
    ['宜昌市二〇二五年柑橘产业工作要点', '2025', '2025'],
    ['宜昌市柑橘产业2023—2025行动方案', '2023', '2025'],
    ['宜昌市2024年预算执行情况和2025年预算草案的报告', '2025', '2025'],
    ['宜昌市2024年工作总结和2025年工作计划', '2025', '2025'],
  ])('%s is of %s to %s', (title, start, end) => {
    const { article } = read(paragraphs(title, '一、目标', '全市柑橘产量达到400万吨，新建果园3万亩。'));
    expect(article.planPeriod).toEqual({ start, end });
  });

  it('years in brackets below a title belong to it', () => {
    const { article } = read(
      paragraphs('宜昌市柑橘产业专项行动', '（2023—2025年）', '一、目标', '全市柑橘产量达到400万吨。'),
    );
    expect(article.title).toBe('宜昌市柑橘产业专项行动（2023—2025年）');
    expect(article.planPeriod).toEqual({ start: '2023', end: '2025' });
  });

  it.each([
    '《宜昌市柑橘产业行动方案（2023—2025年）》解读',
    '《宜昌市柑橘产业行动方案（2023—2025年）》答记者问',
  ])('%s is a report, and not of those years', (title) => {
    const { article, targets } = read(
      paragraphs(title, '问：目标是什么？', '答：2022年，全市柑橘产量350万吨，增长4%。'),
    );
    expect([article.kind, article.planPeriod]).toEqual(['report', undefined]);
    expect(targets).toEqual([]);
  });

  it('a caption of a table and the name of a set of papers are no titles', () => {
    const { article } = read(
      paragraphs(
        '专栏1“十三五”主要指标完成情况',
        '宜昌市“十四五”柑橘产业规划',
        '一、目标',
        '到2025年，产量达到400万吨。',
      ),
    );
    expect(article.title).toBe('宜昌市“十四五”柑橘产业规划');
    expect(read(paragraphs('市十七届人大四次会议文件（二）', ...REPORT)).article.facts?.title.basis).toBe(
      'inferred',
    );
  });

  it('a report in one line has its title, its years and its sections', () => {
    const text =
      '政府工作报告——2025年1月7日在秭归县第十九届人民代表大会第四次会议上县长 某某各位代表：现在，我代表县人民政府向大会报告工作，请予审议。' +
      '一、2024年工作回顾 全县地区生产总值增长6.1%，新增企业320户，柑橘产量达到90万吨。' +
      '二、2025年工作安排 全县地区生产总值增长6.5%，新建农村公路60公里，新增高标准农田2万亩。';
    const { article, targets, results } = read(text);
    expect([article.title, article.region.name, article.kind]).toEqual([
      '政府工作报告',
      '秭归县',
      'work-report',
    ]);
    expect([targets.length, results]).toEqual([3, 3]);
  });

  it('a plan in one line keeps the years of its title', () => {
    const text =
      '宜昌市柑橘产业三年行动方案（2024—2026年） 为推动产业发展，结合实际，制定本方案。 一、主要目标 到2026年，全市柑橘产值突破300亿元，规上企业达到120家。 ' +
      '二、重点任务 （一）做强龙头。培育龙头企业5家，新增绿色工厂3家。 （二）扩大开放。建设海外仓4个，争取订单10亿元，每年参展企业60家以上。';
    const { article } = read(text);
    expect(article.title).toBe('宜昌市柑橘产业三年行动方案（2024—2026年）');
    expect(article.planPeriod).toEqual({ start: '2024', end: '2026' });
  });

  it('a title that is said again over its text is no heading of how things stand', () => {
    const title = '2025年全市优化营商环境工作要点';
    const { targets } = read(
      paragraphs(`宜昌市人民政府办公室关于印发《${title}》的通知`, title, '一、全市新增经营主体8万户。'),
    );
    expect(targets.map(({ value }) => value)).toEqual([80000]);
  });
});

describe('what is doubtful', () => {
  it('says so: an unknown place, and each record under it', () => {
    const { article, targets } = read(paragraphs('支持绿色建材若干措施', ...GRANTS));
    expect(article.flags).toEqual(['facts-doubtful']);
    expect(article.doubts).toEqual([{ fact: 'place', reason: 'unknown' }]);
    expect(targets.length).toBeGreaterThan(0);
    for (const { flags } of targets) expect(flags).toContain('facts-doubtful');
  });

  it('says that a text with figures gave no record', () => {
    const text = paragraphs(
      '宜昌市人民政府关于召开座谈会的通知',
      '会场设座位300个，分为5排。',
      '附近停车场有车位80个。',
    );
    const source = readText({ name: 'd.txt', bytes: encode(text) });
    const { dataset, ledgers } = extract([source], tables, emptyRegister());
    expect(dataset.targets).toEqual([]);
    const article = dataset.documents[0]?.articles[0];
    expect(article?.flags).toContain('no-record');
    expect(ledgers[0]?.noRecord).toEqual([article?.id]);
  });

  it('nothing of a text that says what it is', () => {
    const { article, targets } = read(
      paragraphs('秭归县人民政府关于支持柑橘产业的若干措施', '秭政规〔2025〕3号', ...GRANTS),
    );
    expect(article).not.toHaveProperty('flags');
    expect(article).not.toHaveProperty('doubts');
    for (const { flags } of targets) expect(flags).not.toContain('facts-doubtful');
  });

  it('a plan of which only results are read is held to be doubtful', () => {
    const done = Array.from(
      { length: 9 },
      (_, i) => `2023年，全市完成项目${i + 31}个，比上年增长${i + 2}.5%。`,
    );
    const { article } = read(paragraphs('宜昌市2024年重点工作安排', '一、2023年工作回顾', ...done));
    expect(article.flags).toEqual(['facts-doubtful']);
    expect(article.doubts?.map(({ fact }) => fact)).toEqual(['kind']);
  });
});
