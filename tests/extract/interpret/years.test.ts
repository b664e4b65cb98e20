/** A year's figure, the mean of years and their sum are told apart. */
import { describe, expect, it } from 'vitest';
import { extractText, targetsOf } from '../support.ts';

const YEARLY = { frequency: 'annual', average: false, cumulative: false };
const PLAIN = { frequency: null, average: false, cumulative: false };
const MEAN = { average: true, cumulative: false };
const SUM = { frequency: null, average: false, cumulative: true };

describe('over which years a figure counts', () => {
  it.each<[string, readonly object[]]>([
    ['到2030年，渔业产值年均增长6%。', [MEAN]],
    ['到2030年，渔业产值平均每年增长6%。', [MEAN]],
    ['到2030年，渔业产值、港口吞吐量年均分别增长5%、6%。', [MEAN, MEAN]],
    ['到2030年，渔业产值年均增长6%左右、迈上300亿元台阶。', [MEAN, PLAIN]],
    ['到2030年，渔业产值年均增长6%，年均新增渔民就业2万人。', [MEAN, MEAN]],
    ['2024年，渔业产值增长6%。', [PLAIN]],
    ['到2030年，年均新增渔民就业2万人。', [{ ...MEAN, frequency: 'annual' }]],
    ['到2030年，每年新增渔民就业2万人。', [YEARLY]],
    ['到2030年，五年累计新增渔民就业10万人。', [SUM]],
    ['“十五五”期间，新增渔民就业10万人。', [SUM]],
    ['“十五五”期间，新建渔港8座，2027年新增渔民就业2万人。', [SUM, PLAIN]],
    ['未来三年共投入渔港资金50亿元。', [SUM]],
    ['2024年，新增渔民就业2万人。', [PLAIN]],
    ['未来五年，渔民平均受教育年限提高1年。', [PLAIN]],
    // A stock that has grown up to a day is a level; a mean concentration is a year's figure.
    ['到2027年，累计建成渔港30座。', [PLAIN]],
    ['到2027年，全省可吸入颗粒物年均浓度降至40微克/立方米。', [PLAIN]],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)).toMatchObject(expected);
  });

  it('a table says it in its head or in brackets', () => {
    const table = [
      '| 指标 | 单位 | 2023年 | 2030年 | 年均增速/累计 |',
      '| --- | --- | --- | --- | --- |',
      '| 渔业产值 | 亿元 | 400 | 600 | 6% |',
      '| 新增渔民就业 | 万人 | 2 | — | [10] |',
    ];
    const targets = targetsOf(['到2030年主要指标如下：', table.join('\n')].join('\n\n'));
    expect(targets.filter(({ unit }) => unit === '%')).toMatchObject([MEAN]);
    expect(targets.filter(({ unit }) => unit === '人')).toMatchObject([SUM]);
  });

  it('names one thing by one key, whatever the words, and sorts it into one family', () => {
    const said = ['全省GDP增长5%', '经济增长5%', '地区生产总值年均增长5%'];
    for (const words of said)
      expect(targetsOf(`2024年，${words}。`)).toMatchObject([
        { indicatorKey: '地区生产总值增速', family: { id: 'gdp-growth' } },
      ]);
  });

  it('sets nothing due in a year that is over', () => {
    const text =
      '宜昌市2024年政府工作报告\n\n各位代表：\n\n一、2023年工作回顾\n\n过去一年，新建学校12所。\n\n' +
      '二、2024年工作安排\n\n加快2000年前老旧校舍改造进度，新改善校舍120间。';
    expect(extractText(text).dataset.targets).toMatchObject([
      { value: 120, deadline: { value: '2024', basis: 'heading' } },
    ]);
  });
});
