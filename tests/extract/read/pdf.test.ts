/**
 * PDF: lines, columns and tables rebuilt; furniture dropped; what cannot be read said.
 *
 * @module-tag whole-corpus
 */
import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_INFLATED_BYTES, MAX_PAGES } from '../../../extract/read/limits.ts';
import { readSource } from '../../../extract/read/read-source.ts';
import type { ReadOptions } from '../../../extract/read/types.ts';
import { ROOT } from '../support.ts';
import { makePdf, paragraph, type PdfPage } from './make-pdf.ts';
import { reasonOf } from './support.ts';

const options: ReadOptions = {
  characterMap: (name) => readFile(join(ROOT, 'node_modules/pdfjs-dist/cmaps', name)),
};
const read = (pages: readonly PdfPage[], trailer?: string) =>
  readSource({ name: 'plan.pdf', bytes: makePdf(pages, trailer) }, options);
const textOf = async (...pages: readonly PdfPage[]): Promise<string> => (await read(pages)).text;

const LONG =
  '到2027年，建成海洋牧场30个以上，培育智慧港口12个，海洋生产总值年均增长6.5%，占地区生产总值比重达到9%左右，现代海洋产业体系更加完善，涉海企业研发投入强度提高到3.2%。';
const NEXT =
  '涉海重点实验室达到15家，海洋领域高新技术企业达到200家以上，海洋科技创新能力明显增强，现代海洋服务业加快发展，海洋生态环境质量持续改善，近岸海域优良水质比例达到80%。';

describe('lines become paragraphs', () => {
  it('that wrap in mid-sentence, with a title in two lines and a heading', async () => {
    const text = await textOf({
      text: [
        ['江苏省人民政府关于促进海洋经济', 180, 100, 20],
        ['高质量发展的实施意见', 220, 130, 20],
        ['一、发展目标', 104, 180],
        ...paragraph(LONG, 80, 200),
        ...paragraph(NEXT, 80, 270),
      ],
    });
    expect(text.split(/\n+/u)).toEqual([
      '江苏省人民政府关于促进海洋经济高质量发展的实施意见',
      '一、发展目标',
      LONG,
      NEXT,
    ]);
  });

  it('across a page break, where the offset of each page is kept', async () => {
    const lines = paragraph(LONG, 80, 700);
    const first = { text: lines.slice(0, 2) };
    const second = {
      text: lines.slice(2).map(([words, x, y, size]) => [words, x, y - 600, size ?? 12] as const),
    };
    const { text, pages } = await read([first, second]);
    expect(text).toBe(LONG);
    expect(pages).toEqual([0, 58]);
    expect(text.slice(58)).toBe(LONG.slice(58));
  });

  it('but not where a paragraph ends, even at the edge', async () => {
    const full = `${'海洋经济发展，'.repeat(8)}一。`;
    expect(full).toHaveLength(58);
    const text = await textOf({ text: [...paragraph(full, 80, 100), ...paragraph(NEXT, 80, 136)] });
    expect(text.split(/\n+/u)).toEqual([full, NEXT]);
  });

  it('in two columns, which are not mixed', async () => {
    const column = (x: number) => [...paragraph(LONG, x, 100, 18), ...paragraph(NEXT, x, 210, 18)];
    const text = await textOf({
      text: [['江苏省海洋经济发展规划', 200, 60, 18], ...column(60), ...column(310)],
    });
    expect(text.split(/\n+/u)).toEqual(['江苏省海洋经济发展规划', LONG, NEXT, LONG, NEXT]);
  });

  it('on a page that is turned', async () => {
    const turned = paragraph(LONG, 80, 100);
    expect(await textOf({ text: turned, rotate: 0 })).toBe(LONG);
    expect(await textOf({ text: turned, rotate: 180 })).toBe(LONG);
  });

  it('with exponents and Latin words', async () => {
    const text = await textOf({
      text: [
        ['产值10', 80, 100],
        ['8', 128, 96, 7],
        ['元', 134, 100],
        ['PUE', 200, 100],
        ['低于', 240, 100],
      ],
    });
    expect(text.replace(/\s/gu, '')).toBe('产值10⁸元PUE低于');
  });

  it('with the characters that radicals stand for', async () => {
    expect(await textOf({ text: [['⼀、⽬标年均增⻓', 80, 100]] })).toBe('一、目标年均增长');
  });
});

