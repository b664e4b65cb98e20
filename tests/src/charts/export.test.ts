import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeFrame,
  type Composed,
  type DrawSvg,
  type PictureWishes,
} from '../../../src/charts/exhibit/picture.ts';
import { partsIn } from '../../../src/page/fit.ts';
import { inlaid } from '../../../src/page/svg.ts';
import { breakLines } from '../../../src/domain/text/lines.ts';
import { fileName, namedSheet } from '../../../src/charts/exhibit/data-file.ts';
import type { DrawnExhibit } from '../../../src/charts/exhibit/exhibit.ts';
import { element, escapeXml } from '../../../src/domain/text/xml-text.ts';
import { textWidth } from '../../../src/charts/text.ts';
import { drawSvg } from '../../../src/charts/view/runtime.ts';
import { zh } from './fixtures.ts';

const HOSTILE = '</text><script>alert(1)</script>"&\u0000\ud800';

/** SYNTHETIC: no commitment of anybody. */
const EXHIBIT: DrawnExhibit = {
  kind: 'dot-range',
  lang: 'zh-CN',
  title: '虚构指标：三个地区从 10吨 到 90吨',
  subtitle: [
    { role: 'measure', text: '海水淡化工程规模 · 单位：吨' },
    { role: 'definition', text: '口径：仅供测试' },
  ],
  doubts: ['期限为推算：海南省'],
  sources: {
    note: null,
    cited: Array.from({ length: 30 }, (_, at) => ({
      id: `t-${at}`,
      label: `山东省 ${at}吨`,
      policyId: `p-${at}`,
      article: null,
      citation: `《虚构规划第${at}号》，某市人民政府，某政发〔2024〕${at}号，转引自《虚构动态》第7期`,
      line: at + 1,
    })),
  },
  dataDate: '数据截至 2024年3月1日，数据版本 abcd',
  version: 'abcd',
  summary: '条形图，3 条',
  drawing: {
    option: ({ width }) => ({
      xAxis: { type: 'category', data: ['甲', HOSTILE] },
      yAxis: { type: 'value' },
      series: [{ type: 'bar', data: [width, 2], label: { show: true } }],
    }),
    height: () => 200,
    isElastic: true,
  },
  table: { columns: [], rows: [] },
  data: { columns: [], rows: [] },
  plot: null,
};

const WISHES: PictureWishes = {
  exhibit: EXHIBIT,
  title: EXHIBIT.title,
  footnote: '',
  width: 1280,
  height: 720,
  theme: 'light',
  isTransparent: false,
};
const composeAll = (over: Partial<PictureWishes> = {}, draw: DrawSvg = drawSvg) =>
  composeFrame({ ...WISHES, ...over }, draw, zh);
/** The first picture. */
function compose(over: Partial<PictureWishes> = {}, draw: DrawSvg = drawSvg): Composed {
  const [first] = composeAll(over, draw);
  if (first === undefined) throw new Error('no picture');
  return first;
}

/** All words, those that are broken into lines too. */
const saidIn = (svg: string): string => svg.replaceAll(/<[^>]*>|\n/gu, '');

/** Names of the elements that are open, in order; throws where one is closed that is not open. */
function checkNesting(xml: string): void {
  const open: string[] = [];
  for (const [, slash, name, rest] of xml.matchAll(/<(\/?)([a-zA-Z]+)((?:"[^"]*"|[^">])*)>/gu)) {
    if (slash === '/') {
      const last = open.pop();
      if (last !== name) throw new Error(`${name} closes ${last}`);
    } else if (rest?.endsWith('/') !== true) open.push(name ?? '');
  }
  expect(open).toEqual([]);
}

