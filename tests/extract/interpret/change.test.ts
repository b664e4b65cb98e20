import { describe, expect, it } from 'vitest';
import { extractText, targetsOf } from '../support.ts';

/** What a sentence promises: values, and where each starts. */
const read = (text: string): readonly (readonly [number | null, number | undefined])[] =>
  targetsOf(text).map(({ value, baseline }) => [value, baseline?.value] as const);

it('is due in the year that it changes to', () => {
  expect(targetsOf('充电站由2023年的80座增加到2026年的150座。')).toMatchObject([
    { indicator: '充电站', value: 150, deadline: { value: '2026', basis: 'sentence' } },
  ]);
});

describe('a value that changes is one target', () => {
  it.each([
    ['将加工业税率由17%降至14%。', [[14, 17]]],
    ['将现行12%的费率降至9%。', [[9, 12]]],
    ['参保率从2023年的85%提高到95%。', [[95, 85]]],
    ['养老金最低标准每月110元提高至125元。', [[125, 110]]],
    [
      '标准分别由每月500元、400元提高到600元、450元。',
      [
        [600, 500],
        [450, 400],
      ],
    ],
  ] as const)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('how much a sum has grown belongs to the sum', () => {
  it.each([
    '安排专项债券900亿元，比上年增加80亿元。',
    '安排专项债券900亿元、比去年增加80亿元，重点用于水利。',
    '安排专项债券900亿元（较2023年增加80亿元）。',
  ])('%s', (text) => {
    const targets = targetsOf(text);
    expect(targets.map(({ value }) => value)).toEqual([9e10]);
    expect(targets[0]?.baseline?.text).toContain('增加80亿元');
  });

  it('and its fate in the ledger is that target', () => {
    const { dataset, ledgers } = extractText(
      '江苏省关于促进产业发展的实施意见\n\n安排专项债券900亿元，比上年增加80亿元。\n',
    );
    const fate = ledgers[0]?.numbers.find(({ text }) => text === '80亿元')?.fate;
    expect(fate).toEqual({ target: dataset.targets[0]?.id });
  });

  it('but a sum of another thing is a target of its own', () => {
    expect(read('安排专项债券900亿元，安排一般债券80亿元。').map(([value]) => value)).toEqual([9e10, 8e9]);
  });
});