describe('what the pages add is dropped', () => {
  const page = (i: number, body: string): PdfPage => ({
    text: [['海洋经济政策汇编', 240, 50, 9], ...paragraph(body, 80, 120), [`— ${i} —`, 280, 800, 9]],
  });

  it('running heads and page numbers, and said', async () => {
    const { text, notes } = await read([page(1, LONG), page(2, NEXT), page(3, LONG)]);
    expect(text.split(/\n+/u)).toEqual([LONG, NEXT, LONG]);
    expect(notes).toEqual([{ code: 'left-out-page-lines', count: 6 }]);
  });

  it('but not a line that stands there once', async () => {
    expect(await textOf(page(1, LONG), { text: [['附件', 80, 50], ...paragraph(NEXT, 80, 120)] })).toContain(
      '附件',
    );
  });
});

const ROWS = [
  ['指标', '2025年', '2030年', '属性'],
  ['海洋牧场（个）', '10', '30', '预期性'],
  ['海洋生产总值（亿元）', '500', '900', '预期性'],
] as const;
const X = [80, 260, 340, 420, 500] as const;
const cells = (rows: readonly (readonly string[])[], y: number, pitch: number): PdfPage['text'] =>
  rows.flatMap((row, r) => row.map((words, c) => [words, (X[c] ?? 0) + 4, y + r * pitch] as const));
const LINES = [
  '| 指标 | 2025年 | 2030年 | 属性 |',
  '| 海洋牧场（个） | 10 | 30 | 预期性 |',
  '| 海洋生产总值（亿元） | 500 | 900 | 预期性 |',
];

describe('tables', () => {
  it('without lines, by where their columns stand', async () => {
    const text = await textOf({
      text: [...paragraph(LONG, 80, 100), ...cells(ROWS, 200, 24), ...paragraph(NEXT, 80, 300)],
    });
    expect(text.split(/\n+/u)).toEqual([LONG, ...LINES, NEXT]);
  });

  it('a unit that stands close behind a long name is its own cell', async () => {
    const text = await textOf({
      text: [
        ...paragraph(LONG, 80, 100),
        ...[
          ['指标', '单位', '2025年', '2030年'],
          ['海洋牧场', '个', '10', '30'],
          ['海洋新兴产业增加值占比', '%', '20', '25'],
          ['海洋生产总值', '亿元', '500', '900'],
        ].flatMap((row, r) =>
          row.map((words, c) => [words, [84, 226, 300, 380][c] ?? 0, 200 + r * 24] as const),
        ),
        ...paragraph(NEXT, 80, 330),
      ],
    });
    expect(text.split(/\n+/u).slice(1, -1)).toEqual([
      '| 指标 | 单位 | 2025年 | 2030年 |',
      '| 海洋牧场 | 个 | 10 | 30 |',
      '| 海洋新兴产业增加值占比 | % | 20 | 25 |',
      '| 海洋生产总值 | 亿元 | 500 | 900 |',
    ]);
  });

  it('a raised sign of a note does not melt into the figure before it, a power stays', async () => {
    const text = await textOf({
      text: [
        ['企业100', 80, 100],
        ['1', 142, 95, 7],
        ['家，面积5km', 147, 100],
        ['2', 232, 95, 7],
      ],
    });
    expect(text).toBe('企业100家，面积5km²');
  });

  it('with lines: a name that wraps beside its values, and cells that span', async () => {
    const level = [180, 204, 228, 252, 300] as const;
    const text = await textOf({
      text: [
        ...paragraph(LONG, 80, 100),
        ['指标', 84, 208],
        ['目标值', 264, 196],
        ['属性', 424, 208],
        ['2025年', 264, 220],
        ['2030年', 344, 220],
        ['海洋牧场（个）', 84, 244],
        ['10', 264, 244],
        ['30', 344, 244],
        ['预期性', 424, 244],
        ['涉海高新技术企业和', 84, 270],
        ['专精特新企业（家）', 84, 288],
        ['100', 264, 280],
        ['300', 344, 280],
        ['预期性', 424, 280],
        ['注：以上为全省数。', 80, 320],
      ],
      lines: [
        ...level.filter((y) => y !== 204).map((y) => [80, y, 500, y] as const),
        [260, 204, 420, 204],
        ...X.filter((x) => x !== 340).map((x) => [x, 180, x, 300] as const),
        [340, 204, 340, 300],
      ],
    });
    expect(text.split(/\n+/u)).toEqual([
      LONG,
      '| 指标 | 目标值 | 目标值 | 属性 |',
      '| 指标 | 2025年 | 2030年 | 属性 |',
      '| 海洋牧场（个） | 10 | 30 | 预期性 |',
      '| 涉海高新技术企业和专精特新企业（家） | 100 | 300 | 预期性 |',
      '注：以上为全省数。',
    ]);
  });
});