describe('composeFrame', () => {
  it('has everything that is framed, as text', () => {
    const { svg, width, height } = compose({ footnote: '作者自注' });
    expect([width, height]).toEqual([1280, 720]);
    const said = svg.replaceAll(/<[^>]*>/gu, '');
    for (const text of [
      EXHIBIT.title,
      '海水淡化工程规模 · 单位：吨',
      '口径：仅供测试',
      '期限为推算：海南省',
      '《虚构规划第0号》',
      '另有 28 项政策',
      '注：作者自注',
      EXHIBIT.dataDate,
      '甲',
    ])
      expect(said).toContain(text);
  });

  it('is told to who cannot see it', () => {
    const { svg } = compose({ title: '我的标题' });
    expect(svg).toContain('<title id="frame-title">我的标题</title>');
    expect(svg).toContain('条形图，3 条</desc>');
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="frame-title frame-desc"/u);
  });

  it('is well-formed, whatever is written in it, and fetches and runs nothing', () => {
    const { svg } = compose({ title: HOSTILE, footnote: HOSTILE });
    checkNesting(svg);
    expect(svg).not.toMatch(/<script|<style|<foreignObject|\son\w+=|(?:href|src)=|url\((?!#)|@import/u);
    expect(svg).not.toContain('\u0000');
    expect(svg.isWellFormed()).toBe(true);
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
  });

  it('names fonts that other programs know, and no font of the page', () => {
    const { svg } = compose();
    expect(svg).not.toContain('system-ui');
    const fonts = [...svg.replaceAll('&#39;', "'").matchAll(/font-family[:=]"?([^;"]*)/gu)].map(
      ([, font]) => font,
    );
    // Named once, on the whole picture.
    expect(fonts).toHaveLength(1);
    expect(fonts[0]).toMatch(/PingFang SC.*Microsoft YaHei.*Noto Sans CJK SC/u);
  });

  it('draws on light, on dark and on nothing', () => {
    expect(compose().svg).toContain('fill="#ffffff"></rect>');
    expect(compose({ theme: 'dark' }).svg).toContain('fill="#191d21"></rect>');
    expect(compose({ isTransparent: true }).svg).not.toMatch(/<rect width="100%"/u);
  });

  it('names many sources in one line, and drops no doubt', () => {
    const all = composeAll({ width: 600, height: 400 });
    for (const { svg } of all) expect(saidIn(svg)).toContain('另有 28 项政策');
    expect(all.map(({ svg }) => svg).join('')).toContain('期限为推算：海南省');
  });

  it('folds sources that are alike, as slides do', () => {
    const issueDate = { value: '2024-03-01', basis: 'sentence' } as const;
    const cited = EXHIBIT.sources.cited.map((source, at) => ({
      ...source,
      article: {
        title: `虚构${at}市行动方案`,
        region: { code: `37${String(at).padStart(2, '0')}00`, name: `虚构${at}市`, level: 'city' as const },
        issueDate,
      },
    }));
    const exhibit = { ...EXHIBIT, sources: { note: null, cited } };
    expect(compose({ exhibit, width: 600, height: 400 }).svg).toContain(
      '30 个地区的2024年行动方案（2024年3月）',
    );
  });

  const sizesIn = (svg: string): number[] =>
    [...svg.matchAll(/ font-size="([\d.]+)"/gu)].map(([, size]) => Number(size));

  it('keeps the size that was asked for: only what can be parted no further is set under 12 pixels', () => {
    const tall = { ...EXHIBIT, drawing: { ...EXHIBIT.drawing, height: () => 3000 } };
    const all = composeAll({ exhibit: tall, width: 794, height: 561 });
    expect(all).toMatchObject([{ width: 794, height: 561 }]);
    expect(all[0]?.smallest).toBeLessThan(12);
    expect(compose({ exhibit: tall, width: 794, height: null })).toMatchObject({ width: 794, smallest: 12 });
  });

  it('goes on in numbered pictures of the same size, with the doubts in the first', () => {
    const rowsOf = (count: number): DrawnExhibit['drawing'] => ({
      ...EXHIBIT.drawing,
      height: () => count * 30,
      rows: { count, of: (from, to) => rowsOf(to - from) },
    });
    const all = composeAll({ exhibit: { ...EXHIBIT, drawing: rowsOf(40) }, width: 794, height: 561 });
    expect(all.length).toBeGreaterThan(2);
    for (const { svg, width, height, smallest } of all) {
      expect({ width, height, smallest }).toEqual({ width: 794, height: 561, smallest: 12 });
      expect(Math.min(...sizesIn(svg))).toBeGreaterThanOrEqual(12);
      for (const said of ['海水淡化工程规模 · 单位：吨', '另有 28 项政策', EXHIBIT.dataDate])
        expect(saidIn(svg)).toContain(said);
    }
    expect(all.map(({ svg }) => svg.includes(`（1/${all.length}）`))).toEqual(all.map((_, at) => at === 0));
    expect(all.map(({ svg }) => svg.includes('期限为推算：海南省'))).toEqual(all.map((_, at) => at === 0));
  });

  it('has one size of type for all pictures of a size', () => {
    const few = { ...EXHIBIT, sources: { note: '虚构', cited: [] } };
    const low = { ...few, drawing: { ...few.drawing, height: () => 40 } };
    expect(compose({ exhibit: few }).smallest).toBe(compose({ exhibit: low }).smallest);
    expect(compose({ exhibit: few }).smallest).toBeGreaterThan(12);
  });

  it('keeps every line within the page', () => {
    for (const [width, height] of [
      [1280, 720],
      [794, 561],
      [800, 800],
      [320, null],
    ] as const) {
      const { svg } = compose({ width, height });
      const [, right = 0, bottom = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg)?.map(Number) ?? [];
      const lines = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)/gu)];
      expect(lines.length).toBeGreaterThan(5);
      for (const [, x, y, size, text] of lines) {
        expect(Number(y)).toBeLessThanOrEqual(bottom);
        // A closing mark may hang over by one sign.
        expect(Number(x) + textWidth(text ?? '', Number(size))).toBeLessThanOrEqual(right + 2 * Number(size));
      }
    }
  });
});

