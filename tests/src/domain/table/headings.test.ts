/** A table of headings as offices write them. */
import { describe, expect, test } from 'vitest';
import { columnsOf, knownTo } from '../../../../src/domain/table/headings.ts';
import { LIST } from '../../../../src/domain/table/list-columns.ts';
import { VALUES } from '../../../../src/domain/table/value-columns.ts';

const only = <F>(mapping: ReadonlyMap<F, number>): F | null => [...mapping.keys()][0] ?? null;

describe('a heading alone', () => {
  /** What it is in a table of reported values, and in a list of targets. */
  test.each([
    ['单位', 'unit', 'unit'],
    ['单 位', 'unit', 'unit'],
    ['计量单位', 'unit', 'unit'],
    ['责任单位', null, null],
    ['牵头单位', null, null],
    ['责任部门', null, null],
    ['填报单位', null, null],
    ['单位名称', 'indicator', 'indicator'],
    ['频次', null, null],
    ['填报频率', null, null],
    ['序号', null, null],
    ['指标类别', null, null],
    ['目标值', null, 'value'],
    ['2027年目标', null, 'value'],
    ['年度目标', null, 'value'],
    ['目标数值', null, 'value'],
    ['实际完成单位', 'unit', null],
    ['完成单位', 'value', null],
    ['2024年度完成值', 'value', null],
    ['2025年度计划目标值', null, 'value'],
    ['基期值', null, 'baseline'],
    ['基期', null, 'baseline'],
    ['2020年基数（亿元）', null, 'baseline'],
    ['基期年份', null, 'baselineYear'],
    ['完成值', 'value', null],
    ['完成情况', 'value', null],
    ['完成值（万元）', 'value', null],
    ['2025年实际值', 'value', null],
    ['完成率', null, null],
    ['完成时限', 'deadline', 'deadline'],
    ['截止时间', 'deadline', 'deadline'],
    ['截至日期', 'date', null],
    ['时间', 'date', null],
    ['年份', 'date', 'deadline'],
    ['地市', 'region', 'region'],
    ['数据来源', 'source', 'source'],
    ['备注', 'comment', null],
    ['指标名称', 'indicator', 'indicator'],
    ['Commitment id', 'target', null],
    ['Target', null, 'value'],
    ['Actual value', 'value', null],
    ['', null, null],
    ['__proto__', null, null],
  ])('%s', (heading, reported, promised) => {
    expect(only(columnsOf(VALUES, [heading]))).toBe(reported);
    expect(only(columnsOf(LIST, [heading]))).toBe(promised);
  });
});

test('a whole heading goes before a word in another, and what is read nowhere takes no place', () => {
  const headings = [
    '序号',
    '责任单位',
    '指标类别',
    '一级指标',
    '指标名称',
    '目标值',
    '基期值',
    '完成值',
    '单位',
  ];
  expect(Object.fromEntries(columnsOf(VALUES, headings))).toEqual({ indicator: 4, value: 7, unit: 8 });
  expect(Object.fromEntries(columnsOf(LIST, headings))).toEqual({
    indicator: 4,
    value: 5,
    baseline: 6,
    unit: 8,
  });
});

test('基期 beside 基期值 says its year', () => {
  const mapping = columnsOf(LIST, ['指标', '基期', '基期值', '目标值']);
  expect(Object.fromEntries(mapping)).toEqual({ indicator: 0, baselineYear: 1, baseline: 2, value: 3 });
});

test('of two units the one behind the value is the value’s', () => {
  expect(columnsOf(VALUES, ['指标', '目标值', '单位', '完成值', '单位', '日期']).get('unit')).toBe(4);
  expect(columnsOf(VALUES, ['指标', '目标值', '单位', '完成值', '日期']).get('unit')).toBe(2);
});

test.each([
  [['指标', '责任单位', '完成值'], 3],
  [['单位：万元', '填报日期：2025年'], 0],
  [['关于完成情况和数据来源的说明以及备注'.repeat(3), ''], 0],
])('how many headings are known in %j', (row, count) => {
  expect(knownTo(VALUES)(row)).toBe(count);
  expect(knownTo(LIST)(row)).toBe(count);
});
