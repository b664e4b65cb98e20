/** What was read wrongly, line by line, in sentences, tables and files. */
import { describe, expect, test } from 'vitest';
import { readReported, readTypedAmount } from '../../../src/domain/quantity/typed.ts';
import { extractText, targetsOf } from '../support.ts';

/** Milestones have none. */
const figures = (body: string) =>
  targetsOf(body)
    .filter(({ value }) => value !== null)
    .map(({ value, unit, flags, confidence }) => ({
      value,
      unit,
      isOdd: flags.includes('odd-writing') && confidence <= 0.5,
    }));

describe('separators', () => {
  test.each([
    ['到2027年，产业规模达到4，500亿元。', [{ value: 4.5e11, unit: '元', isOdd: true }]],
    ['到2027年，培育企业2，600家。', [{ value: 2600, unit: '家', isOdd: true }]],
    ['安排资金40,0000元。', []],
    ['到2027年，产业规模达到4·5亿元。', []],
    ['到2027年，产业规模达到4•5亿元。', []],
  ])('%s', (body, expected) => {
    expect(figures(body)).toEqual(expected);
  });

  test('what is left out for its writing says so in the ledger', () => {
    const text = '江苏省关于促进产业发展的实施意见\n\n一、发展目标\n\n到2027年，产业规模达到4·5亿元。\n';
    const { ledgers } = extractText(text);
    const fates = ledgers.flatMap(({ numbers }) => numbers.map(({ fate }) => fate));
    expect(fates).toContainEqual({ reason: 'odd-writing' });
  });
});

describe('characters that nobody sees, and blanks', () => {
  test.each(['\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff', '\ufe0e'])('%j inside a figure', (unseen) => {
    const [target] = targetsOf(`到2027年，培育企业4${unseen}00家。`);
    expect(target).toMatchObject({ value: 400, unit: '家', flags: [] });
    const [mention] = target?.mentions ?? [];
    expect(mention?.valueText).toBe(`4${unseen}00家`);
    expect(mention && mention.valueEnd - mention.valueStart).toBe(mention?.valueText.length);
  });

  test.each([' ', '\t', '\u3000', '\u2028', '\f'])('%j between digits is a doubt', (blank) => {
    expect(figures(`到2027年，培育企业4${blank}500家。`)).toEqual([{ value: 4500, unit: '家', isOdd: true }]);
  });
});

describe('signs', () => {
  test.each(['-0.6‰', '－0.6‰', '−0.6‰', '\u20110.6‰', '负0.6‰'])(
    '%s in a sentence and in a cell',
    (words) => {
      expect(figures(`到2027年，人口自然增长率保持在${words}以上。`)).toEqual([
        { value: -0.06, unit: '%', isOdd: false },
      ]);
      const table = `| 指标 | 单位 | 2027年目标 |\n| --- | --- | --- |\n| 人口自然增长率 | ‰ | ${words.replace('‰', '')} |`;
      expect(figures(table)).toEqual([{ value: -0.06, unit: '%', isOdd: false }]);
    },
  );

  test('负增长, and a fall in words', () => {
    expect(figures('力争用水总量实现负增长2%。')).toMatchObject([{ value: -2 }]);
    expect(targetsOf('到2027年，单位能耗下降9%。')).toMatchObject([{ value: 9, direction: 'down' }]);
  });

  test('a change in a table falls by its figure', () => {
    const table =
      '| 指标 | 2023年 | 2027年 | 2027年比2023年增减 |\n| --- | --- | --- | --- |\n| 渔船总数（艘） | 100 | 90 | -10% |';
    expect(targetsOf(table)).toContainEqual(
      expect.objectContaining({ value: 10, unit: '%', direction: 'down' }),
    );
  });

  test.each([
    ['-7家', -7],
    ['－7家', -7],
    ['负7家', -7],
  ])('%s is typed and imported as %d', (words, value) => {
    expect(readTypedAmount(words)).toMatchObject({ value, unit: '家' });
    expect(readReported(words)).toEqual({ value, unit: '家' });
  });
});

