import { expect, test } from 'vitest';
import { readAnswer, saysNothing } from '../../../../src/domain/second-reading/answer.ts';
import { reconcile } from '../../../../src/domain/second-reading/reconcile.ts';
import { questionsOf } from '../../../../src/domain/second-reading/question.ts';
import { EXAMPLE } from '../../../../src/domain/second-reading/question-words.ts';
import { GOAL, LINES, lines, POLICY, read, verified } from './support.ts';

const policy = { ...read(POLICY), targets: [] };
const reasons = (...rows: readonly object[]): readonly string[] =>
  verified(lines(...rows), policy).refused.map(({ reason }) => reason);

test.for([
  ['as it stands', {}],
  ['a quote with other blanks, widths and marks', { quote: '全省 食品产业\n营业收入达到２０００亿元' }],
  ['a value as it is written', { value: 2000, unit: '亿元' }],
  ['a value that is left to the words', { value: undefined, unit: undefined, comparator: undefined }],
  ['a line that a page break moved', { line: LINES.goals + 1 }],
  ['a wrong line, where the words stand but once', { line: 2 }],
  ['a time of lesser precision', { deadline: '2027' }],
  ['its own place', { region: '江苏' }],
] as const)('%s is verified', ([, patch]) => {
  const { verified: found, refused } = verified(lines({ ...GOAL, ...patch }), policy);
  expect(refused).toEqual([]);
  expect(found[0]?.figure).toMatchObject({ value: 2e11, valueMax: null, unit: '元', comparator: '=' });
  expect(found[0]?.deadline).toMatchObject({ value: '2027', basis: 'sentence' });
});

test.for([
  ['an invented number', { value: 3e11 }, 'value-differs'],
  ['an invented upper end', { value_max: 3e11 }, 'value-differs'],
  ['words that stand nowhere', { quote: '全省食品产业营业收入达到3000亿元' }, 'quote-not-found'],
  ['a quote from elsewhere', { quote: '对改建的补助25万元' }, 'value-not-in-quote'],
  ['a piece of a number', { value_text: '00亿元', value: 0 }, 'value-not-in-quote'],
  ['words without a figure', { value_text: '营业收入', value: null }, 'not-a-figure'],
  ['another unit', { unit: '吨' }, 'unit-differs'],
  ['a bound that nothing says', { comparator: '<=' }, 'bound-not-said'],
  ['a time that nothing says', { deadline: '2035' }, 'date-not-said'],
  ['a time more precise than the words', { deadline: '2027-06-30' }, 'date-not-said'],
  ['a place that nothing names', { region: '四川省' }, 'place-not-said'],
  ['a name of other words', { indicator: '机器人装备制造专利' }, 'name-not-said'],
  ['a script', { indicator: '<img src=x onerror=alert(1)>' }, 'name-not-said'],
  ['a formula', { indicator: '=HYPERLINK("x")' }, 'name-not-said'],
] as const)('%s is refused', ([, patch, reason]) => {
  expect(reasons({ ...GOAL, ...patch })).toEqual([reason]);
});

test('a bound is not left out: 300家以上 is not exactly 300家', () => {
  const firms = {
    ...GOAL,
    quote: '培育龙头企业300家以上',
    value_text: '300家',
    value: 300,
    unit: '家',
    indicator: '龙头企业',
  };
  expect(reasons({ ...firms, comparator: '=' })).toEqual(['bound-not-said']);
  expect(reasons({ ...firms, comparator: '>=' })).toEqual([]);
});

test('shifted lines: the words decide where a record stands', () => {
  const grant = {
    ...GOAL,
    class: 'support',
    line: LINES.goals,
    quote: '对改建的补助25万元',
    value_text: '25万元',
    value: 250_000,
    comparator: '=',
    indicator: '改建补助',
    deadline: null,
  };
  expect(verified(lines(grant), policy).verified[0]?.place.line).toBe(LINES.grants);
  const twice = read(POLICY.replace('三、主要指标', '对改建的补助25万元。\n\n三、主要指标'));
  expect(verified(lines(grant), { ...twice, targets: [] }).refused[0]?.reason).toBe('line-differs');
});

test('5万 is no figure of 25万, and 0亿 none of 2000亿', () => {
  const quote = '对改建的补助25万元';
  const grant = {
    ...GOAL,
    line: LINES.grants,
    class: 'support',
    quote,
    deadline: null,
    indicator: '改建补助',
  };
  expect(reasons({ ...grant, value_text: '5万元', value: 50_000 })).toEqual(['value-not-in-quote']);
});

