/** Word files made by a library, and hostile ones made by hand. */
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_INFLATED_BYTES } from '../../../extract/read/limits.ts';
import { readSource } from '../../../extract/read/read-source.ts';
import { zipEntries } from '../../../extract/read/zip.ts';
import { bytesOf, reasonOf } from './support.ts';

type Child = Paragraph | Table;
async function word(...children: Child[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}
const read = async (bytes: Uint8Array) => readSource({ name: 'plan.docx', bytes });
const cell = (text: string, span: { rowSpan?: number; columnSpan?: number } = {}) =>
  new TableCell({ ...span, children: [new Paragraph(text)] });
const row = (...cells: (string | TableCell)[]) =>
  new TableRow({ children: cells.map((text) => (typeof text === 'string' ? cell(text) : text)) });
const PICTURE = new ImageRun({
  type: 'png',
  data: bytesOf('89 50 4e 47 0d 0a 1a 0a'),
  transformation: { width: 10, height: 10 },
});

describe('a Word file', () => {
  it('is read in lines: headings, paragraphs, items', async () => {
    const bytes = await word(
      new Paragraph('江苏省海洋经济发展规划'),
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('一、发展目标')] }),
      new Paragraph({
        children: [
          new TextRun('到2027年，'),
          new TextRun({ text: '建成', bold: true }),
          new TextRun('海洋牧场30个。'),
        ],
      }),
      new Paragraph({ text: '培育企业10家', bullet: { level: 0 } }),
      new Paragraph({
        children: [new TextRun('产值10'), new TextRun({ text: '8', superScript: true }), new TextRun('元')],
      }),
      new Paragraph({ children: [new TextRun({ text: '20家', strike: true }), new TextRun('<b>&amp;')] }),
    );
    expect(await read(bytes)).toMatchObject({
      format: 'docx',
      encoding: null,
      notes: [],
      text: '江苏省海洋经济发展规划\n# 一、发展目标\n到2027年，建成海洋牧场30个。\n- 培育企业10家\n产值10⁸元\n<b>&amp;',
    });
  });

  it('is read without what Word hides: in a run, by a style, in notes', async () => {
    const styles = {
      paragraphStyles: [
        { id: 'Secret', name: 'Secret', run: { vanish: true } },
        { id: 'SecretToo', name: 'SecretToo', basedOn: 'Secret' },
        { id: 'Open', name: 'Open', basedOn: 'Secret', run: { vanish: false } },
      ],
      characterStyles: [{ id: 'Unseen', name: 'Unseen', run: { vanish: true } }],
    };
    const run = (text: string, more: object = {}) => new TextRun({ text, ...more });
    const paragraph = (style: string | undefined, ...children: TextRun[]) =>
      new Paragraph({ ...(style && { style }), children });
    const children = [
      paragraph(
        undefined,
        run('建成牧场'),
        run('9', { vanish: true }),
        run('20个'),
        run('7', { style: 'Unseen' }),
      ),
      paragraph('Secret', run('甲'), run('乙', { vanish: false }), run('丙', { style: 'Unseen' })),
      paragraph('SecretToo', run('丁')),
      paragraph(
        'Open',
        run('戊'),
        run('己', { style: 'Unseen' }),
        run('庚', { style: 'Unseen', vanish: false }),
      ),
      paragraph(
        undefined,
        run('辛', { specVanish: true }),
        run('壬', { vanish: true, children: [new Tab(), '癸'] }),
      ),
    ];
    const bytes = new Uint8Array(
      await Packer.toArrayBuffer(new Document({ styles, sections: [{ children }] })),
    );
    expect((await read(bytes)).text).toBe('建成牧场20个\n乙丙\n戊庚\n辛');
  });

  it('a sign of a note does not melt into the figure before it', async () => {
    const bytes = new Uint8Array(
      await Packer.toArrayBuffer(
        new Document({
          footnotes: { 1: { children: [new Paragraph('注：初步数')] } },
          sections: [
            {
              children: [
                new Paragraph({
                  children: [
                    new TextRun('企业100'),
                    new FootnoteReferenceRun(1),
                    new TextRun('家，20'),
                    new TextRun({ text: '2', superScript: true }),
                    new TextRun('座，5km'),
                    new TextRun({ text: '2', superScript: true }),
                  ],
                }),
              ],
            },
          ],
        }),
      ),
    );
    expect((await read(bytes)).text.split('\n')[0]).toBe('企业100家，20座，5km²');
  });

  it('keeps the tabs of a table that somebody typed', async () => {
    const line = (...cells: string[]) =>
      new Paragraph({
        children: cells.flatMap((text, i) =>
          i === 0 ? [new TextRun(text)] : [new TextRun({ children: [new Tab(), new Tab(), text] })],
        ),
      });
    const bytes = await word(line('指标', '2023年', '2027年'), line('渔港（座）', '12', '20'));
    expect((await read(bytes)).text).toBe('指标\t2023年\t2027年\n渔港（座）\t12\t20');
  });

  it('keeps its tables, with cells that span', async () => {
    const table = new Table({
      rows: [
        row(cell('指标', { rowSpan: 2 }), cell('目标值', { columnSpan: 2 })),
        row('2025年', '2030年'),
        row('海洋牧场（个）', '10', '30'),
      ],
    });
    expect((await read(await word(table))).text).toBe(
      '| 指标 | 目标值 | 目标值 |\n| 指标 | 2025年 | 2030年 |\n| 海洋牧场（个） | 10 | 30 |',
    );
  });

  it('tells of its pictures, and of having nothing else', async () => {
    const both = await word(new Paragraph('甲'), new Paragraph({ children: [PICTURE] }));
    expect((await read(both)).notes).toEqual([{ code: 'pictures', count: 1 }]);
    const scanned = await word(new Paragraph({ children: [PICTURE] }));
    expect(await reasonOf(read(scanned))).toEqual({ code: 'scanned' });
    expect(await reasonOf(read(await word(new Paragraph(''))))).toEqual({ code: 'empty' });
  });

  it('has a name that fits', async () => {
    const bytes = await word(new Paragraph('甲'));
    expect(await reasonOf(readSource({ name: 'plan.pdf', bytes }))).toEqual({
      code: 'mislabelled',
      found: 'docx',
    });
    expect((await readSource({ name: 'plan', bytes })).text).toBe('甲');
  });
});

