import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Deck, NativeChart, Slide, SlideTable } from '../../../src/domain/slides/deck.ts';
import { labelFormat } from '../../../src/platform/pptx/chart-xml.ts';
import { layoutOf } from '../../../src/platform/pptx/layout.ts';
import { columnWidths, pagesOf } from '../../../src/platform/pptx/table.ts';
import { onlyXml } from '../../../src/domain/text/xml-text.ts';
import { fitLines } from '../../../src/platform/pptx/text.ts';
import { writeDeck } from '../../../src/platform/pptx/write-deck.ts';

const HOSTILE = '<script>alert(1)</script> & "quoted" \u0000\u000b\ud800 =1+1';

const BARS: NativeChart = {
  kind: 'bars',
  categories: ['上海市 · 2025年', '北京市 · 2030年', '浙江省', '=HYPERLINK("x")'],
  unit: '亿元',
  series: [
    {
      name: '数据产业规模',
      values: [5000, 2000, null, 0.25],
      colour: ['0072B2', 'E69F00', '009E73', 'CC79A7'],
      around: [
        { before: '≥', behind: '亿元 · 2025年' },
        { before: '', behind: '亿元 · 2030年·推算' },
        { before: '≥', behind: '亿元' },
        { before: '<', behind: '亿元' },
      ],
    },
  ],
};

const COLUMNS: NativeChart = {
  kind: 'columns',
  categories: ['2023', '2025'],
  unit: '',
  series: [
    { name: '已到期', values: [10, 1], colour: '57606A' },
    { name: '未到期', values: [null, 50], colour: 'CCE5FF' },
  ],
};

const TABLE: SlideTable = {
  columns: [
    { label: '指标', numeric: false },
    { label: '目标值', numeric: true },
  ],
  rows: Array.from({ length: 60 }, (_, index) => [`指标 ${index}`, `${index} 家`]),
};

function slide(body: Slide['body'], more: Partial<Slide> = {}): Slide {
  return {
    title: '两地数据产业规模',
    measured: ['数据产业规模，亿元'],
    body,
    doubts: ['期限相差 5 年'],
    footnote: '',
    sources: ['《行动方案》，某市人民政府，转引自《简报》第 3 期，第 12 行'],
    folded: '',
    dataDate: '数据截至 2023-09-20，数据版本 ab12cd34',
    altText: '横条图',
    notes: ['到2025年，数据产业规模达到5000亿元。'],
    ...more,
  };
}

const DECK: Deck = {
  lang: 'zh-CN',
  title: HOSTILE,
  subtitle: ['数据截至 2023-09-20'],
  slides: [
    slide({ kind: 'chart', chart: BARS }),
    slide(
      { kind: 'chart', chart: COLUMNS },
      { title: HOSTILE, notes: [HOSTILE], altText: HOSTILE, footnote: HOSTILE },
    ),
    slide({ kind: 'table', table: TABLE }, { title: '一览' }),
  ],
  words: {
    sources: '来源',
    source: '来源：',
    doubts: '注意：',
    note: '注：',
    continued: '（续）',
    moreSources: (n) => `另 ${n} 项来源`,
    moreDoubts: (n) => `另 ${n} 条`,
    numbered: (title, n, all) => `${title}（${n}/${all}）`,
  },
};

async function open(blob: Blob): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const parts = new Map<string, string>();
  for (const file of Object.values(zip.files))
    if (/\.(?:xml|rels)$/.test(file.name)) parts.set(file.name, await file.async('string'));
  return parts;
}

const partsLike = (parts: ReadonlyMap<string, string>, name: RegExp): string[] =>
  [...parts].filter(([path]) => name.test(path)).map(([, xml]) => xml);

