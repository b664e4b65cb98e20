import fc from 'fast-check';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { plainCell, toCsv } from '../../../../src/domain/table/csv.ts';

test('begins with a byte order mark and reads back as it was', () => {
  const rows = [
    ['指标', '值'],
    ['含,逗号"引号"和\n换行', '1'],
  ];
  const csv = toCsv(rows);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(papa.parse(csv.slice(1), { skipEmptyLines: true }).data).toEqual(rows);
});

test.each([
  ['=', '='],
  ["'=", "''="],
  ['==', "'=="],
  ['= ', "'= "],
  ['=\n=', '"\'=\n\'="'],
  ['＝', "'＝"],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['＋86', "'＋86"],
  ['－cmd', "'－cmd"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['第一行\n－1', '"第一行\n\'－1"'],
  ['  =1', "'  =1"],
  ['第一行\n=HYPERLINK("x")', '"第一行\n\'=HYPERLINK(""x"")"'],
  ['平常的字', '平常的字'],
])('%j is written %j', (cell, written) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

test('numbers stay numbers, a missing cell is empty', () => {
  expect(toCsv([[-3.5, null, 2e11]])).toBe('\uFEFF-3.5,,200000000000\r\n');
});

test('what was written is read back as it was, apostrophes and formulas too', () => {
  const sign = fc.constantFrom(
    '=',
    "'",
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    ' ',
    '\n',
    '\r',
    '"',
    ',',
    '数',
    'a',
    '1',
  );
  const cell = fc.string({ unit: sign, minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      // Of cells that are all tabs the separator could not be guessed.
      const form = { skipEmptyLines: true, newline: '\r\n', delimiter: ',' } as const;
      const { data } = papa.parse<string[]>(toCsv(rows).slice(1), form);
      expect(data.map((row) => row.map(plainCell))).toEqual(rows);
    }),
  );
});