test('a figure of a table takes its unit from the table', () => {
  const cell = {
    ...GOAL,
    line: LINES.table,
    quote: '加工能力 | 万吨 | 120',
    value_text: '120',
    indicator: '加工能力',
  };
  expect(reasons({ ...cell, value: 1_200_000, unit: '吨' })).toEqual([]);
  expect(reasons({ ...cell, value: 120, unit: '万吨' })).toEqual([]);
  expect(reasons({ ...cell, value: 120, unit: '吨' }, { ...cell, value: 120, unit: '家' })).toEqual([
    'unit-differs',
    'unit-differs',
  ]);
});

test('a figure that a sentence says twice is found at both places', () => {
  const text = POLICY.replace('建成检验中心5个', '建成检验中心5个、培训中心5个');
  const centre = {
    ...GOAL,
    line: LINES.centres,
    quote: '建成检验中心5个、培训中心5个',
    value_text: '5个',
    value: 5,
    unit: '个',
    indicator: '检验中心',
    deadline: '2027-12-31',
  };
  const { verified: found } = verified(lines(centre, { ...centre, indicator: '培训中心' }), {
    ...read(text),
    targets: [],
  });
  const [first, second] = found.map(({ place }) => place.value[0]);
  expect(text.slice(first, first === undefined ? 0 : first + 2)).toBe('5个');
  expect(second).toBeGreaterThan(first ?? Infinity);
});

test('a milestone needs its date in words', () => {
  const milestone = {
    line: LINES.centres,
    class: 'milestone',
    quote: '建成检验中心5个',
    indicator: '检验中心',
  };
  expect(reasons(milestone, { ...milestone, deadline: '2027-12-31' })).toEqual(['date-not-said']);
});

test('the example of the question is what the program verifies', () => {
  const text = `镇江市社区食堂实施方案\n\n${EXAMPLE.text}\n\n镇江市人民政府\n\n2025年3月1日\n`;
  const { refused, verified: found } = verified(lines(...EXAMPLE.rows), { ...read(text), targets: [] });
  expect([refused, found.length]).toEqual([[], EXAMPLE.rows.length]);
});

test('thousands of wrong rows on a long document are answered quickly', () => {
  const long = read(POLICY + '\n各地要结合实际抓好落实，推进100项工作，完善体制机制。'.repeat(2000));
  const found = { ...GOAL, line: 1500, quote: '推进100项工作，完善体制机制', value_text: '100项', value: 99 };
  const rows = Array.from({ length: 2500 }, () => [found, { ...found, quote: '推进1000项工作' }]).flat();
  const started = process.cpuUsage();
  const { refused } = verified(lines(...rows), long);
  expect(refused).toHaveLength(rows.length);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(20);
});

test('a question holds its piece of the document and says which lines it asks about', () => {
  const { document } = policy;
  const ask = (asked: readonly number[], size: number): string[] =>
    questionsOf({ document, text: POLICY, lines: asked, language: 'en', size });
  const [whole, ...more] = ask([LINES.goals, LINES.centres, LINES.grants], 100_000);
  expect(more).toEqual([]);
  expect(whole).toContain('7| 到2027年，全省食品产业');
  expect(whole).toContain('5# 一、发展目标');
  expect(whole?.split('\n').at(-1)).toBe('{"done":"7-9,13"}');
  expect(whole).not.toContain('加工能力');
  expect(ask([], 100_000)).toEqual([]);
  const long = Array.from({ length: 400 }, (_, i) => `第${i}项任务按照职责分工抓好落实。`).join('\n\n');
  const { document: other } = read(`${POLICY}\n${long}\n`);
  const pieces = questionsOf({
    document: other,
    text: `${POLICY}\n${long}\n`,
    lines: Array.from({ length: 400 }, (_, i) => 25 + 2 * i),
    language: 'zh',
    size: 4000,
  });
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(4200);
});

test('a record that is repeated counts once; two of one figure stay two', () => {
  expect(reasons(GOAL, GOAL, { ...GOAL, quote: GOAL.quote.slice(2) }, { ...GOAL, region: '江苏' })).toEqual([
    'repeated',
    'repeated',
    'repeated',
  ]);
  expect(reasons(GOAL, { ...GOAL, indicator: '全省食品产业' })).toEqual([]);
});

test('an empty answer says nothing; one that has read and found none says that', () => {
  expect(['', ' \n', 'I found none.'].map((text) => saysNothing(readAnswer(text)))).toEqual(
    Array(3).fill(true),
  );
  expect(
    ['{"done":"1-3"}', '{"line":', JSON.stringify(GOAL)].map((text) => saysNothing(readAnswer(text))),
  ).toEqual(Array(3).fill(false));
});

test('records of one figure that only the second reading has get ids of their own', () => {
  const both = verified(lines(GOAL, { ...GOAL, indicator: '全省食品产业' }), policy);
  const { items } = reconcile(policy.document.id, [], both.verified, null);
  expect(new Set(items.map(({ id }) => id)).size).toBe(2);
});