/** The zip of a Word file with another text part. */
async function withPart(part: Uint8Array): Promise<Uint8Array> {
  const base = { '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8('<Relationships/>') };
  return zipSync({ ...base, 'word/document.xml': part }, { level: 9 });
}
const BOMB = new Uint8Array(40 * 1024 * 1024).fill(32);
const limit = MAX_INFLATED_BYTES;

describe('a hostile Word file', () => {
  it('a bomb is not unpacked, whatever size it declares', async () => {
    const honest = await withPart(BOMB);
    expect(honest.length).toBeLessThan(200_000);
    const lying = honest.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
    }
    expect(zipEntries(lying).every(({ size }) => size === 1000)).toBe(true);
    for (const bytes of [honest, lying])
      expect(await reasonOf(read(bytes))).toEqual({ code: 'too-large', of: 'inflated-bytes', limit });
  });

  it('many parts that share one bomb are not unpacked', async () => {
    const part = new Uint8Array(MAX_INFLATED_BYTES / 50);
    const parts = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`word/part${i}.xml`, part]));
    expect(await reasonOf(read(zipSync(parts, { level: 1 })))).toMatchObject({ code: 'too-large' });
  });

  it.each<[string, () => Promise<Uint8Array>, object]>([
    ['no document in it', () => withPart(strToU8('')), { code: 'damaged' }],
    ['XML that breaks off', () => withPart(strToU8('<w:document><w:body>')), { code: 'damaged' }],
    ['cut short', async () => (await word(new Paragraph('甲'))).slice(0, -300), { code: 'damaged' }],
    [
      'scratched inside',
      async () => {
        const bytes = await word(new Paragraph('甲'.repeat(500)));
        const entry = zipEntries(bytes).find(({ name }) => name === 'word/document.xml');
        bytes.fill(0xff, (entry?.offset ?? 0) + 50, (entry?.offset ?? 0) + 90);
        return bytes;
      },
      { code: 'damaged' },
    ],
    [
      'locked by a zip password',
      async () => {
        const bytes = await word(new Paragraph('甲'));
        const view = new DataView(bytes.buffer);
        for (let at = 0; at < bytes.length - 46; at += 1)
          if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
        return bytes;
      },
      { code: 'encrypted' },
    ],
    [
      'a workbook',
      () => Promise.resolve(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })),
      { code: 'unsupported', found: 'xlsx' },
    ],
    [
      'an OFD',
      () => Promise.resolve(zipSync({ 'OFD.xml': strToU8('<x/>') })),
      { code: 'unsupported', found: 'ofd' },
    ],
  ])('%s', async (_, make, reason) => {
    expect(await reasonOf(read(await make()))).toEqual(reason);
  });
});