describe('a deck', () => {
  let parts: ReadonlyMap<string, string>;
  const progress: number[] = [];
  beforeAll(async () => {
    parts = await open(await writeDeck(DECK, { onProgress: (done) => progress.push(done) }));
  });

  test('is well-formed in every part, whatever the titles hold', () => {
    for (const [name, xml] of parts) expect([name, XMLValidator.validate(xml)]).toEqual([name, true]);
  });

  test('has the title, each chart, the table over several pages with its head, and the sources', () => {
    const slides = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/);
    expect(partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(2);
    const tables = slides.filter((xml) => xml.includes('<a:tbl>'));
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.every((xml) => xml.includes('目标值'))).toBe(true);
    expect(tables.slice(1).every((xml) => xml.includes('一览（续）'))).toBe(true);
    expect(TABLE.rows.every(([name = '']) => tables.some((xml) => xml.includes(`<a:t>${name}</a:t>`)))).toBe(
      true,
    );
    expect(slides.at(-1)).toContain('转引自《简报》第 3 期，第 12 行');
    expect(progress).toEqual([1, 2, 3]);
  });

  test('holds the numbers of the screen, and nothing where there is none', () => {
    const [bars = ''] = partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);
    const parsed = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'c:pt' }).parse(
      bars,
    ) as {
      'c:chartSpace': {
        'c:chart': {
          'c:plotArea': {
            'c:barChart': {
              'c:ser': {
                'c:val': { 'c:numRef': { 'c:numCache': { 'c:pt': { '@_idx': string; 'c:v': number }[] } } };
              };
            };
          };
        };
      };
    };
    const points =
      parsed['c:chartSpace']['c:chart']['c:plotArea']['c:barChart']['c:ser']['c:val']['c:numRef'][
        'c:numCache'
      ]['c:pt'];
    expect(points.map((point) => [Number(point['@_idx']), point['c:v']])).toEqual([
      [0, 5000],
      [1, 2000],
      [3, 0.25],
    ]);
    expect(bars).toContain('<c:v>=HYPERLINK(&quot;x&quot;)</c:v>');
  });

  test('keeps the bound before the number, unit, deadline and 推算 behind it, with the number live', () => {
    const [bars = ''] = partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);
    const formats = [...bars.matchAll(/<c:dLbl><c:idx val="(\d)"\/><c:numFmt formatCode="([^"]*)"/g)];
    expect(formats.map(([, index, code]) => [index, code])).toEqual([
      ['0', '&quot;≥&quot;General&quot;亿元 · 2025年&quot;'],
      ['1', 'General&quot;亿元 · 2030年·推算&quot;'],
      ['3', '&quot;&lt;&quot;General&quot;亿元&quot;'],
    ]);
  });

  test('sets an East Asian font wherever it sets a Latin one', () => {
    for (const xml of partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/)) {
      expect(xml.match(/<a:latin /g)?.length).toBeGreaterThan(3);
      expect(xml.match(/<a:latin [^>]*\/><a:ea typeface="Microsoft YaHei"\/>/g)).toHaveLength(
        xml.match(/<a:latin /g)?.length ?? -1,
      );
    }
    expect(parts.get('ppt/theme/theme1.xml')).toMatch(
      /<a:minorFont><a:latin[^>]*\/><a:ea typeface="Microsoft YaHei"\/>/,
    );
  });

  test('carries the sentences on the speaker’s page', () => {
    const notes = partsLike(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);
    expect(
      notes.filter((xml) => xml.includes('到2025年，数据产业规模达到5000亿元。')).length,
    ).toBeGreaterThan(1);
  });

  test('labels a segment of a column only where the number has room, in an ink that can be read on it', () => {
    const [, columns = ''] = partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);
    expect(columns).toContain('<c:dLbl><c:idx val="1"/><c:delete val="1"/></c:dLbl>');
    const inks = [...columns.matchAll(/<c:ser>[\s\S]*?<c:dLbls>[\s\S]*?<a:srgbClr val="([0-9A-F]{6})/g)].map(
      ([, ink]) => ink,
    );
    expect(inks).toEqual(['FFFFFF', '000000']);
  });
});

