/** A person's own list: columns guessed, cells read or refused, and no source made up. */
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../../src/domain/table/headings.ts';
import { LIST } from '../../../../src/domain/table/list-columns.ts';
import { listDocument } from '../../../../src/domain/table/list-document.ts';
import { readList } from '../../../../src/domain/table/list.ts';
import { policyDocument, target } from '../../../../src/domain/dataset/schema.ts';

const ZHEJIANG = { code: '330000', name: '浙江省', level: 'province' as const };
const placeOf = (name: string) => (name === '浙江省' ? ZHEJIANG : null);
const ALL = new Map(LIST.fields.map((field, column) => [field, column]));
/** In the order of LIST_FIELDS: indicator, region, value, unit, deadline, scope, source, quote. */
const line = (...cells: string[]): string[] => cells;
const read = (...rows: string[][]) => readList({ above: [], headings: [''], rows }, ALL, placeOf);

test('columns are guessed by their headings, each field once', () => {
  const headings = ['序号', '目标名称', '地区', '目标值', '计量单位', '完成时间', '政策文件', '原文表述'];
  expect([...columnsOf(LIST, headings)]).toEqual([
    ['indicator', 1],
    ['region', 2],
    ['value', 3],
    ['unit', 4],
    ['deadline', 5],
    ['source', 6],
    ['quote', 7],
  ]);
});

test('a year’s end in words is kept as words, a 31st of December is a day', () => {
  const { rows } = read(
    line('甲', '浙江省', '3家', '', '2027年底'),
    line('乙', '浙江省', '3家', '', '2027-12-31'),
    line('丙', '浙江省', '3家', '', '2027'),
  );
  expect(rows.map(({ deadline }) => deadline)).toEqual([
    { value: '2027-12-31', text: '2027年底', basis: 'sentence' },
    { value: '2027-12-31', text: '', basis: 'sentence' },
    { value: '2027', text: '', basis: 'sentence' },
  ]);
});

describe('a row', () => {
  test.each([
    [
      line('产值', '浙江省', '2,000', '亿元', '2027'),
      { value: 2e11, valueMax: null, unit: '元', comparator: '=' },
    ],
    [
      line('产值', '浙江省', '2000亿元', '亿元', '2027'),
      { value: 2e11, valueMax: null, unit: '元', comparator: '=' },
    ],
    [
      line('产值', '浙江省', '2000以上', '亿元', '2027'),
      { value: 2e11, valueMax: null, unit: '元', comparator: '>=' },
    ],
    [
      line('占比', '浙江省', '60%以上', '%', '2027'),
      { value: 60, valueMax: null, unit: '%', comparator: '>=' },
    ],
    [
      line('产值', '浙江省', '5', '100万元', '2027'),
      { value: 5e6, valueMax: null, unit: '元', comparator: '=' },
    ],
    [
      line('产值', '浙江省', '5', 'CNY billion', '2027'),
      { value: 5e9, valueMax: null, unit: '元', comparator: '=' },
    ],
    [line('场次', '浙江省', '1—2场', '', ''), { value: 1, valueMax: 2, unit: '场', comparator: '=' }],
    [line('平台建成', '浙江省', '', '', '2026年底'), null],
  ])('%j', (cells, amount) => {
    const { rows, problems } = read(cells);
    expect(problems).toEqual([]);
    expect(rows[0]?.amount).toEqual(amount);
  });

  test.each([
    [line('', '浙江省', '3'), 'indicator', 0],
    [line('甲', '某地', '3'), 'region', 1],
    [line('甲', '浙江省', '很多'), 'value', 2],
    [line('甲', '浙江省', '3家', '个'), 'unit-twice', 3],
    [line('甲', '浙江省', '3家', '', '明年'), 'deadline', 4],
    [line('甲', '浙江省'), 'nothing', 2],
    [line('甲'.repeat(201), '浙江省', '3'), 'long', 0],
  ])('%j is refused as %s', (cells, code, column) => {
    const { rows, problems } = read(line('', ''), cells);
    expect(rows).toEqual([]);
    expect(problems.map((problem) => [problem.row, problem.column, problem.code])).toEqual([
      [3, column, code],
    ]);
  });
});

test('a list as a document: offsets hold, a row without a sentence says so and gets none', () => {
  const table = [
    line('指标', '地区', '数', '单位', '期限', '范围', '来源', '原文'),
    line('工厂', '浙江省', '30家', '', '2027', '', '某计划', '到2027年，工厂30家。'),
    line('园|区', '浙江省', '3', '个', '2027', '', '', ''),
  ];
  const { rows } = read(...table.slice(1));
  const { document, targets, text } = listDocument({ file: '表.xlsx', sha256: 'a'.repeat(64), table, rows });
  expect(policyDocument.parse(document)).toMatchObject({ id: `d-${'a'.repeat(12)}`, isList: true });
  expect(document.articles.map(({ title }) => title)).toEqual(['某计划', '表']);
  for (const one of targets) {
    expect(target.safeParse(one).success).toBe(true);
    for (const { start, end, quote, valueStart, valueEnd, valueText } of one.mentions) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(valueStart, valueEnd)).toBe(valueText);
    }
  }
  expect(
    targets.map(({ id, flags, mentions }) => [id, flags, mentions[0]?.quote, mentions[0]?.valueText]),
  ).toEqual([
    ['r-2', [], '到2027年，工厂30家。', '30家'],
    ['r-3', ['no-sentence'], '', ''],
  ]);
});

