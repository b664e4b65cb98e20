import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../../src/domain/table/headings.ts';
import { VALUES, type ValueField } from '../../../../src/domain/table/value-columns.ts';
import { readImport } from '../../../../src/domain/table/values.ts';
import { row } from '../rows.ts';

const targets = [
  row({ id: 't-1', indicator: '数据产业规模', value: 2e11, unit: '元', measure: 'level' }),
  row({ id: 't-2', indicator: '数商企业', value: 1000, unit: '家' }),
  row({
    id: 't-3',
    indicator: '数商企业',
    value: 500,
    unit: '家',
    region: { code: '310000', name: '上海市', level: 'province' },
  }),
  row({ id: 't-4', indicator: '体系', kind: 'milestone', value: null, unit: '' }),
];
const ORDER = [
  'target',
  'region',
  'indicator',
  'role',
  'date',
  'value',
  'unit',
  'source',
  'comment',
] as const;
const all = new Map<ValueField, number>(ORDER.map((field, index) => [field, index]));
const tableOf = (...rows: string[][]) => ({ above: [], headings: [...ORDER], rows });
/** target, region, indicator, role, date, value, unit, source, comment */
const read = (...rows: string[][]) => readImport(tableOf(...rows), all, targets);

describe('rows', () => {
  test('by id or by name and region, each in its own unit', () => {
    const { values, problems } = read(
      ['t-1', '', '', '', '2023', '350亿元', '', '公报', '初步数'],
      ['', '上海市', '数商企业', '基期值', '2020', '120', '家', '', ''],
    );
    expect(problems).toEqual([]);
    expect(values).toMatchObject([
      {
        row: 2,
        target: { id: 't-1' },
        role: 'actual',
        date: '2023',
        value: 350,
        unit: '亿元',
        source: '公报',
      },
      { row: 3, target: { id: 't-3' }, role: 'baseline', value: 120, unit: '家' },
    ]);
  });

  test.each<[string, string[], number | null, string]>([
    ['no commitment', ['', '', '', '', '2023', '1', '', '', ''], 2, 'target-missing'],
    ['unknown id', ['t-9', '', '', '', '2023', '1', '', '', ''], 0, 'target-unknown'],
    ['unknown name', ['', '', '没有', '', '2023', '1', '', '', ''], 2, 'target-unknown'],
    ['not in that region', ['', '浙江省', '数商企业', '', '2023', '1', '', '', ''], 1, 'target-unknown'],
    ['two of one name', ['', '', '数商企业', '', '2023', '1', '', '', ''], 2, 'target-ambiguous'],
    ['no figure', ['t-4', '', '', '', '2023', '1', '', '', ''], 2, 'no-figure'],
    ['bad date', ['t-1', '', '', '', '前年', '1', '', '', ''], 4, 'date'],
    ['bad value', ['t-1', '', '', '', '2023', '若干', '', '', ''], 5, 'value'],
    ['another kind of unit', ['t-1', '', '', '', '2023', '1', '家', '', ''], 6, 'unit'],
    ['the same inside the value', ['t-1', '', '', '', '2023', '1家', '', '', ''], 5, 'unit'],
    ['two units', ['t-1', '', '', '', '2023', '1亿元', '万元', '', ''], 5, 'unit-twice'],
    ['bad role', ['t-1', '', '', '计划数', '2023', '1', '', '', ''], 3, 'role'],
  ])('%s is said by row and column', (_name, cells, column, code) => {
    const { values, problems } = read(cells);
    expect(values).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ row: 2, column, code })]);
  });

  test('a second value for one date is no value; an empty row is passed over', () => {
    const line = ['t-1', '', '', '', '2023', '1', '', '', ''];
    const { values, problems } = read(line, ['', ' '], line);
    expect(values).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 4, code: 'repeated' }]);
  });
});