test('a deck can be given up between two slides', async () => {
  const controller = new AbortController();
  const done: number[] = [];
  const writing = writeDeck(DECK, {
    signal: controller.signal,
    onProgress: (count) => {
      done.push(count);
      controller.abort();
    },
  });
  await expect(writing).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }) as Error);
  expect(done).toEqual([1]);
});

test('a format keeps quotes out of its literals', () => {
  expect(labelFormat('"亿"元', '≥')).toBe('"≥"General"亿元"');
  expect(labelFormat('')).toBe('General');
});

test('signs that XML cannot hold are left out, all others stay', () => {
  expect(onlyXml('a\u0000b\u001fc\ud800d\uffffe\n\t😀数')).toBe('abcde\n\t😀数');
});

describe('layout', () => {
  test('the parts follow each other on the page without overlap, also with very long text', () => {
    const long = slide(
      { kind: 'chart', chart: BARS },
      { title: '长'.repeat(120), measured: ['口径'.repeat(80)] },
    );
    for (const [given, doubts, sources] of [
      [slide({ kind: 'chart', chart: BARS }), ['a'], ['b']],
      [long, Array.from({ length: 30 }, () => '注意：一句话'), Array.from({ length: 40 }, () => '来源：甲')],
    ] as const) {
      const { title, measured, body, doubts: d, sources: s, date } = layoutOf(given, doubts, sources);
      const boxes = [title, measured, body, d, s, date];
      boxes.slice(1).forEach((box, index) => {
        const above = boxes[index];
        expect(box.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.h ?? 0) - 0.001);
      });
      expect(date.y + date.h).toBeLessThanOrEqual(7.5);
      expect(body.h).toBeGreaterThanOrEqual(2.5);
    }
  });

  test('lines that find no room are counted', () => {
    const lines = ['一', '二', '三', '四', '五', '六'];
    const box = { points: 10, width: 5, height: 0.65 };
    expect(fitLines(lines, box, (n) => `另 ${n}`)).toEqual(['一', '二', '另 4']);
    expect(fitLines(lines.slice(0, 3), box, (n) => `另 ${n}`)).toEqual(['一', '二', '三']);
    expect(fitLines([], box, (n) => `另 ${n}`)).toEqual([]);
  });

  test('a short column is not squeezed by a long one', () => {
    const long = '很长的指标名称'.repeat(20);
    const [short = 0, wide = 0] = columnWidths(
      {
        columns: [
          { label: '地区', numeric: false },
          { label: '指标', numeric: false },
        ],
        rows: [['新疆维吾尔自治区', long]],
      },
      12,
    );
    expect(short).toBeGreaterThan((8 * 11) / 72);
    expect(short + wide).toBeCloseTo(12);
  });

  test('the pages after the first, without small print, hold more rows', () => {
    const [first = [], second = []] = pagesOf(TABLE, { w: 12, h: 3 }, { w: 12, h: 6 });
    expect(second.length).toBeGreaterThan(first.length);
  });

  test('a table gives every row one page, and the widths of its columns fill the page', () => {
    const pages = pagesOf(TABLE, { w: 12, h: 4 });
    expect(pages.flat()).toEqual(TABLE.rows);
    expect(pages.every((page) => page.length > 0)).toBe(true);
    expect(columnWidths(TABLE, 12).reduce((sum, width) => sum + width, 0)).toBeCloseTo(12);
  });
});

const OFFICE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

/** Slides: the title, two charts, the pages of the table, the sources. */
test.skipIf(OFFICE === undefined)(
  'LibreOffice opens it and makes a page of every slide (skipped where LibreOffice is not installed)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deck-'));
    const file = join(folder, 'deck.pptx');
    const deck = await writeDeck(DECK);
    writeFileSync(file, new Uint8Array(await deck.arrayBuffer()));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(OFFICE ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    const slides = partsLike(await open(deck), /^ppt\/slides\/slide\d+\.xml$/);
    const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(slides.length);
  },
);
