/** The template goes out, is filled in, and comes back. */
import { describe, expect, test } from 'vitest';
import { sheetRows } from '../../../../src/charts/exhibit/data-file.ts';
import type { Cell } from '../../../../src/domain/table/csv.ts';
import { columnsOf, knownTo } from '../../../../src/domain/table/headings.ts';
import { toCsv } from '../../../../src/domain/table/csv.ts';
import { VALUES } from '../../../../src/domain/table/value-columns.ts';
import { readImport } from '../../../../src/domain/table/values.ts';
import { templateSheet } from '../../../../src/features/progress/import/template.ts';
import { readTableFile } from '../../../../src/platform/table-file.ts';
import { writeXlsx } from '../../../../src/platform/xlsx.ts';
import { createI18n } from '../../../i18n.ts';
import { row } from '../../domain/rows.ts';

const rows = [
  row({ id: 't-1', indicator: '数据产业规模', value: 2e11, unit: '元' }),
  row({ id: 't-2', indicator: '=SUM(A1)', value: 60, unit: '%', comparator: '>=', measure: 'share' }),
  row({ id: 't-3', indicator: '数商企业', value: 30_000, unit: '家', valueMax: 50_000 }),
  row({ id: 't-4', indicator: '数商企业', deadline: { value: null, basis: 'none', text: '' } }),
];
const FILLED: Readonly<Record<string, readonly Cell[]>> = {
  't-1': ['2024', 1500, '统计公报', ''],
  't-2': ['2024-06', '58%', '', '初步数'],
  't-3': ['2024年', '1.2', '', ''],
};

/** In which the page shows the targets: 2000亿元, 3万家; CNY 200 billion, 30,000 entities. */
const UNITS = { 'zh-CN': ['亿元', '万家'], en: ['十亿元', '家'] } as const;

/** The rows as cells, those of FILLED filled in. */
const filled = (lines: readonly (readonly Cell[])[]): (readonly Cell[])[] =>
  lines.map((line) => [...line.slice(0, 6), ...(FILLED[String(line[0])] ?? line.slice(6))]);

describe.each(['zh-CN', 'en'] as const)('in %s', (lang) => {
  const sheet = templateSheet(rows, createI18n(lang));
  const [headings = [], ...lines] = sheetRows(sheet);

  async function readBack(file: File) {
    const reading = await readTableFile(file, knownTo(VALUES));
    if (!reading.ok) throw new Error(reading.problem);
    return readImport(reading.table, columnsOf(VALUES, reading.table.headings), rows);
  }

  const files: readonly (readonly [string, () => Promise<File>])[] = [
    ['CSV', async () => new File([toCsv([headings, ...filled(lines)])], 'a.csv')],
    [
      'XLSX',
      async () => {
        const columns = headings.map((label) => ({ label: String(label), width: 10 }));
        return new File([await writeXlsx([{ name: 'a', columns, rows: filled(lines) }])], 'a.xlsx');
      },
    ],
  ];

  test.each(files)('%s is read back as it was filled', async (_name, file) => {
    const { values, problems, blank } = await readBack(await file());
    expect(problems).toEqual([]);
    expect(blank).toBe(1);
    expect(values).toMatchObject([
      { target: { id: 't-1' }, date: '2024', value: 1500, unit: UNITS[lang][0], source: '统计公报' },
      { target: { id: 't-2' }, date: '2024-06', value: 58, unit: '%', comment: '初步数' },
      { target: { id: 't-3' }, date: '2024', value: 1.2, unit: UNITS[lang][1] },
    ]);
  });
});

test('a formula in a name does not run in the file', () => {
  const csv = toCsv(sheetRows(templateSheet(rows, createI18n('zh-CN'))));
  expect(csv).toContain("t-2,'=SUM(A1),");
});
