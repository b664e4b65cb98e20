/** Sheets as offices fill them in, whole: what is read of each, and what is said of the rest. */
import { describe, expect, test } from 'vitest';
import { columnsOf, knownTo } from '../../../../src/domain/table/headings.ts';
import { LIST } from '../../../../src/domain/table/list-columns.ts';
import { readList } from '../../../../src/domain/table/list.ts';
import { VALUES } from '../../../../src/domain/table/value-columns.ts';
import { readImport } from '../../../../src/domain/table/values.ts';
import { tableParts } from '../../../../src/domain/table/table.ts';
import { row } from '../rows.ts';

const PLACE = { code: '330000', name: '浙江省', level: 'province' as const };
const TARGETS = [
  row({ id: 't-1', indicator: '绿色工厂', value: 50, unit: '家' }),
  row({ id: 't-2', indicator: '数字产业产值', value: 2e11, unit: '元', measure: 'level' }),
  row({ id: 't-3', indicator: '线上办理占比', value: 90, unit: '%', measure: 'share' }),
];

/** A row, its cells between bars. */
const sheet = (...lines: string[]): string[][] =>
  lines.map((line) => line.split('|').map((cell) => cell.trim()));

function reported(data: string[][]) {
  const table = tableParts(data, knownTo(VALUES));
  if (table === null) throw new Error('blank');
  const reading = readImport(table, columnsOf(VALUES, table.headings), TARGETS);
  const values = reading.values.map((one) => [one.row, one.target.id, one.date, one.value, one.unit]);
  return { ...reading, values };
}

function promised(data: string[][]) {
  const table = tableParts(data, knownTo(LIST));
  if (table === null) throw new Error('blank');
  const reading = readList(table, columnsOf(LIST, table.headings), () => PLACE);
  const rows = reading.rows.map((one) => [
    one.id,
    one.indicator,
    one.amount && [one.amount.value, one.amount.unit],
    one.deadline?.value ?? null,
  ]);
  return { ...reading, rows };
}

describe('reported values', () => {
  test.each<[string, string[][], unknown[]]>([
    [
      'a merged title, a unit above, numbers in front, notes and a signature below',
      sheet(
        '重点产业情况表 | | | |',
        ' | | | 单位：亿元 |',
        '序号 | 指标名称 | 目标值 | 完成值 | 截至日期',
        '1 | 数字产业产值 | 2000 | 1,650.5 | 2024年底',
        '注：产值为初步核算数。 | | | |',
        '填表人：某某 | | | |',
      ),
      [[4, 't-2', '2024-12-31', 1650.5, '亿元']],
    ],
    [
      'two rows of headings, target and result over value and unit',
      sheet(
        '序号 | 指标 | 目标 | | 实际完成 | | 数据时间',
        ' | | 数值 | 单位 | 数值 | 单位 |',
        '1 | 绿色工厂 | 50 | 家 | 32 | 家 | 2024-12',
      ),
      [[3, 't-1', '2024-12', 32, '家']],
    ],
    [
      'a result over its year, which no column says',
      sheet('指标 | 目标值 | 完成值 | |', ' | | 2023年 | 增速 |', '绿色工厂 | 50 | 28家 | 3.5 |'),
      [[3, 't-1', '2023', 28, '家']],
    ],
    [
      'the year in the one heading',
      sheet('指标 | 目标值 | 2024年度完成值（家）', '绿色工厂 | 50 | 32'),
      [[2, 't-1', '2024', 32, '家']],
    ],
    [
      'dates as serials, in slashes, in full width and as quarters',
      sheet(
        '指标 | 日期 | 完成值',
        '绿色工厂 | 45657 | 31家',
        '绿色工厂 | 2024/6 | ２８家',
        '绿色工厂 | ２０２３年 | 20家',
        '数字产业产值 | 2024年12月31日 | １，２００亿元',
      ),
      [
        [2, 't-1', '2024-12-31', 31, '家'],
        [3, 't-1', '2024-06', 28, '家'],
        [4, 't-1', '2023', 20, '家'],
        [5, 't-2', '2024-12-31', 1200, '亿元'],
      ],
    ],
    [
      'percent cells, with and without their sign',
      sheet(
        '指标 | 年份 | 实际值 | 单位',
        '线上办理占比 | 2023 | 81.5% | %',
        '线上办理占比 | 2024 | 84 | %',
        '线上办理占比 | 2025 | 86% |',
      ),
      [
        [2, 't-3', '2023', 81.5, '%'],
        [3, 't-3', '2024', 84, '%'],
        [4, 't-3', '2025', 86, '%'],
      ],
    ],
  ])('%s', (_name, data, values) => {
    const reading = reported(data);
    expect(reading.problems).toEqual([]);
    expect(reading.values).toEqual(values);
  });

  test('totals are counted and not refused, an indicator with such a word is none', () => {
    const { values, problems, totals } = reported(
      sheet(
        '序号 | 指标 | 年份 | 完成值',
        '1 | 绿色工厂 | 2024 | 32家',
        ' | 小 计 | | 32家',
        '合计（家） | | | 32',
        '其中：合计 | | | 32',
        '2 | 合计用电量 | 2024 | 3',
      ),
    );
    expect(values).toEqual([[2, 't-1', '2024', 32, '家']]);
    expect(totals).toBe(3);
    expect(problems).toMatchObject([{ row: 6, code: 'target-unknown', cell: '合计用电量' }]);
  });
});

