import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { nativeChart } from '../../../src/charts/exhibit/native-chart.ts';
import type { Deck, NativeChart, Slide, SlideTable } from '../../../src/page/deck.ts';
import { labelFormat } from '../../../src/platform/pptx/chart-xml.ts';
import { onlyXml } from '../../../src/domain/text/xml-text.ts';
import { readXlsxRows } from '../../../src/platform/xlsx-rows.ts';
import { createI18n } from '../../i18n.ts';
import { slidePages } from '../../../src/page/slides.ts';
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
      colour: ['0B5394', '8A949E', '009E73', '8A949E'],
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
  categories: ['2023', '2024', '2025'],
  unit: '条',
  total: '合计',
  asOf: { at: 1.5, label: '基准日 2024年7月1日' },
  series: [
    { name: '已到期', values: [10, null, 1], colour: '0B5394' },
    { name: '未到期', values: [3, null, 50], colour: 'CCE5FF' },
  ],
};

const TABLE: SlideTable = {
  columns: [
    { label: '指标', numeric: false, sum: '指标 11' },
    { label: '目标值', numeric: true },
    { label: '2026', numeric: true, shares: { 1: 0.05, 10: 0.5, 11: 0.55, 20: 1 } },
  ],
  rows: Array.from({ length: 150 }, (_, index) => [`指标 ${index}`, `${index} 家`, String(index)]),
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
    evidence: '原句',
    moreNotes: (n, isInsert) => `另有 ${n} 条${isInsert ? '见文件' : '见末页'}`,
    source: '来源：',
    doubts: '注意：',
    note: '注：',
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

/** The rows of the workbooks behind the charts, in the order of the charts. */
async function workbooks(blob: Blob): Promise<readonly (readonly (readonly string[])[])[]> {
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const numberOf = (name: string): number => Number(/(\d+)\.xlsx$/u.exec(name)?.[1]);
  const files = Object.values(zip.files)
    .filter(({ name }) => name.startsWith('ppt/embeddings/') && name.endsWith('.xlsx'))
    .toSorted((a, b) => numberOf(a.name) - numberOf(b.name));
  return Promise.all(
    files.map(async (file) => {
      const rows = await readXlsxRows(await file.async('uint8array'), 100, 20);
      if (typeof rows === 'string') throw new Error(rows);
      return rows;
    }),
  );
}

describe('the workbook behind a chart', () => {
  const points = [
    { value: 986_000, sign: '≥', upTo: null, note: '2025年', date: '2025年', mark: '' },
    {
      value: 1_200_000,
      sign: '',
      upTo: 1_500_000,
      note: '2027年·推算',
      date: '2027年',
      mark: '推算',
    },
    { value: -30_000, sign: '≈', upTo: null, note: '2025年', date: '2025年', mark: '' },
  ];
  const plot = {
    form: 'bars',
    unit: '人',
    categories: ['甲省', '乙省', '丙省'].map((label) => ({ label, colour: null })),
    series: [{ name: '人', tone: 'accent', points }],
    lines: [],
  } as const;

  test('has heads and values in the unit of the labels, and beside them all that a label says more', async () => {
    const chart = nativeChart(plot, createI18n('zh-CN'));
    const [rows] = await workbooks(await writeDeck({ ...DECK, slides: [slide({ kind: 'chart', chart })] }));
    expect(rows).toEqual([
      ['', '万人', '界限', '上限', '期限', '期限依据'],
      ['甲省', '98.6', '≥', '', '2025年', ''],
      ['乙省', '120', '', '150', '2027年', '推算'],
      ['丙省', '-3', '≈', '', '2025年', ''],
    ]);
  });

  test('has the series and their sums where the chart looks for them, and no zero for what is missing', async () => {
    const [, rows] = await workbooks(await writeDeck(DECK));
    expect(rows).toEqual([
      ['', '已到期', '未到期', '合计'],
      ['2023', '10', '3', '13'],
      ['2024', '', '', '0'],
      ['2025', '1', '50', '51'],
    ]);
  });
});

test('a logarithmic axis has the number format that its chart asks for', async () => {
  const chart: NativeChart = {
    kind: 'dots',
    categories: ['甲省'],
    unit: '元',
    isLog: true,
    axisFormat: '[>=1]0;General',
    series: [{ name: '元', values: [90_000], colour: '0B5394' }],
  };
  const parts = await open(await writeDeck({ ...DECK, slides: [slide({ kind: 'chart', chart })] }));
  const [xml = ''] = partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);
  expect(xml).toMatch(/<c:valAx>.*<c:numFmt formatCode="\[&gt;=1\]0;General"/u);
});

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
    expect(tables.every((xml, at) => xml.includes(`一览（${at + 1}/${tables.length}）`))).toBe(true);
    expect(TABLE.rows.every(([name = '']) => tables.some((xml) => xml.includes(`<a:t>${name}</a:t>`)))).toBe(
      true,
    );
    expect(slides.at(-1)).toContain('转引自《简报》第 3 期，第 12 行');
    expect(progress).toEqual(slides.map((_, at) => at + 1));
    expect(slidePages(DECK)).toHaveLength(slides.length);
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
    const formats = [...bars.matchAll(/<c:dLbl><c:idx val="(\d)"><\/c:idx><c:numFmt formatCode="([^"]*)"/g)];
    expect(formats.map(([, index, code]) => [index, code])).toEqual([
      ['0', '&quot;≥&quot;General&quot;亿元 · 2025年&quot;'],
      ['1', 'General&quot;亿元 · 2030年·推算&quot;'],
      ['3', '&quot;&lt;&quot;General&quot;亿元&quot;'],
    ]);
  });

  test('names no font and none of our colours but in the theme, so that what is pasted takes the looks of its place', () => {
    const drawn = partsLike(parts, /^ppt\/(?:charts\/chart|slides\/slide)\d+\.xml$/);
    for (const xml of drawn) expect(xml).not.toMatch(/typeface="(?!\+m)|<a:srgbClr val="(?:0B5394|8A949E)"/);
    const [bars = ''] = partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);
    expect(bars).toContain('<a:schemeClr val="accent1">');
    expect(bars).toContain('<a:srgbClr val="009E73">');
    const theme = parts.get('ppt/theme/theme1.xml') ?? '';
    for (const kind of ['major', 'minor'])
      expect(theme).toMatch(
        new RegExp(
          `<a:${kind}Font><a:latin typeface="Microsoft YaHei"[^>]*/><a:ea typeface="Microsoft YaHei"/>`,
        ),
      );
    expect(theme).toContain('<a:accent1><a:srgbClr val="0B5394"/></a:accent1>');
  });

  test('has its titles in the place for titles, on the layouts that every presentation has', () => {
    const slides = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/);
    for (const xml of slides) expect(xml).toMatch(/<p:ph\s[^>]*type="title"/);
    const layouts = partsLike(parts, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/).join('');
    for (const name of ['标题幻灯片', '仅标题']) expect(layouts).toContain(`<p:cSld name="${name}">`);
  });

  test('has a line at the as-of date between the years, and the sum on top of each year', () => {
    const [, columns = ''] = partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);
    expect(columns).toContain('<c:v>合计</c:v>');
    expect([...columns.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => value)).toEqual(
      // Names of years before the numbers, for each of the three series.
      [
        '2023',
        '2024',
        '2025',
        '10',
        '1',
        '2023',
        '2024',
        '2025',
        '3',
        '50',
        '2023',
        '2024',
        '2025',
        '13',
        '51',
      ],
    );
    const slide = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/).find((xml) => xml.includes('基准日'));
    expect(slide).toMatch(/prst="line"/);
  });

  test('shades cells that count, and no sum', () => {
    const cells = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/).flatMap((xml) =>
      xml.split('<a:tc>').slice(1),
    );
    const fillOf = (count: number): string | undefined =>
      /<a:alpha val="(\d+)"/.exec(cells.find((cell) => cell.includes(`<a:t>${count}</a:t>`)) ?? '')?.[1];
    expect([0, 1, 10, 20, 11].map(fillOf)).toEqual([undefined, '8000', '22000', '36000', undefined]);
  });

  test('carries the sentences on the speaker’s page', () => {
    const notes = partsLike(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);
    expect(
      notes.filter((xml) => xml.includes('到2025年，数据产业规模达到5000亿元。')).length,
    ).toBeGreaterThan(1);
  });

  test('labels a segment of a column only where the number has room, in an ink that can be read on it', () => {
    const [, columns = ''] = partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);
    expect(columns).toContain('<c:dLbl><c:idx val="2"></c:idx><c:delete val="1"></c:delete></c:dLbl>');
    const inks = [...columns.matchAll(/<c:dLbls>[\s\S]*?<c:txPr>[\s\S]*?<a:schemeClr val="(\w+)"/g)].map(
      ([, ink]) => ink,
    );
    // The third is that of the sums.
    expect(inks).toEqual(['bg1', 'tx1', 'tx1']);
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

test('slides for another presentation come alone: without title page, sources and numbers', async () => {
  const parts = await open(await writeDeck({ ...DECK, slides: DECK.slides.slice(0, 1) }, { isInsert: true }));
  const slides = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/);
  expect(slides).toHaveLength(1);
  expect(slides[0]).toContain('两地数据产业规模');
  expect(slides[0]).not.toContain('type="slidenum"');
});

