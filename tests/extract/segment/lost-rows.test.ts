/** Tables without borders: cells that run into each other, cells one a line. */
import { describe, expect, it } from 'vitest';
import { extractText } from '../support.ts';

const TITLE = '江苏省渔业发展“十四五”规划\n\n';
const LEAD = '一、发展目标\n\n渔业更强，渔民更富。专栏1　渔业主要指标 ';

/** name, value, unit, bound, year, measure and what it starts from */
function read(text: string): string[] {
  return extractText(TITLE + text).dataset.targets.map(
    ({ indicator, value, unit, comparator, deadline, measure, baseline }) =>
      `${indicator} ${comparator}${value}${unit} ${deadline.value} ${measure} ${baseline?.value ?? '-'}`,
  );
}

const LEVELS = [
  '渔船总数 =1650艘 2025 level 1800',
  '捕捞产量 =850000吨 2025 level 900000',
  '养殖占比 >=70% 2025 share 61.5',
];
const CHANGES = [
  '渔船总数 =8% 2025 growth 1800',
  '捕捞产量 =6% 2025 growth 900000',
  '养殖占比 =8.5个百分点 2025 increment 61.5',
];

describe('cells that run into each other', () => {
  it('are parted where the change between the years fits one way only', () => {
    const rows = '1渔船总数（艘）18001650-8%2捕捞产量（万吨）9085-6%3养殖占比（%）61.5≥708.5个百分点';
    const all = [...LEVELS, ...CHANGES].sort();
    expect(
      read(`${LEAD}指标2020年2025年“十四五”\n\n增减情况${rows}专栏2　渔港名单（共5个）\n`).sort(),
    ).toEqual(all);
    expect(read(`一、发展目标\n\n指标2020年2025年2025年比2020年增减${rows}\n`).sort()).toEqual(all);
  });

  it.each([
    [
      'rows in lines of their own',
      '指标2020年2025年增减\n1渔船总数（艘）18001650-8%\n2捕捞产量（万吨）9085-6%\n3养殖占比（%）61.5≥708.5个百分点',
    ],
    [
      'blanks between cells',
      '指标 2020年 2025年 增减\n1 渔船总数（艘） 1800 1650 -8%\n2 捕捞产量（万吨） 90 85 -6%\n3 养殖占比（%） 61.5 ≥70 8.5个百分点',
    ],
  ])('%s', (_, rows) => {
    expect(read(`一、发展目标\n\n${rows}\n`).sort()).toEqual([...LEVELS, ...CHANGES].sort());
  });

  it('are left where they may be parted in two ways, and the ledger says so', () => {
    const text = `${TITLE}一、发展目标\n\n指标2020年2025年属性1养殖占比（%）61≥70约束性2渔港数（个）912约束性3休闲渔业占比（%）5.5≥9预期性\n`;
    const { dataset, ledgers } = extractText(text);
    expect(dataset.targets.map(({ indicator, binding }) => [indicator, binding])).toEqual([
      ['养殖占比', 'binding'],
      ['休闲渔业占比', 'expected'],
    ]);
    const lost = ledgers[0]?.numbers.filter(
      ({ text, fate }) => text === '912' && 'reason' in fate && fate.reason,
    );
    expect(lost).toHaveLength(1);
  });
});

describe('cells one a line', () => {
  const cells = (...texts: string[]): string =>
    `一、发展目标\n\n${texts.join('\n\n')}\n\n二、保障\n\n加强领导。\n`;

  it('are rows of the header’s width', () => {
    const text = cells(
      '指标',
      '2020年',
      '2025年',
      '属性',
      '渔船总数（艘）',
      '1800',
      '1650',
      '约束性',
      '捕捞产量（万吨）',
      '90',
      '85',
      '预期性',
      '养殖占比（%）',
      '61.5',
      '≥70',
      '预期性',
    );
    expect(read(text).sort()).toEqual([...LEVELS].sort());
  });

  it('with numbers, a column of units and a category over rows', () => {
    const text = cells(
      '序号',
      '指标',
      '单位',
      '2020年',
      '2025年',
      '资源',
      '1',
      '渔船总数',
      '艘',
      '1800',
      '1650',
      '2',
      '捕捞产量',
      '万吨',
      '90',
      '85',
      '结构',
      '3',
      '养殖占比',
      '%',
      '61.5',
      '≥70',
    );
    expect(read(text).sort()).toEqual([...LEVELS].sort());
  });

  it('a row that lacks a cell is left', () => {
    const text = cells(
      '指标',
      '2020年',
      '2025年',
      '渔船总数（艘）',
      '1800',
      '1650',
      '渔港数（个）',
      '12',
      '捕捞产量（万吨）',
      '90',
      '85',
    );
    expect(read(text).sort()).toEqual(LEVELS.slice(0, 2).sort());
  });
});
