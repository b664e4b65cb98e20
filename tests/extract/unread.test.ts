/** What nobody read is told: in the record, the ledger and the run's report. */
import { describe, expect, it } from 'vitest';
import { summary } from '../../extract/report.ts';
import { isLostTable } from '../../extract/segment/glued-table.ts';
import { extractText } from './support.ts';

const LOST = '指标表1渔船总数（艘）18001650-8%2捕捞产量（万吨）9085-6%3养殖占比（%）61.5≥70';

describe('a table whose borders were lost', () => {
  const text = `江苏省渔业发展规划\n\n到2027年，建成海洋牧场30个。\n\n${LOST}\n`;
  const { dataset, ledgers, numbers } = { numbers: new Map<string, number>(), ...extractText(text) };

  it('is not read, and the ledger says why', () => {
    expect(dataset.targets.map(({ value }) => value)).toEqual([30]);
    const reasons = ledgers[0]?.numbers.filter(({ line }) => line === 5).map(({ fate }) => fate);
    expect(new Set(reasons?.map((fate) => 'reason' in fate && fate.reason))).toEqual(
      new Set(['table-without-borders']),
    );
  });

  it('is told of in words', () => {
    const [, line] = summary({ dataset, results: [], numbers }, undefined);
    expect(line).toMatch(
      /numbers in tables whose cell borders were lost: nothing was read from them: lines 5$/,
    );
  });

  it.each([
    '到2027年，渔船总数1800艘，捕捞产量90万吨，养殖占比70%，海洋牧场30个，渔港5个。',
    '| 捕捞产量（万吨） | 90 | 85 | -6% | 12 | 30 | 5 |',
    '（一）2023年2024年2025年',
  ])('%s is none', (line) => {
    expect(isLostTable(line)).toBe(false);
  });
});

describe('numbers outside every article', () => {
  const text = [
    '数据工作通讯\n总第12期\n\n目录\n江苏省数据条例 1\n浙江省数据办法 2\n',
    '编者按：近日，江苏省印发条例。\n江苏省数据条例\n到2027年，建成海洋牧场30个以上。\n（来源：江苏省政府）\n',
    '编者按：近日，浙江省印发办法。\n浙江省数据办法\n到2027年，建成海洋牧场20个以上。\n（来源：浙江省政府）\n',
    '本刊现有订户3200家。\n',
  ].join('\n');

  it('are counted, with the lines where they stand', () => {
    const { dataset, ledgers } = extractText(text);
    const outside = ledgers[0]?.numbers.filter(
      ({ fate }) => 'reason' in fate && fate.reason === 'outside-article',
    );
    expect(dataset.documents[0]?.unread).toEqual([
      {
        reason: 'outside-article',
        numbers: outside?.length,
        lines: [
          [2, 6],
          [18, 18],
        ],
      },
    ]);
  });
});