test('columns are known by their headings', () => {
  const mapping = columnsOf(VALUES, [
    '地区',
    '指标名称',
    '截至日期',
    '实际完成',
    '单位',
    '数据来源',
    '备注',
    '别的',
  ]);
  expect([...mapping]).toEqual([
    ['region', 0],
    ['indicator', 1],
    ['date', 2],
    ['value', 3],
    ['unit', 4],
    ['source', 5],
    ['comment', 6],
  ]);
});

describe('the table says it once', () => {
  const head = ['指标', '地区', '期限', '日期', '完成值'];
  const mapping = columnsOf(VALUES, head);
  const due = (id: string, year: string) =>
    row({
      id,
      indicator: '产值',
      value: 1e9,
      unit: '元',
      deadline: { value: year, basis: 'sentence', text: year },
    });
  const rows = [
    ...targets,
    due('t-5', '2025'),
    due('t-6', '2027-06'),
    row({ id: 't-7', indicator: '占比', unit: '%' }),
  ];
  const readIn = (above: string[][], headings: string[], ...lines: string[][]) =>
    readImport({ above, headings, rows: lines }, mapping, rows, {
      codeOf: (name) => (name === '沪' ? '310000' : null),
    });

  test.each<[string, string, string, string]>([
    ['单位：万元', '数据产业规模', '350', '万元'],
    ['单位：万元、%', '数据产业规模', '350', '万元'],
    ['单位：万元、%', '占比', '35', '%'],
    ['单位：万元', '数据产业规模', '3亿元', '亿元'],
    ['单位：万元', '数据产业规模（亿元）', '3', '亿元'],
    ['', '数据产业规模(亿元)', '3', '亿元'],
    ['', '数据产业规模', '3', '元'],
  ])('%s, %s: %s is of %s', (above, indicator, value, unit) => {
    const { values, problems } = readIn([[above]], head, [indicator, '', '', '2024', value]);
    expect(problems).toEqual([]);
    expect(values).toMatchObject([{ row: 3, unit }]);
  });

  test('a heading’s unit goes before the table’s', () => {
    const headings = head.with(4, '完成值（亿元）');
    expect(readIn([['单位：万元']], headings, ['数据产业规模', '', '', '2024', '3']).values).toMatchObject([
      { unit: '亿元' },
    ]);
  });

  test.each([
    ['单位：万元', '占比', '万元'],
    ['单位：万元、亿元', '数据产业规模', '万元、亿元'],
  ])('%s does not settle the unit of %s', (above, indicator, cell) => {
    const { values, problems } = readIn([[above], []], head, [indicator, '', '', '2024', '3']);
    expect(values).toEqual([]);
    expect(problems).toEqual([{ row: 4, column: 4, code: 'unit-table', cell }]);
  });

  test.each<[string, string, string, string | number]>([
    ['数商企业', '沪', '', 't-3'],
    ['数商企业', '上海市', '', 't-3'],
    ['数商企业', '310000', '', 't-3'],
    ['数商企业', '申城', '', 1],
    ['产值', '', '2027年', 't-6'],
    ['产值', '北京市', '2025年底', 't-5'],
    ['产值', '', '2026', 2],
    ['产值', '', '', 0],
    ['产值', '', '尽快', 0],
  ])('%s of %s due %s is %s', (indicator, region, deadline, found) => {
    const { values, problems } = readIn([], head, [indicator, region, deadline, '2024', '3']);
    expect(values[0]?.target.id ?? problems[0]?.column).toBe(found);
  });

  test('rows that are not filled in are counted and no problem', () => {
    const { values, problems, blank, groups } = readIn(
      [],
      head,
      ['产值', '', '2025', '', ' '],
      ['一、产业'],
      ['', ''],
    );
    expect({ values, problems, blank, groups }).toEqual({ values: [], problems: [], blank: 1, groups: 1 });
  });

  test('what a problem shows is short', () => {
    const { problems } = readIn([], head, ['甲'.repeat(1_000_000), '', '', '2024', '3']);
    expect(problems[0]?.cell).toHaveLength(80);
  });
});