describe('inlaid', () => {
  it('takes the drawing without what is for a pointer', () => {
    const drawn =
      '<svg width="2" xmlns="x"><path d="M0 0" class="zr0-cls-1" ecmeta_series_index="0"></path><style ><![CDATA[\n.zr0-cls-1:hover {fill:red}\n]]></style></svg>\n';
    expect(inlaid(drawn, { x: 1, y: 2, w: 3, h: 4 })).toBe(
      '<svg x="1" y="2" width="3" height="4" viewBox="0 0 3 4" overflow="visible"><path d="M0 0"></path></svg>',
    );
  });

  it('sets text as every program reads it: without halo, on its line, in attributes', () => {
    const drawn =
      '<svg><text dominant-baseline="central" text-anchor="middle" style="font: normal 700 10px a" y="2" transform="translate(1 2)" xml:space="preserve" fill="#123" stroke="#fff" stroke-width="3" paint-order="stroke" stroke-miterlimit="2">甲</text></svg>';
    expect(inlaid(drawn, { x: 0, y: 0, w: 3, h: 4 })).toContain(
      '><text text-anchor="middle" transform="translate(1 2)" xml:space="preserve" fill="#123" y="5.6" font-size="10" font-weight="700">甲</text>',
    );
  });

  it('escapes attributes and text', () => {
    expect(element('a', { b: '"<&\'', c: undefined }, escapeXml('<&>'))).toBe(
      '<a b="&quot;&lt;&amp;&#39;">&lt;&amp;&gt;</a>',
    );
  });
});

describe('breakLines', () => {
  it('breaks Chinese between signs, Latin between words, and begins no line with a closing mark', () => {
    expect(breakLines('数据要素，市场规模', 10, 40)).toEqual(['数据要素，', '市场规模']);
    expect(breakLines('data market size', 10, 66)).toEqual(['data market', 'size']);
    expect(breakLines('数数 ，', 10, 20)).toEqual(['数数，']);
    expect(breakLines('data 数据, more', 10, 54)).toEqual(['data 数据,', 'more']);
    expect(breakLines('一\n二', 10, 100)).toEqual(['一', '二']);
    // Widths are whole tenths: summed as fractions, this line of 28 was one pixel too wide.
    expect(breakLines('b数1a', 10, 28).map((line) => textWidth(line, 10))).toEqual([28]);
    expect(breakLines('', 10, 100)).toEqual([]);
  });

  it('keeps every sign but blanks, in lines that fit', () => {
    const text = fc.string({ unit: fc.constantFrom('数', '据', 'a', 'b', ' ', '，', '。', '1', '\n') });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (words_, width) => {
        const lines = breakLines(words_, 10, width);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(words_.replaceAll(/\s/gu, ''));
        for (const line of lines)
          expect(textWidth(line.replace(/[，。]+$/u, ''), 10)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('partsIn', () => {
  interface Grid {
    readonly height: () => number;
    readonly isElastic: boolean;
    readonly rows: { readonly count: number; readonly of: (from: number, to: number) => Grid };
    readonly columns: { readonly count: number; readonly of: (from: number, to: number) => Grid };
    readonly shown: readonly [rows: number, columns: number];
  }
  /** A row is 10 high, and there is a line of headings for every four columns. */
  const grid = (rows: number, columns: number): Grid => ({
    height: () => Math.ceil(columns / 4) * (20 + rows * 10),
    isElastic: false,
    rows: { count: rows, of: (from, to) => grid(to - from, columns) },
    columns: { count: columns, of: (from, to) => grid(rows, to - from) },
    shown: [rows, columns],
  });
  const cases: readonly [string, Grid, number, readonly (readonly [number, number])[] | null][] = [
    ['what fits is whole', grid(3, 4), 50, [[3, 4]]],
    ['blocks below each other', grid(3, 8), 100, [[3, 8]]],
    [
      'columns go on in another picture',
      grid(3, 8),
      50,
      [
        [3, 4],
        [3, 4],
      ],
    ],
    [
      'rows do',
      grid(6, 4),
      50,
      [
        [3, 4],
        [3, 4],
      ],
    ],
    [
      'both do',
      grid(6, 8),
      50,
      [
        [3, 4],
        [3, 4],
        [3, 4],
        [3, 4],
      ],
    ],
    ['a single row that is too high', grid(2, 1), 29, null],
  ];
  it.each(cases)('%s', (_, drawing, most, shown) => {
    expect(partsIn(drawing, 100, most)?.map((part) => part.shown) ?? null).toEqual(shown);
  });
});

describe('files', () => {
  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['...', 'export.csv'],
    ['数据\n要素', '数据 要素.csv'],
    ['长'.repeat(100), `${'长'.repeat(60)}.csv`],
  ])('%j is saved as %j', (title, name) => {
    expect(fileName(title, 'csv')).toBe(name);
  });

  it('columns are as wide as their cells, within reason', () => {
    const columns = [
      { key: 'a', label: '数', type: 'text' as const },
      { key: 'b', label: 'b', type: 'number' as const },
    ];
    const sheet = namedSheet('', { columns, rows: [{ cells: ['长'.repeat(90), 1] }] });
    expect(sheet.columns.map(({ width }) => width)).toEqual([48, 8]);
  });
});
