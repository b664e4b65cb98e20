/** What a report says was reached is data of its own: no commitment, with its time, its places in the text and its id. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { explain } from '../../extract/inspect.ts';
import { resultChanges } from '../../extract/merge/changes.ts';
import { withOldResults } from '../../extract/merge/old-records.ts';
import { type Result } from '../../extract/in-memory.ts';
import { filesOf } from './files-of.ts';
import { schemaFile } from '../../extract/write-dataset.ts';
import { readText } from '../../extract/read/text.ts';
import { extractSingle } from '../../extract/single.ts';
import { observations, period, type Observation } from '../../src/domain/dataset/schema.ts';
import { encode, extractText, tables } from './support.ts';

const report = (review: string): string => `政府工作报告

（2026年1月20日在江苏省第十四届人民代表大会第四次会议上）

一、2025年工作回顾

${review}

二、2026年工作安排

今年，新建充电桩6万个。
`;

const read = (review: string): Result => extractText(report(review));
const resultsOf = (review: string): readonly Observation[] => read(review).observations.observations;

/** Name, bound and value, unit, measure, time, 年均. */
const told = (review: string): string[] =>
  resultsOf(review).map(
    ({ indicator, comparator, value, unit, measure, period: { value: when }, average }) =>
      `${indicator} ${comparator}${value}${unit} ${measure} ${when}${average ? ' 年均' : ''}`,
  );