test.each([
  ['产值增长', '8%', 'growth'],
  ['能耗降幅', '3%', 'growth'],
  ['绿电占比', '30%', 'share'],
  ['占比', '2个百分点', 'increment'],
  ['产值增长', '2倍', 'multiple'],
  ['工厂', '30家', 'level'],
])('%s of %s is a %s', (indicator, value, measure) => {
  const table = [line(indicator, '浙江省', value, '', '2027')];
  const { targets } = listDocument({
    file: '表.csv',
    sha256: 'a'.repeat(64),
    table,
    rows: read(...table).rows.map((row) => ({ ...row, row: 1 })),
  });
  expect(targets).toMatchObject([{ indicator, measure }]);
});

test.each([
  ['清单v1.2.xlsx', '清单v1.2'],
  ['清单', '清单'],
  ['.csv', '.csv'],
])('the file %s without a source is called %s', (file, title) => {
  const table = [line('工厂', '浙江省', '30家', '', '2027')];
  const rows = read(...table).rows.map((row) => ({ ...row, row: 1 }));
  expect(listDocument({ file, sha256: 'a'.repeat(64), table, rows }).document).toMatchObject({
    title,
    articles: [{ title }],
  });
});

test('each source is a policy of the place of its own rows', () => {
  const rows = read(
    line('工厂', '浙江省', '30家', '', '2027', '', '甲规划'),
    line('车间', '浙江省', '20家', '', '2027', '', '乙规划'),
  ).rows;
  const shanghai = { code: '310000', name: '上海市', level: 'province' as const };
  const placed = rows.map((row, at) => ({ ...row, row: at + 1, region: at === 1 ? shanghai : row.region }));
  const { document, targets } = listDocument({
    file: '表.csv',
    sha256: 'a'.repeat(64),
    table: [['工厂'], ['车间']],
    rows: placed,
  });
  expect(document.articles.map(({ title, region }) => [title, region.name])).toEqual([
    ['甲规划', '浙江省'],
    ['乙规划', '上海市'],
  ]);
  expect(targets.map(({ mentions }) => mentions[0]?.articleId)).toEqual(
    document.articles.map(({ id }) => id),
  );
});

test.each([
  ['推算：由标题或小标题推算', 'heading', ['deadline']],
  ['Inferred: inferred from the paragraph', 'paragraph', ['deadline']],
  ['取自标题或小标题', 'heading', ['deadline']],
  ['taken from the year of the whole document', 'document', ['deadline']],
  ['推算', 'document', ['deadline']],
  ['本句写明', 'sentence', []],
  ['', 'sentence', []],
])('a deadline of which a data file says “%s”', (cell, basis, inferred) => {
  const table = [line('工厂', '浙江省', '30家', '', '2027', '', '', '', '', '', '', '', cell)];
  const { targets } = listDocument({
    file: '表.csv',
    sha256: 'a'.repeat(64),
    table,
    rows: read(...table).rows.map((row) => ({ ...row, row: 1 })),
  });
  expect(targets).toMatchObject([{ deadline: { value: '2027', basis }, inferred }]);
});

test('signs that show nothing and turn the line about do not come in', () => {
  const { rows } = read(line('\u202E值产\u0000\u200B', '浙江省', '3', '家', '2027', '\uD800甲'));
  expect(rows[0]).toMatchObject({ indicator: '值产', scope: '甲' });
});

test.each(['9'.repeat(400), '1e400', `${'9'.repeat(310)}亿元`, 'NaN', '∞'])(
  'a figure that no number can hold is refused: %s',
  (cell) => {
    const { rows, problems } = read(line('产值', '浙江省', cell, '', '2027'));
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: 'value' }]);
  },
);

test.each([
  [['单位：万元'], '目标值', '产值', '3', 30_000, '元'],
  [['单位：万元'], '目标值', '产值', '3亿元', 3e8, '元'],
  [['单位：万元'], '目标值（亿元）', '产值', '3', 3e8, '元'],
  [['单位：万元'], '目标值', '工厂（家）', '3', 3, '家'],
])(
  '%j, %s, %s: %s is %d%s, and its row is that of the file',
  (title, heading, indicator, cell, value, unit) => {
    const headings = ['指标', '地区', heading];
    const table = { above: [['题'], title], headings, rows: [[indicator, '浙江省', cell]] };
    const { rows } = readList(table, columnsOf(LIST, headings), placeOf);
    expect(rows).toMatchObject([{ row: 4, amount: { value, unit } }]);
  },
);

test('of two units of a table none is taken', () => {
  const headings = ['指标', '地区', '目标值'];
  const table = { above: [['单位：万元、%']], headings, rows: [['产值', '浙江省', '3']] };
  const { rows, problems } = readList(table, columnsOf(LIST, headings), placeOf);
  expect(rows).toEqual([]);
  expect(problems).toEqual([{ row: 3, column: 2, code: 'unit-table', cell: '万元、%' }]);
});