describe('a list of targets', () => {
  test.each<[string, string[][], unknown[]]>([
    [
      'one target for each year of two rows of headings',
      sheet(
        '主要指标表 | | | | |',
        '序号 | 指标 | 单位 | 目标值 | | 责任单位',
        ' | | | 2025年 | 2027年 |',
        '1 | 绿色工厂 | 家 | 30 | 50 | 某局',
        '2 | 数字产业产值 | 亿元 | | 2000 | 某厅',
      ),
      [
        ['r-4', '绿色工厂', [30, '家'], '2025'],
        ['r-4-5', '绿色工厂', [50, '家'], '2027'],
        ['r-5-5', '数字产业产值', [2e11, '元'], '2027'],
      ],
    ],
    [
      'bare years, blank columns and a unit in the heading above',
      sheet('指标 | 地区 | 目标值（家） | ', ' | | 2025 | 2027', '绿色工厂 | 浙江 | 30 | 50'),
      [
        ['r-3', '绿色工厂', [30, '家'], '2025'],
        ['r-3-4', '绿色工厂', [50, '家'], '2027'],
      ],
    ],
    [
      'years over what is promised',
      sheet('指标 | 2025年 | | 2027年 |', ' | 目标 | 完成 | 目标 | 完成', '绿色工厂 | 30家 | 20家 | 50家 |'),
      [
        ['r-3', '绿色工厂', [30, '家'], '2025'],
        ['r-3-4', '绿色工厂', [50, '家'], '2027'],
      ],
    ],
    [
      'a date of its own goes before the year of the heading; a row without figure is a milestone',
      sheet(
        '序号 | 事项 | 2027年目标值 | 完成时限 | 责任单位 | 频次',
        '一 | 绿色工厂 | ５０家 | 2027年6月底 | 某局 | 季度',
        '二 | 线上办理占比 | ≥90% | | 某局 | 年度',
        '三 | 平台上线 | | 2026年底 | 某局 | —',
        '备注：以最新通知为准。 | | | | |',
      ),
      [
        ['r-2', '绿色工厂', [50, '家'], '2027-06-30'],
        ['r-3', '线上办理占比', [90, '%'], '2027'],
        ['r-4', '平台上线', null, '2026-12-31'],
      ],
    ],
  ])('%s', (_name, data, rows) => {
    const reading = promised(data);
    expect(reading.problems).toEqual([]);
    expect(reading.rows).toEqual(rows);
  });

  test('totals are counted; what is wrong with a row of several values is said once', () => {
    const { rows, problems, totals } = promised(
      sheet(
        '序号 | 指标 | 2025年目标值 | 2027年目标值',
        '1 | | 3家 | 4家',
        '2 | 绿色工厂 | 很多 | 50家',
        '总计 | | 3家 | 54家',
      ),
    );
    expect(rows).toEqual([['r-3-4', '绿色工厂', [50, '家'], '2027']]);
    expect(problems.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [2, 1, 'indicator'],
      [3, 2, 'value'],
    ]);
    expect(totals).toBe(1);
  });
});

describe('a second row is no heading', () => {
  test.each<[string, string[][]]>([
    ['where it has a figure', sheet('指标 | 期限 | | 目标值', '工厂 | 2027年 | 2028年 | 3家')],
    ['where each heading stands alone', sheet('事项 | 期限 | 备注', '平台上线 | 2027年 | 指标')],
    [
      'where it says what no heading does',
      sheet('事项 | 任务 | | 期限', ' | 建成平台 | 建成园区 |', '甲 | 3 | 4 | 5'),
    ],
  ])('%s', (_name, data) => {
    expect(tableParts(data, knownTo(LIST))?.headings).toEqual(data[0]);
  });

  test('below a title of one cell', () => {
    const data = sheet('重点工作 | | | ', '指标 | 期限 | 目标值 | 单位', '工厂 | 2027 | 3 | 家');
    expect(tableParts(data, knownTo(LIST))?.headings).toEqual(data[1]);
  });
});