describe('what cannot be read', () => {
  const TEXT: PdfPage = { text: [['江苏省方案', 80, 100]] };
  const ENCRYPT = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'01'.repeat(32)}> /U <${'02'.repeat(32)}> >>`;

  it('needs a password', async () => {
    expect(await reasonOf(read([TEXT], ENCRYPT))).toEqual({ code: 'encrypted' });
  });

  it('is a scan, or has pages without text, which are named', async () => {
    const scan: PdfPage = { text: [], hasPicture: true };
    expect(await reasonOf(read([scan, scan]))).toEqual({ code: 'scanned' });
    expect((await read([TEXT, scan])).notes).toEqual([{ code: 'pages-without-text', pages: [2] }]);
  });

  it('is a scan with page numbers', async () => {
    const page = (i: number): PdfPage => ({ text: [[String(i), 280, 820]], hasPicture: true });
    expect(await reasonOf(read([page(1), page(2), page(3)]))).toEqual({ code: 'scanned' });
  });

  it('names a character map that is not at hand', async () => {
    const bytes = makePdf([TEXT]);
    expect(await reasonOf(readSource({ name: 'plan.pdf', bytes }))).toEqual({ code: 'unknown-encoding' });
  });

  it('is damaged', async () => {
    const bytes = makePdf([TEXT]).slice(0, 40);
    expect(await reasonOf(readSource({ name: 'plan.pdf', bytes }, options))).toEqual({ code: 'damaged' });
  });

  it('is a bomb, packed once or twice', async () => {
    const once = deflateSync(new Uint8Array(MAX_INFLATED_BYTES + 1).fill(32));
    for (const [filters, packed] of [
      ['/FlateDecode', once],
      ['/FlateDecode /FlateDecode', deflateSync(once)],
    ] as const) {
      const head = new TextEncoder().encode(`%PDF-1.4\n1 0 obj\n<< /Filter [${filters}] >>\nstream\n`);
      const bytes = Buffer.concat([head, packed, new TextEncoder().encode('\nendstream\nendobj\n')]);
      expect(bytes.length).toBeLessThan(1_000_000);
      const reason = { code: 'too-large', of: 'inflated-bytes', limit: MAX_INFLATED_BYTES };
      expect(await reasonOf(readSource({ name: 'plan.pdf', bytes }, options))).toEqual(reason);
    }
  });

  it('has too many pages', async () => {
    const pages = Array.from({ length: MAX_PAGES + 1 }, (): PdfPage => ({ text: [] }));
    expect(await reasonOf(read(pages))).toEqual({ code: 'too-large', of: 'pages', limit: MAX_PAGES });
  });
});

it('tells of its progress, and stops when it is told to', async () => {
  const bytes = makePdf(Array.from({ length: 1000 }, () => ({ text: [['江苏省方案', 80, 100]] })));
  const seen: [number, number][] = [];
  const stop = new AbortController();
  const reason = new Error('enough');
  const reading = readSource(
    { name: 'plan.pdf', bytes },
    {
      ...options,
      signal: stop.signal,
      onProgress: (done, total) => {
        seen.push([done, total]);
        if (done === 3) stop.abort(reason);
      },
    },
  );
  await expect(reading).rejects.toBe(reason);
  expect(seen).toEqual([
    [1, 1000],
    [2, 1000],
    [3, 1000],
  ]);
});

it('takes a Buffer as it comes from a disk, and leaves the caller’s bytes alone', async () => {
  const bytes = Buffer.from(makePdf([{ text: [['江苏省方案', 80, 100]] }]));
  const before = Buffer.from(bytes);
  await readSource({ name: 'plan.pdf', bytes }, options);
  expect(bytes).toEqual(before);
});
