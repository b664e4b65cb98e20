import { crc32, deflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withDpi } from '../../../src/platform/png.ts';
import { writeXlsx } from '../../../src/platform/xlsx.ts';
import { readXlsx as readWithStyles } from 'hucre/xlsx';
import { readXlsxRows } from '../../../src/platform/xlsx-rows.ts';
import { readXlsx } from '../../xlsx-reader.ts';

/** A PNG of one white pixel; the sums of its chunks are not looked at. */
function onePixel(): Uint8Array {
  const chunk = (type: string, data: readonly number[]): number[] => [
    ...[24, 16, 8, 0].map((shift) => (data.length >> shift) & 0xff),
    ...new TextEncoder().encode(type),
    ...data,
    0,
    0,
    0,
    0,
  ];
  const pixel = [...deflateSync(Uint8Array.from([0, 255]))];
  return Uint8Array.from([
    0x89,
    ...new TextEncoder().encode('PNG\r\n\u001a\n'),
    ...chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
    ...chunk('IDAT', pixel),
    ...chunk('IEND', []),
  ]);
}

describe('withDpi', () => {
  it('puts the resolution before the image data, with the sum that PNG asks for', () => {
    const plain = onePixel();
    const written = withDpi(plain, 96);
    const view = new DataView(written.buffer);
    expect(new TextDecoder().decode(written.subarray(37, 41))).toBe('pHYs');
    expect([view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([3780, 3780, 1]);
    expect(view.getUint32(50)).toBe(crc32(written.subarray(37, 50)));
    expect([...written.subarray(0, 33), ...written.subarray(54)]).toEqual([...plain]);
  });

  it('refuses what is no PNG', () => {
    expect(() => withDpi(new Uint8Array(100), 96)).toThrow(/PNG/u);
  });
});

describe('writeXlsx', () => {
  const printed = async (sheet: Parameters<typeof writeXlsx>[0][number]) => {
    const blob = await writeXlsx([sheet]);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const xml = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    return { sheet: xml('xl/worksheets/sheet1.xml'), workbook: xml('xl/workbook.xml') };
  };

  it('prints on landscape A4, fitted to the width of pages that can be read, with head and frozen columns on each', async () => {
    const columns = (n: number) => Array.from({ length: n }, (_, at) => ({ label: `列${at}`, width: 20 }));
    const narrow = await printed({ name: '数据', columns: columns(4), rows: [['甲']] });
    expect(narrow.sheet).toMatch(/<sheetPr>.*<pageSetUpPr fitToPage="(?:1|true)"\/>.*<\/sheetPr>/u);
    const setup = (sheet: string): string => /<pageSetup [^>]*>/u.exec(sheet)?.[0] ?? '';
    for (const said of ['paperSize="9"', 'orientation="landscape"', 'fitToWidth="1"', 'fitToHeight="0"'])
      expect(setup(narrow.sheet)).toContain(said);
    expect(narrow.workbook).toContain('name="_xlnm.Print_Titles" localSheetId="0">');
    const wide = await printed({ name: '地区×指标', columns: columns(30), rows: [['甲']], frozenColumns: 1 });
    expect(setup(wide.sheet)).toContain('fitToWidth="3"');
    expect(wide.workbook).toContain(">'地区×指标'!$A:$A,'地区×指标'!$1:$1<");
  });

  it('puts a second table below the first, outside its filter', async () => {
    const below = { title: '其余', rows: [['原因'], ['没有数值']] };
    const sheet = { name: '宽表', columns: [{ label: '地区', width: 9 }], rows: [['甲']], below };
    const blob = await writeXlsx([sheet]);
    const [read] = readXlsx(new Uint8Array(await blob.arrayBuffer()));
    expect(read?.rows.filter((row) => row.length > 0)).toEqual([
      ['地区'],
      ['甲'],
      ['其余'],
      ['原因'],
      ['没有数值'],
    ]);
    expect((await printed(sheet)).sheet).toContain('<autoFilter ref="A1:A2"');
  });

  const HOSTILE = [
    '=1+1',
    '+86',
    '-cmd',
    '@SUM(A1)',
    '第一行\n=HYPERLINK("x")',
    '</t></si><script>',
    'a\u0000b',
  ];

  it('writes numbers as numbers, all else as text that is no formula', async () => {
    const blob = await writeXlsx([
      {
        name: '数据',
        columns: [
          { label: '=指标', width: 20 },
          { label: '值', width: 9 },
        ],
        rows: [...HOSTILE.map((text, at) => [text, at === 0 ? null : at * 2e11 + 0.5]), ['零', 0]],
      },
      { name: '出处', columns: [{ label: '政策', width: 12 }], rows: [['《甲》']] },
    ]);
    const [data, sources] = readXlsx(new Uint8Array(await blob.arrayBuffer()));
    expect(data?.rows[0]).toEqual(['=指标', '值']);
    expect(data?.rows.slice(1).map(([text]) => text)).toEqual([...HOSTILE.slice(0, -1), 'ab', '零']);
    expect(data?.rows.slice(1).map(([, value]) => value ?? null)).toEqual([
      null,
      ...HOSTILE.slice(1).map((_, at) => (at + 1) * 2e11 + 0.5),
      0,
    ]);
    expect(data).toMatchObject({ name: '数据', hasFrozenHead: true, formulas: 0 });
    expect(data?.widths.map(Math.round)).toEqual([20, 9]);
    expect(sources).toMatchObject({ name: '出处', rows: [['政策'], ['《甲》']] });
  });

  it('shows large and small numbers whole, in columns that can be filtered, and reads them back as they were', async () => {
    const values = [183_300_000_000, 0.0625, -3, 1_234.5];
    const columns = Array.from({ length: 28 }, (_, at) => ({ label: `列${at}`, width: 9 }));
    const rows = values.map((value) => columns.map(() => value));
    const bytes = new Uint8Array(await (await writeXlsx([{ name: '数据', columns, rows }])).arrayBuffer());
    const { sheets } = await readWithStyles(bytes, { readStyles: true });
    const formats = values.map((_, at) => sheets[0]?.cells?.get(`${at + 1},27`)?.style?.numFmt);
    expect(formats).toEqual(['#,##0', '#,##0.0#######', '#,##0', '#,##0.0#######']);
    expect(sheets[0]?.autoFilter?.range).toBe('A1:AB5');
    expect(await readXlsxRows(bytes, 100, 100)).toEqual([
      columns.map(({ label }) => label),
      ...values.map((value) => columns.map(() => String(value))),
    ]);
  });
});
