import { crc32, deflateSync } from 'node:zlib';
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
