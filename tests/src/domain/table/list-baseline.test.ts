/** What a list says of where a target starts from: read with its unit and year, kept as words where it is no figure. */
import { expect, test } from 'vitest';
import { columnsOf, knownTo } from '../../../../src/domain/table/headings.ts';
import { LIST } from '../../../../src/domain/table/list-columns.ts';
import { readList } from '../../../../src/domain/table/list.ts';
import { tableParts } from '../../../../src/domain/table/table.ts';

const PLACE = { code: '330000', name: '浙江省', level: 'province' as const };

function read(headings: string[], cells: string[], above: string[][] = []) {
  const table = tableParts([...above, headings, cells], knownTo(LIST));
  if (table === null) throw new Error('blank');
  return readList(table, columnsOf(LIST, table.headings), () => PLACE);
}

const OF = ['指标', '目标值', '单位', '期限'];
const LINE = ['产值', '200', '亿元', '2027'];

test.each<[string, string, object | null]>([
  ['2020年基数', '120', { text: '2020年 120亿元', value: 1.2e10, unit: '元', year: '2020' }],
  ['基期值（2020年）', '120', { text: '2020年 120亿元', value: 1.2e10, unit: '元', year: '2020' }],
  ['基期值', '120', { text: '120亿元', value: 1.2e10, unit: '元' }],
  ['基期值', '３０万元', { text: '３０万元', value: 300_000, unit: '元' }],
  ['基期值', '2020', { text: '2020亿元', value: 2.02e11, unit: '元' }],
  ['基期', '2020年120亿元', { text: '2020年120亿元', value: 1.2e10, unit: '元', year: '2020' }],
  ['基期', '120（2020年底）', { text: '120（2020年底）亿元', value: 1.2e10, unit: '元', year: '2020' }],
  ['基期', '2020年', { text: '2020年', year: '2020' }],
  ['2020年基数', '超过100', { text: '2020年 超过100', year: '2020' }],
  ['基数', '正在统计', { text: '正在统计' }],
  ['基数', '—', null],
  ['基数', '', null],
])('under %s: %s', (heading, cell, baseline) => {
  const { rows, problems } = read([...OF, heading], [...LINE, cell]);
  expect(problems).toEqual([]);
  expect(rows.map((row) => row.baseline)).toEqual([baseline]);
});

test('its year stands in a column of its own', () => {
  const { rows } = read([...OF, '基期年', '基期值'], [...LINE, '2020', '120']);
  expect(rows[0]?.baseline).toEqual({ text: '2020年 120亿元', value: 1.2e10, unit: '元', year: '2020' });
});

test('the unit is that of its heading or of the table, never that of the target’s own cell or of a change', () => {
  const headings = ['指标', '目标值', '期限', '2020年基数（万元）'];
  const of = (heading: string, cells: string[], above: string[][] = []) =>
    read([...headings.slice(0, 3), heading], cells, above).rows[0]?.baseline;
  expect(of('2020年基数（万元）', ['产值', '3亿元', '2027', '5'])).toMatchObject({
    value: 50_000,
    unit: '元',
  });
  expect(of('2020年基数', ['产值', '3', '2027', '5'], [['单位：万元', '']])).toMatchObject({ value: 50_000 });
  expect(of('2020年基数', ['产值', '3亿元', '2027', '5'])).toEqual({ text: '2020年 5', year: '2020' });
  expect(of('2020年基数', ['占比', '60%', '2027', '45%'])).toMatchObject({ value: 45, unit: '%' });
  expect(of('2020年基数（倍）', ['产值', '2倍', '2027', '5'])).toEqual({ text: '2020年 5', year: '2020' });
});

test.each([
  ['基期', '2020', 'baseline'],
  ['基期年', '某年', 'baselineYear'],
])('%s %s: a guess is refused', (heading, cell, code) => {
  const { rows, problems } = read([...OF, heading], [...LINE, cell]);
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ row: 2, column: 4, code, cell }]);
});

test('a head that says goal and year, beside one of an earlier year alone', () => {
  const { rows, problems } = read(
    ['指标', '2025年', '2028年（目标）'],
    ['产值', '300', '800'],
    [['单位：亿元']],
  );
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    {
      amount: { value: 8e10, unit: '元' },
      deadline: { value: '2028' },
      ofHead: ['unit', 'deadline'],
      baseline: { text: '2025年 300亿元', value: 3e10, year: '2025' },
    },
  ]);
  expect(read(OF, ['产值', '200', '亿元', '2027']).rows[0]?.ofHead).toEqual([]);
});
