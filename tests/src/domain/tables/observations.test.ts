import { describe, expect, test } from 'vitest';
import {
  FIELDS,
  guessMapping,
  readImport,
  type ImportField,
} from '../../../../src/domain/tables/observations.ts';
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
const all = new Map<ImportField, number>(FIELDS.map((field, index) => [field, index]));
/** target, region, indicator, role, date, value, unit, source, comment */
const read = (...rows: string[][]) => readImport(rows, all, targets);

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
    ['two units', ['t-1', '', '', '', '2023', '1亿元', '万元', '', ''], 6, 'unit-twice'],
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
  const mapping = guessMapping([
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