describe('other numerals', () => {
  test.each([
    ['贰佰亿元', 2e10],
    ['肆仟贰佰元', 4200],
    ['5佰亿元', 5e10],
    ['四〇〇亿元', 4e10],
  ])('%s', (words, value) => {
    expect(figures(`安排专项资金${words}。`)).toEqual([{ value, unit: '元', isOdd: false }]);
  });

  test.each(['4OO', 'l00', '٤٠٠', '𝟒𝟎𝟎', '400.', '$400$', '000', '400（2）'])(
    '%s亿元 is never one 亿元',
    (digits) => {
      expect(figures(`到2027年，产业规模达到${digits}亿元。`).filter(({ isOdd }) => !isOdd)).toEqual([]);
    },
  );

  test('a bare scale counts as one where a clause says so', () => {
    expect(figures('到2027年，培育超亿元企业20家，产值突破千亿元。')).toMatchObject([
      { value: 20 },
      { value: 1e11 },
    ]);
  });
});

test('a mark of reference is passed over, and the next clause keeps its figure', () => {
  for (const mark of ['¹', '[1]', '①', '〔2〕'])
    expect(targetsOf(`到2027年，培育示范企业200${mark}家，完成投资50亿元。`)).toMatchObject([
      { value: 200, unit: '家', indicator: '示范企业', flags: ['odd-writing'] },
      { value: 5e9, unit: '元' },
    ]);
});

test('a number of 400 digits stops nothing', () => {
  const body = `到2027年，培育企业${'7'.repeat(400)}家，建成园区30个。`;
  expect(figures(body)).toEqual([{ value: 30, unit: '个', isOdd: false }]);
  expect(figures(`${'7'.repeat(400)}亿元、${'百'.repeat(400)}万元`)).toEqual([]);
});

test('a day in numerals', () => {
  const { dataset } = extractText(
    '江苏省关于促进产业发展的实施意见\n\n一、发展目标\n\n二〇二六年三月二十一日前，培育企业300家。\n',
  );
  expect(dataset.targets).toMatchObject([{ deadline: { value: '2026-03-21' } }]);
});

test('a comma behind a whole number belongs to the sentence', () => {
  expect(readTypedAmount('1,234,567')).toMatchObject({ value: 1_234_567 });
  expect(figures('到2027年，企业数达到1,200家，园区达到30个。')).toMatchObject([
    { value: 1200 },
    { value: 30 },
  ]);
});

describe('ranges', () => {
  test.each([
    ['安排资金三至五亿元。', 3e8, 5e8],
    ['安排资金四十至九十万元。', 4e5, 9e5],
    ['安排资金一点二至一点六亿元。', 1.2e8, 1.6e8],
    ['安排资金六千至一万元。', 6000, 10_000],
    ['安排资金2佰至4佰万元。', 2e6, 4e6],
    ['安排资金600元至900万元。', 600, 9e6],
    ['到2027年，研发投入占比达到三至四成。', 30, 40],
  ])('%s', (body, value, valueMax) => {
    expect(targetsOf(body)).toMatchObject([{ value, valueMax, flags: [] }]);
  });

  test.each([
    '安排资金八千至一万亿元。',
    '到2027年，培育企业三至五百家。',
    '到2027年，研发投入占比达到百分之四至六十。',
    '到2027年，研发投入占比达到百分之60到百分之40。',
    '力争全年增长8-7.5%。',
  ])('%s is doubted or left', (body) => {
    expect(figures(body).filter(({ isOdd }) => !isOdd)).toEqual([]);
  });
});

test.each([
  '办理时限压缩至两年半。',
  '办理时限压缩至4个半小时。',
  '办理时限压缩至4小时20分钟。',
  '到2027年，投资增长两倍半。',
  '到2027400家。',
  '分别给予100,200,300万元奖励。',
  '安排资金   亿元。',
  '安排资金4个亿。',
])('a part of “%s” is no figure without a doubt', (body) => {
  expect(figures(body).filter(({ isOdd }) => !isOdd)).toEqual([]);
});

test.each(['（4.2）', '(4.2)', '▼4.2', '△4.2', '减4.2', '·4.2'])('%s alone in a cell is doubted', (cell) => {
  const table = `| 指标 | 单位 | 2027年目标 |\n| --- | --- | --- |\n| 利润增长 | % | ${cell} |`;
  expect(figures(table).filter(({ isOdd }) => !isOdd)).toEqual([]);
});

test.each([
  ['到2027年，为企业减负400亿元。', 4e10],
  ['到2027年，打造半导体企业30家。', 30],
  ['到2027年，设立试点五家。', 5],
  ['到2027年，库温控制在零下18℃。', -18],
  ['● 40家企业完成改造。', 40],
])('%s is read as it stands', (body, value) => {
  expect(figures(body)).toMatchObject([{ value, isOdd: false }]);
});
