/** Files and what is pasted as tables. */
import { describe, expect, test } from 'vitest';
import { knownTo } from '../../../src/domain/table/headings.ts';
import { VALUES } from '../../../src/domain/table/value-columns.ts';
import { readPastedTable, readTableFile } from '../../../src/platform/table-file.ts';

const paste = (text: string) => readPastedTable(text, '粘贴', knownTo(VALUES));

describe('what is pasted', () => {
  test('cells between tabs, quoted where they hold lines, below a title', async () => {
    expect(await paste('情况表\t\r\n指标\t完成值\r\n"产\n值"\t1,200\r\n')).toEqual({
      ok: true,
      table: {
        name: '粘贴',
        encoding: null,
        above: [['情况表', '']],
        headings: ['指标', '完成值'],
        rows: [['产\n值', '1,200']],
      },
    });
  });

  test('a comma parts no cells where tabs do; text without a tab may be a CSV', async () => {
    expect(await paste('指标\t完成值\n甲,乙\t3')).toMatchObject({ table: { rows: [['甲,乙', '3']] } });
    expect(await paste('指标,完成值\n甲,3')).toMatchObject({ table: { rows: [['甲', '3']] } });
  });

  test('formulas and markup are text, zero signs are nothing', async () => {
    const text = `指标\t完成值\n=HYPERLINK("x")\t<img src=x>\u0000`;
    expect(await paste(text)).toMatchObject({ table: { rows: [['=HYPERLINK("x")', '<img src=x>']] } });
  });

  test.each([
    ['', 'empty'],
    [' \t \n\t', 'empty'],
    ['指标\t完成值', 'no-rows'],
    [`${'a\t'.repeat(300)}\n1`, 'too-large'],
    [`指标\t完成值\n${'甲\t1\n'.repeat(20_001)}`, 'too-large'],
    ['\t'.repeat(20_000_001), 'too-large'],
  ])('%#: ends in words', async (text, problem) => {
    expect(await paste(text)).toEqual({ ok: false, problem });
  });
});

test('a CSV with a title above its headings', async () => {
  const file = new File(['\uFEFF情况表,,\n,,单位：万元\n指标,日期,完成值\n产值,2024,3\n'], 'a.csv');
  expect(await readTableFile(file, knownTo(VALUES))).toMatchObject({
    ok: true,
    table: {
      name: 'a.csv',
      encoding: 'utf-8',
      headings: ['指标', '日期', '完成值'],
      rows: [['产值', '2024', '3']],
    },
  });
});
