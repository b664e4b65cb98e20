/** Tables of population and GDP, by rows and as yearbooks print them. */
import { describe, expect, test } from 'vitest';
import type { DenominatorKind } from '../../../../src/domain/compare/denominators.ts';
import { columnsOf, knownTo } from '../../../../src/domain/table/headings.ts';
import { DENOMINATORS, readDenominators, saidUnit } from '../../../../src/domain/table/denominators.ts';
import { tableParts } from '../../../../src/domain/table/table.ts';

const CODES = new Map([
  ['北京', '110000'],
  ['上海市', '310000'],
  ['鲁', '370000'],
  ['110000', '110000'],
  ['310000', '310000'],
]);

function read(data: string[][], kind: DenominatorKind = 'head', unit = '', source = '年鉴', year = '') {
  const table = tableParts(data, knownTo(DENOMINATORS));
  if (table === null) throw new Error('blank');
  const mapping = columnsOf(DENOMINATORS, table.headings);
  const setting = { kind, unit, source, year, codeOf: (name: string) => CODES.get(name) ?? null };
  return { ...readDenominators(table, mapping, setting), said: saidUnit(table, mapping, kind) };
}

const BEIJING = { region: '110000', year: 2023, value: 21_858_000, source: '年鉴' };

describe('a table', () => {
  test.each<[string, string[][]]>([
    [
      'of rows, the unit in the heading',
      [
        ['地区代码', '年份', '人口（万人）', '来源'],
        ['110000', '2023年', '2185.8', ''],
      ],
    ],
    [
      'of rows, the unit behind the value',
      [
        ['地区', '年份', '人数'],
        ['北京', '2023', '2185.8万人'],
      ],
    ],
    ['without headings', [['110000', '2023', '2185.8万', '年鉴']]],
    [
      'of years in columns, the unit above',
      [
        ['各地区年末人口', ''],
        ['', '单位：万人'],
        ['地区', '2023年'],
        ['北京', '2185.8'],
      ],
    ],
    [
      'of one year that its title says, other columns beside, and a note below',
      [
        ['2023年各地区人口', '', ''],
        ['地区', '年末常住人口（万人）', '增长率（%）'],
        ['北京', '2,185.8', '0.1'],
        ['注：据抽样调查推算。', '', ''],
      ],
    ],
    [
      'in full width, with a footnote mark',
      [
        ['地区', '２０２３年（万人）'],
        ['北京', '２１８５.８①'],
      ],
    ],
  ])('%s', (_name, data) => {
    const { values, problems } = read(data);
    expect(problems).toEqual([]);
    expect(values).toEqual([BEIJING]);
  });

  test('of several years gives a value for each; empty cells give none', () => {
    const { values } = read([
      ['地区', '2022年', '2023年', '2024年'],
      ['鲁', '10162万', '', '10080万'],
    ]);
    expect(values.map(({ year, value }) => [year, value])).toEqual([
      [2022, 101_620_000],
      [2024, 100_800_000],
    ]);
  });
});

describe('the unit', () => {
  const plain = [
    ['地区', '2023年'],
    ['北京', '43760.7'],
  ];
  test('is asked for where the table does not say it, and chosen', () => {
    expect(read(plain, 'gdp')).toMatchObject({ values: [], problems: [{ row: 2, column: 1, code: 'unit' }] });
    expect(read(plain, 'gdp', '亿元').values).toMatchObject([{ value: 4.37607e12 }]);
  });

  test.each(['元', '万元'])('%s is refused where no place of that level has so little', (unit) => {
    expect(read(plain, 'gdp', unit).problems).toMatchObject([{ code: 'implausible', cell: '43760.7' }]);
  });

  test('万人 read as persons makes no denominator', () => {
    const data = [
      ['地区', '2023年'],
      ['北京', '2185.8'],
    ];
    expect(read(data, 'head', '人')).toMatchObject({ values: [], problems: [{ code: 'implausible' }] });
  });

  test('of the other kind is none', () => {
    const data = [
      ['单位：亿元', ''],
      ['地区', '2023年'],
      ['北京', '2185.8'],
    ];
    expect(read(data)).toMatchObject({ said: '', problems: [{ code: 'unit' }] });
    expect(read(data, 'gdp').said).toBe('亿元');
  });
});

test.each<[string[], number | null, string]>([
  [['999999', '2023', '3000万', ''], 0, 'region'],
  [['没有的地方', '2023', '3000万', ''], 0, 'region'],
  [['北京', '那年', '3000万', ''], 1, 'year'],
  [['北京', '', '3000万', ''], 1, 'year'],
  [['北京', '2023', '几千万', ''], 2, 'value'],
  [['北京', '2023', '-3000万', ''], 2, 'value'],
  [['北京', '2023', '3000万户', ''], 2, 'value'],
  [['北京', '2023', '约3000万', ''], 2, 'value'],
  [['上海市', '2023', '3000万', ''], 2, 'twice'],
])('%j is refused by row and column', (line, column, code) => {
  const data = [['地区', '年份', '人口', '来源'], ['310000', '2023', '2487万', ''], line];
  const { values, problems } = read(data);
  expect(values).toHaveLength(1);
  expect(problems).toMatchObject([{ row: 3, column, code }]);
});

test('a year that no cell says is asked once', () => {
  const data = [
    ['地区', '人口（万人）'],
    ['北京', '2185.8'],
    ['上海市', '2487'],
  ];
  expect(read(data).problems).toMatchObject([
    { column: null, code: 'year' },
    { column: null, code: 'year' },
  ]);
  const { values, problems } = read(data, 'head', '', '年鉴', '2023年');
  expect(problems).toEqual([]);
  expect(values).toMatchObject([BEIJING, { region: '310000', year: 2023 }]);
});

test('a value that nobody vouches for is none', () => {
  const { values, problems } = read([['110000', '2023', '2185.8万']], 'head', '', '');
  expect({ values, problems }).toEqual({
    values: [],
    problems: [{ row: 1, column: 3, code: 'source', cell: '' }],
  });
});