describe('what a review reports', () => {
  it.each([
    ['渔业产值突破300亿元。', ['渔业产值 >30000000000元 level 2025']],
    ['渔业产值达到320亿元、增长6%。', ['渔业产值 =32000000000元 level 2025', '渔业产值增速 =6% growth 2025']],
    [
      '渔业产值320亿元，同比增长6%，增幅比上年扩大0.4个百分点。',
      [
        '渔业产值 =32000000000元 level 2025',
        '渔业产值增速 =6% growth 2025',
        '渔业产值增幅 =0.4个百分点 increment 2025',
      ],
    ],
    [
      '茶园面积、果园面积分别达到40万亩、55万亩。',
      ['茶园面积 =400000亩 level 2025', '果园面积 =550000亩 level 2025'],
    ],
    ['“十四五”时期，渔业产值年均增长7%。', ['渔业产值年均增速 =7% growth 2021/2025 年均']],
    ['新增充电桩近4万个。', ['充电桩 ~40000个 increment 2025']],
    [
      '五年来，渔港、水库、码头投资分别比“十三五”时期增长19%、21%、40%。',
      ['渔港', '水库', '码头'].map((what, i) => `${what}投资增速 =${[19, 21, 40][i]}% growth 2021/2025`),
    ],
    [
      '五年来，我们扎实工作。2020年到2025年，水产占比从3%提升到5%。新增等级民宿300家。',
      ['水产占比 =5% share 2025', '等级民宿 =300家 increment 2021/2025'],
    ],
    ['困难渔民救助90万人次受益。', ['困难渔民救助 =900000人次 level 2025']],
    ['改造渔港80个、惠及6万户。', ['渔港 =80个 level 2025', '渔港惠及 =60000户 level 2025']],
    ['办理代表建议608件、政协提案84件，制定政府规章12部，出台18条政策措施。', []],
    ['政府定价项目缩减80%。', ['政府定价项目降幅 =80% growth 2025']],
    ['新增劳动力平均受教育年限达到14年。', ['劳动力平均受教育年限 =14年 level 2025']],
    ['公共图书馆覆盖率达到90%以上。', ['公共图书馆覆盖率 >=90% share 2025']],
  ])('%s', (review, expected) => expect(told(review)).toEqual(expected));

  it.each<[string, string, string]>([
    ['渔业产值320亿元。', '2025', 'year'],
    ['全年渔业产值320亿元。', '2025', 'year'],
    ['前三季度，渔业产值250亿元。', '2025-01/2025-09', 'part'],
    ['前三季度渔业产值250亿元。', '2025-01/2025-09', 'part'],
    ['上半年，渔业产值150亿元。', '2025-01/2025-06', 'part'],
    ['1—10月，渔业产值280亿元。', '2025-01/2025-10', 'part'],
    ['1—10月，渔港改造进度加快，渔业产值280亿元。', '2025-01/2025-10', 'part'],
    ['一季度渔业产值60亿元。', '2025-01/2025-03', 'part'],
    ['年末渔民失业率5.1%。', '2025', 'end'],
    ['渔民失业率年末为5.1%。', '2025', 'end'],
    ['截至2025年底，渔船8000艘。', '2025-12-31', 'end'],
    ['截至2025年9月底，渔船8000艘。', '2025-09-30', 'part'],
    ['前三季度渔港吞吐量稳步增长，全年渔业产值320亿元。', '2025', 'year'],
    ['年末渔船数量减少，渔业产值320亿元。', '2025', 'year'],
    ['五年来，渔业产值年均增长7%。', '2021/2025', 'year'],
  ])('%s is of %s, %s', (review, value, part) => {
    expect(resultsOf(review).map((one) => one.period)).toMatchObject([{ value, part }]);
  });

  it('is named without the part of the year', () => {
    expect(told('前三季度渔业产值250亿元。')).toEqual(['渔业产值 =25000000000元 level 2025-01/2025-09']);
  });

  it.each<[string, readonly object[]]>([
    // How many more than the year before is no number of any year.
    ['培训渔民300人，比上年多40人。', [{ value: 300 }]],
    ['渔民就业比上年多40人。', []],
    // What is said last holds.
    ['渔业利润由上年下降2%转为增长8%。', [{ value: 8, direction: 'up' }]],
    ['渔业利润下降2%。', [{ value: 2, direction: 'down', measure: 'growth' }]],
    // A rate that is held down has not fallen.
    ['渔业债务增速控制在5%左右。', [{ value: 5, direction: 'up', measure: 'growth' }]],
    ['渔业赤字率3%。', [{ value: 3, direction: 'down' }]],
    ['渔民登记失业率3%。', [{ value: 3, direction: 'down' }]],
  ])('%s', (review, expected) => expect(resultsOf(review)).toMatchObject(expected));

  it('has the first figure of a change as its baseline', () => {
    const [result, ...others] = resultsOf('公共图书馆覆盖率由2020年的61%提高到90%。');
    expect(others).toEqual([]);
    expect(result).toMatchObject({ value: 90, baseline: { value: 61, unit: '%', year: '2020' } });
  });

  it('counts no parts of a structure, names or classes', () => {
    expect(told('深入实施五大行动，推进“1650”体系建设，12345热线持续优化。')).toEqual([]);
  });

  it('says what of it is inferred', () => {
    expect(resultsOf('渔业产值突破300亿元。')[0]?.inferred).toContain('period');
    expect(resultsOf('2024年渔业产值突破300亿元。')[0]).toMatchObject({
      period: { value: '2024', basis: 'sentence', text: '2024年' },
      inferred: [],
    });
  });
});

describe('results and commitments', () => {
  const result = read('渔业产值突破300亿元。');
  it('are kept apart', () => {
    expect(result.dataset.targets.map(({ indicator }) => indicator)).toEqual(['充电桩']);
    expect(result.observations.observations).toHaveLength(1);
  });

  it('have each their fate in the ledger', () => {
    const fates = new Map(result.ledgers[0]?.numbers.map(({ text, fate }) => [text, fate]));
    expect(fates.get('300亿元')).toEqual({ observation: result.observations.observations[0]?.id });
    expect(fates.get('6万个')).toEqual({ target: result.dataset.targets[0]?.id });
  });

  it('are explained', () => {
    const source = readText({ name: 'a.txt', bytes: encode(report('渔业产值突破300亿元。')) });
    expect(explain(source, tables)).toContainEqual(
      expect.stringContaining(
        '300亿元 — result: 江苏省 渔业产值 >30000000000元, level, 2025 (heading) [section.review]',
      ),
    );
  });

  it('are two files, of which one may be empty', () => {
    const none = filesOf(read('各项工作有序推进。'));
    expect(JSON.parse(none.get('observations.json') ?? '')).toEqual({ schemaVersion: 1, observations: [] });
    expect(filesOf(result).get('observations.json')).toContain('渔业产值');
    expect(filesOf(result).get('targets.json')).not.toContain('渔业产值');
  });

  it('are both described by the schema that is written', () => {
    const written = z
      .object({ $defs: z.object({ observations: z.unknown() }) })
      .parse(JSON.parse(schemaFile()));
    expect(JSON.stringify(written.$defs.observations)).toContain('average');
  });
});