test('many bars stand in two columns with one axis and one size', async () => {
  const categories = Array.from({ length: 31 }, (_, at) => `某${at}省`);
  const values = categories.map((_, at) => (at + 1) * 10);
  const chart: NativeChart = {
    kind: 'bars',
    categories,
    unit: '%',
    series: [{ name: '%', values, colour: '8A949E' }],
  };
  const parts = await open(await writeDeck({ ...DECK, slides: [slide({ kind: 'chart', chart })] }));
  const charts = partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);
  expect(charts.map((xml) => xml.match(/<c:ptCount val="(?:16|15)">/g)?.length)).toEqual([2, 2]);
  for (const found of [/<c:max val="(\d+)"/, /<c:layoutTarget[\s\S]*?<c:x val="([\d.]+)"/, / sz="(\d+)"/])
    expect(new Set(charts.map((xml) => found.exec(xml)?.[1])).size).toBe(1);
});

const OFFICE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

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

test('a table is told to who cannot see it, whatever is said of it', async () => {
  const body = { kind: 'table', table: TABLE } as const;
  const one: Deck = { ...DECK, slides: [slide(body, { altText: `一览 ${HOSTILE}` })] };
  const parts = await open(await writeDeck(one, { isInsert: true }));
  const xml = parts.get('ppt/slides/slide1.xml') ?? '';
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toMatch(/<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="Table" descr="一览 /u);
});

test('my region is set off in a table of a slide, and each page repeats the head as a head', async () => {
  const [, ...others] = TABLE.columns;
  const table = { ...TABLE, columns: [{ label: '地区', numeric: false, mine: '指标 7' }, ...others] };
  const parts = await open(await writeDeck({ ...DECK, slides: [slide({ kind: 'table', table })] }));
  const pages = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/).filter((xml) => xml.includes('<a:tbl>'));
  expect(pages.length).toBeGreaterThan(1);
  for (const xml of pages) {
    expect(xml).toContain('<a:tblPr firstRow="1"/>');
    const [head = ''] = xml.match(/<a:tr .*?<\/a:tr>/gu) ?? [];
    expect(head).toContain('地区');
  }
  const rows = pages.flatMap((xml) => xml.match(/<a:tr .*?<\/a:tr>/gu) ?? []);
  const isRuled = (xml: string): boolean =>
    /<a:lnT .*?accent1.*?<\/a:lnT>.*b="1"|b="1".*<a:lnT .*?accent1/u.test(xml);
  expect(rows.filter(isRuled)).toHaveLength(1);
  expect(rows.find(isRuled)).toContain('指标 7<');
});