describe('one result', () => {
  const TWICE = '渔业产值突破300亿元。\n\n农村面貌焕然一新，渔业产值突破300亿元。';
  it('said twice has two places', () => {
    const [result, ...others] = resultsOf(TWICE);
    expect(others).toEqual([]);
    expect(result?.mentions).toHaveLength(2);
  });

  it('of another time or thing is another one', () => {
    expect(told('2024年渔业产值300亿元。\n\n2025年渔业产值300亿元。')).toHaveLength(2);
    expect(told('开工建设5个国家级医院。\n\n5个国家级医院二期全部投用。')).toHaveLength(2);
  });
});

describe('ids of results', () => {
  const before = read('渔业产值突破300亿元，茶园面积40万亩。');
  const ids = (result: Result): string[] => result.observations.observations.map(({ id }) => id);

  it('are of their own kind, in the same register', () => {
    expect(ids(before)).toHaveLength(2);
    for (const id of ids(before)) {
      expect(id).toMatch(/^o-[0-9a-f]{10}$/u);
      expect(before.register.ids[id]?.fingerprint.kind).toBe('observation');
    }
  });

  it('stay when a value is mended and text is put in before', () => {
    const after = extractText(
      report('各项事业稳步发展。\n\n渔业产值突破310亿元，茶园面积40万亩。'),
      'b.txt',
      before.register,
    );
    expect(ids(after)).toEqual(ids(before));
    expect(resultChanges(before.observations.observations, after.observations.observations)).toEqual({
      added: 0,
      dropped: 0,
      changed: 2,
    });
  });

  it('stay by their place when the page reads the text again', () => {
    const source = readText({ name: 'a.txt', bytes: encode(report('渔业产值突破300亿元。')) });
    const rest = { source, tables, overrides: {}, onArticle: () => {}, onMerge: () => {} };
    const first = extractSingle({ ...rest, before: null });
    const known = first.observations.observations.map((one) => ({ ...one, id: 'o-kept' }));
    const second = extractSingle({ ...rest, before: [...first.dataset.targets, ...known] });
    expect(ids(second)).toEqual(['o-kept']);
    expect(second.ledgers[0]?.numbers.map(({ fate }) => fate)).toContainEqual({ observation: 'o-kept' });
  });
});

describe('the file of results', () => {
  const { observations: written } = read('渔业产值达到320亿元、增长6%。');
  it('is what the schema makes of it, byte for byte', () => {
    const parsed = observations.parse(JSON.parse(JSON.stringify(written)));
    expect(JSON.stringify(parsed)).toBe(JSON.stringify(written));
  });

  it.each(['2025', '2021/2025', '2025-01/2025-06', '2025-06-30'])('takes the time %s', (value) =>
    expect(period.safeParse({ value, basis: 'none', text: '' }).success).toBe(true),
  );
  it.each(['25', '2025-13', '2021/', '2021—2025'])('refuses the time %s', (value) =>
    expect(period.safeParse({ value, basis: 'none', text: '' }).success).toBe(false),
  );

  it('keeps results of documents that could not be read this time', () => {
    const other = extractText(report('茶园面积40万亩。'), 'other.txt');
    const kept = withOldResults(written, other.observations, other.dataset.documents);
    expect(kept.observations).toHaveLength(written.observations.length + 1);
  });
});
